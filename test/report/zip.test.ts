import { describe, expect, it } from 'vitest';
import { zipDate, zipped } from '../../src/report/zip';
import { inTimeZone } from './time-zone';

/** No local midnight that day in São Paulo, Brazil: clocks were put forward then. */
const DATE = '2018-11-04';
const ZONES = ['UTC', 'America/Sao_Paulo', 'Asia/Shanghai', 'Pacific/Kiritimati', 'America/Los_Angeles'];

const archive = (date: string): Uint8Array => zipped({ 'a.txt': 'a', 'b.txt': new Uint8Array([1, 2]) }, date);

describe('property: an archive is the same bytes for the same files and date', () => {
  it.each(ZONES)('in %s', async (zone) => {
    const here = await inTimeZone('UTC', () => Promise.resolve(archive(DATE)));
    expect(await inTimeZone(zone, () => Promise.resolve(archive(DATE)))).toEqual(here);
  });

  it('the zones of this test do differ', async () => {
    const hour = () => Promise.resolve(new Date(2018, 10, 4).getHours());
    expect(await inTimeZone('UTC', hour)).toBe(0);
    expect(await inTimeZone('America/Sao_Paulo', hour)).toBe(1);
  });
});

describe('behaviour: the date of an archive', () => {
  it('is the one given, where it is a date that the format can say', () => {
    expect(zipDate('2026-01-15')).toBe('2026-01-15');
    for (const date of ['', 'no date', '2026-99-99', '2026-02-30', '1979-12-31', '2150-01-01', '+12026-01-01'])
      expect(zipDate(date)).toBe('1980-01-01');
  });

  it('is never one that does not exist', () => {
    for (const date of ['no date', '2026-99-99', '2150-01-01']) expect(archive(date)).toEqual(archive('1980-01-01'));
    expect(archive('2026-01-16')).not.toEqual(archive('2026-01-15'));
  });
});
