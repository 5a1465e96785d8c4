import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseStresses, resolveStressed } from '../../src/model/stresses';
import { gather } from '../../src/report/gather';
import { readReport } from '../../src/report/read-report';
import { reproduce, type Reproduction } from '../../src/report/reproduce';
import { differencesOf } from '../../src/report/differences';
import { fileVerdict, isFaultless, resultsVerdict } from '../../src/report/reproduction-words';
import { isAsSealed, withSeal } from '../../src/report/seal';
import { toJson } from '../../src/report/to-json';
import { inlineRunner } from '../../workers/inline';
import { studyOf } from '../analysis/studies';
import { fileText, good, kinds, presets } from '../model/files';
import { orderOf, presetNamed, reportOptions } from './findings';

type Json = Record<string, unknown>;

/** A report on two scenarios at equal money, the first with a stress: changes in layers that set things again. */
async function writtenReport(): Promise<string> {
  const { documents } = presets();
  const stresses = good(parseStresses(fileText('scenarios/stresses.yaml'), documents));
  const downturn = stresses.filter(({ id }) => id === 'downturn');
  const stressed = good(resolveStressed(presetNamed('zhengzhou-proposal'), downturn)).scenario;
  const changes = [...stressed.changes, { key: 'direct.ticket', value: 800, status: 'assumed' } as const];
  const order = await orderOf([{ ...stressed, changes }, presetNamed('luoyang')], {
    formulas: ['quantile(government.npv, 0.25)'],
    equalMoney: true,
  });
  return toJson(await gather(studyOf(100, '种子：甲'), order), reportOptions);
}

let text: string;
beforeAll(async () => {
  text = await writtenReport();
}, 60_000);

const parsed = (written = text): Json => JSON.parse(written) as Json;

async function reproduced(written: string): Promise<Reproduction> {
  return reproduce({ runner: inlineRunner() }, good(await readReport(written)));
}

/** What stands at a path of keys, and what it lies in. */
function holderOf(report: Json, path: readonly (string | number)[]): Json {
  return path.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, report);
}

/** The report with one value replaced. */
function edited(path: readonly (string | number)[], value: unknown, written = text): string {
  const report = parsed(written);
  holderOf(report, path)[path.at(-1)!] = value;
  return JSON.stringify(report);
}

const pathsOf = ({ differences }: Reproduction): readonly string[] => differences.map(({ path }) => path);

describe('behaviour: a report computed again', () => {
  it('is identical, with the same digests, and makes the same file', async () => {
    const again = await reproduced(text);
    expect(again.differences).toEqual([]);
    expect(again.compared).toBeGreaterThan(10_000);
    expect(toJson(again.findings, reportOptions)).toBe(text);
  });

  it('is identical with its sensitivities, and shows one that was changed', async () => {
    const order = await orderOf([presetNamed('zhengzhou-proposal')], { withTornado: true });
    const written = toJson(await gather(studyOf(100), order), reportOptions);
    expect((await reproduced(written)).differences).toEqual([]);
    const path = ['findings', 'tornado', 'bars', 0, 'effect', 'value'];
    expect(pathsOf(await reproduced(edited(path, 0, written)))).toEqual(['findings.tornado.bars[0].effect.value']);
  });

  it('shows the one number that was changed by hand', async () => {
    const path = ['findings', 'runs', 1, 'result', 'metrics', 'government.tvpi', 'mean'];
    const was = holderOf(parsed(), path).mean as number;
    const { differences } = await reproduced(edited(path, was + 0.01));
    expect(differences).toEqual([
      {
        path: 'findings.runs[1].result.metrics["government.tvpi"].mean',
        reported: was + 0.01,
        computed: was,
      },
    ]);
  });

  it('shows a change of assumptions, though what was found is as it was', async () => {
    const changes = ['scenarios', 0, 'changes'];
    const last = (holderOf(parsed(), [...changes, 0]) as unknown as readonly object[]).length - 1;
    const again = await reproduced(edited([...changes, last, 'note'], '改过'));
    expect(pathsOf(again)).toEqual([`findings.runs[0].result.scenario.changes[${last}].note`]);
    const other = await reproduced(edited([...changes, last, 'value'], 900));
    expect(pathsOf(other)).toContain('findings.runs[0].result.scenario.hash');
    expect(pathsOf(other)).toContain('findings.runs[0].result.digest');
  });

  it('shows another version, another seed, and equal money that is none', async () => {
    expect(pathsOf(await reproduced(edited(['engine'], 'guidefund 0.0.1')))).toEqual(['engine']);
    expect(pathsOf(await reproduced(edited(['order', 'seed'], '乙')))).toContain('findings.runs[0].result.digest');
    const report = parsed();
    const luoyang = (report.scenarios as Json[])[1];
    luoyang.changes = (luoyang.changes as Json[]).filter(({ note }) => !String(note).startsWith('按相同财政资金'));
    expect(pathsOf(await reproduced(JSON.stringify(report)))).toContain('order.equalMoney');
  });
});

