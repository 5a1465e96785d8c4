import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { breachOf, headlineReading, headlineSleeve } from '../analysis/headline';
import { metricLabel } from '../charts/metric-labels';
import type { Breach, MetricStatistics } from '../engine/result';
import { activeSleeves } from '../model/parameters';
import { text } from '../model/text';
import { formatCount, formatMultiple, formatShare } from '../model/units';
import type { ShownRun } from '../state/simulation';
import './big-number';
import { AppElement } from './element';
import { readingLabel, shortMoneyLabel } from '../analysis/reading-labels';
import { sayMeanError, sayMedianError } from './say-error';
import { sayProbability, sayProbabilityError } from './say-numbers';

const meanings = {
  tvpi: text(
    '财政每投入 1 元，最终一共收回多少元（TVPI，已扣除费用和管理人分成）。1 倍为恰好保本。P10–P90：八成情形落在其间。± 是抽样误差：换一个随机种子再算，大多落在这个范围内（95%）。',
    'What comes back in the end for every yuan of public money, after fees and carry (TVPI, total value to paid-in). 1× is break-even. P10–P90: eight futures in ten lie between. ± is the sampling error: with another random seed the number would nearly always (95%) fall within it.',
  ),
  back: text(
    '在多大比例的模拟情形里，财政累计收回不低于累计出资。“计入财政成本”指把资金成本也算进去，即净现值不为负。',
    'The share of simulated futures in which the government gets at least its paid-in money back. “After the cost of public money” counts interest as well: net present value of 0 or more.',
  ),
  breach: text(
    '按方案所选的亏损口径、时点和层级，亏损超过容许比例的可能性。其他口径见“容错”页。',
    'How likely the loss exceeds the tolerance in the reading this scenario uses. All other readings are on the tab “Tolerance”.',
  ),
  leverage: text(
    '财政在子基金中每出 1 元，社会资本（含管理人）跟着出多少元；“总额”把财政自己的 1 元也算在内。两种算法都很常见，须分清。',
    'What private investors (managers included) put into the funds per yuan of public money; the total counts the public yuan as well. Both are in common use and must not be mixed up.',
  ),
};

const orDash = (value: number | null | undefined, say: (value: number) => string): string =>
  value === null || value === undefined ? '–' : say(value);

/** The four numbers people look at first. */
@customElement('gf-big-numbers')
export class BigNumbers extends AppElement {
  static override styles = css`
    .grid {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 0.8rem;
    }

    @media (max-width: 1100px) {
      .grid {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }

    @media (max-width: 460px) {
      .grid {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `;

  @property({ attribute: false }) run!: ShownRun;

  override render(): TemplateResult {
    return html`<div class="grid">
      ${this.renderMultiple()} ${this.renderCapitalBack()} ${this.renderBreach()} ${this.renderLeverage()}
    </div>`;
  }

  private metric(name: string): MetricStatistics | undefined {
    return this.run.outcome.result.metrics[name];
  }

  private renderMultiple(): TemplateResult {
    const tvpi = this.metric('government.tvpi');
    const times = (value: number): string => value.toFixed(2);
    const median = tvpi?.p50 ?? null;
    const interval = this.run.outcome.intervals['government.tvpi']?.p50;
    const error = sayMedianError('multiple', median, interval, this.language);
    return html`<gf-big-number
      .app=${this.app}
      .label=${metricLabel('government.tvpi').label}
      .meaning=${meanings.tvpi}
      figure=${orDash(median, times)}
      unit=${this.say('倍 · 中位数', '× · median')}
      .lines=${[error, `P10 ${orDash(tvpi?.p10, times)} – P90 ${orDash(tvpi?.p90, times)}`]}
    ></gf-big-number>`;
  }

  private renderCapitalBack(): TemplateResult {
    const { capitalBack, npvPositive } = this.run.outcome.result.probabilities;
    const rate = formatShare(this.run.resolved.parameters['programme.discountRate'], this.language);
    const withCost = sayProbability(npvPositive.probability);
    return html`<gf-big-number
      .app=${this.app}
      .label=${text('收回本金的概率', 'Principal comes back')}
      .meaning=${meanings.back}
      figure=${sayProbability(capitalBack.probability)}
      .lines=${[
        this.points(capitalBack.probability),
        this.say(`计入财政成本 ${rate} 后为 ${withCost}`, `After the cost of public money, ${rate}: ${withCost}`),
      ]}
    ></gf-big-number>`;
  }

  private renderBreach(): TemplateResult {
    const { resolved, outcome } = this.run;
    const { parameters } = resolved;
    const reading = headlineReading(parameters);
    const main = headlineSleeve(parameters);
    const breach = breachOf(outcome.result, main, reading);
    const others = activeSleeves(parameters)
      .filter((sleeve) => sleeve !== main)
      .flatMap((sleeve) => breachOf(outcome.result, sleeve, reading) ?? []);
    const measure = text(
      readingLabel('measure', reading.measure, 'zh'),
      readingLabel('measure', reading.measure, 'en'),
    );
    return html`<gf-big-number
      .app=${this.app}
      .label=${text(`触发容错线（${measure.zh}）`, `Tolerance breached (${measure.en.toLowerCase()})`)}
      .meaning=${meanings.breach}
      figure=${breach ? sayProbability(breach.probability) : '–'}
      unit=${breach ? this.nameAndLine(breach) : ''}
      .lines=${[
        ...(breach ? [this.points(breach.probability)] : []),
        ...(others.length > 0 ? [others.map((each) => this.nameAndBreach(each)).join(' · ')] : []),
      ]}
    ></gf-big-number>`;
  }

  private points(probability: number): string {
    const error = sayProbabilityError(probability, this.run.outcome.result.paths);
    return this.say(`${error} 个百分点`, `${error} percentage points`);
  }

  private nameAndLine({ sleeve, tolerance }: Breach): string {
    return `${shortMoneyLabel(sleeve, this.language)} ${formatShare(tolerance, this.language)}`;
  }

  private nameAndBreach(breach: Breach): string {
    return `${this.nameAndLine(breach)}${this.say('：', ': ')}${sayProbability(breach.probability)}`;
  }

  /** Where every future has the same leverage there is nothing to estimate. */
  private leverageError(): string {
    const se = this.metric('leverage.social')?.se ?? 0;
    if (se < 1e-12) return this.say('由出资比例决定，没有抽样误差', 'set by the shares, no sampling error');
    return sayMeanError('multiple', se, this.language);
  }

  private renderLeverage(): TemplateResult {
    const { language } = this;
    const multiple = (name: string): string => orDash(this.metric(name)?.mean, (x) => formatMultiple(x, language, 2));
    const count = (name: string): string => orDash(this.metric(name)?.mean, (x) => formatCount(x, language));
    return html`<gf-big-number
      .app=${this.app}
      .label=${metricLabel('leverage.social').label}
      .meaning=${meanings.leverage}
      figure=${orDash(this.metric('leverage.social')?.mean, (x) => x.toFixed(2))}
      unit=${this.say(`倍 · 总额 ${multiple('leverage.total')}`, `× · total ${multiple('leverage.total')}`)}
      .lines=${[
        this.leverageError(),
        this.say(
          `项目 ${count('projects.count')} 个 · 成功 ${count('projects.successes')} 个`,
          `${count('projects.count')} projects · ${count('projects.successes')} successes`,
        ),
      ]}
    ></gf-big-number>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-big-numbers': BigNumbers;
  }
}
