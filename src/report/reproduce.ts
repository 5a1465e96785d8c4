import type { Study } from '../analysis/study';
import { countValues, differencesOf, type Difference } from './differences';
import type { ReportFindings } from './findings';
import { gather, type ReportOrder } from './gather';
import type { ReadReport } from './read-report';
import { reportDocument } from './to-json';

/** What came of computing a report again. */
export interface Reproduction {
  /** The report as it is, for whoever wants to read it: not what was reported. */
  readonly findings: ReportFindings;
  /** Computed values that were held against the reported ones. */
  readonly compared: number;
  /** None: the report is what this version computes, to the last digit. */
  readonly differences: readonly Difference[];
}

const CAPITAL = 'programme.capital';

/** A report cannot claim equal money where there is none. */
const isEqualMoney = ({ scenarios, equalMoney }: ReportOrder): boolean =>
  equalMoney && new Set(scenarios.map(({ parameters }) => parameters[CAPITAL])).size === 1;

/** What of a report is computed, as it would stand in a file. */
interface Computed {
  readonly engine: string;
  readonly order: { readonly questions: readonly string[]; readonly equalMoney: boolean };
  readonly findings: unknown;
  readonly code: string;
}

const checkedPart = ({ engine, order: { questions, equalMoney }, findings, code }: Computed): Computed => ({
  engine,
  order: { questions, equalMoney },
  findings,
  code,
});

/**
 * Computes a report again from what it was made of, and holds every number of it against what comes out: a number changed by hand
 * is found also where digests and the seal were changed with it. Progress is told as in gather.
 */
export async function reproduce(
  { runner, signal, onProgress }: Pick<Study, 'runner' | 'signal' | 'onProgress'>,
  { options, order, paths, seed, reported }: ReadReport,
): Promise<Reproduction> {
  const study: Study = { runner, paths, seed, ...(signal && { signal }), ...(onProgress && { onProgress }) };
  const findings = await gather(study, { ...order, equalMoney: isEqualMoney(order) });
  const computed = checkedPart(JSON.parse(JSON.stringify(reportDocument(findings, options))) as Computed);
  const { engine, questions, equalMoney, findings: found, code } = reported;
  const claimed: Computed = { engine, order: { questions, equalMoney }, findings: found, code };
  return { findings, compared: countValues(computed), differences: differencesOf(claimed, computed) };
}
