import * as z from 'zod';
import { fieldOf, intendedField, isFields, meantField } from './fields';
import { nearestName } from './nearest';
import { within } from './paths';
import { problem, type Problem } from './problems';
import { text, type Text } from './text';
import { quoted, quotedName } from './wording';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

const pathText = (path: Path): string =>
  path.reduce<string>((at, part) => within(at, typeof part === 'number' ? part : String(part)), '');

/** What stands at a path of a raw value, or undefined. */
function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => {
    if (Array.isArray(value)) return value[Number(part)] as unknown;
    return isFields(value) ? fieldOf(value, String(part)) : undefined;
  }, raw);
}

/** The names of the fields that a schema knows at a path. */
function fieldsAt(schema: z.core.$ZodType, [next, ...rest]: Path): readonly string[] {
  if (schema instanceof z.ZodExactOptional) return fieldsAt(schema.unwrap(), next === undefined ? [] : [next, ...rest]);
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  if (next === undefined) return Object.keys(shape);
  return fieldsAt(shape[String(next)], rest);
}

const typeNames: Readonly<Record<string, Text>> = {
  string: text('文字（数字请加引号）', 'a text (put a number in quotes)'),
  array: text('列表', 'a list'),
  object: text('一组字段', 'a group of fields'),
};

/** Fields that files of earlier versions have, and what to do with them. */
const retired: Readonly<Record<string, Text>> = {
  later: text('这些规则现在都能模拟，请移到 changes 之下。', 'its rules can be simulated now; move them to changes.'),
};

function adviceOnField(name: string, known: readonly string[]): Text {
  if (Object.hasOwn(retired, name)) return retired[name];
  const near = intendedField(name, known);
  if (near !== undefined) return text(`是否想写 ${near}？`, `did you mean ${near}?`);
  return text(`可用的字段：${known.join('、')}。`, `known fields: ${known.join(', ')}.`);
}

function unknownField(name: string, path: Path, known: readonly string[]): Problem {
  const { zh, en } = adviceOnField(name, known);
  return problem(
    'unknown-field',
    pathText([...path, name]),
    `不认识字段${quotedName(name)}；${zh}`,
    `unknown field ${quotedName(name)}; ${en}`,
  );
}

/** A field that is not there; nothing to add where its misspelt name has been reported. */
function missing(path: Path, raw: unknown, schema: z.core.$ZodType): readonly Problem[] {
  const [holder, name] = [path.slice(0, -1), String(path.at(-1))];
  const fields = valueAt(raw, holder);
  if (isFields(fields) && meantField(fields, name, fieldsAt(schema, holder)) !== undefined) return [];
  return [
    problem('missing-field', pathText(path), `缺少必填字段“${name}”。`, `the field “${name}” is required and missing.`),
  ];
}

function notListed(path: Path, value: unknown, values: readonly string[]): Problem {
  const near = typeof value === 'string' ? nearestName(value, values) : undefined;
  const guess = near === undefined ? ['。', '.'] : [`；是否想写 ${near}？`, `; did you mean ${near}?`];
  return problem(
    'not-listed',
    pathText(path),
    `须为下列之一：${values.join('、')}，现为${quoted(value).zh}${guess[0] ?? ''}`,
    `must be one of ${values.join(', ')}, not ${quoted(value).en}${guess[1] ?? ''}`,
  );
}

function wrongType(path: Path, value: unknown, expected: string): Problem {
  const wanted = typeNames[expected];
  if (!wanted) throw new Error(`no name for the type ${expected}`);
  return problem(
    'wrong-type',
    pathText(path),
    `须为${wanted.zh}，现为${quoted(value).zh}。`,
    `must be ${wanted.en}, not ${quoted(value).en}.`,
  );
}

/** What a schema found wrong, in the reader's words: one problem per fault. */
export function envelopeProblems(error: z.ZodError, raw: unknown, schema: z.core.$ZodType): readonly Problem[] {
  return error.issues.flatMap((issue) => issueProblems(issue, raw, schema));
}

function issueProblems(issue: Issue, raw: unknown, schema: z.core.$ZodType): readonly Problem[] {
  const { path } = issue;
  const value = valueAt(raw, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => unknownField(name, path, fieldsAt(schema, path)));
  if (value === undefined && path.length > 0) return missing(path, raw, schema);
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(path, value, issue.expected)];
    case 'invalid_value':
      return [notListed(path, value, issue.values.map(String))];
    case 'too_small':
      return [problem('empty', pathText(path), '不能为空。', 'must not be empty.')];
    case 'too_big':
      return [problem('too-many', pathText(path), `最多 ${issue.maximum} 项。`, `at most ${issue.maximum} items.`)];
    case 'invalid_format':
      return [
        problem(
          'bad-id',
          pathText(path),
          `只能由小写字母、数字和连字符组成，如 zhengzhou-2025；现为${quoted(value).zh}。`,
          `may only have lower-case letters, digits and hyphens, such as zhengzhou-2025, not ${quoted(value).en}.`,
        ),
      ];
    default:
      throw new Error(`no words for the problem ${issue.code}`);
  }
}
