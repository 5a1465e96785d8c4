import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { questionLabel } from '../../analysis/question';
import type { Bar, End } from '../../analysis/tornado';
import { tornadoChart } from '../../charts/tornado';
import { numericRow, type NumericKey } from '../../model/plausible';
import { text } from '../../model/text';
import { nameOf } from '../../model/wording';
import type { TornadoReport } from '../../state/explore-tornado';
import '../chart-figure';
import type { DrawChart } from '../chart-export';
import { AppElement } from '../element';
import { shared } from '../styles';
import { analysisOrigin } from './analysis-origin';
import { sentenceTemplate } from './phrases';
import { quantityOf, sayAnswer, sayParameter } from './say';
import { exploreStyles } from './styles';
import { tornadoNotes, tornadoSentence } from './tornado-sentence';

/** Bars that are shown at first: those that matter are among them. */
const FIRST = 12;

const endOf = (key: NumericKey, { value, difference, problem }: End) => ({
  said: text(sayParameter(key, value, 'zh'), sayParameter(key, value, 'en')),
  difference,
  ...(problem ? { problem } : {}),
});

const barOf = ({ key, low, high, turns }: Bar) => ({
  label: nameOf(numericRow(key)),
  low: endOf(key, low),
  high: endOf(key, high),
  turns,
});

/** Which assumptions move an indicator most. */
@customElement('gf-tornado-answer')
export class TornadoAnswer extends AppElement {
  static override styles = [shared, exploreStyles];

  @property({ attribute: false }) report!: TornadoReport;
  @state() private showsAll = false;

  override render(): TemplateResult {
    const { app, report, language } = this;
    const notes = tornadoNotes(report, language);
    const { bars, centre } = report.tornado;
    const { asked } = report;
    const now = sayAnswer(asked.question, centre, language);
    return html`<div class="panel">
      <div class="card answer">
        ${sentenceTemplate(tornadoSentence(report, language))}
        <p class="muted">${this.say(`方案现为 ${now}。`, `The scenario as it is: ${now}.`)}</p>
        ${
          notes.length > 0
            ? html`<ul class="notes">
                ${notes.map((note) => html`<li>${note}</li>`)}
              </ul>`
            : nothing
        }
      </div>
      <gf-chart-figure
        name="tornado"
        .app=${app}
        .origin=${analysisOrigin(asked, app.state.library, language)}
        .draw=${this.chart()}
        .subtitle=${this.say('每次只变一个参数，其余不动；细线是 95% 误差', 'One parameter at a time, all others as they are; whiskers are 95% errors')}
      ></gf-chart-figure>
      ${
        bars.length > FIRST
          ? html`<button type="button" class="link no-print" @click=${() => (this.showsAll = !this.showsAll)}>
              ${
                this.showsAll
                  ? this.say(`只看前 ${FIRST} 项`, `Only the first ${FIRST}`)
                  : this.say(`画出全部 ${bars.length} 项`, `Draw all ${bars.length}`)
              }
            </button>`
          : nothing
      }
    </div>`;
  }

  private chart(): DrawChart {
    const { tornado, asked } = this.report;
    const measure = questionLabel(asked.question);
    const data = {
      title: text(`哪些假设最影响${measure.zh}？`, `Which assumptions matter most for ${measure.en}?`),
      measure,
      quantity: quantityOf(asked.question),
      centre: tornado.centre,
      bars: (this.showsAll ? tornado.bars : tornado.bars.slice(0, FIRST)).map(barOf),
    };
    return (options) => tornadoChart(data, options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-tornado-answer': TornadoAnswer;
  }
}
