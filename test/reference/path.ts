import type { Parameters } from '../../src/model/parameters';
import { CHANNELS, type Channel, type Party, type Transfer } from '../../src/engine/result';
import { ageAt, exists, total, type Flow, type Fund, type Standing } from './fund';
import { judge, lossesOf, verdictsOf, type Losses, type Member, type Verdict } from './losses';
import { runProgramme, yearOf, type Luck, type Programme } from './programme';
import { bruteRate } from './rate';
import type { SleeveFacts, Terms } from './structure';

export interface PathReport {
  readonly metrics: Readonly<Record<string, number | undefined>>;
  readonly series: Readonly<Record<string, readonly number[]>>;
  readonly verdicts: readonly Verdict[];
  readonly incidence: Readonly<Record<Party, { readonly in: number; readonly out: number }>>;
  readonly transfers: Readonly<Record<Transfer, number>>;
  readonly channels: Readonly<Record<Channel, { readonly count: number; readonly proceeds: number }>>;
  readonly funds: number;
  readonly projects: number;
  readonly projectsOverTolerance: number;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const cumulative = (values: readonly number[]): number[] => values.map((_, i) => sum(values.slice(0, i + 1)));
const ROUNDING = 1e-9;

/** Who buys the government's stake back. */
function taker({ sleeve, terms }: Fund): 'founders' | 'social' | 'manager.commitment' {
  if (sleeve === 'direct') return 'founders';
  return terms.socialShare > 0 ? 'social' : 'manager.commitment';
}

/** Where a fund stands at a programme instant, for ever after its end; undefined before its launch. */
const standingOf = (fund: Fund, instant: number): Standing | undefined =>
  fund.standings[Math.min(ageAt(fund, instant), fund.facts.life)];

const membersOf = (funds: readonly Fund[], instant: number): Member[] =>
  funds.flatMap((fund) => {
    const standing = standingOf(fund, instant);
    return standing ? [{ governmentShare: fund.terms.governmentShare, standing }] : [];
  });

/** The ends of the programme's years; the last year may be a part of one. */
const yearEnds = ({ years, quarters }: Programme): number[] =>
  Array.from({ length: years }, (_, y) => Math.min(4 * (y + 1), quarters));

const fundsOf = ({ funds }: Programme, { sleeve }: SleeveFacts): Fund[] =>
  funds.filter((fund) => fund.sleeve === sleeve);

function programmeLosses({ funds, quarters, programmeFees, ...run }: Programme, instant: number): Losses {
  const ceded = instant === quarters ? run.cededToManager + run.cededToSocial : 0;
  return lossesOf(membersOf(funds, instant), sum(programmeFees.slice(0, instant + 1)), ceded);
}

function verdicts(p: Parameters, run: Programme): Verdict[] {
  const { quarters } = run;
  const grace = p['assessment.grace'];
  const counting = yearEnds(run).filter((_, y) => y + 1 >= grace);
  const ofSleeves = run.sleeves.flatMap((facts) => {
    const funds = fundsOf(run, facts);
    const { lossTolerance } = facts.terms;
    const ofClass = judge(
      counting.map((q) => lossesOf(membersOf(funds, q))),
      lossesOf(membersOf(funds, quarters)),
      lossTolerance,
    );
    const ofFunds = funds.map((fund) => {
      const { launchYear } = fund.facts;
      const ages = yearEnds(run).filter((q, y) => q > 4 * launchYear && y + 1 - launchYear >= grace);
      return judge(
        ages.map((q) => lossesOf(membersOf([fund], q))),
        lossesOf(membersOf([fund], quarters)),
        lossTolerance,
      );
    });
    return [...verdictsOf(facts.sleeve, 'class', [ofClass]), ...verdictsOf(facts.sleeve, 'fund', ofFunds)];
  });
  // The programme's tolerance is weighted with the first tickets that are planned, whatever is recycled or followed on.
  const planned = ({ terms, funds }: SleeveFacts): number => terms.ticket * total(funds, (f) => f.tickets.length);
  const tolerance =
    total(run.sleeves, (facts) => planned(facts) * facts.terms.lossTolerance) / total(run.sleeves, planned);
  const ofProgramme = judge(
    counting.map((q) => programmeLosses(run, q)),
    programmeLosses(run, quarters),
    tolerance,
  );
  return [...ofSleeves, ...verdictsOf('programme', 'programme', [ofProgramme])];
}

/** One simulated future, computed the slow way from the fates of its projects. */
export function referencePath(p: Parameters, luck: Luck): PathReport {
  const run = runProgramme(p, luck);
  const { funds, quarters, calls, distributions, programmeFees } = run;
  const instants = Array.from({ length: quarters + 1 }, (_, q) => q);
  const flowSum = (q: number, part: (flow: Flow, terms: Terms, fund: Fund) => number): number =>
    total(
      funds.filter((fund) => exists(fund, q)),
      (fund) => part(fund.flows[ageAt(fund, q)], fund.terms, fund),
    );
  const flows = (part: (flow: Flow, terms: Terms, fund: Fund) => number): number[] =>
    instants.map((q) => flowSum(q, part));
  const whole = (part: (flow: Flow, terms: Terms, fund: Fund) => number): number => sum(flows(part));

  // Who pays what and who gets it, instant by instant.
  const partyCalls = (party: 'founders' | 'social' | 'manager.commitment', share: (terms: Terms) => number): number[] =>
    flows((f, terms, fund) => share(terms) * f.calls + (taker(fund) === party ? f.callsTaken + f.buybackPrice : 0));
  const partyBack = (party: 'founders' | 'social' | 'manager.commitment', share: (terms: Terms) => number): number[] =>
    flows((f, terms, fund) => share(terms) * f.distributed + (taker(fund) === party ? f.distributedTaken : 0));
  const socialShare = ({ socialShare: share }: Terms): number => share;
  const managerShare = ({ managerShare: share }: Terms): number => share;
  const socialCalls = partyCalls('social', socialShare);
  const cededToSocial = flows((flow) => flow.cededToSocial);
  cededToSocial[quarters] += run.cededToSocial;
  const cededToManager = flows((flow) => flow.cededToManager);
  cededToManager[quarters] += run.cededToManager;
  const socialBack = partyBack('social', socialShare).map((back, q) => back + cededToSocial[q]);
  const buyerPaid = flows((flow) => flow.priceOfBuyer);
  const buyerBack = flows((flow) => flow.exitsToBuyer);

  const net = instants.map((q) => distributions[q] - calls[q]);
  const tickets = flows((flow) => flow.tickets);
  const proceeds = flows((flow) => flow.proceeds);
  const carry = whole((flow) => flow.carry);
  const allCalls = whole((flow) => flow.calls);
  const governmentCalls = whole((flow) => flow.ownCalls);
  const recycledCalls = whole((flow, _, fund) => (fund.recycled ? flow.ownCalls : 0));
  const [paidIn, distributed] = [sum(calls), sum(distributions)];
  const discounted = (values: readonly number[]): number =>
    sum(values.map((value, q) => value * Math.pow(1 + p['programme.discountRate'], -q / 4)));
  const rate = (out: readonly number[], back: readonly number[]): number | undefined =>
    bruteRate(
      instants.map((q) => back[q] - out[q]),
      sum(back),
    );
  const givenUp = flows((flow) => flow.distributedTaken - flow.callsTaken - flow.buybackPrice);
  const outlay = cumulative(net);
  const ends = yearEnds(run);
  const breakEven = ends.findIndex((q) => outlay[q] >= -1e-9 * paidIn);
  const projects = funds.flatMap(({ positions }) => positions);
  const end = programmeLosses(run, quarters);
  const metrics: Record<string, number | undefined> = {
    'government.tvpi': distributed / paidIn,
    'government.irr': rate(calls, distributions),
    'government.npv': discounted(net),
    'government.pme': discounted(distributions) / discounted(calls),
    'government.paidIn': paidIn,
    'government.distributed': distributed,
    'gross.multiple': sum(proceeds) / sum(tickets),
    'gross.irr': rate(tickets, proceeds),
    'social.tvpi': sum(socialCalls) > 0 ? sum(socialBack) / sum(socialCalls) : undefined,
    'social.irr': sum(socialCalls) > 0 ? rate(socialCalls, socialBack) : undefined,
    'manager.income': carry + sum(cededToManager),
    'leverage.social': (allCalls - governmentCalls) / governmentCalls,
    'leverage.total': allCalls / governmentCalls,
    'projects.count': projects.length,
    'projects.successes': projects.filter(({ fate }) => fate.success).length,
    'projects.ipos': projects.filter(({ channel }) => channel === 'ipo').length,
    'loss.net': end.net.invested,
    'loss.gross': end.gross.invested,
    'fiscal.peakExposure': Math.max(0, ...outlay.map((value) => -value)),
    'fiscal.breakEvenYear': breakEven >= 0 ? breakEven + 1 : p['programme.term'] + 1,
    'fiscal.subsidy': whole((flow) => flow.subsidy),
    'concession.cost': discounted(instants.map((q) => givenUp[q] + cededToManager[q] + cededToSocial[q])),
    'secondary.irr': rate(buyerPaid, buyerBack),
    'public.tvpi': (distributed + sum(buyerBack)) / (paidIn + sum(buyerPaid)),
  };

  const yearly = (values: readonly number[]): number[] =>
    ends.map((_, y) => sum(values.filter((__, q) => yearOf(q) === y + 1)));
  const [callsTo, backTo] = [cumulative(calls), cumulative(distributions)];
  const series: Record<string, readonly number[]> = {
    'government.calls': yearly(calls),
    'government.distributions': yearly(distributions),
    'government.cumulativeNet': ends.map((q) => outlay[q]),
    'government.dpi': ends.map((q) => backTo[q] / callsTo[q]),
    'government.nav': ends.map((q) => total(membersOf(funds, q), ({ standing: s }) => s.ownShare * s.appraised)),
    'secondary.taken': run.taken,
    'secondary.left': run.left,
  };
  for (const facts of run.sleeves) {
    const { sleeve } = facts;
    const own = fundsOf(run, facts);
    const standings = membersOf(own, quarters).map(({ standing }) => standing);
    const losses = lossesOf(membersOf(own, quarters));
    metrics[`${sleeve}.tvpi`] = total(standings, (s) => s.distributed) / total(standings, ({ called }) => called);
    metrics[`${sleeve}.loss.net`] = losses.net.invested;
    metrics[`${sleeve}.loss.gross`] = losses.gross.invested;
    series[`${sleeve}.interimLoss.net`] = ends.map((q) => lossesOf(membersOf(own, q)).net.invested);
  }

  const founders = (): number => 0;
  const inOut = (into: readonly number[], out: readonly number[]) => ({ in: sum(into), out: sum(out) });
  const only = (out: number) => ({ in: 0, out });
  return {
    metrics,
    series,
    verdicts: verdicts(p, run),
    incidence: {
      government: inOut(calls, distributions),
      social: inOut(socialCalls, socialBack),
      'manager.commitment': inOut(
        partyCalls('manager.commitment', managerShare),
        partyBack('manager.commitment', managerShare),
      ),
      'manager.fees': only(whole((flow) => flow.fees)),
      'manager.carry': only(carry),
      'manager.concession': only(sum(cededToManager)),
      'manager.subsidy': only(whole((flow) => flow.subsidy)),
      programmeManager: only(sum(programmeFees)),
      secondary: inOut(buyerPaid, buyerBack),
      founders: inOut(partyCalls('founders', founders), partyBack('founders', founders)),
      treasury: { in: whole((flow) => flow.subsidy), out: 0 },
      projects: inOut(
        flows((flow) => flow.exits),
        tickets,
      ),
    },
    transfers: {
      'concession.social': sum(cededToSocial),
      'concession.manager': sum(cededToManager),
      'buyback.price': whole((flow) => flow.buybackPrice),
      'buyback.calls': whole((flow) => flow.callsTaken),
      'buyback.distributions': whole((flow) => flow.distributedTaken),
      'recycling.calls': recycledCalls,
    },
    channels: Object.fromEntries(
      CHANNELS.map((channel) => {
        const own = funds.flatMap(({ positions }) => positions.filter((each) => each.channel === channel));
        return [channel, { count: own.length, proceeds: total(own, ({ brought }) => brought) }];
      }),
    ) as PathReport['channels'],
    funds: funds.length,
    projects: projects.length,
    projectsOverTolerance: projects.filter(
      ({ paid, received }) => 1 - received / paid > p['assessment.projectTolerance'] + ROUNDING,
    ).length,
  };
}
