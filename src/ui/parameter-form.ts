import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { mainSleeve } from '../analysis/headline';
import {
  findParameter,
  groupLabels,
  parameterRow,
  parameterTable,
  type Group,
  type ParameterKey,
} from '../model/parameters';
import type { Provenance } from '../state/provenance';
import './advice-list';
import { AppElement } from './element';
import { everything, isFiltering, isOffered, isWanted, type FormFilter } from './form-filter';
import './parameter-group';
import './provenance-chips';
import { shared } from './styles';

const GROUPS = Object.keys(groupLabels) as Group[];

/** All parameters, generated from the table: chips, search, groups. */
@customElement('gf-parameter-form')
export class ParameterForm extends AppElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      .search {
        width: 100%;
        margin: 0.7rem 0 0.4rem;
        padding: 0.35rem 0.7rem;
        background: var(--surface);
        border: 1px solid var(--line);
        border-radius: 8px;
      }
    `,
  ];

  @state() private filter: FormFilter = everything;
  /** The groups that start open with a preset, among them that of its largest sleeve. */
  private firstOpen: ReadonlySet<Group> = new Set();
  private openFor: string | undefined;

  private openGroups(preset: string): void {
    if (this.openFor === preset) return;
    this.openFor = preset;
    this.firstOpen = new Set<Group>(['programme', mainSleeve(this.app.state.presetParameters.peek()), 'market']);
  }

  override render(): TemplateResult {
    const { draft, parameters } = this.app.state;
    this.openGroups(draft.value.base.id);
    const found = parameterTable.some((row) => isWanted(row, this.filter, draft.value, parameters.value));
    return html`<div @reveal=${({ detail }: CustomEvent<ParameterKey>) => void this.reveal(detail)}>
      <gf-advice-list .app=${this.app}></gf-advice-list>
      <gf-provenance-chips
        .app=${this.app}
        .parameters=${parameters.value}
        .chosen=${this.filter.provenance}
        @choose=${({ detail }: CustomEvent<Provenance | null>) => (this.filter = { ...this.filter, provenance: detail })}
      ></gf-provenance-chips>
      <input
        class="search no-print"
        type="search"
        placeholder=${this.say('查找参数，如“成功率”', 'Find a parameter, e.g. “success”')}
        aria-label=${this.say('查找参数', 'Find a parameter')}
        .value=${this.filter.words}
        @input=${(event: Event) => (this.filter = { ...this.filter, words: (event.target as HTMLInputElement).value })}
      />
      ${GROUPS.map(
        (group) =>
          html`<gf-parameter-group
            .app=${this.app}
            .group=${group}
            .filter=${this.filter}
            ?open=${this.firstOpen.has(group)}
          ></gf-parameter-group>`,
      )}
      ${
        found || !isFiltering(this.filter)
          ? nothing
          : html`<p class="muted">
              ${this.say('没有参数符合条件。', 'No parameter matches.')}
              <button type="button" class="link" @click=${() => (this.filter = everything)}>
                ${this.say('显示全部', 'Show all')}
              </button>
            </p>`
      }
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    void this.revealAsked();
  }

  /** Goes, once, to the field that another page has asked for. */
  private async revealAsked(): Promise<void> {
    const { state } = this.app;
    const row = findParameter(state.queryOf('simulate').field ?? '');
    if (!row) return;
    state.keepQuery('simulate', {});
    await this.updateComplete;
    // What has no field now is found, with why and what to do about it, by looking for it.
    if (isOffered(row, state.parameters.peek())) await this.reveal(row.key);
    else this.filter = { ...everything, words: row.key };
  }

  /** Goes to the field of a parameter, whatever is folded or filtered away. */
  private async reveal(key: ParameterKey): Promise<void> {
    const { draft, parameters } = this.app.state;
    const row = parameterRow(key);
    if (!isWanted(row, this.filter, draft.peek(), parameters.peek())) this.filter = everything;
    await this.updateComplete;
    const groups = [...this.renderRoot.querySelectorAll('gf-parameter-group')];
    await groups.find(({ group }) => group === row.group)?.reveal(key);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-parameter-form': ParameterForm;
  }
}
