import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/model/nearest';
import { parameterTable } from '../../src/model/parameters';

const keys = parameterTable.map(({ key }) => key);

describe('behaviour: the nearest known name', () => {
  it.each([
    ['seed.sucessRate', 'seed.successRate'],
    ['angel.share ', 'angel.share'],
    ['Angel.Share', 'angel.share'],
    ['market.corelation', 'market.correlation'],
    ['programme.capitol', 'programme.capital'],
    ['exit.ipos', 'exit.ipo'],
  ])('%s is meant to be %s', (typed, meant) => {
    expect(nearestName(typed, keys)).toBe(meant);
  });

  it.each(['', 'x', 'money', '母基金规模', 'a'.repeat(100000)])('nothing is near %.20s', (typed) => {
    expect(nearestName(typed, keys)).toBeUndefined();
  });
});

describe('property: the nearest known name', () => {
  it('one wrong letter still finds the key', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.nat(), (key, n) => {
        const at = n % key.length;
        const typed = `${key.slice(0, at)}#${key.slice(at + 1)}`;
        expect(nearestName(typed, [key])).toBe(key);
      }),
    );
  });
});
