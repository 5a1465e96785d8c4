import { readAllPresets } from './scenario-files';
import { EXIT, refuse, type ExitCode, type Terminal } from './terminal';
import { displayWidth, padRight } from './width';

/** `guidefund list`: every preset with its name and what it is. */
export async function list(terminal: Terminal): Promise<ExitCode> {
  const read = await readAllPresets();
  if (!read.ok) return refuse(terminal, read.problems);
  const { language } = terminal;
  const lines = read.value.presets.map(({ id, name, description }) => [
    id,
    name[language],
    description?.[language] ?? '',
  ]);
  const widths = [0, 1].map((column) => Math.max(...lines.map((line) => displayWidth(line[column]))));
  for (const [id, name, description] of lines) {
    terminal.print(`${padRight(id, widths[0])}  ${padRight(name, widths[1])}  ${description}`.trimEnd() + '\n');
  }
  return EXIT.done;
}
