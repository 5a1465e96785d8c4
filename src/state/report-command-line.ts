import type { ReportCommand } from '../report/findings';
import { SECTION_IDS, type SectionId } from '../report/report';
import { quoted } from './command-line';

/** What a report's numbers depend on, as a command line says it. */
export interface ReportWords {
  /** Ids of presets and names of files, the one that is proposed first. */
  readonly scenarios: readonly string[];
  /** What is changed of the first one: key=value. */
  readonly set: readonly string[];
  /** Ids, laid over every scenario. */
  readonly stresses: readonly string[];
  readonly formulas: readonly string[];
  readonly equalMoney: boolean;
  /** What drivers and convergence are about. */
  readonly indicator: string;
  readonly withTornado: boolean;
  readonly sections: readonly SectionId[];
  readonly paths: number;
  readonly seed: string;
}

const option = (name: string, value: string): string => `--${name} ${quoted(value)}`;

const isFile = (scenario: string): boolean => /[\\/.]/.test(scenario);

/**
 * What to type to get the same report's numbers again. Sections are named only where without them there would be a sensitivity analysis
 * more: which other parts are printed changes no number.
 */
export function reportCommand(words: ReportWords): ReportCommand {
  const { scenarios, set, stresses, formulas, equalMoney, indicator, withTornado, sections, paths, seed } = words;
  const isPartial = !withTornado && sections.length < SECTION_IDS.length;
  const line = [
    'npx guidefund report',
    ...scenarios.map(quoted),
    ...set.map((each) => option('set', each)),
    ...(equalMoney ? ['--equal-money'] : []),
    ...stresses.map((each) => option('stress', each)),
    ...formulas.map((each) => option('formula', each)),
    option('indicator', indicator),
    ...(isPartial ? [option('sections', sections.join(','))] : []),
    option('paths', String(paths)),
    option('seed', seed),
    '--out report.json',
  ].join(' ');
  return { line, files: scenarios.filter(isFile) };
}
