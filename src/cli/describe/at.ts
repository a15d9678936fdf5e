/** Line and column of an offset, as wide as a column of a table. */
export type At = (offset: number) => string;
