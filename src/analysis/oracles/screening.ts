import { screenedRate } from '../../engine/screening';
import { text } from '../../model/text';
import { exactly, type Oracle, type OracleTopic } from './oracle';

const best = (rate: number, applicants: number, accuracy: number, zh: string, en: string, value: number): Oracle => ({
  id: `screening.${applicants}-${rate}-${accuracy}`,
  name: text(zh, en),
  expected: exactly(value, 1e-10),
  digits: 5,
  obtain: () => ({ value: screenedRate(rate, applicants, accuracy) }),
});

/** Scores for which the orthants of Sheppard’s formula are whole parts of a turn: arcsin(r/√2) = π/6. */
const SIXTH = Math.SQRT1_2;

export const screening: OracleTopic = {
  id: 'screening',
  name: text('择优立项后的成功率', 'Success rate of what is chosen'),
  how: text('调用引擎的数值积分。', 'The engine’s numerical integration is called.'),
  source: text(
    '完全准确的评分：1 − (1 − p)^a；两三个申请、成功率一半：Sheppard（1899）的象限概率',
    'Perfect scores: 1 − (1 − p)^a; two or three applicants at rate ½: Sheppard’s orthants (1899)',
  ),
  oracles: [
    best(0.3, 5, 1, '成功率 30%，5 个申请，评分完全准确', 'Rate 30%, 5 applicants, perfect scores', 0.83193),
    best(
      0.5,
      2,
      SIXTH,
      '成功率 50%，2 个申请，评分相关 0.7071',
      'Rate 50%, 2 applicants, scores correlated .7071',
      2 / 3,
    ),
    best(
      0.5,
      3,
      SIXTH,
      '成功率 50%，3 个申请，评分相关 0.7071',
      'Rate 50%, 3 applicants, scores correlated .7071',
      3 / 4,
    ),
    best(0.3, 5, 0, '成功率 30%，5 个申请，评分毫无信息', 'Rate 30%, 5 applicants, scores that say nothing', 0.3),
  ],
};
