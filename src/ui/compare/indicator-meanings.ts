import { text, type Text } from '../../model/text';

/** What each indicator means, for a question mark behind its name. */
export const indicatorMeanings: Readonly<Record<string, Text>> = {
  tvpi: text(
    '回收倍数：财政累计收回 ÷ 累计出资，存续期满后；1 倍即恰好保本。这里是各种情形的平均。',
    'Total value to paid-in: what comes back to the government over what it pays in, when all is over; 1× is even. Here the mean of all futures.',
  ),
  tvpiMedian: text(
    '一半情形的财政回收倍数比它高，一半比它低；不受少数大赢的情形拉动。',
    'Half of the futures end with a higher multiple, half with a lower one; a few very good ones do not pull it up.',
  ),
  tvpiP10: text(
    '一成情形的财政回收倍数比它还低：不走运时的样子。',
    'One future in ten ends with a lower multiple: what bad luck looks like.',
  ),
  capitalBack: text(
    '财政最终收回不少于出资的情形所占的比例，不计时间成本。',
    'How often the government gets back at least what it paid in, the cost of time apart.',
  ),
  npv: text(
    '净现值：收回与出资都按财政资金成本折成今天的钱，再相减；为负即跑不赢资金成本。',
    'Net present value: receipts less calls, both discounted at the cost of public money; below 0 that cost is not earned.',
  ),
  breach: text(
    '按各方案自己的考核口径（亏损怎么算、按什么基数、何时、对谁），亏损超过自己容错线的可能性；口径不同，含义就不同，见“规则差异”。',
    'How often the loss exceeds each scenario’s own tolerance, read in its own way (what counts as loss, on which base, when, of which funds); where the readings differ so does the meaning: see the differences in rules.',
  ),
  lossNet: text(
    '全部项目盈亏相抵后的亏损，占投资额；没有亏损记 0。',
    'The loss of all projects after winners have offset losers, of what was invested; 0 where there is none.',
  ),
  lossGross: text(
    '只把亏损项目的亏损加总，盈利项目不抵补，占投资额。',
    'The losses of the losing projects added up, of what was invested; winners do not offset them.',
  ),
  peak: text(
    '财政累计出资减累计收回的最高点：最多要垫付多少。',
    'The highest point of calls less receipts so far: how much the budget must carry at most.',
  ),
  breakEven: text(
    '累计收回追上累计出资的年份；“期内未收回”是说一半以上的情形到母基金期满仍没有追上。',
    'The year in which receipts catch up with calls; “not within the term”: in more than half of the futures they do not within the programme’s term.',
  ),
  leverage: text(
    '财政在子基金中每出 1 元，社会资本（含管理人）出多少元。',
    'What private investors (managers included) put into the funds per yuan of public money.',
  ),
  social: text(
    '社会出资人的年化收益率（IRR），含分得的让利；一半情形比它高。',
    'The yearly return (IRR) of private investors, concessions included; half of the futures lie above.',
  ),
  manager: text(
    '管理人分得的业绩报酬，加上财政让给它的部分；不含管理费和补助。高低各有利弊，不评好坏。',
    'What managers receive beyond the hurdle, and what the government cedes to them; fees and subsidies apart. More of it is neither good nor bad as such.',
  ),
  projects: text('全部子基金投资的项目数，平均。', 'Projects all funds invest in, on average.'),
  successes: text('回收不低于成本的项目数，平均。', 'Projects that return at least their cost, on average.'),
};
