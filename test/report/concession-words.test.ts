import { beforeAll, describe, expect, it } from 'vitest';
import type { Parameters } from '../../src/model/parameters';
import { concessionOf } from '../../src/report/contents/concession-words';
import type { ReportFindings } from '../../src/report/findings';
import { writingOf } from '../../src/report/writing';
import { scenarioWith } from '../analysis/studies';
import { findingsOf, presetNamed, reportOptions } from './findings';

let findings: ReportFindings;
beforeAll(async () => {
  findings = await findingsOf([presetNamed('suzhou')], {}, 20);
}, 60_000);

const say = (values: Partial<Parameters>, language: 'zh' | 'en' = 'zh'): string =>
  concessionOf(scenarioWith(values), writingOf(findings, { ...reportOptions, language }));

const SHARE = { 'concession.mode': 'share', 'concession.rate': 0.5 } as const;
const BUYBACK = { 'concession.mode': 'buyback', 'concession.buybackRate': 0.03 } as const;

describe('behaviour: a concession in words', () => {
  it('is nothing where there is none', () => {
    expect(say({})).toBe('');
  });

  it('says how much, from where on, to whom and when', () => {
    expect(say(SHARE)).toBe('收回本金后让渡增值收益的 50%（管理人、社会资本各半，各子基金清算时结算）');
    expect(say({ ...SHARE, 'concession.toManager': 1, 'concession.trigger': 'hurdle' })).toBe(
      '超过门槛收益后让渡增值收益的 50%（全部归管理人，各子基金清算时结算）',
    );
    expect(say({ ...SHARE, 'concession.toManager': 0, 'concession.level': 'programme' }, 'en')).toBe(
      '50% of the gains beyond the principal ceded (all to private investors; settled over the whole programme at its end)',
    );
  });

  it('says that managers get all of it where there is no other investor', () => {
    const alone = { 'seed.governmentShare': 0.99, 'angel.governmentShare': 0.99 };
    expect(say({ ...SHARE, ...alone })).toContain('全部归管理人');
  });

  it('says who may buy how much of the stake, when and at what price', () => {
    expect(say({ ...BUYBACK, 'concession.buybackShare': 0.8 })).toBe(
      '满 5年时可由社会资本按原价加年息 3% 回购（至多 80%）',
    );
    const direct = { 'seed.share': 0, 'angel.share': 0, 'direct.share': 1 };
    expect(say({ ...BUYBACK, ...direct, 'concession.buybackRate': 0 }, 'en')).toBe(
      'buyback by founders after 5 years at cost',
    );
  });
});
