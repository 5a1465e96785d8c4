import { sum } from 'd3';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RunOutcome } from '../../src/engine/result';
import type { Parameters } from '../../src/model/parameters';
import { resolveScenario } from '../../src/model/resolve';
import type { Change } from '../../src/model/scenario';
import { formatMoney, formatMultiple } from '../../src/model/units';
import { budgetFigures } from '../../src/ui/tabs/budget-figures';
import { concessionFigures } from '../../src/ui/tabs/concession-figures';
import type { Figure } from '../../src/ui/tabs/figure';
import { recyclingFigures } from '../../src/ui/tabs/recycling-figures';
import { secondaryFigures } from '../../src/ui/tabs/secondary-figures';
import { subsidyFigures } from '../../src/ui/tabs/subsidy-figures';
import { inlineRunner } from '../../workers/inline';
import { preset } from '../state/library';

interface Run {
  readonly outcome: RunOutcome;
  readonly parameters: Parameters;
}

async function run(id: string, ...changes: readonly Change[]): Promise<Run> {
  const base = preset(id);
  const paths: Change = { key: 'simulation.paths', value: 300, status: 'assumed' };
  const resolved = resolveScenario({ ...base, changes: [...base.changes, ...changes, paths] });
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return { outcome: await inlineRunner().run(resolved.value), parameters: resolved.value.parameters };
}

const change = (key: Change['key'], value: Change['value']): Change => ({ key, value, status: 'assumed' });
const said = (figures: readonly Figure[]): string =>
  figures.flatMap(({ figure, lines }) => [figure, ...lines]).join(' | ');
const labels = (figures: readonly Figure[]): readonly string[] => figures.map(({ label }) => label.zh);

describe('behaviour: figures of the rules', () => {
  let plain: Run;
  let ruled: Run;
  let bought: Run;

  beforeAll(async () => {
    plain = await run('baseline');
    ruled = await run(
      'baseline',
      change('concession.mode', 'share'),
      change('concession.rate', 1),
      change('secondary.quota', 0.2),
      change('secondary.base', 20_000),
      change('programme.recycling', 0.5),
      change('subsidy.investRate', 0.01),
    );
    bought = await run('henan');
  });

  it('are none where no rule is in use', () => {
    const { outcome, parameters } = plain;
    for (const figures of [concessionFigures, secondaryFigures, subsidyFigures, recyclingFigures])
      expect(figures(outcome, parameters, 'zh')).toEqual([]);
    expect(budgetFigures(outcome, parameters['programme.term'], 'zh')).toHaveLength(3);
  });

  it('of a concession: its cost, that per yuan of private money, and what both sides earn', () => {
    const { outcome, parameters } = ruled;
    const figures = concessionFigures(outcome, parameters, 'zh');
    expect(labels(figures)).toEqual([
      '让利或回购的成本（现值）',
      '每元社会资本的让利成本',
      '财政回收倍数（TVPI）',
      '社会资本年化收益率（IRR）',
    ]);
    const { metrics, incidence, transfers } = outcome.result;
    const cost = metrics['concession.cost'].mean ?? NaN;
    expect(figures[0]?.figure).toBe(formatMoney(cost, 'zh', 3));
    expect(figures[1]?.figure).toBe(`${(cost / incidence.social.in).toFixed(3)}元`);
    expect(said(figures)).toContain(`归社会资本 ${formatMoney(transfers['concession.social'], 'zh', 3)}`);
    // Recycled money would have opened other funds without the concession: no comparison.
    expect(said(figures)).not.toContain('若无此规则');
    for (const { lines } of figures) expect(lines[0]).toMatch(/^±/);
  });

  it('of a buyback: price and what goes with it, and what would have been without', () => {
    const { outcome, parameters } = bought;
    const figures = concessionFigures(outcome, parameters, 'zh');
    const { incidence, transfers } = outcome.result;
    const { in: paid, out: got } = incidence.government;
    const without =
      (got - transfers['buyback.price'] + transfers['buyback.distributions']) / (paid + transfers['buyback.calls']);
    expect(said(figures)).toContain(`平均收回购价款 ${formatMoney(transfers['buyback.price'], 'zh', 3)}`);
    expect(said(figures)).toContain(
      `平均收回 ÷ 平均出资为 ${formatMultiple(got / paid, 'zh', 2)}，若无此规则为 ${formatMultiple(without, 'zh', 2)}`,
    );
    expect(without).toBeGreaterThan(got / paid);
  });

  it('of an S-fund: amounts, its return, and the public return beside the seller', () => {
    const { outcome, parameters } = ruled;
    const figures = secondaryFigures(outcome, parameters, 'zh');
    expect(labels(figures)).toEqual(['S基金承接金额', 'S基金年化收益率（IRR）', '公共资金合并回收倍数']);
    const { series, incidence, metrics } = outcome.result;
    expect(sum(series['secondary.taken'].mean)).toBeCloseTo(incidence.secondary.in, 4);
    expect(figures[0]?.figure).toBe(formatMoney(incidence.secondary.in, 'zh', 3));
    expect(said(figures)).toContain('额度每年 4000万元');
    expect(said(figures)).toContain(
      `卖方（财政）单独计为 ${formatMultiple(metrics['government.tvpi'].p50 ?? NaN, 'zh', 2)}`,
    );
  });

  it('of subsidies and recycling: on top of what is paid in, and per new yuan', () => {
    const { outcome, parameters } = ruled;
    const { incidence } = outcome.result;
    expect(said(subsidyFigures(outcome, parameters, 'zh'))).toContain(formatMoney(incidence.treasury.in, 'zh', 3));
    const figures = recyclingFigures(outcome, parameters, 'zh');
    expect(figures.map(({ figure }) => figure)).toEqual([
      formatMultiple(incidence.projects.out / incidence.government.in, 'zh', 2),
      formatMultiple((incidence.social.in + incidence['manager.commitment'].in) / incidence.government.in, 'zh', 2),
    ]);
    expect(said(figures)).toMatch(/按子基金计：撬动 .*倍，总额 .*倍/);
  });

  it('say all of it in English too', () => {
    const { outcome, parameters } = ruled;
    const figures = [concessionFigures, secondaryFigures, subsidyFigures, recyclingFigures].flatMap((of) =>
      of(outcome, parameters, 'en'),
    );
    for (const { figure, unit, lines, label, meaning } of figures)
      expect([figure, unit, ...lines, label.en, meaning.en].join(' ')).not.toMatch(/[\u4e00-\u9fff，。；：（）]/);
  });
});
