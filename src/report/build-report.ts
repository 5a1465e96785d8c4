import { formatCount } from '../model/units';
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
import type { ReportFindings } from './findings';
import { columnNames, safeText } from './names';
import { LONGEST_TITLE, type ReportOptions } from './options';
import { ANNEX_SECTIONS, MAIN_SECTIONS, type Block, type Report, type Section, type SectionId } from './report';
import { reportTitle } from './report-title';
import { sectionLabels } from './section-labels';
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

function sectionsOf(ids: readonly SectionId[], writing: Writing): readonly Section[] {
  const chosen = ids.filter((id) => writing.options.sections.includes(id));
  return chosen.map((id) => ({
    id,
    heading: sectionLabels[id][writing.language],
    blocks: contents[id](writing),
  }));
}

function subtitleOf({ findings, options, language, t }: Writing): readonly string[] {
  const { paths } = findings.scenarios[0].outcome.result;
  const count = formatCount(paths, language);
  return [
    [safeText(options.author, LONGEST_TITLE), options.date].filter(Boolean).join(t('　', ', ')),
    columnNames(findings.scenarios, language).join(t('、', ', ')) +
      t(`；各模拟 ${count} 次`, `; ${count} futures each`),
  ].filter(Boolean);
}

/** The report on findings, in the chosen parts and language. */
export function buildReport(findings: ReportFindings, options: ReportOptions): Report {
  const writing = writingOf(findings, options);
  return {
    language: options.language,
    title: reportTitle(options),
    subtitle: subtitleOf(writing),
    main: sectionsOf(MAIN_SECTIONS, writing),
    annex: sectionsOf(ANNEX_SECTIONS, writing),
  };
}
