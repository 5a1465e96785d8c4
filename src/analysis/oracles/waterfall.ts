import { managerPart } from '../../engine/waterfall';
import { text } from '../../model/text';
import { exactly, type Oracle, type OracleTopic } from './oracle';

/** 8 % a year on ten millions paid in: four millions of preferred return have accrued. In millions. */
const CALLED = 10;
const OWED = 14;
const CARRY = 0.2;

const manager = (gross: number, catchUp: number): number =>
  managerPart(gross, OWED, CALLED, 0, 0, { carry: CARRY, catchUp });

const UNIT = text('百万', ' m');

const part = (id: string, zh: string, en: string, value: number, obtain: () => number): Oracle => ({
  id: `waterfall.${id}`,
  name: text(zh, en),
  expected: exactly(value),
  digits: 4,
  unit: UNIT,
  obtain: () => ({ value: obtain() }),
});

export const waterfall: OracleTopic = {
  id: 'waterfall',
  name: text('收益分配（整体瀑布，欧式）', 'Waterfall (whole fund, European)'),
  how: text(
    '实缴 1000 万、门槛收益已累计 400 万、业绩报酬 20%，把总回收送入引擎的分配函数。',
    'Paid in 10 m, preferred return accrued 4 m, carry 20%: the proceeds go through the engine’s waterfall.',
  ),
  source: text(
    '按条款手算：先还本与门槛收益，再追补，再按 20/80 分',
    'By hand from the terms: capital and preferred return, catch-up, then 20/80',
  ),
  oracles: [
    part('full', '全额追补，回收 2000 万：管理人', 'Full catch-up, proceeds 20 m: manager', 2, () => manager(20, 1)),
    part('investors', '同上：出资人', 'The same: investors', 18, () => 20 - manager(20, 1)),
    part(
      'below',
      '全额追补，回收 1200 万，未达门槛：管理人',
      'Full catch-up, proceeds 12 m, below the hurdle: manager',
      0,
      () => manager(12, 1),
    ),
    part(
      'within',
      '全额追补，回收 1500 万，追补途中：管理人',
      'Full catch-up, proceeds 15 m, within it: manager',
      1,
      () => manager(15, 1),
    ),
    part('none', '不追补，回收 2000 万：管理人', 'No catch-up, proceeds 20 m: manager', 1.2, () => manager(20, 0)),
    part(
      'half',
      '追补一半，回收 1400 万又 8/3 百万：管理人',
      'Half catch-up, proceeds 14 m and 8/3 m: manager',
      4 / 3,
      () => manager(14 + 8 / 3, 0.5),
    ),
    part(
      'half-done',
      '追补一半，回收 2000 万，已补足：管理人',
      'Half catch-up, proceeds 20 m, caught up: manager',
      2,
      () => manager(20, 0.5),
    ),
  ],
};
