import { list, type Block } from '../report';
import type { Writing } from '../writing';

/** What the numbers do not say. */
export const caveats = ({ t }: Writing): readonly Block[] => [
  list([
    t(
      '收益类参数均为假设；国外分布只借形状，均值重标。',
      'Inputs on returns (success rates, multiples, years to exit) are assumptions, not statistics; foreign distributions lend their shape only, their means are rescaled.',
    ),
    t(
      '城市公布的数据多来自存续基金，有幸存者偏差。',
      'What cities publish comes mostly from funds and firms that survived.',
    ),
    t(
      '未测算就业、税收、产业集聚、上市声誉和管理人行为。',
      'Not counted: jobs, taxes, clusters, prestige of listings, changed behaviour of managers.',
    ),
    t(
      '社会资本含国有资本，民间资本占比取决于穿透结果。',
      'Private investors include state-owned ones; the annex assumes several shares of these.',
    ),
    t(
      '结果比较规则，不预测具体基金，也不是法律意见。',
      'Results compare rules and forecast no fund; what is said on tolerance is no legal advice.',
    ),
  ]),
];
