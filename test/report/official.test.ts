import { beforeAll, describe, expect, it } from 'vitest';
import { PARTIES } from '../../src/engine/result';
import { LANGUAGES, type Language } from '../../src/model/text';
import type { Change, Scenario } from '../../src/model/scenario';
import { buildReport } from '../../src/report/build-report';
import type { ReportFindings } from '../../src/report/findings';
import { numberReport } from '../../src/report/numbering';
import { SECTION_IDS, type SectionId } from '../../src/report/report';
import { sheetsOf } from '../../src/report/sheets';
import { partySheet } from '../../src/report/sheets/parties';
import { findingsOf, presetNamed, reportOptions } from './findings';
import { reportIn } from './small-report';
import { rowOf, tablesOf, textsOf } from './texts';

const PATHS = 20;

const withChanges = (...changes: readonly Change[]): Scenario => {
  const base = presetNamed('zhengzhou');
  return { ...base, changes: [...base.changes, ...changes] };
};

const saidIn = (findings: ReportFindings, id: SectionId, language: Language = 'zh'): string =>
  textsOf(reportIn(findings, language), id).join('\n');

/** A report of three cities, the first of which pays a loss subsidy. */
let three: ReportFindings;
/** A report of one city, some of whose rules were set by hand. */
let alone: ReportFindings;
beforeAll(async () => {
  three = await findingsOf(['zhengzhou', 'hefei', 'wuhan'].map(presetNamed), {}, PATHS);
  const typed = withChanges(
    { key: 'programme.capital', value: 120_000, status: 'assumed' },
    { key: 'angel.successRate', value: 0.35, status: 'assumed' },
    { key: 'angel.term', value: 9, status: 'assumed', note: '没有公布存续期。' },
    { key: 'subsidy.lossRate', value: 0, status: 'assumed' },
    { key: 'subsidy.investRate', value: 0.05, status: 'assumed' },
  );
  alone = await findingsOf([typed], {}, PATHS);
}, 60_000);

describe('behaviour: what a meeting is asked for', () => {
  it('has the subsidy for losses and the reward for investments, where there are any', () => {
    expect(saidIn(three, 'decision')).toContain('补助子基金净亏损的 10%（每只至多 1,000万元）');
    expect(saidIn(alone, 'decision')).toContain('奖励子基金当年投资额的 5%（每只至多 500万元/年）');
    expect(saidIn(alone, 'decision')).not.toContain('净亏损的');
    const [options] = tablesOf(reportIn(three, 'zh'), 'options');
    expect(rowOf(options, '风险补助').slice(1)).toEqual(['补助子基金净亏损的 10%（每只至多 1,000万元）', '—', '—']);
    expect(options.rows.map(({ cells }) => cells[0])).not.toContain('投资奖励');
  });

  it('says which option is proposed, what the comparison says of it, and which parts are on it alone', () => {
    const said = saidIn(three, 'decision');
    expect(said).toContain('提请审议的是方案一“郑州天使母基金”');
    expect(said).toMatch(/与“[^”]+”的差异在抽样误差之内|比“[^”]+”[高低] \d\.\d\d ± <?\d\.\d\d 倍/);
    expect(said).toContain('第五至七部分按方案一测算');
    expect(saidIn(alone, 'decision')).not.toContain('方案一');
  });

  it.each(LANGUAGES)(
    'has the largest payment of a year, the most outstanding, and both readings of a breach (%s)',
    (language) => {
      const said = saidIn(three, 'decision', language);
      const words = {
        zh: ['年出资最多', '最大资金占用', '收不回本金的可能性', '改按亏损项目合计', '个百分点'],
        en: ['at most', 'the largest sum outstanding', 'the principal is not back', 'read as', 'points'],
      };
      for (const word of words[language]) expect(said).toContain(word);
    },
  );
});

describe('behaviour: rules in force and other sources', () => {
  it('always has the national rules with what the report takes from them, apart from what is only consulted', () => {
    for (const findings of [three, alone]) {
      const [{ rows }] = tablesOf(reportIn(findings, 'zh'), 'basis');
      const place = (part: string): number => rows.findIndex(({ cells }) => cells[0].includes(part));
      expect(place('国办发〔2025〕1号')).toBeGreaterThan(place('依据'));
      expect(place('国办发〔2025〕1号')).toBeLessThan(place('参考'));
      expect(rows[place('国办发〔2025〕1号')].cells.join()).toContain('不以招商引资为目的');
    }
  });

  it('writes clauses as documents cite one another', () => {
    expect(saidIn(three, 'basis')).toContain('第二部分（一）第1项');
    expect(saidIn(three, 'provenance')).not.toContain('§');
  });
});

