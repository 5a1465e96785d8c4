import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endGesture, HISTORY_LIMIT, record, redo, startHistory, undo, type History } from '../../src/state/history';

const steps = fc.array(fc.integer(), { minLength: 1, maxLength: 30 });

const walked = (values: readonly number[]): History<number> =>
  values.reduce((history, value) => record(history, value), startHistory(-1));

const times = (count: number, step: (history: History<number>) => History<number>, from: History<number>) =>
  Array.from({ length: count }).reduce<History<number>>((history) => step(history), from);

describe('property: history', () => {
  it('undoing every step leads back to the start, redoing to the end', () => {
    fc.assert(
      fc.property(steps, (values) => {
        const back = times(values.length, undo, walked(values));
        expect(back.present).toBe(-1);
        expect(times(values.length, redo, back).present).toBe(values.at(-1));
      }),
    );
  });

  it('a step after undoing forgets what was undone', () => {
    fc.assert(
      fc.property(steps, fc.integer(), (values, other) => {
        const forked = record(undo(walked(values)), other);
        expect(forked.future).toEqual([]);
        expect(redo(forked)).toEqual(forked);
      }),
    );
  });
});

describe('behaviour: history', () => {
  it('takes a drag as one step and the next drag as another', () => {
    const dragged = [1, 2, 3].reduce((history, value) => record(history, value, 'drag'), startHistory(0));
    const again = record(endGesture(dragged), 4, 'drag');
    expect(undo(again).present).toBe(3);
    expect(undo(undo(again)).present).toBe(0);
  });

  it('stays where it is when there is nothing to undo or redo', () => {
    const fresh = startHistory('here');
    expect(undo(fresh)).toEqual(fresh);
    expect(redo(fresh)).toEqual(fresh);
  });

  it('forgets the oldest steps beyond its limit', () => {
    const long = walked(Array.from({ length: HISTORY_LIMIT + 50 }, (_, i) => i));
    expect(long.past).toHaveLength(HISTORY_LIMIT);
  });
});
