import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { NumericKey } from '../../model/plausible';
import { text } from '../../model/text';
import type { AxisSetup } from '../../state/explore-axis';
import { Pace } from '../../state/explore-pace';
import { SweepDesk } from '../../state/explore-sweep';
import { controls } from '../control-styles';
import { AppElement } from '../element';
import { shared } from '../styles';
import { askedRow } from './asked-row';
import './axis-setup';
import './command-note';
import './quantity-field';
import { startUnlessRefused } from './refused-field';
import { sayWork } from './say-work';
import './stale-notice';
import './start-row';
import { exploreStyles } from './styles';
import './sweep-answer';

const cells = text('格', 'cells');

/** A sweep: an indicator over the values of one or two parameters. */
@customElement('gf-sweep-panel')
export class SweepPanel extends AppElement {
  static override styles = [shared, controls, exploreStyles];

  private get desk(): SweepDesk {
    return this.app.state.part(SweepDesk);
  }

  private start(): void {
    startUnlessRefused(this.renderRoot, () => this.desk.start());
  }

  override render(): TemplateResult {
    const { app, desk } = this;
    const grid = desk.grid.value;
    const isSameQuestion = grid?.asked.written === desk.wanted.value.written;
    return html`<div class="panel">
      <div class="card setup">
        <p class="about">
          ${this.say(
            '让一个或两个参数取遍一组值，看指标怎样变：一个画成线，两个画成热力图。',
            'Takes one or two parameters through a set of values: one gives a line, two a heat map.',
          )}
        </p>
        ${this.renderAxes()}
        <gf-start-row
          .app=${app}
          .task=${desk.task}
          .label=${text('开始扫描', 'Start the sweep')}
          .counted=${cells}
          .partly=${this.partly()}
          .work=${this.work()}
          @start=${() => this.start()}
        ></gf-start-row>
      </div>
      <gf-stale-notice
        .app=${app}
        .staleness=${desk.gridStaleness.value}
        @again=${() => this.start()}
      ></gf-stale-notice>
      ${
        grid
          ? html`<gf-sweep-answer
              .app=${app}
              .grid=${grid}
              .line=${isSameQuestion ? desk.line.value : null}
            ></gf-sweep-answer>`
          : nothing
      }
      <gf-command-note .app=${app} .command=${desk.command.value}></gf-command-note>
    </div>`;
  }

  private work(): string {
    const { cells: count, wanted } = this.desk;
    const { paths } = wanted.value;
    const seconds = this.app.state.part(Pace).secondsFor(count.value, paths);
    return sayWork({ scenarios: count.value, paths, seconds }, cells, this.language);
  }

  /** A sweep that was cancelled leaves the cells that were done. */
  private partly() {
    const grid = this.desk.grid.value;
    if (!grid || grid.done === grid.cells.length) return null;
    return text(
      `已取消。下面是算出的 ${grid.done} 格（共 ${grid.cells.length} 格）。`,
      `Cancelled. Below are the ${grid.done} cells that were done, of ${grid.cells.length}.`,
    );
  }

  private renderAxes(): TemplateResult {
    const { desk, app } = this;
    const { x, y } = desk.setup.value;
    return html`<gf-axis-setup
        .app=${app}
        .label=${text('参数', 'Parameter')}
        .axis=${x}
        .exclude=${y ? [y.key] : []}
        @choose=${({ detail }: CustomEvent<NumericKey>) => desk.choose('x', detail)}
        @stretch=${({ detail }: CustomEvent<AxisSetup>) => desk.stretch('x', detail)}
      ></gf-axis-setup>
      <gf-axis-setup
        optional
        .app=${app}
        .label=${text('第二个参数（可不选）', 'Second parameter (optional)')}
        .axis=${y}
        .exclude=${[x.key]}
        @choose=${({ detail }: CustomEvent<NumericKey | null>) => desk.choose('y', detail)}
        @stretch=${({ detail }: CustomEvent<AxisSetup>) => desk.stretch('y', detail)}
      ></gf-axis-setup>
      <div class="row">
        <gf-quantity-field
          optional
          .app=${app}
          .label=${text('在图上标出指标的这个值（可空）', 'Mark this value of the indicator (may be empty)')}
          .row=${askedRow(desk.wanted.value.written)}
          .value=${desk.line.value}
          @change=${({ detail }: CustomEvent<number | null>) => desk.mark(detail)}
        ></gf-quantity-field>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-sweep-panel': SweepPanel;
  }
}
