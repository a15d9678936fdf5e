import type { Construct } from './construct.ts';
import { linkConstructs } from './links.ts';
import { markConstructs } from './marks.ts';
import { shapeConstructs } from './shapes.ts';

export const constructs: readonly Construct[] = [...markConstructs, ...shapeConstructs, ...linkConstructs];
