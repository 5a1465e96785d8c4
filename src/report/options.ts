import type { Language } from '../model/text';
import type { SectionId } from './report';

/** The unit all money of a report is in. */
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

/** Titles and names beyond this are cut: no layout survives them. */
export const LONGEST_TITLE = 200;
export const LONGEST_DECISION = 4000;
