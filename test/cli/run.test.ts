import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { baseline } from '../../src/model/parameters';
import type { Result } from '../../src/engine/result';
import type { Scenario } from '../../src/model/scenario';
import { inlineRunner } from '../../workers/inline';
import { requireCurrentBuild } from '../built-cli';
import { ended, guidefund, inFolder, startGuidefund } from './guidefund';

beforeAll(requireCurrentBuild);

async function resultOf(...args: readonly string[]): Promise<Result> {
  const { code, stdout, stderr } = await guidefund('run', ...args, '--format', 'json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Result;
}

describe('oracle: the arithmetic of the Zhengzhou proposal', () => {
  it('has 100 projects, of which 40 succeed on average', async () => {
    const { metrics } = await resultOf('zhengzhou-proposal', '--paths', '4000');
    const { mean, se } = metrics['projects.successes'];
    expect(metrics['projects.count'].mean).toBe(100);
    expect(Math.abs(mean! - 40)).toBeLessThan(3 * se!);
  });
});

describe('behaviour: guidefund run prints a result', () => {
  it('as JSON, the very result of the engine', async () => {
    const printed = await resultOf('baseline', '--paths', '500', '--seed', '武汉', '--workers', '2');
    const changes: Scenario['changes'] = [
      { key: 'simulation.paths', value: 500, status: 'assumed' },
      { key: 'simulation.seed', value: '武汉', status: 'assumed' },
    ];
    const parameters = { ...baseline, 'simulation.paths': 500, 'simulation.seed': '武汉' };
    const scenario = { id: 'baseline', name: printed.scenario.name, changes };
    const { result } = await inlineRunner().run({ scenario, parameters });
    expect(printed).toEqual(JSON.parse(JSON.stringify(result)));
  });

  it('with what --set changes, the last one counting', async () => {
    const rows = '[[0.5,1,2],[0.5,2,4]]';
    const { scenario, paths } = await resultOf(
      ...['baseline', '--set', 'seed.successRate=0.2', '--set', 'seed.successRate=0.25'],
      ...['--set', `angel.multipleTable=${rows}`, '--set', 'angel.multipleModel=table', '--paths', '200'],
    );
    expect(paths).toBe(200);
    expect(scenario.changes).toEqual([
      { key: 'seed.successRate', value: 0.2, status: 'assumed' },
      { key: 'seed.successRate', value: 0.25, status: 'assumed' },
      { key: 'angel.multipleTable', value: JSON.parse(rows) as unknown, status: 'assumed' },
      { key: 'angel.multipleModel', value: 'table', status: 'assumed' },
      { key: 'simulation.paths', value: 200, status: 'assumed' },
    ]);
  });

  it('with stresses laid over it, after what --set changes, each once', async () => {
    const { scenario } = await resultOf(
      ...['baseline', '--paths', '200', '--stress', 'downturn', '--set', 'seed.successRate=0.2'],
      ...['--stress', 'ipo-shut', '--stress', 'downturn'],
    );
    expect(scenario.changes.slice(0, 2).map(({ key }) => key)).toEqual(['seed.successRate', 'simulation.paths']);
    expect(scenario.changes[2]).toEqual({
      key: 'seed.successRate',
      op: 'multiply',
      value: 0.7,
      status: 'assumed',
      note: '压力情景：深度下行',
    });
    expect(scenario.changes.slice(-2).map(({ key }) => key)).toEqual(['market.ipoShutFrom', 'market.ipoShutYears']);
    expect(scenario.changes).toHaveLength(2 + 4 + 2);
    const { stdout } = await guidefund('run', 'baseline', '--paths', '100', '--stress', 'ipo-shut');
    expect(stdout).toContain('Stresses: IPO window shut for three years');
  });

  it('beside what its city has published, as long as that is not changed', async () => {
    const args = ['run', 'guangzhou', '--paths', '100', '--set'];
    const { stdout } = await guidefund(...args, 'venture.successRate=0.5');
    expect(stdout).toMatch(/Published figures .*Published .*This scenario/);
    expect(stdout).toMatch(/Funds +29 +29 +luoyang-report/);
    expect(stdout).toMatch(/fully invested\) +10\.4 +13\.0/);
    const changed = await guidefund(...args, 'venture.ticket=5000');
    expect(changed.stdout).toMatch(/Funds +29 +29/);
    expect(changed.stdout).not.toContain('Projects per fund');
  });

  it('with who pays and receives what, and what only changes hands', async () => {
    const { stdout } = await guidefund('run', 'wuhan', '--paths', '300');
    expect(stdout).toMatch(/\nGovernment +[\d.]+ +[\d.]+\n/);
    expect(stdout).toMatch(/\nS-fund +[\d.]+ +[\d.]+\n/);
    expect(stdout).toMatch(/\n· Concession: government → private investors +[\d.]+\n/);
    expect(stdout).not.toContain('Founders');
  });

  it('until an indicator is known well enough, with the steps on stderr and the very run of so many paths', async () => {
    const args = ['run', 'baseline', '--paths', '200', '--precision', 'probability(loss.net >= 0.2)=0.04'];
    const { code, stdout, stderr } = await guidefund(...args, '--format', 'json');
    expect(code).toBe(0);
    const steps = stderr.trimEnd().split('\n');
    expect(steps[0]).toMatch(/^200 paths: probability\(loss\.net >= 0\.2\) 0\.\d+ ± 0\.\d+$/);
    const errors = steps.map((step) => Number(/ ± ([\d.]+)$/.exec(step)?.[1]));
    expect(errors.at(-1)).toBeLessThanOrEqual(0.04);
    expect(Math.min(...errors.slice(0, -1))).toBeGreaterThan(0.04);
    const { paths, digest } = JSON.parse(stdout) as Result;
    expect(steps.at(-1)).toMatch(new RegExp(`^${paths.toLocaleString('en')} paths: `));
    expect((await resultOf('baseline', '--paths', String(paths))).digest).toBe(digest);
  });

  it('once, where no number of paths would tell the error', async () => {
    const args = ['run', 'baseline', '--paths', '200', '--precision', 'max(government.tvpi)=0.1'];
    const { code, stdout, stderr } = await guidefund(...args);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^200 paths: .* ± \?\nnobody can tell the error of this indicator.*\n$/);
    expect(stdout).toContain('200 simulated futures');
  });

  it('with a note on what is typed for a rule that is not in use', async () => {
    const { code, stderr } = await guidefund('run', 'baseline', '--paths', '100', '--set', 'concession.rate=0.5');
    expect([code, stderr]).toEqual([
      0,
      'concession.rate: this has no effect; it needs concession.mode (Concession) at share.\n',
    ]);
  });

  it('as tidy CSV, one number a row', async () => {
    const { stdout } = await guidefund('run', 'baseline', '--paths', '200', '--format', 'csv');
    const [header, ...rows] = stdout.trimEnd().split('\n');
    expect(header).toBe('section,name,statistic,from,to,value');
    expect(new Set(rows.map((row) => row.split(',').length))).toEqual(new Set([6]));
    const { metrics, digest } = await resultOf('baseline', '--paths', '200');
    expect(rows).toContain(`metrics,government.tvpi,mean,,,${metrics['government.tvpi'].mean}`);
    expect(rows).toContain(`run,digest,value,,,${digest}`);
  });

  it('as tables in the language asked for', async () => {
    const [chinese, english] = await Promise.all([
      guidefund('run', 'baseline', '--paths', '200', '--lang', 'zh'),
      guidefund('run', 'baseline', '--paths', '200'),
    ]);
    expect(chinese.stdout).toContain('财政收回全部本金');
    expect(english.stdout).toContain('The government gets its capital back');
    expect(english.stdout).not.toMatch(/[\u4e00-\u9fff]/);
    expect([chinese.code, english.code, chinese.stderr, english.stderr]).toEqual([0, 0, '', '']);
  });

  it('into a file', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'result.json');
      const { code, stdout } = await guidefund('run', 'baseline', '--paths', '200', '--format', 'json', '--out', file);
      expect([code, stdout]).toEqual([0, '']);
      expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(await resultOf('baseline', '--paths', '200'));
    }));

  it('of a scenario file', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'city.yaml');
      const change = '{ key: seed.successRate, value: 0.5, status: assumed }';
      await writeFile(file, `id: city\nname: { zh: 某市, en: A city }\nchanges:\n  - ${change}\n`);
      const { scenario } = await resultOf(file, '--paths', '200');
      expect(scenario.id).toBe('city');
      expect(scenario.changes[0]).toEqual({ key: 'seed.successRate', value: 0.5, status: 'assumed' });
    }));
});

