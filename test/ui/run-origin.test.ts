import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/engine/result';
import { text } from '../../src/model/text';
import { startDraft, withEdit, withToggledStress } from '../../src/state/draft';
import { withName } from '../../src/state/draft-name';
import { columnDecimals } from '../../src/ui/column-decimals';
import { basisNote, fileStem, runOrigin } from '../../src/ui/run-origin';
import { library, preset } from '../state/library';

const result = { paths: 10_000, seed: 'guidefund', digest: `795a${'0'.repeat(56)}c6b2` } as Result;
const untouched = startDraft(preset('wuhan'));
const edited = withEdit(untouched, 'angel.ticket', 800);

describe('behaviour: where a file comes from', () => {
  it('is said in one line, with the changes', () => {
    const name = preset('wuhan').name.zh;
    expect(runOrigin(untouched, library.stresses, result, 'zh')).toBe(
      `引导基金模拟器 · ${name} · 10,000 次模拟 · 随机种子 guidefund · 复现码 795a…c6b2`,
    );
    expect(runOrigin(edited, library.stresses, result, 'zh')).toContain(`${name}（改动1项） · `);
    expect(runOrigin(edited, library.stresses, result, 'en')).toContain(`${preset('wuhan').name.en} with 1 change · `);
  });

  it('names the stresses', () => {
    const stressed = withToggledStress(edited, 'downturn');
    expect(runOrigin(stressed, library.stresses, result, 'zh')).toContain('（改动1项，叠加“深度下行”） · ');
    expect(runOrigin(stressed, library.stresses, result, 'en')).toContain(' with 1 change under “Deep downturn” · ');
    const onlyStressed = withToggledStress(untouched, 'ipo-shut');
    expect(runOrigin(onlyStressed, library.stresses, result, 'zh')).toContain('（叠加“IPO窗口关闭三年”） · ');
    expect(fileStem(onlyStressed, result)).toBe('guidefund-wuhan-ipo-shut-795a');
  });

  it('is said by the name a draft has of its own, with what it rests on once', () => {
    const own = withName(edited, text('我市方案', '我市方案'));
    expect(runOrigin(own, library.stresses, result, 'zh')).toContain('引导基金模拟器 · 我市方案 · ');
    expect(basisNote(own, library.stresses, 'zh')).toBe('（参照武汉行动方案，改动1项）');
    expect(basisNote(withToggledStress(own, 'downturn'), library.stresses, 'zh')).toBe(
      '（参照武汉行动方案，改动1项，叠加“深度下行”）',
    );
    expect(basisNote(own, library.stresses, 'en')).toBe(' (after Wuhan action plan with 1 change)');
    expect(fileStem(own, result)).toBe('guidefund-我市方案-795a');
    expect(fileStem(withEdit(own, 'angel.ticket', 900), result)).toBe('guidefund-我市方案（修改）-795a');
  });

  it('is in its name', () => {
    expect(fileStem(untouched, result)).toBe('guidefund-wuhan-795a');
    expect(fileStem(edited, result)).toBe('guidefund-wuhan-edited-795a');
  });
});

describe('behaviour: decimals of a data view', () => {
  it('are the same down a column, and none for whole numbers', () => {
    expect(
      columnDecimals([
        [1, -1.92, 3, null],
        [2, -2.8, 3.5, 7],
      ]),
    ).toEqual([0, 2, 2, 0]);
  });

  it('are fewer where numbers are large', () => {
    expect(columnDecimals([[1200.5], [3]])).toEqual([0]);
    expect(columnDecimals([['IPO', 120.25]])).toEqual([0, 1]);
    expect(columnDecimals([])).toEqual([]);
  });
});
