import type { Language } from '../../model/text';

const LONGEST = 60;

/** Any value of a report's file, short enough for a table. */
export function sayReported(value: unknown, language: Language): string {
  if (value === undefined) return language === 'zh' ? '（没有）' : '(nothing)';
  const written = JSON.stringify(value);
  return written.length > LONGEST ? `${written.slice(0, LONGEST - 1)}…` : written;
}
