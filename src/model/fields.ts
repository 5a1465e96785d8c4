import { nearestName } from './nearest';

/** A mapping read from a file, whatever it holds. */
export type RawFields = Readonly<Record<string, unknown>>;

export const isFields = (raw: unknown): raw is RawFields =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** A field of a mapping, or undefined; never something inherited. */
export const fieldOf = (fields: RawFields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

/** The known field that an unknown name most probably stands for. */
export const intendedField = (name: string, known: readonly string[]): string | undefined =>
  known.includes(name) ? undefined : nearestName(name, known);

/** What a field holds, be it under a misspelt name (which is a problem of its own), or undefined. */
export function meantField(fields: RawFields, name: string, known: readonly string[]): unknown {
  const given = Object.hasOwn(fields, name)
    ? name
    : Object.keys(fields).find((candidate) => intendedField(candidate, known) === name);
  return given === undefined ? undefined : fields[given];
}
