import type { Result } from '../../engine/result';
import { fieldOf, isFields, type RawFields } from '../../model/fields';
import { invalid, problem, valid, type Checked, type Problem } from '../../model/problems';
import { text, type Text } from '../../model/text';
import { readResult } from '../../report/read-result';
import type { PresetLibrary } from '../presets';
import { cleanName } from '../given-names';
import { readWholeDraft, saveWholeDraft, type SavedDraft } from '../saved-draft';
import type { LibraryEntry } from './entry';
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

/** The fields of a record's head: what they are called, and what fits them. */
const head: Readonly<Record<string, { readonly label: Text; readonly fits: (raw: unknown) => boolean }>> = {
  id: { label: text('编号', 'the id'), fits: isId },
  name: { label: text('名称', 'the name'), fits: isName },
  created: { label: text('建立时间', 'the time it was made'), fits: isTime },
  changed: { label: text('修改时间', 'the time of the last change'), fits: isTime },
};

const badField = ({ zh, en }: Text): Problem =>
  problem('bad-field', '', `${zh}缺失或无法识别。`, `${en} is missing or cannot be understood.`);

const faultsIn = (fields: RawFields): readonly Problem[] =>
  Object.entries(head).flatMap(([field, { label, fits }]) => (fits(fieldOf(fields, field)) ? [] : [badField(label)]));

/** A problem of a part, told with what the part is called; a part that is missing is told of the record. */
function inPart({ zh, en }: Text, { path, code, message }: Problem): Problem {
  if (code === 'unreadable-draft') return { path: '', code, message };
  const [atZh, atEn] = path === '' ? ['', ''] : [`（${path}）`, ` (${path})`];
  return problem(code, '', `${zh}${atZh}：${message.zh}`, `${en}${atEn}: ${message.en}`);
}

const DRAFT = text('方案', 'the scenario');
const RESULT = text('结果', 'the result');

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
    const inDraft = draft.ok ? [] : draft.problems.map((each) => inPart(DRAFT, each));
    const inResult = result.ok ? [] : result.problems.map((each) => inPart(RESULT, each));
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