describe('behaviour: guidefund run refuses bad input with exit code 2 and a line per problem', () => {
  const refusals: readonly (readonly [string, readonly string[], readonly RegExp[]])[] = [
    ['an unknown preset', ['basline'], [/“basline”; did you mean baseline\?/]],
    ['a missing file', ['no-such.yaml'], [/^no-such\.yaml: .*cannot be read \(ENOENT\)/]],
    ['a value out of bounds', ['baseline', '--set', 'seed.successRate=2'], [/^--set seed\.successRate=2: .*0 to 1/]],
    ['an unknown parameter', ['baseline', '--set', 'seed.sucessRate=1'], [/did you mean seed\.successRate\?/]],
    ['an unknown stress', ['wuhan', '--stress', 'downtrun'], [/^--stress downtrun: .*did you mean downturn\?/]],
    [
      'a stress that cannot be laid over it',
      ['wuhan', '--set', 'angel.successYears=18', '--stress', 'slow-exits'],
      [/^angel\.successYears: with the stress “Exits three years later”: .*0\.25 to 20 years, not 21/],
    ],
    ['a precision without an error', ['baseline', '--precision', 'tvpi'], [/^--precision tvpi: write indicator=error/]],
    [
      'a precision of an unknown indicator, among others',
      ['baseline', '--precision', 'tvpy=1', '--workers', '0'],
      [/^--workers: /, /^--precision tvpy=1: .*did you mean tvpi\?/],
    ],
    ['an error of nothing', ['baseline', '--precision', 'tvpi=0'], [/^--precision tvpi=0: .*must be above 0/]],
    ['--set without a value', ['baseline', '--set', 'seed.share'], [/write key=value/]],
    ['an unknown option', ['baseline', '--path', '9'], [/^there is no option --path; did you mean --paths\?$/]],
    ['a missing argument', [], [/SCENARIO is missing/]],
    ['too many arguments', ['baseline', 'wuhan'], [/too many arguments/]],
    ['an unknown language', ['baseline', '--lang', 'fr'], [/^--lang: .*zh, en/]],
    [
      'a folder that does not exist',
      ['baseline', '--out', 'no-such-folder/x.json'],
      [/^no-such-folder\/x\.json: .*ENOENT/],
    ],
    [
      'several at once',
      ['baseline', '--paths', 'many', '--workers', '0', '--format', 'xml', '--set', 'market.sectors=x'],
      [/^--set market\.sectors=x: /, /^--paths: /, /^--format: .*json/, /^--workers: .*1 to 64, not 0/],
    ],
  ];
  it.each(refusals)('%s', async (_, args, expected) => {
    const { code, stdout, stderr } = await guidefund('run', ...args);
    const lines = stderr.trimEnd().split('\n');
    expect([code, stdout]).toEqual([2, '']);
    expect(lines).toHaveLength(expected.length);
    expected.forEach((line, i) => expect(lines[i]).toMatch(line));
  });

  it('in Chinese where that is the language', async () => {
    const { code, stderr } = await guidefund('run', 'basline', '--lang', 'zh');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^没有名为“basline”的方案或文件，是否想用 baseline？/);
  });
});

describe('behaviour: guidefund run can be interrupted', () => {
  it('with Ctrl-C, also when a million paths were asked for', async () => {
    const idle = ['--set', 'venture.ticket=2000'];
    const child = startGuidefund([
      'run',
      'baseline',
      '--paths',
      '1000000',
      '--set',
      'programme.capital=1000000',
      ...idle,
    ]);
    const end = ended(child);
    // The note on the idle sleeve is the last thing said before the run can be interrupted.
    child.stderr?.once('data', () => child.kill('SIGINT'));
    const { code, stdout, stderr } = await end;
    expect([code, stdout]).toEqual([130, '']);
    expect(stderr).toMatch(/^venture\.ticket: Venture funds have no money.*\nCancelled; there is no result\.\n$/);
  });

  it('by a reader that goes away, without a word', async () => {
    const child = startGuidefund(['run', 'baseline', '--paths', '1000', '--format', 'csv']);
    const end = ended(child);
    child.stdout?.destroy();
    expect(await end).toMatchObject({ code: 0, stderr: '' });
  });
});
