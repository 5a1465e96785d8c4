import type { CommanderError } from 'commander';
import { text, type Text } from '../model/text';

/** The quoted or bracketed parts of commander's message: option, argument, command. */
const named = (message: string): string => /'([^']+)'/.exec(message)?.[1] ?? '';
const meant = (message: string): string | undefined => /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];

const withGuess = (message: string, zh: string, en: string): Text => {
  const guess = meant(message);
  return guess ? text(`${zh}，是否想用 ${guess}？`, `${en}; did you mean ${guess}?`) : text(`${zh}。`, `${en}.`);
};

/** What is wrong with the words on the command line, in one line. */
export function usageError({ code, message }: CommanderError): Text {
  const name = named(message);
  switch (code) {
    case 'commander.unknownOption':
      return withGuess(message, `没有选项 ${name}`, `there is no option ${name}`);
    case 'commander.unknownCommand':
      return withGuess(message, `没有命令 ${name}`, `there is no command ${name}`);
    case 'commander.missingArgument':
      return text(`缺少参数 ${name}，用法见 --help。`, `the argument ${name} is missing; see --help.`);
    case 'commander.optionMissingArgument':
      return text(`选项 ${name} 后面要有一个值。`, `the option ${name} needs a value after it.`);
    case 'commander.excessArguments':
      return text('参数太多，用法见 --help。', 'there are too many arguments; see --help.');
    default:
      return text(message, message.replace(/^error: /, ''));
  }
}
