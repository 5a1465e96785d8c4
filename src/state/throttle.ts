/** Something that is to happen, but not too often. */
export interface Throttle {
  /** Lets it happen, soon. */
  readonly ask: () => void;
  /** Lets it happen at once, if it has been asked for; it will not happen later by itself. */
  readonly flush: () => void;
}

/** Does something at most once in so many milliseconds, however often it is asked for. */
export function throttle(act: () => void, milliseconds: number): Throttle {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    act();
  };
  return { ask: () => (timer ??= setTimeout(flush, milliseconds)), flush };
}
