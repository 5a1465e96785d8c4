import type { ReportFindings } from './findings';
import type { ReportOptions } from './options';
import type { Sheet } from './sheet';
import { breachSheet } from './sheets/breaches';
import { comparisonSheet } from './sheets/comparison';
import { indicatorSheet } from './sheets/indicators';
import { parameterSheet } from './sheets/parameters';
import { partySheet } from './sheets/parties';
import { percentileSheet } from './sheets/percentiles';
import { runSheet } from './sheets/runs';
import { seriesSheet } from './sheets/series';

const makers = {
  parameters: parameterSheet,
  indicators: indicatorSheet,
  percentiles: percentileSheet,
  breaches: breachSheet,
  parties: partySheet,
  series: seriesSheet,
  comparison: comparisonSheet,
  runs: runSheet,
} as const;

/** The sheets of a report by their ids, in their order. */
export const SHEET_IDS: readonly string[] = Object.keys(makers);

/** Parameters with provenance, indicators, percentiles, breaches, parties, yearly series, comparison, and what the runs were. */
export const sheetsOf = (findings: ReportFindings, { language }: ReportOptions): readonly Sheet[] =>
  Object.values(makers).map((make) => make(findings, language));
