import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportFindings } from '../../src/report/findings';
import { toJson } from '../../src/report/to-json';
import { findingsOf, presetNamed, reportOptions } from './findings';

let findings: ReportFindings;
beforeAll(async () => {
  findings = await findingsOf([presetNamed('zhengzhou-proposal'), presetNamed('luoyang')]);
}, 60_000);

const written = (): Record<string, unknown> => JSON.parse(toJson(findings, reportOptions)) as Record<string, unknown>;

describe('behaviour: a report as JSON', () => {
  it('says what it is, what was chosen and what it was made of', () => {
    expect(written()).toMatchObject({
      format: 'guidefund-report',
      version: 1,
      options: reportOptions,
      order: { paths: 100, seed: 'guidefund', equalMoney: false, main: 'tvpi', withTornado: false },
      scenarios: [presetNamed('zhengzhou-proposal'), presetNamed('luoyang')],
    });
  });

  it('holds whole results, as the command run prints them', () => {
    const { runs } = written().findings as { runs: readonly { readonly result: unknown }[] };
    expect(runs.map(({ result }) => result)).toEqual(
      findings.scenarios.map(({ outcome }) => JSON.parse(JSON.stringify(outcome.result)) as unknown),
    );
  });
});

const DIGITS = 3;

/** Numbers rounded, lists cut: what a person compares. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(DIGITS));
  if (typeof value === 'string') return value.replace(/^[0-9a-f]{64}$/, '(hash)').replace(/^gf1\..*$/, '(code)');
  if (Array.isArray(value)) return value.slice(0, 2).map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rounded(each)]));
}

describe('no-regression: the JSON', () => {
  it('of two options', async () => {
    await expect(`${JSON.stringify(rounded(written()), null, 1)}\n`).toMatchFileSnapshot('golden/report.json.txt');
  });
});
