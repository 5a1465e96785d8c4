import { zipSync } from 'fflate';
import { isIsoDate } from './iso-date';

/** The least that the format can say; some programs end at 2099. */
const EARLIEST = '1980-01-01';
const LATEST = '2099-12-31';

/** The date that stands for a report's in its files, ISO: its own where the format can say it. */
export const zipDate = (date: string): string =>
  isIsoDate(date) && date >= EARLIEST && date <= LATEST ? date : EARLIEST;

/** The format stores local time. Noon: no clock is put forward then, so that the bytes are the same in every time zone. */
function noon(date: string): Date {
  const [year, month, day] = zipDate(date).split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/**
 * Files in one archive, packed in this very thread; the same contents and date (ISO) give the same bytes.
 */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>, date: string): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([name, content]): [string, Uint8Array] => [name, bytesOf(content)]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: noon(date) });
}
