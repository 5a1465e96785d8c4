import { invalid, problem, valid, type Checked } from '../model/problems';

const MOST_WORKERS = 64;

/** One of a command's formats by the name typed after `--format`. */
export function readFormat<F>(name: string, formats: Readonly<Record<string, F>>): Checked<F> {
  if (Object.hasOwn(formats, name)) return valid(formats[name]);
  const known = Object.keys(formats).join(', ');
  return invalid([
    problem(
      'unknown-format',
      '--format',
      `没有格式 ${name}，可选 ${known}。`,
      `there is no format ${name}; choose from ${known}.`,
    ),
  ]);
}

/** The number typed after `--workers`; undefined where nothing was. */
export function readWorkers(typed: string | undefined): Checked<number | undefined> {
  if (typed === undefined) return valid(undefined);
  const count = Number(typed);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_WORKERS) return valid(count);
  return invalid([
    problem(
      'bad-workers',
      '--workers',
      `应为 1 到 ${MOST_WORKERS} 的整数，而不是 ${typed}。`,
      `must be a whole number from 1 to ${MOST_WORKERS}, not ${typed}.`,
    ),
  ]);
}
