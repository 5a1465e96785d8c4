import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterTable, type ParameterRow, type ParameterValue } from '../../src/model/parameters';
import { readValue } from '../../src/model/values';
import { startDraft, withEdit, type Draft } from '../../src/state/draft';
import { packLink, unpackLink } from '../../src/state/link-bytes';
import { resolveDraft } from '../../src/state/resolve-draft';
import { LONGEST_LINK, readShareHash, shareHash } from '../../src/state/share-link';
import { library, preset } from './library';

function valueOf(row: ParameterRow): fc.Arbitrary<ParameterValue> {
  switch (row.kind) {
    case 'number':
      return row.integer
        ? fc.integer({ min: row.min, max: row.max })
        : fc.double({ min: row.min, max: row.max, noNaN: true });
    case 'choice':
      return fc.constantFrom(...row.choices.map(({ value }) => value));
    case 'text':
      return fc.string({ minLength: row.minLength, maxLength: row.maxLength, unit: 'grapheme' });
    case 'rows':
      return fc.constant(row.baseline);
  }
}

const edit = fc.constantFrom(...parameterTable).chain((row) => fc.tuple(fc.constant(row.key), valueOf(row)));

const someStresses = fc.shuffledSubarray(library.stresses.map(({ id }) => id));

/** Drafts over any preset, with any stresses, whose edits are valid together. */
const drafts = fc
  .tuple(fc.constantFrom(...library.presets), fc.array(edit, { maxLength: 12 }), someStresses)
  .map(([base, edits, stresses]) =>
    edits.reduce<Draft>(
      (draft, [key, value]) => {
        const row = parameterTable.find((each) => each.key === key);
        const checked = row && readValue(row, value, key);
        const next = checked?.ok ? withEdit(draft, key, checked.value) : draft;
        return resolveDraft(next, library.stresses).ok ? next : draft;
      },
      { ...startDraft(base), stresses },
    ),
  );

const codes = (hash: string): readonly string[] => {
  const shared = readShareHash(hash, library);
  return shared && !shared.ok ? shared.problems.map(({ code }) => code) : [];
};

const hashOf = (content: unknown): string => `#s=${packLink(content)}`;

describe('property: share link', () => {
  it('leads back to the same preset, edits and stresses', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const shared = readShareHash(`#${shareHash(draft, library)}`, library);
        expect(shared).toEqual({ ok: true, value: draft });
      }),
      { numRuns: 60 },
    );
  });

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.json(), (noise, json) => {
        expect(readShareHash(noise, library)?.ok ?? false).toBe(false);
        expect(readShareHash(`#s=${noise}`, library)?.ok ?? false).toBe(false);
        expect(readShareHash(hashOf(JSON.parse(json)), library)?.ok).toBe(false);
      }),
    );
  });

  it('carries any JSON through the bytes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(unpackLink(packLink(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('behaviour: share link', () => {
  it('holds only the difference and stays short', () => {
    const draft = withEdit(withEdit(startDraft(preset('wuhan')), 'angel.ticket', 800), 'simulation.seed', '种子甲');
    const hash = shareHash(draft, library);
    expect(hash).toMatch(/^s=[\w-]+$/);
    expect(hash.length).toBeLessThan(LONGEST_LINK / 10);
  });

  it('carries an opened file in full, with its sources', () => {
    const file = { ...preset('wuhan'), id: 'from-a-file' };
    const shared = readShareHash(`#${shareHash(startDraft(file), library)}`, library);
    expect(shared).toEqual({ ok: true, value: startDraft(file) });
  });

  it('is null where the address carries no draft', () => {
    expect(readShareHash('', library)).toBeNull();
    expect(readShareHash('#results', library)).toBeNull();
  });

  it('names every problem: preset, parameter, value', () => {
    expect(codes('#s=AAAA')).toEqual(['unreadable-draft']);
    expect(codes(hashOf({ base: 'atlantis', edits: [] }))).toEqual(['unknown-preset']);
    expect(codes(hashOf({ base: 'wuhan', edits: [['angel.tickets', 3]] }))).toEqual(['unknown-parameter']);
    const values = [
      ['angel.ticket', -1],
      ['angel.successRate', 'high'],
    ];
    expect(codes(hashOf({ base: 'wuhan', edits: values }))).toEqual(['out-of-bounds', 'not-a-number']);
  });

  it('of an earlier version still opens, or says what has changed', () => {
    // A link to Wuhan with two edits, as the version without concession, S-fund and stresses wrote it.
    const hash =
      '#s=AatWSkosTlWyUiovzUjMU9JRSk3JLClWsoqOVkrMS0_N0SvJTM5OLVHSsTAwiNWJVirOzC3NSSzJzM_TK05NTQFqeL689-naCc-nbFKKja0FAA';
    const draft = withEdit(withEdit(startDraft(preset('wuhan')), 'angel.ticket', 800), 'simulation.seed', '种子甲');
    expect(readShareHash(hash, library)).toEqual({ ok: true, value: draft });
    const file = { id: 'mine', name: { zh: '我的', en: 'Mine' }, changes: [], later: [] };
    expect(codes(hashOf({ base: file, edits: [] }))).toEqual(['unknown-field']);
  });

  it('opens values that break a rule only together, as the form lets them stand', () => {
    const draft = withEdit(startDraft(preset('wuhan')), 'venture.share', 0.9);
    expect(resolveDraft(draft, library.stresses).ok).toBe(false);
    expect(readShareHash(`#${shareHash(draft, library)}`, library)).toEqual({ ok: true, value: draft });
  });

  it('refuses another version of the format', () => {
    const [, ...content] = Buffer.from(packLink({ base: 'wuhan', edits: [] }), 'base64url');
    expect(codes(`#s=${Buffer.from([2, ...content]).toString('base64url')}`)).toEqual(['unreadable-draft']);
  });
});
