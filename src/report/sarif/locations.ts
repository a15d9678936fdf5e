import { placeAt } from '../../core/text.ts';
import type { Span } from '../../core/types.ts';
import type { SourceOf } from '../sources.ts';

/** Places as SARIF writes them. */
export interface Locator {
  readonly artifact: (path: string) => object;
  readonly region: (path: string, span: Span) => object;
  readonly location: (path: string, span: Span) => object;
}

export function locator(sourceOf: SourceOf, prefix: string): Locator {
  const artifact = (path: string): object => ({ uri: uriOf(prefix + path), uriBaseId: '%SRCROOT%' });
  const region = (path: string, { start, end }: Span): object => {
    const { starts } = sourceOf(path);
    const from = placeAt(starts, start);
    const to = placeAt(starts, end);
    return {
      ...{ startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
      ...{ charOffset: start, charLength: end - start },
    };
  };
  return {
    artifact,
    region,
    location: (path, span) => ({
      physicalLocation: { artifactLocation: artifact(path), region: region(path, span) },
    }),
  };
}

/** A path as a relative URI: a colon in its first part would make a scheme of that. */
function uriOf(path: string): string {
  return path.split('/').map(encodePart).join('/');
}

function encodePart(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
