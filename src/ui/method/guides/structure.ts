import { text } from '../../../model/text';

/** How to choose the parameters of programme and funds, and what they move. */
export const structureGuides = {
  'programme.capital': text(
    '按财政真正打算拿出的钱填。金额本身几乎不改变倍数和概率，只改变子基金的只数；只数太少时运气起的作用就大。',
    'What the treasury really means to put in. The amount hardly moves multiples and probabilities, only the number of funds; with few of them luck weighs more.',
  ),
  'programme.term': text(
    '太短会把晚熟的赢家逼到打折处置，后设的子基金尤其如此。先看“到期强制处置”占多少，再决定要不要延长。',
    'Too short, and late winners are sold at a discount, above all those of funds launched last. See how much is sold by force before asking for more.',
  ),
  'programme.vintageYears': text(
    '分散在几年里设立，就把鸡蛋放进了几种市场；市场自相关越高，分散的好处越小，而且后设的子基金剩下的年数更少。',
    'Launching over several years spreads the money over several markets, the less so the more one year’s market carries into the next; and later funds have fewer years left.',
  ),
  'programme.fee': text(
    '母基金自己的管理费，由财政另付。每年 0.5% 看似很小，十几年下来约占投资额的几个百分点，直接减少财政回收倍数。',
    'The programme’s own fee, paid by the treasury on top. Half a per cent a year adds up to several per cent of what is invested.',
  ),
  'programme.recycling': text(
    '循环能用同样的财政资金多投项目，但现金回正推迟、风险敞口延长。看“财政收支”里的回正年和峰值。',
    'Recycling backs more projects with the same money, but cash comes back later. See break-even year and peak exposure among the budget figures.',
  ),
  share: text(
    '四类的占比决定风险与期限：种子成功率低、倍数高、退出慢，创投相反。武汉要求种子、天使和直投科技项目不少于当年新增投资的 20%。',
    'The mix sets risk and patience: seed succeeds rarely, pays more and takes longer; venture is the opposite. Wuhan asks for at least 20% of a year’s new investment in seed, angel and direct technology projects.',
  ),
  governmentShare: text(
    '这是杠杆的开关：比例为 s 时，社会资本最多是财政的 (1 − s)/s 倍，所以“政府出一半”与“放大十倍”不能并存。武汉的种子、天使、创投基金不低于 50%；苏州反向压低以吸引市场化管理人。',
    'This decides leverage: at share s, private money is at most (1 − s)/s times public money, so “half from the government” and “tenfold leverage” exclude each other. Wuhan asks for at least 50% in seed, angel and venture funds; Suzhou goes lower to attract managers.',
  ),
  managerShare: text(
    '管理人跟投的钱，通常 1% 至 2%。它让利益一致，但模型里管理人的行为不因此改变；只影响谁出谁得。',
    'What the manager puts in, usually 1–2%. It aligns interests, though managers behave the same in the model; it only moves who pays and gains.',
  ),
  fundSize: text(
    '规模除以单项目投资额大致就是项目数：太小则几个项目定成败，“任一子基金”读法几乎必然触线。河南全省基金平均约 2亿元。',
    'Size over ticket is roughly the number of projects. Small funds hang on a few of them, and “any single fund” is almost sure to breach. The average fund in Henan holds about ¥200 m.',
  ),
  term: text(
    '与退出年数对着看：中位 6 至 7 年退出的项目，十年存续期里有一部分等不到。武汉允许最长 15 年。',
    'Hold it against the time to exit: with medians of six or seven years, some projects do not make it within ten. Wuhan allows up to 15.',
  ),
  extension: text(
    '模型假定总是用满。若条款里写“经同意可延长”，而同意并无把握，应填 0。',
    'The model always uses it. Put 0 where the terms only allow for it and consent is uncertain.',
  ),
  investmentPeriod: text(
    '越长，跨的年份越多、运气越分散，但后投的项目离到期更近，投资期按认缴收的管理费也更久。',
    'Longer means more years of markets, but later projects are nearer the end, and fees on commitments run on.',
  ),
  ticket: text(
    '规模不变时，单笔越小项目越多，亏损比例越稳定；但尽调和投后的人手成本没有计入。合肥种子基金平均约 189万元。武汉天使子基金的单笔借自湖北省种子基金的统计：其平均已是种子类基准的两倍多，接近天使阶段，所以不用于种子子基金。',
    'At the same size, smaller tickets mean more projects and steadier losses; the staff they take is not counted. Hefei’s seed fund put in about ¥1.89 m on average. The ticket of Wuhan’s angel funds is borrowed from Hubei’s seed funds: on average it is more than twice the seed ticket of the baseline and closer to the angel stage, which is why seed funds do not use it.',
  ),
  reserve: text(
    '给好项目留子弹是行业惯例；但模型对好坏项目一样追加，所以这里显示的多半是代价：首轮少投、后投的价格翻倍。',
    'Keeping money for follow-ons is common; but the model backs good and bad alike, so what shows here is mostly the cost: fewer first tickets, and a doubled price.',
  ),
} as const;
