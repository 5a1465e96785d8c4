import { parameterRow } from '../model/parameters';
import { assigned } from './command-line';
import { namesOf } from './compare-command-line';
import { startDraft, type Draft } from './draft';
import type { PresetLibrary } from './presets';
import type { ReportWords } from './report-command-line';

type Words = Pick<ReportWords, 'scenarios' | 'set' | 'stresses'>;

/** Paths and seed have options of their own. */
const withoutLuck = (draft: Draft): Draft => ({
  ...draft,
  edits: draft.edits.filter(({ key }) => parameterRow(key).group !== 'simulation'),
});

/**
 * How a command line names what a report is on. The first one, if it is a preset, can be changed on the line; stresses can be named
 * where they are over all there is, that is over one draft. Everything else is a file, as in the command of a comparison.
 */
export function reportedDrafts(drafts: readonly Draft[], library: PresetLibrary): Words {
  const [first, ...others] = drafts;
  const isSaidInFull = library.presets.includes(first.base) && (first.stresses.length === 0 || others.length === 0);
  const named = isSaidInFull ? [startDraft(first.base), ...others] : drafts;
  return {
    scenarios: namesOf(named.map(withoutLuck), library).words,
    set: isSaidInFull ? withoutLuck(first).edits.map(assigned) : [],
    stresses: isSaidInFull ? first.stresses : [],
  };
}
