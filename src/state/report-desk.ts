import { computed, effect, signal } from '@preact/signals-core';
import { buildReport } from '../report/build-report';
import type { ReportFindings } from '../report/findings';
import type { GatherStep } from '../report/gather-progress';
import { localDate } from '../report/iso-date';
import type { ReportOptions } from '../report/options';
import type { Report } from '../report/report';
import type { AppState } from './app-state';
import { CompareDesk } from './compare-desk';
import { readReportChoices, type ReportChoices } from './report-choices';
import { findingsOf, reportOrder } from './report-order';
import { Task } from './task';

const SAVED = 'report';

/** Findings and the order they belong to. */
interface Found {
  readonly key: string;
  readonly findings: ReportFindings;
}

/** What the report page holds: choices, findings, and the report they make. */
export class ReportDesk {
  readonly choices;
  readonly task = new Task<Found>();
  readonly step = signal<GatherStep>('runs');
  readonly compared: CompareDesk;

  readonly order = computed(() =>
    reportOrder(this.choices.value, this.state.runnable.value, this.compared.order.value, this.state.library),
  );
  /** What a person decided, as the report takes it. */
  readonly options = computed<ReportOptions>(() => {
    const { title, author, date, unit, decision, sections } = this.choices.value;
    const language = this.state.settings.language.value;
    return { language, title, author, date: date || this.today, unit, decision, sections };
  });
  /** The report on what was found last; null until something was. */
  readonly report = computed<Report | null>(() => {
    const found = this.task.result.value;
    return found && buildReport(found.findings, this.options.value);
  });
  /** Whether the report belongs to something else than what is chosen now. */
  readonly isStale = computed(() => {
    const { value: order } = this.order;
    const found = this.task.result.value;
    return found !== null && (!order.ok || order.value.key !== found.key);
  });

  private readonly today = localDate(new Date());

  constructor(private readonly state: AppState) {
    this.choices = signal<ReportChoices>(readReportChoices(state.storage.read(SAVED)));
    this.compared = state.part(CompareDesk);
    effect(() => void state.storage.write(SAVED, JSON.stringify(this.choices.value)));
  }

  change(choices: Partial<ReportChoices>): void {
    this.choices.value = { ...this.choices.peek(), ...choices };
  }

  /** Computes what is chosen. */
  async start(): Promise<void> {
    const order = this.order.peek();
    if (!order.ok) return;
    const { library } = this.state;
    await this.task.start(async (watch) => {
      const findings = await findingsOf(order.value, library, this.compared.runner, watch, (step) => {
        this.step.value = step;
      });
      return findings.ok ? { ok: true, value: { key: order.value.key, findings: findings.value } } : findings;
    });
  }
}
