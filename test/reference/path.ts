import type { Parameters, Sleeve } from '../../src/model/parameters';
import {
  CHANNELS,
  type Base,
  type Channel,
  type Level,
  type Measure,
  type Party,
  type Timing,
} from '../../src/engine/result';
import { liveFund, type Fate, type Fund, type Standing } from './fund';
import { bruteRate } from './rate';
import { programmeFacts, programmeQuarters, programmeYears, type SleeveFacts } from './structure';

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

export interface PathReport {
  readonly metrics: Readonly<Record<string, number | undefined>>;
  readonly series: Readonly<Record<string, readonly number[]>>;
  readonly verdicts: readonly Verdict[];
  readonly incidence: Readonly<Record<Party, { readonly in: number; readonly out: number }>>;
  readonly channels: Readonly<Record<Channel, { readonly count: number; readonly proceeds: number }>>;
  readonly projectsOverTolerance: number;
}

/** A sleeve's funds with the terms they share. */
interface Group {
  readonly facts: SleeveFacts;
  readonly funds: readonly Fund[];
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const cumulative = (values: readonly number[]): number[] => values.map((_, i) => sum(values.slice(0, i + 1)));
const ROUNDING = 1e-9;

/** Losses of a group on the four measures and bases, from what its members stand at. */
interface Losses {
  readonly net: { readonly invested: number; readonly paidIn: number };
  readonly gross: { readonly invested: number; readonly paidIn: number };
}

interface Member {
  readonly governmentShare: number;
  readonly standing: Standing;
}

const ratio = (above: number, below: number): number => (below > 0 ? above / below : 0);

/** `programmeFee` is the programme's own fee, part of the government's calls where the group is the programme. */
function lossesOf(members: readonly Member[], programmeFee: number): Losses {
  const cost = sum(members.map(({ standing }) => standing.cost));
  const worth = sum(members.map(({ standing }) => standing.proceeds + standing.official));
  const grossLoss = sum(members.map(({ standing }) => standing.grossLoss));
  const calls = programmeFee + sum(members.map((m) => m.governmentShare * m.standing.called));
  const back = sum(members.map((m) => m.governmentShare * (m.standing.distributed + m.standing.official)));
  const burden =
    programmeFee +
    sum(members.map((m) => m.governmentShare * (m.standing.grossLoss + m.standing.fees + m.standing.carry)));
  return {
    net: { invested: Math.max(0, ratio(cost - worth, cost)), paidIn: Math.max(0, ratio(calls - back, calls)) },
    gross: { invested: ratio(grossLoss, cost), paidIn: Math.min(1, ratio(burden, calls)) },
  };
}

const MEASURES = ['net', 'gross'] as const;
const BASES = ['invested', 'paidIn'] as const;

interface Judgement {
  readonly final: boolean;
  readonly annual: boolean;
  readonly alarm: boolean;
}

/** Judges a group from its losses at the year ends that count and at liquidation. */
function judge(years: readonly Losses[], end: Losses, tolerance: number): Record<Measure, Record<Base, Judgement>> {
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

function verdictsOf(
  sleeve: Sleeve | 'programme',
  level: Level,
  judged: readonly Record<Measure, Record<Base, Judgement>>[],
): Verdict[] {
  return (['liquidation', 'annual'] as const).flatMap((timing) =>
    BASES.flatMap((base) =>
      MEASURES.map((measure): Verdict => {
        const cells = judged.map((groups) => groups[measure][base]);
        const breaching = cells.filter((cell) => (timing === 'annual' ? cell.annual : cell.final));
        return {
          sleeve,
          level,
          measure,
          base,
          timing,
          groups: breaching.length,
          falseAlarm: timing === 'annual' && cells.some(({ alarm }) => alarm),
        };
      }),
    ),
  );
}

/** One simulated future, computed the slow way from the fates of its projects: fates[sleeve][fund][project]. */
export function referencePath(p: Parameters, fates: readonly (readonly (readonly Fate[])[])[]): PathReport {
  const quarters = programmeQuarters(p);
  const years = programmeYears(p);
  const instants = Array.from({ length: quarters + 1 }, (_, q) => q);
  const yearEnds = Array.from({ length: years }, (_, y) => Math.min(4 * (y + 1), quarters));
  const groups = programmeFacts(p).map((facts, s): Group => ({
    facts,
    funds: facts.funds.map((fund, k) => liveFund(p, facts.terms, fund, fates[s][k])),
  }));
  const all = groups.flatMap(({ facts, funds }) => funds.map((fund) => ({ fund, terms: facts.terms })));

  const standing = (fund: Fund, q: number): Standing | undefined =>
    fund.standings[Math.min(q - 4 * fund.facts.launchYear, fund.facts.life)];
  const flowAt = (fund: Fund, q: number) => fund.flows[q - 4 * fund.facts.launchYear];
  const flowSum = (q: number, part: (flow: Fund['flows'][number], terms: SleeveFacts['terms']) => number): number =>
    sum(
      all.map(({ fund, terms }) => {
        const flow = flowAt(fund, q);
        return flow ? part(flow, terms) : 0;
      }),
    );

  // Money of the programme, instant by instant.
  const programmeFees = instants.map((q) =>
    q === 0
      ? 0
      : (p['programme.fee'] / 4) *
        sum(all.map(({ fund, terms }) => terms.governmentShare * (standing(fund, q - 1)?.liveCost ?? 0))),
  );
  const fundCalls = instants.map((q) => flowSum(q, (flow, { governmentShare }) => governmentShare * flow.calls));
  const calls = instants.map((q) => fundCalls[q] + programmeFees[q]);
  const distributions = instants.map((q) =>
    flowSum(q, (flow, { governmentShare }) => governmentShare * flow.distributed),
  );
  const net = instants.map((q) => distributions[q] - calls[q]);
  const socialPart = ({ governmentShare, managerShare }: SleeveFacts['terms']): number => {
    const rest = 1 - governmentShare - managerShare;
    return rest < ROUNDING ? 0 : rest;
  };
  const socialCalls = instants.map((q) => flowSum(q, (flow, terms) => socialPart(terms) * flow.calls));
  const socialBack = instants.map((q) => flowSum(q, (flow, terms) => socialPart(terms) * flow.distributed));
  const tickets = instants.map((q) => flowSum(q, (flow) => flow.tickets));
  const proceeds = instants.map((q) => flowSum(q, (flow) => flow.proceeds));
  const allCalls = sum(instants.map((q) => flowSum(q, (flow) => flow.calls)));
  const fees = sum(instants.map((q) => flowSum(q, (flow) => flow.fees)));
  const carry = sum(instants.map((q) => flowSum(q, (flow) => flow.carry)));
  const governmentFundCalls = sum(fundCalls);
  const programmeFee = sum(programmeFees);

  // Where a group stands at a year end.
  const membersAt = (group: Group, q: number): Member[] =>
    group.funds.flatMap((fund) => {
      const now = standing(fund, q);
      return now ? [{ governmentShare: group.facts.terms.governmentShare, standing: now }] : [];
    });
  const feeTo = (q: number): number => sum(programmeFees.slice(0, q + 1));
  const counting = yearEnds.filter((_, y) => y + 1 >= p['assessment.grace']);
  const projects = all.flatMap(({ fund }) => fund.projects);
  const programmeMembers = (q: number): Member[] => groups.flatMap((group) => membersAt(group, q));
  const programmeEnd = lossesOf(programmeMembers(quarters), programmeFee);

  const verdicts = groups.flatMap((group) => {
    const { sleeve, terms } = group.facts;
    const ofClass = judge(
      counting.map((q) => lossesOf(membersAt(group, q), 0)),
      lossesOf(membersAt(group, quarters), 0),
      terms.lossTolerance,
    );
    const ofFunds = group.funds.map((fund) => {
      const { launchYear, life } = fund.facts;
      const alone = (q: number): Losses =>
        lossesOf([{ governmentShare: terms.governmentShare, standing: fund.standings[Math.min(q, life)] }], 0);
      const ages = yearEnds.filter((q, y) => q > 4 * launchYear && y + 1 - launchYear >= p['assessment.grace']);
      return judge(
        ages.map((q) => alone(q - 4 * launchYear)),
        alone(life),
        terms.lossTolerance,
      );
    });
    return [...verdictsOf(sleeve, 'class', [ofClass]), ...verdictsOf(sleeve, 'fund', ofFunds)];
  });
  const programmeCost = sum(projects.map(({ cost }) => cost));
  const tolerance = sum(
    groups.map(
      ({ facts, funds }) =>
        (sum(funds.flatMap((fund) => fund.projects.map(({ cost }) => cost))) / programmeCost) *
        facts.terms.lossTolerance,
    ),
  );
  const ofProgramme = judge(
    counting.map((q) => lossesOf(programmeMembers(q), feeTo(q))),
    programmeEnd,
    tolerance,
  );

  // Readings of the path.
  const discounted = (flows: readonly number[]): number =>
    sum(flows.map((flow, q) => flow * Math.pow(1 + p['programme.discountRate'], -q / 4)));
  const paidIn = sum(calls);
  const distributed = sum(distributions);
  const totalProceeds = sum(proceeds);
  const outlay = cumulative(net);
  const breakEven = yearEnds.findIndex((q) => outlay[q] >= -1e-9 * paidIn);
  const socialNet = instants.map((q) => socialBack[q] - socialCalls[q]);
  const metrics: Record<string, number | undefined> = {
    'government.tvpi': distributed / paidIn,
    'government.irr': bruteRate(net, distributed),
    'government.npv': discounted(net),
    'government.pme': discounted(distributions) / discounted(calls),
    'government.paidIn': paidIn,
    'government.distributed': distributed,
    'gross.multiple': totalProceeds / programmeCost,
    'gross.irr': bruteRate(
      instants.map((q) => proceeds[q] - tickets[q]),
      totalProceeds,
    ),
    'social.tvpi': sum(socialCalls) > 0 ? sum(socialBack) / sum(socialCalls) : undefined,
    'social.irr': sum(socialCalls) > 0 ? bruteRate(socialNet, sum(socialBack)) : undefined,
    'manager.income': carry,
    'leverage.social': (allCalls - governmentFundCalls) / governmentFundCalls,
    'leverage.total': allCalls / governmentFundCalls,
    'projects.count': projects.length,
    'projects.successes': projects.filter(({ fate }) => fate.success).length,
    'projects.ipos': projects.filter(({ channel }) => channel === 'ipo').length,
    'loss.net': programmeEnd.net.invested,
    'loss.gross': programmeEnd.gross.invested,
  };
  const series: Record<string, number[]> = {};
  const yearly = (flows: readonly number[]): number[] =>
    yearEnds.map((_, y) => sum(flows.filter((__, q) => Math.max(1, Math.ceil(q / 4)) === y + 1)));
  series['government.calls'] = yearly(calls);
  series['government.distributions'] = yearly(distributions);
  series['government.cumulativeNet'] = yearEnds.map((q) => outlay[q]);
  const [callsTo, backTo] = [cumulative(calls), cumulative(distributions)];
  series['government.dpi'] = yearEnds.map((q) => backTo[q] / callsTo[q]);
  series['government.nav'] = yearEnds.map((q) =>
    sum(programmeMembers(q).map((m) => m.governmentShare * m.standing.appraised)),
  );
  for (const group of groups) {
    const { sleeve } = group.facts;
    const end = membersAt(group, quarters).map(({ standing: s }) => s);
    metrics[`${sleeve}.tvpi`] = sum(end.map((s) => s.distributed)) / sum(end.map((s) => s.called));
    const losses = lossesOf(membersAt(group, quarters), 0);
    metrics[`${sleeve}.loss.net`] = losses.net.invested;
    metrics[`${sleeve}.loss.gross`] = losses.gross.invested;
    series[`${sleeve}.interimLoss.net`] = yearEnds.map((q) => lossesOf(membersAt(group, q), 0).net.invested);
  }
  metrics['fiscal.peakExposure'] = Math.max(0, ...outlay.map((value) => -value));
  metrics['fiscal.breakEvenYear'] = breakEven >= 0 ? breakEven + 1 : p['programme.term'] + 1;

  const share = (part: (terms: SleeveFacts['terms']) => number) => ({
    in: sum(instants.map((q) => flowSum(q, (flow, terms) => part(terms) * flow.calls))),
    out: sum(instants.map((q) => flowSum(q, (flow, terms) => part(terms) * flow.distributed))),
  });
  return {
    metrics,
    series,
    verdicts: [...verdicts, ...verdictsOf('programme', 'programme', [ofProgramme])],
    incidence: {
      government: { in: paidIn, out: distributed },
      social: share(socialPart),
      'manager.commitment': share(({ managerShare }) => managerShare),
      'manager.fees': { in: 0, out: fees },
      'manager.carry': { in: 0, out: carry },
      programmeManager: { in: 0, out: programmeFee },
      projects: { in: totalProceeds, out: sum(tickets) },
    },
    channels: Object.fromEntries(
      CHANNELS.map((channel) => {
        const own = projects.filter((project) => project.channel === channel);
        return [channel, { count: own.length, proceeds: sum(own.map((project) => project.proceeds)) }];
      }),
    ) as PathReport['channels'],
    projectsOverTolerance: projects.filter(
      ({ cost, proceeds: back }) => 1 - back / cost > p['assessment.projectTolerance'] + ROUNDING,
    ).length,
  };
}
