import { text } from '../../../model/text';
import { formula, paragraph, type MethodSection } from '../section';

export const screening: MethodSection = {
  id: 'screening',
  title: text('按评分择优立项', 'Choosing projects by a score'),
  blocks: [
    paragraph(
      '每个立项有 a 个互相独立的申请者，投评分最高的一个；评分与真实质量 Z 的相关系数为 r。表中的成功率 p 是未经筛选的申请者的；择优之后的成功率用数值积分算出，不靠模拟。',
      'For every project there are a independent applicants; the one with the best score is funded. The score has correlation r with the true quality Z. The success rates p are those of unscreened applicants; the rate of what is chosen is computed by quadrature, not by simulation.',
    ),
    formula(
      text(
        'p′ = 平均值 Φ({r s − z_p | √{1 − r^2}})，s 为 a 个评分中最高的',
        'p′ = mean of Φ({r s − z_p | √{1 − r^2}}) over the best score s of a',
      ),
      text(
        'z_p = Φ⁻¹(1 − p)；r = 1 时即 1 − (1 − p)^a，r = 0 时不变',
        'z_p = Φ⁻¹(1 − p); at r = 1 it is 1 − (1 − p)^a, at r = 0 it stays p',
      ),
    ),
  ],
  parameters: ['screening.applicants', 'screening.accuracy'],
  sources: [
    text(
      'Sheppard（1899）：二元、三元正态的象限概率（用于检验）',
      'Sheppard (1899): orthant probabilities of two and three normals (for the test)',
    ),
  ],
  limits: [
    text(
      '只提高成功率；成功者之间的名次与倍数分布不变。',
      'Only the success rate rises; ranks and multiples among successes stay.',
    ),
    text(
      '申请者的质量不随政策改变：条件优厚时申请可能更多、更差。',
      'Applicants do not change with the rules: better terms may attract more and worse ones.',
    ),
  ],
  tests: ['screening'],
};
