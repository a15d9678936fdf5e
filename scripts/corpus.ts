// Checks the whole corpus, cold and again, and prints speed, memory and counts per rule.
import { rmSync } from 'node:fs';
import { check, loadGraph, workFolder } from '../src/pipeline.ts';
import type { Report } from '../src/rules/index.ts';
import type { Settings } from '../src/settings/index.ts';
import { agreementLine, compareReaders } from './readers.ts';
import { corpusSettings, unpackCorpus } from './shared.ts';

interface Run {
  readonly report: Report;
  readonly seconds: number;
  readonly verdicts: ReadonlyMap<string, number>;
}

async function run(settings: Settings): Promise<Run> {
  const start = performance.now();
  const { graph } = await loadGraph(settings, () => {});
  const report = check(graph, () => {});
  const seconds = (performance.now() - start) / 1000;
  const verdicts = new Map<string, number>();
  for (const { doc } of graph.docs) {
    for (const link of doc.links) {
      const target = graph.resolve(doc, link);
      const kind = target.kind === 'unknowable' ? `unknowable (${target.why})` : target.kind;
      verdicts.set(kind, (verdicts.get(kind) ?? 0) + 1);
    }
  }
  return { report, seconds, verdicts };
}

function table(title: string, counts: ReadonlyMap<string, number>): string {
  const rows = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return [title, ...rows.map(([name, count]) => `${count.toLocaleString('en-US').padStart(10)}  ${name}`), ''].join(
    '\n',
  );
}

function countBy(report: Report): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { severity, rule, locale } of report.diagnostics) {
    const key = `${severity.padEnd(7)} ${rule.padEnd(26)} ${locale}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const dir = unpackCorpus();
if (dir === null) console.log('corpus: skipped');
else {
  const settings = corpusSettings(dir, ['en-us', 'sv-se', 'nl-nl'], true);
  rmSync(workFolder(settings), { recursive: true, force: true });
  const cold = await run(settings);
  const { summary } = cold.report;
  console.log(table('Findings', countBy(cold.report)));
  console.log(table('Verdicts', cold.verdicts));
  const again = await run(settings);
  const same = JSON.stringify(again.report) === JSON.stringify(cold.report);
  console.log(
    `cold:  ${summary.files} files in ${cold.seconds.toFixed(2)} s, ${Math.round(summary.files / cold.seconds)} files/s`,
  );
  console.log(`again: ${again.seconds.toFixed(2)} s, findings ${same ? 'the same' : 'DIFFERENT'}`);
  console.log(`memory: ${Math.round(process.resourceUsage().maxRSS / 1000)} MB at most`);
  const agreement = compareReaders(settings);
  console.log(agreementLine(agreement));
  if (!same || agreement.different.length > 0 || summary.files < 23_000) process.exitCode = 1;
}
