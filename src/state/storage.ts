/** A place for small texts between visits. */
export interface Storage {
  read(name: string): string | null;
  /** Returns whether the text was kept. */
  write(name: string, value: string): boolean;
}

/** Keeps nothing beyond the page: what is left where the browser refuses. */
export function memoryStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    read: (name) => kept.get(name) ?? null,
    write: (name, value) => kept.set(name, value).has(name),
  };
}

const PREFIX = 'guidefund.';

function guarded<T>(access: () => T, otherwise: T): T {
  try {
    return access();
  } catch {
    return otherwise;
  }
}

/** localStorage where there is one. Pages opened from file://, private windows and full disks may deny it at any call. */
export function browserStorage(): Storage {
  const store = guarded(() => globalThis.localStorage, undefined);
  if (!store) return memoryStorage();
  return {
    read: (name) => guarded(() => store.getItem(PREFIX + name), null),
    write: (name, value) => guarded(() => (store.setItem(PREFIX + name, value), true), false),
  };
}
