import { problem, type Problem } from '../model/problems';
import { LANGUAGES, type Language } from '../model/text';

const isLanguage = (word: string | undefined): word is Language => LANGUAGES.some((language) => language === word);

/** What follows `--lang` or `--lang=` among the arguments. */
function askedLanguage(args: readonly string[]): string | undefined {
  const place = args.indexOf('--lang');
  return place >= 0 ? args[place + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
}

/** Locales that speak no language: there the product's first language is used. */
const NEUTRAL = /^(C|POSIX)\b/;

/** The language asked for, else the locale's: Chinese where that is Chinese or none, else English. */
export function chooseLanguage(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const asked = askedLanguage(args);
  if (isLanguage(asked)) return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || 'C';
  return NEUTRAL.test(locale) || locale.startsWith('zh') ? 'zh' : 'en';
}

/** What is wrong with the language asked for, if anything. */
export function languageProblems(args: readonly string[]): readonly Problem[] {
  const asked = askedLanguage(args);
  if (asked === undefined || isLanguage(asked)) return [];
  const known = LANGUAGES.join(', ');
  return [
    problem(
      'unknown-language',
      '--lang',
      `没有语言 ${asked}，可选 ${known}。`,
      `there is no language ${asked}; choose from ${known}.`,
    ),
  ];
}
