import type { ParameterKey } from '../model/parameters';

/** Asks the form to open the group of a parameter and to go to its field. */
export const revealEvent = (key: ParameterKey): CustomEvent<ParameterKey> =>
  new CustomEvent('reveal', { detail: key, bubbles: true, composed: true });
