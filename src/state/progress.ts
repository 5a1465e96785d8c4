/** How far a computation is: paths of a run, scenarios of an analysis. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}
