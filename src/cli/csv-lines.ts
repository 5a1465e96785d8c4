/** Empty where there is nothing. */
export type CsvValue = number | string | boolean | null | undefined;

const quoted = (value: CsvValue): string => {
  const written = String(value ?? '');
  return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
};

/** A table for statistics programs: CSV with RFC 4180 quoting, UTF-8, numbers unrounded. */
export const csvLines = (headings: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  [headings, ...rows].map((row) => `${row.map(quoted).join(',')}\n`).join('');
