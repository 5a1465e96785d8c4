import { describe, expect, it } from 'vitest';
import { parameterRow, type ParameterKey } from '../../src/model/parameters';
import type { Change, Scenario } from '../../src/model/scenario';
import type { Text } from '../../src/model/text';
import { formatParameter } from '../../src/model/units';
import { builtInPresets } from '../../src/state/presets';
import type { DefinitionId } from '../../src/ui/method/definitions';
import { guides } from '../../src/ui/method/guides';

const { presets, stresses } = builtInPresets();

/** A number that stands in a guide, in either language. */
interface Said {
  readonly id: DefinitionId;
  readonly zh: string;
  readonly en: string;
}

const written = (key: ParameterKey, value: number): Text => ({
  zh: formatParameter(parameterRow(key), value, 'zh'),
  en: formatParameter(parameterRow(key), value, 'en'),
});

function valueIn(scenarios: readonly Scenario[], id: string, key: ParameterKey): number {
  const changes: readonly Change[] = scenarios.find((each) => each.id === id)?.changes ?? [];
  const value = changes.find((change) => change.key === key)?.value;
  if (typeof value !== 'number') throw new Error(`${id} says nothing of ${key}`);
  return value;
}

/** A number of a preset. */
const ofPreset = (id: DefinitionId, preset: string, key: ParameterKey): Said => ({
  id,
  ...written(key, valueIn(presets, preset, key)),
});

const baselineOf = (key: ParameterKey): number => {
  const row = parameterRow(key);
  if (row.kind !== 'number') throw new Error(`${key} is no number`);
  return row.baseline;
};

const ofBaseline = (id: DefinitionId, key: ParameterKey): Said => ({ id, ...written(key, baselineOf(key)) });

/** The plausible range of the table, as `low` and `high` of it. */
const ofPlausible = (id: DefinitionId, key: ParameterKey): readonly Said[] => {
  const row = parameterRow(key);
  if (row.kind !== 'number' || !row.plausible || 'around' in row.plausible) throw new Error(`${key} has no range`);
  return row.plausible.map((value) => ({
    id,
    zh: row.unit === 'share' && key.endsWith('Rate') ? `${100 * value}%` : String(value),
    en: row.unit === 'share' && key.endsWith('Rate') ? `${100 * value}` : String(value),
  }));
};

/** What four years of fees on commitments use up, and the investment of a year at which Guangzhou's reward is capped. */
const feesWhileInvesting = `${Math.round(100 * baselineOf('angel.fee') * baselineOf('angel.investmentPeriod'))}%`;
const rewardCap = valueIn(presets, 'guangzhou', 'subsidy.investCap');
const capReached = Math.floor(rewardCap / valueIn(presets, 'guangzhou', 'subsidy.investRate'));
const hundredMillions = Math.round(valueIn(presets, 'henan', 'angel.fundSize') / 1e4);
const shut = {
  from: valueIn(stresses, 'ipo-shut', 'market.ipoShutFrom'),
  years: valueIn(stresses, 'ipo-shut', 'market.ipoShutYears'),
};
const inWords = ['no', 'one', 'two', 'three', 'four', 'five'];
const persistence = String(baselineOf('market.persistence'));
const longest = valueIn(presets, 'wuhan', 'seed.term');

/** Numbers that say again what a table says: each as its table has it. */
const sourced: readonly Said[] = [
  ofBaseline('exit.forcedDiscount', 'exit.forcedDiscount'),
  { id: 'market.persistence', zh: persistence, en: persistence },
  { id: 'programme.fee', zh: ofBaseline('programme.fee', 'programme.fee').zh, en: 'Half a per cent' },
  { id: 'fee', zh: feesWhileInvesting, en: feesWhileInvesting },
  ...ofPlausible('successRate', 'angel.successRate'),
  ...ofPlausible('market.correlation', 'market.correlation'),
  { id: 'market.ipoShutFrom', zh: `第 ${shut.from} 年`, en: `year ${inWords[shut.from]}` },
  { id: 'market.ipoShutYears', zh: `取 ${shut.years} 年`, en: `${inWords[shut.years]} years` },
  ofPreset('lossTolerance', 'wuhan', 'seed.lossTolerance'),
  ofPreset('lossTolerance', 'wuhan', 'angel.lossTolerance'),
  ofPreset('lossTolerance', 'hefei', 'seed.lossTolerance'),
  ofPreset('assessment.projectTolerance', 'wuhan', 'assessment.projectTolerance'),
  ofPreset('subsidy.investRate', 'guangzhou', 'subsidy.investRate'),
  { id: 'subsidy.investCap', zh: `每年 ${rewardCap}万元`, en: `¥${rewardCap / 100} m a year` },
  { id: 'subsidy.investCap', zh: `${capReached}万元`, en: `¥${capReached / 100} m` },
  ofPreset('governmentShare', 'wuhan', 'seed.governmentShare'),
  { id: 'term', zh: `${longest} 年`, en: `up to ${longest}` },
  ofPreset('secondary.quota', 'wuhan', 'secondary.quota'),
  ofPreset('ticket', 'hefei', 'seed.ticket'),
  { id: 'fundSize', zh: `${hundredMillions}亿元`, en: `¥${100 * hundredMillions} m` },
];

/** Numbers no table has: what is customary, advice, what a document says and no preset uses. */
const ownNumbers: Readonly<Partial<Record<DefinitionId, readonly string[]>>> = {
  'programme.discountRate': ['2%'],
  share: ['20%'],
  governmentShare: ['1'],
  managerShare: ['1%', '2%'],
  term: ['6', '7'],
  extension: ['0'],
  fee: ['1.5%', '2.5%', '2%'],
  hurdle: ['6%', '8%'],
  carry: ['20%'],
  catchUp: ['100%', '0'],
  multipleTail: ['2'],
  yearsSpread: ['0'],
  'market.correlation': ['0'],
  'market.persistence': ['1'],
  'market.tailDegrees': ['3', '10'],
  'market.ipoClosure': ['0.2', '0.5'],
  'market.ipoReopening': ['0'],
  'screening.applicants': ['144', '90'],
  'screening.accuracy': ['0.3', '0'],
  'concession.rate': ['100%'],
  'concession.buybackRate': ['0'],
  'concession.buybackShare': ['100%'],
  'subsidy.lossRate': ['10%', '30%'],
  'subsidy.lossCap': ['1000'],
  'simulation.paths': ['1', '1'],
};

const numbersIn = (said: string): readonly string[] => said.match(/\d+(\.\d+)?%?/g) ?? [];

describe('no-regression: numbers in the guides', () => {
  it.each(sourced.map((each) => [each.id, each.zh, each] as const))('%s: %s is what its table says', (id, _, said) => {
    expect(guides[id].zh).toContain(said.zh);
    expect(guides[id].en).toContain(said.en);
  });

  it('each is either in a table or known to be in none', () => {
    for (const [id, { zh }] of Object.entries(guides)) {
      const known = [
        ...(ownNumbers[id as DefinitionId] ?? []),
        ...sourced.filter((each) => each.id === id).flatMap((each) => numbersIn(each.zh)),
      ];
      for (const number of numbersIn(zh)) expect(known, `${id}: ${zh}`).toContain(number);
    }
  });
});
