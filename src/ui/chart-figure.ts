import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, queryAll, state } from 'lit/decorators.js';
import type { Chart, Readout } from '../charts/chart';
import { darkPalette, lightPalette } from '../charts/palette';
import { EXPORT_FORMATS, exportChart, type DrawChart, type ExportFormat } from './chart-export';
import { chartFigureStyles } from './chart-figure-styles';
import { tableTemplate } from './chart-table';
import { download } from './download';
import { AppElement } from './element';
import type { FileOrigin } from './run-origin';
import { crosshairsOf, placeAgain, placeReadout, readoutTemplate, readoutWords, stepFor } from './readout';
import { shared, tables } from './styles';

/** Narrower there is nothing to see. */
const SMALLEST = 100;

/** An svg's title would pop up over the read-out; its name and description become its label. */
function forScreen(chart: Chart): Chart {
  chart.svg.querySelector('title')?.remove();
  chart.svg.setAttribute('aria-label', `${chart.title} ${chart.description}`);
  return chart;
}

/** A chart with everything around it: question, read-out by pointer and keyboard, data view, downloads. The event `pick` carries the place of a datum. */
@customElement('gf-chart-figure')
export class ChartFigure extends AppElement {
  static override styles = [shared, tables, chartFigureStyles];

  /** What the chart is of, for its files. */
  @property({ attribute: false }) origin!: FileOrigin;
  /** Draws the chart for a size, a language and a palette. */
  @property({ attribute: false }) draw!: DrawChart;
  /** Names the files. */
  @property() name = 'chart';
  /** Units and sample. */
  @property() subtitle = '';
  @property({ type: Number }) height = 300;
  /** Whether a datum can be picked, by a click or the Enter key. */
  @property({ type: Boolean }) pickable = false;

  @state() private width = 0;
  @state() private showsTable = false;
  @state() private readout: Readout | null = null;
  @state() private exportFailed = false;
  @query('.stage') private stage!: HTMLElement | null;
  @queryAll('.crosshair') private crosshairs!: NodeListOf<HTMLElement>;
  @query('.tip') private tip!: HTMLElement | null;

