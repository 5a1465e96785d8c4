import { effect, signal, type Signal } from '@preact/signals-core';
import { LANGUAGES, type Language } from '../model/text';
import type { Storage } from './storage';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How the page speaks and looks: kept between visits, no part of a scenario. */
export interface Settings {
  readonly language: Signal<Language>;
  readonly theme: Signal<Theme>;
}

const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | undefined =>
  allowed.find((each) => each === value);

/** Chinese unless the address (`?lang=en`) or an earlier visit says otherwise. */
export function createSettings(storage: Storage, search: string): Settings {
  const asked = oneOf(LANGUAGES, new URLSearchParams(search).get('lang'));
  const language = signal<Language>(asked ?? oneOf(LANGUAGES, storage.read('language')) ?? 'zh');
  const theme = signal<Theme>(oneOf(THEMES, storage.read('theme')) ?? 'system');
  effect(() => void storage.write('language', language.value));
  effect(() => void storage.write('theme', theme.value));
  return { language, theme };
}
