import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { questionLabel } from '../../analysis/question';
import { sayDifference } from '../../analysis/question-numbers';
import type { Part } from '../../analysis/shapley';
import { decompositionChart } from '../../charts/decomposition';
import { text } from '../../model/text';
import { formatCount } from '../../model/units';
import { decompositionCommand } from '../../state/compare-command-line';
import type { DecompositionReport } from '../../state/compare-decomposition';
import '../chart-figure';
import type { DrawChart } from '../chart-export';
import '../copyable';
import '../explain';
import { sentenceTemplate } from '../explore/phrases';
import { quantityOf } from '../explore/say';
import type { FileOrigin } from '../run-origin';
import { shared } from '../styles';
import { ComparePart } from './compare-part';
import { slotStem } from './slot-words';
import { bySize, decompositionSentence, exchanges, isNothing, sayOrders } from './decomposition-words';
import './decomposition-setup';

const howItWorks = {
  label: text('差异来自哪里', 'Where the difference comes from'),
  meaning: text(
    '把一个方案的规则一组一组换成另一个方案的，看指标每一步变动多少。先换哪组会影响结果，所以把所有先后顺序都算到再取平均（Shapley 值）；各组影响相加，恰好等于总差异。',
    'Exchanges the rules of one scenario for those of the other, group by group, and watches the indicator. What a group does depends on what was exchanged before it, so all orders are averaged (Shapley values); together the groups make up the whole difference.',
  ),
};

