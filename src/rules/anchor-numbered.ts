import { isUsableName } from '../core/slug.ts';
import { headingWith } from '../graph/index.ts';
import { placeOf, type LinkRule } from './rule.ts';

const NUMBER = /-\d+$/;

export const anchorNumbered: LinkRule = {
  scope: 'link',
  verdicts: ['page', 'same-page'],
  summary: 'A link counts on the number that a repeated anchor gets',
  why: 'The number is written nowhere: it is another one as soon as a section comes or goes, and other sites give none.',
  severity: 'info',
  example: {
    bad: '# Pump\n\n[Stop](#steps-1)\n\n## <a name="steps"></a>Start\n\n## <a name="steps"></a>Stop\n',
    good: '# Pump\n\n[Stop](#steps-1)\n\n## <a name="steps"></a>Start\n\n## <a name="steps-1"></a>Stop\n',
  },
  check: ({ doc, link, target, graph }) => {
    if ((target.kind !== 'page' && target.kind !== 'same-page') || target.anchor === null) return null;
    const { anchor } = target;
    if (!NUMBER.test(anchor)) return null;
    const page = target.kind === 'page' ? target.page : graph.pageOf(doc);
    const found = page === null ? null : headingWith(graph.anchorsOf(page), anchor);
    const name = found?.heading.names.find(isUsableName);
    if (found === null || name === undefined || name === anchor || name !== anchor.replace(NUMBER, '')) return null;
    if (found.heading.names.includes(anchor)) return null;
    return {
      span: placeOf(link),
      message: `\`#${anchor}\` is written nowhere: the section is one of several called \`${name}\``,
      related: [{ path: found.doc.file.path, span: found.heading.span, message: `\`${name}\`` }],
    };
  },
};
