import { text, type Language, type Text } from '../model/text';
import type { SectionId } from './report';

/** The unit all money of a report is in; charts name their own on the axis, Chinese parameters below 1亿元 are in 万元. */
export const MONEY_UNITS = ['yi', 'wan'] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** What a person decides about a report. */
export interface ReportOptions {
  readonly language: Language;
  readonly title: string;
  /** The office that presents it; may be empty. */
  readonly author: string;
  /** ISO date, handed in: a report made again says the same. */
  readonly date: string;
  readonly unit: MoneyUnit;
  /** What is asked of the meeting; a draft is proposed where it is empty. */
  readonly decision: string;
  readonly sections: readonly SectionId[];
}

/** A report is on at most this many scenarios; the first is what is proposed. */
export const MOST_SCENARIOS = 6;

/** The main text keeps to four pages for at most this many scenarios. */
const MOST_ON_FOUR_PAGES = 3;

/** Says gently that a report is going to be longer than a meeting's four pages; null where it is not. */
export const lengthNote = (scenarios: number): Text | null =>
  scenarios <= MOST_ON_FOUR_PAGES
    ? null
    : text(
        `正文四页以内适用于至多 ${MOST_ON_FOUR_PAGES} 个方案；现有 ${scenarios} 个，正文会更长。`,
        `The main text keeps to four pages for up to ${MOST_ON_FOUR_PAGES} scenarios; with ${scenarios} it will be longer.`,
      );

/** Whether any of these parts tells what single parameters do to the result: only then the tornado is computed. */
export const needsTornado = (sections: readonly SectionId[]): boolean =>
  sections.includes('drivers') || sections.includes('sensitivity');

/** Titles and names beyond this are cut: no layout survives them. */
export const LONGEST_TITLE = 200;
export const LONGEST_DECISION = 4000;
