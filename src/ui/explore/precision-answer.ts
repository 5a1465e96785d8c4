import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { questionLabel } from '../../analysis/question';
import { convergenceChart } from '../../charts/convergence';
import { meanError95 } from '../../engine/statistics';
import { text } from '../../model/text';
import { formatCount } from '../../model/units';
import type { Convergence } from '../../state/explore-precision';
import '../chart-figure';
import type { DrawChart } from '../chart-export';
import { AppElement } from '../element';
import { shared } from '../styles';
import { analysisOrigin } from './analysis-origin';
import { sentenceTemplate } from './phrases';
import { precisionSentence } from './precision-sentence';
import { quantityOf } from './say';
import { exploreStyles } from './styles';

/** A sample that grows until it is large enough; its size can be taken over into the scenario. */
@customElement('gf-precision-answer')
export class PrecisionAnswer extends AppElement {
  static override styles = [shared, exploreStyles];

  @property({ attribute: false }) found!: Convergence;

  override render(): TemplateResult {
    const { app, found, language } = this;
    return html`<div class="panel">
      <div class="card answer">
        ${sentenceTemplate(precisionSentence(found, language), found.reached !== null)} ${this.renderApply()}
      </div>
      <gf-chart-figure
        name="precision"
        .app=${app}
        .origin=${analysisOrigin(found.asked, app.state.library, language)}
        .draw=${this.chart()}
        .subtitle=${this.say('每一步包含前一步的全部情形；竖线是 95% 误差', 'Each step holds all futures of the one before; bars are 95% errors')}
      ></gf-chart-figure>
    </div>`;
  }

  private renderApply(): TemplateResult | typeof nothing {
    const { found } = this;
    const last = found.steps.at(-1);
    if (!last || !found.reached) return nothing;
    const { state } = this.app;
    const count = formatCount(last.paths, this.language);
    if (state.parameters.value['simulation.paths'] === last.paths)
      return html`<p class="muted" role="status">
        ${this.say(`✓ 方案的模拟次数已是 ${count}。`, `✓ The scenario is simulated ${count} times.`)}
      </p>`;
    return html`<p>
      <button type="button" class="button no-print" @click=${() => state.edit('simulation.paths', last.paths)}>
        ${this.say(`把方案的模拟次数设为 ${count}`, `Simulate the scenario ${count} times`)}
      </button>
    </p>`;
  }

  private chart(): DrawChart {
    const { asked, steps, target } = this.found;
    const measure = questionLabel(asked.question);
    const data = {
      title: text(`模拟多少次，${measure.zh}才够准？`, `How many futures until ${measure.en} is exact enough?`),
      measure,
      quantity: quantityOf(asked.question),
      steps,
      target: target / meanError95(1),
    };
    return (options) => convergenceChart(data, options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-precision-answer': PrecisionAnswer;
  }
}
