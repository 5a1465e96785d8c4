import { activeSleeves, type ParameterKey, type Parameters } from '../model/parameters';
import { sleeveStructure, type SleeveStructure } from '../model/structure';
import type { Language } from '../model/text';
import { formatCount, formatMoney, formatMultiple, formatShare } from '../model/units';
import { publishedFigures, type Figure, type PublishedFigure } from './published-figures';

/** A published figure beside the model's number for the same thing. Money 万元. */
export interface BackTest extends Pick<PublishedFigure, 'label' | 'document' | 'clause' | 'note'> {
  readonly published: number;
  readonly simulated: number;
  readonly isMoney: boolean;
  /** Writes either of the two numbers with its unit. */
  readonly say: (value: number, language: Language) => string;
  /** The parameters the model's number follows from: with another value of these it is no longer the city's. */
  readonly keys: readonly ParameterKey[];
  /** Those of them that one would set to make the two numbers agree. */
  readonly settable: readonly ParameterKey[];
}

type Short =
  | 'share'
  | 'governmentShare'
  | 'fundSize'
  | 'ticket'
  | 'reserve'
  | 'fee'
  | 'feeAfter'
  | 'term'
  | 'extension'
  | 'investmentPeriod';

/** How a figure of the model is computed, what it follows from, and how it is written. */
interface FigureRule {
  readonly of: (parameters: Parameters, structure: SleeveStructure, invested: number | undefined) => number;
  readonly programme: readonly ParameterKey[];
  readonly sleeve: readonly Short[];
  /** What of the sleeve one would set to make the number come out. */
  readonly settable: readonly Short[];
  readonly say: BackTest['say'];
}

const projectsOf = ({ vintages }: SleeveStructure): number =>
  vintages.reduce((sum, { funds, projects }) => sum + funds * projects, 0);

const shareOf = (parameters: Parameters, { sleeve }: SleeveStructure): number =>
  parameters[`${sleeve}.governmentShare`];

const money: BackTest['say'] = (wan, language) => formatMoney(wan, language, 3);
const multiple: BackTest['say'] = (x, language) => formatMultiple(x, language, 3);
const tenths: BackTest['say'] = (x, language) => formatCount(x, language, 1);
const whole: BackTest['say'] = (x, language) => formatCount(x, language);
const percent: BackTest['say'] = (x, language) => formatShare(x, language, 1);

const sizes = {
  programme: ['programme.capital'],
  sleeve: ['share', 'governmentShare', 'fundSize'],
  settable: ['fundSize'],
} as const;
const tickets = {
  programme: ['programme.capital', 'programme.term', 'programme.vintageYears'],
  sleeve: [...sizes.sleeve, 'ticket', 'reserve', 'fee', 'feeAfter', 'term', 'extension', 'investmentPeriod'],
  settable: ['fundSize', 'ticket'],
} as const;
const partners = { programme: [], sleeve: ['governmentShare'], settable: ['governmentShare'] } as const;

/** Projects of one fund: all it can pay for after fees, or those that a part of its money buys. */
function projectsOfFund(p: Parameters, structure: SleeveStructure, invested: number | undefined): number {
  if (invested === undefined) return projectsOf(structure) / structure.funds;
  return (invested * structure.fundSize) / p[`${structure.sleeve}.ticket`];
}

const rules: Readonly<Record<Figure, FigureRule>> = {
  funds: { ...sizes, of: (_, { funds }) => funds, say: whole },
  fundSize: { ...sizes, of: (_, { fundSize }) => fundSize, say: money },
  ticket: {
    programme: [],
    sleeve: ['ticket'],
    settable: ['ticket'],
    of: (p, { sleeve }) => p[`${sleeve}.ticket`],
    say: money,
  },
  governmentShare: { ...partners, of: shareOf, say: percent },
  socialPerGovernment: {
    ...partners,
    of: (p, structure) => (1 - shareOf(p, structure)) / shareOf(p, structure),
    say: multiple,
  },
  totalPerGovernment: { ...partners, of: (p, structure) => 1 / shareOf(p, structure), say: multiple },
  projectsOfFund: { ...tickets, of: projectsOfFund, say: tenths },
  projects: { ...tickets, of: (_, structure) => projectsOf(structure), say: whole },
};

function backTest({ sleeve, figure, value, invested, ...words }: PublishedFigure, parameters: Parameters): BackTest {
  const rule = rules[figure];
  const { label, document, clause, note } = words;
  return {
    label,
    document,
    ...(clause === undefined ? {} : { clause }),
    note,
    published: value,
    simulated: rule.of(parameters, sleeveStructure(parameters, sleeve), invested),
    isMoney: rule.say === money,
    say: rule.say,
    keys: [...rule.programme, ...rule.sleeve.map((name) => `${sleeve}.${name}` as const)],
    settable: rule.settable.map((name) => `${sleeve}.${name}` as const),
  };
}

/** What a city has published, held against the model: none where nothing is published or the sleeve has no money. */
export function backTests(scenarioId: string, parameters: Parameters): readonly BackTest[] {
  const active = activeSleeves(parameters);
  return publishedFigures
    .filter(({ scenario, sleeve }) => scenario === scenarioId && active.includes(sleeve))
    .map((figure) => backTest(figure, parameters));
}
