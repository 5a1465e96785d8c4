import {
  activeSleeves,
  groupLabels,
  sleeveParameters,
  type Parameters,
  type Sleeve,
  type SleeveParameters,
} from './parameters';
import { problem, type Problem } from './problems';
import { formatCount, formatMoney } from './units';

/** Quarters in a year: the time grid of the model. */
export const QUARTERS = 4;

/** Nearest instant of the quarterly grid. */
export const toQuarters = (years: number): number => Math.round(years * QUARTERS);

/** One launch year of a sleeve: all its funds are alike. */
export interface Vintage {
  /** Programme year of launch, from 0. */
  readonly launchYear: number;
  /** How many funds start in it. */
  readonly funds: number;
  /** Life and investment period, quarters. */
  readonly lifeQuarters: number;
  readonly investQuarters: number;
  /** Tickets per fund. */
  readonly projects: number;
}

/** What a sleeve consists of before any luck (model.md §2). Money in 万元. */
export interface SleeveStructure {
  readonly sleeve: Sleeve;
  readonly funds: number;
  /** Commitments of one fund. */
  readonly fundSize: number;
  readonly vintages: readonly Vintage[];
}

function projectsPerFund(p: SleeveParameters, size: number, lifeYears: number, investYears: number): number {
  const during = 1 - p.reserve - p.fee * investYears;
  const after = 1 + 0.5 * p.feeAfter * (lifeYears - investYears);
  return Math.floor((size * during) / after / p.ticket + 1e-9);
}

/** Calendar and projects of funds of this size launched in this programme year. */
export function vintageOf(
  parameters: Parameters,
  p: SleeveParameters,
  size: number,
  launchYear: number,
  funds: number,
): Vintage {
  const left = toQuarters(parameters['programme.term']) - launchYear * QUARTERS;
  const lifeQuarters = Math.min(toQuarters(p.term) + toQuarters(p.extension), left);
  const investQuarters = Math.min(Math.max(1, toQuarters(p.investmentPeriod)), lifeQuarters);
  const projects = projectsPerFund(p, size, lifeQuarters / QUARTERS, investQuarters / QUARTERS);
  return { launchYear, funds, lifeQuarters, investQuarters, projects };
}

/** The first fund k with floor(k · years / funds) ≥ year, without walking through them: there may be millions. */
function firstFundOf(year: number, funds: number, years: number): number {
  let k = Math.ceil((year * funds) / years);
  while (k > 0 && ((k - 1) * years) / funds >= year) k--;
  while ((k * years) / funds < year) k++;
  return Math.min(k, funds);
}

/** How many of the funds are launched in each programme year. */
function fundsPerYear(funds: number, years: number): readonly number[] {
  return Array.from(
    { length: Math.ceil(years) },
    (_, year) => firstFundOf(year + 1, funds, years) - firstFundOf(year, funds, years),
  );
}

/** Funds, sizes, lives and projects of one active sleeve. */
export function sleeveStructure(parameters: Parameters, sleeve: Sleeve): SleeveStructure {
  const p = sleeveParameters(parameters, sleeve);
  const money = parameters['programme.capital'] * p.share;
  const funds = Math.max(1, Math.round(money / (p.fundSize * p.governmentShare)));
  const fundSize = money / (funds * p.governmentShare);
  const vintages = fundsPerYear(funds, parameters['programme.vintageYears']).flatMap((count, year) =>
    count > 0 ? [vintageOf(parameters, p, fundSize, year, count)] : [],
  );
  return { sleeve, funds, fundSize, vintages };
}

/** Structures of all sleeves that hold money, in table order. */
export const programmeStructure = (parameters: Parameters): readonly SleeveStructure[] =>
  activeSleeves(parameters).map((sleeve) => sleeveStructure(parameters, sleeve));

const noLife = ({ launchYear }: Vintage): Problem =>
  problem(
    'no-life',
    'programme.vintageYears',
    `第 ${launchYear + 1} 年设立的子基金到母基金到期时不足一个季度；请缩短子基金设立年数，或延长母基金存续期。`,
    `funds launched in year ${launchYear + 1} would have less than a quarter before the programme ends; shorten the vintage years or lengthen the programme term.`,
  );

function sleeveProblems(parameters: Parameters, { sleeve, fundSize, vintages }: SleeveStructure): Problem[] {
  const lifeless = vintages.find((vintage) => vintage.lifeQuarters < 1);
  if (lifeless) return [noLife(lifeless)];
  const empty = vintages.find((vintage) => vintage.projects < 1);
  if (!empty) return [];
  const [name, ticket] = [groupLabels[sleeve], parameters[`${sleeve}.ticket`]];
  return [
    problem(
      'no-ticket-fits',
      `${sleeve}.ticket`,
      `第 ${empty.launchYear + 1} 年设立的${name.zh}每只规模 ${formatMoney(fundSize, 'zh')}，扣除费用后投不出一个 ${formatMoney(ticket, 'zh')}的项目；请降低单项目投资额或费率，或增加子基金规模。`,
      `${name.en.toLowerCase()} of ${formatMoney(fundSize, 'en')} launched in year ${empty.launchYear + 1} have no room, after fees, for one ticket of ${formatMoney(ticket, 'en')}; lower the ticket or the fees, or make the funds larger.`,
    ),
  ];
}

/** More projects than any programme has; beyond it one simulated future takes so long that nothing would ever be shown. */
export const MOST_PROJECTS = 100_000;

function tooManyProblems(structures: readonly SleeveStructure[]): readonly Problem[] {
  const counts = structures.map(({ vintages }) => vintages.reduce((sum, v) => sum + v.funds * v.projects, 0));
  const projects = counts.reduce((sum, count) => sum + count, 0);
  if (projects <= MOST_PROJECTS) return [];
  const { sleeve } = structures[counts.indexOf(Math.max(...counts))];
  return [
    problem(
      'too-many-projects',
      `${sleeve}.ticket`,
      `共有 ${formatCount(projects, 'zh')} 个项目，最多可模拟 ${formatCount(MOST_PROJECTS, 'zh')} 个；请提高${groupLabels[sleeve].zh}的单项目投资额，或缩小母基金规模。`,
      `this makes ${formatCount(projects, 'en')} projects, and at most ${formatCount(MOST_PROJECTS, 'en')} can be simulated; raise the ticket of ${groupLabels[sleeve].en.toLowerCase()} or make the programme smaller.`,
    ),
  ];
}

/** What keeps a set of parameters that is valid one by one from being a programme. */
export function structureProblems(parameters: Parameters): readonly Problem[] {
  const structures = programmeStructure(parameters);
  if (structures.length > 0) {
    const problems = structures.flatMap((structure) => sleeveProblems(parameters, structure));
    return problems.length > 0 ? problems : tooManyProblems(structures);
  }
  return [
    problem(
      'no-sleeve',
      'seed.share',
      '四类子基金的配置比例都是 0，没有可模拟的投资；请至少给一类大于 0 的比例。',
      'all four sleeves have share 0, so there is nothing to simulate; give at least one a share above 0.',
    ),
  ];
}
