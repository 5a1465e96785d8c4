import { baseline, SLEEVES, type Group, type ParameterKey, type Parameters, type Sleeve } from './parameters';
import { text, type Text } from './text';

/** A part of the model that can be switched on and off as a whole. */
export interface Mechanism {
  /** Stable name, for the page and tests. */
  readonly id: string;
  readonly group: Group;
  readonly label: Text;
  /** What happens when it is on, in one sentence. */
  readonly help: Text;
  /** What the switch sets: at their baseline all of these mean “off”. */
  readonly switched: readonly ParameterKey[];
  /** Everything that matters only while it is on, `switched` included. */
  readonly keys: readonly ParameterKey[];
  /** Values to begin with when nobody has named any; assumed, like any value without a source. */
  readonly start: (parameters: Parameters) => Partial<Parameters>;
}

/** An amount as a person would name it: one significant digit. */
const round = (wan: number): number => Number(wan.toPrecision(1));

/** What the programme commits in a launch year stands for what the buyer, of about its size, invests in a year. */
const yearlyInvestment = (p: Parameters): number =>
  round(p['programme.capital'] / Math.ceil(p['programme.vintageYears']));

const reserve = (sleeve: Sleeve): Mechanism => ({
  id: `${sleeve}.reserve`,
  group: sleeve,
  label: text('后续轮追加投资', 'Follow-on investment'),
  help: text(
    '每个项目预留一部分资金，两年后仍未退出的以首轮两倍的价格追加。',
    'Part of the fund is kept back and put, two years later and at twice the price, into projects still held.',
  ),
  switched: [`${sleeve}.reserve`],
  keys: [`${sleeve}.reserve`],
  start: () => ({ [`${sleeve}.reserve`]: 0.2 }),
});

/** The mechanisms with a switch of their own, in the order of the form. Concession is chosen among three instead. */
export const mechanisms: readonly Mechanism[] = [
  {
    id: 'recycling',
    group: 'programme',
    label: text('资金循环使用', 'Recycling'),
    help: text('财政收回的资金在次年设立新的子基金。', 'What the government receives opens new funds the year after.'),
    switched: ['programme.recycling'],
    keys: ['programme.recycling'],
    start: () => ({ 'programme.recycling': 0.5 }),
  },
  ...SLEEVES.map(reserve),
  {
    id: 'sectors',
    group: 'market',
    label: text('行业共同风险', 'Sectors'),
    help: text('同一行业的项目同好同坏。', 'Projects of one sector share their fate.'),
    switched: ['market.sectorCorrelation'],
    keys: ['market.sectorCorrelation', 'market.sectors'],
    start: () => ({ 'market.sectorCorrelation': 0.1 }),
  },
  {
    id: 'tail',
    group: 'market',
    label: text('极端情形（t-copula）', 'Extreme futures (t-copula)'),
    help: text(
      '少数情形比平常极端得多，项目的成败更加集中。',
      'A few futures are far more extreme than most: successes or failures crowd together.',
    ),
    switched: ['market.tailDegrees'],
    keys: ['market.tailDegrees'],
    start: () => ({ 'market.tailDegrees': 4 }),
  },
  {
    id: 'window',
    group: 'market',
    label: text('IPO窗口时开时关', 'IPO window'),
    help: text('窗口关闭期间，等待上市的项目须等到重开。', 'While the window is shut, projects wait for their IPO.'),
    switched: ['market.ipoClosure', 'market.ipoReopening', 'market.ipoShutFrom', 'market.ipoShutYears'],
    keys: ['market.ipoClosure', 'market.ipoReopening', 'market.ipoShutFrom', 'market.ipoShutYears'],
    start: () => ({ 'market.ipoClosure': 0.2, 'market.ipoReopening': 0.5 }),
  },
  {
    id: 'secondary',
    group: 'secondary',
    label: text('由S基金承接', 'An S-fund takes over'),
    help: text(
      '到了年限仍未退出的项目，每年按额度卖给S基金。',
      'Every year, up to a quota, funds old enough sell what they still hold to an S-fund.',
    ),
    switched: ['secondary.quota', 'secondary.base'],
    keys: ['secondary.quota', 'secondary.base', 'secondary.price', 'secondary.discount', 'secondary.fromAge'],
    start: (p) => ({ 'secondary.quota': 0.1, 'secondary.base': yearlyInvestment(p) }),
  },
  {
    id: 'subsidy',
    group: 'subsidy',
    label: text('财政给予补助或奖励', 'The treasury pays subsidies'),
    help: text(
      '在基金之外向管理人支付，计入财政成本，不计入基金收益。',
      'Paid to managers outside the funds: a fiscal cost that is no part of returns.',
    ),
    switched: ['subsidy.lossRate', 'subsidy.investRate'],
    keys: ['subsidy.lossRate', 'subsidy.lossCap', 'subsidy.investRate', 'subsidy.investCap'],
    start: () => ({ 'subsidy.lossRate': 0.1 }),
  },
  {
    id: 'screening',
    group: 'screening',
    label: text('按评分择优立项', 'Projects are chosen by score'),
    help: text(
      '每个立项从多个申请中选评分最高的，评分越准，成功率提高越多。',
      'The best score among several applicants is funded; the better the score, the more the success rate rises.',
    ),
    switched: ['screening.applicants', 'screening.accuracy'],
    keys: ['screening.applicants', 'screening.accuracy'],
    start: () => ({ 'screening.applicants': 5, 'screening.accuracy': 0.3 }),
  },
];

/** Whether anything of a mechanism is set; together the values may still come to nothing. */
export const isSwitchedOn = ({ switched }: Mechanism, parameters: Parameters): boolean =>
  switched.some((key) => parameters[key] !== baseline[key]);

/** The mechanism that reads a parameter, where no other does. */
export const mechanismOf = (key: ParameterKey): Mechanism | undefined =>
  mechanisms.find(({ keys }) => keys.includes(key));

/** The values of what a mechanism's switch sets. */
export const switchedValues = ({ switched }: Mechanism, parameters: Parameters): Partial<Parameters> =>
  Object.fromEntries(switched.map((key) => [key, parameters[key]]));

/** The values that mean “off”. */
export const offValues = (mechanism: Mechanism): Partial<Parameters> => switchedValues(mechanism, baseline);

type ConcessionMode = Parameters['concession.mode'];

/** What choosing a kind of concession sets: a size too, where it would come to nothing. Half of the gain is assumed. */
export function concessionValues(mode: ConcessionMode, parameters: Parameters): Partial<Parameters> {
  if (mode === 'share' && parameters['concession.rate'] === 0)
    return { 'concession.mode': mode, 'concession.rate': 0.5 };
  if (mode === 'buyback' && parameters['concession.buybackShare'] === 0)
    return { 'concession.mode': mode, 'concession.buybackShare': baseline['concession.buybackShare'] };
  return { 'concession.mode': mode };
}
