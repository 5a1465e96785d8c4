import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { questionLabel } from '../../analysis/question';
import { indicesChart } from '../../charts/indices';
import { numericRow } from '../../model/plausible';
import { text } from '../../model/text';
import { formatCount } from '../../model/units';
import { nameOf } from '../../model/wording';
import type { SobolReport } from '../../state/explore-sobol';
import '../chart-figure';
import type { DrawChart } from '../chart-export';
import { AppElement } from '../element';
import { shared } from '../styles';
import { analysisOrigin } from './analysis-origin';
import { sentenceTemplate } from './phrases';
import { sobolNotes, sobolSentence } from './sobol-sentence';
import { exploreStyles } from './styles';

/** Where an indicator's uncertainty comes from. */
@customElement('gf-sobol-answer')
export class SobolAnswer extends AppElement {
  static override styles = [shared, exploreStyles];

  @property({ attribute: false }) report!: SobolReport;

  override render(): TemplateResult {
    const { app, report, language } = this;
    const [scenarios, samples] = [report.sensitivity.scenarios, report.sensitivity.samples].map((count) =>
      formatCount(count, language),
    );
    return html`<div class="panel">
      <div class="card answer">
        ${sentenceTemplate(sobolSentence(report, language))}
        <ul class="notes">
          ${sobolNotes(report, language).map((note) => html`<li>${note}</li>`)}
        </ul>
      </div>
      <gf-chart-figure
        name="sobol"
        .app=${app}
        .origin=${analysisOrigin(report.asked, app.state.library, language)}
        .draw=${this.chart()}
        .subtitle=${this.say(`${samples} 个基础样本，共 ${scenarios} 个方案；横线是 95% 区间`, `${samples} base samples, ${scenarios} scenarios; lines are 95% intervals`)}
      ></gf-chart-figure>
    </div>`;
  }

  private chart(): DrawChart {
    const { sensitivity, asked } = this.report;
    const measure = questionLabel(asked.question);
    const data = {
      title: text(`${measure.zh}的不确定性来自哪里？`, `Where does the uncertainty of ${measure.en} come from?`),
      factors: sensitivity.factors.map((factor) => ({ ...factor, label: nameOf(numericRow(factor.key)) })),
    };
    return (options) => indicesChart(data, options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-sobol-answer': SobolAnswer;
  }
}
