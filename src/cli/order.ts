import type { Result } from '../engine/result';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import { resolveScenario } from '../model/resolve';
import type { Change, ResolvedScenario } from '../model/scenario';
import type { Language } from '../model/text';
import { readAssignments, type Assignments } from './assignments';
import { outputProblems } from './files';
import { resultToCsv } from './result-csv';
import { resultToTable } from './result-table';
import { findScenario } from './scenario-files';

const MOST_WORKERS = 64;

type Format = (result: Result, scenario: ResolvedScenario, language: Language) => string;

const formats: Readonly<Record<string, Format>> = {
  table: resultToTable,
  json: (result) => `${JSON.stringify(result, null, 2)}\n`,
  csv: resultToCsv,
};

/** What was typed after `guidefund run`. */
export interface RunArguments extends Assignments {
  readonly format: string;
  readonly workers?: string;
  readonly out?: string;
}

/** A run that can begin. */
export interface Order {
  readonly scenario: ResolvedScenario;
  readonly format: Format;
  readonly workers: number | undefined;
}

function readFormat(name: string): Checked<Format> {
  if (Object.hasOwn(formats, name)) return valid(formats[name]);
  const known = Object.keys(formats).join(', ');
  return invalid([
    problem(
      'unknown-format',
      '--format',
      `没有格式 ${name}，可选 ${known}。`,
      `there is no format ${name}; choose from ${known}.`,
    ),
  ]);
}

function readWorkers(typed: string | undefined): Checked<number | undefined> {
  if (typed === undefined) return valid(undefined);
  const count = Number(typed);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_WORKERS) return valid(count);
  return invalid([
    problem(
      'bad-workers',
      '--workers',
      `应为 1 到 ${MOST_WORKERS} 的整数，而不是 ${typed}。`,
      `must be a whole number from 1 to ${MOST_WORKERS}, not ${typed}.`,
    ),
  ]);
}

async function readResolved(name: string, typed: Assignments): Promise<Checked<ResolvedScenario>> {
  const scenario = await findScenario(name);
  const changes = readAssignments(typed);
  if (!scenario.ok || !changes.ok) {
    return invalid([scenario, changes].flatMap((each) => (each.ok ? [] : each.problems)));
  }
  const own = scenario.value.changes;
  const resolved = resolveScenario({ ...scenario.value, changes: [...own, ...changes.value] });
  return resolved.ok
    ? resolved
    : invalid(resolved.problems.map((found) => inArguments(found, own.length, changes.value)));
}

/** A problem of a change that was typed is said of `--set`, not of a place in a file nobody sees. */
function inArguments(found: Problem, own: number, typed: readonly Change[]): Problem {
  const place = /^changes\[(\d+)\]/.exec(found.path);
  const change = place && typed[Number(place[1]) - own];
  return change ? { ...found, path: `--set ${change.key}` } : found;
}

/** Reads everything `guidefund run` was given, or finds everything that is wrong with it. */
export async function readOrder(name: string, typed: RunArguments): Promise<Checked<Order>> {
  const format = readFormat(typed.format);
  const workers = readWorkers(typed.workers);
  const scenario = await readResolved(name, typed);
  const unwritable = typed.out === undefined ? [] : await outputProblems(typed.out);
  const problems = [scenario, format, workers].flatMap((each) => (each.ok ? [] : each.problems));
  if (!scenario.ok || !format.ok || !workers.ok || unwritable.length > 0) return invalid([...problems, ...unwritable]);
  return valid({ scenario: scenario.value, format: format.value, workers: workers.value });
}
