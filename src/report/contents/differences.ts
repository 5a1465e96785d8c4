import type { Block } from '../report';
import type { Writing } from '../writing';
import { changesTable } from './changes-table';
import { indicatorTables } from './indicator-tables';

/** In what the options differ, by rule and by assumption, and what that does. */
export function differences(writing: Writing): readonly Block[] {
  if (writing.findings.scenarios.length > 1) return [changesTable(writing), ...indicatorTables(writing)];
  return indicatorTables(writing);
}