/** The report after a change by hand, sealed again or not. */
function changed(change: (report: Json) => void, { sealed = false } = {}): string {
  const report = parsed();
  change(report);
  if (!sealed) return JSON.stringify(report);
  delete report.seal;
  return JSON.stringify(withSeal(report));
}

const partOf = (report: Json, ...path: readonly (string | number)[]): Json =>
  path.reduce<Json>((at, key) => at[key] as Json, report);

/** Changes by hand that leave every number of what is left as it was. */
const wordChanges: readonly (readonly [string, (report: Json) => void])[] = [
  ['the decision', (report) => (partOf(report, 'options').decision = '同意')],
  ['the title', (report) => (partOf(report, 'options').title = '另一个标题')],
  ['the date', (report) => (partOf(report, 'options').date = '2026-01-16')],
  ['the title of a document', (report) => (partOf(report, 'documents', 0).title = '另一个文件')],
  ['the command line', (report) => (partOf(report, 'order', 'command').line = 'rm -rf /')],
  ['a description', (report) => (partOf(report, 'scenarios', 0).description = { zh: '改', en: 'changed' })],
  [
    'a clause and a status, forged in both places',
    (report) => {
      for (const path of [
        ['scenarios', 1],
        ['findings', 'runs', 1, 'result', 'scenario'],
      ])
        Object.assign(partOf(report, ...path, 'changes', 0), { clause: '第一条', status: 'derived' });
    },
  ],
  ['something added', (report) => (report.extra = 1)],
  ['the seal itself', (report) => (report.seal = '0'.repeat(64))],
  ['the seal taken away', (report) => delete report.seal],
];

describe('behaviour: a report changed by hand', () => {
  it.each(wordChanges)('shows by its seal, though its numbers are computed again: %s', async (_, change) => {
    const read = good(await readReport(changed(change)));
    expect(read.isAsSealed).toBe(false);
  });

  it('says of the file and of the results what is so of each', async () => {
    const report = good(await readReport(changed((each) => (partOf(each, 'options').title = '改'))));
    const reproduction = await reproduce({ runner: inlineRunner() }, report);
    const reproduced = { report, reproduction };
    expect(isFaultless(reproduced)).toBe(false);
    expect(resultsVerdict(reproduced).zh).toMatch(/^计算结果：重新计算一致（2 个方案、16 项指标和公式，不含敏感性分析/);
    expect(fileVerdict(reproduced).zh).toMatch(/^文件：写出之后被改动过.*计算结果没有变/);
    const whole = { report: good(await readReport(text)), reproduction };
    expect(isFaultless(whole)).toBe(true);
    expect(fileVerdict(whole).en).toMatch(/^File: as it was written/);
  });

  it('is as it was written however it is laid out', async () => {
    const turned = Object.fromEntries(Object.entries(parsed()).reverse());
    expect(good(await readReport(JSON.stringify(turned, null, 4))).isAsSealed).toBe(true);
  });

  it('is found where the seal was renewed: a result, and rows of the comparison left out with their questions', async () => {
    const result = changed(
      (report) => (partOf(report, 'findings', 'runs', 0, 'result', 'metrics', 'government.tvpi').mean = 9),
      { sealed: true },
    );
    expect(good(await readReport(result)).isAsSealed).toBe(true);
    expect(pathsOf(await reproduced(result))).toEqual(['findings.runs[0].result.metrics["government.tvpi"].mean']);
    const short = changed(
      (report) => {
        const [order, findings] = [partOf(report, 'order'), partOf(report, 'findings')];
        order.questions = (order.questions as string[]).slice(0, 1);
        findings.comparison = (findings.comparison as Json[]).slice(0, 1);
      },
      { sealed: true },
    );
    const paths = pathsOf(await reproduced(short));
    expect(paths).toEqual(expect.arrayContaining(['order.questions[14]', 'findings.comparison[14]']));
  });

  it('does not come to other numbers where its side runs were shorter than this version has them', async () => {
    const order = await orderOf([presetNamed('zhengzhou-proposal')]);
    const sidePaths = { tornado: 100, independent: 150 };
    const written = toJson(await gather(studyOf(200), { ...order, sidePaths }), reportOptions);
    expect(partOf(parsed(written), 'order', 'sidePaths')).toEqual(sidePaths);
    expect((await reproduced(written)).differences).toEqual([]);
  });
});

