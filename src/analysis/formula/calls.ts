import { nearestName } from '../../model/nearest';
import { AGGREGATES, FUNCTIONS, varies, type AggregateName, type Expression, type FunctionName } from './expression';
import { dottedName, type Reading } from './reading';
import { Refusal } from './refusal';
import type { SyntaxNode } from './syntax';
import type { Token } from './tokens';

const KNOWN: readonly string[] = [...new Set<string>([...AGGREGATES, ...Object.keys(FUNCTIONS)])];

const isFunction = (name: string): name is FunctionName => Object.hasOwn(FUNCTIONS, name);

/** min and max of one argument are over the paths, of several path by path. */
const aggregateOf = (name: string, count: number): AggregateName | undefined =>
  isFunction(name) && count > 1 ? undefined : AGGREGATES.find((each) => each === name);

/** A function's call. `read` reads its arguments. Throws a Refusal. */
export function readCall(
  { fn, args = [] }: SyntaxNode,
  reading: Reading,
  read: (node: SyntaxNode) => Expression,
): Expression {
  const token = reading.take(dottedName(fn, reading.place()));
  const aggregate = aggregateOf(token.text, args.length);
  if (aggregate) return readAggregate(aggregate, token, args, reading, read);
  if (!isFunction(token.text)) throw unknownFunction(token);
  checkCount(token, args.length, FUNCTIONS[token.text]);
  return { kind: 'call', name: token.text, args: args.map(read) };
}

function readAggregate(
  name: AggregateName,
  token: Token,
  args: readonly SyntaxNode[],
  reading: Reading,
  read: (node: SyntaxNode) => Expression,
): Expression {
  const count = name === 'quantile' ? 2 : 1;
  checkCount(token, args.length, [count, count]);
  const arg = read(args[0]);
  if (!varies(arg))
    throw new Refusal(
      'not-varying',
      token.place,
      `${name} 的对象须是随情形变化的量`,
      `${name} needs something that differs from path to path`,
    );
  return { kind: 'aggregate', name, arg, order: name === 'quantile' ? readOrder(args[1], reading, read) : 0.5 };
}

/** The p of a quantile. */
function readOrder(node: SyntaxNode, reading: Reading, read: (node: SyntaxNode) => Expression): number {
  const place = reading.place();
  const order = read(node);
  if (order.kind === 'number' && order.value <= 1) return order.value;
  throw new Refusal(
    'order',
    place,
    'quantile 的第二个参数须为 0 到 1 的数字',
    'the second argument of quantile must be a number from 0 to 1',
  );
}

function checkCount({ text: name, place }: Token, count: number, [fewest, most]: readonly [number, number]): void {
  if (count >= fewest && count <= most) return;
  const range = fewest === most ? String(fewest) : `${fewest}–${most}`;
  throw new Refusal(
    'arguments',
    place,
    `${name} 须有 ${range} 个参数，现有 ${count} 个`,
    `${name} takes ${range} argument${range === '1' ? '' : 's'}, not ${count}`,
  );
}

function unknownFunction({ text: name, place }: Token): Refusal {
  const near = nearestName(name, KNOWN);
  const [zh, en] = near === undefined ? ['', ''] : [`，是否想写 ${near}`, `; did you mean ${near}`];
  return new Refusal(
    'unknown-function',
    place,
    `没有“${name}”这个函数${zh}；可用 ${KNOWN.join('、')}`,
    `there is no function “${name}”${en}; there are ${KNOWN.join(', ')}`,
  );
}
