import { nearest } from '../core/nearest.ts';
import { rules, type Rule } from '../rules/index.ts';
import { SettingsError, type Settings } from '../settings/index.ts';
import { UsageError } from './command.ts';

/** The rule of this name; anything else is wrong use. */
export function ruleNamed(name: string): Rule {
  const rule = Object.entries(rules).find(([id]) => id === name)?.[1];
  if (rule === undefined) throw new UsageError(noSuchRule(name));
  return rule;
}

/** Settings may name rules that there are not: a severity for nothing is a mistake. */
export function checkRuleNames({ rules: severities, docsets }: Settings): void {
  const named: readonly (readonly [key: string, names: readonly string[]])[] = [
    ['rules', Object.keys(severities)],
    ...docsets.map((docset) => [`docsets.${docset.name}.rules`, Object.keys(docset.rules)] as const),
  ];
  for (const [key, names] of named) {
    const wrong = names.find((name) => !Object.hasOwn(rules, name));
    if (wrong !== undefined) throw new SettingsError(`${key}: ${noSuchRule(wrong)}`);
  }
}

function noSuchRule(name: string): string {
  const near = nearest(name, Object.keys(rules));
  return `no rule \`${name}\`${near === null ? '' : `, did you mean \`${near}\`?`}`;
}
