import { effect } from '@preact/signals-core';
import type { AppState } from '../state/app-state';
import { LONGEST_LINK, shareHash } from '../state/share-link';

/** The page's address with the language and the draft in it: what a person shares. */
export function shareAddress({ draft, library, settings }: AppState): string {
  const search = settings.language.value === 'en' ? '?lang=en' : '';
  return `${location.origin === 'null' ? 'file://' : location.origin}${location.pathname}${search}#${shareHash(draft.value, library)}`;
}

/** The state stays in the address bar, so that a reload, a bookmark or a copied address leads back to it. */
export function keepAddress(state: AppState): void {
  effect(() => {
    const address = shareAddress(state);
    if (address.length <= LONGEST_LINK && address !== location.href) history.replaceState(null, '', address);
  });
  addEventListener('hashchange', () => state.openHash(location.hash));
}
