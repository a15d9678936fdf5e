import { check } from '../../../src/pipeline.ts';
import type { ReportInput } from '../../../src/report/index.ts';
import { graphOf, inTree, silent, type Tree } from '../../hostile/tree.ts';

const PAGE = `---
title: Pump
ms.date: 99/99/2024
---
# Pump

See [the valve](valve.md), [the hose](hose.md#nozzle) and [the tank](tank.md#Lid).

##Filter

> [!Opmerking]
> Clean it \u200bweekly.
`;

const TREE: Tree = {
  'docs/en-us/pump.md': PAGE,
  'docs/sv-se/pump.md': PAGE.replace('See', 'Se'),
  'docs/en-us/tank.md': '# Tank\n\n## Lid\n\n## Lid\n\nA [broken] ( link.md ) one.\n',
  'docs/en-us/hose.md': '# Hose\r\n\r\n[日本語](none.md) 🎉 [x]()\r\n',
  'docs/en-us/a b#c.md': '# Odd name\n\n[x](../../../outside.md) [y](http://)\n',
};

/** What a real check of a few files with many defects finds. */
export const REAL: Pick<ReportInput, 'report' | 'textOf'> = await inTree(TREE, async (base) => ({
  report: check(await graphOf(base), silent),
  textOf: (path: string): string | null => {
    const text = TREE[path];
    return typeof text === 'string' ? text : null;
  },
}));
