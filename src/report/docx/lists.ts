import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions } from 'docx';
import type { Language } from '../../model/text';
import { points, TYPE } from './measures';

/** The name of numbered lists: “1.”, below “（一）”. */
export const LIST = 'report-list';

/** Chinese items begin like a paragraph and run back to the margin; English ones hang. */
export function listsFor(language: Language): INumberingOptions {
  const indent =
    language === 'zh'
      ? { left: 0, firstLine: points(2 * TYPE.san), firstLineChars: 200 }
      : { left: points(18), hanging: points(18) };
  const level = {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1.',
    alignment: AlignmentType.START,
    suffix: language === 'zh' ? LevelSuffix.SPACE : LevelSuffix.TAB,
    style: { paragraph: { indent } },
  };
  return { config: [{ reference: LIST, levels: [level] }] };
}
