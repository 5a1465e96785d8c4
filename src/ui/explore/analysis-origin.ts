import type { Language } from '../../model/text';
import { formatCount } from '../../model/units';
import { baseOf, type Asked } from '../../state/explore-asked';
import type { PresetLibrary } from '../../state/presets';
import { draftStem, sayDraft, type FileOrigin } from '../run-origin';

/** Where the files of an analysis' charts come from. */
export function analysisOrigin(asked: Asked, { stresses }: PresetLibrary, language: Language): FileOrigin {
  const { draft } = asked.runnable;
  const name = sayDraft(draft, stresses, language);
  const count = formatCount(asked.paths, language);
  const seed = baseOf(asked)['simulation.seed'];
  const parts =
    language === 'zh'
      ? ['引导基金模拟器', name, `每个方案 ${count} 次模拟`, `随机种子 ${seed}`]
      : ['Guidance Fund Simulator', name, `${count} simulated futures per scenario`, `random seed ${seed}`];
  return { stem: `guidefund-${draftStem(draft)}`, note: parts.join(' · ') };
}