describe('property: the seal', () => {
  it('is broken by any one value that is changed', () => {
    const report = parsed();
    const leaves = leavesOf(report);
    fc.assert(
      fc.property(fc.nat({ max: leaves.length - 1 }), fc.oneof(fc.double(), fc.string()), (place, value) => {
        const { path, value: was } = leaves[place];
        fc.pre(JSON.stringify(value) !== JSON.stringify(was));
        const other = structuredClone(report);
        holderOf(other, path)[path.at(-1)!] = value;
        expect(isAsSealed(other)).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});

interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

function leavesOf(value: unknown, path: readonly (string | number)[] = []): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]));
}

describe('property: differences', () => {
  it('any one value that is changed, removed or added is found, and nothing else', () => {
    const { findings } = parsed();
    const leaves = leavesOf(findings);
    fc.assert(
      fc.property(
        fc.nat({ max: leaves.length - 1 }),
        fc.oneof(fc.double(), fc.string(), fc.constant(null), fc.constant([]), fc.constant(undefined)),
        (place, value) => {
          const { path, value: was } = leaves[place];
          const other = structuredClone(findings) as Json;
          holderOf(other, path)[path.at(-1)!] = value;
          const found = differencesOf(other, findings);
          expect(found).toHaveLength(value === was ? 0 : 1);
          expect(differencesOf(findings, other)).toHaveLength(found.length);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('behaviour: a report file from outside', () => {
  const refusals: readonly (readonly [string, () => string, readonly string[]])[] = [
    ['no JSON', () => text.slice(0, -100), ['not-json']],
    ['something else', () => '[1, 2]', ['not-a-report']],
    ['null', () => 'null', ['not-a-report']],
    ['a newer form', () => edited(['version'], 99), ['version newer-report']],
    ['no scenario', () => edited(['scenarios'], []), ['scenarios bad-report']],
    ['findings that are none', () => edited(['findings'], 'none'), ['findings bad-report']],
    ['a date that does not exist', () => edited(['options', 'date'], '2026-99-99'), ['options.date bad-report']],
    ['too many paths of a side run', () => edited(['order', 'sidePaths', 'tornado'], 1e9), ['order.sidePaths.tornado']],
    [
      'findings nested without end',
      () => text.replace('"findings": {', `"findings": {"deep": ${'['.repeat(20_000)}${']'.repeat(20_000)},`),
      ['too-deep'],
    ],
    ['an unknown section', () => edited(['options', 'sections', 2], 'gossip'), ['options.sections[2] bad-report']],
    [
      'a value out of bounds and too many paths, both at once',
      () => {
        const report = JSON.parse(edited(['scenarios', 1, 'changes', 0, 'value'], -7)) as Json;
        (report.order as Json).paths = 1e9;
        return JSON.stringify(report);
      },
      ['scenarios[1].changes[0].value out-of-bounds', 'order.paths out-of-bounds'],
    ],
    [
      'a parameter that does not exist',
      () => edited(['scenarios', 0, 'changes', 0, 'key'], '__proto__'),
      ['scenarios[0].changes[0].key unknown-parameter'],
    ],
    ['a formula with a slip', () => edited(['order', 'questions', 15], 'mean('), ['order.questions[15]']],
    ['a main question nobody knows', () => edited(['order', 'main'], 'tvip'), ['order.main unknown-indicator']],
  ];
  it.each(refusals)('%s', async (_, write, expected) => {
    const read = await readReport(write());
    const found = read.ok ? [] : kinds(read.problems);
    expect(found).toHaveLength(expected.length);
    expected.forEach((start, i) => expect(found[i].startsWith(start)).toBe(true));
  });

  it('with a byte order mark, unknown fields and names that nobody should have', async () => {
    const report: Json = { ...parsed(), extra: { deep: [[[[]]]] } };
    const [first] = report.scenarios as Json[];
    first.name = { zh: '<script>=1+1\u202e' + '长'.repeat(10_000), en: '__proto__' };
    const read = good(await readReport(`\ufeff${JSON.stringify(report)}`));
    expect(read.order.scenarios[0].scenario.name).toEqual(first.name);
  });
});
