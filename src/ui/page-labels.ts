import { text, type Text } from '../model/text';
import type { Page } from '../state/place';

/** What the navigation calls the pages. */
export const pageLabels: Readonly<Record<Page, Text>> = {
  simulate: text('模拟', 'Simulate'),
  compare: text('对比', 'Compare'),
  explore: text('探索', 'Explore'),
  library: text('方案库', 'Library'),
  report: text('报告', 'Report'),
  method: text('方法', 'Method'),
  validation: text('验证', 'Validation'),
};
