import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { formulaFor } from '../../src/analysis/formula';
import type { Problem } from '../../src/model/problems';
import { parametersWith } from '../engine/scenarios';
import { bad } from '../model/files';

const scenario = parametersWith({});
const problemsOf = async (formula: string): Promise<readonly Problem[]> => bad(await formulaFor(formula, [scenario]));

/** `code` and place (from 1) of a refusal. */
async function refusal(formula: string): Promise<string> {
  const problems = await problemsOf(formula);
  expect(problems).toHaveLength(1);
  const [{ code, path, message }] = problems;
  expect(message.zh).toMatch(/。$/);
  expect(message.en).toMatch(/\.$/);
  const place = /^formula:(\d+)$/.exec(path)?.[1];
  if (place === undefined) return code;
  expect(message.zh).toContain(`第 ${place} 个字符处`);
  expect(message.en).toContain(`at character ${place} `);
  return `${code} ${place}`;
}

/** Formulas with the code of their refusal and the place it points at. */
type Cases = readonly (readonly [formula: string, refused: string])[];

const x = 'government.tvpi';

describe('behaviour: a hostile formula is refused, at its place', () => {
  const hostile: Cases = [
    ['import("fs")', 'not-allowed 8'],
    ['import(government)', 'unknown-function 1'],
    ['constructor', 'unknown-name 1'],
    ['constructor(1)', 'unknown-function 1'],
    ['constructor.constructor("return 1")()', 'not-allowed 25'],
    ['mean.constructor', 'unknown-name 1'],
    [`mean(${x}.constructor)`, 'unknown-name 6'],
    ['__proto__', 'unknown-name 1'],
    [`mean(${x}) + __proto__.x`, 'unknown-name 25'],
    ['hasOwnProperty(1)', 'unknown-function 1'],
    ['toString()', 'unknown-function 1'],
    ['f(x)=f(x)', 'not-allowed 5'],
    ['f(x) = f(x); f(1)', 'not-allowed 6'],
    ['x = 1', 'not-allowed 3'],
    [`${x} = 1`, 'not-allowed 17'],
    ['"text"', 'not-allowed 1'],
    ["'text'", 'not-allowed 1'],
    ['`text`', 'not-allowed 1'],
    ['[1, 2, 3]', 'not-allowed 1'],
    [`${x}[1]`, 'not-allowed 16'],
    [`${x}["a"]`, 'not-allowed 16'],
    ['{a: 1}', 'not-allowed 1'],
    ['1:3', 'not-allowed 2'],
    [`mean(${x} ? 1 : 2 : 3)`, 'not-allowed 30'],
    ['5 cm', 'missing-operator 3'],
    ['5 cm to inch', 'missing-operator 3'],
    [`mean(${x} to ${x})`, 'unknown-operator 22'],
    [`mean(${x}) in 3`, 'unknown-operator 23'],
    ['5%', 'not-allowed 2'],
    ['5 mod 3', 'unknown-operator 3'],
    ['true xor false', 'unknown-operator 6'],
    ['5!', 'not-allowed 2'],
    ['2 .^ 3', 'not-allowed 3'],
    ['2 | 1', 'not-allowed 3'],
    ['1 & 1', 'not-allowed 3'],
    ['~1', 'not-allowed 1'],
    ['1 << 2', 'not-allowed 3'],
    ["2'", 'not-allowed 2'],
    ['/a+/', 'syntax 1'],
    ['1 # a comment', 'not-allowed 3'],
    ['1 /* a comment */', 'syntax 4'],
    ['1 // a comment', 'syntax 4'],
    ['1; 2', 'not-allowed 2'],
    ['1\n2', 'syntax 3'],
    ['@', 'not-allowed 1'],
    ['$x', 'not-allowed 1'],
    ['\\u0061', 'not-allowed 1'],
    ['null', 'not-allowed 1'],
    ['undefined', 'not-allowed 1'],
    ['NaN', 'not-allowed 1'],
    ['1 + Infinity', 'not-allowed 5'],
    ['1e999', 'too-large 1'],
    ['1 + 0x1F', 'not-allowed 6'],
    ['0b101', 'not-allowed 2'],
    ['pi', 'unknown-name 1'],
    ['end', 'unknown-name 1'],
    ['random()', 'unknown-function 1'],
    ['eval(1)', 'unknown-function 1'],
    ['parse(1)', 'unknown-function 1'],
    ['mean(1)(2)', 'not-varying 1'],
    [`${x}(3)`, 'unknown-function 1'],
    ['(mean)(1)', 'unknown-name 2'],
  ];
  it.each(hostile)('%s', async (formula, refused) => expect(await refusal(formula)).toBe(refused));

  it('with characters that only look like others, and which can be seen by their code', async () => {
    // A Cyrillic о in mean(government.tvpi), a zero-width space, a right-to-left override.
    expect(await refusal('mean(gоvernment.tvpi)')).toBe('not-allowed 7');
    expect((await problemsOf('mean(gоvernment.tvpi)'))[0].message.en).toContain('U+043E');
    expect(await refusal('mean\u200b(government.tvpi)')).toBe('not-allowed 5');
    expect(await refusal('1 + \u202e2')).toBe('not-allowed 5');
    expect(await refusal('1 + 😀')).toBe('not-allowed 5');
    expect((await problemsOf('1 + 😀'))[0].message.zh).toContain('U+1F600');
    expect(await refusal('\ud800')).toBe('not-allowed 1');
  });

  it('with signs of a Chinese keyboard, and what to write instead', async () => {
    expect((await problemsOf('mean（government.tvpi）'))[0].message.zh).toBe(
      '公式第 5 个字符处：全角“（”请改为半角 (。',
    );
    expect((await problemsOf(`mean(${x} ≥ 1)`))[0].message.en).toBe(
      'at character 22 of the formula: “≥” is written >=.',
    );
  });
});

