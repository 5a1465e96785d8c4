import { effect } from '@preact/signals-core';
import type { AppState } from '../state/app-state';
import { placeHash, readPlace, type Page } from '../state/place';
import { LONGEST_LINK, shareHash } from '../state/share-link';

function pageAddress({ settings }: AppState): string {
  const origin = location.origin === 'null' ? 'file://' : location.origin;
  return `${origin}${location.pathname}${settings.language.value === 'en' ? '?lang=en' : ''}`;
}

/** Whether an address of this page leads nowhere from another computer: a file, or a server only this one reaches. */
export const isOnThisComputer = ({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>): boolean =>
  protocol === 'file:' || /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

const withHash = (address: string, parts: readonly string[]): string =>
  [address, parts.filter(Boolean).join('&')].filter(Boolean).join('#');

const draftHash = (state: AppState): string => shareHash(state.draft.value, state.library);

/** The address of a page with language, what the page keeps, and draft in it. */
export const addressOf = (state: AppState, page: Page): string =>
  withHash(pageAddress(state), [placeHash({ page, query: state.queryOf(page) }), draftHash(state)]);

/** The address of what is in view: what a person shares. */
export const shareAddress = (state: AppState): string => addressOf(state, state.page.value);

/** The same, without the draft where it would make the address too long. */
function shortAddress(state: AppState): string {
  const address = shareAddress(state);
  return address.length <= LONGEST_LINK ? address : withHash(pageAddress(state), [placeHash(state.place.value)]);
}

/** Browsers allow only so many changes of the address in a while, and a dragged slider makes many. */
const PAUSE = 300;

/** Marks entries of the browser's history that this page wrote: going back to one changes the page in view, never the draft. */
const OWN = 'own';

/** The state stays in the address bar, so that a reload, a bookmark or a copied address leads back to it; each page visited is a step back. */
export function keepAddress(state: AppState): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = state.page.peek();
  const write = (): void => {
    const address = shortAddress(state);
    const page = state.page.peek();
    if (page !== written) history.pushState(OWN, '', address);
    else if (address !== location.href || history.state !== OWN) history.replaceState(OWN, '', address);
    written = page;
  };
  const writeSoon = (): void => {
    clearTimeout(timer);
    if (state.page.peek() === written) timer = setTimeout(write, PAUSE);
    else write();
  };
  effect(() => {
    shortAddress(state);
    writeSoon();
  });
  addEventListener('pagehide', write);
  addEventListener('hashchange', () => {
    const { page } = readPlace(location.hash);
    written = page;
    if (history.state === OWN) state.page.value = page;
    else state.openHash(location.hash);
    writeSoon();
  });
}
