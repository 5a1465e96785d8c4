import type { Result } from '../engine/result';
import type { Language } from '../model/text';
import { formatCount } from '../model/units';
import type { Stress } from '../model/stresses';
import { stressesOf, type Draft } from '../state/draft';
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

/** What was done to the scenario: “（改动1项，叠加“深度下行”）”; nothing where nothing was. */
export function changesNote(draft: Draft, known: readonly Stress[], language: Language): string {
  const count = draft.edits.length;
  const names = stressesOf(draft, known).map(({ name }) => quoted(name[language]));
  if (language === 'zh') {
    const parts = [...(count > 0 ? [`改动${count}项`] : []), ...(names.length > 0 ? [`叠加${names.join('、')}`] : [])];
    return parts.length > 0 ? `（${parts.join('，')}）` : '';
  }
  const edits = count > 0 ? ` with ${count} ${count === 1 ? 'change' : 'changes'}` : '';
  return names.length > 0 ? `${edits} under ${names.join(', ')}` : edits;
}

/** One line that says which run a picture or table comes from, for a file that leaves the page. */
export function runOrigin(
  draft: Draft,
  known: readonly Stress[],
  { paths, seed, digest }: Result,
  language: Language,
): string {
  const name = draft.base.name[language] + changesNote(draft, known, language);
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
export function fileStem({ base, edits, stresses }: Draft, { digest }: Result): string {
  const changed = [...(edits.length > 0 ? ['edited'] : []), ...stresses];
  return ['guidefund', base.id, ...changed, digest.slice(0, 4)].join('-');
}

/** Where the files of a run's charts come from. */
export function runFileOrigin(
  { draft, outcome }: ShownRun,
  { stresses }: PresetLibrary,
  language: Language,
): FileOrigin {
  const { result } = outcome;
  return { stem: fileStem(draft, result), note: runOrigin(draft, stresses, result, language) };
}