describe('behaviour: a rule that the proposal sets itself', () => {
  it('is no assumption; an uncertain quantity and what a note gives reasons for are', () => {
    const [{ rows }] = tablesOf(reportIn(alone, 'zh'), 'provenance');
    const statusOf = (label: string): string | undefined => rows.find(({ cells }) => cells[0] === label)?.cells[2];
    expect(statusOf('母基金规模（财政出资）')).toBe('拟定');
    expect(statusOf('成功率')).toBe('假设');
    expect(statusOf('存续期')).toBe('假设');
    expect(saidIn(alone, 'options')).toContain('12亿元〔拟定〕');
    expect(saidIn(alone, 'options', 'en')).toContain('[Proposed here]');
  });

  it('is explained once, and only where there is one', () => {
    const explained = /“拟定”是/g;
    expect(textsOf(reportIn(alone, 'zh')).join('\n').match(explained)).toHaveLength(1);
    expect(textsOf(reportIn(three, 'zh')).join('\n')).not.toMatch(/拟定”|〔拟定〕/);
  });
});

describe('behaviour: a report without its annex, or on one option', () => {
  it('refers to no part that it has not', () => {
    const main: readonly SectionId[] = SECTION_IDS.slice(0, SECTION_IDS.indexOf('provenance'));
    for (const [language, word] of [
      ['zh', '附件'],
      ['en', 'annex'],
    ] as const) {
      const report = buildReport(three, { ...reportOptions, language, sections: main });
      expect(report.annex).toEqual([]);
      expect(textsOf(report).join('\n').toLowerCase()).not.toContain(word);
      expect(saidIn(three, 'basis', language).toLowerCase()).toContain(word);
    }
  });

  it('compares one option with nothing', async () => {
    const one = reportIn(await findingsOf([{ ...presetNamed('zhengzhou'), id: 'own' }], {}, PATHS), 'zh');
    const headings = [...one.main, ...one.annex].map(({ heading }) => heading);
    expect(headings).not.toContain('取值与公布数字对照');
    expect(headings.join()).not.toMatch(/差异|比较/);
    expect(textsOf(one).join('\n')).not.toMatch(/第一方案|只有一个方案|各方案均模拟/);
  });
});

describe('behaviour: who signs, and when', () => {
  const dated = (author: string, language: Language) =>
    numberReport(buildReport(three, { ...reportOptions, author, language, date: '2026-11-02' }));

  it('stands at the end of the main text, with the date in words', () => {
    const signed = dated('某市财政局', 'zh');
    expect(signed.signature).toEqual(['某市财政局', '2026年11月2日']);
    expect(signed.subtitle).toHaveLength(1);
    expect(dated('Finance bureau', 'en').signature).toEqual(['Finance bureau', '2 November 2026']);
  });

  it('is only the date, under the title, where nobody signs', () => {
    const unsigned = dated(' ', 'zh');
    expect(unsigned.signature).toEqual([]);
    expect(unsigned.subtitle[0]).toBe('2026年11月2日');
    expect(unsigned.subtitle.join()).not.toMatch(/模拟/);
  });
});

describe('behaviour: the parties as a sheet', () => {
  it.each(LANGUAGES)('has what every party of every option puts in, takes out and is left with (%s)', (language) => {
    const sheet = partySheet(three, language);
    expect(sheetsOf(three, { ...reportOptions, language }).map(({ id }) => id)).toContain('parties');
    three.scenarios.forEach(({ outcome: { result } }, i) => {
      const name = three.scenarios[i].resolved.scenario.name[language];
      const rows = sheet.rows.filter(([scenario]) => scenario === name);
      const involved = PARTIES.filter((party) => result.incidence[party].in !== 0 || result.incidence[party].out !== 0);
      expect(rows.map(([, key]) => key)).toEqual(involved);
      rows.forEach((row, place) => {
        const { in: paid, out: received } = result.incidence[involved[place]];
        expect(row.slice(4)).toEqual([paid, received, received - paid, paid > 0 ? received / paid : null]);
      });
    });
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
  });
});
