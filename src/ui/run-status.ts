import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { formatCount } from '../model/units';
import { AppElement } from './element';
import { shared } from './styles';

/** Whether a run is going on, how far it is, and why there is none. */
@customElement('gf-run-status')
export class RunStatus extends AppElement {
  static override styles = [
    shared,
    css`
      /* Floats over the results, so that they do not jump; a quick run never shows it. */
      .bar {
        position: sticky;
        top: 0.6rem;
        z-index: 5;
        display: flex;
        justify-content: flex-end;
        height: 0;
      }

      .pill {
        display: flex;
        align-items: center;
        gap: 0.8rem;
        height: 2.6rem;
        padding: 0 0.4rem 0 1rem;
        background: var(--raised);
        border: 1px solid var(--line);
        border-radius: 99px;
        box-shadow: var(--shadow);
        font-size: 0.88rem;
        animation: appear 0.2s 0.25s backwards;
      }

      .pill .button {
        border-radius: 99px;
      }

      @keyframes appear {
        from {
          opacity: 0;
        }
      }

      progress {
        width: 9rem;
        height: 5px;
        border: 0;
        border-radius: 2px;
        background: var(--line);
        overflow: hidden;
        -webkit-appearance: none;
        appearance: none;
      }

      progress::-webkit-progress-bar {
        background: var(--line);
      }

      progress::-webkit-progress-value {
        background: var(--primary);
      }

      progress::-moz-progress-bar {
        background: var(--primary);
      }

      @media (prefers-reduced-motion: reduce) {
        .pill {
          animation-duration: 0s;
        }
      }

      .message {
        margin-bottom: 0.9rem;
        padding: 0.6rem 1rem;
      }

      .message.problem {
        border-color: var(--loss);
      }

      .message button {
        margin-top: 0.4rem;
      }

      ul {
        margin: 0.3rem 0 0;
        padding-left: 1.2rem;
      }
    `,
  ];

  override render(): TemplateResult {
    const { progress } = this.app.state.simulation;
    return html`<div class="bar no-print">${progress.value ? this.renderProgress() : nothing}</div>
      <div role="status">${this.renderMessage()}</div>`;
  }

  private renderProgress(): TemplateResult | typeof nothing {
    const { simulation } = this.app.state;
    const { done, total } = simulation.progress.value ?? { done: 0, total: 1 };
    const counted = `${formatCount(done, this.language)} / ${formatCount(total, this.language)}`;
    return html`<div class="pill">
      <progress max=${total} value=${done} aria-label=${this.say('模拟进度', 'Progress of the simulation')}></progress>
      <span>${this.say(`${counted} 次`, counted)}</span>
      <button type="button" class="button" @click=${() => simulation.cancel()}>${this.say('取消', 'Cancel')}</button>
    </div>`;
  }

  private renderMessage(): TemplateResult | typeof nothing {
    const { state } = this.app;
    if (!state.runnable.value) return this.renderInvalid();
    if (state.simulation.progress.value) return nothing;
    const failure = state.simulation.failure.value;
    if (failure) return this.renderAgain(failure.message[this.language], 'problem');
    if (state.simulation.cancelled.value) return this.renderAgain(this.cancelledText(), '');
    return nothing;
  }

  private cancelledText(): string {
    return this.app.state.simulation.shown.value
      ? this.say('已取消。下面仍是上一次的结果。', 'Cancelled. Below are the results of the run before.')
      : this.say('已取消，还没有结果。', 'Cancelled; there are no results yet.');
  }

  private renderAgain(said: string, tone: string): TemplateResult {
    return html`<div class="card message ${tone}">
      <p>${said}</p>
      <button type="button" class="button primary" @click=${() => this.app.state.runNow()}>
        ${this.say('再次运行', 'Run again')}
      </button>
    </div>`;
  }

  private invalidText(hasResults: boolean): string {
    return hasResults
      ? this.say(
          '参数有误，没有运行；下面灰显的是上一次的结果。',
          'A parameter is not right, so nothing was run; the greyed results are those of the run before.',
        )
      : this.say('参数有误，没有运行。', 'A parameter is not right, so nothing was run.');
  }

  private renderInvalid(): TemplateResult {
    const { rejected, checked, simulation } = this.app.state;
    const own = [...rejected.value.values()].flatMap(({ problems }) => problems);
    const together = checked.value.ok ? [] : checked.value.problems;
    return html`<div class="card message problem">
      <p>${this.invalidText(simulation.shown.value !== null)}</p>
      <ul>
        ${[...own, ...together].map((each) => html`<li>${each.message[this.language]}</li>`)}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-run-status': RunStatus;
  }
}
