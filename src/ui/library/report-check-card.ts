import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { text } from '../../model/text';
import type { Difference } from '../../report/differences';
import { safeLine } from '../../report/names';
import { fileVerdict, isFaultless, resultsVerdict, sayReported, versionsNote } from '../../report/reproduction-words';
import { LibraryDesk } from '../../state/library/desk';
import { ReportCheck, type CheckedReport, type OpenedReport } from '../../state/library/report-check';
import { AppElement } from '../element';
import { shortDigest } from '../run-origin';
import { shared, tables } from '../styles';
import '../task-status';
import { checkStyles } from './check-styles';

/** Differences beyond these are only counted. */
const MOST_SHOWN = 20;
const LONGEST_PATH = 200;

/** A report's file that was opened: computed again, it is the same, or this is what differs. The event `closed` tells that it was closed. */
@customElement('gf-report-check')
export class ReportCheckCard extends AppElement {
  static override styles = [shared, tables, checkStyles];

  override render(): TemplateResult | typeof nothing {
    const opened = this.check.opened.value;
    return opened ? this.renderOpened(opened) : nothing;
  }

  private get check(): ReportCheck {
    return this.app.state.part(ReportCheck);
  }

  private close(): void {
    this.check.close();
    this.dispatchEvent(new Event('closed'));
  }

  private renderOpened({ file, task }: OpenedReport): TemplateResult {
    const checked = task.result.value;
    const differs = checked !== null && !isFaultless(checked);
    return html`<section class="card ${differs ? 'different' : ''}" aria-labelledby="heading">
      <header>
        <h3 id="heading">${this.say(`核对报告“${file}”`, `Checking the report “${file}”`)}</h3>
        <button type="button" class="button" @click=${() => this.close()}>${this.say('关闭', 'Close')}</button>
      </header>
      <gf-task-status .app=${this.app} .task=${task} .counted=${text('次模拟', 'futures')}></gf-task-status>
      <div role="status">${checked ? this.renderVerdict(checked) : nothing}</div>
      ${checked ? this.renderRest(checked) : nothing}
    </section>`;
  }

  /** Two statements: of the results, and of the file as it was written. */
  private renderVerdict(checked: CheckedReport): TemplateResult {
    const { report, reproduction } = checked;
    return html`<p class="verdict ${reproduction.differences.length > 0 ? 'loss' : ''}">
        ${resultsVerdict(checked)[this.language]}
      </p>
      <p class=${report.isAsSealed ? '' : 'verdict loss'}>${fileVerdict(checked)[this.language]}</p>`;
  }

  private renderRest(checked: CheckedReport): TemplateResult {
    const { differences } = checked.reproduction;
    return html`${this.renderVersions(checked)}
      ${differences.length > 0 ? this.renderDifferences(differences) : nothing} ${this.renderDigests(checked)}
      <p class="actions">
        <button type="button" class="button" @click=${() => this.keep(checked)}>
          ${this.say('把其中的方案存入方案库', 'Save its scenarios to the library')}
        </button>
      </p>`;
  }

  private keep({ entries }: CheckedReport): Promise<void> {
    return this.app.state.part(LibraryDesk).takeEntries(entries, this.check.opened.peek()?.file ?? '');
  }

  private renderVersions({ report }: CheckedReport): TemplateResult | typeof nothing {
    const note = versionsNote(report.reported.engine);
    return note ? html`<p>${note[this.language]}</p>` : nothing;
  }

  private renderDifferences(differences: readonly Difference[]): TemplateResult {
    const more = differences.length - MOST_SHOWN;
    return html`<div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${this.say('位置', 'Where')}</th>
              <th scope="col">${this.say('报告中', 'Reported')}</th>
              <th scope="col">${this.say('重新计算', 'Computed again')}</th>
            </tr>
          </thead>
          <tbody>
            ${differences.slice(0, MOST_SHOWN).map((each) => this.renderDifference(each))}
          </tbody>
        </table>
      </div>
      ${more > 0 ? html`<p class="muted">${this.say(`另有 ${more} 处`, `and ${more} more`)}</p>` : nothing}`;
  }

  private renderDifference({ path, reported, computed }: Difference): TemplateResult {
    return html`<tr>
      <th scope="row"><code>${safeLine(path, LONGEST_PATH)}</code></th>
      <td>${sayReported(reported)[this.language]}</td>
      <td>${sayReported(computed)[this.language]}</td>
    </tr>`;
  }

  private renderDigests({ reproduction: { findings } }: CheckedReport): TemplateResult {
    return html`<p class="muted">
      ${this.say('重新计算的复现码：', 'Reproduction codes computed: ')}${findings.scenarios.map(
        ({ resolved: { scenario }, outcome: { result } }) =>
          html`${scenario.name[this.language]} <code title=${result.digest}>${shortDigest(result.digest)}</code>&emsp;`,
      )}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-report-check': ReportCheckCard;
  }
}
