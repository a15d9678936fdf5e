import { squeeze } from '../../core/text.ts';
import type { BlockContent, RootContent } from '../../markdown/index.ts';
import { inWords, type Question } from './conditions.ts';
import * as data from './data-page.ts';
import type { DataPage } from './data-page.ts';
import type { JsonObject, JsonString } from './json.ts';

type Flow = BlockContent & RootContent;

/** What an answer looks like, by the kind of field. */
const ANSWERS: ReadonlyMap<string, 'line' | 'lines' | 'date' | 'number' | 'choice' | 'choices'> = new Map([
  ['textbox', 'line'],
  ['multilinetextbox', 'lines'],
  ['datetimepicker', 'date'],
  ['numerictextbox', 'number'],
  ['dropdown', 'choice'],
  ['radiobuttongroup', 'choice'],
  ['multiselectdropdown', 'choices'],
] as const);

/** What a support request asks for: `formElements`, in their order, as a list of questions. */
export function questions(page: DataPage, form: JsonObject): RootContent[] {
  const elements = data
    .objectsIn(form, 'formelements')
    .toSorted(
      (a, b) => Number(data.wordIn(a, 'order')) - Number(data.wordIn(b, 'order')) || a.span.start - b.span.start,
    );
  const known = new Map(elements.map((element) => [data.wordIn(element, 'id').toLowerCase(), questionOf(element)]));
  const items = elements.map((element) => item(page, element, known)).filter((blocks) => blocks.length > 0);
  const attachments = data.stringIn(form, 'fileattachmenthint');
  const asked: RootContent[] =
    items.length === 0
      ? []
      : [
          data.heading(2, [data.label(page.t('questions.title'), form)], form),
          data.section('questions', data.listOf(items, form, true), form),
        ];
  if (attachments === null) return asked;
  const title = data.heading(2, [data.label(page.t('questions.attachments'), attachments)], attachments);
  return [...asked, title, ...data.paragraphOf(page, attachments)];
}

function questionOf(element: JsonObject): Question {
  const label = data.stringIn(element, 'displaylabel')?.value ?? '';
  const answers = optionsOf(element).map((option) => {
    const value = data.wordIn(option, 'value');
    return [value.toLowerCase(), data.wordIn(option, 'text') || value] as const;
  });
  return { label: squeeze(label), answers: new Map(answers) };
}

function optionsOf(element: JsonObject): readonly JsonObject[] {
  const dynamic = data.objectIn(element, 'dynamicdropdownoptions');
  return [
    ...data.objectsIn(element, 'dropdownoptions'),
    ...data.objectsIn(element, 'radiobuttonoptions'),
    ...defaultsOf(dynamic),
  ];
}

/** Standing choices beside those that come from the reader's resources: one or several. */
function defaultsOf(dynamic: JsonObject | null): readonly JsonObject[] {
  if (dynamic === null) return [];
  const one = data.objectIn(dynamic, 'defaultdropdownoptions');
  return one === null ? data.objectsIn(dynamic, 'defaultdropdownoptions') : [one];
}

function item(page: DataPage, element: JsonObject, known: ReadonlyMap<string, Question>): Flow[] {
  const label = data.stringIn(element, 'displaylabel');
  const rest = [
    ...condition(page, element, known),
    ...data.paragraphOf(page, data.stringIn(element, 'content')),
    ...placeholder(page, element),
    ...data.paragraphOf(page, data.stringIn(element, 'infoballoontext')),
    ...texts(page, element, 'hints'),
    ...texts(page, element, 'validations'),
    ...choices(page, element),
  ];
  if (label === null) return rest;
  return [data.paragraph([data.strong(data.inline(page, label), label)], label), ...kind(page, element), ...rest];
}

/** `Required · one line of text` */
function kind({ t }: DataPage, element: JsonObject): Flow[] {
  const answer = ANSWERS.get(data.wordIn(element, 'controltype').toLowerCase());
  if (answer === undefined) return [];
  const required = data.wordIn(element, 'required').toLowerCase() === 'true';
  const words = `${t(required ? 'questions.required' : 'questions.optional')} · ${t(`questions.${answer}`)}`;
  return [data.section('answer', [data.paragraph([data.label(words, element)], element)], element) as Flow];
}

function condition(page: DataPage, element: JsonObject, known: ReadonlyMap<string, Question>): Flow[] {
  const written = data.stringIn(element, 'visibility');
  if (written === null || written.value.trim() === 'null') return [];
  const words = inWords(written.value, known, page.t);
  return words === null
    ? []
    : [data.paragraph([data.label(page.t('questions.onlyIf', { condition: words }), written)], written)];
}

/** The text in an empty field, unless it only repeats the question. */
function placeholder(page: DataPage, element: JsonObject): Flow[] {
  const text = data.stringIn(element, 'watermarktext');
  return text === null || text.value.trim() === data.wordIn(element, 'displaylabel')
    ? []
    : data.paragraphOf(page, text);
}

function texts(page: DataPage, element: JsonObject, name: string): Flow[] {
  const found = data.objectsIn(element, name).map((object) => data.stringIn(object, 'text'));
  return data.listOf(
    found.filter((text) => text !== null).map((text) => data.paragraphOf(page, text)),
    element,
  );
}

function choices(page: DataPage, element: JsonObject): Flow[] {
  const options = optionsOf(element)
    .map((option): JsonString | null => data.stringIn(option, 'text') ?? data.stringIn(option, 'value'))
    .filter((text) => text !== null)
    .map((text) => data.paragraphOf(page, text));
  const dynamic = data.objectIn(element, 'dynamicdropdownoptions');
  const own = dynamic === null ? [] : [[data.paragraph([data.label(page.t('questions.own'), dynamic)], dynamic)]];
  return data.listOf([...own, ...options], element);
}
