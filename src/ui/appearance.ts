import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Settings } from '../state/settings';

function watched(query: string): ReadonlySignal<boolean> {
  const media = matchMedia(query);
  const matches = signal(media.matches);
  media.addEventListener('change', () => (matches.value = media.matches));
  return matches;
}

/** Paper is light, whatever the screen is. */
function printing(): ReadonlySignal<boolean> {
  const isPrinting = signal(false);
  addEventListener('beforeprint', () => (isPrinting.value = true));
  addEventListener('afterprint', () => (isPrinting.value = false));
  return isPrinting;
}

/** Whether the page is dark: the reader's choice, else the system's. */
export function followAppearance({ theme }: Settings): ReadonlySignal<boolean> {
  const systemIsDark = watched('(prefers-color-scheme: dark)');
  const isPrinting = printing();
  return computed(() => {
    if (isPrinting.value) return false;
    return theme.value === 'system' ? systemIsDark.value : theme.value === 'dark';
  });
}
