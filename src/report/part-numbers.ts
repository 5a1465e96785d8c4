import type { Language } from '../model/text';
import { MAIN_SECTIONS, type SectionId } from './report';

const DIGITS = '一二三四五六七八九十';

/** 1 → 一, 12 → 十二; a report has fewer than twenty parts. */
export function chineseNumber(n: number): string {
  return n <= 10 ? DIGITS.charAt(n - 1) : `十${DIGITS.charAt(n - 11)}`;
}

/** 第五至七部分: where in the main text these neighbouring parts stand; empty where none of them was chosen. */
export function partsFrom(chosen: readonly SectionId[], wanted: readonly SectionId[], language: Language): string {
  const main = MAIN_SECTIONS.filter((id) => chosen.includes(id));
  const places = main.flatMap((id, i) => (wanted.includes(id) ? [i + 1] : []));
  const [first, last] = [places.at(0), places.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return language === 'zh' ? `第${chineseNumber(first)}部分` : `part ${first} is`;
  return language === 'zh' ? `第${chineseNumber(first)}至${chineseNumber(last)}部分` : `parts ${first} to ${last} are`;
}
