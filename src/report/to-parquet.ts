import type { ColumnSource } from 'hyparquet-writer';
import { breachName } from '../analysis/sample';
import { isDefined } from '../engine/irr';
import { breachRows, type BreachRow } from '../engine/layout';
import { breachColumn, type PathColumns } from '../engine/path-columns';
import { ENGINE } from '../engine/version';
import type { ReportedScenario, ReportFindings } from './findings';
import { columnNames, safeText } from './names';
import { metricsOf } from './sheets/metric-columns';

/** Paths written at a time: a million of them must not be held twice. */
const GROUP_PATHS = 50_000;

/** A stretch of one scenario's paths. */
interface Stretch extends PathColumns {
  readonly id: string;
  readonly name: string;
  readonly first: number;
}

const columnsOf = ({ resolved: { parameters }, outcome }: ReportedScenario): PathColumns => ({
  parameters,
  paths: outcome.result.paths,
  metrics: outcome.columns,
  verdicts: outcome.verdicts,
});

function stretchOf(columns: PathColumns, first: number): PathColumns & Pick<Stretch, 'first'> {
  const end = Math.min(first + GROUP_PATHS, columns.paths);
  const cut = Object.entries(columns.metrics).map(([name, column]) => [name, column.subarray(first, end)] as const);
  return {
    parameters: columns.parameters,
    first,
    paths: end - first,
    metrics: Object.fromEntries(cut),
    verdicts: columns.verdicts.map((bits) => bits.subarray(first, end)),
  };
}

function stretchesOf(scenario: ReportedScenario, name: string): readonly Stretch[] {
  const columns = columnsOf(scenario);
  const { id } = scenario.resolved.scenario;
  const count = Math.ceil(columns.paths / GROUP_PATHS);
  return Array.from({ length: count }, (_, i) => ({ id, name, ...stretchOf(columns, i * GROUP_PATHS) }));
}

/** A column of the file: what it is called, and its values on a stretch of paths. */
interface Field extends Pick<ColumnSource, 'name' | 'type' | 'nullable'> {
  readonly values: (stretch: Stretch) => ColumnSource['data'];
}

const same = (value: string, { paths }: Stretch): string[] => new Array<string>(paths).fill(value);

const headFields: readonly Field[] = [
  { name: 'scenario', type: 'STRING', nullable: false, values: (stretch) => same(stretch.name, stretch) },
  { name: 'scenarioId', type: 'STRING', nullable: false, values: (stretch) => same(stretch.id, stretch) },
  {
    name: 'path',
    type: 'INT32',
    nullable: false,
    values: ({ first, paths }) => Int32Array.from({ length: paths }, (_, i) => first + i),
  },
];

/** What a scenario does not have is null on all of its paths. */
const orNulls = (values: ColumnSource['data'] | undefined, { paths }: Stretch): ColumnSource['data'] =>
  values ?? new Array<null>(paths).fill(null);

function metricValues(column: Float64Array | undefined): ColumnSource['data'] | undefined {
  if (!column || column.every(isDefined)) return column;
  return Array.from(column, (value) => (isDefined(value) ? value : null));
}

const metricField = (name: string): Field => ({
  name,
  type: 'DOUBLE',
  values: (stretch) => orNulls(metricValues(stretch.metrics[name]), stretch),
});

const breachField = (row: BreachRow): Field => ({
  name: breachName(row),
  type: 'BOOLEAN',
  values: (stretch) => {
    const column = breachColumn(stretch, row);
    return orNulls(column && Array.from(column, (x) => x === 1), stretch);
  },
});

/** Every reading of a loss that any of the scenarios has, once. */
function readingsOf(scenarios: readonly ReportedScenario[]): readonly BreachRow[] {
  const rows = scenarios.flatMap(({ resolved }) => breachRows(resolved.parameters));
  return [...new Map(rows.map((row) => [breachName(row), row])).values()];
}

const fieldsOf = ({ scenarios }: ReportFindings): readonly Field[] => [
  ...headFields,
  ...metricsOf(scenarios).map(metricField),
  ...readingsOf(scenarios).map(breachField),
];

/** What the runs were, for whoever finds the file alone. */
function origin({ scenarios, command }: ReportFindings): { key: string; value: string }[] {
  const runs = scenarios.map(({ resolved: { scenario }, outcome: { result } }) => ({
    id: scenario.id,
    name: scenario.name,
    seed: result.seed,
    paths: result.paths,
    hash: result.scenario.hash,
    digest: result.digest,
  }));
  return [
    { key: 'guidefund.engine', value: ENGINE },
    { key: 'guidefund.units', value: 'money: 10,000 RMB (万元); shares and rates: 0..1; times: years' },
    { key: 'guidefund.runs', value: JSON.stringify(runs) },
    { key: 'guidefund.commandLine', value: safeText(command.line, Infinity) },
  ];
}

/**
 * Every path of every scenario as one row, for notebooks: its metrics (null where undefined or where the scenario has none) and
 * whether it breaches each reading of a loss.
 */
export async function toParquet(findings: ReportFindings): Promise<Uint8Array<ArrayBuffer>> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
  const fields = fieldsOf(findings);
  const empty = fields.map(({ name, type, nullable }) => ({ name, type, nullable, data: [] }) as ColumnSource);
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: empty }),
    kvMetadata: origin(findings),
    createdBy: ENGINE,
  });
  const names = columnNames(findings.scenarios, 'zh');
  const stretches = findings.scenarios.flatMap((scenario, i) => stretchesOf(scenario, names[i]));
  for (const stretch of stretches) {
    await file.write({
      columnData: fields.map(({ name, values }) => ({ name, data: values(stretch) })),
      rowGroupSize: GROUP_PATHS,
    });
  }
  await file.finish();
  return new Uint8Array(writer.getBuffer());
}
