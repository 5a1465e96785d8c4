import type { ReportRow } from '../report';
import { fixedDigits, NO_NUMBER } from '../../model/digits';
import { withError, type Writing } from '../writing';

/** Whether options ask for different amounts of public money: then sums of one are not held against sums of another. */
export const differInSize = ({ findings }: Writing): boolean =>
  new Set(findings.scenarios.map(({ resolved }) => resolved.parameters['programme.capital'])).size > 1;

/** 元 per hundred 元: the same whatever unit the report's money is in. */
const PER = 100;

/** Mean NPV per unit of public money paid in, with its error; only where options differ in size. */
export function perMoneyRows(writing: Writing): readonly ReportRow[] {
  const { findings, t } = writing;
  if (!differInSize(writing)) return [];
  const cells = findings.scenarios.map(({ outcome: { result } }) => {
    const [npv, paidIn] = [result.metrics['government.npv'], result.metrics['government.paidIn']?.mean];
    if (typeof npv?.mean !== 'number' || typeof paidIn !== 'number' || paidIn <= 0) return NO_NUMBER;
    const say = (wan: number | null | undefined): string =>
      typeof wan === 'number' ? fixedDigits((PER * wan) / paidIn, 1) : NO_NUMBER;
    return withError(say, npv);
  });
  const label = t('　每百元出资，平均，元', '  per ¥100 paid in, mean, ¥');
  return [{ cells: [label, ...cells] }];
}
