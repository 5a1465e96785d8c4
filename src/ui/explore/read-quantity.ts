import type { NumberRow } from '../../model/parameters';
import { text, type Text } from '../../model/text';
import { readValue } from '../../model/values';
import { fieldWording, quotedName } from '../../model/wording';
import { readEntry } from '../entry';

/** What was typed, as a number in the row's unit, or why it is none. */
export type ReadQuantity =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: Text };

const refused = (problem: Text): ReadQuantity => ({ ok: false, problem });

const EMPTY = text('请填一个数。', 'Type a number.');

const noNumber = (typed: string): Text =>
  text(`请填一个数，现为${quotedName(typed)}。`, `Type a number, not ${quotedName(typed)}.`);

/** Reads a number typed beside a unit; `beyond` is said of one out of bounds, where it is given. */
export function readQuantity(row: NumberRow, typed: string, unit: string, beyond: Text | null): ReadQuantity {
  const written = typed.trim();
  const read = readEntry(row, written, unit);
  if (read === undefined || !Number.isFinite(read)) return refused(written === '' ? EMPTY : noNumber(written));
  const checked = readValue(row, read, '', fieldWording);
  if (checked.ok) return { ok: true, value: Number(checked.value) };
  return refused(beyond ?? checked.problems[0].message);
}
