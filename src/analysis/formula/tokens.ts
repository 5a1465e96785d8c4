import { Refusal } from './refusal';

/** A word or sign of a formula; nothing but these reaches the parser. */
export interface Token {
  readonly kind: 'number' | 'name' | 'sign';
  readonly text: string;
  /** Where it begins in the formula, from 0. */
  readonly place: number;
}

const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
/** Dots belong to names: government.tvpi is one. */
const NAME = /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/y;
const SIGN = /<=|>=|==|!=|[-+*/^<>?:(),]/y;
const SPACE = /\s+/y;

type Hint = readonly [zh: string, en: string];
const TEXTS: Hint = ['只能用数字，不能用文字', 'only numbers can be used, no texts'];
const LISTS: Hint = ['不能用数组、矩阵或对象', 'lists, matrices and objects cannot be used'];

/** What to write instead of characters that other languages and keyboards would use. */
const HINTS: Readonly<Record<string, Hint>> = {
  '"': TEXTS,
  "'": TEXTS,
  '`': TEXTS,
  '[': LISTS,
  ']': LISTS,
  '{': LISTS,
  '}': LISTS,
  '=': ['不能赋值；“相等”写成 ==', 'nothing can be assigned; “equals” is written =='],
  ';': ['只能写一个公式', 'there can be one formula only'],
  '#': ['不能写注释', 'there can be no comments'],
  '%': ['百分数请写成小数，如 0.05', 'write a percentage as a decimal, such as 0.05'],
  '!': ['“非”写成 not，“不等”写成 !=', '“not” is written not, “differs” is written !='],
  '&': ['“且”写成 and', '“and” is written and'],
  '|': ['“或”写成 or', '“or” is written or'],
  '.': ['小数和名称中的点前后不能有空格', 'there can be no space around the dot of a number or name'],
  '≥': ['“≥”写成 >=', '“≥” is written >='],
  '≤': ['“≤”写成 <=', '“≤” is written <='],
  '≠': ['“≠”写成 !=', '“≠” is written !='],
  '×': ['“×”写成 *', '“×” is written *'],
  '÷': ['“÷”写成 /', '“÷” is written /'],
  '−': ['“−”写成 -', '“−” is written -'],
};

/** Full-width forms lie this far above the ASCII signs they look like. */
const FULL_WIDTH = 0xfee0;
const halfWidth = (code: number): string | undefined =>
  code > 0xff00 && code < 0xff5f ? String.fromCodePoint(code - FULL_WIDTH) : undefined;

/** Some characters cannot be told from others, or not be seen: their code says which it is. */
function strange(character: string): Hint {
  const code = character.codePointAt(0)!;
  const half = halfWidth(code);
  if (half !== undefined)
    return [`全角“${character}”请改为半角 ${half}`, `write ${half} instead of the full-width “${character}”`];
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return [`不能用字符“${character}”（${name}）`, `the character “${character}” (${name}) cannot be used`];
}

function match(pattern: RegExp, text: string, place: number): string | undefined {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0];
}

function tokenAt(text: string, place: number): Token {
  const number = match(NUMBER, text, place);
  if (number !== undefined) {
    if (Number.isFinite(Number(number))) return { kind: 'number', text: number, place };
    throw new Refusal('too-large', place, '数字太大', 'the number is too large');
  }
  const name = match(NAME, text, place);
  if (name !== undefined) return { kind: 'name', text: name, place };
  const sign = match(SIGN, text, place);
  if (sign !== undefined) return { kind: 'sign', text: sign, place };
  const character = String.fromCodePoint(text.codePointAt(place)!);
  const [zh, en] = Object.hasOwn(HINTS, character) ? HINTS[character] : strange(character);
  throw new Refusal('not-allowed', place, zh, en);
}

/** The words and signs of a formula in order. Throws a Refusal at the first thing that is neither. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let place = 0;
  for (;;) {
    place += match(SPACE, text, place)?.length ?? 0;
    if (place >= text.length) return tokens;
    const token = tokenAt(text, place);
    tokens.push(token);
    place += token.text.length;
  }
}
