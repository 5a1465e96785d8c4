import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { text } from '../../model/text';
import { codeVerdict } from '../../report/code-words';
import { isIdentical, type ReproducedScenario } from '../../report/reproduce-code';
import { versionsNote } from '../../report/reproduction-words';
import { CodeCheck, type CheckedCode } from '../../state/library/code-check';
import type { Task } from '../../state/task';
import { AppElement } from '../element';
import { shared, tables } from '../styles';
import '../task-status';
import { checkStyles } from './check-styles';

/** A code that was pasted: its scenarios run again came to the same, or to this. The event `closed` tells that it was closed. */
@customElement('gf-code-check')
export class CodeCheckCard extends AppElement {
  static override styles = [shared, tables, checkStyles];

  override render(): TemplateResult | typeof nothing {
    const task = this.check.task.value;
    return task ? this.renderTask(task) : nothing;
  }

  private get check(): CodeCheck {
    return this.app.state.part(CodeCheck);
  }

  private close(): void {
    this.check.close();
    this.dispatchEvent(new Event('closed'));
  }

  private renderTask(task: Task<CheckedCode>): TemplateResult {
    const checked = task.result.value;
    const differs = checked?.scenarios.some((each) => !isIdentical(each)) ?? false;
    return html`<section class="card ${differs ? 'different' : ''}" aria-labelledby="heading">
      <header>
        <h3 id="heading">${this.say('核对复现码', 'Checking a reproduction code')}</h3>
        <button type="button" class="button" @click=${() => this.close()}>${this.say('关闭', 'Close')}</button>
      </header>
      <gf-task-status .app=${this.app} .task=${task} .counted=${text('次模拟', 'futures')}></gf-task-status>
      <div role="status">
        ${
          checked
            ? html`<p class="verdict ${differs ? 'loss' : ''}">
                ${codeVerdict(checked.code, checked.scenarios)[this.language]}
              </p>`
            : nothing
        }
      </div>
      ${checked ? this.renderRest(checked) : nothing}
    </section>`;
  }

  private renderRest({ code, scenarios }: CheckedCode): TemplateResult {
    const versions = versionsNote(code.engine);
    return html`${versions ? html`<p>${versions[this.language]}</p>` : nothing}
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${this.say('方案', 'Scenario')}</th>
              <th scope="col">${this.say('核对', 'Verdict')}</th>
              <th scope="col">${this.say('报告中的复现码', 'Digest reported')}</th>
              <th scope="col">${this.say('重新计算', 'Computed again')}</th>
            </tr>
          </thead>
          <tbody>
            ${scenarios.map((each) => this.renderScenario(each))}
          </tbody>
        </table>
      </div>`;
  }

  private renderScenario(scenario: ReproducedScenario): TemplateResult {
    const { name, reported, computed } = scenario;
    return html`<tr>
      <th scope="row">${name[this.language]}</th>
      <td>${isIdentical(scenario) ? this.say('一致', 'identical') : this.say('不一致', 'different')}</td>
      <td><code>${reported}</code></td>
      <td><code>${computed}</code></td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-code-check': CodeCheckCard;
  }
}
