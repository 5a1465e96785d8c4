import { tornado } from '../../src/analysis/tornado';
import type { Language } from '../../src/model/text';
import { buildReport } from '../../src/report/build-report';
import type { ReportFindings } from '../../src/report/findings';
import type { Report } from '../../src/report/report';
import { studyOf } from '../analysis/studies';
import { findingsOf, presetNamed, reportOptions } from './findings';

const PATHS = 100;

/** Two scenarios with everything a report can say, and a tornado of few bars. */
export async function smallFindings(): Promise<ReportFindings> {
  const findings = await findingsOf([presetNamed('zhengzhou-proposal'), presetNamed('henan')], {}, PATHS);
  const { question } = findings.convergence;
  const keys = ['direct.successRate', 'direct.multipleMean', 'market.correlation', 'programme.fee'] as const;
  const { parameters } = findings.scenarios[0].resolved;
  const result = await tornado(studyOf(PATHS), parameters, keys, question.formula);
  return { ...findings, tornado: { question, result, paths: PATHS } };
}

export const reportIn = (findings: ReportFindings, language: Language): Report =>
  buildReport(findings, { ...reportOptions, language });
