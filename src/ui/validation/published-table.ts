import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { backTests, type BackTest } from '../../analysis/back-tests';
import { calibratedBy, calibrationLabels, isIndependent, sayIndependent } from '../../analysis/calibration';
import { parameterRow } from '../../model/parameters';
import { resolveScenario } from '../../model/resolve';
import type { Scenario } from '../../model/scenario';
import { formatShare } from '../../model/units';
import { AppElement } from '../element';
import { shared, tables } from '../styles';

/** Published figures of a built-in scenario; those are checked when they are read. */
function backTestsOf(preset: Scenario): readonly BackTest[] {
  const resolved = resolveScenario(preset);
  return resolved.ok ? backTests(preset.id, resolved.value.parameters) : [];
}

/** What cities have published, held against what their scenarios come to, city by city. */
@customElement('gf-published-table')
export class PublishedTable extends AppElement {
  static override styles = [
    shared,
    tables,
    css`
      :host {
        display: block;
      }

      .about {
        margin-bottom: 0.4rem;
        font-size: 0.86rem;
      }

      .city th {
        padding-top: 0.9rem;
        font-weight: 600;
      }

      .note {
        max-width: 34rem;
        font-size: 0.82rem;
      }

      @media print {
        tr {
          break-inside: avoid;
        }
      }
    `,
  ];

  override render(): TemplateResult {
    const tested = this.app.state.library.presets
      .map((preset) => ({ preset, rows: backTestsOf(preset) }))
      .filter(({ rows }) => rows.length > 0);
    const all = tested.flatMap(({ preset, rows }) => rows.map((row) => isIndependent(row, preset)));
    return html`<p class="about muted">
        ${this.say(
          '核对内置方案的结构是否忠于这座城市公布的数。模型的数由参数直接算出，与运气无关，不必运行；收益类参数多为假设，没有公布数可以核对。',
          'Whether the built-in scenarios are true to what their cities have published. The model’s numbers follow from parameters, whatever the luck, so nothing needs to be run; returns are mostly assumed, and nothing is published to check them by.',
        )}
      </p>
      <p class="about">${sayIndependent(all.filter(Boolean).length, all.length)[this.language]}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${this.say('与公布数字核对', 'Published figures')}>
        <table>
          <thead>
            <tr>
              <th scope="col">${this.say('指标', 'Figure')}</th>
              <th scope="col" class="number">${this.say('公布', 'Published')}</th>
              <th scope="col" class="number">${this.say('模型', 'Model')}</th>
              <th scope="col" class="number">${this.say('相差', 'Difference')}</th>
              <th scope="col">${this.say('参数来历', 'Parameters')}</th>
              <th scope="col">${this.say('出处', 'Source')}</th>
            </tr>
          </thead>
          <tbody>
            ${tested.map(({ preset, rows }) => this.renderCity(preset, rows))}
          </tbody>
        </table>
      </div>`;
  }

  private renderCity(preset: Scenario, rows: readonly BackTest[]): TemplateResult {
    return html`<tr class="city">
        <th scope="rowgroup" colspan="6">${preset.name[this.language]}</th>
      </tr>
      ${rows.map((row) => this.renderRow(row, preset))}`;
  }

  /** Whether the model's number was taken from the figure, and through which parameters. */
  private renderCalibration(row: BackTest, preset: Scenario): TemplateResult {
    const { language } = this;
    const keys = calibratedBy(row, preset);
    if (keys.length === 0) return html`${calibrationLabels.independent[language]}`;
    const names = keys.map((key) => parameterRow(key).label[language]).join(this.say('、', ', '));
    return html`${calibrationLabels.calibrated[language]}
      <p class="note muted">${names}</p>`;
  }

  private renderRow(row: BackTest, preset: Scenario): TemplateResult {
    const { language } = this;
    const { label, note, published, simulated, say, document, clause } = row;
    const source = this.app.state.library.documents.find(({ id }) => id === document);
    return html`<tr>
      <th scope="row">
        ${label[language]}
        <p class="note muted">${note[language]}</p>
      </th>
      <td class="number">${say(published, language)}</td>
      <td class="number">${say(simulated, language)}</td>
      <td class="number">${formatShare(simulated / published - 1, language, 1)}</td>
      <td>${this.renderCalibration(row, preset)}</td>
      <td lang="zh-CN">${source?.number ?? source?.title ?? document} ${clause}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-published-table': PublishedTable;
  }
}
