// Another revision of a text, made on purpose: some sentences dropped, added or changed, some sections dropped.

/** The same text gives the same revision, on every machine. */
export function earlierRevision(text: string): string {
  const close = /^---[ \t]*$/m.exec(text.slice(4));
  const body = text.startsWith('---') && close !== null ? close.index + 4 + close[0].length : 0;
  const sections = text.slice(body).split(/(?=^#{2,3} )/m);
  const kept = sections.filter((_, i) => i === 0 || i % 7 !== 5);
  let count = 0;
  let code = false;
  const lines = kept
    .join('')
    .split('\n')
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) code = !code;
      if (code || /^\s*(?:[|#:<[>]|$)/.test(line)) return line;
      return line.replace(/[A-Z][^.!?\n]{20,}[.!?](?=\s|$)/g, (sentence) => changed(sentence, count++));
    });
  return text.slice(0, body) + lines.join('\n');
}

function changed(sentence: string, n: number): string {
  switch (n % 11) {
    case 3:
      return '';
    case 5:
      return `${sentence} Earlier this was a preview, which has ended.`;
    case 7:
      return sentence.replace(/\b(\w{4,})\b/, 'formerly $1');
    case 9:
      return sentence.replace(/ (\w+) (\w+)([.!?])$/, ' $2 of the $1$3');
    default:
      return sentence;
  }
}
