import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { GoalFound } from '../../analysis/goal';
import { questionLabel } from '../../analysis/question';
import { goalResponseChart, type GoalResponseData } from '../../charts/goal-response';
import { numericRow } from '../../model/plausible';
import { text } from '../../model/text';
import { nameOf } from '../../model/wording';
import type { GoalAnswer } from '../../state/explore-goal';
import '../chart-figure';
import type { DrawChart } from '../chart-export';
import { AppElement } from '../element';
import { sentenceCase } from '../sentence-case';
import { shared } from '../styles';
import { analysisOrigin } from './analysis-origin';
import './apply-button';
import { appliedValue } from './applied-value';
import { goalSentence, roundingNote } from './goal-sentence';
import { sentenceTemplate } from './phrases';
import { parameterAxis, quantityOf } from './say';
import { exploreStyles } from './styles';

/** What came of looking for a value. */
@customElement('gf-goal-answer')
export class GoalAnswerView extends AppElement {
  static override styles = [shared, exploreStyles];

  @property({ attribute: false }) answer!: GoalAnswer;

  override render(): TemplateResult {
    const { answer, app, language } = this;
    const { result } = answer;
    const notes = result.found ? result.notes : [];
    return html`<div class="panel">
      <div class="card answer">
        ${sentenceTemplate(goalSentence(answer, language))}
        ${
          notes.length > 0
            ? html`<ul class="notes">
                ${notes.map((note) => html`<li>${sentenceCase(note[language])}</li>`)}
              </ul>`
            : nothing
        }
        ${result.found ? this.renderApply(result) : nothing}
      </div>
      <gf-chart-figure
        name="goal"
        .app=${app}
        .origin=${analysisOrigin(answer.asked, app.state.library, language)}
        .draw=${this.chart()}
        .subtitle=${this.say('每个试过的取值都用同一组随机数模拟；竖线是 95% 误差', 'Every value tried, all with the same luck; bars are 95% errors')}
        height="340"
      ></gf-chart-figure>
    </div>`;
  }

  private renderApply(found: GoalFound): TemplateResult {
    const { app, answer, language } = this;
    const { goal } = answer;
    const value = appliedValue(goal, found);
    const note = roundingNote(goal, found.value, value, language);
    return html`${note === '' ? nothing : html`<p class="notes no-print">${note}</p>`}
      <gf-apply-button .app=${app} .values=${{ [goal.key]: value }}></gf-apply-button>`;
  }

  private chart(): DrawChart {
    const { goal, result, asked } = this.answer;
    const [name, measure] = [nameOf(numericRow(goal.key)), questionLabel(asked.question)];
    const data: GoalResponseData = {
      title: text(`“${name.zh}”取多少才够？`, `How much “${name.en}” does it take?`),
      measure,
      quantity: quantityOf(asked.question),
      axis: parameterAxis(goal.key),
      trials: result.trials,
      limits: {
        ...(goal.atLeast === undefined ? {} : { atLeast: goal.atLeast }),
        ...(goal.atMost === undefined ? {} : { atMost: goal.atMost }),
      },
      ...(result.found ? { answer: { value: result.value, interval: result.interval } } : {}),
    };
    return (options) => goalResponseChart(data, options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-goal-answer': GoalAnswerView;
  }
}
