import { usesConcession, usesRecycling } from '../../model/mechanisms';
import { toQuarters } from '../../model/structure';
import { text } from '../../model/text';
import { once, type Rule } from './rule';
import { percent, yearsEn, yearsZh } from './say';
import { lifeYears, most } from './situation';

const isShare = (mode: string): boolean => mode === 'share';
const isBuyback = (mode: string): boolean => mode === 'buyback';

/** A concession that is chosen but has no size. */
export const idleConcession: Rule = once(({ parameters }) => {
  const mode = parameters['concession.mode'];
  if (isShare(mode) && parameters['concession.rate'] === 0)
    return {
      code: 'idle-concession',
      keys: ['concession.rate', 'concession.mode'],
      text: text(
        '已选择分享收益，但让利比例为 0，等于没有让利。',
        'Sharing the gain is chosen, but at a rate of 0 nothing is ceded.',
      ),
    };
  if (isBuyback(mode) && parameters['concession.buybackShare'] === 0)
    return {
      code: 'idle-concession',
      keys: ['concession.buybackShare', 'concession.mode'],
      text: text(
        '已选择约定回购，但可回购比例为 0，等于没有回购。',
        'A buyback is chosen, but with a share of 0 nothing can be bought back.',
      ),
    };
  return undefined;
});

/** Direct investments have nobody the government could cede its gain to. */
export const concessionToNobody: Rule = once(({ parameters, sleeves }) => {
  if (!isShare(parameters['concession.mode']) || sleeves.some(({ sleeve }) => sleeve !== 'direct')) return undefined;
  return {
    code: 'concession-to-nobody',
    keys: ['concession.mode'],
    text: text(
      '资金全部用于直接投资，没有社会出资人和管理人可以让利，这项设定不起作用。',
      'All money is invested directly: there is nobody to cede a gain to, and this has no effect.',
    ),
  };
});

/** Gains invested again although they are to be ceded when their fund is liquidated. */
export const recyclingOfCeded: Rule = once(({ parameters }) => {
  const cedes = isShare(parameters['concession.mode']) && parameters['concession.rate'] > 0;
  if (!cedes || !usesRecycling(parameters)) return undefined;
  return {
    code: 'recycling-of-ceded',
    keys: ['programme.recycling', 'concession.mode'],
    text: text(
      '收益既循环投资、又要在清算时让出：已投出的部分届时须由财政另行拿钱补上，可能使财政收回的钱为负。',
      'Gains are invested again and are also to be ceded at liquidation: what has been invested must then be made up by the treasury, which can end below zero.',
    ),
  };
});

/** All of the gain given away while the money itself costs interest. */
export const gainCededOnDebt: Rule = once(({ parameters, sleeves }) => {
  const rate = parameters['programme.discountRate'];
  const fromHurdle = parameters['concession.level'] === 'fund' && parameters['concession.trigger'] === 'hurdle';
  if (!isShare(parameters['concession.mode']) || parameters['concession.rate'] < 1) return undefined;
  if (rate === 0 || fromHurdle || sleeves.every(({ sleeve }) => sleeve === 'direct')) return undefined;
  const [zh, en] = sleeves.some(({ sleeve }) => sleeve === 'direct')
    ? ['（直接投资除外）', ' (direct investments apart)']
    : ['', ''];
  return {
    code: 'gain-ceded-on-debt',
    keys: ['concession.rate', 'programme.discountRate'],
    text: text(
      `增值收益全部让出后，财政至多收回本金${zh}，而资金成本为每年 ${percent(rate)}：如用专项债等有息资金出资，付出的利息没有收益可以弥补。`,
      `With 100% of the gain ceded the government gets at most its principal back${en}, while its money costs ${percent(rate)} a year: if it is borrowed, no gain is left to pay the interest.`,
    ),
  };
});

/** A buyback date that comes when the funds are over. */
export const lateBuyback: Rule = once(({ parameters, sleeves }) => {
  const year = parameters['concession.buybackYear'];
  if (!isBuyback(parameters['concession.mode']) || !usesConcession(parameters)) return undefined;
  const over = sleeves.filter((each) => most(each, (vintage) => vintage.lifeQuarters) <= toQuarters(year));
  if (over.length === 0) return undefined;
  const [zh, en] = [
    over.map(({ name }) => name.zh).join('、'),
    over.map(({ name }) => name.en.toLowerCase()).join(', '),
  ];
  const longest = Math.max(...over.map((each) => most(each, lifeYears)));
  return {
    code: 'late-buyback',
    keys: ['concession.buybackYear'],
    text: text(
      `回购在基金满 ${yearsZh(year)}时行权，届时${zh}已经清算（最长 ${yearsZh(longest)}），不会发生回购。`,
      `The buyback falls due at a fund age of ${yearsEn(year)}, when ${en} are over (they live ${yearsEn(longest)} at most): nothing is bought back.`,
    ),
  };
});
