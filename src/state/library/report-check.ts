import { signal } from '@preact/signals-core';
import { valid, type Checked } from '../../model/problems';
import { readReport, type ReadReport } from '../../report/read-report';
import { reproduce, type Reproduction } from '../../report/reproduce';
import type { AppState } from '../app-state';
import type { PresetLibrary } from '../presets';
import { Task, type Watch } from '../task';
import { entryOf, type LibraryEntry } from './entry';
import { draftOfResult } from './result-draft';

/** A report's file, and what came of computing it again. */
export interface CheckedReport {
  readonly report: ReadReport;
  readonly reproduction: Reproduction;
  /** Its scenarios with what they came to now, not with what was reported: to be kept in the library. */
  readonly entries: readonly LibraryEntry[];
}

function entriesOf({ findings }: Reproduction, library: PresetLibrary): readonly LibraryEntry[] {
  return findings.scenarios.flatMap(({ outcome: { result } }) => {
    const draft = draftOfResult(result, library);
    return draft.ok ? [entryOf({ name: result.scenario.name, draft: draft.value, result })] : [];
  });
}

/** A report that was opened, and how far its computation is. */
export interface OpenedReport {
  readonly file: string;
  readonly task: Task<CheckedReport>;
}

/** Computes a report's file again and holds what differs. */
export class ReportCheck {
  readonly opened = signal<OpenedReport | null>(null);

  constructor(private readonly state: AppState) {}

  /** Begins with a file's text, which may be anything; whatever was checked before goes. */
  async open(content: string, file: string): Promise<void> {
    this.close();
    const task = new Task<CheckedReport>();
    this.opened.value = { file, task };
    await task.start((watch) => this.check(content, watch));
  }

  close(): void {
    this.opened.peek()?.task.cancel();
    this.opened.value = null;
  }

  private async check(content: string, watch: Watch): Promise<Checked<CheckedReport>> {
    const read = await readReport(content);
    if (!read.ok) return read;
    const study = { runner: this.state.runner, ...watch };
    const reproduction = await reproduce(study, read.value);
    return valid({ report: read.value, reproduction, entries: entriesOf(reproduction, this.state.library) });
  }
}
