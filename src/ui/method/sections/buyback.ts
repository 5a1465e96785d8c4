import { text } from '../../../model/text';
import { formula, paragraph, type MethodSection } from '../section';

export const buyback: MethodSection = {
  id: 'buyback',
  title: text('让利：约定回购', 'Concession: buyback'),
  blocks: [
    paragraph(
      '其他出资人有权在约定的年份按约定价格买下政府份额，只看一次：值得才买。价格是财政尚未收回的出资加利息，利率为 0 就是原价。',
      'The others may buy the government’s stake at an agreed time and price, decided once: they buy what is worth it. The price is what the government has not got back, with interest; at rate 0 that is the original price.',
    ),
    formula(
      text('行权 ⇔ g · V > K', 'exercised ⇔ g · V > K'),
      text(
        'g 政府出资比例，V 未退出项目的估值，K 价格',
        'g government share, V appraised value of what is held, K the price',
      ),
    ),
    formula(
      'K = max(0, Σ c_i (1 + b)^{τ − t_i} − Σ d_i (1 + b)^{τ − t_i})',
      text(
        'c 缴款、d 分配都复利到行权时 τ，b 年利率；行权后按“可回购比例”付价款，并承担此后相应的缴款和分配',
        'calls c and distributions d compounded to the time τ of the decision, b interest; the buyers pay the share that may be bought, and take over as much of later calls and distributions',
      ),
    ),
    paragraph(
      '买方是社会资本（按出资比例）；没有社会资本的是管理人；直投是创始人。',
      'The buyers are the private investors by what they put in, the manager where there are none, and the founders in direct investment.',
    ),
  ],
  parameters: ['concession.buybackYear', 'concession.buybackRate', 'concession.buybackShare'],
  sources: [],
  limits: [
    text(
      '买方看得见与模型相同的估值，总有钱买：好的被买走，差的留给政府（逆向选择）如实出现，程度取决于估值有多准。',
      'Buyers see the model’s values and always have the money: the good is bought and the bad left (adverse selection), as much as values are accurate.',
    ),
    text('只在一个年份行权；现实中可能是一段时间。', 'There is one date; real ones may be a period.'),
  ],
  tests: ['transfers', 'by-hand'],
};
