import { text } from '../model/text';
import type { Term } from './term';

/** The words of the trade that the page cannot do without. */
export const glossary: readonly Term[] = [
  {
    label: text('TVPI', 'TVPI'),
    meaning: text(
      '回收倍数：累计收回 ÷ 累计出资，未退出部分按估值计入。存续期满后就是最终收回几倍。',
      'Total value to paid-in: what came back, plus what is still held at its value, over what was paid in.',
    ),
  },
  {
    label: text('DPI', 'DPI'),
    meaning: text(
      '现金回收倍数：到某一年为止实际收回的现金 ÷ 累计出资，不算尚未退出的部分。',
      'Distributed to paid-in: cash received so far over what was paid in; holdings do not count.',
    ),
  },
  {
    label: text('IRR', 'IRR'),
    meaning: text(
      '内部收益率：使各期出资与回收的现值相等的年利率，考虑了钱在外的时间。',
      'Internal rate of return: the yearly rate at which calls and receipts weigh the same. It counts how long money is out.',
    ),
  },
  {
    label: text('NPV', 'NPV'),
    meaning: text(
      '净现值：回收与出资都按财政资金成本折成今天的钱，再相减。为负即跑不赢资金成本。',
      'Net present value: receipts less calls, both discounted at the cost of public money. Below 0 that cost is not earned.',
    ),
  },
  {
    label: text('PME', 'PME'),
    meaning: text(
      '公开市场等价：回收现值 ÷ 出资现值，这里按财政资金成本折现；1 倍为打平。',
      'Public market equivalent: discounted receipts over discounted calls, here at the cost of public money; 1× is even.',
    ),
  },
  {
    label: text('P10–P90', 'P10–P90'),
    meaning: text(
      '八成情形落在其间：一成比 P10 低，一成比 P90 高。P25–P75 同理，为五成情形。',
      'Eight futures in ten lie between: one in ten below P10, one above P90. P25–P75 likewise holds five in ten.',
    ),
  },
  {
    label: text('相关性 ρ', 'Correlation ρ'),
    meaning: text(
      '项目成败在多大程度上同好同坏。0 表示互不相干；越大，一起失败的可能性越大。',
      'How far projects succeed and fail together. 0: each for itself; the larger, the likelier they fail together.',
    ),
  },
  {
    label: text('净亏损', 'Net loss'),
    meaning: text('盈利项目抵补亏损项目之后的亏损。', 'The loss after winners have offset losers.'),
  },
  {
    label: text('亏损项目合计', 'Losing projects only'),
    meaning: text(
      '只把亏损项目的亏损加总，盈利项目不抵补。',
      'The losses of the losing projects added up; winners do not offset them.',
    ),
  },
  {
    label: text('容错线', 'Tolerance'),
    meaning: text(
      '允许亏损的最大比例，超过即触发。',
      'The largest share that may be lost; more than that is a breach.',
    ),
  },
  {
    label: text('误伤', 'False alarm'),
    meaning: text(
      '年度考核中途触线，最终却没有净亏损。中途触线、清算时未超线的情形更多，“容错”页分别列出。',
      'Over the line in annual assessment, yet without a net loss in the end. More often the end is within the tolerance though not without loss; the tab “Tolerance” tells both.',
    ),
  },
  {
    label: text('认缴、实缴', 'Committed, paid in'),
    meaning: text(
      '认缴是承诺出的钱，实缴是真正付出的钱；用不到的部分不会缴付，所以实缴可小于认缴。',
      'Committed is what is promised, paid in what is really paid; what is not needed is never called.',
    ),
  },
  {
    label: text('情形', 'Future'),
    meaning: text(
      '模拟出来的一种可能的未来；“52% 的情形”即一万次模拟中的 5,200 次。',
      'One simulated course of events; “52% of futures” is 5,200 out of ten thousand.',
    ),
  },
];
