import { ENGINE } from '../engine/version';
import { text, type Language } from '../model/text';
import type { Difference } from '../report/differences';
import { safeLine } from '../report/names';
import { isIdentical, type ReproducedScenario } from '../report/reproduce-code';
import type { ReproductionCode } from '../report/reproduction-code';
import { fileVerdict, resultsVerdict, sayReported, versionsNote, type Reproduced } from '../report/reproduction-words';
import { codeVerdict, scenarioVerdict } from '../report/code-words';
import { asJson } from './findings';

const MOST_LINES = 20;
const LONGEST_PATH = 200;

function differenceLine({ path, reported, computed }: Difference, language: Language): string {
  const [was, is] = [reported, computed].map((value) => sayReported(value)[language]);
  const at = safeLine(path, LONGEST_PATH);
  return text(`  ${at}：报告为 ${was}，重算为 ${is}`, `  ${at}: reported ${was}, computed ${is}`)[language];
}

const asLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

function versionLines(engine: string, language: Language): readonly string[] {
  const note = versionsNote(engine);
  return note ? [note[language]] : [];
}

/** What is so of the results and of the file, then the first differences. */
export function reproductionToTable(reproduced: Reproduced, language: Language): string {
  const { report, reproduction } = reproduced;
  const { differences, findings } = reproduction;
  const left = differences.length - MOST_LINES;
  const more = text(
    `  ……另有 ${left} 处（--format json 列出全部）`,
    `  … and ${left} more (--format json lists them all)`,
  );
  return asLines([
    resultsVerdict(reproduced)[language],
    ...differences.slice(0, MOST_LINES).map((each) => differenceLine(each, language)),
    ...(left > 0 ? [more[language]] : []),
    fileVerdict(reproduced)[language],
    ...versionLines(report.reported.engine, language),
    text('重算的复现码（SHA-256）：', 'Digests computed (SHA-256):')[language],
    ...findings.scenarios.map(({ resolved, outcome }) => `  ${resolved.scenario.id}  ${outcome.result.digest}`),
  ]);
}

/** Every difference; what one of the two does not have is null. */
export const reproductionToJson = ({ report, reproduction: { compared, differences } }: Reproduced): string =>
  asJson({
    resultsIdentical: differences.length === 0,
    fileAsWritten: report.isAsSealed,
    compared,
    engine: { reported: report.reported.engine, here: ENGINE },
    differences: differences.map(({ path, reported, computed }) => ({
      path,
      reported: reported ?? null,
      computed: computed ?? null,
    })),
  });

/** A code, and what its scenarios came to. */
export interface ReproducedCode {
  readonly code: ReproductionCode;
  readonly scenarios: readonly ReproducedScenario[];
}

/** Scenario by scenario, whether it came to the same. */
export const codeToTable = ({ code, scenarios }: ReproducedCode, language: Language): string =>
  asLines([
    codeVerdict(code, scenarios)[language],
    ...scenarios.map((each) => `  ${scenarioVerdict(each)[language]}`),
    ...versionLines(code.engine, language),
  ]);

export const codeToJson = ({ code: { engine, paths, seed }, scenarios }: ReproducedCode): string =>
  asJson({
    resultsIdentical: scenarios.every(isIdentical),
    engine: { reported: engine, here: ENGINE },
    paths,
    seed,
    scenarios,
  });
