import { within } from '../model/paths';

/** A place where two JSON values differ; undefined where one of them has nothing. */
export interface Difference {
  /** metrics["government.tvpi"].mean */
  readonly path: string;
  readonly reported: unknown;
  readonly computed: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const isContainer = (value: unknown): value is Fields | readonly unknown[] =>
  typeof value === 'object' && value !== null;

const areAlike = (a: unknown, b: unknown): boolean =>
  isContainer(a) && isContainer(b) && Array.isArray(a) === Array.isArray(b);

const PLAIN = /^[a-z_]\w*$/i;

function place(at: string, key: string, holder: unknown): string {
  if (Array.isArray(holder)) return within(at, Number(key));
  return PLAIN.test(key) ? within(at, key) : `${at}[${JSON.stringify(key)}]`;
}

const fieldOf = (holder: Fields, key: string): unknown => (Object.hasOwn(holder, key) ? holder[key] : undefined);

/** Every place where a reported JSON value is not the computed one. */
export function differencesOf(reported: unknown, computed: unknown, at = ''): readonly Difference[] {
  if (!areAlike(reported, computed)) return reported === computed ? [] : [{ path: at, reported, computed }];
  const [was, is] = [reported as Fields, computed as Fields];
  const keys = [...new Set([...Object.keys(is), ...Object.keys(was)])];
  return keys.flatMap((key) => differencesOf(fieldOf(was, key), fieldOf(is, key), place(at, key, is)));
}

/** How many single values a JSON value holds. */
export const countValues = (value: unknown): number =>
  isContainer(value) ? Object.values(value).reduce<number>((sum, each) => sum + countValues(each), 0) : 1;
