import { build } from './tree.ts';

// A process of its own, so that a test can kill it.
const [base = '', out = ''] = process.argv.slice(2);
await build(base, undefined, out);
