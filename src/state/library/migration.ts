import { fieldOf, isFields, type RawFields } from '../../model/fields';
import { invalid, problem, valid, type Checked } from '../../model/problems';

/** Turns a record of one version into one of the next. */
export type Migration = (record: RawFields) => RawFields;

/** Step i leads from version i + 1 to version i + 2. Version 1 is the first there was. */
export const MIGRATIONS: readonly Migration[] = [];

const notARecord = problem('not-a-record', '', '不是方案库的记录。', 'this is no record of the library.');

const tooNew = (version: number, known: number): ReturnType<typeof problem> =>
  problem(
    'newer-version',
    '',
    `由更新版本的程序保存（格式 ${version}，本版本只认识到 ${known}）；请更新程序后再打开，记录会原样保留。`,
    `saved by a newer version of the program (format ${version}; this one knows up to ${known}); update the program to open it, the record stays as it is.`,
  );

const isVersion = (raw: unknown): raw is number => typeof raw === 'number' && Number.isInteger(raw) && raw >= 1;

/** A record of any version as one of this version, whatever else may be wrong with it. */
export function migrated(raw: unknown, steps: readonly Migration[] = MIGRATIONS): Checked<RawFields> {
  if (!isFields(raw)) return invalid([notARecord]);
  const current = steps.length + 1;
  const version = fieldOf(raw, 'version');
  if (!isVersion(version)) return invalid([notARecord]);
  if (version > current) return invalid([tooNew(version, current)]);
  const latest = steps.slice(version - 1).reduce((record, step) => step(record), raw);
  return valid({ ...latest, version: current });
}
