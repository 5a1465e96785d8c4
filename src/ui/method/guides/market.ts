import { text } from '../../../model/text';

/** How to choose what projects have in common, exits and screening. */
export const marketGuides = {
  'market.correlation': text(
    '0 表示项目各掷各的硬币，项目一多就几乎不会大亏，过于乐观。没有可靠的估计，请在 0 至 0.4 之间试。它不改变项目总体倍数的平均；最好与最坏的情形都更多，财政回收的平均与中位数会因业绩报酬、让利而变。',
    'At 0 projects toss coins of their own, and many of them hardly ever lose much: too rosy. Nobody knows it well: try 0 to 0.4. The mean multiple of all projects stays; the best and the worst futures both become more frequent, and by carry and concession the government’s mean and median change.',
  ),
  'market.managerCorrelation': text(
    '代表选对或选错管理人的影响：越大，各子基金之间差别越大，“任一子基金”读法越容易触线。',
    'What choosing the right or wrong manager means: the larger, the more funds differ, and the sooner some single fund breaches.',
  ),
  'market.sectorCorrelation': text(
    '城市押注一两个产业时应当打开：行业相关性再高，只要行业够多就能分散；只有一个行业时等于整个母基金同命。',
    'For cities that bet on one or two industries. Many sectors spread even a high correlation; with one sector the whole programme shares its fate.',
  ),
  'market.sectors': text(
    '按真正不同的产业数填；名字不同而同涨同跌的应算一个。',
    'Count industries that really differ; two names that rise and fall together are one.',
  ),
  'market.persistence': text(
    '0.8 表示好年景大多接着好年景。越高，分几年设立的分散作用越小；1 表示整个存续期一种市场，最不利。',
    'At 0.8 good years mostly follow good ones. The higher, the less it helps to launch over several years; 1 is one market for all, the harshest.',
  ),
  'market.tailDegrees': text(
    '想看“百年一遇”时用 3 至 10；它不改变平均成功率，只让极好与极坏都更常见。',
    'Use 3–10 to look at once-in-a-century worlds; the average success rate stays, the very good and very bad become more common.',
  ),
  'market.ipoClosure': text(
    '与“重开”一起决定平均关多久。0.2 与 0.5：平均开约四年半、关约一年半。',
    'With reopening it decides how long closures last: 0.2 and 0.5 are open for some four and a half years and shut for one and a half.',
  ),
  'market.ipoReopening': text(
    '越小关得越久；0 表示一旦关闭就不再开。',
    'The smaller, the longer it stays shut; at 0 it never reopens.',
  ),
  'market.ipoShutFrom': text(
    '做压力测试用；内置的压力情景取第 5 年，那时项目开始成熟。',
    'For stress tests; the built-in one begins in year five, when projects begin to ripen.',
  ),
  'market.ipoShutYears': text(
    '内置的压力情景取 3 年：多数情况下钱只是晚些回来，赶不上的在到期时强制处置。',
    'The built-in stress has three years: mostly money just comes later, and what is too late is sold by force.',
  ),
  'exit.ipo': text(
    '上市的是成功者中名次最前的，倍数也最大；窗口关闭只影响它们。',
    'Those who go public are the best by rank, with the largest multiples, and only they feel a shut window.',
  ),
  'exit.acquisition': text(
    '只影响退出方式的统计，不改变回款。',
    'It changes the account of channels, not what comes back.',
  ),
  'exit.transfer': text(
    '基准中占比最大的退出方式；同样不改变回款。',
    'The most common exit in the baseline; likewise without effect on what comes back.',
  ),
  'exit.buyback': text(
    '排在成功者的末尾：只比成本多一点的那些。现实中回购常拖延，可另用“成功年数”表示。',
    'The last of the successes, little above cost. Real buybacks are often late: say so by the years to success.',
  ),
  'exit.forcedDiscount': text(
    '到期仍未退出的项目打几折卖。没有公开统计，40% 是假设；存续期越短它越要紧。',
    'What is knocked off positions left at the end. There are no public statistics, 40% is assumed; the shorter the term, the more it matters.',
  ),
  'screening.applicants': text(
    '只有评分有信息时才起作用：两项要一起填。合肥种子基金立项 144 个、出资 90 个，可见立项之后还有一道筛选。',
    'It works only with a score that says something: set both. Hefei’s seed fund approved 144 projects and funded 90: there is a choice after approval, too.',
  ),
  'screening.accuracy': text(
    '0.3 已是不错的评分；没有事后检验过的评分宁可填 0。',
    '0.3 is a good score already; put 0 for one that was never checked against outcomes.',
  ),
} as const;
