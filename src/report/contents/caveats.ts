import { list, type Block } from '../report';
import type { Writing } from '../writing';

/** What the numbers do not say. */
export const caveats = ({ t }: Writing): readonly Block[] => [
  list([
    t(
      '收益为假设：参照国外分布的形态，平均值另行设定。',
      'Inputs on returns (success rates, multiples, years to exit) are assumptions, not statistics; foreign distributions lend their shape only, their means are rescaled.',
    ),
    t(
      '城市数据有幸存者偏差；社会资本含国有资本，未穿透。',
      'What cities publish comes mostly from funds and firms that survived; private investors include state-owned ones.',
    ),
    t(
      '未测算就业、税收、产业集聚、上市声誉和管理人行为。',
      'Not counted: jobs, taxes, clusters, prestige of listings, changed behaviour of managers.',
    ),
    t(
      '结果比较规则，不预测具体基金，也不是法律意见。',
      'Results compare rules and forecast no fund; what is said on tolerance is no legal advice.',
    ),
  ]),
];
