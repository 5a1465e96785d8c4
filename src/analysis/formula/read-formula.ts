import { invalid, problem, valid, type Checked } from '../../model/problems';
import { varies, type Expression } from './expression';
import { DEEPEST, readNode } from './reader';
import { notAllowed, startReading, type FormulaNames } from './reading';
import { Refusal, refusalProblem } from './refusal';
import { parseSyntax } from './syntax';
import { tokensOf, type Token } from './tokens';

const LONGEST = 500;

const refused = (code: string, zh: string, en: string): Checked<never> =>
  invalid([problem(code, 'formula', `${zh}。`, `${en}.`)]);

/** A parser that recurses into brackets must not be sent too far. */
function checkBrackets(tokens: readonly Token[]): void {
  let depth = 0;
  for (const { text, place } of tokens) {
    if (text === ')') depth--;
    if (text !== '(' || ++depth <= DEEPEST) continue;
    throw new Refusal(
      'too-deep',
      place,
      `括号最多嵌套 ${DEEPEST} 层`,
      `brackets can be nested ${DEEPEST} deep at most`,
    );
  }
}

/** The tree of a formula. Throws a Refusal. */
async function treeOf(text: string, names: FormulaNames): Promise<Expression> {
  const tokens = tokensOf(text);
  checkBrackets(tokens);
  const reading = startReading(text, tokens, names);
  const expression = readNode(await parseSyntax(text), reading);
  // The parser may have made less of the text than it says, such as one number of 0x1F.
  if (reading.place() < text.length) throw notAllowed(reading.place());
  return expression;
}

/** A formula's text as an expression that comes to one number, or what is wrong with it and where (path `formula:place`). */
export async function readFormula(text: string, names: FormulaNames): Promise<Checked<Expression>> {
  if (text.length > LONGEST)
    return refused('too-long', `公式最多 ${LONGEST} 个字符`, `a formula has at most ${LONGEST} characters`);
  if (text.trim() === '') return refused('empty', '请写一个公式', 'write a formula');
  try {
    const expression = await treeOf(text, names);
    if (!varies(expression)) return valid(expression);
    return refused(
      'not-a-number',
      '公式的结果须是一个数：请用 mean、median、quantile、probability 等汇总各情形',
      'a formula must come to one number: sum up the paths with mean, median, quantile, probability or the like',
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return invalid([refusalProblem(error)]);
  }
}
