import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LibraryDesk } from '../../state/library/desk';
import type { DamagedRecord } from '../../state/library/shelf';
import { AppElement } from '../element';
import { shared } from '../styles';
import './problem-list';

/** Records beyond these are only counted. */
const MOST_SHOWN = 20;

/** Records this version cannot read: why, and a way to be rid of them. The event `removed` tells that one was deleted here. */
@customElement('gf-damaged-records')
export class DamagedRecords extends AppElement {
  static override styles = [
    shared,
    css`
      section {
        margin-bottom: 0.8rem;
        padding: 0.7rem 1rem;
        border-color: var(--loss);
      }

      h3 {
        font-size: 1rem;
      }

      li {
        margin-top: 0.4rem;
      }

      ul {
        margin: 0;
        padding-left: 1.2rem;
      }
    `,
  ];

  @property({ attribute: false }) desk!: LibraryDesk;

  override render(): TemplateResult | typeof nothing {
    const damaged = this.desk.keeper.shelf.value?.damaged ?? [];
    if (damaged.length === 0) return nothing;
    const more = damaged.length - MOST_SHOWN;
    return html`<section class="card" aria-labelledby="heading">
      <h3 id="heading">
        ${this.say(`有 ${damaged.length} 条记录无法读取`, `${damaged.length === 1 ? '1 record' : `${damaged.length} records`} cannot be read`)}
      </h3>
      <p class="muted">
        ${this.say(
          '其他记录不受影响。它们原样保留，“导出全部”时也会一并写出；确认不要了再删除。',
          'The others are not affected. These stay as they are and are written out with “Export all”; delete them when you are sure.',
        )}
      </p>
      <ul>
        ${damaged.slice(0, MOST_SHOWN).map((each) => this.renderRecord(each))}
        ${more > 0 ? html`<li class="muted">${this.say(`另有 ${more} 条`, `and ${more} more`)}</li>` : nothing}
      </ul>
    </section>`;
  }

  private async discard(key: string): Promise<void> {
    if (await this.desk.remove(key)) this.dispatchEvent(new Event('removed'));
  }

  private renderRecord({ key, name, problems }: DamagedRecord): TemplateResult {
    const called = name?.[this.language] ?? this.say(`没有名称（${key}）`, `without a name (${key})`);
    return html`<li>
      <strong>${called}</strong>
      <button
        type="button"
        class="link"
        aria-label=${this.say(`删除：${called}`, `Delete: ${called}`)}
        @click=${() => this.discard(key)}
      >
        ${this.say('删除', 'Delete')}
      </button>
      <gf-problem-list .app=${this.app} .problems=${problems}></gf-problem-list>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-damaged-records': DamagedRecords;
  }
}
