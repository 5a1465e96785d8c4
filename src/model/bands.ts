import { invalid, problem, valid, type Checked, type Problem } from './problems';
import type { MultipleRow, TableRow } from './parameters';
import { nameOf, quoted } from './wording';

/** Shares given with a few decimals may miss 1 by rounding of the arithmetic, not by more. */
export const SUM_TOLERANCE = 1e-9;

/** As many rows as anyone can oversee. */
export const MOST_BANDS = 50;

/** No band reaches beyond the largest cap on multiples. */
export const LARGEST_MULTIPLE = 10000;

const isNumber = (raw: unknown): raw is number => typeof raw === 'number' && Number.isFinite(raw);

const isTriple = (raw: unknown): raw is MultipleRow => Array.isArray(raw) && raw.length === 3 && raw.every(isNumber);

function bandProblem(raw: unknown, path: string): Problem | undefined {
  if (!isTriple(raw))
    return problem(
      'not-a-band',
      path,
      `每一档须写成三个数 [占比, 下限, 上限]，现为${quoted(raw).zh}。`,
      `each band must be three numbers [share, low, high], not ${quoted(raw).en}.`,
    );
  const [share, low, high] = raw;
  if (share < 0 || share > 1)
    return problem(
      'out-of-bounds',
      path,
      `档的占比的取值范围是 0 至 1（0%–100%），现为 ${share}。`,
      `the share of a band must lie within 0 to 1 (0%–100%), not ${share}.`,
    );
  if (low >= 1 && low <= high && high <= LARGEST_MULTIPLE) return undefined;
  return problem(
    'out-of-bounds',
    path,
    `档的倍数须满足 1 ≤ 下限 ≤ 上限 ≤ ${LARGEST_MULTIPLE}，现为 ${low} 至 ${high}。`,
    `the multiples of a band must satisfy 1 ≤ low ≤ high ≤ ${LARGEST_MULTIPLE}, not ${low} to ${high}.`,
  );
}

function sumProblem(row: TableRow, bands: readonly MultipleRow[], path: string): readonly Problem[] {
  const sum = bands.reduce((total, [share]) => total + share, 0);
  if (Math.abs(sum - 1) <= SUM_TOLERANCE) return [];
  const shown = Number(sum.toPrecision(6));
  return [
    problem(
      'bands-sum',
      path,
      `“${nameOf(row).zh}”各档占比合计须为 1（100%），现为 ${shown}。`,
      `the shares of “${nameOf(row).en}” must sum to 1 (100%), not ${shown}.`,
    ),
  ];
}

/** A table of [share, low, high] rows: shares sum to 1, 1 ≤ low ≤ high. */
export function readBands(row: TableRow, raw: unknown, path: string): Checked<readonly MultipleRow[]> {
  if (!Array.isArray(raw) || raw.length < 1 || raw.length > MOST_BANDS)
    return invalid([
      problem(
        'not-bands',
        path,
        `“${nameOf(row).zh}”须为 1 至 ${MOST_BANDS} 行 [占比, 下限, 上限] 的列表，如 [[0.9, 1, 5], [0.1, 5, 50]]。`,
        `“${nameOf(row).en}” must be a list of 1 to ${MOST_BANDS} rows [share, low, high], such as [[0.9, 1, 5], [0.1, 5, 50]].`,
      ),
    ]);
  const problems = raw.flatMap((band: unknown, i) => bandProblem(band, `${path}[${i}]`) ?? []);
  if (problems.length > 0) return invalid(problems);
  const bands = (raw as readonly MultipleRow[]).map((band): MultipleRow => [...band]);
  const wrong = sumProblem(row, bands, path);
  return wrong.length > 0 ? invalid(wrong) : valid(bands);
}
