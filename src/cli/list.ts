import type { Scenario } from '../model/scenario';
import { text } from '../model/text';
import { readAllPresets } from './scenario-files';
import { EXIT, refuse, type ExitCode, type Terminal } from './terminal';
import { displayWidth, padRight } from './width';

function printEach(scenarios: readonly Scenario[], width: number, { language, print }: Terminal): void {
  for (const { id, name, description } of scenarios) {
    print(`${padRight(id, width)}  ${name[language]}\n`);
    if (description) print(`${' '.repeat(width)}  ${description[language]}\n`);
  }
}

/** `guidefund list`: every preset with its name, and below it what it is; then the stresses in the same way. */
export async function list(terminal: Terminal): Promise<ExitCode> {
  const read = await readAllPresets();
  if (!read.ok) return refuse(terminal, read.problems);
  const { presets, stresses } = read.value;
  const width = Math.max(...[...presets, ...stresses].map(({ id }) => displayWidth(id)));
  printEach(presets, width, terminal);
  const heading = text(
    '压力情景，可叠加在任何方案之上（--stress）：',
    'Stresses that any scenario can be combined with (--stress):',
  );
  terminal.print(`\n${heading[terminal.language]}\n`);
  printEach(stresses, width, terminal);
  return EXIT.done;
}
