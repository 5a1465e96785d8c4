import { text } from '../../../model/text';
import { formula, list, paragraph, type MethodSection } from '../section';

export const concession: MethodSection = {
  id: 'concession',
  title: text('让利：分享收益', 'Concession: a share of the gain'),
  blocks: [
    paragraph(
      '政府把自己增值收益的一部分让给社会资本和管理人。让利只改变钱归谁，不产生钱；清算时一次结算。直投没有让利对象，不参与。',
      'The government gives part of its own gain to private investors and managers. That changes who gets money and creates none; it is settled once, at liquidation. Direct investment has nobody to cede to and takes no part.',
    ),
    formula(
      text('让利 = 比例 · max(0, D_g − C_g)', 'concession = rate · max(0, D_g − C_g)'),
      text(
        'D_g 政府从该基金（按整体时为除直投外的全部子基金）所得，C_g 其缴款（按整体时含母基金管理费）',
        'D_g what the government got from the fund (on the whole: from all funds but direct investment), C_g what it paid (on the whole: programme fee included)',
      ),
    ),
    list(
      text('按单只子基金：赚的让，亏的不抵。', 'Fund by fund: gains are ceded, losses are not offset.'),
      text(
        '按母基金整体：到期时一次核算，在有让利对象的子基金之间盈亏相抵，并扣除这些子基金的母基金管理费；直投不参与，它的盈利不让，亏损也不抵减。',
        'On the whole programme: once at its end, gains and losses offset among the funds that have somebody to cede to, their programme fee paid; direct investment takes no part: its gains are not ceded, and its losses offset nothing.',
      ),
      text(
        '从门槛起算（仅按单只）：只让政府在追补与分成阶段所得的部分。',
        'Beyond the hurdle (fund by fund only): of what the government gets in the stages of catch-up and carry.',
      ),
      text(
        '让出的部分按比例归管理人，其余由社会资本按出资分；没有社会资本的全归管理人。',
        'A part goes to the managers, the rest to private investors by what they put in; managers get all where there are none.',
      ),
    ),
  ],
  parameters: ['concession.mode', 'concession.rate', 'concession.level', 'concession.toManager', 'concession.trigger'],
  sources: [],
  limits: [
    text(
      '不模拟让利吸引来多少社会资本：杠杆由政府出资比例给定，让利只显示代价。',
      'How much private money a concession attracts is not simulated: leverage is given by the government share, the concession only shows its cost.',
    ),
    text('不模拟管理人因此更努力或更冒险。', 'Managers work no harder for it and take no more risk.'),
    text('年度考核不预提让利。', 'Annual assessment does not accrue it.'),
  ],
  tests: ['transfers', 'by-hand'],
};
