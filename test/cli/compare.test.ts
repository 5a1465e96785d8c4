import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { indicators } from '../../src/analysis/indicators';
import { requireCurrentBuild } from '../built-cli';
import { guidefund, inFolder } from './guidefund';

beforeAll(requireCurrentBuild);

interface Estimate {
  readonly value: number | null;
  readonly se: number | null;
}

interface Comparison {
  readonly paths: number;
  readonly seed: string;
  readonly equalMoney: boolean;
  readonly scenarios: readonly { readonly column: string; readonly id: string }[];
  readonly indicators: readonly {
    readonly id: string | null;
    readonly formula: string;
    readonly cells: readonly {
      readonly scenario: string;
      readonly estimate: Estimate;
      readonly difference: Estimate | null;
      readonly withinError: boolean;
    }[];
  }[];
  readonly changes: readonly {
    readonly key: string;
    readonly cells: readonly { readonly value: unknown; readonly status: string; readonly source: string | null }[];
  }[];
  readonly decomposition: {
    readonly total: { readonly value: number };
    readonly parts: readonly { readonly bundle: string; readonly effect: { readonly value: number } }[];
  } | null;
}

async function comparison(...args: readonly string[]): Promise<Comparison> {
  const { code, stdout, stderr } = await guidefund('compare', ...args, '--format', 'json');
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Comparison;
}

/** Writes a scenario file of one's own and returns its path. */
async function written(folder: string, id: string, changes: Readonly<Record<string, unknown>>): Promise<string> {
  const lines = Object.entries(changes).map(
    ([key, value]) => `  - { key: ${key}, value: ${String(value)}, status: assumed }\n`,
  );
  const file = join(folder, `${id}.yaml`);
  await writeFile(file, `id: ${id}\nname: { zh: 某市, en: A city }\nchanges:\n${lines.join('')}`);
  return file;
}

describe('behaviour: guidefund compare', () => {
  it('prints the fifteen indicators with their differences, and the change lists with their sources', async () => {
    const { code, stdout, stderr } = await guidefund('compare', 'zhengzhou', 'wuhan', '--paths', '200');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^zhengzhou {2}Zhengzhou angel fund of funds\nwuhan {6}Wuhan action plan\n200 simulated/);
    for (const { label } of indicators) expect(stdout).toMatch(new RegExp(`^${label.en.replace(/[()]/g, '.')} `, 'm'));
    expect(stdout).toMatch(/^Government TVPI, mean( +\d\.\d{3}× ± \d\.\d+){2} +(≈ )?[+−]\d\.\d+ ± \d\.\d+$/m);
    expect(stdout).toMatch(/^Angel funds · Loss tolerance +40% +Public source \[2\] +60% +Rule in force \[3\]$/m);
    expect(stdout).toMatch(/^\[3\] .*武政办〔2025〕67号/m);
    const chinese = await guidefund('compare', 'zhengzhou', 'wuhan', '--paths', '200', '--lang', 'zh');
    expect(chinese.stdout).toMatch(/^财政回收倍数（TVPI）均值 /m);
    expect(chinese.stdout).toMatch(/^天使子基金·容许亏损比例 +40% +公开资料 \[2\] +60% +政策规定 \[3\]$/m);
  });

  it('runs every scenario with the paths and the seed of the first', () =>
    inFolder(async (folder) => {
      const own = await written(folder, 'own', { 'simulation.seed': 'mine', 'simulation.paths': 200 });
      const other = await written(folder, 'other', { 'simulation.seed': 'yours', 'angel.lossTolerance': 0.1 });
      const { paths, seed, indicators: rows } = await comparison(own, other);
      expect([paths, seed]).toEqual([200, 'mine']);
      expect(rows.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
      for (const { id, cells } of rows) {
        expect(cells[0].difference).toBeNull();
        // The cash is never back in either: there is no year to compare.
        if (id === 'breakEven') expect(cells.map(({ estimate }) => estimate.value)).toEqual([null, null]);
        else if (id !== 'breach')
          expect(cells[1]).toMatchObject({ difference: { value: 0, se: 0 }, withinError: true });
        else expect(cells[1].difference?.value).toBeGreaterThan(0);
      }
    }));

  it('at equal public money', async () => {
    const asked = ['luoyang', 'wuhan', '--paths', '100', '--indicator', 'peak'];
    const [plain, equal] = [await comparison(...asked), await comparison(...asked, '--equal-money')];
    const capitals = ({ changes }: Comparison): unknown =>
      changes.find(({ key }) => key === 'programme.capital')?.cells.map(({ value }) => value);
    expect([plain.equalMoney, capitals(plain)]).toEqual([false, [50_000, 200_000]]);
    expect([equal.equalMoney, capitals(equal)]).toEqual([true, [50_000, 50_000]]);
    expect(equal.indicators[0].cells[1].estimate.value).toBeLessThan(plain.indicators[0].cells[1].estimate.value! / 2);
  });

  it('takes a difference apart, and the parts add up', () =>
    inFolder(async (folder) => {
      const own = await written(folder, 'own', { 'angel.ticket': 800, 'angel.carry': 0.1 });
      const asked = [own, '--paths', '100', '--indicator', 'tvpi', '--decompose', 'npv'];
      const { decomposition } = await comparison('baseline', ...asked);
      const parts = decomposition?.parts ?? [];
      expect(parts.map(({ bundle }) => bundle)).toEqual(['ticket', 'fees']);
      const sum = parts.reduce((total, { effect }) => total + effect.value, 0);
      expect(Math.abs(sum - decomposition!.total.value)).toBeLessThan(1e-9);
      const { stdout } = await guidefund('compare', 'baseline', ...asked);
      expect(stdout).toMatch(/^Decomposition: Government NPV, mean +Change ± standard error$/m);
      expect(stdout).toMatch(/^Fees and carry +\+¥\d.* ± ¥/m);
      expect(stdout).toContain('Averaged over 2 orders');
    }));

  it('answers formulas, and says never where the cash is never back', async () => {
    const asked = ['--indicator', 'mean(government.npv) / 1e4', '--indicator', 'breakEven'];
    const { stdout } = await guidefund('compare', 'zhengzhou', 'zhengzhou', '--paths', '200', ...asked);
    expect(stdout).toMatch(/^zhengzhou {6}.*\nzhengzhou \(2\) {2}/);
    expect(stdout).toMatch(/^mean\(government\.npv\) \/ 1e4( +−\d\.\d+ ± \d\.\d+){2} +≈ 0 ± 0$/m);
    expect(stdout).toMatch(/^Year of break-even, median( +not within the term){2} +—$/m);
  });

  it('as a tidy table', async () => {
    const { stdout } = await guidefund('compare', 'zhengzhou', 'wuhan', '--paths', '100', '--format', 'csv');
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('section,name,scenario,statistic,value');
    expect(lines).toContain('run,paths,,value,100');
    expect(lines).toContain('changes,angel.lossTolerance,wuhan,source,wuhan-2025-67');
    expect(lines.filter((line) => line.startsWith('indicators,tvpi,'))).toHaveLength(2 + 5);
    expect(stdout).toMatch(/^indicators,tvpi,wuhan,difference,-?0\.\d{6,}$/m);
    expect(stdout).toMatch(/^indicators,tvpi,wuhan,withinError,(true|false)$/m);
  });
});

