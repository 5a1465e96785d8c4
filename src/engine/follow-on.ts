/** A project's next round comes two years after its first ticket (model.md §4). */
export const followOnInstant = (start: number): number => start + 8;

/** What a unit then costs, as a multiple of its first price. */
export const FOLLOW_ON_PRICE = 2;
