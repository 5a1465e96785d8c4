import type { ReportFindings } from './findings';
import type { ReportOptions } from './options';
import type { Sheet } from './sheet';
import { breachSheet } from './sheets/breaches';
import { comparisonSheet } from './sheets/comparison';
import { indicatorSheet } from './sheets/indicators';
import { parameterSheet } from './sheets/parameters';
import { percentileSheet } from './sheets/percentiles';
import { runSheet } from './sheets/runs';
import { seriesSheet } from './sheets/series';

/** Parameters with provenance, indicators, percentiles, breaches, yearly series, comparison, and what the runs were. */
export const sheetsOf = (findings: ReportFindings, options: ReportOptions): readonly Sheet[] => {
  const makers = [parameterSheet, indicatorSheet, percentileSheet, breachSheet, seriesSheet, comparisonSheet, runSheet];
  return makers.map((make) => make(findings, options.language));
};
