import { activeSleeves, SLEEVES, sleeveLabels, type Parameters } from '../model/parameters';
import type { Change } from '../model/scenario';
import { text, type Text } from '../model/text';

/** Changes that do nothing because their sleeve has no money, said so that nobody wonders. */
export function idleChanges(changes: readonly Change[], parameters: Parameters): readonly Text[] {
  const idle = SLEEVES.filter((sleeve) => !activeSleeves(parameters).includes(sleeve));
  return changes.flatMap(({ key }) => {
    const sleeve = idle.find((name) => key.startsWith(`${name}.`) && key !== `${name}.share`);
    if (!sleeve) return [];
    const { zh, en } = sleeveLabels[sleeve];
    return [
      text(
        `${key}：${zh}未启用（占母基金配置为 0），此项不起作用。`,
        `${key}: ${en} funds have no money (their share is 0), so this has no effect.`,
      ),
    ];
  });
}
