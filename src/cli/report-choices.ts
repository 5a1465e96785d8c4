import { invalid, problem, valid, type Checked } from '../model/problems';
import type { Language } from '../model/text';
import { isIsoDate } from '../report/iso-date';
import { LONGEST_DECISION, LONGEST_TITLE, MONEY_UNITS, type MoneyUnit, type ReportOptions } from '../report/options';
import { ANNEX_SECTIONS, MAIN_SECTIONS, SECTION_IDS, type SectionId } from '../report/report';
import { problemsOf } from './analysis-order';
import { readFormat } from './options';

/** What was typed about the words and parts of a report. */
export interface TypedChoices {
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly unit?: string;
  readonly decision?: string;
  /** Ids, commas between; main and annex stand for all of theirs. */
  readonly sections?: string;
}

const units = Object.fromEntries(MONEY_UNITS.map((unit) => [unit, unit]));

function readUnit(typed: string | undefined): Checked<MoneyUnit> {
  const read = readFormat(typed ?? MONEY_UNITS[0], units);
  if (read.ok) return read;
  const known = MONEY_UNITS.join(', ');
  return invalid([
    problem('unknown-unit', '--unit', `没有单位 ${typed}，可选 ${known}。`, `no unit ${typed}; choose from ${known}.`),
  ]);
}

/** Today, or a date that exists. */
function readDate(typed: string | undefined, today: string): Checked<string> {
  const date = typed ?? today;
  if (isIsoDate(date)) return valid(date);
  return invalid([
    problem(
      'bad-date',
      '--date',
      `日期请写成 2026-01-15 的样子，而不是 ${date}。`,
      `write a date as 2026-01-15, not ${date}.`,
    ),
  ]);
}

const wholes: Readonly<Record<string, readonly SectionId[]>> = { main: MAIN_SECTIONS, annex: ANNEX_SECTIONS };

function readSections(typed: string | undefined): Checked<readonly SectionId[]> {
  if (typed === undefined) return valid(SECTION_IDS);
  const words = typed.split(',').map((word) => word.trim());
  const ids: readonly string[] = words.flatMap<string>((word) => (Object.hasOwn(wholes, word) ? wholes[word] : [word]));
  const unknown = ids.filter((id) => !SECTION_IDS.some((known) => known === id));
  if (unknown.length === 0) return valid(SECTION_IDS.filter((id) => ids.includes(id)));
  const known = ['main', 'annex', ...SECTION_IDS].join(', ');
  return invalid([
    problem(
      'unknown-section',
      '--sections',
      `没有这些部分：${unknown.join('、')}；可选 ${known}。`,
      `there is no section ${unknown.join(', ')}; choose from ${known}.`,
    ),
  ]);
}

function tooLong(typed: string | undefined, path: string, longest: number): Checked<string> {
  const given = typed ?? '';
  if (given.length <= longest) return valid(given);
  return invalid([problem('too-long', path, `最多 ${longest} 个字。`, `at most ${longest} characters.`)]);
}

/** How a report is to be worded, or everything that is wrong with what was typed. `today`: ISO date. */
export function readChoices(typed: TypedChoices, language: Language, today: string): Checked<ReportOptions> {
  const unit = readUnit(typed.unit);
  const date = readDate(typed.date, today);
  const sections = readSections(typed.sections);
  const title = tooLong(typed.title, '--title', LONGEST_TITLE);
  const author = tooLong(typed.author, '--author', LONGEST_TITLE);
  const decision = tooLong(typed.decision, '--decision', LONGEST_DECISION);
  if (!unit.ok || !date.ok || !sections.ok || !title.ok || !author.ok || !decision.ok)
    return invalid(problemsOf([unit, date, sections, title, author, decision]));
  return valid({
    language,
    unit: unit.value,
    date: date.value,
    sections: sections.value,
    title: title.value,
    author: author.value,
    decision: decision.value,
  });
}
