import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { remadeScenarios } from '../../analysis/oracles/remake';
import { oracleTopics } from '../../analysis/oracles/topics';
import { ENGINE } from '../../engine/version';
import { parameterRow } from '../../model/parameters';
import { text } from '../../model/text';
import { ValidationDesk } from '../../state/validation-desk';
import { controls } from '../control-styles';
import { AppElement } from '../element';
import '../task-status';
import { shared } from '../styles';
import '../validation/oracle-table';
import '../validation/published-table';
import '../validation/remade-table';
import { isFine, saySummary, type ValidationState } from '../validation/validation-summary';

const counted = text('项', 'tests');

const total = oracleTopics.reduce((sum, { oracles }) => sum + oracles.length, 0);

/** 验证: everything that is known from elsewhere, and what this very computer makes of it. */
@customElement('gf-validation-page')
export class ValidationPage extends AppElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: grid;
        gap: 1rem;
        max-width: 72rem;
      }

      h2 {
        font-size: 1.25rem;
      }

      h3 {
        margin: 0.6rem 0 0;
        font-size: 1.1rem;
      }

      .lead {
        max-width: 52rem;
        margin-top: 0.4rem;
      }

      .lead + .lead {
        font-size: 0.9rem;
      }

      .start {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 0.6rem 1rem;
      }

      .summary {
        font-size: 1.05rem;
        font-weight: 600;
      }

      .summary.fine {
        color: var(--primary);
      }

      .summary.wrong {
        color: var(--loss);
      }

      .topics {
        display: grid;
        gap: 0.8rem;
      }

      .box {
        padding: 0.9rem 1rem;
        min-width: 0;
      }

      @media print {
        .box {
          border: 0;
          padding: 0.3rem 0;
        }
      }
    `,
  ];

  private get desk(): ValidationDesk {
    return this.app.state.part(ValidationDesk);
  }

  override render(): TemplateResult {
    const { app, desk } = this;
    return html`<div>
        <h2>${this.say('验证', 'Validation')}</h2>
        ${this.renderLead()}
      </div>
      ${this.renderStart()}
      <gf-task-status .app=${app} .task=${desk.task} .counted=${counted}></gf-task-status>
      <div role="status">${this.renderSummary()}</div>
      <h3>${this.say('与公式、印刷的数表和手算相比', 'Against formulas, printed tables and arithmetic by hand')}</h3>
      <div class="topics">
        ${oracleTopics.map(
          (topic) =>
            html`<section class="card box">
              <gf-oracle-table .app=${app} .topic=${topic} .findings=${desk.findings.value}></gf-oracle-table>
            </section>`,
        )}
      </div>
      <h3>${this.say('逐位复现', 'Reproduction to the last bit')}</h3>
      <section class="card box">
        <gf-remade-table .app=${app} .remade=${desk.remade.value}></gf-remade-table>
      </section>
      <h3>${this.say('与公布的数字相比（回测）', 'Against published figures (back-tests)')}</h3>
      <section class="card box"><gf-published-table .app=${app}></gf-published-table></section>`;
  }

  private renderLead(): TemplateResult {
    return html`<p class="lead">
        ${this.say(
          `模型有许多数可以另行得知：公开发表的数表、能写成公式的特例、手算、会计恒等式。这里有 ${total} 项，按下按钮就在这台电脑的浏览器里全部运行一遍，应为与得到并排列出。`,
          `Much of the model is known from elsewhere: printed tables, special cases with a formula, arithmetic by hand, accounting identities. There are ${total} such numbers here; one button makes this browser compute them all, expected beside obtained.`,
        )}
      </p>
      <p class="lead muted">
        ${this.say(
          '“±”是 95% 抽样误差；模拟得到的数容许相差 4 个标准误（约 1.6 万次中错怪一次）。相符说明程序算的就是“方法”页上的模型，不说明收益假设符合现实。',
          '“±” is the 95% sampling error; what is simulated may be off by four standard errors (one false alarm in 16,000). Agreement says that the program computes the model of the page “Method”; it does not say that assumed returns are true.',
        )}
      </p>`;
  }

  private renderStart(): TemplateResult {
    const { desk } = this;
    const row = parameterRow('simulation.seed');
    return html`<form class="start no-print" @submit=${(event: Event) => this.start(event)}>
      <button type="submit" class="button primary" ?disabled=${desk.task.progress.value !== null}>
        ${this.say('在这台电脑上运行全部检验', 'Run all tests on this computer')}
      </button>
      <span class="field">
        <label for="seed">${row.label[this.language]}</label>
        <input
          id="seed"
          type="text"
          autocomplete="off"
          required
          maxlength=${row.kind === 'text' ? row.maxLength : nothing}
          .value=${live(desk.seed.value)}
          @change=${(event: Event) => (desk.seed.value = (event.target as HTMLInputElement).value)}
        />
      </span>
    </form>`;
  }

  private renderSummary(): TemplateResult | typeof nothing {
    const { desk } = this;
    const state: ValidationState = {
      findings: [...desk.findings.value.values()],
      remade: [...desk.remade.value.values()],
      oracles: total,
      scenarios: remadeScenarios(this.app.state.library.presets).length,
    };
    const fine = isFine(state);
    if (fine === null || desk.task.progress.value) return nothing;
    return html`<p class="summary ${fine ? 'fine' : 'wrong'}">${saySummary(state)[this.language]}</p>
      ${desk.task.result.value && !desk.task.cancelled.value ? this.renderTime() : nothing}`;
  }

  private renderTime(): TemplateResult {
    const seconds = (this.desk.task.elapsedMs.value / 1000).toFixed(1);
    return html`<p class="muted">
      ${this.say(`用时 ${seconds} 秒 · 引擎 ${ENGINE}`, `${seconds} s · engine ${ENGINE}`)}
    </p>`;
  }

  private start(event: Event): void {
    event.preventDefault();
    void this.desk.run();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-validation-page': ValidationPage;
  }
}
