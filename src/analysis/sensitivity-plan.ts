import type { Parameters } from '../model/parameters';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import type { Text } from '../model/text';
import { factorProblems, valuesAt, type Factor } from './factors';
import type { Formula } from './formula';
import { samplePoints, saltelliDesign } from './sobol-indices';
import { askedVariant } from './variant';

/** Points of a design that cannot be simulated, or have no number. */
export interface Missing {
  readonly points: number;
  /** Base samples that are left out because of them. */
  readonly samples: number;
  /** What is wrong with the first of them. */
  readonly problem: Text | null;
}

/** Everything that a sensitivity analysis is going to simulate. */
export interface SensitivityPlan {
  readonly factors: readonly Factor[];
  readonly formula: Formula;
  /** Base samples asked for. */
  readonly samples: number;
  /** The points of every base sample that can be simulated (see samplePoints). */
  readonly rows: readonly (readonly Parameters[])[];
  /** Points that cannot; their samples are not among the rows. */
  readonly missing: Missing;
}

const [FEWEST_SAMPLES, MOST_SAMPLES] = [16, 16_384];
const MOST_SCENARIOS = 200_000;

/** How many scenarios an analysis simulates: for each base sample one of A, one of B and one per factor. */
const scenarioCount = (samples: number, factors: number): number => samples * (factors + 2);

function sizeProblems(samples: number, factors: number): readonly Problem[] {
  if (!Number.isInteger(samples) || samples < FEWEST_SAMPLES || samples > MOST_SAMPLES)
    return [
      problem(
        'samples',
        'samples',
        `基础样本数应为 ${FEWEST_SAMPLES} 到 ${MOST_SAMPLES} 的整数，最好是 2 的幂，现为 ${samples}。`,
        `base samples must be a whole number from ${FEWEST_SAMPLES} to ${MOST_SAMPLES}, best a power of 2, not ${samples}.`,
      ),
    ];
  const count = scenarioCount(samples, factors);
  if (count <= MOST_SCENARIOS) return [];
  return [
    problem(
      'too-many-scenarios',
      'samples',
      `须模拟 ${count} 个方案，最多 ${MOST_SCENARIOS} 个；请减少样本或参数。`,
      `this makes ${count} scenarios, and there can be ${MOST_SCENARIOS} at most; take fewer samples or parameters.`,
    ),
  ];
}

/** The points of a base sample as scenarios. */
type Row = readonly Checked<Parameters>[];

const isComplete = (row: Row): boolean => row.every(({ ok }) => ok);

function missingOf(rows: readonly Row[]): Missing {
  const problems = rows.flat().flatMap((point) => (point.ok ? [] : [point.problems[0].message]));
  return {
    points: problems.length,
    samples: rows.filter((row) => !isComplete(row)).length,
    problem: problems[0] ?? null,
  };
}

/** Share of base samples that may be missing. Beyond it the indices would be those of other ranges than they claim. */
const MOST_MISSING = 0.05;

/** Why so many samples are missing that nothing is left to be said; undefined where they are few. */
export function tooManyMissing(
  { points, samples: lost, problem: example }: Missing,
  samples: number,
): Problem | undefined {
  if (lost <= MOST_MISSING * samples) return undefined;
  const because = example ?? { zh: '', en: '' };
  return problem(
    'too-many-missing',
    'keys',
    `这些范围里有 ${points} 个组合没有结果，${samples} 个样本缺了 ${lost} 个，指数会失真；请收窄范围或去掉相关参数。例如：${because.zh}`,
    `${points} combinations within these ranges have no result, which takes ${lost} of ${samples} samples: the indices would mislead. Narrow the ranges or leave parameters out. For example: ${because.en}`,
  );
}

/**
 * Lays out a sensitivity analysis, or says why there is none: nothing is simulated yet, but thousands of scenarios are checked.
 * `pause` is awaited between samples, so that the caller can let the page breathe, and may throw to cancel. The formula must have
 * been read for `base`.
 */
export async function planSensitivity(
  base: Parameters,
  factors: readonly Factor[],
  formula: Formula,
  samples: number,
  pause: () => Promise<void>,
): Promise<Checked<SensitivityPlan>> {
  const problems = [...factorProblems(factors), ...sizeProblems(samples, factors.length)];
  if (problems.length > 0) return invalid(problems);
  const design = saltelliDesign(samples, factors.length);
  const rows: Row[] = [];
  for (let i = 0; i < samples; i++) {
    await pause();
    rows.push(samplePoints(design, i).map((point) => askedVariant(base, valuesAt(factors, point), formula)));
  }
  const missing = missingOf(rows);
  const tooMany = tooManyMissing(missing, samples);
  if (tooMany) return invalid([tooMany]);
  const complete = rows.filter(isComplete).map((row) => row.flatMap((point) => (point.ok ? [point.value] : [])));
  return valid({ factors, formula, samples, rows: complete, missing });
}
