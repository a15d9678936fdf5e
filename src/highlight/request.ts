import type { Grammar } from './grammar.ts';

/** A value for the reader to fill in. */
const variable = /\{[^{}\s]+\}/;

/** What follows the headers, if it is JSON. */
export const JSON_BODY = /^[{[](?:[\s\S]*\n[}\]][ \t]*$|.*[}\]][ \t]*$)/m;

/** Requests and answers as they stand in articles: without a version, and indented. */
export const request: Grammar = {
  line: {
    pattern: /^[ \t]*(?:CONNECT|DELETE|GET|HEAD|MERGE|OPTIONS|PATCH|POST|PUT|TRACE)(?![\w:-]).*/im,
    inside: { verb: { pattern: /^[ \t]*[a-z]+/i, alias: 'keyword', greedy: true }, variable },
  },
  status: {
    pattern: /^[ \t]*HTTP\/[\d.]+ \d+.*/m,
    inside: { 'status-code': { pattern: /(?<=\d )\d{3}\b.*/, greedy: true } },
  },
  header: {
    pattern: /^[ \t]*(?!https?:)[\w-]+[ \t]*:.*/im,
    inside: { 'header-name': { pattern: /^[ \t]*[\w-]+/, greedy: true }, variable },
  },
};
