import { beforeAll, describe, expect, it } from 'vitest';
import { publishedFigures } from '../../src/analysis/published-figures';
import { tornado } from '../../src/analysis/tornado';
import type { Language } from '../../src/model/text';
import { buildReport } from '../../src/report/build-report';
import type { ReportFindings } from '../../src/report/findings';
import type { MoneyUnit } from '../../src/report/options';
import { ANNEX_SECTIONS, MAIN_SECTIONS } from '../../src/report/report';
import { writingOf } from '../../src/report/writing';
import { studyOf } from '../analysis/studies';
import { findingsOf, presetNamed, reportOptions } from './findings';
import { textsOf } from './texts';

const PATHS = 50;

/** A report whose drivers and convergence are about money. */
let findings: ReportFindings;
beforeAll(async () => {
  const found = await findingsOf([presetNamed('wuhan'), presetNamed('hefei')], {}, PATHS);
  const npv = found.questions.find(({ indicator }) => indicator?.id === 'npv');
  if (!npv) throw new Error('no indicator npv');
  const { parameters } = found.scenarios[0].resolved;
  const keys = ['angel.ticket', 'angel.successRate'] as const;
  const result = await tornado(studyOf(PATHS), parameters, keys, npv.formula);
  findings = {
    ...found,
    tornado: { question: npv, result, paths: PATHS },
    convergence: { ...found.convergence, question: npv },
  };
}, 60_000);

/** What the report says of itself: without the documents' own words, and without the files' own unit. */
function wordsIn(language: Language, unit: MoneyUnit): string {
  const sections = [...MAIN_SECTIONS, ...ANNEX_SECTIONS].filter((id) => id !== 'reproduction');
  const report = buildReport(findings, { ...reportOptions, language, unit, sections });
  const changes = findings.scenarios.flatMap(({ resolved }) => resolved.scenario.changes);
  const notes = [...changes.map(({ note }) => note), ...publishedFigures.map(({ note }) => note[language])];
  return textsOf(report)
    .filter((text) => !notes.includes(text))
    .join('\n');
}

describe('behaviour: all money of a report is in its unit', () => {
  it('亿元, but parameters below one of it in 万元', () => {
    const words = wordsIn('zh', 'yi');
    expect(words).toContain('拟由财政出资 20亿元');
    expect(words).toContain('单笔 300万元');
    expect(words).toMatch(/财政平均实缴 19\.\d\d亿元/);
    expect(words.match(/0\.\d+亿元〔/g)).toBeNull();
  });

  it('万元', () => {
    const words = wordsIn('zh', 'wan');
    expect(words).toContain('拟由财政出资 200,000万元');
    expect(words).toContain('每年承接至多 8,000万元');
    expect(words).toMatch(/\+\d[\d,]*万元 ± \d[\d,]*万元|−\d[\d,]*万元 ± \d[\d,]*万元/);
    expect(words.match(/.*亿元.*/g)).toBeNull();
  });

  it.each([
    ['yi', /¥2,000 million/],
    ['wan', /¥2,000,000 thousand/],
  ] as const)('English, %s', (unit, capital) => {
    const words = wordsIn('en', unit);
    expect(words).toMatch(capital);
    expect(words.match(/.*\d (bn|tn|m|k)\b.*/g)).toBeNull();
    expect(words.match(unit === 'yi' ? /.*thousand.*/g : /.*million.*/g)).toBeNull();
  });

  it('keeps the sign before the currency, and every digit a parameter was given', () => {
    const { sayMoney, sayGiven } = writingOf(findings, { ...reportOptions, language: 'en' });
    expect([sayMoney(-35_000), sayMoney(-35_040, 3), sayGiven(123_456.789), sayMoney(null)]).toEqual([
      '−¥350 million',
      '−¥350 million',
      '¥1,234.56789 million',
      '—',
    ]);
  });
});
