/** What is decided of each kind of fund; the annex has every other number. */
export const SLEEVE_TERMS = ['share', 'governmentShare', 'ticket', 'term', 'lossTolerance'] as const;
export type SleeveTerm = (typeof SLEEVE_TERMS)[number];
