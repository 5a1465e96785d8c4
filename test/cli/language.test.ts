import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../src/cli/language';

describe('behaviour: the language of the command line', () => {
  it('is the one asked for, whatever the locale', () => {
    expect(chooseLanguage(['run', 'x', '--lang', 'zh'], { LANG: 'en_US.UTF-8' })).toBe('zh');
    expect(chooseLanguage(['--lang=en', 'list'], { LANG: 'zh_CN.UTF-8' })).toBe('en');
  });
  it('is Chinese where the locale speaks no language', () => {
    expect(chooseLanguage([], {})).toBe('zh');
    expect(chooseLanguage([], { LANG: 'C.UTF-8' })).toBe('zh');
    expect(chooseLanguage([], { LC_ALL: 'POSIX', LANG: 'en_US.UTF-8' })).toBe('zh');
  });
  it("is the locale's otherwise, Chinese for Chinese and English for all others", () => {
    expect(chooseLanguage([], { LANG: 'zh_CN.UTF-8' })).toBe('zh');
    expect(chooseLanguage([], { LANG: 'de_DE.UTF-8' })).toBe('en');
    expect(chooseLanguage([], { LC_ALL: 'zh_TW.UTF-8', LANG: 'en_US.UTF-8' })).toBe('zh');
    expect(chooseLanguage([], { LC_ALL: '', LANG: 'zh_CN.UTF-8' })).toBe('zh');
  });
});
