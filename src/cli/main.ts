import { CommanderError } from 'commander';
import { chooseLanguage, languageProblems } from './language';
import { buildProgram } from './program';
import { EXIT, processTerminal, refuse, type ExitCode, type Terminal } from './terminal';
import { usageError } from './usage';

async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const problems = languageProblems(args);
  if (problems.length > 0) return refuse(terminal, problems);
  let code: ExitCode = EXIT.done;
  const program = buildProgram(terminal, (ended) => (code = ended));
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.done;
    if (error.code !== 'commander.help') terminal.tell(usageError(error));
    return EXIT.badInput;
  }
}

const args = process.argv.slice(2);
process.exitCode = await main(args, processTerminal(chooseLanguage(args, process.env)));
