import { SLEEVES, type Parameters, type Sleeve } from '../../src/model/parameters';

/** A sleeve's own terms, read one by one from the parameter list. */
export interface Terms {
  readonly share: number;
  readonly governmentShare: number;
  readonly managerShare: number;
  /** What government and manager leave to social investors; rounding leaves nothing of nothing. */
  readonly socialShare: number;
  readonly ticket: number;
  readonly reserve: number;
  readonly term: number;
  readonly investing: number;
  readonly fee: number;
  readonly feeAfter: number;
  readonly hurdle: number;
  readonly carry: number;
  readonly catchUp: number;
  readonly lossTolerance: number;
}

/** A fund before any luck. Quarters are whole. */
export interface FundFacts {
  /** Its number within the sleeve, which is that of its luck. */
  readonly number: number;
  readonly launchYear: number;
  readonly size: number;
  readonly life: number;
  readonly investing: number;
  /** Instant of each ticket, quarters after launch. */
  readonly tickets: readonly number[];
  /** Money kept for each project's follow-on round. */
  readonly part: number;
}

export interface SleeveFacts {
  readonly sleeve: Sleeve;
  readonly terms: Terms;
  readonly funds: readonly FundFacts[];
}

export const quarters = (years: number): number => Math.round(4 * years);

/** Quarters and years of the programme; the last year may be a part of one. */
export const programmeQuarters = (p: Parameters): number => quarters(p['programme.term']);
export const programmeYears = (p: Parameters): number => Math.ceil(programmeQuarters(p) / 4);

function termsOf(p: Parameters, sleeve: Sleeve): Terms {
  const social = 1 - p[`${sleeve}.governmentShare`] - p[`${sleeve}.managerShare`];
  return {
    share: p[`${sleeve}.share`],
    governmentShare: p[`${sleeve}.governmentShare`],
    managerShare: p[`${sleeve}.managerShare`],
    socialShare: social < 1e-9 ? 0 : social,
    ticket: p[`${sleeve}.ticket`],
    reserve: p[`${sleeve}.reserve`],
    term: quarters(p[`${sleeve}.term`]) + quarters(p[`${sleeve}.extension`]),
    investing: quarters(p[`${sleeve}.investmentPeriod`]),
    fee: p[`${sleeve}.fee`],
    feeAfter: p[`${sleeve}.feeAfter`],
    hurdle: p[`${sleeve}.hurdle`],
    carry: p[`${sleeve}.carry`],
    catchUp: p[`${sleeve}.catchUp`],
    lossTolerance: p[`${sleeve}.lossTolerance`],
  };
}

/** One fund of a size launched at the start of a year (counted from 0), as model.md §2 writes it; it may have no project. */
export function fundFacts(p: Parameters, terms: Terms, number: number, launchYear: number, size: number): FundFacts {
  const life = Math.min(terms.term, programmeQuarters(p) - 4 * launchYear);
  const investing = Math.min(terms.investing, life);
  const kept = 1 - terms.reserve - terms.fee * (investing / 4);
  const burden = 1 + 0.5 * terms.feeAfter * ((life - investing) / 4);
  const projects = Math.max(0, Math.floor((size * kept) / burden / terms.ticket + 1e-9));
  const tickets = Array.from({ length: projects }, (_, j) => Math.floor((j * investing) / projects));
  return { number, launchYear, size, life, investing, tickets, part: (terms.reserve * size) / projects };
}

function sleeveFacts(p: Parameters, sleeve: Sleeve): SleeveFacts {
  const terms = termsOf(p, sleeve);
  const money = p['programme.capital'] * terms.share;
  const count = Math.max(1, Math.round(money / (p[`${sleeve}.fundSize`] * terms.governmentShare)));
  const size = money / (count * terms.governmentShare);
  const launch = (k: number): number => Math.floor((k * p['programme.vintageYears']) / count);
  const funds = Array.from({ length: count }, (_, k) => fundFacts(p, terms, k, launch(k), size));
  return { sleeve, terms, funds };
}

/** Every sleeve that holds money. */
export const programmeFacts = (p: Parameters): readonly SleeveFacts[] =>
  SLEEVES.filter((sleeve) => p[`${sleeve}.share`] > 0).map((sleeve) => sleeveFacts(p, sleeve));
