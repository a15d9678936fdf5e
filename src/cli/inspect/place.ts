import { readBytes, toText } from '../../read/index.ts';
import { placeFinder, sourceReader, visible } from '../../report/index.ts';

/** `path:line:column`. */
export type PlaceOf = (path: string, offset: number) => string;

export function placesIn(base: string): PlaceOf {
  const find = placeFinder(
    sourceReader((path) => {
      const bytes = readBytes(base, path);
      return bytes === null ? null : toText(bytes);
    }),
  );
  return (path, offset) => {
    const { line, column } = find(path, offset);
    return `${visible(path)}:${line}:${column}`;
  };
}
