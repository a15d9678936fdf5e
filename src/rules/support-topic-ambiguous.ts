import type { PageDoc } from '../core/types.ts';
import type { ProjectRule } from './rule.ts';

const START = { start: 0, end: 0 };

const article = (id: string, order: string): string =>
  `<properties\n  pageTitle="Pump"\n  articleId="${id}"\n  selfHelpType="generic"\n  productPesIds="7"\n  supportTopicIds="42"\n${order}/>\n\n# Pump\n`;

export const supportTopicAmbiguous: ProjectRule = {
  scope: 'project',
  summary: 'Two articles answer the same support topic, and nothing says which one comes first',
  why: 'Which of them readers get is a matter of chance.',
  severity: 'info',
  example: {
    bad: { 'en-us/loud.md': article('loud', ''), 'en-us/pump.md': article('pump', '') },
    good: {
      'en-us/loud.md': article('loud', '  displayOrder="1"\n'),
      'en-us/pump.md': article('pump', '  displayOrder="2"\n'),
    },
  },
  *check({ docs }) {
    const seen = new Map<string, PageDoc>();
    for (const { doc } of docs) {
      if (doc.kind !== 'page' || doc.meta.selfHelpType?.toLowerCase() !== 'generic') continue;
      const rivals = new Map<PageDoc, string[]>();
      for (const [topic, key] of claims(doc)) {
        const first = seen.get(key);
        if (first === undefined) seen.set(key, doc);
        else if (first !== doc && shareCloud(first, doc)) rivals.set(first, [...(rivals.get(first) ?? []), topic]);
      }
      for (const [first, topics] of rivals) yield finding(doc, first, topics);
    }
  },
};

type Located = ReturnType<ProjectRule['check']> extends Iterable<infer F> ? F : never;

function finding({ file, meta }: PageDoc, first: PageDoc, topics: readonly string[]): Located {
  const [topic = ''] = topics;
  const others = topics.length > 1 ? ` and ${topics.length - 1} more` : '';
  return {
    path: file.path,
    locale: file.locale,
    span: meta.places?.articleId ?? START,
    message: `support topic \`${topic}\`${others} is answered by \`${first.file.path}\` too`,
    related: [{ path: first.file.path, span: first.meta.places?.articleId ?? START, message: 'the first one' }],
  };
}

/** Each topic of a product that an article answers, with all that tells such articles apart. */
function claims({ file, meta }: PageDoc): readonly (readonly [topic: string, key: string])[] {
  const { resource = [], resourceTags = [], displayOrder, service = [] } = meta;
  const kind = [file.docset, file.locale, service, resource, resourceTags, displayOrder];
  const topics = [...new Set(meta.supportTopics)];
  return topics.flatMap((topic) =>
    (meta.products ?? ['']).map((product) => [topic, JSON.stringify([...kind, product, topic])] as const),
  );
}

/** Articles for different clouds never meet; one that names none is for all. */
function shareCloud({ meta: { clouds: a } }: PageDoc, { meta: { clouds: b } }: PageDoc): boolean {
  return a === undefined || b === undefined || a.some((cloud) => b.includes(cloud));
}
