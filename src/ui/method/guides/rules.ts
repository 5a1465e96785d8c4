import { text } from '../../../model/text';

/** How to choose a city's rules, its assessment, and the simulation. */
export const ruleGuides = {
  'programme.discountRate': text(
    '财政的钱也有成本：可用同期限专项债利率，近年约 2% 出头。收回本金而净现值为负，就是跑不赢资金成本。',
    'Public money has a cost: the coupon of special bonds of that term, of late a little over 2%. Principal back with a negative NPV means that cost is not earned.',
  ),
  'concession.mode': text(
    '分享收益不管结果好坏都让一份；约定回购则只在值钱时被买走。两者都不影响亏损的项目。',
    'A share of the gain is given in any case; a buyback takes the stake only where it is worth it. Neither touches projects that lose.',
  ),
  'concession.rate': text(
    '武汉允许最多让出全部增值。让 100% 时，参与让利的子基金财政最多收回本金；直接投资的盈亏仍归财政。',
    'Wuhan allows up to all of the gain. At 100% the government gets its principal at most from the funds that cede; gains and losses of direct investment stay its own.',
  ),
  'concession.level': text(
    '按单只核算时，赚的让、亏的自担，代价更大；按母基金整体核算时，有让利对象的子基金之间先盈亏相抵，代价较小，但社会资本要等到最后。直接投资不在其内，它的亏损不抵减应让的收益。',
    'Fund by fund, gains are ceded and losses kept, which costs more; on the whole programme, gains and losses of the funds that have somebody to cede to are offset first, which is cheaper, but private investors wait to the end. Direct investment is left out, and its losses do not lessen what is ceded.',
  ),
  'concession.toManager': text(
    '文件往往只说让给“社会资本和管理人”，没说各多少：这里是假设。',
    'Documents often name private investors and managers without saying how much each gets: this is an assumption.',
  ),
  'concession.trigger': text(
    '从门槛起算让得少得多：先保证财政拿到门槛收益。',
    'From the hurdle on much less is ceded: the government has its preferred return first.',
  ),
  'concession.buybackYear': text(
    '太早则估值未起、少有人买；太晚则好项目已退出。河南没有写明期限。',
    'Early, values have not risen and few buy; late, the good ones are gone. Henan’s rule names no date.',
  ),
  'concession.buybackRate': text(
    '0 是原价回购：财政把多年的资金成本一并让出。填到资金成本，财政至少不亏利息。',
    'At 0, the original price, the government gives up years of interest too; at its cost of money it loses none.',
  ),
  'concession.buybackShare': text(
    '小于 100% 时财政保留一部分上行。',
    'Below 100% the government keeps part of the upside.',
  ),
  'secondary.quota': text(
    '武汉：不超过国资创投与产业基金当年新增投资的 10%。够不够看“承接排队”图：排队越来越长就是不够。',
    'Wuhan: at most 10% of a year’s new investment of state-backed venture and industry funds. Whether that is enough shows in the queue: it must not grow.',
  ),
  'secondary.base': text(
    '额度的分母。没有统计时按母基金每年的投放估，并标为假设。',
    'What the quota is a share of. Without statistics, take what the programme invests in a year, and say that it is assumed.',
  ),
  'secondary.price': text(
    '按成本对卖方保护最好、对买方最不利：好坏项目一个价。按估值打折更接近市场。',
    'Cost protects the seller and burdens the buyer: good and bad at one price. A discount to value is closer to the market.',
  ),
  'secondary.discount': text(
    '折扣是公共资金从左口袋到右口袋：看“财政与承接方合计”。真正损失的是社会出资人。',
    'Between public purses the discount is a wash: see the public TVPI. Those who lose by it are the private investors.',
  ),
  'secondary.fromAge': text(
    '越早转让，估值离成本越近，失败项目越少出清。',
    'The earlier, the nearer values are to cost and the fewer failures are closed.',
  ),
  'subsidy.lossRate': text(
    '郑州政协建议 10%–30%，基数与期限未写明；这里按每只子基金清算时的净亏损。',
    'The Zhengzhou proposal has 10–30% without saying of what and when; here of each fund’s net loss at liquidation.',
  ),
  'subsidy.lossCap': text(
    '郑州政协建议每家 1000万元。上限低时，补助与亏损大小几乎无关。',
    'The proposal has ¥10 m. A low cap makes the subsidy much the same whatever the loss.',
  ),
  'subsidy.investRate': text(
    '广州对种子、初创期投资奖励 15%。',
    'Guangzhou rewards seed and early-stage investments with 15%.',
  ),
  'subsidy.investCap': text(
    '广州每年 500万元，即每年投 3333万元时封顶。',
    'In Guangzhou ¥5 m a year, reached by investing ¥33.33 m.',
  ),
  'assessment.measure': text(
    '只影响哪一种读法放在最前面；全部读法始终都算。净亏损宽松得多，因为一个大赢家能抵许多亏损。',
    'It only chooses the headline; every reading is always computed. The net loss is far more lenient: one giant offsets many losses.',
  ),
  'assessment.base': text(
    '按实缴把管理费也算进来，同样的投资结果亏损比例更高。',
    'Paid-in money has fees in it, so the same investments show a larger loss.',
  ),
  'assessment.timing': text(
    '每年考核会把 J 曲线的谷底当成失败：看“误伤”。武汉要求按整个生命周期。',
    'Every year takes the bottom of the J curve for failure: see the false alarms. Wuhan asks for the whole life.',
  ),
  'assessment.level': text(
    '分得越细越容易触线。武汉、广州都写明不以单只基金、单个项目论。',
    'The finer, the sooner a breach. Wuhan and Guangzhou both rule out judging single funds or projects.',
  ),
  'assessment.grace': text(
    '至少应盖过投资期，否则考核的是还没投完的基金。',
    'It should cover the investment period at least; before that, funds are judged half-invested.',
  ),
  'assessment.projectTolerance': text(
    '武汉对直投的种子、天使项目可到 100%。只用来数有几个项目超过，不影响其他读法。',
    'In Wuhan up to 100% for direct seed and angel projects. It only counts projects and moves no other reading.',
  ),
  'simulation.paths': text(
    '1 万次时概率的误差约 ±1 个百分点；要误差减半需要四倍的次数。',
    'With 10,000 a probability is known to about ±1 point; half the error takes four times as many.',
  ),
  'simulation.seed': text(
    '比较方案时不要改它；换一个种子可以看结论是否只是运气。',
    'Leave it alone when comparing; another seed shows whether a conclusion was mere luck.',
  ),
} as const;
