import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Sensitivity } from '../../src/analysis/sensitivity';
import { requireCurrentBuild } from '../built-cli';
import { ended, guidefund, inFolder, startGuidefund } from './guidefund';

beforeAll(requireCurrentBuild);

/** A small programme and few paths: a scenario takes a moment. */
const small = ['baseline', '--set', 'programme.capital=10000', '--paths', '100', '--samples', '16'];
const keys = ['--keys', 'angel.successRate=20%..0.5,angel.lossTolerance'];

describe('behaviour: guidefund sobol', () => {
  it('announces what it is going to simulate, and writes every index', async () => {
    const args = [...small, ...keys, '--indicator', 'tvpi', '--format', 'json'];
    const { code, stdout, stderr } = await guidefund('sobol', ...args);
    expect(code).toBe(0);
    expect(stderr).toBe('Simulating 64 scenarios (16 samples × (2 parameters + 2)), 100 futures each.\n');
    const found = JSON.parse(stdout) as Sensitivity;
    expect(found).toMatchObject({
      paths: 100,
      seed: 'guidefund',
      samples: 16,
      scenarios: 64,
      indicator: { id: 'tvpi' },
    });
    expect(found.factors.map(({ key, range }) => [key, range])).toEqual([
      ['angel.successRate', [0.2, 0.5]],
      ['angel.lossTolerance', [0, 1]],
    ]);
    expect(found.factors[0].total).toBeGreaterThan(0.9);
    expect(found.factors[1]).toMatchObject({ first: 0, total: 0 });
  });

  it('has the same numbers again, with any number of workers', async () => {
    const args = [...small, ...keys, '--formula', 'mean(loss.net)', '--format', 'csv'];
    const [once, again] = [await guidefund('sobol', ...args), await guidefund('sobol', ...args, '--workers', '1')];
    expect(once.stdout).toMatch(
      /^key,low,high,first,firstLow,firstHigh,total,totalLow,totalHigh\nangel\.successRate,0\.2,0\.5,/,
    );
    expect(again.stdout).toBe(once.stdout);
  });

  it('as a table in two languages', async () => {
    const args = ['sobol', ...small, ...keys, '--indicator', 'capitalBack'];
    const english = await guidefund(...args);
    expect(english.stdout).toMatch(
      /16 base samples, 64 scenarios\nWith the parameters anywhere in their ranges: mean /,
    );
    expect(english.stdout).toMatch(
      /\nAngel funds · Success rate +20% – 50% +[−\d.]+ +\[[−\d.]+, [−\d.]+\] +[\d.]+ +\[/,
    );
    const chinese = await guidefund(...args, '--lang', 'zh');
    expect(chinese.stderr).toBe('将模拟 64 个方案（16 个样本 × (2 个参数 + 2)），每个 100 次。\n');
    expect(chinese.stdout).toMatch(
      /\n天使子基金·容许亏损比例 +0% – 100% +0\.00 +\[0\.00, 0\.00\] +0\.00 +\[0\.00, 0\.00\]\n/,
    );
    expect(chinese.stdout).toContain('一阶：该参数单独解释的方差份额');
  });

  it('takes everything uncertain where no parameter is named, and writes into a file', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'sobol.csv');
      const args = [...small, '--indicator', 'npv', '--format', 'csv', '--out', file];
      expect(await guidefund('sobol', ...args)).toMatchObject({ code: 0, stdout: '' });
      const written = await readFile(file, 'utf8');
      expect(written).toMatch(/^angel\.successRate,0\.2,0\.5,/m);
      expect(written).toMatch(/^programme\.discountRate,0\.018,0\.05,/m);
    }));

  it('says what it left out', async () => {
    const few = ['--keys', 'angel.share=0.1..0.71', '--samples', '64', '--indicator', 'tvpi'];
    const { code, stdout } = await guidefund('sobol', ...small, ...few);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /\d+ combinations have no result; their \d+ samples are left out\. For example: .*at most 100%/,
    );
  });

  it('says when nothing moves the indicator', async () => {
    const { stdout } = await guidefund('sobol', ...small, '--keys', 'angel.lossTolerance', '--indicator', 'tvpi');
    expect(stdout).toContain('None of these parameters moves the indicator.');
  });
});

describe('behaviour: guidefund sobol refuses what it cannot analyse, with exit code 2 and a line per problem', () => {
  const asked = ['--indicator', 'tvpi'];
  const refusals: readonly (readonly [string, readonly string[], readonly RegExp[]])[] = [
    ['no indicator', [], [/^--indicator: name an indicator/]],
    ['an unknown indicator', ['--indicator', 'tvpy'], [/did you mean tvpi\?/]],
    [
      'a hostile formula',
      ['--formula', 'import("fs")'],
      [/^--formula import\("fs"\): at character 8 of the formula: .*no texts/],
    ],
    [
      'an unknown parameter',
      [...asked, '--keys', 'angel.sucessRate'],
      [/^--keys: .*did you mean angel\.successRate\?/],
    ],
    [
      'a parameter that is no number',
      [...asked, '--keys', 'exit.buybackMode,assessment.level'],
      [/^--keys: /, /no number/],
    ],
    ['a range that is none', [...asked, '--keys', 'angel.successRate=0.3'], [/write key or key=from\.\.to/]],
    ['a range out of bounds', [...asked, '--keys', 'angel.successRate=0.3..2'], [/0% to 100%|0 to 1/]],
    ['a range without extent', [...asked, '--keys', 'angel.successRate=0.3..0.3'], [/^--keys: .*nothing to vary/]],
    ['a parameter that cannot move alone', [...asked, '--keys', 'exit.ipo'], [/^--keys: .*Narrow the ranges/]],
    ['too few samples', [...asked, '--keys', 'angel.recovery', '--samples', '3'], [/^--samples: .*16 to 16384.*not 3/]],
    ['samples that are no number', [...asked, '--keys', 'angel.recovery', '--samples', 'x'], [/^--samples: /]],
  ];
  it.each(refusals)('%s', async (_, args, expected) => {
    const { code, stdout, stderr } = await guidefund('sobol', 'baseline', ...args);
    const lines = stderr.trimEnd().split('\n');
    expect([code, stdout]).toEqual([2, '']);
    expect(lines).toHaveLength(expected.length);
    expected.forEach((line, i) => expect(lines[i]).toMatch(line));
  });
});

describe('behaviour: guidefund sobol can be interrupted', () => {
  it('with Ctrl-C, after it has said how much there is to do', async () => {
    const child = startGuidefund(['sobol', 'baseline', '--indicator', 'tvpi', '--samples', '128', '--paths', '10000']);
    const end = ended(child);
    child.stderr?.once('data', () => child.kill('SIGINT'));
    const { code, stdout, stderr } = await end;
    expect([code, stdout]).toEqual([130, '']);
    expect(stderr).toMatch(/^Simulating [\d,]+ scenarios .*\nCancelled; there is no result\.\n$/);
  });
});
