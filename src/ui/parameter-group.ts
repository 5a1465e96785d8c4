import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { groupLabels, parameterTable, SLEEVES, type Group, type ParameterKey } from '../model/parameters';
import { isEdited } from '../state/draft';
import { presetChange } from '../state/provenance';
import { AppElement } from './element';
import { isFiltering, isShown, type FormFilter, type FormRow } from './form-filter';
import './parameter-field';
import { shared } from './styles';

/** What of a sub-fund people ask about first; the rest waits behind a button. */
const FIRST_OF_SLEEVE = new Set([
  'share',
  'governmentShare',
  'fundSize',
  'term',
  'ticket',
  'successRate',
  'multipleMean',
  'multipleTable',
  'recovery',
  'lossTolerance',
]);

const shortName = (key: ParameterKey): string => key.slice(key.indexOf('.') + 1);
const isSleeve = (group: Group): boolean => SLEEVES.some((sleeve) => sleeve === group);
const isShareOfSleeve = ({ key, group }: FormRow): boolean => isSleeve(group) && shortName(key) === 'share';

/** A foldable group of the form. The share of a sub-fund stays in sight when its group is folded. */
@customElement('gf-parameter-group')
export class ParameterGroup extends AppElement {
  static override styles = [
    shared,
    css`
      section {
        padding: 0.15rem 0 0.5rem;
      }

      h2 {
        font-size: 1rem;
        border-bottom: 1px solid var(--line);
      }

      h2 button {
        display: flex;
        align-items: center;
        width: 100%;
        gap: 0.5rem;
        padding: 0.45rem 0;
        background: none;
        border: 0;
        font-weight: 600;
        text-align: left;
      }

      .count {
        flex: none;
        margin-left: auto;
        font-size: 0.84rem;
        font-weight: 400;
      }

      .arrow {
        width: 0.8rem;
        color: var(--muted);
      }

      .idle {
        padding-top: 0.3rem;
        font-size: 0.84rem;
      }

      .more {
        margin-top: 0.3rem;
        font-size: 0.88rem;
      }
    `,
  ];

  @property() group: Group = 'programme';
  @property({ attribute: false }) filter!: FormFilter;
  /** Whether a person has not folded it. */
  @property({ type: Boolean }) open = false;
  @property({ type: Boolean }) showAll = false;

  override render(): TemplateResult | typeof nothing {
    const rows = this.rows();
    if (rows.length === 0) return nothing;
    const isOpen = this.open || isFiltering(this.filter) || rows.some((row) => this.hasProblem(row));
    return html`<section aria-labelledby="heading">
      <h2 id="heading">
        <button type="button" aria-expanded=${isOpen} @click=${() => (this.open = !isOpen)}>
          ${groupLabels[this.group][this.language]} ${this.renderCount(rows)}
          <span class="arrow" aria-hidden="true">${isOpen ? '▾' : '▸'}</span>
        </button>
      </h2>
      ${isOpen ? this.renderOpen(rows) : this.renderFields(rows.filter(isShareOfSleeve))}
    </section>`;
  }

  private rows(): readonly FormRow[] {
    const { draft, parameters } = this.app.state;
    return parameterTable.filter(
      (row) => row.group === this.group && isShown(row, this.filter, draft.value, parameters.value),
    );
  }

  private renderCount(rows: readonly FormRow[]): TemplateResult {
    const { base } = this.app.state.draft.value;
    const sourced = rows.filter(({ key }) => presetChange(base.changes, key)?.source !== undefined).length;
    const said = this.say(`${sourced} / ${rows.length} 项有出处`, `${sourced} / ${rows.length} sourced`);
    return html`<span class="count muted">${said}</span>`;
  }

  private renderOpen(rows: readonly FormRow[]): TemplateResult {
    const first = this.showAll || isFiltering(this.filter) ? rows : rows.filter((row) => this.comesFirst(row));
    const rest = rows.length - first.length;
    return html`${this.renderIdle()}${this.renderFields(first)}${
      rest > 0
        ? html`<button type="button" class="link more" @click=${() => (this.showAll = true)}>
            ${this.say(`其余 ${rest} 项参数`, `${rest} more parameters`)}
          </button>`
        : nothing
    }`;
  }

  private renderIdle(): TemplateResult | typeof nothing {
    const sleeve = SLEEVES.find((each) => each === this.group);
    if (!sleeve || this.app.state.parameters.value[`${sleeve}.share`] > 0) return nothing;
    return html`<p class="idle muted">
      ${this.say('配置比例为 0，这一类未启用，下列参数暂不起作用。', 'The share is 0: these funds are not used and the values below have no effect.')}
    </p>`;
  }

  private renderFields(rows: readonly FormRow[]): readonly TemplateResult[] {
    return rows.map((row) => html`<gf-parameter-field .app=${this.app} .row=${row}></gf-parameter-field>`);
  }

  private comesFirst({ key, group }: FormRow): boolean {
    if (!isSleeve(group) || FIRST_OF_SLEEVE.has(shortName(key))) return true;
    return isEdited(this.app.state.draft.value, key) || this.hasProblem({ key });
  }

  private hasProblem({ key }: Pick<FormRow, 'key'>): boolean {
    const { rejected, checked } = this.app.state;
    if (rejected.value.has(key)) return true;
    return !checked.value.ok && checked.value.problems.some(({ path }) => path === key);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-parameter-group': ParameterGroup;
  }
}
