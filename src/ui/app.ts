import type { ReadonlySignal } from '@preact/signals-core';
import type { AppState } from '../state/app-state';

/** What every component is handed: the state, and how the page looks right now. */
export interface App {
  readonly state: AppState;
  readonly isDark: ReadonlySignal<boolean>;
}
