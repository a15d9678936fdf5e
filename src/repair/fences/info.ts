// Code may follow a language, and a word such as `code` that a translator has put between them.
const LANGUAGE = /^(?:[a-z][\w+#.-]*[ \t]+){0,2}/i;
const CODE = /^(?:<[?!/]?[a-z]|\{(?![^}]*\}[ \t]*$)|\[\s*$|\$\w|\/\/|#include\b|#!)/i;

/** Code on the line that opens a code block, behind its language: where it starts, and what it is. */
export function codeInInfo(info: string): { readonly at: number; readonly text: string } | null {
  const at = LANGUAGE.exec(info)?.[0].length ?? 0;
  const text = info.slice(at).trimEnd();
  return CODE.test(text) ? { at, text } : null;
}
