import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { MetricStatistics, Result, Series } from '../../engine/result';
import { formatCount } from '../../model/units';
import type { ShownRun } from '../../state/simulation';
import { AppElement } from '../element';
import '../explain';
import { shared, tables } from '../styles';
import type { Term } from '../term';

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

  protected metric(name: string): MetricStatistics | undefined {
    return this.result.metrics[name];
  }

  protected series(name: string): Series {
    const series = this.result.series[name];
    if (!series) throw new Error(`no series ${name}`);
    return series;
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
