import { isAlias, isMap, isScalar, isSeq, parseDocument, type ParsedNode } from 'yaml';
import type { Span } from '../../core/types.ts';
import { parseYaml, withoutControls, yamlErrorOffset, yamlErrorReason } from '../yaml.ts';

/** A piece of YAML with the place where it stands. Every scalar is text. */
export type YamlNode = YamlMap | YamlList | YamlText;

export interface YamlMap {
  readonly type: 'map';
  readonly span: Span;
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: string;
  /** From the key to the end of its value. */
  readonly span: Span;
  readonly value: YamlNode;
}

export interface YamlList {
  readonly type: 'list';
  readonly span: Span;
  readonly items: readonly YamlNode[];
}

export interface YamlText {
  readonly type: 'text';
  readonly span: Span;
  readonly value: string;
}

/** Why a text is no YAML, and where that shows. */
export interface YamlFailure {
  readonly type: 'failure';
  readonly at: number;
  readonly reason: string;
}

/** Deeper than this no page goes: what is there is left out. */
const MAX_DEPTH = 30;

/**
 * YAML as a tree that knows its places. A second reader judges the text first: it stops at the
 * first mistake, and knows what aliases would grow to.
 */
export function readYamlTree(text: string): YamlNode | YamlFailure {
  try {
    parseYaml(text);
  } catch (error) {
    return {
      type: 'failure',
      at: Math.min(yamlErrorOffset(error), Math.max(0, text.length - 1)),
      reason: yamlErrorReason(error),
    };
  }
  try {
    // The library compares every key with every other; the first reader has done that.
    const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
    const document = parseDocument(text, options);
    const [error] = document.errors;
    if (error !== undefined) return { type: 'failure', at: error.pos[0], reason: error.message };
    const named = new Map<string, ParsedNode>();
    return toNode(document.contents, { named, left: 3 * text.length + 100 }, 0) ?? emptyAt(text.length);
  } catch {
    return { type: 'failure', at: 0, reason: 'unreadable' };
  }
}

interface Reading {
  /** Anchor → what it names, so far. */
  readonly named: Map<string, ParsedNode>;
  /** How much text aliases may still repeat. */
  left: number;
}

function toNode(node: ParsedNode | null, reading: Reading, depth: number): YamlNode | null {
  if (node === null || depth > MAX_DEPTH) return null;
  const span: Span = { start: node.range[0], end: node.range[1] };
  if (isAlias(node)) return aliased(reading.named.get(node.source), span, reading);
  if (node.anchor !== undefined) reading.named.set(node.anchor, node);
  if (isScalar(node)) return { type: 'text', span, value: textOf(node.value) };
  if (isSeq(node)) {
    const items = node.items.map((item) => toNode(item, reading, depth + 1));
    return { type: 'list', span, items: items.filter((item) => item !== null) };
  }
  if (!isMap(node)) return null;
  const entries = node.items.flatMap(({ key, value }): YamlEntry[] => {
    const below = toNode(value, reading, depth + 1);
    if (!isScalar(key) || below === null) return [];
    return [{ key: textOf(key.value), span: { start: key.range[0], end: below.span.end }, value: below }];
  });
  return { type: 'map', span, entries };
}

/** What an alias stands for, if that is text: lists and maps are only repeated by machines. */
function aliased(node: ParsedNode | undefined, span: Span, reading: Reading): YamlNode | null {
  if (node === undefined || !isScalar(node)) return null;
  const value = textOf(node.value);
  reading.left -= value.length;
  return reading.left < 0 ? null : { type: 'text', span, value };
}

function emptyAt(end: number): YamlText {
  return { type: 'text', span: { start: end, end }, value: '' };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? withoutControls(value) : '';
}

/** The value of a key; null where there is none, or the node is no map. */
export function at(node: YamlNode | null, ...keys: readonly string[]): YamlNode | null {
  const [key, ...rest] = keys;
  if (key === undefined || node === null) return node;
  if (node.type !== 'map') return null;
  return at(node.entries.find((entry) => entry.key === key)?.value ?? null, ...rest);
}

/** The items of a list; none for anything else. */
export function itemsOf(node: YamlNode | null): readonly YamlNode[] {
  return node?.type === 'list' ? node.items : [];
}

/** A text that is not empty; null for anything else. */
export function textAt(node: YamlNode | null, ...keys: readonly string[]): YamlText | null {
  const found = at(node, ...keys);
  return found?.type === 'text' && found.value.trim() !== '' ? found : null;
}
