import { describe, expect, it } from 'vitest';
import { metricLabel } from '../../src/charts/metric-labels';
import { metricNames } from '../../src/engine/layout';
import { baseline, SLEEVES, type Parameters } from '../../src/model/parameters';

/** Every sleeve holds money and every rule is in use. */
const everything: Parameters = {
  ...baseline,
  ...Object.fromEntries(SLEEVES.map((sleeve) => [`${sleeve}.share`, 0.25])),
  'concession.mode': 'share',
  'secondary.quota': 0.1,
  'secondary.base': 1000,
  'subsidy.lossRate': 0.1,
};

describe('behaviour: names of metrics', () => {
  it.each(metricNames(everything))('%s has a name of its own, with its meaning, in both languages', (name) => {
    const { label, meaning } = metricLabel(name);
    expect(meaning.zh).toMatch(/。$/);
    expect(meaning.en).toMatch(/\.$/);
    expect(label.en).not.toMatch(/[\u4e00-\u9fff]/);
    const alike = metricNames(everything).filter((other) => metricLabel(other).label.zh === label.zh);
    expect(alike).toEqual([name]);
  });

  it('says of a sleeve which one it is', () => {
    expect(metricLabel('angel.loss.net').label).toEqual({ zh: '天使：净亏损比例', en: 'Angel: net loss' });
  });

  it('knows no other name', () => {
    expect(() => metricLabel('government.luck')).toThrow('no metric government.luck');
    expect(() => metricLabel('angel.luck')).toThrow('no metric angel.luck');
  });
});
