import { describe, expect, it } from 'vitest';
import { startDraft, withEdit, withToggledStress, type Draft } from '../../src/state/draft';
import { resolveDraft } from '../../src/state/resolve-draft';
import { shownBackTests, type ShownBackTests } from '../../src/ui/tabs/shown-back-tests';
import { library, preset } from '../state/library';

function shown(draft: Draft): ShownBackTests {
  const resolved = resolveDraft(draft, library.stresses);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return shownBackTests({ draft, resolved: resolved.value });
}

const guangzhou = startDraft(preset('guangzhou'));
const labels = ({ rows }: ShownBackTests): readonly string[] => rows.map(({ label }) => label.zh);

describe('behaviour: published figures beside the model', () => {
  it('shows both leverage ratios and both numbers of projects of Guangzhou', () => {
    const { rows, changed } = shown(guangzhou);
    expect(changed).toBe(0);
    expect(rows.map(({ simulated, say }) => say(simulated, 'zh'))).toEqual([
      '29',
      '8.597倍',
      '9.597倍',
      '10.4',
      '13.0',
    ]);
    expect(rows.map(({ published, say }) => say(published, 'zh'))).toEqual([
      '29',
      '8.595倍',
      '9.595倍',
      '10.4',
      '10.4',
    ]);
  });

  it('leaves out what an edit has made another city of, and says how much', () => {
    const after = shown(withEdit(guangzhou, 'venture.ticket', 2000));
    expect(after.changed).toBe(2);
    expect(labels(after)).toEqual(['子基金数', '社会资本 ÷ 财政', '总规模 ÷ 财政']);
    expect(shown(withEdit(guangzhou, 'venture.successRate', 0.3)).changed).toBe(0);
  });

  it('does not mind stresses that leave the structure alone', () => {
    expect(shown(withToggledStress(guangzhou, 'downturn')).changed).toBe(0);
  });

  it('is empty where nothing was published', () => {
    expect(shown(startDraft(preset('baseline')))).toEqual({ rows: [], changed: 0 });
  });
});
