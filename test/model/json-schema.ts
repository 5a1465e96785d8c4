type Schema = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, unknown>>;
type Rule = (argument: never, value: unknown, schema: Schema, root: Schema) => boolean;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasType: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  array: Array.isArray,
  object: isFields,
};

/** The part of draft 2020-12 that the scenario schema uses. */
const rules: Readonly<Record<string, Rule>> = {
  type: (type: string, value) => hasType[type](value),
  const: (constant: unknown, value) => value === constant,
  enum: (values: readonly unknown[], value) => values.includes(value),
  minimum: (least: number, value) => typeof value !== 'number' || value >= least,
  maximum: (most: number, value) => typeof value !== 'number' || value <= most,
  minLength: (least: number, value) => typeof value !== 'string' || Array.from(value).length >= least,
  maxLength: (most: number, value) => typeof value !== 'string' || Array.from(value).length <= most,
  pattern: (pattern: string, value) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  minItems: (least: number, value) => !Array.isArray(value) || value.length >= least,
  maxItems: (most: number, value) => !Array.isArray(value) || value.length <= most,
  items: (items: Schema, value, _schema, root) =>
    !Array.isArray(value) || value.every((item) => fits(item, items, root)),
  prefixItems: (items: readonly Schema[], value, _schema, root) =>
    !Array.isArray(value) || items.every((item, i) => fits(value[i], item, root)),
  required: (names: readonly string[], value) => !isFields(value) || names.every((name) => Object.hasOwn(value, name)),
  properties: (properties: Readonly<Record<string, Schema>>, value, _schema, root) =>
    !isFields(value) ||
    Object.entries(properties).every(
      ([name, schema]) => !Object.hasOwn(value, name) || fits(value[name], schema, root),
    ),
  additionalProperties: (_no: false, value, { properties }) =>
    !isFields(value) || Object.keys(value).every((name) => Object.hasOwn(properties as Fields, name)),
  anyOf: (schemas: readonly Schema[], value, _schema, root) => schemas.some((schema) => fits(value, schema, root)),
  allOf: (schemas: readonly Schema[], value, _schema, root) => schemas.every((schema) => fits(value, schema, root)),
  not: (not: Schema, value, _schema, root) => !fits(value, not, root),
  if: (condition: Schema, value, schema, root) => {
    const next = schema[fits(value, condition, root) ? 'then' : 'else'];
    return next === undefined || fits(value, next as Schema, root);
  },
  $ref: (reference: string, value, _schema, root) => {
    const name = reference.replace('#/$defs/', '');
    return fits(value, (root.$defs as Readonly<Record<string, Schema>>)[name], root);
  },
};

const silent = new Set(['$schema', '$defs', 'title', 'description', 'then', 'else']);

/** Whether a value fits a schema; a keyword that is not understood throws, so that nothing passes by accident. */
export function fits(value: unknown, schema: Schema, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, argument]) => {
    if (silent.has(keyword)) return true;
    if (!Object.hasOwn(rules, keyword)) throw new Error(`keyword ${keyword} is not understood`);
    return rules[keyword](argument as never, value, schema, root);
  });
}
