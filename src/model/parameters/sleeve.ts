import type { Text } from '../text';
import type { MultipleRow, NumberRow, ParameterRow } from './row';

/** The four kinds of sub-fund a programme can hold, in the order of every table and result. */
export const SLEEVES = ['seed', 'angel', 'venture', 'direct'] as const;
export type Sleeve = (typeof SLEEVES)[number];

export const sleeveLabels: Readonly<Record<Sleeve, Text>> = {
  seed: { zh: '种子', en: 'Seed' },
  angel: { zh: '天使', en: 'Angel' },
  venture: { zh: '创投', en: 'Venture' },
  direct: { zh: '直投', en: 'Direct' },
};

type Unkeyed<R> = R extends ParameterRow ? Omit<R, 'key' | 'group' | 'baseline'> & { baseline: R['baseline'] } : never;
type SleeveRow = Unkeyed<ParameterRow> & {
  readonly name: string;
  /** Where a sleeve's baseline differs from the others'. */
  readonly except?: Partial<Record<Sleeve, number>>;
};

const TYPICAL_MULTIPLES: readonly MultipleRow[] = [
  [0.72, 1, 5],
  [0.17, 5, 10],
  [0.07, 10, 20],
  [0.03, 20, 50],
  [0.01, 50, 100],
];

