/** Levels of lists and fields in what this program writes: some ten. */
const MOST_LEVELS = 60;

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a JSON value is nested deeper than anything this program writes; told level by level, since recursion is what it would break. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= MOST_LEVELS; depth++) {
    level = level.filter(isContainer).flatMap((each) => Object.values(each) as readonly unknown[]);
    if (level.length === 0) return false;
  }
  return true;
}
