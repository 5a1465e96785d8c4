import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, queryAll } from 'lit/decorators.js';
import { remadeScenarios } from '../../analysis/oracles/remake';
import { allOracles, oracleTopics } from '../../analysis/oracles/topics';
import { text } from '../../model/text';
import { ValidationDesk } from '../../state/validation-desk';
import { AppElement } from '../element';
import { shared } from '../styles';
import '../task-status';
import { type OracleTable } from '../validation/oracle-table';
import '../validation/published-table';
import '../validation/remade-table';
import { readTestedTopic } from '../validation/validation-place';
import '../validation/validation-start';
import { validationStyles } from '../validation/validation-styles';
import { saySummary, type ValidationState } from '../validation/validation-summary';
import '../validation/validation-verdict';

const counted = text('项', 'items');

/** 验证: everything that is known from elsewhere, and what this very computer makes of it. */
@customElement('gf-validation-page')
export class ValidationPage extends AppElement {
  static override styles = [shared, validationStyles];

  @queryAll('gf-oracle-table') private tables!: NodeListOf<OracleTable>;

  /** The topic the page has gone to last, as the address says it. */
  private reached: string | null = null;

  private get desk(): ValidationDesk {
    return this.app.state.part(ValidationDesk);
  }

  override render(): TemplateResult {
    const { app, desk } = this;
    const state = this.standing();
    return html`<div>
        <h2>${this.say('验证', 'Validation')}</h2>
        ${this.renderLead()}
      </div>
      <gf-validation-start class="no-print" .app=${app} .desk=${desk}></gf-validation-start>
      <gf-task-status .app=${app} .task=${desk.task} .counted=${counted} .partly=${saySummary(state)}></gf-task-status>
      <gf-validation-verdict
        .app=${app}
        .desk=${desk}
        .standing=${state}
        @aim=${(event: CustomEvent<string>) => this.aimAtTest(event.detail)}
      ></gf-validation-verdict>
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
      <h3>${this.say('与公布数字核对', 'Checked against published figures')}</h3>
      <section class="card box"><gf-published-table .app=${app}></gf-published-table></section>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    void this.reach();
  }

  private standing(): ValidationState {
    const { task, findings, remade } = this.desk;
    return {
      findings: [...findings.value.values()],
      remade: [...remade.value.values()],
      oracles: allOracles.length,
      scenarios: remadeScenarios(this.app.state.library.presets).length,
      cancelled: task.cancelled.value,
      broken: task.problems.value.length > 0,
    };
  }

  private renderLead(): TemplateResult {
    const { oracles, scenarios } = this.standing();
    return html`<p class="lead">
        ${this.say(
          `模型有许多数可以另行得知：公开发表的数表、能写成公式的特例、手算、会计恒等式。这里有 ${oracles} 项检验，另有 ${scenarios} 个内置方案逐位复现，共 ${oracles + scenarios} 项；按下按钮就在这台电脑的浏览器里全部运行一遍，应为与得到并排列出。`,
          `Much of the model is known from elsewhere: printed tables, special cases with a formula, arithmetic by hand, accounting identities. There are ${oracles} such tests here and ${scenarios} built-in scenarios to be reproduced to the last bit, ${oracles + scenarios} items in all; one button makes this browser compute them, expected beside obtained.`,
        )}
      </p>
      <p class="lead muted">
        ${this.say(
          '“±”是 95% 抽样误差；模拟得到的数容许相差 4 个标准误（约 1.6 万次中错怪一次）。相符说明程序算的就是“方法”页上的模型，不说明收益假设符合现实。',
          '“±” is the 95% sampling error; what is simulated may be off by four standard errors (one false alarm in 16,000). Agreement says that the program computes the model of the page “Method”; it does not say that assumed returns are true.',
        )}
      </p>`;
  }

  private aimAtTest(id: string): void {
    const at = oracleTopics.findIndex(({ oracles }) => oracles.some((oracle) => oracle.id === id));
    this.tables[at]?.aim(id);
  }

  /** Goes to the topic the address names, once it names another than before. */
  private async reach(): Promise<void> {
    const topic = readTestedTopic(this.app.state.queryOf('validation'));
    if (topic === null || topic === this.reached) return;
    this.reached = topic;
    await Promise.all([...this.tables].map((each) => each.updateComplete));
    this.tables[oracleTopics.findIndex(({ id }) => id === topic)]?.aimAtTitle();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-validation-page': ValidationPage;
  }
}
