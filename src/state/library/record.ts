import type { Result } from '../../engine/result';
import { fieldOf, isFields, type RawFields } from '../../model/fields';
import { invalid, problem, valid, type Checked, type Problem } from '../../model/problems';
import { text, type Text } from '../../model/text';
import { readResult } from '../../report/read-result';
import type { PresetLibrary } from '../presets';
import { readWholeDraft, saveWholeDraft, type SavedDraft } from '../saved-draft';
import { cleanName, type LibraryEntry } from './entry';
import { migrated, MIGRATIONS } from './migration';

export const RECORD_VERSION = MIGRATIONS.length + 1;

/** An entry as the store and files hold it; the preset is in it in full, so that it stays what it was. */
export interface EntryRecord {
  readonly version: number;
  readonly id: string;
  readonly name: Text;
  readonly created: string;
  readonly changed: string;
  readonly draft: SavedDraft;
  readonly result: Result | null;
}

export const writeRecord = ({ id, name, created, changed, draft, result }: LibraryEntry): EntryRecord => ({
  version: RECORD_VERSION,
  id,
  name,
  created,
  changed,
  draft: saveWholeDraft(draft),
  result,
});

const LONGEST_ID = 64;

const isId = (raw: unknown): raw is string => typeof raw === 'string' && raw !== '' && raw.length <= LONGEST_ID;

const isWord = (raw: unknown): raw is string => typeof raw === 'string' && cleanName(raw) !== '';

const isName = (raw: unknown): raw is Text => isFields(raw) && isWord(fieldOf(raw, 'zh')) && isWord(fieldOf(raw, 'en'));

/** To the millisecond, as this program writes it: such times can be compared as texts. */
const isTime = (raw: unknown): raw is string =>
  typeof raw === 'string' && !Number.isNaN(Date.parse(raw)) && new Date(raw).toISOString() === raw;

const fits: Readonly<Record<string, (raw: unknown) => boolean>> = {
  id: isId,
  name: isName,
  created: isTime,
  changed: isTime,
};

const badField = (field: string): Problem =>
  problem('bad-field', field, '缺失或无法识别。', 'is missing or cannot be understood.');

const faultsIn = (fields: RawFields): readonly Problem[] =>
  Object.entries(fits).flatMap(([field, isRight]) => (isRight(fieldOf(fields, field)) ? [] : [badField(field)]));

const within = (field: string, { path, ...rest }: Problem): Problem => ({
  ...rest,
  path: path === '' ? field : `${field} ${path}`,
});

function readRecordResult(raw: unknown): Checked<Result | null> {
  return raw === null ? valid(null) : readResult(raw);
}

/** What makes the head of an entry, once it has been checked. */
const headOf = (fields: RawFields): Pick<EntryRecord, 'id' | 'name' | 'created' | 'changed'> =>
  fields as unknown as EntryRecord;

/** An entry from the store or a file, or everything that keeps this version from reading it. */
export function readRecord(raw: unknown, library: PresetLibrary): Checked<LibraryEntry> {
  const record = migrated(raw);
  if (!record.ok) return record;
  const faults = faultsIn(record.value);
  const draft = readWholeDraft(fieldOf(record.value, 'draft'), library);
  const result = readRecordResult(fieldOf(record.value, 'result'));
  if (faults.length > 0 || !draft.ok || !result.ok) {
    const inDraft = draft.ok ? [] : draft.problems.map((each) => within('draft', each));
    const inResult = result.ok ? [] : result.problems.map((each) => within('result', each));
    return invalid([...faults, ...inDraft, ...inResult]);
  }
  const { id, name, created, changed } = headOf(record.value);
  const clean = text(cleanName(name.zh), cleanName(name.en));
  return valid({ id, name: clean, created, changed, draft: draft.value, result: result.value });
}

/** What a record that cannot be read is called, as far as that can be made out. */
export function nameInRecord(raw: unknown): Text | null {
  const name = isFields(raw) ? fieldOf(raw, 'name') : null;
  return isName(name) ? text(cleanName(name.zh), cleanName(name.en)) : null;
}
