import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Advice } from '../analysis/advice';
import { parameterRow } from '../model/parameters';
import { nameOf } from '../model/wording';
import { adviceMark } from './advice-mark';
import { adviceKey } from './advice-place';
import { AppElement } from './element';
import { revealEvent } from './reveal';
import { shared } from './styles';

/** Quiet after the last change before anything is announced, so that a dragged slider does not chatter. */
const QUIET_MS = 1200;

/** How much advice there is, and where: each entry leads to its field. News are announced once it is quiet. */
@customElement('gf-advice-list')
export class AdviceList extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      :host(:not([open])) {
        position: sticky;
        top: 0;
        z-index: 3;
      }

      section {
        margin: 0.5rem -0.4rem 0.2rem;
        background: var(--surface);
        border: 1px solid var(--primary);
        border-radius: 8px;
      }

      .toggle {
        display: flex;
        align-items: center;
        width: 100%;
        gap: 0.4rem;
        padding: 0.3rem 0.6rem;
        background: var(--primary-soft);
        border: 0;
        border-radius: 7px;
        text-align: left;
      }

      .mark {
        flex: none;
        color: var(--primary);
      }

      .arrow {
        margin-left: auto;
        color: var(--muted);
      }

      ul {
        max-height: 45vh;
        margin: 0;
        padding: 0.2rem 0.6rem 0.5rem;
        overflow-y: auto;
        list-style: none;
      }

      li {
        padding: 0.3rem 0;
        font-size: 0.86rem;
        line-height: 1.45;
      }

      li .link {
        text-align: left;
      }

      li p {
        display: -webkit-box;
        overflow: hidden;
        color: var(--muted);
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }

      @media (max-width: 900px) {
        :host(:not([open])) {
          position: static;
        }
      }
    `,
  ];

  /** Unfolded; only the folded line stays in sight while the form scrolls. */
  @property({ type: Boolean, reflect: true }) open = false;
  @state() private announced = '';
  /** What has been announced, or was there from the beginning. */
  private known: readonly string[] | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  override render(): TemplateResult {
    const advice = this.app.state.advice.value;
    return html`${advice.length > 0 ? this.renderList(advice) : nothing}
      <p class="visually-hidden" role="status">${this.announced}</p>`;
  }

  override updated(): void {
    const present = this.app.state.advice.peek().map(identityOf);
    this.known ??= present;
    clearTimeout(this.timer);
    if (present.join() !== this.known.join()) this.timer = setTimeout(() => this.announce(), QUIET_MS);
  }

  private renderList(advice: readonly Advice[]): TemplateResult {
    const count = this.say(`提示 ${advice.length} 条`, advice.length === 1 ? '1 hint' : `${advice.length} hints`);
    return html`<section aria-label=${this.say('参数提示', 'Hints on the parameters')}>
      <button
        type="button"
        class="toggle"
        aria-expanded=${this.open}
        aria-controls="list"
        @click=${() => (this.open = !this.open)}
      >
        ${adviceMark()} ${count}<span class="arrow" aria-hidden="true">${this.open ? '▾' : '▸'}</span>
      </button>
      <ul id="list" ?hidden=${!this.open}>
        ${this.open ? advice.map((each) => this.renderEntry(each)) : nothing}
      </ul>
    </section>`;
  }

  private renderEntry(advice: Advice): TemplateResult {
    const key = adviceKey(advice, this.app.state.parameters.value);
    return html`<li>
      <button type="button" class="link" @click=${() => this.dispatchEvent(revealEvent(key))}>
        ${nameOf(parameterRow(key))[this.language]}
      </button>
      <p>${advice.text[this.language]}</p>
    </li>`;
  }

  private announce(): void {
    const advice = this.app.state.advice.peek();
    const added = advice.filter((each) => !this.known?.includes(identityOf(each)));
    this.known = advice.map(identityOf);
    this.announced = this.sayNews(added, advice.length);
  }

  private sayNews([first, ...more]: readonly Advice[], left: number): string {
    if (!first) return left === 0 ? this.say('提示已消除。', 'No hints are left.') : '';
    if (more.length === 0) return this.sayAlone(first);
    const count = more.length + 1;
    return this.say(`新增 ${count} 条提示，见参数表上方。`, `${count} new hints, listed above the parameters.`);
  }

  private sayAlone(advice: Advice): string {
    const name = nameOf(parameterRow(adviceKey(advice, this.app.state.parameters.peek())));
    return this.say(`提示（${name.zh}）：${advice.text.zh}`, `Hint on ${name.en}: ${advice.text.en}`);
  }
}

const identityOf = ({ code, keys }: Advice): string => `${code} ${keys[0]}`;

declare global {
  interface HTMLElementTagNameMap {
    'gf-advice-list': AdviceList;
  }
}
