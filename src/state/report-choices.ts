import { isIsoDate } from '../report/iso-date';
import { MONEY_UNITS, type MoneyUnit } from '../report/options';
import { SECTION_IDS, type SectionId } from '../report/report';

/** Whether a report is about the draft alone or about what is compared. */
export const SCOPES = ['draft', 'compared'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a person chose and wrote for a report; kept between visits. */
export interface ReportChoices {
  readonly scope: Scope;
  readonly title: string;
  readonly author: string;
  /** ISO date; empty: today. */
  readonly date: string;
  readonly unit: MoneyUnit;
  readonly decision: string;
  readonly sections: readonly SectionId[];
  /** Indicator or formula that the drivers and the convergence are about. */
  readonly question: string;
}

const firstReportChoices: ReportChoices = {
  scope: 'draft',
  title: '',
  author: '',
  date: '',
  unit: 'yi',
  decision: '',
  sections: SECTION_IDS,
  question: 'tvpi',
};

function parsed(written: string | null): Readonly<Record<string, unknown>> {
  if (written === null) return {};
  try {
    const raw: unknown = JSON.parse(written);
    return typeof raw === 'object' && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

/** Choices as storage has them; what it does not say, or says in a way this version does not know, is as at first. */
export function readReportChoices(written: string | null): ReportChoices {
  const raw = parsed(written);
  const words = (name: keyof ReportChoices): string => {
    const value = raw[name];
    return typeof value === 'string' ? value : (firstReportChoices[name] as string);
  };
  const sections: readonly unknown[] = Array.isArray(raw.sections) ? raw.sections : SECTION_IDS;
  return {
    scope: SCOPES.find((scope) => scope === raw.scope) ?? firstReportChoices.scope,
    unit: MONEY_UNITS.find((unit) => unit === raw.unit) ?? firstReportChoices.unit,
    sections: SECTION_IDS.filter((id) => sections.includes(id)),
    title: words('title'),
    author: words('author'),
    date: isIsoDate(words('date')) ? words('date') : firstReportChoices.date,
    decision: words('decision'),
    question: words('question'),
  };
}
