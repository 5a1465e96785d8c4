import { sha256 } from '@noble/hashes/sha2.js';
import * as fc from 'fast-check';
import { deflateSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENGINE } from '../../src/engine/version';
import { parameterTable, type Parameters } from '../../src/model/parameters';
import { resolveScenario } from '../../src/model/resolve';
import { toBase64Url } from '../../src/report/base64url';
import { inLines, looksLikeCode, packCode, unpackCode } from '../../src/report/code-text';
import type { ReportFindings } from '../../src/report/findings';
import { isIdentical, reproduceCode } from '../../src/report/reproduce-code';
import { readReproductionCode, reproductionCode } from '../../src/report/reproduction-code';
import { inlineRunner } from '../../workers/inline';
import { bad, good, kinds } from '../model/files';
import { findingsOf, presetNamed } from './findings';

let findings: ReportFindings;
let code: string;
beforeAll(async () => {
  findings = await findingsOf([presetNamed('zhengzhou-proposal'), presetNamed('wuhan')]);
  code = reproductionCode(findings);
}, 60_000);

const withoutLuck = (parameters: Parameters): object =>
  Object.fromEntries(
    parameterTable.filter(({ group }) => group !== 'simulation').map(({ key }) => [key, parameters[key]]),
  );

const content = (): { scenarios: Record<string, unknown>[]; engine: string } =>
  good(unpackCode(code)) as ReturnType<typeof content>;

const packed = (bytes: Uint8Array): string =>
  `gf1.${toBase64Url(Uint8Array.of(...sha256(bytes).subarray(0, 4), ...bytes))}`;

