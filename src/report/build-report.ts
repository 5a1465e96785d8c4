import { accountability } from './contents/accountability';
import { alarms } from './contents/alarms';
import { backTestTable } from './contents/back-test-table';
import { basis } from './contents/basis';
import { caveats } from './contents/caveats';
import { decision } from './contents/decision';
import { differences } from './contents/differences';
import { drivers } from './contents/drivers';
import { fiscal } from './contents/fiscal';
import { leverage } from './contents/leverage';
import { optionsTable } from './contents/options-table';
import { parties } from './contents/parties';
import { provenance } from './contents/provenance';
import { readings } from './contents/readings';
import { reproduction } from './contents/reproduction';
import { results } from './contents/results';
import { sampling } from './contents/sampling';
import { scope } from './contents/scope';
import { sensitivity } from './contents/sensitivity';
import { dateWords } from './date-words';
import type { ReportFindings } from './findings';
import { columnNames, safeText } from './names';
import { LONGEST_TITLE, type ReportOptions } from './options';
import { ANNEX_SECTIONS, MAIN_SECTIONS, type Block, type Report, type Section, type SectionId } from './report';
import { reportTitle } from './report-title';
import { aloneLabels, sectionLabels } from './section-labels';
import { writingOf, type Writing } from './writing';

const contents: Readonly<Record<SectionId, (writing: Writing) => readonly Block[]>> = {
  decision,
  basis,
  options: optionsTable,
  results,
  fiscal,
  accountability,
  drivers,
  caveats,
  provenance,
  differences,
  leverage,
  parties,
  readings,
  alarms,
  sensitivity,
  sampling,
  backTests: backTestTable,
  scope,
  reproduction,
};

/** One option is compared with nothing. */
function headingOf(id: SectionId, { findings, language }: Writing): string {
  const alone = findings.scenarios.length === 1 ? aloneLabels[id] : undefined;
  return (alone ?? sectionLabels[id])[language];
}

/** The chosen parts; one that has nothing to say is left out. */
function sectionsOf(ids: readonly SectionId[], writing: Writing): readonly Section[] {
  const chosen = ids.filter((id) => writing.options.sections.includes(id));
  const sections = chosen.map((id) => ({ id, heading: headingOf(id, writing), blocks: contents[id](writing) }));
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/** Who presents a report signs it at its end, as offices do; the date of one that nobody signs stands under the title. */
function endsOf({ findings, options, language, t }: Writing): Pick<Report, 'subtitle' | 'signature'> {
  const author = safeText(options.author.trim(), LONGEST_TITLE);
  const date = dateWords(options.date, language);
  const names = columnNames(findings.scenarios, language).join(t('、', ', '));
  return author === ''
    ? { subtitle: [date, names].filter(Boolean), signature: [] }
    : { subtitle: [names], signature: [author, date].filter(Boolean) };
}

/** The report on findings, in the chosen parts and language. */
export function buildReport(findings: ReportFindings, options: ReportOptions): Report {
  const writing = writingOf(findings, options);
  return {
    language: options.language,
    title: reportTitle(options),
    ...endsOf(writing),
    main: sectionsOf(MAIN_SECTIONS, writing),
    annex: sectionsOf(ANNEX_SECTIONS, writing),
  };
}
