import type { ReportRow } from '../report';
import { fixedDigits, NO_NUMBER } from '../../model/digits';
import { withError, type Writing } from '../writing';

/** Whether options ask for different amounts of public money: then sums of one are not held against sums of another. */
export const differInSize = ({ findings }: Writing): boolean =>
  new Set(findings.scenarios.map(({ resolved }) => resolved.parameters['programme.capital'])).size > 1;

/** 万元 per 亿元, and ¥ million per ¥100 million. */
const PER = { zh: 10_000, en: 100 } as const;

/** Mean NPV per unit of public money paid in, with its error; only where options differ in size. */
export function perMoneyRows(writing: Writing): readonly ReportRow[] {
  const { findings, language, t } = writing;
  if (!differInSize(writing)) return [];
  const decimals = language === 'zh' ? 0 : 1;
  const cells = findings.scenarios.map(({ outcome: { result } }) => {
    const [npv, paidIn] = [result.metrics['government.npv'], result.metrics['government.paidIn']?.mean];
    if (typeof npv?.mean !== 'number' || typeof paidIn !== 'number' || paidIn <= 0) return NO_NUMBER;
    const say = (wan: number | null | undefined): string =>
      typeof wan === 'number' ? fixedDigits((PER[language] * wan) / paidIn, decimals) : NO_NUMBER;
    return withError(say, npv);
  });
  const label = t('　每亿元出资，平均，万元', '  per ¥100 million paid in, mean, ¥ million');
  return [{ cells: [label, ...cells] }];
}
