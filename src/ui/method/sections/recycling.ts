import { text } from '../../../model/text';
import { formula, paragraph, type MethodSection } from '../section';

export const recycling: MethodSection = {
  id: 'recycling',
  title: text('资金循环使用', 'Recycling'),
  blocks: [
    paragraph(
      '财政当年收回的资金，按循环比例留在母基金账户，次年初按四类原来的比例各开一只新子基金；母基金剩余不足 8 年，或不够投一个项目时不开，当时返还财政。',
      'A part of what the government received in a year stays with the programme and opens, at the start of the next, one more fund of every kind in the original proportions; not when less than 8 years are left or no ticket fits, in which case it is paid out.',
    ),
    formula(
      text(
        '新子基金规模 = {循环比例 · 当年所得 · a | g}',
        'size of a new fund = {recycled part · receipts of the year · a | g}',
      ),
      text('a 该类在各类中的占比，g 政府出资比例', 'a share of its kind, g government share'),
    ),
    paragraph(
      '财政实缴只计新拿出的钱，亏损口径与杠杆按基金的全部缴款计。新基金没有用到的承诺在它清算时返还。一条路径最多十万个项目。',
      'Only new money counts as paid in by the government; loss readings and leverage rest on all calls. What a new fund never called is paid out at its liquidation. A path has at most 100,000 projects.',
    ),
  ],
  parameters: ['programme.recycling'],
  sources: [],
  limits: [
    text(
      '新子基金的条件与原来相同，社会资本同样按比例到位。',
      'New funds have the same terms, and private money comes in the same proportion.',
    ),
  ],
  tests: ['by-hand', 'money'],
};
