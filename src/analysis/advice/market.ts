import { usesWindow } from '../../model/mechanisms';
import { text } from '../../model/text';
import { once, type Rule } from './rule';
import { yearsEn, yearsZh } from './say';

/** A window that only IPOs pass through, and no IPOs. */
export const windowWithoutIpos: Rule = once(({ parameters }) => {
  if (!usesWindow(parameters) || parameters['exit.ipo'] > 0) return undefined;
  return {
    code: 'window-without-ipos',
    keys: ['exit.ipo'],
    text: text(
      '设定了 IPO 窗口关闭，但没有项目以上市方式退出，窗口不起作用。',
      'The IPO window may be shut, but no project exits by IPO, so the window has no effect.',
    ),
  };
});

/** Details of a window that nothing ever shuts. */
export const windowNeverShut: Rule = once(({ parameters }) => {
  const { 'market.ipoShutFrom': from, 'market.ipoReopening': reopening } = parameters;
  if (usesWindow(parameters)) return undefined;
  if (from > 0)
    return {
      code: 'window-never-shut',
      keys: ['market.ipoShutYears', 'market.ipoShutFrom'],
      text: text(
        `设定了 IPO 窗口在成立满 ${from} 年时关闭，但关闭的年数为 0，窗口不会关闭。`,
        `The IPO window is to shut ${from} years after the start, but for 0 years: it stays open.`,
      ),
    };
  if (reopening < 1)
    return {
      code: 'window-never-shut',
      keys: ['market.ipoClosure', 'market.ipoReopening'],
      text: text(
        '设定了 IPO 窗口重开的概率，但关闭的概率为 0，窗口不会关闭。',
        'The IPO window has a probability to reopen, but none to close: it stays open.',
      ),
    };
  return undefined;
});

/** A window that shuts some day and then for good. */
export const windowShutForGood: Rule = once(({ parameters }) => {
  if (parameters['market.ipoClosure'] === 0 || parameters['market.ipoReopening'] > 0) return undefined;
  return {
    code: 'window-shut-for-good',
    keys: ['market.ipoReopening', 'market.ipoClosure'],
    text: text(
      'IPO 窗口重开的概率为 0：一旦关闭就不再重开，等待上市的项目只能等到基金到期处置。',
      'The IPO window never reopens: once it closes, projects waiting for an IPO are sold when their fund ends.',
    ),
  };
});

/** An annual assessment that would begin after the end. */
export const graceBeyondTerm: Rule = once(({ parameters }) => {
  const { 'assessment.grace': grace, 'programme.term': term } = parameters;
  if (parameters['assessment.timing'] !== 'annual' || grace < term) return undefined;
  return {
    code: 'grace-beyond-term',
    keys: ['assessment.grace', 'programme.term'],
    text: text(
      `年度考核自第 ${grace} 年末开始，而母基金只有 ${yearsZh(term)}：实际上只在清算时考核一次。`,
      `Annual assessment begins at the end of year ${grace}, but the programme lasts ${yearsEn(term)}: it is assessed once, at liquidation.`,
    ),
  };
});
