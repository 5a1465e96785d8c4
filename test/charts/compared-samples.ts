import type { ChartOptions, Chart } from '../../src/charts/chart';
import { comparedExceedanceChart, type ComparedExceedanceData } from '../../src/charts/compared-exceedance';
import { comparedFanChart, type ComparedFanData } from '../../src/charts/compared-fan';
import { convergenceChart, type ConvergenceData } from '../../src/charts/convergence';
import { decompositionChart, type DecompositionData } from '../../src/charts/decomposition';
import { goalResponseChart, type GoalResponseData } from '../../src/charts/goal-response';
import { indicesChart, type IndicesData } from '../../src/charts/indices';
import type { Measured } from '../../src/charts/measured';
import { sweepLineChart, type SweepLineData } from '../../src/charts/sweep-line';
import { sweepMapChart, type SweepMapData } from '../../src/charts/sweep-map';
import { tornadoChart, type TornadoData } from '../../src/charts/tornado';
import { text, type Language, type Text } from '../../src/model/text';
import { formatInUnit } from '../../src/model/units';
import { exceedanceOf, seriesOf } from './samples';

export const known = (value: number, se = 0.01): Measured => ({ value, se });

const share = (x: number, language: Language): string => formatInUnit(x, 'share', language);
const years = (x: number, language: Language): string => formatInUnit(x, 'years', language);
const multiple = (x: number, language: Language): string => formatInUnit(x, 'multiple', language);

const said = (write: (x: number, language: Language) => string, x: number): Text =>
  text(write(x, 'zh'), write(x, 'en'));

const successRate = { label: text('成功率', 'Success rate'), say: share };
const tvpi = text('财政TVPI均值', 'Government TVPI, mean');

const wuhan = text('武汉行动方案', 'Wuhan action plan');
export const zhengzhou = text('郑州政协建议', 'Zhengzhou proposal');
const henan = text('河南省天使母基金', 'Henan angel programme');

export const comparedExceedance: ComparedExceedanceData = {
  title: text('哪个方案更容易超过容错线？', 'Which scenario exceeds its tolerance more often?'),
  curves: [
    { place: 0, name: wuhan, exceedance: exceedanceOf((x) => 0.5 * (1 - x)), tolerance: 0.6 },
    { place: 1, name: zhengzhou, exceedance: exceedanceOf((x) => 0.8 * (1 - x) * (1 - x)), tolerance: 0.4 },
    { place: 2, name: henan, exceedance: exceedanceOf((x) => Math.max(0, 0.9 - 1.5 * x)), tolerance: 0.5 },
  ],
};

export const comparedFan: ComparedFanData = {
  title: text('各方案的钱何时转回？', 'When does the money turn in each scenario?'),
  measure: text('累计净流入', 'Cumulative net flow'),
  quantity: 'money',
  fans: [
    { name: wuhan, series: seriesOf([-20000, -60000, -40000, 5000, 30000], 8000) },
    { name: zhengzhou, series: seriesOf([-30000, -50000, -10000, 15000], 6000) },
  ],
  reference: { value: 0, label: text('收支相抵', 'Break-even') },
};

export const decomposition: DecompositionData = {
  title: text('哪些规则造成了差别？', 'Which rules make the difference?'),
  measure: tvpi,
  quantity: 'multiple',
  start: { name: zhengzhou, measured: known(0.86) },
  end: { name: wuhan, measured: known(0.982) },
  parts: [
    { label: text('期限', 'Terms'), effect: known(0.09, 0.004) },
    { label: text('容错与考核', 'Tolerance and assessment'), effect: known(0, 0) },
    { label: text('单项目投资额与后续轮', 'Tickets and follow-ons'), effect: known(0.062, 0.006) },
    { label: text('管理费与业绩报酬', 'Fees and carry'), effect: known(-0.027, 0.002) },
    { label: text('让利与回购', 'Concession and buyback'), effect: known(-0.003, 0.003) },
  ],
};

export const sweepLine: SweepLineData = {
  title: text('成功率变动时，财政能收回多少？', 'How does it answer to the success rate?'),
  measure: tvpi,
  quantity: 'multiple',
  axis: successRate,
  points: Array.from({ length: 13 }, (_, i) => {
    const x = Math.round((0.2 + i * 0.025) * 1000) / 1000;
    return i === 5
      ? { x, estimate: null, problem: text('配比之和超过 1。', 'shares add up to more than 1.') }
      : { x, estimate: known(0.2 + 2.4 * x, 0.02) };
  }),
  threshold: 1,
  current: 0.3,
};

