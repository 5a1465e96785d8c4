import { describe, expect, it } from 'vitest';
import type { Base, Breach, Level, Measure, Timing } from '../../src/engine/result';
import { startDraft, withEdit } from '../../src/state/draft';
import { idleNote, idleParts, readingBasis } from '../../src/ui/tabs/reading-facts';
import { preset } from '../state/library';

const MEASURES: readonly Measure[] = ['net', 'gross'];
const BASES: readonly Base[] = ['invested', 'paidIn'];
const TIMINGS: readonly Timing[] = ['liquidation', 'annual'];
const LEVELS: readonly Level[] = ['class', 'fund'];

type Odds = (reading: Pick<Breach, 'measure' | 'base' | 'timing' | 'level'>) => number;

const rowsOf = (odds: Odds): readonly Breach[] =>
  MEASURES.flatMap((measure) =>
    BASES.flatMap((base) =>
      TIMINGS.flatMap((timing) =>
        LEVELS.map((level) => {
          const reading = { measure, base, timing, level };
          return { ...reading, sleeve: 'direct', tolerance: 0.4, probability: odds(reading), se: 0 } as const;
        }),
      ),
    ),
  );

describe('behaviour: parts of a reading that make no difference', () => {
  it('are those whose choice changes no row', () => {
    const rows = rowsOf(({ measure, timing }) => (measure === 'net' ? 0.2 : 0.5) + (timing === 'annual' ? 0.1 : 0));
    expect(idleParts(rows)).toEqual(['base', 'level']);
    expect(idleNote(rows, 'zh')).toContain('本方案中基数、层级不影响结果');
  });

  it('are none where one row stands apart', () => {
    const rows = rowsOf(({ measure, base, timing, level }) =>
      measure === 'net' && base === 'paidIn' && timing === 'annual' && level === 'fund' ? 0.3 : 0.2,
    );
    expect(idleParts(rows)).toEqual([]);
    expect(idleNote(rows, 'en')).toBe('');
  });

  it('are not those without a choice', () => {
    const rows = rowsOf(({ measure }) => (measure === 'net' ? 0.2 : 0.5)).filter(({ level }) => level === 'class');
    expect(idleParts(rows)).toEqual(['base', 'timing']);
  });
});

describe('behaviour: what the reading of a scenario rests on', () => {
  it('tells rule from assumption', () => {
    const draft = startDraft(preset('wuhan'));
    expect(readingBasis(draft, 'zh')).toBe('时点、层级为政策规定，口径、基数为假设');
    expect(readingBasis(draft, 'en')).toBe('timing, level: rule in force; measure, base: assumption');
  });

  it('tells what was modified', () => {
    const draft = withEdit(startDraft(preset('wuhan')), 'assessment.level', 'fund');
    expect(readingBasis(draft, 'zh')).toBe('时点为政策规定，口径、基数为假设，层级为您的改动');
  });
});
