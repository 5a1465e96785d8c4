import { parquetMetadataAsync, parquetReadObjects, type FileMetaData } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { breachRows } from '../../src/engine/layout';
import { UNDEFINED_METRIC } from '../../src/engine/irr';
import type { ReportFindings } from '../../src/report/findings';
import { toParquet } from '../../src/report/to-parquet';
import { breachName } from '../../src/analysis/sample';
import { columnNames } from '../../src/report/names';
import { findingsOf, presetNamed } from './findings';
import { hostileReport, hostileTexts } from './hostile';
import { rounded } from './read-documents';

type Row = Readonly<Record<string, unknown>>;

let findings: ReportFindings;
let rows: readonly Row[];
let metadata: FileMetaData;

/** One undefined rate, as a run has them now and then. */
function withHole(found: ReportFindings): ReportFindings {
  const [first, ...rest] = found.scenarios;
  const irr = first.outcome.columns['government.irr'].slice();
  irr[3] = UNDEFINED_METRIC;
  const outcome = { ...first.outcome, columns: { ...first.outcome.columns, 'government.irr': irr } };
  return { ...found, scenarios: [{ ...first, outcome }, ...rest] };
}

beforeAll(async () => {
  findings = withHole(await findingsOf([presetNamed('zhengzhou-proposal'), presetNamed('luoyang')]));
  const file = (await toParquet(findings)).buffer;
  rows = await parquetReadObjects({ file });
  metadata = await parquetMetadataAsync(file);
}, 60_000);

const rowsOf = (place: number): readonly Row[] => rows.slice(100 * place, 100 * (place + 1));

describe('behaviour: a report as Parquet', () => {
  it('has a row for every path of every scenario', () => {
    expect(rows).toHaveLength(200);
    expect([rows[0], rows[199]].map(({ scenario, scenarioId, path }) => [scenario, scenarioId, path])).toEqual([
      [presetNamed('zhengzhou-proposal').name.zh, 'zhengzhou-proposal', 0],
      [presetNamed('luoyang').name.zh, 'luoyang', 99],
    ]);
  });

  it('keeps every bit of every metric; what is undefined or not there is null', () => {
    const all = new Set(findings.scenarios.flatMap(({ outcome }) => Object.keys(outcome.columns)));
    findings.scenarios.forEach(({ outcome }, place) => {
      for (const name of all) {
        const column = outcome.columns[name] as Float64Array | undefined;
        rowsOf(place).forEach((row, path) => {
          const value = column?.[path] ?? UNDEFINED_METRIC;
          expect(row[name]).toBe(value === UNDEFINED_METRIC ? null : value);
        });
      }
    });
    expect(rows[3]['government.irr']).toBeNull();
    expect(rows[0]['seed.tvpi']).toBeNull();
  });

  it('says of every reading of a loss how many paths breach it, as the result does', () => {
    findings.scenarios.forEach(({ resolved, outcome }, place) => {
      const shares = breachRows(resolved.parameters).map(
        (row) => rowsOf(place).filter((each) => each[breachName(row)] === true).length / 100,
      );
      expect(shares).toEqual(outcome.result.breaches.map(({ probability }) => probability));
    });
  });

  it('tells alone what it is of', () => {
    const told = Object.fromEntries((metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value]));
    expect(told['guidefund.engine']).toMatch(/^guidefund \d/);
    expect(JSON.parse(told['guidefund.runs'] ?? '')).toEqual(
      findings.scenarios.map(({ resolved: { scenario }, outcome: { result } }) => ({
        id: scenario.id,
        name: scenario.name,
        seed: result.seed,
        paths: 100,
        hash: result.scenario.hash,
        digest: result.digest,
      })),
    );
  });
});

describe('property: a report as Parquet', () => {
  it('is the same bytes for the same findings', async () => {
    expect(await toParquet(findings)).toEqual(await toParquet(findings));
  });
});

describe('behaviour: hostile texts in Parquet', () => {
  it.each(hostileTexts.map((text) => [JSON.stringify(text).slice(0, 40), text]))('%s', async (_, raw) => {
    const [of] = await hostileReport(raw);
    const file = (await toParquet(of)).buffer;
    const names = new Set((await parquetReadObjects({ file })).map((row) => String((row as Row).scenario)));
    expect([...names]).toEqual(columnNames(of.scenarios, 'zh'));
    for (const name of names) expect(name).not.toMatch(/\p{Cc}|\p{Cs}|\ufffd/u);
    const { key_value_metadata: told } = await parquetMetadataAsync(file);
    for (const { value } of told ?? []) expect(value).not.toMatch(/(?![\t\n])\p{Cc}|\p{Cs}|\ufffd/u);
  });
});

/** A path's row, rounded. */
const shownRow = (row: Row): string =>
  Object.entries(row)
    .map(([name, value]) => `${name} = ${rounded(String(value))}`)
    .join('\n');

describe('no-regression: the paths as Parquet', () => {
  it('columns and the first path of each scenario', async () => {
    const columns = metadata.schema.slice(1).map(({ name, type, repetition_type: kind }) => `${name} ${type} ${kind}`);
    const told = (metadata.key_value_metadata ?? []).map(({ key, value }) => rounded(`${key} = ${value}`));
    const text = [columns.join('\n'), ...[rows[0], rows[100]].map(shownRow), told.join('\n')].join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot('golden/parquet.txt');
  });
});
