import { tornado } from '../../src/analysis/tornado';
import type { NumericKey } from '../../src/model/plausible';
import type { Language } from '../../src/model/text';
import { buildReport } from '../../src/report/build-report';
import type { ReportFindings } from '../../src/report/findings';
import type { Report } from '../../src/report/report';
import { studyOf } from '../analysis/studies';
import { findingsOf, presetNamed, reportOptions } from './findings';

const PATHS = 100;

const KEYS = [
  'direct.successRate',
  'direct.multipleMean',
  'market.correlation',
  'programme.fee',
] as const satisfies readonly NumericKey[];

/** The findings with a tornado of few bars: that of a real report takes longer than all the rest. */
export async function withSmallTornado(findings: ReportFindings): Promise<ReportFindings> {
  const { question } = findings.convergence;
  const { parameters } = findings.scenarios[0].resolved;
  const result = await tornado(studyOf(PATHS), parameters, KEYS, question.formula);
  return { ...findings, tornado: { question, result, paths: PATHS } };
}

/** Two scenarios with everything a report can say. */
export const smallFindings = async (): Promise<ReportFindings> =>
  withSmallTornado(await findingsOf([presetNamed('zhengzhou-proposal'), presetNamed('henan')], {}, PATHS));

export const reportIn = (findings: ReportFindings, language: Language): Report =>
  buildReport(findings, { ...reportOptions, language });
