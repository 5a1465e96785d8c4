import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod';
import { ENGINE } from '../engine/version';
import { baseline, findParameter, parameterTable, type ParameterKey, type Parameters } from '../model/parameters';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import { resolveScenario } from '../model/resolve';
import type { Change, ResolvedScenario } from '../model/scenario';
import { text } from '../model/text';
import { readLuck } from './read-luck';
import { fromBase64Url, toBase64Url } from './base64url';
import { packCode, unpackCode } from './code-text';
import type { ReportedScenario, ReportFindings } from './findings';
import { isTooDeep } from './nesting';
import { columnName, safeLine } from './names';
import { MOST_SCENARIOS } from './options';

/** A scenario of a report as its code holds it, and what its run came to. */
export interface CodedScenario {
  readonly resolved: ResolvedScenario;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
}

/** All it takes to run a report's scenarios again, and to see whether they come to the same. */
export interface ReproductionCode {
  readonly engine: string;
  readonly paths: number;
  readonly seed: string;
  readonly scenarios: readonly CodedScenario[];
}

const LONGEST_NAME = 100;
const DIGEST_BYTES = 32;

/** Paths and seed are those of the whole report. */
const isOwn = (key: ParameterKey): boolean => findParameter(key)!.group !== 'simulation';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a scenario is, as values that differ from the baseline's, in the order of the table. */
const settingsOf = (parameters: Parameters): readonly (readonly [ParameterKey, unknown])[] =>
  parameterTable
    .filter(({ key }) => isOwn(key) && !isSame(parameters[key], baseline[key]))
    .map(({ key }) => [key, parameters[key]]);

const codedScenario = (scenario: ReportedScenario): object => ({
  name: { zh: columnName(scenario, 'zh'), en: columnName(scenario, 'en') },
  set: settingsOf(scenario.resolved.parameters),
  digest: toBase64Url(hexToBytes(scenario.outcome.result.digest)),
});

/** The code of a report: its scenarios' parameters and digests as one word that survives being printed and copied. */
export function reproductionCode({ scenarios }: Pick<ReportFindings, 'scenarios'>): string {
  const { paths, seed } = scenarios[0].outcome.result;
  return packCode({ engine: ENGINE, paths, seed, scenarios: scenarios.map(codedScenario) });
}

const name = z.string().max(LONGEST_NAME);

const codeShape = z.object({
  engine: z.string().max(LONGEST_NAME),
  paths: z.unknown(),
  seed: z.unknown(),
  scenarios: z
    .array(
      z.object({
        name: z.object({ zh: name, en: name }),
        set: z.array(z.tuple([z.string(), z.unknown()])).max(parameterTable.length),
        digest: z.string(),
      }),
    )
    .min(1)
    .max(MOST_SCENARIOS),
});

type CodeShape = z.infer<typeof codeShape>;

const badCode = problem(
  'bad-code',
  '',
  '完整复现码里的内容不是本工具写出的。',
  'what the code holds was not written by this tool.',
);

function readSetting([key, value]: readonly [string, unknown]): Checked<Change> {
  const row = findParameter(key);
  if (row && isOwn(row.key)) return valid({ key: row.key, value: value as Change['value'], status: 'assumed' });
  const path = safeLine(key, LONGEST_NAME);
  return invalid([problem('unknown-parameter', path, '本版本没有这个参数。', 'this version has no such parameter.')]);
}

/** A problem of a code belongs to a parameter: nobody sees its list of changes. */
function atParameter(found: Problem, changes: readonly Change[]): Problem {
  const place = /^changes\[(\d+)\]/.exec(found.path)?.[1];
  return place === undefined ? found : { ...found, path: changes[Number(place)].key };
}

function readSettings({ name: { zh, en }, set }: CodeShape['scenarios'][number], i: number): Checked<ResolvedScenario> {
  const read = set.map(readSetting);
  const unknown = read.flatMap((each) => (each.ok ? [] : each.problems));
  if (unknown.length > 0) return invalid(unknown);
  const changes = read.flatMap((each) => (each.ok ? [each.value] : []));
  const place = i + 1;
  const names = text(safeLine(zh, LONGEST_NAME) || `方案${place}`, safeLine(en, LONGEST_NAME) || `Scenario ${place}`);
  const resolved = resolveScenario({ id: `scenario-${place}`, name: names, changes });
  return resolved.ok ? resolved : invalid(resolved.problems.map((found) => atParameter(found, changes)));
}

function readDigest(written: string): string | null {
  try {
    const bytes = fromBase64Url(written);
    return bytes.length === DIGEST_BYTES ? bytesToHex(bytes) : null;
  } catch {
    return null;
  }
}

function readScenario(coded: CodeShape['scenarios'][number], i: number): Checked<CodedScenario> {
  const digest = readDigest(coded.digest);
  if (digest === null) return invalid([badCode]);
  const resolved = readSettings(coded, i);
  return resolved.ok ? valid({ resolved: resolved.value, digest }) : resolved;
}

function readContent(raw: unknown): Checked<ReproductionCode> {
  const shape = codeShape.safeParse(raw);
  if (!shape.success) return invalid([badCode]);
  const { engine, scenarios: coded } = shape.data;
  const paths = readLuck('simulation.paths', shape.data.paths, '');
  const seed = readLuck('simulation.seed', shape.data.seed, '');
  const scenarios = coded.map(readScenario);
  const problems = [paths, seed, ...scenarios].flatMap((each) => (each.ok ? [] : each.problems));
  if (!paths.ok || !seed.ok || problems.length > 0) return invalid(problems);
  const read = scenarios.flatMap((each) => (each.ok ? [each.value] : []));
  return valid({ engine: safeLine(engine, LONGEST_NAME), paths: paths.value, seed: seed.value, scenarios: read });
}

/** A code as somebody copied it, or everything that is wrong with it. Never throws. */
export function readReproductionCode(typed: string): Checked<ReproductionCode> {
  const content = unpackCode(typed);
  if (!content.ok) return content;
  return isTooDeep(content.value) ? invalid([badCode]) : readContent(content.value);
}
