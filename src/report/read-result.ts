import * as z from 'zod';
import { CHANNELS, PARTIES, TRANSFERS, type Result } from '../engine/result';
import { SLEEVES } from '../model/parameters';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import { STATUSES } from '../model/scenario';
import { isTooDeep } from './nesting';

const finite = z.number();
const perhaps = finite.nullable();
const bilingual = z.object({ zh: z.string(), en: z.string() });

const statistics = z.object({
  mean: perhaps,
  se: perhaps,
  p5: perhaps,
  p10: perhaps,
  p25: perhaps,
  p50: perhaps,
  p75: perhaps,
  p90: perhaps,
  p95: perhaps,
});

const probability = z.object({ probability: finite, se: finite });

const breach = z.object({
  ...probability.shape,
  sleeve: z.enum([...SLEEVES, 'programme']),
  measure: z.enum(['net', 'gross']),
  base: z.enum(['invested', 'paidIn']),
  timing: z.enum(['liquidation', 'annual']),
  level: z.enum(['class', 'fund', 'programme']),
  tolerance: finite,
  expectedFunds: finite.exactOptional(),
  falseAlarm: finite.exactOptional(),
});

const numbers = z.array(finite);
const series = z.object({
  years: numbers,
  mean: numbers,
  p10: numbers,
  p25: numbers,
  p50: numbers,
  p75: numbers,
  p90: numbers,
});

const change = z.looseObject({ key: z.string(), value: z.unknown(), status: z.enum(STATUSES) });

/** A result as the command line prints it; what it holds beyond this is left alone. */
const resultShape = z.object({
  engine: z.string(),
  scenario: z.object({ id: z.string(), name: bilingual, changes: z.array(change), hash: z.string() }),
  seed: z.string(),
  paths: z.int().min(1),
  metrics: z.record(z.string(), statistics),
  probabilities: z.object({ capitalBack: probability, npvPositive: probability }),
  breaches: z.array(breach),
  series: z.record(z.string(), series),
  histograms: z.record(z.string(), z.object({ edges: numbers, counts: numbers })),
  exceedance: z.record(z.string(), z.object({ loss: numbers, probability: numbers })),
  incidence: z.record(z.enum(PARTIES), z.object({ in: finite, out: finite })),
  transfers: z.record(z.enum(TRANSFERS), finite),
  channels: z.record(z.enum(CHANNELS), z.object({ count: finite, proceeds: finite })),
  counts: z.object({ funds: finite, projects: finite, projectsOverTolerance: finite }),
  undefinedIrr: z.record(z.string(), finite),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

const badPart = ({ path }: z.core.$ZodIssue): Problem =>
  problem(
    'bad-result',
    pathOf(path),
    '缺失，或不是结果文件应有的内容。',
    'is missing or not what a result file holds.',
  );

const tooDeep = problem(
  'too-deep',
  '',
  '内容一层套一层，远深于任何结果文件。',
  'what it holds is nested far deeper than any result.',
);

/** A result from outside (a file, an earlier visit), or what is missing or wrong in it. Its scenario is not resolved here. */
export function readResult(raw: unknown): Checked<Result> {
  if (isTooDeep(raw)) return invalid([tooDeep]);
  const read = resultShape.safeParse(raw);
  if (!read.success) return invalid(read.error.issues.map(badPart));
  return valid(raw as Result);
}
