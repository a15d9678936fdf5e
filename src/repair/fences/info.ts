// Code may follow a language, and a word such as `code` that a translator has put between them.
const LANGUAGE = /^(?:[a-z][\w+#.-]*[ \t]+){0,2}/i;
const CODE = /^(?:<[?!/]?[a-z]|\{(?![^}]*\}[ \t]*$)|\[\s*$|\$\w|\/\/|#include\b|#!)/i;

/** Code on the line that opens a code block, behind its language. */
export interface CodeInInfo {
  /** Index at which the code starts. */
  readonly at: number;
  readonly text: string;
  /** Where what stands before it ends, and where the word between the language and the code starts, if any. */
  readonly end: number;
  readonly word: number | null;
}

export function codeInInfo(info: string): CodeInInfo | null {
  const at = LANGUAGE.exec(info)?.[0].length ?? 0;
  const text = info.slice(at).trimEnd();
  if (!CODE.test(text)) return null;
  const before = info.slice(0, at).trimEnd();
  const word = before.search(/[ \t]\S*$/);
  return { at, text, end: before.length, word: word > 0 ? word : null };
}
