import { findScenario } from './scenario-files';
import { EXIT, refuse, type ExitCode, type Terminal } from './terminal';

/** `guidefund check`: whether a scenario file (or a preset) can be run, or everything that is wrong with it. */
export async function check(file: string, terminal: Terminal): Promise<ExitCode> {
  const read = await findScenario(file);
  if (!read.ok) return refuse(terminal, read.problems);
  const { name, changes } = read.value;
  terminal.print(
    {
      zh: `${file} 没有问题：${name.zh}，比基准改动 ${changes.length} 项。\n`,
      en: `${file} is fine: ${name.en}, ${changes.length} changes from the baseline.\n`,
    }[terminal.language],
  );
  return EXIT.done;
}
