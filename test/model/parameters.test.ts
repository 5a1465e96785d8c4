import { describe, expect, it } from 'vitest';
import { constraintProblems } from '../../src/model/constraints';
import { baseline, findParameter, groupLabels, parameterTable } from '../../src/model/parameters';
import { structureProblems } from '../../src/model/structure';
import { readValue } from '../../src/model/values';

/** The contract of share links, presets and tests: written out here, on purpose, a second time. */
const sleeveNames =
  `share governmentShare managerShare fundSize term extension investmentPeriod ticket reserve fee feeAfter
  hurdle carry catchUp successRate multipleModel multipleMean multipleSpread multipleTail multipleTable multipleCap recovery
  successYears failureYears yearsSpread lossTolerance`.split(/\s+/);

const otherKeys = `programme.capital programme.term programme.vintageYears programme.fee programme.discountRate
  programme.recycling market.correlation market.managerCorrelation market.sectorCorrelation market.sectors
  market.persistence market.tailDegrees market.ipoClosure market.ipoReopening market.ipoShutFrom market.ipoShutYears
  exit.ipo exit.acquisition exit.transfer exit.buyback exit.forcedDiscount
  secondary.quota secondary.base secondary.price secondary.discount secondary.fromAge
  concession.mode concession.rate concession.level concession.toManager concession.trigger
  concession.buybackYear concession.buybackRate concession.buybackShare
  subsidy.lossRate subsidy.lossCap subsidy.investRate subsidy.investCap
  assessment.measure assessment.base assessment.timing assessment.level assessment.grace assessment.projectTolerance
  screening.applicants screening.accuracy simulation.paths simulation.seed`.split(/\s+/);

const expectedKeys = [
  ...['seed', 'angel', 'venture', 'direct'].flatMap((sleeve) => sleeveNames.map((name) => `${sleeve}.${name}`)),
  ...otherKeys,
];

describe('behaviour: the parameter table', () => {
  it('has exactly the parameters of the model, each once', () => {
    const keys = parameterTable.map(({ key }) => key);
    expect([...keys].sort()).toEqual([...expectedKeys].sort());
  });

  it.each(parameterTable.map((row) => [row.key, row] as const))('%s reads well in both languages', (_key, row) => {
    for (const { zh, en } of [row.label, row.help, groupLabels[row.group]]) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(zh).not.toMatch(/[,;:!?()]/);
      expect(en).toMatch(/[a-z]/i);
      expect(en).not.toMatch(/[\p{Script=Han}，；：。（）]/u);
    }
    expect(row.help.zh).toMatch(/。$/);
    expect(row.help.en).toMatch(/\.$/);
  });

  it.each(parameterTable.map((row) => [row.key, row] as const))('%s has a valid baseline', (_key, row) => {
    expect(readValue(row, row.baseline, row.key)).toEqual({ ok: true, value: row.baseline });
  });

  it('has a baseline that is a programme', () => {
    expect(constraintProblems(baseline)).toEqual([]);
    expect(structureProblems(baseline)).toEqual([]);
  });

  it('knows no other keys', () => {
    expect(findParameter('seed.sucessRate')).toBeUndefined();
    expect(findParameter('toString')).toBeUndefined();
  });
});

describe('oracle: baseline values of the model description', () => {
  it.each([
    ['programme.capital', 100000],
    ['programme.discountRate', 0.023],
    ['seed.share', 0.3],
    ['angel.share', 0.7],
    ['venture.share', 0],
    ['direct.governmentShare', 1],
    ['direct.managerShare', 0],
    ['direct.extension', 0],
    ['direct.fee', 0.005],
    ['direct.hurdle', 0],
    ['seed.ticket', 300],
    ['venture.ticket', 3000],
    ['seed.successRate', 0.3],
    ['angel.successRate', 0.4],
    ['seed.multipleMean', 4],
    ['seed.successYears', 7],
    ['venture.successYears', 5],
    ['seed.lossTolerance', 0.8],
    ['angel.lossTolerance', 0.6],
    ['venture.lossTolerance', 0.4],
    ['market.tailDegrees', 0],
    ['simulation.seed', 'guidefund'],
  ] as const)('%s is %s', (key, value) => {
    expect(baseline[key]).toBe(value);
  });
});
