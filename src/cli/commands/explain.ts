import { styleText } from 'node:util';
import type { Severity } from '../../core/types.ts';
import { rules, type Rule, type Sample } from '../../rules/index.ts';
import type { Settings } from '../../settings/index.ts';
import { commonOptions, stringOption, UsageError, type Command } from '../command.ts';
import { ruleNamed } from '../rule-name.ts';
import { settingsFor } from '../settings-for.ts';

export const explain: Command = {
  summary: 'Tells about a rule: what it finds, why that matters, an example; without a name lists all rules',
  usage: '[RULE] [options]',
  options: {
    dir: { type: 'string', value: 'DIR', summary: 'folder of the settings (default: the working folder)' },
    ...commonOptions,
  },
  run: async ({ positionals, options, io }) => {
    const [name, ...rest] = positionals;
    if (rest.length > 0) throw new UsageError('explain takes one RULE');
    if (name === undefined) {
      io.out(list());
      return 0;
    }
    const rule = ruleNamed(name);
    const settings = await settingsFor([stringOption(options, 'dir') ?? '.'], options);
    const bold = (text: string): string => (io.color ? styleText('bold', text, { validateStream: false }) : text);
    io.out(describe(name, rule, settings, bold));
    return 0;
  },
};

function list(): string {
  const width = Math.max(...Object.keys(rules).map(({ length }) => length));
  const rows = Object.entries(rules).map(
    ([id, { severity, summary }]) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`,
  );
  return `${rows.join('\n')}\n\n${rows.length} rules; \`mooring explain RULE\` tells more.\n`;
}

function describe(id: string, rule: Rule, settings: Settings, bold: (text: string) => string): string {
  const { summary, why, example } = rule;
  return [
    `${bold(id)}: ${severityLine(id, rule, settings)}`,
    '',
    `${summary}.`,
    why,
    ...(example === undefined ? [] : ['', bold('Found:'), ...sample(example.bad)]),
    ...(example === undefined ? [] : ['', bold('As it should be:'), ...sample(example.good)]),
    '',
    bold('To silence it:'),
    // A comment about a comment would silence the line below both.
    ...(rule.scope === 'disable' ? [] : [`  for one line   <!-- mooring-disable-next-line ${id} -->`]),
    `  everywhere     rules: { '${id}': 'off' } in the settings, or in those of a docset`,
    '',
  ].join('\n');
}

/** The severity as the settings have it, and where that is not the rule's own. */
function severityLine(id: string, rule: Rule, settings: Settings): string {
  const own = (severity: Severity | 'off' | undefined, where: string): string[] =>
    severity === undefined || severity === rule.severity ? [] : [`${severity} ${where}`];
  const others = [
    ...own(settings.rules[id], 'in these settings'),
    ...settings.docsets.flatMap(({ name, rules: severities }) => own(severities[id], `in docset ${name}`)),
  ];
  return [rule.severity, ...others].join('; ');
}

function sample(text: Sample): readonly string[] {
  const files = typeof text === 'string' ? { '': text } : text;
  return Object.entries(files).flatMap(([path, content]) => [
    ...(path === '' ? [] : [`  ${path}`]),
    ...content
      .trimEnd()
      .split('\n')
      .map((line) => `  | ${shown(line)}`.trimEnd()),
  ]);
}

/** What nobody can see is named. */
function shown(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
