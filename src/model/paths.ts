/** Path of a field or an item inside another: `changes[3].value`. */
export function within(path: string, field: string | number): string {
  if (typeof field === 'number') return `${path}[${field}]`;
  return path === '' ? field : `${path}.${field}`;
}
