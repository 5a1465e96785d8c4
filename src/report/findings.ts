import type { ComparedRow } from '../analysis/compare';
import type { Estimate } from '../analysis/estimate';
import type { Question } from '../analysis/question';
import type { Tornado } from '../analysis/tornado';
import type { Exceedance, RunOutcome } from '../engine/result';
import type { PolicyDocument, ResolvedScenario } from '../model/scenario';

/** One scenario of a report and what its run says. */
export interface ReportedScenario {
  readonly resolved: ResolvedScenario;
  readonly outcome: RunOutcome;
}

/** A number on more and more of the paths of one run. */
export interface ConvergenceStep {
  readonly paths: number;
  readonly estimate: Estimate;
}

/** What the first scenario would be if its projects failed independently of one another. */
export interface IndependentRun {
  readonly paths: number;
  readonly exceedance: Readonly<Record<string, Exceedance>>;
  /** Probability of breach of the scenario's own reading. */
  readonly breach: number;
}

/** The most paths that the runs beside the comparison take; never more than the comparison itself. */
export interface SidePaths {
  /** Each end of a tornado. */
  readonly tornado: number;
  /** The run without correlation. */
  readonly independent: number;
}

/** What to type to get a report's numbers again. */
export interface ReportCommand {
  readonly line: string;
  /** Scenario files that it names, which come from whoever made the report. */
  readonly files: readonly string[];
}

/** Everything computed for a report; the first scenario is what is proposed, the others are what it is held against. */
export interface ReportFindings {
  readonly scenarios: readonly ReportedScenario[];
  readonly documents: readonly PolicyDocument[];
  /** Whether capitals were made equal to the first one's. */
  readonly equalMoney: boolean;
  /** The fifteen indicators and any formulas, with paired differences to the first scenario. */
  readonly questions: readonly Question[];
  readonly rows: readonly ComparedRow[];
  /** Of the first scenario; null where it was not asked for. */
  readonly tornado: { readonly question: Question; readonly result: Tornado; readonly paths: number } | null;
  /** Null where there is no correlation to take away. */
  readonly independent: IndependentRun | null;
  readonly convergence: { readonly question: Question; readonly steps: readonly ConvergenceStep[] };
  readonly sidePaths: SidePaths;
  readonly command: ReportCommand;
}
