import ln from '@stdlib/math-base-special-ln';
import { normalCdf } from '../../engine/special';
import { QUARTERS, toQuarters } from '../../model/structure';
import { text } from '../../model/text';
import { ofEachSleeve, once, type Rule } from './rule';
import { rangeEn, rangeZh, percent, yearsEn, yearsZh } from './say';
import { least, lifeYears, most, yearsAfterLastTicket, type SleeveSituation } from './situation';

/** Below this one or two projects decide the fate of a fund. */
const FEW_PROJECTS = 5;

/** Years a fund is meant to live, extension included, on the quarterly grid. */
const plannedYears = ({ terms }: SleeveSituation): number =>
  (toQuarters(terms.term) + toQuarters(terms.extension)) / QUARTERS;

/** Tickets so large, or funds so small, that luck with one project decides. */
export const fewProjects: Rule = ofEachSleeve((situation) => {
  const { sleeve, name } = situation;
  const projects = least(situation, (vintage) => vintage.projects);
  if (projects >= FEW_PROJECTS) return undefined;
  const each = projects === 1 ? '1 project' : `${projects} projects`;
  return {
    code: 'few-projects',
    keys: [`${sleeve}.ticket`, `${sleeve}.fundSize`],
    text: text(
      `扣除费用后，一只${name.zh}只够投 ${projects} 个项目，一两个项目的成败就决定整只基金；可调低单项目投资额，或增大子基金规模。`,
      `After fees a fund has room for ${each} only, so one or two outcomes decide its fate (${name.en.toLowerCase()}); lower the ticket or make the funds larger.`,
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
  const { sleeve, name, terms } = situation;
  const left = least(situation, yearsAfterLastTicket);
  if (left >= terms.successYears) return undefined;
  const late = percent(Number(longerThan(left, situation).toFixed(2)));
  return {
    code: 'late-winners',
    keys: [`${sleeve}.term`, `${sleeve}.successYears`, `${sleeve}.investmentPeriod`],
    text: text(
      `${name.zh}最晚投出的项目离基金到期只有 ${yearsZh(left)}，短于成功退出的中位年数 ${yearsZh(terms.successYears)}：这批项目中约 ${late} 的成功者来不及退出，到期按折价处置。可延长存续期或缩短投资期。`,
      `The last tickets of ${name.en.toLowerCase()} have ${yearsEn(left)} before the end, less than the ${yearsEn(terms.successYears)} half of the winners need: about ${late} of the winners among them are sold at a discount when time is up. A longer term or a shorter investment period helps.`,
    ),
  };
});

/** Funds launched late do not live as long as agreed, because the programme ends before. */
export const livesCut: Rule = once(({ parameters, sleeves }) => {
  const cut = sleeves.filter((each) => least(each, lifeYears) < plannedYears(each));
  if (cut.length === 0) return undefined;
  const lives = cut.map((each) => ({
    name: each.name,
    planned: plannedYears(each),
    from: least(each, lifeYears),
    to: most(each, lifeYears),
  }));
  const zh = lives.map((l) => `${l.name.zh}约定 ${yearsZh(l.planned)}、实际 ${rangeZh(l.from, l.to)}`).join('；');
  const en = lives.map((l) => `${l.name.en.toLowerCase()} ${rangeEn(l.from, l.to)} of ${l.planned}`).join('; ');
  const term = parameters['programme.term'];
  return {
    code: 'lives-cut',
    keys: ['programme.term', 'programme.vintageYears'],
    text: text(
      `母基金满 ${yearsZh(term)}时一切清算，子基金活不到约定的年限（含延长期）：${zh}。可延长母基金存续期，或缩短子基金设立年数。`,
      `Everything is sold when the programme ends after ${yearsEn(term)}, so funds do not live as long as agreed (extension included): ${en}. A longer programme or fewer vintage years help.`,
    ),
  };
});

/** An investment period beyond the term is cut by the model. */
export const longInvestmentPeriod: Rule = ofEachSleeve(({ sleeve, name, terms }) => {
  if (terms.investmentPeriod <= terms.term) return undefined;
  return {
    code: 'long-investment-period',
    keys: [`${sleeve}.investmentPeriod`, `${sleeve}.term`],
    text: text(
      `${name.zh}的投资期 ${yearsZh(terms.investmentPeriod)}长于存续期 ${yearsZh(terms.term)}，晚投的项目几乎没有退出时间。`,
      `The investment period of ${yearsEn(terms.investmentPeriod)} is longer than the term of ${yearsEn(terms.term)} (${name.en.toLowerCase()}): late tickets have hardly any time to exit.`,
    ),
  };
});
