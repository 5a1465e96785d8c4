import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterRow, parameterTable, type ParameterKey } from '../../src/model/parameters';
import { formatParameter } from '../../src/model/units';
import { parseValueText, readValue } from '../../src/model/values';
import { fieldWording } from '../../src/model/wording';
import { bad, kinds } from './files';

const read = (key: ParameterKey, raw: unknown): ReturnType<typeof readValue> =>
  readValue(parameterRow(key), raw, 'here');
const typed = (key: ParameterKey, text: string): ReturnType<typeof readValue> =>
  parseValueText(parameterRow(key), text, 'here');

describe('behaviour: values of parameters', () => {
  it.each([
    ['seed.successRate', 0],
    ['seed.successRate', 1],
    ['programme.capital', 1e8],
    ['market.tailDegrees', 0],
    ['market.tailDegrees', 3],
    ['simulation.paths', 100],
    ['seed.multipleModel', 'pareto'],
    ['simulation.seed', '种'.repeat(100)],
    ['seed.multipleTable', [[1, 1, 1]]],
  ] as const)('%s may be %j', (key, raw) => {
    expect(read(key, raw)).toEqual({ ok: true, value: raw });
  });

  it.each([
    ['seed.successRate', 1.0001, 'here out-of-bounds'],
    ['seed.successRate', -1e-12, 'here out-of-bounds'],
    ['seed.successRate', '0.4', 'here not-a-number'],
    ['seed.successRate', NaN, 'here not-a-number'],
    ['seed.successRate', Infinity, 'here not-a-number'],
    ['seed.successRate', null, 'here not-a-number'],
    ['seed.successRate', [0.4], 'here not-a-number'],
    ['market.tailDegrees', 2, 'here out-of-bounds'],
    ['simulation.paths', 100.5, 'here not-whole'],
    ['seed.multipleModel', 'Pareto', 'here not-a-choice'],
    ['seed.multipleModel', 3, 'here not-a-choice'],
    ['simulation.seed', '', 'here text-length'],
    ['simulation.seed', '种'.repeat(101), 'here text-length'],
    ['simulation.seed', 2025, 'here not-a-text'],
    ['seed.multipleTable', 'x', 'here not-bands'],
    ['seed.multipleTable', [], 'here not-bands'],
    ['seed.multipleTable', Array.from({ length: 51 }, () => [1 / 51, 1, 2]), 'here not-bands'],
    ['seed.multipleTable', [[1, 1]], 'here[0] not-a-band'],
    ['seed.multipleTable', [[1, 1, '5']], 'here[0] not-a-band'],
    [
      'seed.multipleTable',
      [
        [0.5, 1, 5],
        [0.5, 6, 5],
      ],
      'here[1] out-of-bounds',
    ],
    ['seed.multipleTable', [[1, 0.9, 5]], 'here[0] out-of-bounds'],
    ['seed.multipleTable', [[1.2, 1, 5]], 'here[0] out-of-bounds'],
    ['seed.multipleTable', [[1, 1, 10001]], 'here[0] out-of-bounds'],
    [
      'seed.multipleTable',
      [
        [0.5, 1, 5],
        [0.4, 5, 6],
      ],
      'here bands-sum',
    ],
  ] as const)('%s may not be %j', (key, raw, kind) => {
    expect(kinds(bad(read(key, raw)))).toEqual([kind]);
  });

  it('says the range in the units of the file and of a person', () => {
    const [{ message: share }] = bad(read('seed.successRate', 40));
    expect(share.zh).toBe('“种子子基金·成功率”的取值范围是 0 至 1（0%–100%），现为 40。');
    expect(share.en).toBe('“Seed funds · Success rate” must lie within 0 to 1 (0%–100%), not 40.');
    const [{ message: money }] = bad(read('programme.capital', 1));
    expect(money.zh).toContain('100 至 100000000 万元（100万元–1万亿元）');
    const [{ message: degrees }] = bad(read('market.tailDegrees', 1));
    expect(degrees.zh).toContain('0，或 3 至 100');
  });

  it.each<[ParameterKey, unknown, string, string]>([
    ['programme.capital', -30000, '取值范围是 0.01–10000亿元，现为 −3亿元。', '¥0.001–1000 bn, not −¥0.3 bn.'],
    ['angel.ticket', 2e6, '取值范围是 10–1000000万元，现为 2000000万元。', '¥0.1–10000 m, not ¥20000 m.'],
    ['angel.successRate', 1.4, '取值范围是 0%–100%，现为 140%。', '0%–100%, not 140%.'],
    ['market.tailDegrees', 1, '取值范围是 0，或 3–100，现为 1。', '0, or 3–100, not 1.'],
    ['simulation.paths', 1e7, '取值范围是 100–1,000,000，现为 10,000,000。', '100–1,000,000, not 10,000,000.'],
    [
      'angel.successRate',
      'x',
      '须为数字，取值范围 0%–100%，现为文字“x”。',
      'a number within 0%–100%, not the text “x”.',
    ],
  ])('%s %j: speaks in the unit of its field', (key, raw, zh, en) => {
    const [{ message }] = bad(readValue(parameterRow(key), raw, key, fieldWording));
    expect(message.zh).toContain(zh);
    expect(message.en).toContain(en);
  });

  it('names the band that is wrong, and shares in per cent', () => {
    const said = (bands: unknown): string => bad(read('seed.multipleTable', bands))[0].message.zh;
    const first = [0.5, 1, 5];
    expect(said([first, [1.2, 5, 6]])).toContain('第 2 档的占比须在 0%–100%');
    expect(said([first, [1.2, 5, 6]])).toContain('现为 120%');
    expect(said([first, [0.5, 6, 5]])).toContain('第 2 档的倍数');
    expect(said([first, [0.4, 5, 6]])).toContain('合计须为 100%，现为 90%');
  });

  it('guesses the choice that was meant', () => {
    const [{ message }] = bad(read('seed.multipleModel', 'lognormel'));
    expect(message.en).toContain('did you mean lognormal?');
    expect(message.zh).toContain('pareto（帕累托（厚尾））');
  });

  it.each([
    ['programme.capital', '10亿', 100000],
    ['programme.capital', '1.5亿元', 15000],
    ['programme.capital', '¥1.00 bn', 100000],
    ['programme.capital', '100,000', 100000],
    ['seed.successRate', '30%', 0.3],
    ['seed.successRate', '０．３', 0.3],
    ['seed.multipleMean', '3倍', 3],
    ['seed.multipleModel', ' table ', 'table'],
    [
      'seed.multipleTable',
      '[[0.9,1,5],[0.1,5,50]]',
      [
        [0.9, 1, 5],
        [0.1, 5, 50],
      ],
    ],
    ['simulation.seed', '2025', '2025'],
    ['simulation.paths', '100万', 1_000_000],
    ['simulation.paths', '2 万次', 20_000],
    ['simulation.paths', '50k', 50_000],
  ] as const)('%s typed as %s', (key, text, value) => {
    expect(typed(key, text)).toEqual({ ok: true, value });
  });

  it.each([
    ['seed.successRate', 'a third', 'here not-a-number'],
    ['seed.successRate', '', 'here not-a-number'],
    ['seed.multipleTable', '[[0.9,1,5]', 'here not-bands'],
    ['seed.multipleModel', 'normal', 'here not-a-choice'],
  ] as const)('%s may not be typed as “%s”', (key, text, kind) => {
    expect(kinds(bad(typed(key, text)))).toEqual([kind]);
  });
});

