import type { Translate } from '../../locales/index.ts';

/** What a condition may speak of: questions by id, and what their answers are called. */
export interface Question {
  readonly label: string;
  readonly answers: ReadonlyMap<string, string>;
}

const COMPARISON = /^([^=!]{1,200})(==|!=)(.{0,200})$/;

/** A condition longer than this is no condition that anybody reads. */
const LONGEST = 1000;

/**
 * `application == Yes && other != null` in words, by the questions' own texts; null for what says
 * nothing that could be put in words.
 */
export function inWords(condition: string, questions: ReadonlyMap<string, Question>, t: Translate): string | null {
  if (condition.length > LONGEST) return null;
  const parts = condition.split(/(&&|\|\|)/);
  let words: string | null = null;
  for (let i = 0; i < parts.length; i += 2) {
    const next = comparison(parts[i]?.trim() ?? '', questions, t);
    if (next === null) return null;
    const joint = parts[i - 1] === '||' ? 'or' : 'and';
    words = words === null ? next : t(`questions.${joint}`, { first: words, second: next });
  }
  return words;
}

function comparison(text: string, questions: ReadonlyMap<string, Question>, t: Translate): string | null {
  const [, id = '', operator, value = ''] = COMPARISON.exec(text) ?? [];
  const question = questions.get(id.trim().toLowerCase());
  if (operator === undefined || question === undefined || question.label === '') return null;
  const equal = operator === '==';
  const written = value.trim();
  const names = { question: question.label, answer: question.answers.get(written.toLowerCase()) ?? written };
  if (written === 'null' || written === '') return t(equal ? 'questions.unanswered' : 'questions.answered', names);
  return t(equal ? 'questions.is' : 'questions.isNot', names);
}
