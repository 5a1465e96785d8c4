import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { text } from '../../model/text';
import { formatCount } from '../../model/units';
import { PATH_CHOICES } from '../../state/compare-choices';
import { controls } from '../control-styles';
import '../explain';
import { shared } from '../styles';
import '../switch';
import { ComparePart } from './compare-part';

const equalMoney = {
  label: text('按相同财政资金比较', 'At equal public money'),
  meaning: text(
    '把各方案的母基金规模都换成第一个方案的（S 基金的承接额度按比例调整），单只基金规模、单项目投资额和其他规则不变，这样比的只是规则，不是钱多钱少。',
    'Gives every programme the size of the first (S-funds in proportion); fund sizes, tickets and all other rules stay. What differs then are the rules, not the money.',
  ),
};

const sameLuck = {
  label: text('模拟次数', 'Simulated futures'),
  meaning: text(
    '各方案用同样的次数和同一组随机数（同一个随机种子）来模拟，所以差异的误差比各算各的小得多。次数越多误差越小，也越慢。',
    'All scenarios run with as many futures and the same seed, so with the same luck: their differences are far more precise than if each had its own. More futures mean less error, and take longer.',
  ),
};

/** How the scenarios are run: how many paths, at whose money. */
@customElement('gf-compare-settings')
export class CompareSettings extends ComparePart {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.4rem 1.6rem;
        font-size: 0.92rem;
      }

      .setting {
        display: inline-flex;
        align-items: center;
        gap: 0.45rem;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`${this.renderPaths()} ${this.renderEqualMoney()}`;
  }

  private renderPaths(): TemplateResult {
    const { desk, language } = this;
    const { paths } = desk.choices.value;
    const own = desk.slots.value[0]?.resolved?.parameters['simulation.paths'];
    const said = own === undefined ? '' : this.say(`（${formatCount(own, 'zh')}）`, ` (${formatCount(own, 'en')})`);
    return html`<span class="setting">
      <label for="paths">${sameLuck.label[language]}</label>
      <gf-explain .app=${this.app} .term=${sameLuck.label} .meaning=${sameLuck.meaning}></gf-explain>
      <select id="paths" @change=${(event: Event) => this.onPaths((event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${live(paths === null)}>${this.say('按参照方案', 'As the reference')}${said}</option>
        ${PATH_CHOICES.map(
          (choice) =>
            html`<option value=${choice} .selected=${live(paths === choice)}>${formatCount(choice, language)}</option>`,
        )}
      </select>
    </span>`;
  }

  private renderEqualMoney(): TemplateResult {
    const { desk, language } = this;
    const label = equalMoney.label[language];
    return html`<span class="setting">
      <gf-switch
        .checked=${desk.choices.value.equalMoney}
        .label=${label}
        @switch=${({ detail }: CustomEvent<boolean>) => desk.change({ equalMoney: detail })}
      ></gf-switch>
      <span aria-hidden="true">${label}</span>
      <gf-explain .app=${this.app} .term=${equalMoney.label} .meaning=${equalMoney.meaning}></gf-explain>
    </span>`;
  }

  private onPaths(chosen: string): void {
    this.desk.change({ paths: PATH_CHOICES.find((choice) => String(choice) === chosen) ?? null });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-compare-settings': CompareSettings;
  }
}
