import type { Scenario } from '../model/scenario';
import { problem } from '../model/problems';
import { text } from '../model/text';
import { columnEntries, indicatorEntries, parameterEntries, type Entry } from './list-entries';
import { readAllPresets } from './scenario-files';
import { EXIT, refuse, type ExitCode, type Terminal } from './terminal';
import { displayWidth, padRight } from './width';

const widthOf = (entries: readonly Entry[]): number => Math.max(...entries.map(({ word }) => displayWidth(word)));

/** What to type and what it is; below it, more of that. */
function printEach(entries: readonly Entry[], { language, print }: Terminal, width = widthOf(entries)): void {
  for (const { word, name, more } of entries) {
    print(`${padRight(word, width)}  ${name[language]}\n`);
    if (more) print(`${' '.repeat(width)}  ${more[language]}\n`);
  }
}

const scenarioEntry = ({ id, name, description }: Pick<Scenario, 'id' | 'name' | 'description'>): Entry => ({
  word: id,
  name,
  ...(description ? { more: description } : {}),
});

const OTHERS = { indicators: indicatorEntries, parameters: parameterEntries, columns: columnEntries } as const;
const isOther = (what: string): what is keyof typeof OTHERS => Object.hasOwn(OTHERS, what);

const STRESSES = text(
  '压力情景，可叠加在任何方案之上（--stress）：',
  'Stresses that any scenario can be combined with (--stress):',
);
const MORE = text(
  '还可以列出指标、参数和公式里能用的量：guidefund list indicators、parameters、columns',
  'Indicators, parameters and what formulas can name: guidefund list indicators, parameters, columns',
);

async function listScenarios(terminal: Terminal): Promise<ExitCode> {
  const read = await readAllPresets();
  if (!read.ok) return refuse(terminal, read.problems);
  const [presets, stresses] = [read.value.presets, read.value.stresses].map((each) => each.map(scenarioEntry));
  const width = widthOf([...presets, ...stresses]);
  printEach(presets, terminal, width);
  terminal.print(`\n${STRESSES[terminal.language]}\n`);
  printEach(stresses, terminal, width);
  terminal.print(`\n${MORE[terminal.language]}\n`);
  return EXIT.done;
}

/** `guidefund list`: the presets and the stresses, or what else can be typed. */
export async function list(what: string | undefined, terminal: Terminal): Promise<ExitCode> {
  if (what === undefined) return listScenarios(terminal);
  if (!isOther(what)) {
    const known = Object.keys(OTHERS).join(', ');
    return refuse(terminal, [
      problem(
        'unknown-list',
        '',
        `没有“${what}”可列，可选 ${known}；不写就列出方案和压力情景。`,
        `there is no list of “${what}”; choose from ${known}, or nothing for scenarios and stresses.`,
      ),
    ]);
  }
  printEach(OTHERS[what], terminal);
  return EXIT.done;
}
