import type { Language, Text } from './text';

/** Where in a scenario something is wrong: `changes[3].value`, `seed.share`, or '' for the whole. */
export type ProblemPath = string;

/** Something a person did that cannot be used, said once in both languages, with the place. */
export interface Problem {
  readonly path: ProblemPath;
  /** Stable identifier of the kind of problem, for tests and programs. */
  readonly code: string;
  /** One clear, actionable sentence; includes the allowed range where there is one. */
  readonly message: Text;
}

/** A value, or everything that is wrong with what should have become one. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

export const valid = <T>(value: T): Checked<T> => ({ ok: true, value });

export const invalid = (
  problems: readonly Problem[],
): { readonly ok: false; readonly problems: readonly Problem[] } => ({
  ok: false,
  problems,
});

export const problem = (code: string, path: ProblemPath, zh: string, en: string): Problem => ({
  code,
  path,
  message: { zh, en },
});

/** The line a person reads: the place, then the sentence. */
export function sayProblem({ path, message }: Problem, language: Language): string {
  if (path === '') return message[language];
  return language === 'zh' ? `${path}：${message.zh}` : `${path}: ${message.en}`;
}
