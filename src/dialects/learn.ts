import { MARKDOWN_STEPS } from '../normalize/index.ts';
import { MARKDOWN_REPAIRS } from '../repair/index.ts';
import type { Dialect, MarkdownBody } from './dialect.ts';
import { LEARN_FIELDS } from './metadata/known-fields.ts';
import { learnFields } from './metadata/learn-fields.ts';
import { startsWithYaml, yamlHeader } from './headers/yaml-header.ts';

/** Learn's Markdown, whatever header stands above it. */
export const learnBody: MarkdownBody = {
  kind: 'markdown',
  repairs: [...MARKDOWN_REPAIRS, 'indented-markers', 'alert-lines', 'markers'],
  steps: ['includes', 'quotes', 'markers', 'alerts', 'tabs', ...MARKDOWN_STEPS],
};

/** Microsoft Learn Markdown: YAML frontmatter, `ms.*` keys, alerts, tabs, includes. */
export const learn: Dialect = {
  summary: 'Microsoft Learn Markdown with YAML frontmatter',
  detect: ({ text: content }) => startsWithYaml(content),
  header: yamlHeader,
  mapping: learnFields,
  others: LEARN_FIELDS,
  body: learnBody,
};