const anyRow = fc.constantFrom(...parameterTable);

describe('property: values of parameters', () => {
  it('anything at all is read or refused, never thrown', () => {
    fc.assert(
      fc.property(anyRow, fc.anything(), (row, raw) => {
        const checked = readValue(row, raw, 'here');
        if (!checked.ok) expect(checked.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('what is read is within bounds and reads the same again', () => {
    const anyValue = fc.oneof(fc.jsonValue(), fc.double(), fc.constantFrom('table', 'net', 'none', 0, 1, 0.5, 10));
    fc.assert(
      fc.property(anyRow, anyValue, (row, raw) => {
        const checked = readValue(row, raw, 'here');
        if (!checked.ok) return;
        expect(readValue(row, checked.value, 'here')).toEqual(checked);
        if (row.kind !== 'number') return;
        const value = Number(checked.value);
        expect((value >= row.min && value <= row.max) || value === row.orElse).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('what a person typed is read or refused, never thrown', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.json(), fc.stringMatching(/^[-+0-9.,e%亿万元 ]{0,12}$/));
    fc.assert(
      fc.property(anyRow, text, (row, shown) => {
        const checked = parseValueText(row, shown, 'here');
        if (checked.ok) expect(readValue(row, checked.value, 'here')).toEqual(checked);
      }),
      { numRuns: 2000 },
    );
  });

  it('a number that is shown can be typed again', () => {
    const numeric = parameterTable.filter((row) => row.kind === 'number');
    fc.assert(
      fc.property(
        fc.constantFrom(...numeric),
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom('zh', 'en'),
        (row, i, language) => {
          const exact = row.min + ((row.max - row.min) * i) / 1000;
          const value = row.integer ? Math.round(exact) : Number(exact.toPrecision(6));
          const checked = parseValueText(row, formatParameter(row, value, language), 'here');
          expect(checked).toEqual({ ok: true, value });
        },
      ),
    );
  });
});
