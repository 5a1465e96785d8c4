import { problem, type Problem } from '../../model/problems';

/** Thrown while a formula is read, and caught by readFormula; `place` is where in its text, from 0. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly place: number,
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
  }
}

/** What a person reads of a refusal. Characters are counted from 1. */
export function refusalProblem({ code, place, zh, en }: Refusal): Problem {
  const character = place + 1;
  return problem(
    code,
    `formula:${character}`,
    `公式第 ${character} 个字符处：${zh}。`,
    `at character ${character} of the formula: ${en}.`,
  );
}
