import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { questionLabel } from '../../analysis/question';
import { valuesAt } from '../../analysis/sweep';
import { sweepLineChart } from '../../charts/sweep-line';
import { sweepMapChart } from '../../charts/sweep-map';
import { text } from '../../model/text';
import { baseOf } from '../../state/explore-asked';
import type { Grid } from '../../state/explore-sweep';
import '../chart-figure';
import type { DrawChart } from '../chart-export';
import { AppElement } from '../element';
import { shared } from '../styles';
import { analysisOrigin } from './analysis-origin';
import './apply-button';
import { sentenceTemplate } from './phrases';
import { parameterAxis, quantityOf } from './say';
import { exploreStyles } from './styles';
import { holeNote, sayCell, sayPlace, sweepSentence, sweepTitle } from './sweep-sentence';

/** What a sweep has come to so far; a cell of it can be taken over into the scenario. */
@customElement('gf-sweep-answer')
export class SweepAnswer extends AppElement {
  static override styles = [shared, exploreStyles];

  @property({ attribute: false }) grid!: Grid;
  @property({ attribute: false }) line: number | null = null;
  /** The place of the cell that was picked. */
  @state() private picked: number | null = null;

  /** A pick belongs to one analysis. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('grid');
    if (before && before.asked !== this.grid.asked) this.picked = null;
  }

  override render(): TemplateResult {
    const { app, grid, language } = this;
    const holes = holeNote(grid, language);
    return html`<div class="panel">
      <div class="card answer">
        ${sentenceTemplate(sweepSentence(grid, this.line, language), grid.done === grid.cells.length)}
        ${holes === undefined ? nothing : html`<p class="notes">${holes}</p>`} ${this.renderPicked()}
      </div>
      <gf-chart-figure
        name="sweep"
        pickable
        .app=${app}
        .origin=${analysisOrigin(grid.asked, app.state.library, language)}
        .draw=${this.chart()}
        .subtitle=${this.say('每一格都用同一组随机数模拟', 'Every cell is simulated with the same luck')}
        height=${grid.axes.length === 2 ? 460 : 340}
        @pick=${({ detail }: CustomEvent<number>) => (this.picked = detail)}
      ></gf-chart-figure>
    </div>`;
  }

  private renderPicked(): TemplateResult {
    const { grid, language, picked } = this;
    const cell = picked === null ? undefined : grid.cells[picked];
    if (!cell)
      return html`<p class="muted no-print">
        ${this.say(
          '在图上点一格（或用方向键走到那里按回车），可以把它的取值用到方案里。',
          'Click a cell of the chart (or reach it with the arrow keys and press Enter) to take its values over into the scenario.',
        )}
      </p>`;
    const place = sayPlace(grid, cell.at, language);
    return html`<p role="status">
        ${this.say(`选中：${place}，`, `Picked: ${place}: `)}<strong>${sayCell(grid, cell, language)}</strong>
      </p>
      ${
        cell.estimate
          ? html`<gf-apply-button .app=${this.app} .values=${valuesAt(grid.axes, cell.at)}></gf-apply-button>`
          : nothing
      }`;
  }

  private chart(): DrawChart {
    const { grid, line } = this;
    const { asked, axes, cells } = grid;
    const base = baseOf(asked);
    const common = {
      title: text(sweepTitle(grid, 'zh'), sweepTitle(grid, 'en')),
      measure: questionLabel(asked.question),
      quantity: quantityOf(asked.question),
      ...(line === null ? {} : { threshold: line }),
    };
    const [x, y] = axes;
    if (!y) {
      const points = cells.flatMap((cell) => (cell ? [{ x: cell.at[0], ...cell }] : []));
      const data = { ...common, axis: parameterAxis(x.key), points, current: base[x.key] };
      return (options) => sweepLineChart(data, options);
    }
    const mapAxis = ({ key, values }: typeof x) => ({ ...parameterAxis(key), values });
    const data = { ...common, x: mapAxis(x), y: mapAxis(y), cells, current: { x: base[x.key], y: base[y.key] } };
    return (options) => sweepMapChart(data, options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-sweep-answer': SweepAnswer;
  }
}
