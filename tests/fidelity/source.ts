import { load } from 'js-yaml';
import type { Source, Span } from '../../src/core/types.ts';
import { isParent, plainText, type Nodes } from '../../src/markdown/index.ts';
import { parseWithRemark } from '../../src/markdown/write.ts';
import { textsOfHtml } from './html.ts';

/** A text that readers should get, and where in the file it stands. */
export interface Piece {
  readonly kind:
    | 'text'
    | 'code'
    | 'alt'
    | 'comment'
    | 'placeholder'
    | 'info'
    | 'target'
    | 'data'
    | 'key'
    | 'before'
    /** No text, but to be seen or used: an address, a language, a number of a list. */
    | 'notation';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Addresses inside the portal: they lead nowhere outside of it, so that they are told as losses. */
const PORTAL = /^\s*(?:data-?blade|button-\w+):/i;

const CAPTURED = /^\s*---\s+[A-Za-z_.]+\s*:\s.*$/m;

/**
 * What a file says below its header, read without any of the code that makes pages: Markdown with
 * remark, data as strings, a capture as its one long line.
 */
export function piecesOf(source: Source, body: number): readonly Piece[] {
  const { text, rel } = source;
  if (/\.ya?ml$/i.test(rel)) return dataPieces(text, 0, yamlTexts(text));
  const before = [...beforeHeader(text, body)];
  const json = jsonStart(text, body);
  if (json >= 0) {
    const end = text.lastIndexOf('}') + 1;
    return [
      ...before,
      ...markdownPieces(text.slice(body, json).replace(/^\s*-{2,}\s*$/m, ''), body),
      ...dataPieces(text, json, jsonTexts(text.slice(json, end))),
      ...markdownPieces(text.slice(end), end),
    ];
  }
  if (/\.txt$/i.test(rel)) return capturePieces(text);
  return [...before, ...markdownPieces(text.slice(body), body)];
}

/** What stands above a header that is not the first thing in its file. */
function* beforeHeader(text: string, body: number): Iterable<Piece> {
  const head = text.slice(0, body);
  const at = head.search(/^[ \t\uFEFF]*(?:---|<\s*(?:properties|tags|propriétés)\b)/im);
  if (at > 0 && head.slice(0, at).trim() !== '') yield* markdownPieces(head.slice(0, at), 0, 'before');
}

/** Offset of the object that is a JSON article's body; -1 where the body is Markdown. */
function jsonStart(text: string, body: number): number {
  const head = /^(?:\s*(?:#[^\n]*|-{2,}|e?--+|<!--[^\n]*-->)[ \t]*(?:\r?\n|$))*\s*\{\s*(?:"|\})/.exec(text.slice(body));
  return head === null ? -1 : body + head[0].lastIndexOf('{');
}

function markdownPieces(text: string, offset: number, as?: 'before'): readonly Piece[] {
  const pieces: Piece[] = [];
  const visit = (node: Nodes): void => {
    const start = offset + (node.position?.start.offset ?? 0);
    const end = offset + (node.position?.end.offset ?? text.length);
    const add = (kind: Piece['kind'], words: string): void =>
      void pieces.push({ kind: as ?? kind, text: words, start, end });
    if (node.type === 'text') add('text', node.value);
    else if (node.type === 'inlineCode') add('code', node.value);
    else if (node.type === 'code') {
      add('code', node.value);
      // A few words there are settings; others are code that has slipped into the line of the fence.
      if (node.meta && /[<;(]/.test(node.meta)) add('info', node.meta);
      add('notation', `${node.lang ?? ''} ${node.meta ?? ''}`);
    } else if (node.type === 'link' && PORTAL.test(node.url)) add('target', node.url);
    else if (node.type === 'html') for (const { kind, text: words } of textsOfHtml(node.value)) add(kind, words);
    else if ('alt' in node && node.alt) add('alt', node.alt);
    if ('url' in node && !isBare(node)) add('notation', `${node.url} ${'title' in node ? (node.title ?? '') : ''}`);
    if (isParent(node)) for (const child of node.children) visit(child);
  };
  visit(parseWithRemark(text));
  return pieces;
}

/** An address that stands in the text is text. */
function isBare(node: Nodes): boolean {
  return node.type === 'link' && node.url.endsWith(plainText(node));
}

/** A string of data: a value, or the name of one. */
interface DataText {
  readonly text: string;
  readonly isKey: boolean;
  /** Where it stands, if that is known. */
  readonly span?: Span;
}

/** Values hold Markdown. Places are those at which the string's first words stand. */
function dataPieces(text: string, offset: number, strings: Iterable<DataText>): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = offset;
  for (const { text: string, isKey, span } of strings) {
    const probe = /[^\n"\\]{1,40}/.exec(string.trim())?.[0] ?? '';
    const at = isKey ? keyAt(text, probe, from) : text.indexOf(probe, from);
    const start = span === undefined ? Math.max(from, at) : offset + span.start;
    const end = span === undefined ? start + string.length : offset + span.end;
    from = isKey ? end : start;
    if (isKey) pieces.push({ kind: 'key', text: string, start, end });
    else
      for (const { text: words, kind } of markdownPieces(string, 0))
        pieces.push({ kind: kind === 'text' ? 'data' : kind, text: words, start, end });
  }
  return pieces;
}

/** Where the next key of a name stands: its word may also be part of another, or of a text. */
function keyAt(text: string, key: string, from: number): number {
  const ends = ['":', ':'].map((end) => text.indexOf(`${key}${end}`, from)).filter((at) => at >= 0);
  return ends.length === 0 ? text.indexOf(key, from) : Math.min(...ends);
}

/** Values of these names are addresses. */
const ADDRESSES = /^(?:href|url|src|topicHref|tocHref)$/i;

/** All texts but those of the metadata, which is the header of such a file. */
function yamlTexts(text: string): readonly DataText[] {
  try {
    const data: unknown = load(text);
    return isRecord(data)
      ? textsIn(Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'metadata')))
      : [];
  } catch {
    return [{ text, isKey: false }];
  }
}

function textsIn(value: unknown): readonly DataText[] {
  if (typeof value === 'string') return [{ text: value, isKey: false }];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    { text: key, isKey: true },
    ...(ADDRESSES.test(key) ? [] : textsIn(inner)),
  ]);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Strings by their quotes alone: the text may be broken JSON. */
function* jsonTexts(text: string): Iterable<DataText> {
  for (const { 1: raw = '', 2: colon, index } of text.matchAll(/"((?:[^"\\]|\\[^])*)"(\s*:)?/g)) {
    const escaped = raw.replace(/[\u0000-\u001f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    let value = raw;
    try {
      value = String(JSON.parse(`"${escaped}"`));
    } catch {
      // Broken escapes: as it stands.
    }
    yield { text: value, isKey: colon !== undefined, span: { start: index + 1, end: index + 1 + raw.length } };
  }
}

/** The document of a capture is the line that starts with a header; below that it is Markdown on one line. */
function capturePieces(text: string): readonly Piece[] {
  const line = CAPTURED.exec(text);
  if (line === null) return [{ kind: 'text', text, start: 0, end: text.length }];
  const header = line[0].indexOf(' --- ');
  const start = line.index + Math.max(0, header);
  // The language glued to a fence's marks is no word of the text.
  const flat = line[0]
    .slice(Math.max(0, header))
    .replace(
      /(^|\s)(`{3,}|~{3,})([\w-]*)(?=\s)/g,
      (_, blank: string, marks: string, language: string) => blank + marks + ' '.repeat(language.length),
    );
  // A definition needs a line of its own to be one.
  const body = flat.replace(/\s\[[^\][]+\]:\s\S+/g, (definition) => ' '.repeat(definition.length));
  const skip = /^ --- /.exec(body)?.[0].length ?? 0;
  return markdownPieces(body.slice(skip), start + skip);
}
