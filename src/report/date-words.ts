import type { Language } from '../model/text';
import { isIsoDate } from './iso-date';

/** An ISO date as a document has it: 2026年11月22日, 22 November 2026; anything else as it is. */
export function dateWords(date: string, language: Language): string {
  if (!isIsoDate(date)) return date;
  const [year, month, day] = date.split('-').map(Number);
  if (language === 'zh') return `${year}年${month}月${day}日`;
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
