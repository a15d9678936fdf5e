import type { LinkRule } from './rule.ts';

export const linkEmpty: LinkRule = {
  scope: 'link',
  verdicts: ['unknowable'],
  summary: 'A link or an image has no address',
  why: 'Following it leads to the page the reader is on.',
  severity: 'warning',
  example: { bad: '# Pump\n\n[Filter]()\n', good: '# Pump\n\n[Filter](https://example.com/filter)\n' },
  check: ({ link, target }) =>
    target.kind === 'unknowable' && target.why === 'empty'
      ? { span: link.span, message: link.kind === 'image' ? 'the image has no address' : 'the link has no address' }
      : null,
};
