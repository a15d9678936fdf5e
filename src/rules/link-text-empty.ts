import type { Fact } from '../core/types.ts';
import { followed, type DocRule, type Judged } from './rule.ts';

export const linkTextEmpty: DocRule = {
  scope: 'doc',
  summary: 'A link has no text',
  why: 'There is nothing to follow, and screen readers read its address aloud.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\n[](https://example.com/filter)\n',
    good: '# Pump\n\n[Filter](https://example.com/filter)\n',
  },
  *check(judged) {
    for (const fact of judged.doc.facts) {
      if (fact.kind !== 'link-text-empty') continue;
      const title = titleBehind(judged, fact);
      const help = title === null ? '' : `; its page is called \`${title}\``;
      const { span, saw } = fact;
      yield {
        span,
        message: `the link to \`${saw}\` has no text${help}`,
        ...(title === null ? {} : { fix: { certain: false, edits: [{ ...between(span), text: escapeText(title) }] } }),
      };
    }
  },
};

/** The place between the brackets of `[](…)`. */
function between({ start }: Fact['span']): Fact['span'] {
  return { start: start + 1, end: start + 1 };
}

/** The title of the page that a link without a text leads to. */
function titleBehind({ doc, targets }: Judged, { span }: Fact): string | null {
  const index = doc.links.findIndex((link) => link.span.start === span.start && link.kind === 'link');
  const target = followed(targets[index]);
  return target?.kind === 'page' || target?.kind === 'fallback' ? target.page.doc.meta.title : null;
}

function escapeText(text: string): string {
  return text.replace(/[\\[\]`*_<]/g, String.raw`\$&`);
}