describe('behaviour: guidefund compare refuses bad input with exit code 2 and a line per problem', () => {
  const seven = ['baseline', 'wuhan', 'hefei', 'henan', 'suzhou', 'luoyang', 'zhengzhou'];
  const refusals: readonly (readonly [string, readonly string[], readonly RegExp[]])[] = [
    ['nothing', [], [/SCENARIO is missing/]],
    ['one scenario', ['wuhan'], [/^from 2 to 6 scenarios can be compared, not 1\.$/]],
    ['seven scenarios', seven, [/^from 2 to 6 scenarios can be compared, not 7\.$/]],
    ['two unknown presets', ['wuhen', 'hefey'], [/“wuhen”; did you mean wuhan\?/, /“hefey”; did you mean hefei\?/]],
    [
      'options that all share, once',
      ['wuhan', 'hefei', '--paths', 'x', '--stress', 'downtrun'],
      [/^--paths: /, /^--stress downtrun: /],
    ],
    ['an unknown indicator', ['wuhan', 'hefei', '--indicator', 'tvip'], [/^--indicator tvip: .*did you mean tvpi\?/]],
    [
      'a column that not all have',
      ['wuhan', 'zhengzhou', '--indicator', 'mean(seed.tvpi)'],
      [/^--indicator mean\(seed\.tvpi\): .*seed\.tvpi/],
    ],
    ['a formula with a slip', ['wuhan', 'hefei', '--decompose', 'mean('], [/^--decompose mean\(: /]],
    [
      'three to take apart',
      ['wuhan', 'hefei', 'henan', '--decompose', 'tvpi'],
      [/^--decompose: takes the difference between two/],
    ],
    [
      'a format and a thread too many',
      ['wuhan', 'hefei', '--format', 'xml', '--workers', '99'],
      [/^--format: /, /^--workers: /],
    ],
  ];
  it.each(refusals)('%s', async (_, args, expected) => {
    const { code, stdout, stderr } = await guidefund('compare', ...args);
    const lines = stderr.trimEnd().split('\n');
    expect([code, stdout]).toEqual([2, '']);
    expect(lines).toHaveLength(expected.length);
    expected.forEach((line, i) => expect(lines[i]).toMatch(line));
  });

  it('a problem within a file is said with its name', () =>
    inFolder(async (folder) => {
      const bad = await written(folder, 'bad', { 'angel.share': 7 });
      const { code, stderr } = await guidefund('compare', 'wuhan', bad);
      expect(code).toBe(2);
      expect(stderr).toContain(`${bad}: changes[0].value: `);
    }));
});
