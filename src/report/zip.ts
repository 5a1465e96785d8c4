import { zipSync } from 'fflate';

/** The least that the format can say. */
const EARLIEST = '1980-01-01';
const ISO_DATE = /^(19[89]|20\d)\d-\d\d-\d\d$/;

/** Local midnight: the format stores local time, so that the bytes are the same in every time zone. */
const midnight = (date: string): Date => new Date(`${ISO_DATE.test(date) ? date : EARLIEST}T00:00:00`);

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/**
 * Files in one archive; the same contents and date (ISO) give the same bytes. Packed in this very thread: the site's
 * Content-Security-Policy lets no library start workers of its own.
 */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>, date: string): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([name, content]): [string, Uint8Array] => [name, bytesOf(content)]);
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: midnight(date) });
}
