import { HtmlValidate, type ConfigData } from 'html-validate';

/** html-validate's own sets of rules: the standard, what else it recommends, and whole documents. */
const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:recommended', 'html-validate:document'],
  rules: {
    // Exceptions, each with its reason.
    //
    // Ids are made of headings in all languages and begin as these do; any text without blanks is an id in HTML.
    'valid-id': ['error', { relaxed: true }],
    // Files of the site itself come from where the page comes from; a digest is for those of others.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The answers to one question may be several: boxes to tick share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // How long a title is, is the author's choice.
    'long-title': 'off',
  },
};

/** Findings about certain elements that are as they should be, each with its reason. */
const PLACES: readonly (readonly [rule: string, selector: RegExp, why: string])[] = [
  ['no-implicit-button-type', /^html > body > div > nav > button/, 'Starlight’s menu of narrow windows is in no form'],
  ['unique-landmark', /> aside > div > nav/, 'of the two contents of a page one is shown, by the width of the window'],
];

/** Rules about what authors choose, which no renderer may change; asked of our own content only. */
const AUTHORS: Readonly<Record<string, string>> = {
  'heading-level': 'levels are taken as they are written; `heading-skip` and its like are for a check of the sources',
  'no-trailing-whitespace': 'code is shown to the last blank',
  'prefer-tbody': 'a table in raw HTML may leave its body unsaid',
  'wcag/h63': 'what the headings of a table in raw HTML stand for only its author knows',
};

const validator = new HtmlValidate(CONFIG);

/** What is wrong with a page: one line per finding, with its place and element. */
export async function flawsOf(
  html: string,
  file: string,
  options: { readonly authors: 'ours' | 'others' },
): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages
      .filter(({ ruleId, selector }) => !PLACES.some(([rule, where]) => rule === ruleId && where.test(selector ?? '')))
      .filter(({ ruleId }) => options.authors === 'ours' || !(ruleId in AUTHORS))
      .map(
        ({ ruleId, message, line, column, selector }) =>
          `${file}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`,
      ),
  );
}

/** Flaws by kind: how many, what, and the first in full. */
export function kindsOf(flaws: readonly string[]): readonly string[] {
  const kinds = Map.groupBy(flaws, (flaw) => flaw.replace(/^\S+ /, '').replace(/ \([^()]*\)$/, ''));
  return Array.from(kinds, ([what, of]) => `${of.length} × ${what}; the first: ${of[0] ?? ''}`);
}
