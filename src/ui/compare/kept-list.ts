import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Text } from '../../model/text';
import type { Kept } from '../../state/compare-kept';
import { keptSlot, MOST_SLOTS } from '../../state/compare-slots';
import { shared } from '../styles';
import { ComparePart } from './compare-part';
import { sayContent } from './slot-words';

/** What is kept for comparisons on this computer, and what there is to know about it. */
@customElement('gf-kept-list')
export class KeptList extends ComparePart {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        font-size: 0.88rem;
      }

      details {
        margin-top: 0.5rem;
      }

      summary {
        width: fit-content;
        color: var(--primary);
        cursor: pointer;
      }

      ul {
        margin: 0.3rem 0 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0 0.9rem;
        padding: 0.2rem 0;
      }

      p {
        margin-top: 0.4rem;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<div role="status">${this.renderRemoved()} ${this.renderWarnings()}</div>
      ${this.renderList()}`;
  }

  private renderRemoved(): TemplateResult | typeof nothing {
    const removed = this.desk.shelf.removed.value;
    if (!removed) return nothing;
    const name = removed.kept.name[this.language];
    return html`<p class="no-print">
      ${this.say(`已删除“${name}”。`, `“${name}” is deleted.`)}
      <button type="button" class="link" @click=${() => this.desk.restore()}>${this.say('撤销删除', 'Undo')}</button>
    </p>`;
  }

  /** What may be lost on the way to another computer or the next visit. */
  private renderWarnings(): readonly TemplateResult[] {
    const { desk } = this;
    const { shelf } = desk;
    const warnings: string[] = [];
    const missing = desk.missing.value;
    if (missing > 0)
      warnings.push(
        this.say(
          `链接里有 ${missing} 个方案本机没有，没有列出；请向发送者要方案文件。`,
          `${missing === 1 ? 'One scenario' : `${missing} scenarios`} of the link are not on this computer and are left out; ask the sender for the file.`,
        ),
      );
    const leftOut = desk.leftOut.value.map(({ name }) => name);
    if (leftOut.length > 0) warnings.push(this.sayLeftOut(leftOut));
    if (shelf.isFleeting.value)
      warnings.push(
        this.say(
          '浏览器不允许保存：留作对比的方案在关闭页面后会丢失。',
          'The browser keeps nothing: copies are gone when this page is closed.',
        ),
      );
    if (shelf.problems.value.length > 0)
      warnings.push(
        this.say(
          `以前留存的 ${shelf.problems.value.length} 处内容在本版本中读不出来，没有列出。`,
          'Something kept at an earlier visit cannot be read by this version and is left out.',
        ),
      );
    return warnings.map((said) => html`<p class="muted no-print">${said}</p>`);
  }

  private sayLeftOut(names: readonly Text[]): string {
    const quoted = names.map((name) => `“${name[this.language]}”`);
    return this.say(
      `${quoted.join('、')}内容较多，没有写进网址：在别的电脑上打开这个链接看不到，请另发方案文件。`,
      `${quoted.join(', ')} would make the address too long: on another computer the link opens without it. Send the scenario file as well.`,
    );
  }

  private renderList(): TemplateResult | typeof nothing {
    const kept = this.desk.shelf.kept.value;
    if (kept.length === 0) return nothing;
    return html`<details class="no-print">
      <summary>
        ${this.say(`本机留作对比的方案（${kept.length}）`, `Scenarios kept on this computer (${kept.length})`)}
      </summary>
      <ul>
        ${kept.map((each) => this.renderKept(each))}
      </ul>
    </details>`;
  }

  private renderKept(kept: Kept): TemplateResult {
    const { language, desk } = this;
    const slots = desk.slots.value;
    const isCompared = slots.some(({ id }) => id === keptSlot(kept.id));
    const name = kept.name[language];
    return html`<li>
      <strong>${name}</strong>
      <span class="muted">${sayContent(kept.draft, this.app.state.library.stresses, language)}</span>
      ${
        isCompared || slots.length >= MOST_SLOTS
          ? nothing
          : html`<button
              type="button"
              class="link"
              aria-label=${this.say(`把“${name}”加入对比`, `Add “${name}” to the comparison`)}
              @click=${() => desk.add(keptSlot(kept.id))}
            >
              ${this.say('加入对比', 'Add')}
            </button>`
      }
      <button
        type="button"
        class="link"
        aria-label=${this.say(`删除“${name}”`, `Delete “${name}”`)}
        @click=${() => desk.forget(kept.id)}
      >
        ${this.say('删除', 'Delete')}
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-kept-list': KeptList;
  }
}
