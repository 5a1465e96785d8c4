import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { uncertainKeys } from '../../src/model/plausible';
import { baseline } from '../../src/model/parameters';
import type { Estimate } from '../../src/analysis/estimate';
import { requireCurrentBuild } from '../built-cli';
import { ended, guidefund, inFolder, startGuidefund } from './guidefund';

beforeAll(requireCurrentBuild);

async function jsonOf<T>(...args: readonly string[]): Promise<T> {
  const { code, stdout, stderr } = await guidefund(...args, '--format', 'json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as T;
}

const few = ['--paths', '200'];
const proposal = ['zhengzhou-proposal', '--set', 'direct.recovery=0', '--set', 'direct.successYears=1'];
const nothingForced = [...proposal, '--set', 'direct.failureYears=1', '--set', 'direct.yearsSpread=0'];

interface SweepJson {
  readonly scenario: { readonly id: string };
  readonly paths: number;
  readonly indicator: { readonly id: string | null; readonly formula: string };
  readonly axes: readonly { readonly key: string; readonly values: readonly number[] }[];
  readonly cells: readonly {
    readonly at: readonly number[];
    readonly estimate: Estimate | null;
    readonly problem: object | null;
  }[];
}

describe('behaviour: guidefund sweep', () => {
  it('writes every cell, the holes with their reason', async () => {
    const axes = ['--axis', 'angel.successRate=20%..0.4:3', '--axis', 'angel.governmentShare=0.5,1'];
    const swept = await jsonOf<SweepJson>('sweep', 'baseline', ...axes, '--indicator', 'tvpi', ...few);
    expect(swept).toMatchObject({ scenario: { id: 'baseline' }, paths: 200, indicator: { id: 'tvpi' } });
    expect(swept.axes).toEqual([
      { key: 'angel.successRate', values: [0.2, 0.3, 0.4] },
      { key: 'angel.governmentShare', values: [0.5, 1] },
    ]);
    expect(swept.cells.map(({ at }) => at.join())).toEqual([
      '0.2,0.5',
      '0.2,1',
      '0.3,0.5',
      '0.3,1',
      '0.4,0.5',
      '0.4,1',
    ]);
    const values = swept.cells.map(({ estimate }) => estimate?.value);
    expect(values[0]).toBeLessThan(values[2]!);
    expect(values[2]).toBeLessThan(values[4]!);
    expect(swept.cells[1]).toMatchObject({
      estimate: null,
      problem: { zh: expect.stringContaining('100%') as string },
    });
  });

  it('as a table in two languages, a grid for two parameters', async () => {
    const axis = ['--axis', 'angel.successRate=0.2,0.4'];
    const list = await guidefund('sweep', 'baseline', ...axis, '--formula', 'mean(government.tvpi)', ...few);
    expect(list.stdout).toMatch(/Angel funds · Success rate +mean\(government\.tvpi\) +95% error\n/);
    expect(list.stdout).toMatch(/\n20% +[\d.]+ +± [\d.]+\n40% +[\d.]+ +± [\d.]+\n/);
    const second = ['--axis', 'angel.governmentShare=0.5,1', '--indicator', 'capitalBack', '--lang', 'zh'];
    const grid = await guidefund('sweep', 'baseline', ...axis, ...second, ...few);
    expect(grid.stdout).toMatch(/天使子基金·成功率 ↓ {2}天使子基金·政府出资比例 → +50% +100%\n/);
    expect(grid.stdout).toMatch(/\n20% +[\d.]+% +—\n40% +[\d.]+% +—\n95%误差最大 ± [\d.]+个百分点\n/);
    expect(grid.stdout).toMatch(/“—”：.*合计不得超过 100%/);
  });

  it('as CSV, into a file', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'sweep.csv');
      const args = ['--axis', 'market.sectors=1..3:5', '--indicator', 'lossNet', '--format', 'csv', '--out', file];
      const { code, stdout } = await guidefund('sweep', 'baseline', ...args, ...few);
      expect([code, stdout]).toEqual([0, '']);
      const [header, ...rows] = (await readFile(file, 'utf8')).trimEnd().split('\n');
      expect(header).toBe('market.sectors,value,se,problem');
      expect(rows.map((row) => row.split(',')[0])).toEqual(['1', '2', '3']);
    }));

  it('asks for what only some cells have', async () => {
    const axis = ['--axis', 'seed.share=0,0.3', '--formula', 'mean(seed.tvpi)'];
    const { cells } = await jsonOf<SweepJson>('sweep', 'baseline', ...axis, '--set', 'seed.share=0', ...few);
    expect(cells.map(({ estimate }) => estimate !== null)).toEqual([false, true]);
  });

  it('can be interrupted', async () => {
    const idle = ['--set', 'venture.ticket=2000', '--paths', '100000'];
    const axis = ['--axis', 'angel.successRate=0.2..0.5:50', '--indicator', 'tvpi'];
    const child = startGuidefund(['sweep', 'baseline', ...axis, ...idle]);
    const end = ended(child);
    child.stderr?.once('data', () => child.kill('SIGINT'));
    const { code, stdout, stderr } = await end;
    expect([code, stdout]).toEqual([130, '']);
    expect(stderr).toMatch(/Cancelled; there is no result\.\n$/);
  });
});

