import type { Question } from '../analysis/question';
import { ENGINE } from '../engine/version';
import type { ReportedScenario, ReportFindings } from './findings';
import type { ReportOptions } from './options';
import { reproductionCode } from './reproduction-code';
import { withSeal } from './seal';

/** What the file says it is, and the version of its form: 1 since there are reports. */
export const REPORT_FORMAT = 'guidefund-report';
export const REPORT_VERSION = 1;

const written = ({ indicator, formula }: Question): string => indicator?.id ?? formula.text;

const asked = ({ indicator, formula }: Question): object => ({
  id: indicator?.id ?? null,
  formula: formula.text,
  label: indicator?.label ?? null,
  unit: indicator?.unit ?? null,
});

const runOf = ({ outcome: { result, intervals, fanPaths, neverBreaksEven } }: ReportedScenario): object => ({
  result,
  intervals,
  fanPaths,
  neverBreaksEven,
});

/** What was computed: all of it is computed again when the report is checked. */
const foundOf = ({ scenarios, questions, rows, tornado, independent, convergence }: ReportFindings): object => ({
  runs: scenarios.map(runOf),
  comparison: rows.map(({ cells }, i) => ({ ...asked(questions[i]), cells })),
  tornado: tornado && { ...asked(tornado.question), paths: tornado.paths, ...tornado.result },
  independent,
  convergence: { ...asked(convergence.question), steps: convergence.steps },
});

/** What it was computed from: all that another machine needs. */
function orderOf(findings: ReportFindings): object {
  const { scenarios, equalMoney, questions, tornado, convergence, sidePaths, command } = findings;
  const { paths, seed } = scenarios[0].outcome.result;
  return {
    paths,
    seed,
    equalMoney,
    questions: questions.map(written),
    main: written(convergence.question),
    withTornado: tornado !== null,
    sidePaths,
    command,
  };
}

/**
 * Everything of a report but the single paths: choices, scenarios with all their changes and documents, and every number found,
 * unrounded; money in 万元, shares 0..1.
 */
export const reportDocument = (findings: ReportFindings, options: ReportOptions): object => ({
  format: REPORT_FORMAT,
  version: REPORT_VERSION,
  engine: ENGINE,
  options,
  order: orderOf(findings),
  documents: findings.documents,
  scenarios: findings.scenarios.map(({ resolved }) => resolved.scenario),
  findings: foundOf(findings),
  code: reproductionCode(findings),
});

/** The text of the file a report's numbers are kept in, and checked with: sealed, so that a change of a single word shows. */
export const toJson = (findings: ReportFindings, options: ReportOptions): string =>
  `${JSON.stringify(withSeal(reportDocument(findings, options)), null, 1)}\n`;
