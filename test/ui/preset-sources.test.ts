import { describe, expect, it } from 'vitest';
import type { Change, Scenario } from '../../src/model/scenario';
import { presetSources, saySources } from '../../src/ui/preset-sources';
import { documents, preset } from '../state/library';

const scenarioOf = (changes: readonly Change[]): Scenario => ({ ...preset('wuhan'), changes });
const said = (scenario: Scenario): ReturnType<typeof saySources> => saySources(presetSources(scenario, documents));
const own: Change = { key: 'angel.ticket', value: 500, status: 'assumed' };

describe('behaviour: what a preset rests on', () => {
  it('counts for a document only what it says itself', () => {
    const { changes } = preset('wuhan');
    const { main, ofMain, ofOthers, own: rest } = presetSources(preset('wuhan'), documents);
    expect(main?.number).toBe('武政办〔2025〕67号');
    expect(ofMain).toBe(
      changes.filter(({ source, status }) => source === 'wuhan-2025-67' && status !== 'derived').length,
    );
    expect(ofMain + ofOthers + rest).toBe(changes.length);
    expect(rest).toBe(changes.filter(({ status }) => status === 'derived' || status === 'assumed').length);
    expect(said(preset('wuhan')).zh).toContain(`${ofMain} 项出自武政办〔2025〕67号`);
    expect(said(preset('wuhan')).zh).toContain(`其余 ${rest} 项为推算或假设`);
  });

  it('claims no document where a value is only derived from one', () => {
    expect(said(scenarioOf([own, { ...own, key: 'seed.ticket', status: 'derived', source: 'press' }]))).toEqual({
      zh: '2 项设定，均为推算或假设',
      en: '2 settings, all derived or assumed',
    });
  });

  it('names the document that says most, and tells the others apart', () => {
    const rule = (key: Change['key'], source: string): Change => ({ key, value: 10, status: 'rule', source });
    const changes = [
      rule('seed.term', 'press'),
      rule('angel.term', 'wuhan-2025-67'),
      rule('angel.fee', 'wuhan-2025-67'),
    ];
    expect(said(scenarioOf([...changes, own]))).toEqual({
      zh: '2 项出自武政办〔2025〕67号，1 项出自其他文件，其余 1 项为推算或假设',
      en: '2 settings from 武政办〔2025〕67号, 1 from other documents, the other 1 derived or assumed',
    });
    expect(said(scenarioOf(changes.slice(1))).zh).toBe('2 项出自武政办〔2025〕67号');
  });
});
