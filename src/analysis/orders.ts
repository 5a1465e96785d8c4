/**
 * The orders in which a number of players can join one after another, where some sets of players may be unusable. A set is a bit mask:
 * bit i is player i.
 */
export interface Orders {
  /** Orders that only pass through usable sets. */
  readonly count: number;
  /** Share of those orders in which `player` joins exactly the set `before`; the shares of a player sum to 1. */
  readonly share: (before: number, player: number) => number;
  /** Whether any of them passes through a set. */
  readonly passes: (set: number) => boolean;
}

const has = (set: number, player: number): boolean => ((set >> player) & 1) === 1;

/** Ways to get from nobody to each set. A set's subsets are smaller numbers, so they are known before it. */
function waysTo(players: number, usable: (set: number) => boolean): Float64Array {
  const ways = new Float64Array(1 << players);
  for (let set = 0; set < ways.length; set++) {
    if (!usable(set)) continue;
    if (set === 0) ways[set] = 1;
    for (let player = 0; player < players; player++) if (has(set, player)) ways[set] += ways[set - (1 << player)];
  }
  return ways;
}

/** Orders of so many players, where only the first of them, in so many orders, matter: the others join anywhere. */
export function withBystanders(orders: number, players: number, bystanders: number): number {
  let count = orders;
  for (let joined = 1; joined <= bystanders; joined++) count *= players + joined;
  return count;
}

/** Counts the orders; exact up to 18 players, whose orders still fit a double. */
export function countOrders(players: number, usable: (set: number) => boolean): Orders {
  const everybody = (1 << players) - 1;
  const before = waysTo(players, usable);
  const joined = waysTo(players, (set) => usable(everybody - set));
  const after = (set: number): number => joined[everybody - set];
  const count = before[everybody];
  return {
    count,
    share: (set, player) => (has(set, player) ? 0 : (before[set] * after(set + (1 << player))) / count),
    passes: (set) => before[set] * after(set) > 0,
  };
}
