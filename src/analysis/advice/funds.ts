import ln from '@stdlib/math-base-special-ln';
import { normalCdf } from '../../engine/special';
import { QUARTERS, toQuarters } from '../../model/structure';
import { sleeveLabels } from '../../model/parameters';
import { text, type Language } from '../../model/text';
import { formatShare } from '../../model/units';
import { ofEachSleeve, once, type Rule } from './rule';
import { rangeEn, rangeZh, yearsEn, yearsZh } from './say';
import { least, lifeYears, most, yearsAfterLastTicket, type SleeveSituation } from './situation';

/** Below this one or two projects decide the fate of a fund. */
const FEW_PROJECTS = 5;

/** Years a fund is meant to live, extension included, on the quarterly grid. */
const plannedYears = ({ terms }: SleeveSituation): number =>
  (toQuarters(terms.term) + toQuarters(terms.extension)) / QUARTERS;

/** Tickets so large, or funds so small, that luck with one project decides. */
export const fewProjects: Rule = ofEachSleeve((situation) => {
  const { sleeve } = situation;
  const projects = least(situation, (vintage) => vintage.projects);
  if (projects >= FEW_PROJECTS) return undefined;
  return {
    code: 'few-projects',
    keys: [`${sleeve}.ticket`, `${sleeve}.fundSize`],
    text: text(
      `扣除费用后，一只基金只够投 ${projects} 个项目，一两个项目的成败就决定整只基金；可调低单项目投资额，或增大基金规模。`,
      `After fees a fund has room for ${projects === 1 ? '1 project' : `${projects} projects`} only, so one or two outcomes decide its fate; lower the ticket or make the funds larger.`,
    ),
  };
});

/** Share of holding times beyond `years`: lognormal with the sleeve's median and spread. */
function longerThan(years: number, { terms }: SleeveSituation): number {
  if (terms.yearsSpread === 0) return 1;
  return normalCdf(ln(terms.successYears / years) / terms.yearsSpread);
}

/** The last tickets of a fund have less time than half of the winners need. */
export const lateWinners: Rule = ofEachSleeve((situation) => {
  const { sleeve, terms } = situation;
  const left = least(situation, yearsAfterLastTicket);
  if (left >= terms.successYears) return undefined;
  const late = formatShare(longerThan(left, situation), 'zh', 0);
  return {
    code: 'late-winners',
    keys: [`${sleeve}.term`, `${sleeve}.successYears`, `${sleeve}.investmentPeriod`],
    text: text(
      `最晚投出的项目离基金到期只有 ${yearsZh(left)}，短于成功退出的中位年数 ${yearsZh(terms.successYears)}：其中约 ${late} 的成功项目来不及退出，只能折价处置。`,
      `The last tickets have ${yearsEn(left)} before the fund ends, less than the median of ${yearsEn(terms.successYears)} a winner takes: about ${late} of the winners among them are sold at a discount.`,
    ),
  };
});

/** Funds launched late do not live as long as agreed, because the programme ends before. */
export const livesCut: Rule = once(({ parameters, sleeves }) => {
  const cut = sleeves.filter((each) => least(each, lifeYears) < plannedYears(each));
  if (cut.length === 0) return undefined;
  const lives = (language: Language, range: (from: number, to: number) => string): string =>
    cut
      .map((each) => {
        const lived = range(least(each, lifeYears), most(each, lifeYears));
        return `${sleeveLabels[each.sleeve][language]} ${plannedYears(each)} → ${lived}`;
      })
      .join(language === 'zh' ? '，' : ', ');
  const term = parameters['programme.term'];
  return {
    code: 'lives-cut',
    keys: ['programme.term', 'programme.vintageYears'],
    text: text(
      `母基金满 ${yearsZh(term)}时全部清算，早于部分子基金的约定年限（含延长期）：${lives('zh', rangeZh)}。`,
      `Everything is sold when the programme ends after ${yearsEn(term)}, before some funds reach the age agreed (extension included): ${lives('en', rangeEn)}.`,
    ),
  };
});

/** An investment period beyond the term is cut by the model. */
export const longInvestmentPeriod: Rule = ofEachSleeve(({ sleeve, terms }) => {
  const { investmentPeriod, term } = terms;
  if (investmentPeriod <= term) return undefined;
  return {
    code: 'long-investment-period',
    keys: [`${sleeve}.investmentPeriod`, `${sleeve}.term`],
    text: text(
      `投资期 ${yearsZh(investmentPeriod)}长于存续期 ${yearsZh(term)}，晚投的项目几乎没有退出时间。`,
      `The investment period of ${yearsEn(investmentPeriod)} is longer than the term of ${yearsEn(term)}: late tickets have hardly any time to exit.`,
    ),
  };
});