export const sweepMap: SweepMapData = {
  title: text('成功率与期限一起变动时呢？', 'And with both success rate and term?'),
  measure: text('收不回本金的可能性', 'Probability that the capital is not back'),
  quantity: 'share',
  x: { ...successRate, values: [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5] },
  y: { label: text('子基金期限', 'Term of funds'), say: years, values: [6, 8, 10, 12] },
  cells: [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5].flatMap((x) =>
    [6, 8, 10, 12].map((y) => {
      if (x === 0.25 && y === 12) return { estimate: null, problem: text('期限太长。', 'the term is too long.') };
      if (x === 0.5 && y > 8) return undefined;
      return { estimate: known(Math.max(0.02, 0.95 - 1.6 * (x - 0.2) - 0.05 * (y - 6)), 0.01) };
    }),
  ),
  threshold: 0.5,
  current: { x: 0.33, y: 9 },
};

export const tornado: TornadoData = {
  title: text('哪些假设最要紧？', 'Which assumptions matter most?'),
  measure: tvpi,
  quantity: 'multiple',
  centre: known(0.982),
  bars: [
    {
      label: text('成功率', 'Success rate'),
      low: { said: said(share, 0.2), difference: known(-0.31, 0.008) },
      high: { said: said(share, 0.5), difference: known(0.42, 0.011) },
      turns: false,
    },
    {
      label: text('成功项目平均倍数', 'Mean multiple of winners'),
      low: { said: said(multiple, 2), difference: known(-0.28, 0.006) },
      high: { said: said(multiple, 6), difference: known(0.25, 0.01) },
      turns: false,
    },
    {
      label: text('期限', 'Term'),
      low: { said: said(years, 5), difference: known(-0.06, 0.003) },
      high: { said: said(years, 12), difference: known(-0.02, 0.002) },
      turns: true,
    },
    {
      label: text('直投占比', 'Share of direct investment'),
      low: { said: said(share, 0), difference: known(0.001, 0.002) },
      high: {
        said: said(share, 1),
        difference: null,
        problem: text('配比之和超过 1。', 'shares add up to more than 1.'),
      },
      turns: false,
    },
  ],
};

export const indices: IndicesData = {
  title: text('结果的不确定来自哪里？', 'Where does the uncertainty come from?'),
  factors: [
    {
      label: text('成功率', 'Success rate'),
      first: 0.44,
      firstInterval: [0.4, 0.48],
      total: 0.56,
      totalInterval: [0.51, 0.6],
    },
    {
      label: text('成功项目平均倍数', 'Mean multiple of winners'),
      first: 0.31,
      firstInterval: [0.27, 0.36],
      total: 0.44,
      totalInterval: [0.4, 0.49],
    },
    {
      label: text('资金成本', 'Discount rate'),
      first: -0.01,
      firstInterval: [-0.03, 0.01],
      total: 0,
      totalInterval: [0, 0.01],
    },
  ],
};

export const convergence: ConvergenceData = {
  title: text('模拟多少次才够？', 'How many futures are enough?'),
  measure: tvpi,
  quantity: 'multiple',
  steps: [
    { paths: 1000, estimate: known(0.95, 0.03) },
    { paths: 2000, estimate: known(0.991, 0.021) },
    { paths: 4000, estimate: known(0.978, 0.015) },
    { paths: 8000, estimate: known(0.983, 0.0105) },
    { paths: 9100, estimate: known(0.982, 0.0099) },
  ],
  target: 0.01,
};

export const goalResponse: GoalResponseData = {
  title: text('成功率要多高才能回本？', 'How high a success rate brings the capital back?'),
  measure: tvpi,
  quantity: 'multiple',
  axis: successRate,
  trials: [0.2, 0.25, 0.3, 0.325, 0.332, 0.335, 0.34, 0.35, 0.4, 0.45, 0.5].map((value) => ({
    value,
    estimate: known(3 * value, 0.02),
  })),
  limits: { atLeast: 1 },
  answer: { value: 0.334, interval: [0.322, 0.347] },
};

/** One of each kind. */
export const comparedSamples: Readonly<Record<string, (options: ChartOptions) => Chart>> = {
  'compared exceedance': (o) => comparedExceedanceChart(comparedExceedance, o),
  'compared fan': (o) => comparedFanChart(comparedFan, o),
  decomposition: (o) => decompositionChart(decomposition, o),
  'sweep line': (o) => sweepLineChart(sweepLine, o),
  'sweep map': (o) => sweepMapChart(sweepMap, o),
  tornado: (o) => tornadoChart(tornado, o),
  indices: (o) => indicesChart(indices, o),
  convergence: (o) => convergenceChart(convergence, o),
  'goal response': (o) => goalResponseChart(goalResponse, o),
};
