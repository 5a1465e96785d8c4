import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseline, type Parameters } from '../../src/model/parameters';
import { programmeStructure, structureProblems } from '../../src/model/structure';
import { kinds } from './files';

const structuresOf = (values: Partial<Parameters>): ReturnType<typeof programmeStructure> =>
  programmeStructure({ ...baseline, ...values });

const onlyAngel = { 'seed.share': 0, 'angel.share': 1 };

describe('behaviour: funds of a programme', () => {
  it('the baseline has 4 seed and 9 angel funds, and uses the public money exactly', () => {
    const structures = structuresOf({});
    expect(structures.map(({ sleeve, funds }) => [sleeve, funds])).toEqual([
      ['seed', 4],
      ['angel', 9],
    ]);
    expect(structures.reduce((sum, { funds, fundSize }) => sum + funds * fundSize * 0.5, 0)).toBeCloseTo(100000, 6);
  });

  it('a fund launched at the very end of the programme has no life and is a problem', () => {
    const values = {
      ...baseline,
      ...onlyAngel,
      'programme.term': 3.1,
      'programme.vintageYears': 3.09,
      'angel.fundSize': 100,
    };
    expect(kinds(structureProblems({ ...values, 'angel.ticket': 10 }))).toEqual(['programme.vintageYears no-life']);
  });

  it('more projects than can be simulated are a problem that names the sleeve with most of them', () => {
    const values = { ...baseline, ...onlyAngel, 'programme.capital': 1e8, 'angel.ticket': 100 };
    expect(kinds(structureProblems(values))).toEqual(['angel.ticket too-many-projects']);
    expect(structureProblems({ ...values, 'angel.ticket': 3000 })).toEqual([]);
  });

  it('a fund too small for one ticket is a problem that names its kind, and money as a person says it', () => {
    const [found, ...more] = structureProblems({ ...baseline, 'angel.ticket': 200_000 });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ path: 'angel.ticket', code: 'no-ticket-fits' });
    expect(found.message.zh).toMatch(/^第 1 年设立的天使子基金每只规模 1\.\d+亿元，.*一个 20亿元的项目；/);
    expect(found.message.en).toMatch(/^angel funds of ¥\d+.* m launched .* ¥2\.00 bn;/);
  });

  it('counts a hundred million funds without walking through them', () => {
    const [angel] = structuresOf({
      ...onlyAngel,
      'programme.capital': 1e8,
      'angel.governmentShare': 0.01,
      'angel.fundSize': 100,
    });
    expect(angel.funds).toBe(1e8);
    expect(angel.vintages.map(({ funds }) => funds)).toEqual([33333334, 33333333, 33333333]);
  });
});

describe('property: launch years', () => {
  it('fund k starts in year floor(k · vintageYears / funds)', () => {
    const years = fc.oneof(fc.integer({ min: 1, max: 10 }), fc.double({ min: 1, max: 10, noNaN: true }));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), years, (funds, vintageYears) => {
        const [angel] = structuresOf({
          ...onlyAngel,
          'programme.vintageYears': vintageYears,
          'programme.capital': funds * 7500,
        });
        expect(angel.funds).toBe(funds);
        const counted = new Map<number, number>();
        for (let k = 0; k < funds; k++) {
          const year = Math.floor((k * vintageYears) / funds);
          counted.set(year, (counted.get(year) ?? 0) + 1);
        }
        expect(angel.vintages.map(({ launchYear, funds: count }) => [launchYear, count])).toEqual([...counted]);
      }),
    );
  });
});
