import type { Language, Text } from '../../model/text';
import { formatCount } from '../../model/units';

/** Seconds as a person expects them: no more exact than a guess is. */
export function sayDuration(seconds: number, language: Language): string {
  if (seconds < 1.5) return language === 'zh' ? '约 1 秒' : 'about a second';
  if (seconds < 100) {
    const rounded = seconds < 10 ? Math.round(seconds) : 5 * Math.round(seconds / 5);
    return language === 'zh' ? `约 ${rounded} 秒` : `about ${rounded} seconds`;
  }
  const minutes = Math.max(2, Math.round(seconds / 60));
  return language === 'zh' ? `约 ${minutes} 分钟` : `about ${minutes} minutes`;
}

/** What an analysis is going to cost. */
export interface Work {
  readonly scenarios: number;
  readonly paths: number;
  /** How long it may take; null where nothing has been measured. */
  readonly seconds: number | null;
}

/** 63 格 × 2,000 次，约 10 秒: what is counted is said by the caller. */
export function sayWork({ scenarios, paths, seconds }: Work, counted: Text, language: Language): string {
  const [count, times] = [scenarios, paths].map((each) => formatCount(each, language));
  const duration = seconds === null ? '' : sayDuration(seconds, language);
  return language === 'zh'
    ? `${count} ${counted.zh} × ${times} 次${duration && `，${duration}`}`
    : `${count} ${counted.en} × ${times} futures${duration && `, ${duration}`}`;
}
