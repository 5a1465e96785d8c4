import { SLEEVES, type Parameters, type Sleeve } from '../../src/model/parameters';

/** A sleeve's own terms, read one by one from the parameter list. */
export interface Terms {
  readonly share: number;
  readonly governmentShare: number;
  readonly managerShare: number;
  readonly ticket: number;
  readonly fee: number;
  readonly feeAfter: number;
  readonly hurdle: number;
  readonly carry: number;
  readonly catchUp: number;
  readonly successRate: number;
  readonly lossTolerance: number;
}

/** A fund before any luck. Quarters are whole. */
export interface FundFacts {
  readonly number: number;
  readonly launchYear: number;
  readonly size: number;
  readonly life: number;
  readonly investing: number;
  /** Instant of each ticket, quarters after launch. */
  readonly tickets: readonly number[];
}

export interface SleeveFacts {
  readonly sleeve: Sleeve;
  readonly terms: Terms;
  readonly funds: readonly FundFacts[];
}

const quarters = (years: number): number => Math.round(4 * years);

/** Funds of one sleeve as model.md §2 writes them, one fund at a time. */
function sleeveFacts(p: Parameters, sleeve: Sleeve): SleeveFacts {
  const money = p['programme.capital'] * p[`${sleeve}.share`];
  const governmentShare = p[`${sleeve}.governmentShare`];
  const count = Math.max(1, Math.round(money / (p[`${sleeve}.fundSize`] * governmentShare)));
  const size = money / (count * governmentShare);
  const funds = Array.from({ length: count }, (_, k): FundFacts => {
    const launchYear = Math.floor((k * p['programme.vintageYears']) / count);
    const ownLife = quarters(p[`${sleeve}.term`]) + quarters(p[`${sleeve}.extension`]);
    const life = Math.min(ownLife, quarters(p['programme.term']) - 4 * launchYear);
    const investing = Math.min(quarters(p[`${sleeve}.investmentPeriod`]), life);
    const kept = 1 - p[`${sleeve}.fee`] * (investing / 4);
    const burden = 1 + 0.5 * p[`${sleeve}.feeAfter`] * ((life - investing) / 4);
    const projects = Math.floor((size * kept) / burden / p[`${sleeve}.ticket`] + 1e-9);
    const tickets = Array.from({ length: projects }, (_, j) => Math.floor((j * investing) / projects));
    return { number: k, launchYear, size, life, investing, tickets };
  });
  const terms: Terms = {
    share: p[`${sleeve}.share`],
    governmentShare,
    managerShare: p[`${sleeve}.managerShare`],
    ticket: p[`${sleeve}.ticket`],
    fee: p[`${sleeve}.fee`],
    feeAfter: p[`${sleeve}.feeAfter`],
    hurdle: p[`${sleeve}.hurdle`],
    carry: p[`${sleeve}.carry`],
    catchUp: p[`${sleeve}.catchUp`],
    successRate: p[`${sleeve}.successRate`],
    lossTolerance: p[`${sleeve}.lossTolerance`],
  };
  return { sleeve, terms, funds };
}

/** Every sleeve that holds money. */
export const programmeFacts = (p: Parameters): readonly SleeveFacts[] =>
  SLEEVES.filter((sleeve) => p[`${sleeve}.share`] > 0).map((sleeve) => sleeveFacts(p, sleeve));

/** Quarters and years of the programme; the last year may be a part of one. */
export const programmeQuarters = (p: Parameters): number => quarters(p['programme.term']);
export const programmeYears = (p: Parameters): number => Math.ceil(programmeQuarters(p) / 4);
