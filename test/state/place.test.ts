import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGES, placeHash, readPlace } from '../../src/state/place';

const query = fc.dictionary(fc.stringMatching(/^[a-oq-r]{1,4}$/), fc.string({ maxLength: 60 }));

describe('property: a place in the address', () => {
  it('is read back as it was written, whatever a page keeps in it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAGES.slice(1)), query, (page, own) => {
        expect(readPlace(`#${placeHash({ page, query: own })}&s=draft`)).toEqual({ page, query: own });
      }),
    );
  });
});

describe('behaviour: a place in the address', () => {
  it('is the first page where none, or none known, is named', () => {
    for (const hash of ['', '#', '#s=abc', '#p=nowhere&x=1', '#p=simulate'])
      expect(readPlace(hash)).toEqual({ page: 'simulate', query: {} });
  });

  it('leaves the first page out, so that links of earlier versions stay as they are', () => {
    expect(placeHash({ page: 'simulate', query: {} })).toBe('');
  });

  it('forgets texts no page writes', () => {
    expect(readPlace(`#p=explore&f=${'x'.repeat(2000)}`).query).toEqual({});
  });
});
