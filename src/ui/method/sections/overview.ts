import { text } from '../../../model/text';
import { list, paragraph, type MethodSection } from '../section';

export const overview: MethodSection = {
  id: 'overview',
  title: text('一个未来怎样展开', 'How one future unfolds'),
  blocks: [
    paragraph(
      '一次模拟就是一种可能的未来。先由规则定出结构：每年设立几只子基金、每只投几个项目、什么时候投。再抽运气：各年的市场、各管理人、各行业，以及每个项目自己的好坏；由此定出每个项目的成败、回收几倍、几年退出。然后一季一季记账：缴款、收费、回款、分配，直到全部清算；最后按城市的规则让利、回购、承接、补助，算出各方所得和各种口径的亏损。',
      'One simulated future begins with what the rules fix: how many funds start each year, how many projects each of them backs, and when. Then luck is drawn: the market of every year, every manager, every sector, and every project for itself; this decides which projects succeed, how much they return and when. Then books are kept quarter by quarter – calls, fees, proceeds, distributions – until everything is liquidated; a city’s rules of concession, buyback, takeover and subsidy are applied, and what everyone has, and every reading of the loss, is computed.',
    ),
    paragraph(
      '同样的事重复上万次，得到的不是一个预测，而是各种结果各有多大可能。',
      'The same is done ten thousand times. What comes of it is no forecast but how likely each outcome is.',
    ),
    list(
      text(
        '金额单位万元；时间以季度为步长；利率与费率按年。',
        'Money is in 万元 (¥10,000), time moves in quarters, rates are per year.',
      ),
      text(
        '方案 = 基准 + 一串修改；每处修改注明是规定、目标、统计、建议、公开资料、推算还是假设。',
        'A scenario is the baseline plus a list of changes, each marked as rule, target, statistic, proposal, public source, derived or assumed.',
      ),
      text(
        '收益一侧的参数都是假设，各城市相同；所以结果比较的是规则，不预测某只具体的基金。',
        'All parameters of returns are assumptions, the same for every city; so results compare rules, they do not forecast any fund.',
      ),
    ),
  ],
  parameters: [],
  sources: [],
  limits: [],
  tests: [],
};
