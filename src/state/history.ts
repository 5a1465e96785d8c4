/** What was, is, and was undone. All values are immutable. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** The gesture (one drag of a slider) the present belongs to: more of the same replaces it. */
  readonly gesture: string | null;
}

/** Older steps are forgotten. */
export const HISTORY_LIMIT = 200;

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], gesture: null });

/** Takes a step. Steps of one gesture count as one. */
export function record<T>(history: History<T>, next: T, gesture: string | null = null): History<T> {
  const continues = gesture !== null && gesture === history.gesture;
  const past = continues ? history.past : [...history.past, history.present].slice(-HISTORY_LIMIT);
  return { past, present: next, future: [], gesture };
}

/** The hand is off: the next step is a new one even if it looks alike. */
export const endGesture = <T>(history: History<T>): History<T> => ({ ...history, gesture: null });

export function undo<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const previous = past.at(-1);
  if (previous === undefined) return { past, present, future, ...rest };
  return { past: past.slice(0, -1), present: previous, future: [present, ...future], gesture: null };
}

export function redo<T>({ past, present, future, ...rest }: History<T>): History<T> {
  const next = future[0];
  if (next === undefined) return { past, present, future, ...rest };
  return { past: [...past, present], present: next, future: future.slice(1), gesture: null };
}

/** Changes the present without a step to undo. */
export const changePresent = <T>(history: History<T>, change: (present: T) => T): History<T> => ({
  ...history,
  present: change(history.present),
});

/** Changes all there was, is, and may be again. */
export const changeAll = <T>({ past, present, future, gesture }: History<T>, change: (each: T) => T): History<T> => ({
  past: past.map(change),
  present: change(present),
  future: future.map(change),
  gesture,
});
