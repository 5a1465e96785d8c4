import * as z from 'zod';
import { LARGEST_MULTIPLE, MOST_BANDS } from './bands';
import { scenarioEnvelope } from './envelope';
import { parameterTable, type ParameterRow } from './parameters';
import { DOCUMENTED_STATUSES } from './scenario';
import { unitText } from './wording';

type Schema = Readonly<Record<string, unknown>>;

/** Label, unit, default and help of a parameter in both languages, as an editor shows them. */
function description(row: ParameterRow): string {
  const unit = row.kind === 'number' ? unitText(row) : { zh: '', en: '' };
  const baseline = JSON.stringify(row.baseline);
  return [
    `${row.label.zh}${unit.zh}：${row.help.zh}默认值 ${baseline}。`,
    `${row.label.en}${unit.en}: ${row.help.en} Default ${baseline}.`,
  ].join('\n');
}

const band: Schema = {
  type: 'array',
  prefixItems: [
    { type: 'number', minimum: 0, maximum: 1 },
    { type: 'number', minimum: 1, maximum: LARGEST_MULTIPLE },
    { type: 'number', minimum: 1, maximum: LARGEST_MULTIPLE },
  ],
  minItems: 3,
  maxItems: 3,
};

/** What a value of a parameter must look like when it is set. */
function valueSchema(row: ParameterRow): Schema {
  switch (row.kind) {
    case 'number': {
      const range = { type: row.integer ? 'integer' : 'number', minimum: row.min, maximum: row.max };
      return row.orElse === undefined ? range : { anyOf: [{ const: row.orElse }, range] };
    }
    case 'choice':
      return { enum: row.choices.map(({ value }) => value) };
    case 'rows':
      return { type: 'array', items: band, minItems: 1, maxItems: MOST_BANDS };
    case 'text':
      return { type: 'string', minLength: row.minLength, maxLength: row.maxLength };
  }
}

const isKey = (key: string): Schema => ({ properties: { key: { const: key } }, required: ['key'] });

const calculates: Schema = { properties: { op: { enum: ['add', 'multiply'] } }, required: ['op'] };

/** If a change sets this parameter, its value is bounded like this; a calculation takes any number, if the parameter is one. */
function rule(row: ParameterRow): Schema {
  const calculated: Schema = row.kind === 'number' ? { properties: { value: { type: 'number' } } } : { not: {} };
  const set: Schema = { properties: { value: { ...valueSchema(row), description: description(row) } } };
  return { if: isKey(row.key), then: { if: calculates, then: calculated, else: set } };
}

const namesSource: Schema = {
  if: { properties: { status: { enum: DOCUMENTED_STATUSES } }, required: ['status'] },
  then: { required: ['source'] },
};

function changeSchema(generated: Schema): Schema {
  const properties = generated.properties as Schema;
  const keys = parameterTable.map((row) => ({ const: row.key, description: description(row) }));
  return {
    ...generated,
    properties: { ...properties, key: { anyOf: keys } },
    allOf: [namesSource, ...parameterTable.map(rule)],
  };
}

/** The JSON Schema (draft 2020-12) of a scenario file, for completion and checks in editors. Rules between parameters are beyond it. */
export function scenarioSchema(): object {
  const generated = z.toJSONSchema(scenarioEnvelope, { target: 'draft-2020-12' });
  const properties = generated.properties as Readonly<Record<string, Schema>>;
  const list = { ...properties.changes, items: { $ref: '#/$defs/change' } };
  return {
    ...generated,
    title: '引导基金模拟器情景 · Guidance fund scenario',
    properties: { ...properties, changes: list },
    $defs: { change: changeSchema(properties.changes?.items as Schema) },
  };
}
