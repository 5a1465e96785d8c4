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
    label: text('让利', 'Concession'),
    meaning: text(
      '财政把自己应得增值收益的一部分让给社会出资人和管理人，亏损不让；直投没有让利对象。',
      'The government cedes part of its gain to private investors and managers; losses are not shared this way. Direct investment has nobody to cede to.',
    ),
  },
  {
    label: text('约定回购', 'Buyback'),
    meaning: text(
      '子基金满约定年数时，其他出资人（直投为创始团队）可按财政尚未收回的出资加约定利息买下政府份额；只有份额估值更高时才会买，所以好项目的后续收益归了他们。',
      "At an agreed age of a fund the other investors (in direct investments the founders) may buy the government's stake for its money not yet back plus interest. They do so only when it is worth more: what good projects bring later is then theirs.",
    ),
  },
  {
    label: text('S基金承接', 'S-fund'),
    meaning: text(
      '私募股权二级市场基金：用公共资金买下满年限子基金里尚未退出的项目，每年有额度；报价超过额度的部分排队。折价买入，卖方少得的就是它多得的。',
      'A secondary fund of public money that buys unexited positions of older funds, up to a yearly quota; what exceeds it waits. What the sellers lose by a discount the S-fund gains.',
    ),
  },
  {
    label: text('循环使用', 'Recycling'),
    meaning: text(
      '财政收回的钱不上缴，第二年再设新的子基金；同一笔钱可投几轮。“每元新增财政”只数第一次拿出的钱。',
      'What the government gets back opens new funds the year after instead of leaving: the same money invests several times. “New” public money counts it once.',
    ),
  },
  {
    label: text('预留/后续轮', 'Reserve, follow-on'),
    meaning: text(
      '子基金留出一部分钱，投资两年后追加给尚未退出的项目，价格按首轮的两倍。',
      'Money a fund keeps back and puts into projects still alive two years after the first ticket, at twice its price.',
    ),
  },
  {
    label: text('投资奖励', 'Investment reward'),
    meaning: text(
      '财政按子基金当年投资额的一定比例奖励管理人，有年度上限；在基金之外支付。',
      'The treasury pays the manager a part of what a fund invests in a year, up to a yearly cap; it is paid outside of the fund.',
    ),
  },
  {
    label: text('风险补助', 'Loss subsidy'),
    meaning: text(
      '子基金清算出现净亏损时，财政按亏损的一定比例补助管理人，有上限；在基金之外支付，不抵减基金的亏损。',
      'When a fund ends with a net loss the treasury pays the manager a part of it, up to a cap; it is paid outside of the fund and does not lessen its loss.',
    ),
  },
  {
    label: text('创新积分筛选', 'Screening by score'),
    meaning: text(
      '从几个申请中挑评分最高的一个立项。评分与真实质量越相关、申请越多，入选项目的成功率越高；完全不相关则毫无作用。',
      'Of several applicants the one with the best score is funded. The closer the score is to true quality and the more applicants, the higher the success rate; an uninformative score does nothing.',
    ),
  },
  {
    label: text('t-copula 厚尾', 't-copula'),
    meaning: text(
      '一种让极端情形更常一起出现的相关方式：大赢和大败更容易扎堆。自由度越小越明显，0 表示不用（高斯）。',
      'A dependence in which extremes come together more often: great gains and great losses cluster. The fewer degrees of freedom, the stronger; 0 is none (Gaussian).',
    ),
  },
  {
    label: text('IPO窗口', 'IPO window'),
    meaning: text(
      '能否上市的时段。关闭期间，本该上市的项目等到重开再退出；等不到的在子基金到期时折价处置。',
      'Whether companies can list. While it is shut, projects due to list wait until it reopens; if their fund ends before, they are sold off at a discount.',
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