  private chart: Chart | null = null;
  private drawnFrom: readonly unknown[] = [];
  private step = -1;
  private readonly observer = new ResizeObserver(([entry]) => {
    this.width = Math.floor(entry?.contentRect.width ?? 0);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  /** The inner width of the card, CSS pixels: what its padding and border leave. */
  private drawingWidth(): number {
    return this.width - 34;
  }

  /** A read-out belongs to one picture; it stays while that is redrawn of the same data, as a map that is being filled. */
  protected override willUpdate(): void {
    const before = this.chart;
    this.chart = this.drawChart();
    if (this.chart === before || !this.readout) return;
    const at = before && this.chart && placeAgain(before, this.chart, this.readout.at);
    if (this.chart && at) this.readout = this.chart.readout(at);
    else this.forget();
  }

  /** Draws again only when something of the picture has changed: not when a pointer moves over it. */
  private drawChart(): Chart | null {
    const { draw, language, height } = this;
    const palette = this.app.isDark.value ? darkPalette : lightPalette;
    const width = this.drawingWidth();
    const from = [draw, language, height, palette, width];
    if (from.every((each, i) => each === this.drawnFrom[i])) return this.chart;
    this.drawnFrom = from;
    return width < SMALLEST ? null : forScreen(draw({ document, width, height, language, palette }));
  }

  override render(): TemplateResult {
    const { chart } = this;
    return html`<figure class="card">
      <figcaption>
        <h3>${chart?.title}</h3>
        ${this.renderActions()}
        <p class="subtitle muted">${this.subtitle}</p>
      </figcaption>
      ${chart ? this.renderChart(chart) : nothing}
      <p role="status" class="loss">
        ${this.exportFailed ? this.say('图片没有保存成功，请改用 SVG 格式。', 'The picture could not be saved; try SVG.') : ''}
      </p>
    </figure>`;
  }

  private renderActions(): TemplateResult {
    return html`<span class="actions no-print">
      <button type="button" aria-pressed=${this.showsTable} @click=${() => (this.showsTable = !this.showsTable)}>
        ${this.say('数据视图', 'Data view')}
      </button>
      <span aria-hidden="true">↓</span>
      ${EXPORT_FORMATS.map((format) => this.renderExport(format))}
    </span>`;
  }

  private renderExport(format: ExportFormat): TemplateResult {
    const name = format.toUpperCase();
    const label =
      format === 'csv'
        ? this.say('下载数据 CSV', 'Download data as CSV')
        : this.say(`保存为图片 ${name}`, `Save picture as ${name}`);
    return html`<button type="button" title=${label} aria-label=${label} @click=${() => this.save(format)}>
      ${name}
    </button>`;
  }

  private renderChart(chart: Chart): TemplateResult {
    if (this.showsTable) return tableTemplate(chart.table, chart.title);
    return html`<div
        class="stage ${this.pickable ? 'pickable' : ''}"
        role="group"
        tabindex="0"
        aria-label=${`${chart.title} ${this.keyWords()}`}
        @click=${() => this.pick()}
        @pointermove=${(event: PointerEvent) => this.onPointer(event)}
        @pointerdown=${(event: PointerEvent) => this.onPointer(event)}
        @pointerleave=${() => this.forget()}
        @blur=${() => this.forget()}
        @keydown=${(event: KeyboardEvent) => this.onKey(event)}
      >
        ${chart.svg}
        ${
          this.readout
            ? html`${crosshairsOf(chart, this.readout).map(() => html`<div class="crosshair"></div>`)}
                <div class="tip" aria-hidden="true">${readoutTemplate(this.readout)}</div>`
            : nothing
        }
      </div>
      <p class="visually-hidden" aria-live="polite">${this.spoken()}</p>`;
  }

  private keyWords(): string {
    const pick = this.pickable ? this.say('，按回车选用', ', Enter to pick one') : '';
    return this.say('用方向键逐点读数', 'Use the arrow keys to read the values') + pick;
  }

  private pick(): void {
    const datum = this.readout?.datum;
    if (this.pickable && datum !== undefined) this.dispatchEvent(new CustomEvent<number>('pick', { detail: datum }));
  }

  /** Only what was reached by key is spoken: a moving pointer would talk without end. */
  private spoken(): string {
    if (!this.readout || this.step < 0) return '';
    return readoutWords(this.readout, this.language);
  }

  protected override updated(): void {
    const { chart, readout, crosshairs, tip, stage } = this;
    if (chart && readout && tip && stage) placeReadout(chart, readout, crosshairs, tip, stage.clientWidth);
  }

  private onPointer(event: PointerEvent): void {
    const { chart, stage } = this;
    if (!chart || !stage) return;
    const box = stage.getBoundingClientRect();
    this.step = -1;
    this.readout = chart.readout({ x: event.clientX - box.left, y: event.clientY - box.top });
  }

  private onKey(event: KeyboardEvent): void {
    const { chart } = this;
    if (!chart) return;
    if (event.key === 'Escape') this.forget();
    if (event.key === 'Enter') this.pick();
    const step = stepFor(event.key, this.step, chart);
    const position = step === undefined ? undefined : chart.steps[step];
    if (step === undefined || position === undefined) return;
    event.preventDefault();
    this.step = step;
    this.readout = chart.readout(position);
  }

  private forget(): void {
    this.step = -1;
    this.readout = null;
  }

  private async save(format: ExportFormat): Promise<void> {
    const { stem, note } = this.origin;
    this.exportFailed = false;
    try {
      const file = await exportChart(this.draw, this.language, [this.subtitle, note].filter(Boolean), format);
      download(`${stem}-${this.name}.${format}`, file);
    } catch (error) {
      this.exportFailed = true;
      reportError(error);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-chart-figure': ChartFigure;
  }
}
