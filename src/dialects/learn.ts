import { MARKDOWN_STEPS } from '../normalize/index.ts';
import { MARKDOWN_REPAIRS } from '../repair/index.ts';
import type { Dialect } from './dialect.ts';
import { LEARN_FIELDS } from './metadata/known-fields.ts';
import { learnFields } from './metadata/learn-fields.ts';
import { startsWithYaml, yamlHeader } from './headers/yaml-header.ts';

/** Microsoft Learn Markdown: YAML frontmatter, `ms.*` keys, alerts, tabs, includes. */
export const learn: Dialect = {
  summary: 'Microsoft Learn Markdown with YAML frontmatter',
  detect: ({ text: content }) => startsWithYaml(content),
  header: yamlHeader,
  mapping: learnFields,
  others: LEARN_FIELDS,
  body: {
    kind: 'markdown',
    repairs: [...MARKDOWN_REPAIRS, 'indented-markers', 'alert-lines', 'markers'],
    steps: ['includes', 'quotes', 'markers', 'alerts', 'tabs', ...MARKDOWN_STEPS],
  },
};
