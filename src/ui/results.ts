import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { text } from '../model/text';
import type { ShownRun } from '../state/simulation';
import './big-numbers';
import './break-even-line';
import { AppElement } from './element';
import './print-header';
import './result-sentence';
import './run-status';
import { shared } from './styles';
import { type Tab } from './tab-list';

/** Everything that comes out of a run. */
@customElement('gf-results')
export class Results extends AppElement {
  static override styles = [
    shared,
    css`
      .results {
        display: block;
        transition: opacity 0.15s;
      }

      /* Dimmed only when a run takes its time, so that quick ones do not flicker. */
      .results.stale {
        opacity: 0.55;
        filter: grayscale(0.7);
        transition-delay: 0.35s;
      }

      gf-result-sentence {
        display: block;
        margin: 0.2rem 0 1rem;
      }

      gf-break-even {
        display: block;
        margin-top: 0.8rem;
      }

      .empty {
        padding: 3rem 1rem;
        color: var(--muted);
        text-align: center;
      }

      @media (prefers-reduced-motion: reduce) {
        .results {
          transition: none;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const { simulation, isStale } = this.app.state;
    const run = simulation.shown.value;
    return html`<gf-run-status .app=${this.app}></gf-run-status> ${
        run
          ? html`<div class="results ${isStale.value ? 'stale' : ''}" data-digest=${run.outcome.result.digest}>
              ${this.renderRun(run)}
            </div>`
          : this.renderEmpty()
      }`;
  }

  private renderRun(run: ShownRun): TemplateResult {
    return html`<h2 class="visually-hidden">${this.say('结果', 'Results')}</h2>
      <gf-print-header .app=${this.app} .run=${run}></gf-print-header>
      <gf-result-sentence .app=${this.app} .run=${run}></gf-result-sentence>
      <gf-big-numbers .app=${this.app} .run=${run}></gf-big-numbers>
      <gf-break-even .app=${this.app} .run=${run}></gf-break-even>
      <gf-tabs .app=${this.app} .tabs=${this.tabs(run)} .label=${this.say('结果', 'Results')}></gf-tabs>`;
  }

  private renderEmpty(): TemplateResult | typeof nothing {
    const { progress } = this.app.state.simulation;
    if (!progress.value) return nothing;
    return html`<p class="empty">
      ${this.say('正在进行第一次模拟，请稍候…', 'Running the first simulation, one moment…')}
    </p>`;
  }

  /** The panels draw charts, so their code comes only when a tab is opened. */
  private tabs(run: ShownRun): readonly Tab[] {
    const { app } = this;
    return [
      {
        id: 'returns',
        label: text('收益', 'Returns'),
        load: () => import('./tabs/returns-tab'),
        render: () => html`<gf-returns-tab .app=${app} .run=${run}></gf-returns-tab>`,
      },
      {
        id: 'tolerance',
        label: text('容错', 'Tolerance'),
        load: () => import('./tabs/tolerance-tab'),
        render: () => html`<gf-tolerance-tab .app=${app} .run=${run}></gf-tolerance-tab>`,
      },
      {
        id: 'fiscal',
        label: text('财政收支', 'Budget'),
        load: () => import('./tabs/fiscal-tab'),
        render: () => html`<gf-fiscal-tab .app=${app} .run=${run}></gf-fiscal-tab>`,
      },
      {
        id: 'parties',
        label: text('谁出谁得', 'Who pays, who gains'),
        load: () => import('./tabs/parties-tab'),
        render: () => html`<gf-parties-tab .app=${app} .run=${run}></gf-parties-tab>`,
      },
      {
        id: 'projects',
        label: text('项目', 'Projects'),
        load: () => import('./tabs/projects-tab'),
        render: () => html`<gf-projects-tab .app=${app} .run=${run}></gf-projects-tab>`,
      },
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-results': Results;
  }
}
