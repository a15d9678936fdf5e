import type { TestProject } from 'vitest/node';
import { serveSite } from './serve.ts';

declare module 'vitest' {
  // What tests are given: address and folder of each site.
  export interface ProvidedContext {
    readonly content: { readonly url: string; readonly dir: string };
    readonly fixtures: { readonly url: string; readonly dir: string };
  }
}

/** Builds and serves our own content and the fixtures, once for all test files. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const content = await serveSite('mooring.config.ts');
  const fixtures = await serveSite('tests/site/fixtures/mooring.config.ts');
  project.provide('content', { url: content.url, dir: content.dir });
  project.provide('fixtures', { url: fixtures.url, dir: fixtures.dir });
  return async () => {
    await content.close();
    await fixtures.close();
  };
}
