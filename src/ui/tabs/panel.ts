import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MetricStatistics, Result, Series } from '../../engine/result';
import { formatCount } from '../../model/units';
import type { ShownRun } from '../../state/simulation';
import { AppElement } from '../element';
import { runFileOrigin, type FileOrigin } from '../run-origin';
import '../big-number';
import '../explain';
import { shared, tables } from '../styles';
import type { Term } from '../term';
import type { Figure } from './figure';

/** The cards of a tab: two columns where there is room. */
export const panelStyles = [
  shared,
  tables,
  css`
    .panel {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.8rem;
    }

    .wide {
      grid-column: 1 / -1;
    }

    .figures {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
      gap: 0.8rem;
    }

    section > h3 {
      margin-bottom: 0.4rem;
      font-size: 1.02rem;
    }

    .box {
      padding: 0.9rem 1rem;
    }

    .box h3 {
      font-size: 1.02rem;
    }

    .box .subtitle {
      margin-bottom: 0.4rem;
      font-size: 0.86rem;
    }

    .head {
      display: inline-flex;
      align-items: center;
      gap: 0.3rem;
    }

    @media (max-width: 1000px) {
      .panel {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
];

/** A tab shows one run. */
export abstract class TabPanel extends AppElement {
  @property({ attribute: false }) run!: ShownRun;

  protected get result(): Result {
    return this.run.outcome.result;
  }

  /** Where files of its charts come from. */
  protected get origin(): FileOrigin {
    return runFileOrigin(this.run, this.app.state.library, this.language);
  }

  protected metric(name: string): MetricStatistics | undefined {
    return this.result.metrics[name];
  }

  protected series(name: string): Series {
    const series = this.result.series[name];
    if (!series) throw new Error(`no series ${name}`);
    return series;
  }

  /** A number in a card of its own. */
  protected card({ label, meaning, figure, unit, lines }: Figure): TemplateResult {
    return html`<gf-big-number
      .app=${this.app}
      .label=${label}
      .meaning=${meaning}
      figure=${figure}
      unit=${unit}
      .lines=${lines}
    ></gf-big-number>`;
  }

  /** Cards under a heading; nothing where there are none. */
  protected cards(heading: string, figures: readonly Figure[]): TemplateResult | typeof nothing {
    if (figures.length === 0) return nothing;
    return html`<section class="wide">
      <h3>${heading}</h3>
      <div class="figures">${figures.map((figure) => this.card(figure))}</div>
    </section>`;
  }

  /** Said of yearly receipts where a concession is settled at the end, out of what the government already has. */
  protected settlementNote(): string {
    const { parameters } = this.run.resolved;
    if (parameters['concession.mode'] !== 'share' || parameters['concession.level'] !== 'programme') return '';
    return this.say(
      '；让利在期满时一次结算，从已收回的钱中付出，末年因此可为负',
      '; the concession is settled at the end, out of money already received, so the last year may be negative',
    );
  }

  /** The head of a column, with its explanation. */
  protected head({ label, meaning }: Term, kind: 'number' | '' = ''): TemplateResult {
    return html`<th scope="col" class=${kind}>
      <span class="head">
        ${label[this.language]}<gf-explain .app=${this.app} .term=${label} .meaning=${meaning}></gf-explain>
      </span>
    </th>`;
  }

  /** How many futures a chart rests on. */
  protected sample(): string {
    const paths = formatCount(this.result.paths, this.language);
    return this.say(`${paths} 次模拟`, `${paths} simulated futures`);
  }

  /** The same for a yearly fan: of very long runs its bands rest on the first paths only. */
  protected fanSample(): string {
    const { fanPaths } = this.run.outcome;
    if (fanPaths === this.result.paths) return this.sample();
    const kept = formatCount(fanPaths, this.language);
    return this.say(`${this.sample()}，区间取自前 ${kept} 次`, `${this.sample()}, bands from the first ${kept}`);
  }
}