/** The parameters every sleeve has; `name` follows the sleeve in the key (`seed.share`). */
const templates = [
  {
    name: 'share',
    kind: 'number',
    unit: 'share',
    baseline: 0,
    except: { seed: 0.3, angel: 0.7 },
    min: 0,
    max: 1,
    label: { zh: '占母基金配置', en: 'Share of the programme' },
    help: {
      zh: '母基金资金中投向这一类的比例；四类合计不超过 100%，余下的留在财政。',
      en: 'Part of the programme put here; the four sum to at most 100%, the rest stays with the treasury.',
    },
  },
  {
    name: 'governmentShare',
    kind: 'number',
    unit: 'share',
    baseline: 0.5,
    except: { direct: 1 },
    min: 0.01,
    max: 1,
    label: { zh: '政府出资比例', en: 'Government share of a fund' },
    help: { zh: '子基金中财政（经母基金）出资所占比例。', en: "The government's part of each fund's commitments." },
  },
  {
    name: 'managerShare',
    kind: 'number',
    unit: 'share',
    baseline: 0.01,
    except: { direct: 0 },
    min: 0,
    max: 0.5,
    label: { zh: '管理人出资比例', en: 'Manager (GP) commitment' },
    help: {
      zh: '管理人自己的出资；与政府出资合计不超过 100%，其余为社会资本。',
      en: 'What the manager puts in; with the government at most 100%, the rest is social capital.',
    },
  },
  {
    name: 'fundSize',
    kind: 'number',
    unit: 'money',
    baseline: 15000,
    min: 100,
    max: 1e8,
    label: { zh: '单只子基金规模', en: 'Fund size' },
    help: {
      zh: '目标规模；实际规模会略作调整，使财政资金恰好用完。',
      en: "Target size; adjusted a little so that the government's money is used exactly.",
    },
  },
  {
    name: 'term',
    kind: 'number',
    unit: 'years',
    baseline: 10,
    min: 2,
    max: 30,
    label: { zh: '存续期', en: 'Fund term' },
    help: { zh: '子基金自设立起的年数，以季度计。', en: 'Years from launch, on a quarterly grid.' },
  },
  {
    name: 'extension',
    kind: 'number',
    unit: 'years',
    baseline: 2,
    except: { direct: 0 },
    min: 0,
    max: 10,
    label: { zh: '可延长期（总是用满）', en: 'Extension (always used)' },
    help: { zh: '存续期满后的延长期，假定总是用满。', en: 'Years added to the term; assumed always used.' },
  },
  {
    name: 'investmentPeriod',
    kind: 'number',
    unit: 'years',
    baseline: 4,
    min: 0.25,
    max: 15,
    label: { zh: '投资期', en: 'Investment period' },
    help: { zh: '项目在投资期内均匀投出。', en: 'Tickets are spread evenly over it.' },
  },
  {
    name: 'ticket',
    kind: 'number',
    unit: 'money',
    baseline: 1000,
    except: { seed: 300, venture: 3000 },
    min: 10,
    max: 1e6,
    label: { zh: '单项目投资额', en: 'Ticket per project' },
    help: { zh: '每个项目投入的金额。', en: 'Money put into one project.' },
  },
  {
    name: 'reserve',
    kind: 'number',
    unit: 'share',
    baseline: 0,
    min: 0,
    max: 0.8,
    label: { zh: '后续轮预留比例', en: 'Reserve for follow-on' },
    help: {
      zh: '为后续轮预留的资金比例：投资满两年仍未退出的项目，按首轮两倍的价格追加；0 为不预留。',
      en: 'Part of the fund kept for follow-ons: two years after a ticket that is still held, at twice its price; 0 is none.',
    },
  },
  {
    name: 'fee',
    kind: 'number',
    unit: 'rate',
    baseline: 0.02,
    except: { direct: 0.005 },
    min: 0,
    max: 0.05,
    plausible: { around: 1 / 3 },
    label: { zh: '管理费率（投资期，按认缴）', en: 'Fee while investing (on commitments)' },
    help: { zh: '投资期内每年按认缴规模收取。', en: 'Per year on commitments during the investment period.' },
  },
  {
    name: 'feeAfter',
    kind: 'number',
    unit: 'rate',
    baseline: 0.015,
    except: { direct: 0.005 },
    min: 0,
    max: 0.05,
    plausible: { around: 1 / 3 },
    label: { zh: '管理费率（退出期，按未退出成本）', en: 'Fee afterwards (on unexited cost)' },
    help: { zh: '投资期后每年按未退出投资成本收取。', en: 'Per year on unexited cost after the investment period.' },
  },
  {
    name: 'hurdle',
    kind: 'number',
    unit: 'rate',
    baseline: 0.08,
    except: { direct: 0 },
    min: 0,
    max: 0.3,
    label: { zh: '门槛收益', en: 'Hurdle (preferred return)' },
    help: {
      zh: '出资人先得的年化复利收益，之后管理人才分成。',
      en: 'Yearly compound return the investors get before any carry.',
    },
  },
  {
    name: 'carry',
    kind: 'number',
    unit: 'share',
    baseline: 0.2,
    except: { direct: 0 },
    min: 0,
    max: 0.5,
    label: { zh: '业绩报酬', en: 'Carry' },
    help: { zh: '管理人分得的利润比例。', en: "The manager's part of the profit." },
  },
  {
    name: 'catchUp',
    kind: 'number',
    unit: 'share',
    baseline: 1,
    except: { direct: 0 },
    min: 0,
    max: 1,
    label: { zh: '追补比例', en: 'Catch-up' },
    help: {
      zh: '越过门槛后归管理人的比例，直到其分得全部利润的约定份额。',
      en: 'Part that goes to the manager beyond the hurdle until it holds its carry of all profit.',
    },
  },
  {
    name: 'successRate',
    kind: 'number',
    unit: 'share',
    baseline: 0.4,
    except: { seed: 0.3 },
    min: 0,
    max: 1,
    plausible: [0.2, 0.5],
    label: { zh: '成功率', en: 'Success rate' },
    help: { zh: '回收不低于成本（倍数 ≥ 1）的概率。', en: 'Probability that a project returns at least its cost.' },
  },
  {
    name: 'multipleModel',
    kind: 'choice',
    baseline: 'lognormal',
    choices: [
      { value: 'lognormal', label: { zh: '对数正态', en: 'Lognormal' } },
      { value: 'pareto', label: { zh: '帕累托（厚尾）', en: 'Pareto (heavy tail)' } },
      { value: 'table', label: { zh: '分档表', en: 'Table of bands' } },
    ],
    label: { zh: '成功倍数分布', en: 'Distribution of winners' },
    help: { zh: '成功项目超出成本部分服从的分布。', en: 'How the gain of successes is distributed.' },
  },
  {
    name: 'multipleMean',
    kind: 'number',
    unit: 'multiple',
    baseline: 3,
    except: { seed: 4 },
    min: 1,
    max: 100,
    plausible: [2, 6],
    label: { zh: '成功项目平均倍数', en: 'Mean multiple of winners' },
    help: {
      zh: '含上限在内的平均值，须低于上限；分档表的平均数由其各行决定。',
      en: 'Mean with the cap in force, below the cap; a table has the mean its rows say.',
    },
  },
  {
    name: 'multipleSpread',
    kind: 'number',
    unit: 'none',
    baseline: 0.9,
    min: 0,
    max: 3,
    plausible: [0.6, 1.4],
    label: { zh: '超额倍数的对数标准差', en: 'Spread of winners (log sd)' },
    help: {
      zh: '仅对数正态：越大，少数大赢家越重要；0 表示人人相同。',
      en: 'Lognormal only: the larger, the more a few big winners matter; 0 makes all alike.',
    },
  },
  {
    name: 'multipleTail',
    kind: 'number',
    unit: 'none',
    baseline: 1.8,
    min: 1.05,
    max: 10,
    label: { zh: '超额倍数的尾部指数α', en: 'Tail index α of winners' },
    help: { zh: '仅帕累托：越小尾部越厚。', en: 'Pareto only: the smaller, the heavier the tail.' },
  },
  {
    name: 'multipleTable',
    kind: 'rows',
    baseline: TYPICAL_MULTIPLES,
    label: { zh: '分档表：占比、下限、上限', en: 'Bands: share, low, high' },
    help: {
      zh: '仅分档表：各档占成功项目的比例合计须为 1。',
      en: 'Table only: the shares of the bands must sum to 1.',
    },
  },
  {
    name: 'multipleCap',
    kind: 'number',
    unit: 'multiple',
    baseline: 200,
    min: 2,
    max: 10000,
    label: { zh: '倍数上限', en: 'Cap on the multiple' },
    help: { zh: '单个项目回收倍数的上限。', en: 'No project returns more than this.' },
  },
  {
    name: 'recovery',
    kind: 'number',
    unit: 'multiple',
    baseline: 0.1,
    min: 0,
    max: 0.9,
    plausible: [0, 0.25],
    label: { zh: '失败项目平均回收倍数', en: 'Mean recovery of failures' },
    help: { zh: '失败项目平均收回成本的多少。', en: 'Part of its cost a failure returns on average.' },
  },
  {
    name: 'successYears',
    kind: 'number',
    unit: 'years',
    baseline: 6,
    except: { seed: 7, venture: 5 },
    min: 0.25,
    max: 20,
    plausible: [5, 10],
    label: { zh: '成功退出的中位年数', en: 'Median years to a successful exit' },
    help: { zh: '一半的成功项目在此年数内退出。', en: 'Half of the successes exit within this time.' },
  },
  {
    name: 'failureYears',
    kind: 'number',
    unit: 'years',
    baseline: 3,
    min: 0.25,
    max: 20,
    plausible: [2, 4],
    label: { zh: '失败出清的中位年数', en: 'Median years to a failure' },
    help: { zh: '一半的失败项目在此年数内出清。', en: 'Half of the failures are closed within this time.' },
  },
  {
    name: 'yearsSpread',
    kind: 'number',
    unit: 'none',
    baseline: 0.35,
    min: 0,
    max: 1.5,
    label: { zh: '年数的对数标准差', en: 'Spread of the years (log sd)' },
    help: { zh: '持有年数围绕中位数的离散程度。', en: 'How far holding times scatter around their median.' },
  },
  {
    name: 'lossTolerance',
    kind: 'number',
    unit: 'share',
    baseline: 0.6,
    except: { seed: 0.8, venture: 0.4 },
    min: 0,
    max: 1,
    label: { zh: '容许亏损比例', en: 'Loss tolerance' },
    help: { zh: '亏损不超过此比例即不追责。', en: 'Losses up to this part of the money lead to no blame.' },
  },
] as const satisfies readonly SleeveRow[];

type Template = (typeof templates)[number];
export type SleeveName = Template['name'];
type TemplateOf<N extends SleeveName> = Extract<Template, { name: N }>;

/** What a sleeve's row looks like to the type system: its own key, its kind, its choices. */
export type SleeveParameterRow = {
  [N in SleeveName]: Omit<TemplateOf<N>, 'name' | 'except' | 'baseline'> & {
    readonly key: `${Sleeve}.${N}`;
    readonly group: Sleeve;
    readonly baseline: ParameterRow['baseline'];
  };
}[SleeveName];

function rowFor(sleeve: Sleeve, template: SleeveRow): ParameterRow {
  const { name, except, ...row } = template;
  const baseline = except?.[sleeve] ?? row.baseline;
  return { ...row, key: `${sleeve}.${name}`, group: sleeve, baseline } as NumberRow;
}

/** The rows of all four sleeves, sleeve by sleeve. */
export const sleeveRows = SLEEVES.flatMap((sleeve) =>
  templates.map((template) => rowFor(sleeve, template)),
) as readonly ParameterRow[] as readonly SleeveParameterRow[];

export const SLEEVE_NAMES: readonly SleeveName[] = templates.map((template) => template.name);
