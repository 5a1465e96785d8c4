import { sayProblem, type Problem } from '../model/problems';
import type { Language, Text } from '../model/text';
import { safeLine } from '../report/names';

/** How a command ended, as the shell sees it. */
export const EXIT = { done: 0, failed: 1, badInput: 2, interrupted: 130 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where a command speaks: results on stdout, everything said to a person on stderr. */
export interface Terminal {
  readonly language: Language;
  readonly print: (content: string | Uint8Array) => void;
  readonly tell: (line: Text) => void;
  /** Rewrites the last line of stderr; left out where stderr is no terminal. */
  readonly redraw?: (line: string) => void;
}

/** One line; what a file's own words would do to a terminal is left out of it. */
const problemLine = (problem: Problem, language: Language): string => safeLine(sayProblem(problem, language), Infinity);

/** Prints one line per problem; what a command returns that cannot use its input. */
export function refuse(terminal: Terminal, problems: readonly Problem[]): ExitCode {
  for (const problem of problems) terminal.tell({ zh: problemLine(problem, 'zh'), en: problemLine(problem, 'en') });
  return EXIT.badInput;
}

const CLEAR_LINE = '\r\u001b[2K';

/** The terminal of this process. A reader that goes away early (`| head`) ends it without a word. */
export function processTerminal(language: Language): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(EXIT.done);
    });
  }
  return {
    language,
    print: (content) => process.stdout.write(content),
    // What was drawn on the line gives way to what is said.
    tell: (line) => process.stderr.write(`${process.stderr.isTTY ? CLEAR_LINE : ''}${line[language]}\n`),
    ...(process.stderr.isTTY && { redraw: (line: string) => process.stderr.write(CLEAR_LINE + line) }),
  };
}
