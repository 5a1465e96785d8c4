import pow from '@stdlib/math-base-special-pow';
import { internalRate } from '../../engine/irr';
import { text } from '../../model/text';
import { printed, type Expectation, type Oracle, type OracleTopic } from './oracle';

/** A payment so many days after the first. */
type Dated = readonly [day: number, flow: number];

/** The engine's rate of quarterly flows. */
function rateOf(flows: readonly number[]): number {
  const paid = flows.reduce((sum, flow) => sum - Math.min(0, flow), 0);
  const received = flows.reduce((sum, flow) => sum + Math.max(0, flow), 0);
  return internalRate(Float64Array.from(flows), flows.length, paid, received);
}

const yearlyRate = (flows: readonly number[]): number =>
  rateOf(flows.flatMap((flow, i) => (i === 0 ? [flow] : [0, 0, 0, flow])));

/** Yearly rate, of 365 days, of flows on days: the engine's equal periods are days here, four of which it calls a year. */
function datedRate(flows: readonly Dated[]): number {
  const days = new Array<number>(flows[flows.length - 1][0] + 1).fill(0);
  for (const [day, flow] of flows) days[day] += flow;
  return pow(1 + rateOf(days), 365 / 4) - 1;
}

const example = (
  id: string,
  zh: string,
  en: string,
  expected: Expectation,
  digits: number,
  rate: () => number,
): Oracle => ({
  id: `rates.${id}`,
  name: text(zh, en),
  expected,
  digits,
  obtain: () => ({ value: rate() }),
});

/** Excel's own search ends when a step changes the rate by less than 1e-8. */
const EXCEL_STEP = 5e-9;

export const rates: OracleTopic = {
  id: 'rates',
  name: text('内部收益率', 'Internal rates of return'),
  how: text(
    '引擎求使各期现金流现值为零的季度利率，取离 0 最近的根再折成年率；带日期的序列以“天”代替“季度”送入同一函数。',
    'The engine finds the quarterly rate at which the flows are worth nothing, the root nearest 0, and makes it yearly; series with dates enter the same function with days for quarters.',
  ),
  source: text(
    'Microsoft 文档中 Excel 的 IRR、XIRR 与 DAX 的 XIRR 示例',
    "Examples in Microsoft's documentation of Excel's IRR and XIRR and of DAX's XIRR",
  ),
  oracles: [
    example(
      'irr',
      'IRR：−150000，此后每年 15000、25000、35000、45000、60000',
      'IRR: −150000, then 15000, 25000, 35000, 45000, 60000 a year',
      printed(0.0524, 4),
      4,
      () => yearlyRate([-150_000, 15_000, 25_000, 35_000, 45_000, 60_000]),
    ),
    example(
      'xirr',
      'XIRR：2008-01-01 付 10000，四次收回，末次 2009-04-01',
      'XIRR: 10000 paid on 2008-01-01, four receipts, the last on 2009-04-01',
      { kind: 'value', value: 0.373362535, within: EXCEL_STEP },
      9,
      // On 1 January, 1 March and 30 October 2008, 15 February and 1 April 2009.
      () =>
        datedRate([
          [0, -10000],
          [60, 2750],
          [303, 4250],
          [411, 3250],
          [456, 2750],
        ]),
    ),
    example(
      'dax',
      'DAX XIRR：同样的金额，2014-01-01 起',
      'DAX XIRR: the same amounts, from 2014-01-01',
      printed(0.3749, 4),
      4,
      // On the same days six years later, without a leap day between.
      () =>
        datedRate([
          [0, -10000],
          [59, 2750],
          [302, 4250],
          [410, 3250],
          [455, 2750],
        ]),
    ),
  ],
};
