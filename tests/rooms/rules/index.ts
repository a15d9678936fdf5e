import { anchorCases } from './anchors.ts';
import { captureCases } from './captures.ts';
import type { Case } from './case.ts';
import { contentCases } from './content.ts';
import { damagedCases } from './damaged.ts';
import { disableCases } from './disables.ts';
import { driftCases } from './drift.ts';
import { headerCases } from './headers.ts';
import { learnCases } from './learn.ts';
import { linkCases } from './links.ts';
import { repairCases } from './repairs.ts';
import { selfhelpCases } from './selfhelp.ts';
import { targetCases } from './targets.ts';
import { treeCases } from './trees.ts';
import { yamlCases } from './yaml.ts';

/** All cases by the rule they are of. */
export const cases = joined(
  anchorCases,
  captureCases,
  contentCases,
  disableCases,
  damagedCases,
  driftCases,
  headerCases,
  learnCases,
  linkCases,
  selfhelpCases,
  targetCases,
  treeCases,
  repairCases,
  yamlCases,
);

/** Cases of one rule may stand in several files. */
function joined(...files: Readonly<Record<string, readonly Case[]>>[]): Readonly<Record<string, readonly Case[]>> {
  const all: Record<string, Case[]> = {};
  for (const [rule, list] of files.flatMap((file) => Object.entries(file))) (all[rule] ??= []).push(...list);
  return all;
}