describe('behaviour: the code of a report', () => {
  it('holds the parameters and digests of its scenarios, with paths, seed and version', () => {
    const read = good(readReproductionCode(code));
    expect(read).toMatchObject({ engine: ENGINE, paths: 100, seed: 'guidefund' });
    read.scenarios.forEach(({ resolved, digest }, i) => {
      const { resolved: reported, outcome } = findings.scenarios[i];
      expect(withoutLuck(resolved.parameters)).toEqual(withoutLuck(reported.parameters));
      expect(digest).toBe(outcome.result.digest);
      expect(resolved.scenario.name).toEqual(reported.scenario.name);
    });
  });

  it('runs again to the same digests, and shows one that is another', async () => {
    const read = good(readReproductionCode(code));
    const again = await reproduceCode({ runner: inlineRunner() }, read);
    expect(again.map(isIdentical)).toEqual([true, true]);
    const forged = content();
    forged.scenarios[1].digest = toBase64Url(new Uint8Array(32));
    const other = await reproduceCode({ runner: inlineRunner() }, good(readReproductionCode(packCode(forged))));
    expect(other.map(isIdentical)).toEqual([true, false]);
    expect(other[1].reported).toBe('0'.repeat(64));
    expect(other[1].computed).toBe(findings.scenarios[1].outcome.result.digest);
  });

  it('is read as it is copied out of a document', () => {
    const [first, ...rest] = inLines(code).split('\n');
    const copied = [` ${first}`, '— 18 —', ...rest, '\u200b\u00a0'].join('\r\n  ');
    expect(looksLikeCode(copied)).toBe(true);
    expect(readReproductionCode(copied)).toEqual(readReproductionCode(code));
    expect(inLines(code).split('\n').join('')).toBe(code);
    expect(inLines(`gf1.${'a'.repeat(68)}-${'b-'.repeat(90)}`)).not.toMatch(/^-/m);
  });

  it('is no name of a file', () => {
    expect(looksLikeCode('a'.repeat(64))).toBe(true);
    expect(['gf1.json', './gf1.aaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'report.json'].filter(looksLikeCode)).toEqual([]);
  });

  it('takes names that nobody should have', async () => {
    const name = { zh: '\u202e\u0000', en: `\u001b[2J\n${'长'.repeat(10_000)}` };
    const one = reproductionCode(await findingsOf([{ ...presetNamed('henan'), name }]));
    const [{ resolved }] = good(readReproductionCode(one)).scenarios;
    expect(resolved.scenario.name.zh).toBe('方案1');
    expect(resolved.scenario.name.en).toMatch(/^\[2J 长+…$/);
  });
});

describe('property: the code of a report', () => {
  it('comes back whatever the values are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.string({ minLength: 1, maxLength: 100 }), (share, seed) => {
        const changes = [{ key: 'market.correlation', value: share / 2e6, status: 'assumed' }] as const;
        const resolved = good(resolveScenario({ ...presetNamed('henan'), changes }));
        const [first] = findings.scenarios;
        const result = { ...first.outcome.result, seed };
        const read = good(
          readReproductionCode(reproductionCode({ scenarios: [{ resolved, outcome: { ...first.outcome, result } }] })),
        );
        expect(read.seed).toBe(seed);
        expect(withoutLuck(read.scenarios[0].resolved.parameters)).toEqual(withoutLuck(resolved.parameters));
      }),
      { numRuns: 50 },
    );
  });

  it('any slip in it is noticed', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: code.length - 6 }),
        fc.constantFrom('A', 'Z', 'a', 'z', '0', '9', '-', '_'),
        (i, letter) => {
          const at = i + 4;
          // The last letter's lowest bits may stand for nothing.
          fc.pre(code[at] !== letter && at < code.length - 1);
          const slipped = code.slice(0, at) + letter + code.slice(at + 1);
          expect(kinds(bad(readReproductionCode(slipped)))).toEqual(['damaged-code']);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('anything at all is read or refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.jsonValue().map(packCode)), (typed) => {
        expect(readReproductionCode(typed).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe('behaviour: a code that cannot be used', () => {
  const changed = (change: (of: ReturnType<typeof content>) => void): string => {
    const of = content();
    change(of);
    return packCode(of);
  };
  const set = (key: string, value: unknown): string =>
    changed(({ scenarios }) => (scenarios[0].set = [...(scenarios[0].set as unknown[]), [key, value]]));

  const refusals: readonly (readonly [string, () => string, readonly string[]])[] = [
    ['nothing', () => '', ['not-a-code']],
    ['other words', () => 'hello', ['not-a-code']],
    ['a digest', () => 'a'.repeat(64), ['only-a-digest']],
    ['a newer form', () => code.replace('gf1.', 'gf2.'), ['newer-code']],
    ['half of it', () => code.slice(0, code.length / 2), ['damaged-code']],
    ['letters that are none', () => `${code.slice(0, 50)}#${code.slice(51)}`, ['damaged-code']],
    ['an unknown parameter', () => set('angel.luck', 1), ['angel.luck unknown-parameter']],
    ['a parameter nobody has', () => set('__proto__', {}), ['__proto__ unknown-parameter']],
    ['paths in the wrong place', () => set('simulation.paths', 10), ['simulation.paths unknown-parameter']],
    ['a value out of bounds', () => set('market.correlation', 7), ['market.correlation out-of-bounds']],
    ['no scenario', () => changed((of) => (of.scenarios = [])), ['bad-code']],
    ['too many', () => changed((of) => (of.scenarios = Array(7).fill(of.scenarios[0]) as [])), ['bad-code']],
    ['a digest that is short', () => changed((of) => (of.scenarios[0].digest = 'AAAA')), ['bad-code']],
    ['too many paths', () => changed((of) => Object.assign(of, { paths: 1e12 })), ['out-of-bounds']],
    [
      'what is nested without end',
      () => packed(deflateSync(new TextEncoder().encode('['.repeat(20_000) + ']'.repeat(20_000)))),
      ['bad-code'],
    ],
    ['a bomb', () => packed(deflateSync(new Uint8Array(20e6))), ['damaged-code']],
    ['a million letters', () => `gf1.${'A'.repeat(1_000_000)}`, ['not-a-code']],
  ];
  it.each(refusals)('%s', (_, write, expected) => {
    const typed = write();
    const started = performance.now();
    expect(kinds(bad(readReproductionCode(typed)))).toEqual(expected);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
