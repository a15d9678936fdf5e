#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Node keeps the compiled code for the next run; threads and child processes learn of it here.
const { directory } = enableCompileCache();
if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= directory;

const { main, processIo } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2), processIo());
