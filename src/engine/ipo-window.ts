import pow from '@stdlib/math-base-special-pow';
import { usesWindow } from '../model/mechanisms';
import type { Parameters } from '../model/parameters';
import { QUARTERS, toQuarters } from '../model/structure';
import { uniformOf } from './normal-table';

/** Exits are held up for as long as this after the programme's end; later the window counts as open. */
const YEARS_BEYOND = 30;

/** When the market takes no IPOs: by chance, quarter by quarter, and for certain in one stretch of time. */
export interface IpoWindow {
  /** Probability in a quarter that the open window closes, and that the shut one reopens. */
  readonly closing: number;
  readonly reopening: number;
  /** Programme instants from which and until before which it is certainly shut. */
  readonly shutFrom: number;
  readonly shutUntil: number;
  /** Programme instants looked at. */
  readonly instants: number;
}

const perQuarter = (perYear: number): number => 1 - pow(1 - perYear, 1 / QUARTERS);

/** The IPO window of a scenario, or null where it is never shut. */
export function ipoWindow(parameters: Parameters): IpoWindow | null {
  if (!usesWindow(parameters)) return null;
  const { 'market.ipoShutFrom': from, 'market.ipoShutYears': years } = parameters;
  return {
    closing: perQuarter(parameters['market.ipoClosure']),
    reopening: perQuarter(parameters['market.ipoReopening']),
    shutFrom: toQuarters(from),
    shutUntil: toQuarters(from + years),
    instants: toQuarters(parameters['programme.term'] + YEARS_BEYOND) + 1,
  };
}

/**
 * For each programme instant the first one from it on at which the window is open. `words` has one word per instant; the
 * two-state chain starts open.
 */
export function findFirstOpen(window: IpoWindow, words: Uint32Array, firstOpen: Int32Array): void {
  const { closing, reopening, shutFrom, shutUntil, instants } = window;
  let open = true;
  for (let q = 0; q < instants; q++) {
    if (q > 0 && uniformOf(words[q]) < (open ? closing : reopening)) open = !open;
    firstOpen[q] = open && (q < shutFrom || q >= shutUntil) ? q : -1;
  }
  let next = instants;
  for (let q = instants - 1; q >= 0; q--) {
    if (firstOpen[q] === q) next = q;
    firstOpen[q] = next;
  }
}
