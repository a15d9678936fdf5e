import { scanLines } from '../../repair/index.ts';

const TAB = /^#{1,6}[^\r\n]*\]\(#tab\//;
const RULE = /^ {0,3}(?:-[ \t]*){3,}$/;

/**
 * What has to follow a text so that nothing in it reaches beyond it: the end of a code block, of a
 * comment, or of a group of tabs.
 */
export function closing(markdown: string): string {
  if (!/```|~~~|<!--|#tab\//.test(markdown)) return '';
  let fence: string | null = null;
  let tabs = false;
  for (const { text, kind, at, depth, opens } of scanLines(markdown, 0)) {
    const sign = /^(`{3,}|~{3,})/.exec(text.slice(at).trimStart())?.[1] ?? '';
    if (kind === 'fence') fence = opens === true && depth === 0 ? sign : null;
    else if (kind === 'text' && TAB.test(text)) tabs = true;
    else if (RULE.test(text) && kind === 'text') tabs = false;
  }
  if (fence !== null) return `\n${fence}`;
  const comment = markdown.lastIndexOf('<!--') > markdown.lastIndexOf('-->') ? '\n-->' : '';
  return `${comment}${tabs ? '\n\n---' : ''}`;
}
