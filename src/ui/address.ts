import { effect } from '@preact/signals-core';
import type { AppState } from '../state/app-state';
import { LONGEST_LINK, shareHash } from '../state/share-link';

function pageAddress({ settings }: AppState): string {
  const origin = location.origin === 'null' ? 'file://' : location.origin;
  return `${origin}${location.pathname}${settings.language.value === 'en' ? '?lang=en' : ''}`;
}

/** Whether an address of this page leads nowhere from another computer: a file, or a server only this one reaches. */
export const isOnThisComputer = ({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): boolean =>
  protocol === 'file:' || /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** The page's address with the language and the draft in it: what a person shares. */
export const shareAddress = (state: AppState): string =>
  `${pageAddress(state)}#${shareHash(state.draft.value, state.library)}`;

/** The same, without the draft where it would make the address too long. */
function shortAddress(state: AppState): string {
  const address = shareAddress(state);
  return address.length <= LONGEST_LINK ? address : pageAddress(state);
}

/** Browsers allow only so many changes of the address in a while, and a dragged slider makes many. */
const PAUSE = 300;

/** The state stays in the address bar, so that a reload, a bookmark or a copied address leads back to it. */
export function keepAddress(state: AppState): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    const address = shortAddress(state);
    if (address !== location.href) history.replaceState(null, '', address);
  };
  const writeSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE);
  };
  effect(() => {
    shortAddress(state);
    writeSoon();
  });
  addEventListener('pagehide', write);
  addEventListener('hashchange', () => {
    state.openHash(location.hash);
    writeSoon();
  });
}
