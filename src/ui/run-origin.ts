import type { Result } from '../engine/result';
import type { Language } from '../model/text';
import { formatCount } from '../model/units';
import type { Draft } from '../state/draft';

/** The two ends of a digest: enough to compare by eye. */
export const shortDigest = (digest: string): string => `${digest.slice(0, 4)}…${digest.slice(-4)}`;

/** How many values were changed by hand: “（改动1项）”; nothing where none was. */
export function editsNote({ edits }: Draft, language: Language): string {
  if (edits.length === 0) return '';
  if (language === 'zh') return `（改动${edits.length}项）`;
  return ` with ${edits.length} ${edits.length === 1 ? 'change' : 'changes'}`;
}

/** One line that says which run a picture or table comes from, for a file that leaves the page. */
export function runOrigin(draft: Draft, { paths, seed, digest }: Result, language: Language): string {
  const name = draft.base.name[language] + editsNote(draft, language);
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

/** The start of a file's name: the scenario, whether it was changed, and the run. */
export function fileStem({ base, edits }: Draft, { digest }: Result): string {
  return ['guidefund', base.id, ...(edits.length > 0 ? ['edited'] : []), digest.slice(0, 4)].join('-');
}