describe('behaviour: a formula too long or too deep is refused before it is read', () => {
  const tooMuch: readonly (readonly [name: string, formula: string, refused: string])[] = [
    ['ten million characters', '1+'.repeat(5_000_000), 'too-long'],
    ['ten million spaces', ' '.repeat(10_000_000), 'too-long'],
    ['501 characters', '1'.padStart(501), 'too-long'],
    ['nothing', '', 'empty'],
    ['only space', ' \n ', 'empty'],
    ['200 brackets', `${'('.repeat(200)}1${')'.repeat(200)}`, 'too-deep 31'],
    ['brackets never closed', '('.repeat(400), 'too-deep 31'],
    ['31 brackets', `${'('.repeat(31)}1${')'.repeat(31)}`, 'too-deep 31'],
    ['400 unary minuses', `${'-'.repeat(400)}1`, 'too-deep 32'],
    ['100 nots', `${'not '.repeat(100)}1`, 'too-deep 125'],
    ['100 powers of powers', `${'2^'.repeat(100)}2`, 'too-deep 63'],
    ['100 choices within choices', `${'1?2:'.repeat(100)}3`, 'too-deep 121'],
    ['60 functions within functions', `${'abs('.repeat(60)}1${')'.repeat(60)}`, 'too-deep 124'],
  ];
  it.each(tooMuch)('%s', async (_, formula, refused) => expect(await refusal(formula)).toBe(refused));

  it('not long sums, nor thirty brackets', async () => {
    const terms = Array.from({ length: 200 }, () => '1').join('+');
    expect((await formulaFor(terms, [scenario])).ok).toBe(true);
    expect((await formulaFor(`${'('.repeat(30)}1${')'.repeat(30)}`, [scenario])).ok).toBe(true);
  });
});

