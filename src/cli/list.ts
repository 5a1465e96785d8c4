import { readAllPresets } from './scenario-files';
import { EXIT, refuse, type ExitCode, type Terminal } from './terminal';
import { displayWidth, padRight } from './width';

/** `guidefund list`: every preset with its name, and below it what it is. */
export async function list(terminal: Terminal): Promise<ExitCode> {
  const read = await readAllPresets();
  if (!read.ok) return refuse(terminal, read.problems);
  const { presets } = read.value;
  const width = Math.max(...presets.map(({ id }) => displayWidth(id)));
  for (const { id, name, description } of presets) {
    terminal.print(`${padRight(id, width)}  ${name[terminal.language]}\n`);
    if (description) terminal.print(`${' '.repeat(width)}  ${description[terminal.language]}\n`);
  }
  return EXIT.done;
}
