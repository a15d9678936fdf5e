import { pagefind } from './pagefind.ts';
import type { SearchEngine } from './record.ts';

export type { SearchEngine, SectionRecord } from './record.ts';

/** The engine in use. Its browser half is `pagefind-client.ts`. */
export const engine: SearchEngine = pagefind;
