import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { columnNames } from '../../src/analysis/formula';
import { indicators } from '../../src/analysis/indicators';
import { baseline, parameterTable } from '../../src/model/parameters';
import { isPresetFile } from '../../src/model/presets';
import { scenarioSchema } from '../../src/model/schema';
import { requireCurrentBuild } from '../built-cli';
import { guidefund, inFolder } from './guidefund';

beforeAll(requireCurrentBuild);

const scenarios = new URL('../../scenarios/', import.meta.url);

describe('behaviour: guidefund list', () => {
  it('names every scenario file', async () => {
    const files = (await readdir(scenarios)).filter(isPresetFile);
    const { code, stdout } = await guidefund('list');
    expect(code).toBe(0);
    const [presets] = stdout.split('\n\n');
    expect(presets?.match(/^\S+/gm)?.sort()).toEqual(files.map((file) => file.replace('.yaml', '')).sort());
  });

  it('names the indicators, the parameters and the columns of formulas', async () => {
    const words = async (what: string): Promise<readonly string[]> =>
      (await guidefund('list', what)).stdout.match(/^\S+/gm) ?? [];
    expect(await words('indicators')).toEqual(indicators.map(({ id }) => id));
    expect(await words('parameters')).toEqual(parameterTable.map(({ key }) => key));
    const columns = await words('columns');
    for (const name of [...columnNames(baseline), 'direct.tvpi', 'concession.cost', 'secondary.irr', 'fiscal.subsidy'])
      if (!name.startsWith('breach.')) expect(columns).toContain(name);
    const refused = await guidefund('list', 'param');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/^there is no list of “param”; choose from indicators, parameters, columns/);
  });

  it('names the stresses after them, with how to use them', async () => {
    const { stdout } = await guidefund('list');
    const [heading, ...stresses] = (stdout.split('\n\n')[1] ?? '').split('\n');
    expect(heading).toContain('--stress');
    const listed = stresses.flatMap((line) => /^\S+/.exec(line) ?? []);
    expect(listed).toEqual(['ipo-shut', 'downturn', 'slow-exits', 'independence']);
  });
});

describe('behaviour: guidefund check', () => {
  it('passes what can be run', async () => {
    const { code, stdout } = await guidefund('check', join(scenarios.pathname, 'wuhan.yaml'), '--lang', 'zh');
    expect(code).toBe(0);
    expect(stdout).toMatch(/没有问题：武汉/);
  });

  it('lists every problem of a file, a line each', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'bad.yaml');
      const changes = ['seed.succesRate, value: 0.5', 'seed.share, value: 7', 'angel.share, value: many'];
      const lines = changes.map((change) => `  - { key: ${change}, status: assumed }\n`);
      await writeFile(file, `id: bad\nname: { zh: 坏, en: Bad }\nchanges:\n${lines.join('')}`);
      const { code, stdout, stderr } = await guidefund('check', file);
      expect([code, stdout]).toEqual([2, '']);
      const said = stderr.trimEnd().split('\n');
      expect(said.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
        'changes[0].key',
        'changes[1].value',
        'changes[2].value',
      ]);
    }));

  it('says when a file is not UTF-8', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'gbk.yaml');
      await writeFile(file, Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xce, 0xe4, 0xba, 0xba]));
      const { code, stderr } = await guidefund('check', file);
      expect(code).toBe(2);
      expect(stderr).toContain('is not UTF-8');
    }));
});

describe('behaviour: guidefund explains itself', () => {
  it('with --help and --version', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    const help = await guidefund('--help');
    expect(help.code).toBe(0);
    for (const command of ['run', 'compare', 'sweep', 'tornado', 'sobol', 'goal', 'list', 'check'])
      expect(help.stdout).toContain(`\n  ${command} `);
    expect(await guidefund('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('with an example for every command that asks for more than a scenario', async () => {
    for (const command of ['run', 'compare', 'sweep', 'tornado', 'sobol', 'goal']) {
      const { stdout } = await guidefund(command, '--help');
      expect(stdout).toMatch(new RegExp(`\\nExample:\\n  guidefund ${command} `));
      const chinese = await guidefund(command, '--help', '--lang', 'zh');
      expect(chinese.stdout).toMatch(new RegExp(`\\n示例：\\n  guidefund ${command} `));
    }
  });

  it('with its help on stderr and exit code 2 when nothing is asked', async () => {
    const { code, stdout, stderr } = await guidefund();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: guidefund');
  });
});

describe('no-regression: the published JSON Schema', () => {
  it('is what the parameter table says (npm run schema)', async () => {
    const published = await readFile(new URL('../../public/scenario.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(scenarioSchema())));
  });
});
