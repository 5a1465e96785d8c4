import { assessmentRows, simulationRows } from './parameters/assessment';
import { exitRows, marketRows } from './parameters/market';
import { programmeRows } from './parameters/programme';
import type { Group, ParameterRow, ParameterValue, ValueOf } from './parameters/row';
import { concessionRows, screeningRows, secondaryRows, subsidyRows } from './parameters/rules';
import { SLEEVES, SLEEVE_NAMES, sleeveRows, type Sleeve, type SleeveName } from './parameters/sleeve';
import { text, type Text } from './text';

export type {
  ChoiceRow,
  Group,
  MultipleRow,
  NumberRow,
  ParameterRow,
  ParameterValue,
  TableRow,
  TextRow,
  Unit,
} from './parameters/row';
export { SLEEVES, sleeveLabels, type Sleeve } from './parameters/sleeve';

const rows = [
  ...programmeRows,
  ...sleeveRows,
  ...marketRows,
  ...exitRows,
  ...assessmentRows,
  ...secondaryRows,
  ...concessionRows,
  ...subsidyRows,
  ...screeningRows,
  ...simulationRows,
] as const;

type Row = (typeof rows)[number];
export type ParameterKey = Row['key'];
type RowOf<K extends ParameterKey> = Row extends infer R
  ? R extends { key: infer RK }
    ? K extends RK
      ? R
      : never
    : never
  : never;

/** Every parameter with a value: what a scenario resolves to. Money 万元, rates per year, shares 0..1, times years. */
export type Parameters = { readonly [K in ParameterKey]: ValueOf<RowOf<K>> };

/** THE table: every parameter of the model, once, in the order of the form. */
export const parameterTable: readonly (ParameterRow & { readonly key: ParameterKey })[] = rows as never;

const byKey: ReadonlyMap<string, ParameterRow & { readonly key: ParameterKey }> = new Map(
  parameterTable.map((row) => [row.key, row]),
);

/** The row of a key, or undefined when there is no such parameter. */
export const findParameter = (key: string): (ParameterRow & { readonly key: ParameterKey }) | undefined =>
  byKey.get(key);

/** The row of a known key. */
export function parameterRow(key: ParameterKey): ParameterRow & { readonly key: ParameterKey } {
  const row = byKey.get(key);
  if (!row) throw new Error(`no parameter ${key}`);
  return row;
}

/** The baseline of model.md §1: every parameter at the value it has without any change. */
export const baseline: Parameters = Object.freeze(
  Object.fromEntries(parameterTable.map((row): [string, ParameterValue] => [row.key, row.baseline])),
) as Parameters;

/** One sleeve's parameters under their short names. */
export type SleeveParameters = { readonly [N in SleeveName]: Parameters[`${Sleeve}.${N}`] };

/** The parameters of one sleeve by short name (`successRate` for `seed.successRate`). */
export function sleeveParameters(parameters: Parameters, sleeve: Sleeve): SleeveParameters {
  return Object.fromEntries(SLEEVE_NAMES.map((name) => [name, parameters[`${sleeve}.${name}`]])) as SleeveParameters;
}

/** The sleeves that hold money, in table order. */
export const activeSleeves = (parameters: Parameters): readonly Sleeve[] =>
  SLEEVES.filter((sleeve) => parameters[`${sleeve}.share`] > 0);

export const groupLabels: Readonly<Record<Group, Text>> = {
  programme: text('母基金', 'Programme'),
  seed: text('种子子基金', 'Seed funds'),
  angel: text('天使子基金', 'Angel funds'),
  venture: text('创投子基金', 'Venture funds'),
  direct: text('直接投资', 'Direct investment'),
  market: text('市场与相关性', 'Market and correlation'),
  exit: text('退出方式', 'Exits'),
  assessment: text('考核口径', 'Assessment'),
  secondary: text('S基金承接', 'S-fund'),
  concession: text('让利与回购', 'Concession and buyback'),
  subsidy: text('风险补助与奖励', 'Subsidies'),
  screening: text('项目筛选', 'Screening'),
  simulation: text('模拟设置', 'Simulation'),
};