describe('behaviour: a mistake is pointed at', () => {
  const mistakes: Cases = [
    [`mean(${x}`, 'syntax 21'],
    [`mean(${x}))`, 'syntax 22'],
    ['1 +', 'syntax 4'],
    ['(1, 2)', 'syntax 3'],
    [`mean(,${x})`, 'syntax 6'],
    [`mean(${x} ? 1)`, 'syntax 25'],
    [`2 mean(${x})`, 'missing-operator 3'],
    [`mean(${x} ${x})`, 'missing-operator 22'],
    [`mean(${x} or or ${x})`, 'syntax 25'],
    [`mean(1 < ${x} < 3)`, 'chained 26'],
    [`mean(not ${x} > 1)`, 'unclear-not 26'],
    [`mean(${x}) + mean(government.tvpy)`, 'unknown-name 30'],
    [`men(${x})`, 'unknown-function 1'],
    [`mean(${x}, 1)`, 'arguments 1'],
    ['mean()', 'arguments 1'],
    [`1 + quantile(${x})`, 'arguments 5'],
    [`quantile(${x}, 10)`, 'order 27'],
    [`quantile(${x}, -1)`, 'order 27'],
    [`quantile(${x}, ${x})`, 'order 27'],
    [`mean(abs(${x}, 2))`, 'arguments 6'],
    [`mean(max(${Array.from({ length: 9 }, () => '1').join(',')}))`, 'arguments 6'],
    ['1 + mean(2)', 'not-varying 5'],
    [`mean(mean(${x}))`, 'not-varying 1'],
    [x, 'not-a-number'],
    [`${x} > 1`, 'not-a-number'],
    [`mean(${x}) + ${x}`, 'not-a-number'],
  ];
  it.each(mistakes)('%s', async (formula, refused) => expect(await refusal(formula)).toBe(refused));

  it('with the name that was probably meant', async () => {
    const [{ message }] = await problemsOf('mean(government.tvpy)');
    expect(message.en).toContain('did you mean government.tvpi');
    expect(message.zh).toContain('是否想写 government.tvpi');
    expect((await problemsOf(`meen(${x})`))[0].message.en).toContain('did you mean mean');
  });

  it('with our words in both languages, never the parser’s', async () => {
    const [{ message }] = await problemsOf(`mean(${x}`);
    expect(message).toEqual({
      zh: '公式第 21 个字符处：这里应有右括号。',
      en: 'at character 21 of the formula: a closing bracket is expected here.',
    });
  });

  it('when a column is not there in every scenario', async () => {
    const withVenture = parametersWith({ 'seed.share': 0.3, 'angel.share': 0.3, 'venture.share': 0.3 });
    expect((await formulaFor('mean(venture.tvpi)', [withVenture])).ok).toBe(true);
    expect(bad(await formulaFor('mean(venture.tvpi)', [withVenture, scenario]))[0].code).toBe('unknown-name');
  });
});

describe('property: whatever is typed', () => {
  const words = [x, 'loss.net', 'seed.share', 'mean', 'quantile', 'max', 'not', 'and', 'or', '(', ')', ',', '<', '>='];
  const signs = ['==', '+', '-', '*', '/', '^', '?', ':', '1', '.5', ' ', 'true', 'mod', '"', '[', '0x', '\n', '!'];
  const typed = fc.array(fc.constantFrom(...words, ...signs), { maxLength: 40 }).map((parts) => parts.join(''));

  it('becomes a formula or is refused with a place within it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(typed, fc.string({ unit: 'binary', maxLength: 60 })), async (formula) => {
        const checked = await formulaFor(formula, [scenario]);
        if (checked.ok) return;
        const [{ path, message }] = checked.problems;
        expect(message.en).not.toMatch(/\(char \d+\)/);
        const place = Number(path.replace(/^formula:?/, '') || 1);
        expect(place).toBeGreaterThanOrEqual(1);
        expect(place).toBeLessThanOrEqual(formula.length + 1);
      }),
      { numRuns: 500 },
    );
  });
});
