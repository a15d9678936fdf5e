/** A number as people write it. */
export function number(value: number): string {
  return value.toLocaleString('en-US');
}

export function plural(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}
