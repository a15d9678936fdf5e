// Writes docs/rules/ from the rules: an overview, and a page for each with its example and what is
// found in it. A test holds the files to what this writes.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { ruleDocs } from './rule-docs/index.ts';

const FOLDER = new URL('../docs/rules/', import.meta.url);

const pages = await ruleDocs();
mkdirSync(FOLDER, { recursive: true });
for (const name of readdirSync(FOLDER)) if (!pages.has(name)) rmSync(new URL(name, FOLDER));
for (const [name, text] of pages) writeFileSync(new URL(name, FOLDER), text);
console.log(`${pages.size} pages written`);
