import { byCodeUnit } from '../../core/text.ts';
import { extensionOf } from '../../core/url.ts';
import type { Severity } from '../../core/types.ts';
import type { RuleText } from '../reporter.ts';

export interface Descriptor {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** What SARIF calls our severities. */
export const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** All rules, whether they have found something or not, with all that is said of them. */
export function descriptors(rules: Readonly<Record<string, RuleText>>): readonly Descriptor[] {
  return Object.entries(rules)
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(([id, { summary, why, severity, example }]) => ({
      id,
      name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
      shortDescription: { text: `${summary}.` },
      fullDescription: { text: why },
      help: {
        text: helpOf(`${summary}. ${why}`, example, plainSample),
        markdown: helpOf(`${summary}. ${why}`, example, fencedSample),
      },
      defaultConfiguration: { level: LEVELS[severity] },
    }));
}

type Sample = NonNullable<RuleText['example']>['bad'];

function helpOf(said: string, example: RuleText['example'], show: (sample: Sample) => string): string {
  return example === undefined
    ? said
    : `${said}\n\nFound:\n\n${show(example.bad)}\n\nLet pass:\n\n${show(example.good)}`;
}

function filesOf(sample: Sample): readonly (readonly [string | null, string])[] {
  return typeof sample === 'string' ? [[null, sample]] : Object.entries(sample);
}

function plainSample(sample: Sample): string {
  return filesOf(sample)
    .map(([path, text]) => (path === null ? text : `${path}:\n${text}`).trimEnd())
    .join('\n\n');
}

const LANGUAGES: Readonly<Record<string, string>> = { json: 'json', yml: 'yaml', yaml: 'yaml' };

function fencedSample(sample: Sample): string {
  return filesOf(sample)
    .map(([path, text]) => {
      const fence = '`'.repeat(Math.max(3, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length + 1)));
      const name = path === null ? '' : `\`${path}\`\n\n`;
      return `${name}${fence}${LANGUAGES[extensionOf(path ?? '')] ?? 'markdown'}\n${text.trimEnd()}\n${fence}`;
    })
    .join('\n\n');
}
