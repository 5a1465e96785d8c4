import type { Result } from '../engine/result';
import type { Language } from '../model/text';
import { formatCount } from '../model/units';
import type { Stress } from '../model/stresses';
import { stressesOf, type Draft } from '../state/draft';
import { rulesName } from '../state/draft-name';
import { fileNameOf } from '../state/file-name';
import type { PresetLibrary } from '../state/presets';
import type { ShownRun } from '../state/simulation';

/** Where a file that leaves the page comes from. */
export interface FileOrigin {
  /** The start of its name. */
  readonly stem: string;
  /** One line in it. */
  readonly note: string;
}

/** The two ends of a digest: enough to compare by eye. */
export const shortDigest = (digest: string): string => `${digest.slice(0, 4)}…${digest.slice(-4)}`;

const quoted = (name: string): string => `“${name}”`;

/** What was done to the scenario, in Chinese: 改动1项, 叠加“深度下行”. */
function chineseParts(draft: Draft, known: readonly Stress[]): readonly string[] {
  const count = draft.edits.length;
  const names = stressesOf(draft, known).map(({ name }) => quoted(name.zh));
  return [...(count > 0 ? [`改动${count}项`] : []), ...(names.length > 0 ? [`叠加${names.join('、')}`] : [])];
}

/** What was done to the scenario: “（改动1项，叠加“深度下行”）”; nothing where nothing was. */
export function changesNote(draft: Draft, known: readonly Stress[], language: Language): string {
  if (language === 'zh') {
    const parts = chineseParts(draft, known);
    return parts.length > 0 ? `（${parts.join('，')}）` : '';
  }
  const count = draft.edits.length;
  const names = stressesOf(draft, known).map(({ name }) => quoted(name.en));
  const edits = count > 0 ? ` with ${count} ${count === 1 ? 'change' : 'changes'}` : '';
  return names.length > 0 ? `${edits} under ${names.join(', ')}` : edits;
}

/** What a draft is called on the page, and what was done to that: “甲案（修改）” and “（叠加“深度下行”）”, “武汉行动方案” and “（改动1项）”. */
export function draftTitle(
  draft: Draft,
  known: readonly Stress[],
  language: Language,
): { readonly name: string; readonly note: string } {
  const { base, named } = draft;
  if (!named) return { name: base.name[language], note: changesNote(draft, known, language) };
  return { name: rulesName(draft)[language], note: changesNote({ ...draft, edits: [] }, known, language) };
}

/** The same in one: what a copy of the draft is called where nobody names it. */
export function sayDraft(draft: Draft, known: readonly Stress[], language: Language): string {
  const { name, note } = draftTitle(draft, known, language);
  return name + note;
}

/** What a draft with a name of its own rests on: “（参照郑州天使母基金，改动3项）”; what was changed where it has none. */
export function basisNote(draft: Draft, known: readonly Stress[], language: Language): string {
  const { base, named } = draft;
  if (!named) return changesNote(draft, known, language);
  return language === 'zh'
    ? `（${[`参照${base.name.zh}`, ...chineseParts(draft, known)].join('，')}）`
    : ` (after ${base.name.en}${changesNote(draft, known, 'en')})`;
}

/** The start of the name of a draft's files: what it is based on and whether that was changed, or its own name, then its stresses. */
export function draftStem(draft: Draft): string {
  const { base, edits, stresses, named } = draft;
  if (named) return [fileNameOf(rulesName(draft).zh, ''), ...stresses].join('-');
  return [base.id, ...(edits.length > 0 ? ['edited'] : []), ...stresses].join('-');
}

/** One line that says which run a picture or table comes from, for a file that leaves the page. */
export function runOrigin(
  draft: Draft,
  known: readonly Stress[],
  { paths, seed, digest }: Result,
  language: Language,
): string {
  const name = sayDraft(draft, known, language);
  const count = formatCount(paths, language);
  const code = shortDigest(digest);
  const parts =
    language === 'zh'
      ? ['引导基金模拟器', name, `${count} 次模拟`, `随机种子 ${seed}`, `复现码 ${code}`]
      : [
          'Guidance Fund Simulator',
          name,
          `${count} simulated futures`,
          `random seed ${seed}`,
          `reproduction code ${code}`,
        ];
  return parts.join(' · ');
}

/** The start of a file's name: the scenario, whether it was changed, its stresses, and the run. */
export const fileStem = (draft: Draft, { digest }: Result): string =>
  ['guidefund', draftStem(draft), digest.slice(0, 4)].join('-');

/** Where the files of a run's charts come from. */
export function runFileOrigin(
  { draft, outcome }: ShownRun,
  { stresses }: PresetLibrary,
  language: Language,
): FileOrigin {
  const { result } = outcome;
  return { stem: fileStem(draft, result), note: runOrigin(draft, stresses, result, language) };
}