interface TornadoJson {
  readonly centre: Estimate;
  readonly bars: readonly { readonly key: string; readonly effect: Estimate | null }[];
}

describe('behaviour: guidefund tornado', () => {
  it('moves everything uncertain by default, the largest effect first', async () => {
    const { centre, bars } = await jsonOf<TornadoJson>('tornado', 'baseline', '--indicator', 'tvpi', ...few);
    expect(centre.value).toBeGreaterThan(0);
    expect(bars.map(({ key }) => key).sort()).toEqual([...uncertainKeys(baseline)].sort());
    const sizes = bars.map(({ effect }) => Math.abs(effect?.value ?? NaN));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('or the parameters named, as a table or CSV', async () => {
    const args = ['tornado', 'baseline', '--indicator', 'npv', '--keys', 'angel.carry,angel.multipleCap', ...few];
    const table = await guidefund(...args);
    expect(table.stdout).toMatch(/The scenario as it is: −?¥[\d.]+ m ± ¥[\d.]+ m\n/);
    expect(table.stdout).toMatch(/\nAngel funds · Carry +0% → 50% .*−¥[\d.]+ m ± ¥[\d.]+ m\n/);
    expect(table.stdout).toMatch(/angel\.multipleCap: .*must be below/);
    const csv = await guidefund(...args, '--format', 'csv');
    const [header, ...rows] = csv.stdout.trimEnd().split('\n');
    expect(header).toMatch(/^key,low,lowEstimate,lowSe,.*,effect,effectSe,turns,problem$/);
    expect(rows.map((row) => row.split(',')[0])).toEqual(['angel.carry', 'angel.multipleCap']);
  });
});

interface GoalJson {
  readonly found: boolean;
  readonly goal: object;
  readonly value: number;
  readonly interval: readonly [number, number];
  readonly nearest?: { readonly value: number };
}

describe('behaviour: guidefund goal', () => {
  const moneyBack = ['--vary', 'direct.successRate', '--formula', 'mean(gross.multiple)', '--at-least', '1'];

  it('finds the success rate that brings the money back', async () => {
    const winners = ['--set', 'direct.multipleMean=2.5', '--paths', '1000'];
    const found = await jsonOf<GoalJson>('goal', ...nothingForced, ...winners, ...moneyBack);
    expect(found).toMatchObject({ found: true, goal: { key: 'direct.successRate', atLeast: 1, want: 'smallest' } });
    expect(found.interval[0]).toBeLessThan(0.4);
    expect(found.interval[1]).toBeGreaterThan(0.4);
  });

  it('says it in words, with its interval', async () => {
    const args = ['--vary', 'direct.lossTolerance', '--indicator', 'breach', '--at-most', '5%', ...few];
    const { stdout } = await guidefund('goal', 'zhengzhou-proposal', ...args);
    expect(stdout).toContain('Goal: Probability of breach (own reading) at most 5.0%\n');
    expect(stdout).toMatch(/The smallest “Direct investment · Loss tolerance”: [\d.]+%\n/);
    expect(stdout).toMatch(/95% interval of the answer, given sampling error: [\d.]+% to [\d.]+%\n/);
    expect(stdout).toMatch(/The indicator there: [\d.]+% ± [\d.]+ pp\n/);
  });

  it('says that no value does it, with the nearest', async () => {
    const args = [...nothingForced, '--set', 'direct.multipleMean=2', ...moneyBack, '--between', '0.1..0.3', ...few];
    const missed = await jsonOf<GoalJson>('goal', ...args);
    expect(missed).toMatchObject({ found: false, nearest: { value: 0.3 } });
    const { code, stdout } = await guidefund('goal', ...args, '--lang', 'zh');
    expect(code).toBe(0);
    expect(stdout).toContain('“直接投资·成功率”在 10% 至 30% 之间，没有一个值能达到目标；最接近的是 30%。');
    const csv = await guidefund('goal', ...args, '--format', 'csv');
    expect(csv.stdout).toMatch(/^section,direct\.successRate,value,se\nnearest,0\.3,/);
  });
});

describe('behaviour: explorations refuse bad input with exit code 2 and a line per problem', () => {
  const tvpi = ['--indicator', 'tvpi'];
  const refusals: readonly (readonly [string, readonly string[], readonly RegExp[]])[] = [
    ['no axis', ['sweep', 'baseline', ...tvpi], [/^--axis: name one parameter/]],
    [
      'the same axis twice',
      ['sweep', 'baseline', ...tvpi, '--axis', 'angel.carry=0,0.1', '--axis', 'angel.carry=0,0.2'],
      [/^--axis: .*two different/],
    ],
    [
      'axes misspelt, unknown, out of bounds, without numbers',
      [
        ...[
          'sweep',
          'baseline',
          ...tvpi,
          '--axis',
          'angel.carry',
          '--axis',
          'angel.cary=0,1',
          '--axis',
          'angel.carry=0..2:3',
        ],
        ...['--axis', 'simulation.seed=1,2', '--axis', 'angel.carry=0..0.2'],
      ],
      [
        /^--axis angel\.carry: write key=from\.\.to:count/,
        /did you mean angel\.carry\?/,
        /must lie within 0 to 0\.5/,
        /simulation\.seed is no number/,
        /write key=from/,
      ],
    ],
    [
      'too many cells',
      ['sweep', 'baseline', ...tvpi, '--axis', 'angel.carry=0..0.5:150', '--axis', 'angel.hurdle=0..0.1:100'],
      [/15000 cells; there can be at most 10000/],
    ],
    ['nothing asked', ['tornado', 'baseline'], [/^--indicator: name an indicator/]],
    [
      'an unknown indicator',
      ['tornado', 'baseline', '--indicator', 'tvpl'],
      [/^--indicator tvpl: .*did you mean tvpi\?/],
    ],
    ['an unknown column', ['tornado', 'baseline', '--formula', 'mean(x)'], [/^--formula mean\(x\): .*there is no “x”/]],
    ['unknown keys', ['tornado', 'baseline', ...tvpi, '--keys', 'angel.carry,y'], [/^--keys: there is no parameter y/]],
    ['a goal without a parameter', ['goal', 'baseline', ...tvpi, '--at-least', '1'], [/^--vary: name the parameter/]],
    [
      'a goal without a limit',
      ['goal', 'baseline', ...tvpi, '--vary', 'angel.carry'],
      [/^--at-least: say what to reach/],
    ],
    [
      'a wish that is none',
      ['goal', 'baseline', ...tvpi, '--vary', 'angel.carry', '--want', 'best'],
      [/^--want: must be smallest or largest, not best/],
    ],
    [
      'a limit that is no number',
      ['goal', 'baseline', ...tvpi, '--vary', 'angel.carry', '--at-most', 'much'],
      [/^--at-most: must be a number, not “much”/],
    ],
    [
      'a range that is none',
      ['goal', 'baseline', ...tvpi, '--vary', 'angel.carry', '--at-most', '1', '--between', '0.2'],
      [/^--between 0\.2: write from\.\.to/],
    ],
  ];
  it.each(refusals)('%s', async (_, args, expected) => {
    const { code, stdout, stderr } = await guidefund(...args);
    const lines = stderr.trimEnd().split('\n');
    expect([code, stdout]).toEqual([2, '']);
    expect(lines).toHaveLength(expected.length);
    expected.forEach((line, i) => expect(lines[i]).toMatch(line));
  });
});
