import type { Sleeve } from '../../src/model/parameters';
import type { Base, Level, Measure, Timing } from '../../src/engine/result';
import { total, type Standing } from './fund';

/** One reading of one group on one path. */
export interface Verdict {
  readonly sleeve: Sleeve | 'programme';
  readonly level: Level;
  readonly measure: Measure;
  readonly base: Base;
  readonly timing: Timing;
  /** How many groups breach: 0 or 1, but for the single funds of a sleeve. */
  readonly groups: number;
  /** Whether a group breaches although it ends without a net loss. */
  readonly falseAlarm: boolean;
}

/** Losses of a group on the four measures and bases, from what its members stand at. */
export interface Losses {
  readonly net: Readonly<Record<Base, number>>;
  readonly gross: Readonly<Record<Base, number>>;
}

export interface Member {
  readonly governmentShare: number;
  readonly standing: Standing;
}

const ratio = (above: number, below: number): number => (below > 0 ? above / below : 0);

/**
 * `programmeFee` is the programme's own fee, part of the government's calls where the group is the programme, and `ceded` what
 * the government has ceded on the programme's totals.
 */
export function lossesOf(members: readonly Member[], programmeFee = 0, ceded = 0): Losses {
  const invested = total(members, ({ standing }) => standing.invested);
  const worth = total(members, ({ standing }) => standing.proceeds + standing.official);
  const lost = total(members, ({ standing }) => standing.grossLoss);
  const own = programmeFee + total(members, ({ standing }) => standing.ownCalls);
  const back = total(members, ({ standing: s }) => s.ownDistributed + s.ownShare * s.official) - ceded;
  const called = programmeFee + total(members, (m) => m.governmentShare * m.standing.called);
  const burden =
    programmeFee +
    total(members, ({ governmentShare, standing: s }) => governmentShare * (s.grossLoss + s.fees + s.carry));
  return {
    net: { invested: Math.max(0, ratio(invested - worth, invested)), paidIn: Math.max(0, ratio(own - back, own)) },
    gross: { invested: ratio(lost, invested), paidIn: Math.min(1, ratio(burden, called)) },
  };
}

const ROUNDING = 1e-9;
const MEASURES = ['net', 'gross'] as const;
const BASES = ['invested', 'paidIn'] as const;

interface Judgement {
  readonly final: boolean;
  readonly annual: boolean;
  readonly alarm: boolean;
}

export type Judged = Record<Measure, Record<Base, Judgement>>;

/** Judges a group from its losses at the year ends that count and at liquidation. */
export function judge(years: readonly Losses[], end: Losses, tolerance: number): Judged {
  const one = (measure: Measure, base: Base): Judgement => {
    const breaches = (losses: Losses): boolean => losses[measure][base] > tolerance + ROUNDING;
    const final = breaches(end);
    const annual = final || years.some(breaches);
    return { final, annual, alarm: annual && end.net[base] <= ROUNDING };
  };
  const both = (measure: Measure): Record<Base, Judgement> => ({
    invested: one(measure, 'invested'),
    paidIn: one(measure, 'paidIn'),
  });
  return { net: both('net'), gross: both('gross') };
}

export function verdictsOf(sleeve: Sleeve | 'programme', level: Level, judged: readonly Judged[]): Verdict[] {
  return (['liquidation', 'annual'] as const).flatMap((timing) =>
    BASES.flatMap((base) =>
      MEASURES.map((measure): Verdict => {
        const cells = judged.map((groups) => groups[measure][base]);
        const breaching = cells.filter((cell) => (timing === 'annual' ? cell.annual : cell.final));
        const falseAlarm = timing === 'annual' && cells.some(({ alarm }) => alarm);
        return { sleeve, level, measure, base, timing, groups: breaching.length, falseAlarm };
      }),
    ),
  );
}
