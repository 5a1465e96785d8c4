import { list, type Block } from '../report';
import type { Writing } from '../writing';

/** What the numbers do not say. */
export const caveats = ({ t }: Writing): readonly Block[] => [
  list([
    t(
      '收益类参数（成功率、倍数、退出年限等）均为假设，不是统计结果；国外的分布只借用其形状，均值已重新标定。',
      'Inputs on returns (success rates, multiples, years to exit) are assumptions, not statistics; foreign distributions lend their shape only, their means are rescaled.',
    ),
    t(
      '各城市公布的数据多来自存续下来的基金和项目，存在幸存者偏差。',
      'What cities publish comes mostly from funds and firms that survived.',
    ),
    t(
      '未测算就业、税收、产业集聚等效益，也未计管理人行为随规则变化的影响。',
      'Jobs, taxes and clusters are not counted, nor how managers behave under other rules.',
    ),
    t(
      '社会资本中包含国有资本，穿透后的民间资本比例未作测算。',
      'Private investors include state-owned ones; the share of truly private money is not computed.',
    ),
    t(
      '结果用于比较规则，不预测任何一只具体基金；容错部分不构成法律意见。',
      'Results compare rules and forecast no fund; what is said on tolerance is no legal advice.',
    ),
  ]),
];
