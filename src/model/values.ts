import { readBands } from './bands';
import { nearestName } from './nearest';
import type { ChoiceRow, NumberRow, ParameterRow, ParameterValue, TextRow } from './parameters';
import { invalid, problem, valid, type Checked } from './problems';
import type { Text } from './text';
import { parseTypedNumber } from './typed-number';
import { fileWording, nameOf, quoted, type ValueWording } from './wording';

/** Says that a value cannot be used and what could be. */
function refused(code: string, row: ParameterRow, path: string, found: Text, zh: string, en: string): Checked<never> {
  const name = nameOf(row);
  return invalid([problem(code, path, `“${name.zh}”${zh}，现为${found.zh}。`, `“${name.en}” ${en}, not ${found.en}.`)]);
}

function readNumber(row: NumberRow, raw: unknown, path: string, wording: ValueWording): Checked<number> {
  const [range, found] = [wording.range(row), wording.found(row, raw)];
  const [zh, en] = row.integer ? ['整数', 'a whole number'] : ['数字', 'a number'];
  const kind = [`须为${zh}，取值范围 ${range.zh}`, `must be ${en} within ${range.en}`] as const;
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return refused('not-a-number', row, path, found, ...kind);
  if (raw !== row.orElse && (raw < row.min || raw > row.max))
    return refused('out-of-bounds', row, path, found, `的取值范围是 ${range.zh}`, `must lie within ${range.en}`);
  if (row.integer && !Number.isInteger(raw)) return refused('not-whole', row, path, found, ...kind);
  return valid(raw === 0 ? 0 : raw);
}

function readChoice(row: ChoiceRow, raw: unknown, path: string): Checked<string> {
  const values = row.choices.map(({ value }) => value);
  const found = values.find((value) => value === raw);
  if (found !== undefined) return valid(found);
  const near = typeof raw === 'string' ? nearestName(raw, values) : undefined;
  const zh = row.choices.map(({ value, label }) => `${value}（${label.zh}）`).join('、');
  const en = row.choices.map(({ value, label }) => `${value} (${label.en})`).join(', ');
  const guess = near === undefined ? ['', ''] : [`（是否想写 ${near}？）`, ` (did you mean ${near}?)`];
  return refused(
    'not-a-choice',
    row,
    path,
    quoted(raw),
    `须为下列之一：${zh}${guess[0]}`,
    `must be one of ${en}${guess[1]}`,
  );
}

function readText(row: TextRow, raw: unknown, path: string): Checked<string> {
  if (typeof raw !== 'string')
    return refused(
      'not-a-text',
      row,
      path,
      quoted(raw),
      '须为文字（数字请加引号）',
      'must be a text (put a number in quotes)',
    );
  const length = Array.from(raw).length;
  if (length >= row.minLength && length <= row.maxLength) return valid(raw);
  const [zh, en] = [
    `须为 ${row.minLength} 至 ${row.maxLength} 个字符`,
    `must have ${row.minLength} to ${row.maxLength} characters`,
  ];
  return refused('text-length', row, path, quoted(raw), zh, en);
}

/** A value of unknown origin as the value of a parameter, or what is wrong with it. Never throws. */
export function readValue(
  row: ParameterRow,
  raw: unknown,
  path: string,
  wording: ValueWording = fileWording,
): Checked<ParameterValue> {
  switch (row.kind) {
    case 'number':
      return readNumber(row, raw, path, wording);
    case 'choice':
      return readChoice(row, raw, path);
    case 'rows':
      return readBands(row, raw, path);
    case 'text':
      return readText(row, raw, path);
  }
}

/** What is not JSON stays the text it is, to be refused as such. */
function fromJson(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    return typed;
  }
}

/** What a person types for a parameter: 0.4, 40%, 10亿元, the value of a choice, the rows of a table as JSON. */
export function parseValueText(row: ParameterRow, typed: string, path: string): Checked<ParameterValue> {
  switch (row.kind) {
    case 'number':
      return readNumber(row, parseTypedNumber(typed, row.unit) ?? typed, path, fileWording);
    case 'choice':
      return readChoice(row, typed.trim(), path);
    case 'rows':
      return readBands(row, fromJson(typed), path);
    case 'text':
      return readText(row, typed, path);
  }
}
