/** What is wanted of the paths beside their other metrics and their verdicts. */
export interface Extent {
  /** Yearly series. */
  readonly series: boolean;
  /** Internal rates of return (see isRate); where they are not wanted their columns hold nothing. */
  readonly rates: boolean;
}

/** What a run says of its paths. */
export const EVERYTHING: Extent = { series: true, rates: true };