/** Which rules make the difference between two of the scenarios. */
@customElement('gf-compare-decomposition')
export class DecompositionView extends ComparePart {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 0.6rem;
        padding: 0.9rem 1rem;
      }

      h3 {
        display: flex;
        align-items: center;
        gap: 0.4rem;
        font-size: 1.02rem;
      }

      .answer {
        display: flex;
        flex-direction: column;
        gap: 0.6rem;
      }

      .stale {
        opacity: 0.55;
      }

      .sentence {
        font-size: 1.12rem;
        line-height: 1.6;
      }

      .sentence strong {
        color: var(--primary);
      }

      .small {
        font-size: 0.88rem;
      }

      summary {
        width: fit-content;
        color: var(--primary);
        cursor: pointer;
      }

      dl {
        margin: 0.4rem 0 0;
      }

      dt {
        margin-top: 0.5rem;
        font-weight: 600;
      }

      dt .muted {
        font-weight: 400;
      }

      dd {
        margin: 0.1rem 0 0 1rem;
      }
    `,
  ];

  private drawnFrom: readonly unknown[] = [];
  private chart!: DrawChart;

  override render(): TemplateResult {
    const { decomposition } = this.desk;
    const report = decomposition.task.result.value;
    return html`<h3>
        ${this.say('差异来自哪些规则？', 'Which rules make the difference?')}
        <gf-explain .app=${this.app} .term=${howItWorks.label} .meaning=${howItWorks.meaning}></gf-explain>
      </h3>
      <gf-decomposition-setup .app=${this.app}></gf-decomposition-setup>
      ${report ? this.renderAnswer(report, decomposition.isStale.value) : nothing}`;
  }

  private renderAnswer(report: DecompositionReport, isStale: boolean): TemplateResult {
    const { language } = this;
    const { question, order } = report;
    return html`<div role="status">
        ${
          isStale
            ? html`<p class="small">
                ${this.say('下面灰显的结果属于先前的选择；要更新，请再按上面的按钮。', 'The greyed result belongs to what was chosen before; press the button above for a new one.')}
              </p>`
            : nothing
        }
      </div>
      <div class="answer ${isStale ? 'stale' : ''}" data-parts=${report.decomposition.parts.length}>
        ${sentenceTemplate(decompositionSentence(report, language))}
        <gf-chart-figure
          name="decomposition"
          .app=${this.app}
          .origin=${this.origin(report)}
          .draw=${this.drawing(report)}
          .subtitle=${this.say(`${questionLabel(question).zh} · 每种组合 ${formatCount(order.paths, 'zh')} 次模拟 · 误差 95%`, `${questionLabel(question).en} · ${formatCount(order.paths, 'en')} simulated futures per mixture · 95% errors`)}
          .height=${90 + 34 * (report.decomposition.parts.length + 2)}
        ></gf-chart-figure>
        <p class="small muted">${sayOrders(report.decomposition, language)}</p>
        ${this.renderBundles(report)} ${this.renderCommand(report)}
      </div>`;
  }

  /** A chart that is drawn anew forgets what is being read from it. */
  private drawing(report: DecompositionReport): DrawChart {
    if (this.drawnFrom[0] === report) return this.chart;
    const { question, decomposition, order } = report;
    const label = questionLabel(question);
    const data = {
      title: text(
        `${order.from.slot.name.zh} → ${order.to.slot.name.zh}：各组规则使${label.zh}变动多少？`,
        `${order.from.slot.name.en} → ${order.to.slot.name.en}: how far does each group of rules move ${label.en}?`,
      ),
      measure: label,
      quantity: quantityOf(question),
      start: { name: order.from.slot.name, measured: decomposition.start },
      end: { name: order.to.slot.name, measured: decomposition.end },
      parts: bySize(decomposition).map(({ bundle, effect }) => ({ label: bundle.label, effect })),
    };
    this.drawnFrom = [report];
    this.chart = (options) => decompositionChart(data, options);
    return this.chart;
  }

  private origin({ order }: DecompositionReport): FileOrigin {
    const { language } = this;
    const names = [order.from, order.to].map(({ slot }) => slot.name[language]).join(' → ');
    const title = this.say('引导基金模拟器 · 差异分解', 'Guidance Fund Simulator · decomposition');
    const sample = this.say(
      `每种组合 ${formatCount(order.paths, 'zh')} 次模拟 · 随机种子 ${order.seed}`,
      `${formatCount(order.paths, 'en')} simulated futures per mixture · seed ${order.seed}`,
    );
    const ids = [order.from, order.to].map(({ slot }) => slotStem(slot));
    return { stem: ['guidefund', ...ids].join('-'), note: [title, names, sample].join(' · ') };
  }

  private renderBundles(report: DecompositionReport): TemplateResult {
    return html`<details class="small">
      <summary>${this.say('每组规则里有哪些参数', 'The parameters in each group of rules')}</summary>
      <dl>${bySize(report.decomposition).map((part) => this.renderBundle(part, report))}</dl>
    </details>`;
  }

  private renderBundle(part: Part, { order, question }: DecompositionReport): TemplateResult {
    const { language } = this;
    const effect = sayDifference(question, part.effect, language);
    const near = isNothing(part) ? this.say('，在误差内', ', within error') : '';
    return html`<dt>
        ${part.bundle.label[language]}
        <span class="muted"
          >${isNothing(part) ? '≈ ' : ''}${effect}${this.say('（标准误）', ' (standard error)')}${near}</span
        >
      </dt>
      ${exchanges(part.bundle, order, language).map(({ label, from, to }) => html`<dd>${label}${this.say('：', ': ')}${from} → ${to}</dd>`)}`;
  }

  private renderCommand({ order }: DecompositionReport): TemplateResult | typeof nothing {
    const command = decompositionCommand(order, this.app.state.library);
    if (!command) return nothing;
    const files = command.files.map(({ name }) => name);
    return html`<details class="small no-print">
      <summary>${this.say('用命令行算同样的结果', 'The same on the command line')}</summary>
      <gf-copyable .app=${this.app} .content=${command.line}></gf-copyable>
      ${
        files.length > 0
          ? html`<p class="muted">
              ${this.say(`${files.join('、')} 可在页面最下方“如何复现”里下载。`, `Find ${files.join(', ')} under “How to reproduce” at the end of the page.`)}
            </p>`
          : nothing
      }
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-compare-decomposition': DecompositionView;
  }
}
