import pow from '@stdlib/math-base-special-pow';
import { makePlan } from '../../engine/plan';
import { text } from '../../model/text';
import { fundBooks, type FundBooks } from './books';
import { oneFund } from './hand-cases';
import { withChanges, type Lab } from './lab';
import { exactly, type Oracle, type OracleTopic } from './oracle';

/** 1,000万元 are paid in at once; after the six years until the exit 400 of preferred return have accrued. */
const CALLED = 1000;
const OWED = 1400;
const YEARS = 6;

/** The engine reads multiples from tables. */
const TABLES = 1e-8;

/** The books of one fund with one project that returns so much, 万元, under these terms of catch-up. */
function liquidated(lab: Pick<Lab, 'seed'>, gross: number, catchUp: number): FundBooks {
  const changes = {
    ...oneFund,
    'programme.capital': CALLED / 2,
    'angel.fundSize': CALLED,
    'angel.ticket': CALLED,
    'angel.hurdle': pow(OWED / CALLED, 1 / YEARS) - 1,
    'angel.carry': 0.2,
    'angel.catchUp': catchUp,
    'angel.multipleMean': gross / CALLED,
    'angel.successYears': YEARS,
  };
  const [books] = fundBooks(makePlan(withChanges(lab, changes)), 0);
  return books;
}

const part = (
  id: string,
  zh: string,
  en: string,
  value: number,
  [gross, catchUp]: readonly [number, number],
  of: 'carry' | 'distributed' = 'carry',
): Oracle => ({
  id: `waterfall.${id}`,
  name: text(zh, en),
  expected: exactly(value, TABLES),
  digits: 2,
  unit: text('万元', ''),
  obtain: (lab) => ({ value: liquidated(lab, gross, catchUp)[of] }),
});

export const waterfall: OracleTopic = {
  id: 'waterfall',
  name: text('收益分配（整体瀑布，欧式）', 'Waterfall (whole fund, European)'),
  how: text(
    '用引擎运行一只子基金：实缴 1000万元投一个项目，六年后回款，其时门槛收益已累计 400万元，业绩报酬 20%；数取自清算后的基金账。',
    'The engine runs one fund: ¥10 m paid in and put into one project that ends after six years, when a preferred return of ¥4 m has accrued; carry 20%. The numbers are read from the fund’s books at its liquidation, in ¥10,000.',
  ),
  source: text(
    '按条款手算：先还本与门槛收益，再追补，再按 20/80 分',
    'By hand from the terms: capital and preferred return, catch-up, then 20/80',
  ),
  oracles: [
    part('full', '全额追补，回收 2000万元：管理人', 'Full catch-up, proceeds 2,000: manager', 200, [2000, 1]),
    part('investors', '同上：出资人', 'The same: investors', 1800, [2000, 1], 'distributed'),
    part(
      'below',
      '全额追补，回收 1200万元，未达门槛：管理人',
      'Full catch-up, proceeds 1,200, below the hurdle: manager',
      0,
      [1200, 1],
    ),
    part(
      'within',
      '全额追补，回收 1450万元，追补途中：管理人',
      'Full catch-up, proceeds 1,450, within it: manager',
      50,
      [1450, 1],
    ),
    part(
      'caught-up',
      '全额追补，回收 1500万元，刚好补足：管理人',
      'Full catch-up, proceeds 1,500, just caught up: manager',
      100,
      [1500, 1],
    ),
    part('none', '不追补，回收 2000万元：管理人', 'No catch-up, proceeds 2,000: manager', 120, [2000, 0]),
    part(
      'half',
      '追补一半，回收 1600万元，追补途中：管理人',
      'Half catch-up, proceeds 1,600, within it: manager',
      100,
      [1600, 0.5],
    ),
    part(
      'half-done',
      '追补一半，回收 2000万元，已补足：管理人',
      'Half catch-up, proceeds 2,000, caught up: manager',
      200,
      [2000, 0.5],
    ),
  ],
};
