import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { ENGINE } from '../../engine/version';
import { text } from '../../model/text';
import { formatCount } from '../../model/units';
import type { Difference } from '../../report/differences';
import { LibraryDesk } from '../../state/library/desk';
import { ReportCheck, type CheckedReport, type OpenedReport } from '../../state/library/report-check';
import { AppElement } from '../element';
import { shortDigest } from '../run-origin';
import { shared, tables } from '../styles';
import '../task-status';
import { sayReported } from './say-reported';

/** Differences beyond these are only counted. */
const MOST_SHOWN = 20;

/** A report's file that was opened: computed again, it is the same, or this is what differs. */
@customElement('gf-report-check')
export class ReportCheckCard extends AppElement {
  static override styles = [
    shared,
    tables,
    css`
      section {
        margin-bottom: 0.8rem;
        padding: 0.7rem 1rem;
      }

      section.different {
        border-color: var(--loss);
      }

      header {
        display: flex;
        align-items: flex-start;
        gap: 0.8rem;
      }

      h3 {
        flex: 1;
        min-width: 0;
        font-size: 1rem;
        overflow-wrap: anywhere;
      }

      .verdict {
        font-weight: 600;
      }

      td,
      th {
        overflow-wrap: anywhere;
      }

      .actions {
        margin-top: 0.6rem;
      }
    `,
  ];

  override render(): TemplateResult | typeof nothing {
    const opened = this.check.opened.value;
    return opened ? this.renderOpened(opened) : nothing;
  }

  private get check(): ReportCheck {
    return this.app.state.part(ReportCheck);
  }

  private renderOpened({ file, task }: OpenedReport): TemplateResult {
    const checked = task.result.value;
    const differs = checked !== null && checked.reproduction.differences.length > 0;
    return html`<section class="card ${differs ? 'different' : ''}" aria-labelledby="heading">
      <header>
        <h3 id="heading">${this.say(`核对报告“${file}”`, `Checking the report “${file}”`)}</h3>
        <button type="button" class="button" @click=${() => this.check.close()}>${this.say('关闭', 'Close')}</button>
      </header>
      <gf-task-status .app=${this.app} .task=${task} .counted=${text('次模拟', 'futures')}></gf-task-status>
      <div role="status">${checked ? this.renderVerdict(checked) : nothing}</div>
      ${checked ? this.renderRest(checked) : nothing}
    </section>`;
  }

  private renderVerdict({ report, reproduction: { compared, differences } }: CheckedReport): TemplateResult {
    const count = formatCount(compared, this.language);
    const paths = formatCount(report.paths, this.language);
    const scenarios = report.order.scenarios.length;
    if (differences.length === 0)
      return html`<p class="verdict">
        ${this.say(
          `完全一致：${scenarios} 个方案各重新模拟 ${paths} 次，逐项核对 ${count} 项，与报告相同。`,
          `Identical: computed again with ${paths} futures for each of ${scenarios} scenarios, all ${count} numbers and words are as reported.`,
        )}
      </p>`;
    const found = formatCount(differences.length, this.language);
    return html`<p class="verdict loss">
      ${this.say(
        `不一致：重新计算后逐项核对 ${count} 项，有 ${found} 处与报告不同。`,
        `Not identical: of ${count} numbers and words, ${found} are not as reported.`,
      )}
    </p>`;
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
    const { engine } = report.reported;
    if (engine === ENGINE) return nothing;
    return html`<p>
      ${this.say(
        `报告由 ${engine} 写出，这里是 ${ENGINE}；版本不同，数字可以不同。`,
        `The report was written by ${engine}, this is ${ENGINE}: numbers of different versions may differ.`,
      )}
    </p>`;
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
      <th scope="row"><code>${path}</code></th>
      <td>${sayReported(reported, this.language)}</td>
      <td>${sayReported(computed, this.language)}</td>
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
