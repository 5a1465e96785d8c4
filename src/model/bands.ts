import { invalid, problem, valid, type Checked, type Problem } from './problems';
import type { MultipleRow, TableRow } from './parameters';
import { formatInUnit } from './units';
import { nameOf, quoted } from './wording';

/** Shares given with a few decimals may miss 1 by rounding of the arithmetic, not by more. */
export const SUM_TOLERANCE = 1e-9;

/** As many rows as anyone can oversee. */
export const MOST_BANDS = 50;

/** No band reaches beyond the largest cap on multiples. */
export const LARGEST_MULTIPLE = 10000;

const isNumber = (raw: unknown): raw is number => typeof raw === 'number' && Number.isFinite(raw);

const isTriple = (raw: unknown): raw is MultipleRow => Array.isArray(raw) && raw.length === 3 && raw.every(isNumber);

const percent = (share: number): string => formatInUnit(share, 'share', 'en');

function bandProblem(raw: unknown, index: number, at: string): Problem | undefined {
  const path = `${at}[${index}]`;
  const [zh, en] = [`第 ${index + 1} 档`, `band ${index + 1}`];
  if (!isTriple(raw))
    return problem(
      'not-a-band',
      path,
      `${zh}须写成三个数 [占比, 下限, 上限]，现为${quoted(raw).zh}。`,
      `${en} must be three numbers [share, low, high], not ${quoted(raw).en}.`,
    );
  const [share, low, high] = raw;
  if (share < 0 || share > 1)
    return problem(
      'out-of-bounds',
      path,
      `${zh}的占比须在 0%–100%（文件中为 0 至 1）之间，现为 ${percent(share)}。`,
      `the share of ${en} must lie within 0%–100% (0 to 1 in a file), not ${percent(share)}.`,
    );
  if (low >= 1 && low <= high && high <= LARGEST_MULTIPLE) return undefined;
  return problem(
    'out-of-bounds',
    path,
    `${zh}的倍数须满足 1 ≤ 下限 ≤ 上限 ≤ ${LARGEST_MULTIPLE}，现为 ${low} 至 ${high}。`,
    `the multiples of ${en} must satisfy 1 ≤ low ≤ high ≤ ${LARGEST_MULTIPLE}, not ${low} to ${high}.`,
  );
}

function sumProblem(row: TableRow, bands: readonly MultipleRow[], path: string): readonly Problem[] {
  const sum = bands.reduce((total, [share]) => total + share, 0);
  if (Math.abs(sum - 1) <= SUM_TOLERANCE) return [];
  return [
    problem(
      'bands-sum',
      path,
      `“${nameOf(row).zh}”各档占比合计须为 100%，现为 ${percent(sum)}。`,
      `the shares of “${nameOf(row).en}” must sum to 100%, not ${percent(sum)}.`,
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
  const problems = raw.flatMap((band: unknown, i) => bandProblem(band, i, path) ?? []);
  if (problems.length > 0) return invalid(problems);
  const bands = (raw as readonly MultipleRow[]).map((band): MultipleRow => [...band]);
  const wrong = sumProblem(row, bands, path);
  return wrong.length > 0 ? invalid(wrong) : valid(bands);
}
