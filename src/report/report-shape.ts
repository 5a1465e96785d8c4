import * as z from 'zod';
import { documentsEnvelope } from '../model/envelope';
import type { RawFields } from '../model/fields';
import { within } from '../model/paths';
import { invalid, problem, valid, type Checked, type Problem } from '../model/problems';
import { LANGUAGES } from '../model/text';
import { isIsoDate } from './iso-date';
import { isTooDeep } from './nesting';
import { MONEY_UNITS, MOST_SCENARIOS } from './options';
import { SECTION_IDS } from './report';
import { isAsSealed } from './seal';
import { REPORT_FORMAT, REPORT_VERSION } from './to-json';

/** Far more than the longest report with six scenarios has. */
const MOST_LETTERS = 100_000_000;
const MOST_QUESTIONS = 200;

const optionsShape = z.object({
  language: z.enum(LANGUAGES),
  title: z.string(),
  author: z.string(),
  date: z.string().refine(isIsoDate),
  unit: z.enum(MONEY_UNITS),
  decision: z.string(),
  sections: z.array(z.enum(SECTION_IDS)),
});

const orderShape = z.object({
  paths: z.unknown(),
  seed: z.unknown(),
  equalMoney: z.boolean(),
  questions: z.array(z.string()).max(MOST_QUESTIONS),
  main: z.string(),
  withTornado: z.boolean(),
  sidePaths: z.object({ tornado: z.unknown(), independent: z.unknown() }),
  command: z.object({ line: z.string(), files: z.array(z.string()).max(MOST_SCENARIOS) }),
});

/** A report's file but for what it found, which may be anything: it is held against what comes of the rest. */
const reportShape = z.object({
  engine: z.string(),
  options: optionsShape,
  order: orderShape,
  documents: documentsEnvelope,
  scenarios: z.array(z.unknown()).min(1).max(MOST_SCENARIOS),
  findings: z.record(z.string(), z.unknown()),
  code: z.string(),
});

/** The right fields of the right kinds, and whether all of the file is what was sealed in it. */
export type ReportShape = z.infer<typeof reportShape> & { readonly isAsSealed: boolean };

const notAReport = problem(
  'not-a-report',
  '',
  '这不是本工具写出的报告文件（JSON）。',
  'this is no report file (JSON) of this tool.',
);

const newerReport = problem(
  'newer-report',
  'version',
  '这份报告由更新的版本写出，请先更新本工具。',
  'this report was written by a newer version; update this tool first.',
);

const tooDeep = problem(
  'too-deep',
  '',
  '文件里的内容一层套一层，远深于本工具写出的报告，不能读取。',
  'what the file holds is nested far deeper than any report of this tool; it cannot be read.',
);

const badPart = ({ path }: z.core.$ZodIssue): Problem =>
  problem(
    'bad-report',
    path.reduce<string>((at, part) => within(at, typeof part === 'number' ? part : String(part)), ''),
    '缺失，或不是报告文件应有的内容。',
    'is missing or not what a report file holds.',
  );

function parsed(text: string): Checked<unknown> {
  if (text.length > MOST_LETTERS) return invalid([notAReport]);
  try {
    return valid(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return invalid([
      problem(
        'not-json',
        '',
        '文件不是完整的 JSON，可能在传送时损坏。',
        'the file is not whole JSON; it may have been damaged on its way.',
      ),
    ]);
  }
}

function shapeOf(raw: unknown): Checked<ReportShape> {
  if (isTooDeep(raw)) return invalid([tooDeep]);
  const head = z.object({ format: z.literal(REPORT_FORMAT), version: z.int() }).safeParse(raw);
  if (!head.success) return invalid([notAReport]);
  if (head.data.version > REPORT_VERSION) return invalid([newerReport]);
  const shape = reportShape.safeParse(raw);
  if (!shape.success) return invalid(shape.error.issues.map(badPart));
  return valid({ ...shape.data, isAsSealed: isAsSealed(raw as RawFields) });
}

/** The text of a report's file as far as its form goes: the right fields of the right kinds, or what is wrong with them. */
export function readReportShape(text: string): Checked<ReportShape> {
  const raw = parsed(text);
  return raw.ok ? shapeOf(raw.value) : raw;
}
