import type { Result } from '../../../src/engine/result';
import { text } from '../../../src/model/text';
import { startDraft, withEdit, withToggledStress, type Draft } from '../../../src/state/draft';
import { entryOf, type LibraryEntry } from '../../../src/state/library/entry';
import { resolveDraft } from '../../../src/state/resolve-draft';
import { inlineRunner } from '../../../workers/inline';
import { library, preset } from '../library';

/** Few paths: what counts is that they are a run's own. */
export const smallDraft: Draft = withEdit(startDraft(preset('baseline')), 'simulation.paths', 100);

export const stressedDraft: Draft = withToggledStress(withEdit(smallDraft, 'angel.ticket', 800), 'ipo-shut');

const results = new Map<Draft, Promise<Result>>();

/** The result of a draft, run in this thread. */
export function resultOf(draft: Draft): Promise<Result> {
  const known = results.get(draft) ?? run(draft);
  results.set(draft, known);
  return known;
}

async function run(draft: Draft): Promise<Result> {
  const resolved = resolveDraft(draft, library.stresses);
  if (!resolved.ok) throw new Error('the draft does not resolve');
  const runner = inlineRunner();
  const { result } = await runner.run(resolved.value);
  runner.close();
  return result;
}

export const entryNamed = (name: string, draft: Draft = smallDraft, result: Result | null = null): LibraryEntry =>
  entryOf({ name: text(name, name), draft, result });
