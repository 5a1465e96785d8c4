import { findFirstOpen } from './ipo-window';
import { normalOf } from './normal-table';
import type { Plan } from './plan';
import { fillWords, PATH_WIDE } from './random';
import { chiAt } from './t-copula';

/** Each of the things a path's projects share has a stream of its own. */
const STREAM = { market: 0, sectors: 1, chi: 2, window: 3 } as const;

/** What all projects of a path share. */
export interface Common {
  readonly words: Uint32Array;
  /** Market state of every programme year: a stationary AR(1) of standard normals. */
  readonly market: Float64Array;
  /** State of every sector, standard normal; empty where sectors have no say. */
  readonly sectors: Float64Array;
  /** √χ²_ν by which all qualities are divided under a t-copula; not used otherwise. */
  chi: number;
  /** For each programme instant the first one from it on at which the IPO window is open; empty where it is never shut. */
  readonly firstOpen: Int32Array;
}

/** Memory for what a path's projects share. */
export function createCommon({ years, sectors, window }: Plan): Common {
  const instants = window?.instants ?? 0;
  return {
    words: new Uint32Array(Math.max(years, sectors, instants)),
    market: new Float64Array(years),
    sectors: new Float64Array(sectors),
    chi: 1,
    firstOpen: new Int32Array(instants),
  };
}

/** Market states are an AR(1) with coefficient φ (model.md §3); φ = 1 is one state for the whole programme. */
function drawMarket(plan: Plan, path: number, words: Uint32Array, market: Float64Array): void {
  const phi = plan.parameters['market.persistence'];
  const innovation = Math.sqrt(1 - phi * phi);
  fillWords(plan.key, path, PATH_WIDE, STREAM.market, words, plan.years);
  market[0] = normalOf(words[0]);
  for (let y = 1; y < plan.years; y++) market[y] = phi * market[y - 1] + innovation * normalOf(words[y]);
}

/** Draws what the projects of a path share; what a scenario does not use costs nothing and changes no other draw. */
export function drawCommon(plan: Plan, path: number, common: Common): void {
  const { key, sectors, copula, window } = plan;
  const { words } = common;
  drawMarket(plan, path, words, common.market);
  if (sectors > 0) {
    fillWords(key, path, PATH_WIDE, STREAM.sectors, words, sectors);
    for (let s = 0; s < sectors; s++) common.sectors[s] = normalOf(words[s]);
  }
  if (copula) {
    fillWords(key, path, PATH_WIDE, STREAM.chi, words, 1);
    common.chi = chiAt(copula, normalOf(words[0]));
  }
  if (window) {
    fillWords(key, path, PATH_WIDE, STREAM.window, words, window.instants);
    findFirstOpen(window, words, common.firstOpen);
  }
}
