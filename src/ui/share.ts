import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { LONGEST_LINK } from '../state/share-link';
import { scenarioFile, scenarioFileName } from '../state/scenario-file';
import { isOnThisComputer, shareAddress } from './address';
import { copyText } from './clipboard';
import { download } from './download';
import { AppElement } from './element';
import { showModal } from './modal';
import { dialogs, shared } from './styles';

/** The dialog that hands out the link to what is on screen, or a file where a link will not do. */
@customElement('gf-share')
export class Share extends AppElement {
  static override styles = [
    shared,
    dialogs,
    css`
      p {
        margin: 0.6rem 0;
      }

      input {
        width: 100%;
        padding: 0.4rem 0.6rem;
        background: var(--sunken);
        border: 1px solid var(--line);
        border-radius: 6px;
        font-family: var(--mono);
        font-size: 0.85rem;
      }
    `,
  ];

  @state() private copied: boolean | null = null;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private field?: HTMLInputElement;

  override render(): TemplateResult {
    return html`<button type="button" class="button" @click=${() => this.open()}>
        ${this.say('分享链接', 'Share link')}
      </button>
      <dialog aria-labelledby="heading">
        <h2 id="heading">${this.heading()}</h2>
        ${this.renderLink(shareAddress(this.app.state))}
      </dialog>`;
  }

  private renderLink(address: string): TemplateResult {
    const fits = address.length <= LONGEST_LINK;
    const isLocal = isOnThisComputer(location);
    return html`<p class="muted">${fits ? this.explanation() : this.tooLong(address.length)}</p>
      <p>${this.fileHolds()}</p>
      ${
        fits
          ? html`<input
              readonly
              aria-label=${this.say('链接', 'Link')}
              .value=${address}
              @focus=${() => this.field?.select()}
            />`
          : nothing
      }
      <p role="status">${this.copyMessage()}</p>
      <div class="actions">
        ${
          fits
            ? html`<button type="button" class="button ${isLocal ? '' : 'primary'}" @click=${() => this.copy()}>
                ${this.say('复制链接', 'Copy link')}
              </button>`
            : nothing
        }
        <button type="button" class="button ${isLocal ? 'primary' : ''}" @click=${() => this.saveFile()}>
          ${this.say('下载方案文件', 'Download scenario file')}
        </button>
        <button type="button" class="button" @click=${() => this.dialog.close()}>${this.say('关闭', 'Close')}</button>
      </div>`;
  }

  private heading(): string {
    if (this.app.state.page.value === 'simulate')
      return this.say('分享当前方案与修改', 'Share this scenario and its changes');
    return this.say('分享本页的设置与当前方案', "Share this page's settings and the current scenario");
  }

  private explanation(): string {
    return isOnThisComputer(location)
      ? this.say(
          '此链接只能在本机打开；发给同事请用“下载方案文件”，对方在自己的页面上点“打开文件”即可。',
          'This link only opens on this computer. For a colleague, use “Download scenario file”; they open it with “Open file” on their own page.',
        )
      : this.say(
          '链接只包含方案名和您改过的数值，写在 # 之后，不会发送给任何服务器。',
          'The link holds the name of the preset and the values you changed, after the #: no server ever receives them.',
        );
  }

  /** A page may show more than a file of one scenario holds. */
  private fileHolds(): string {
    const page = this.app.state.page.value;
    if (page === 'simulate') return '';
    if (page === 'compare')
      return this.say(
        '方案文件只含当前方案，不含其他参与对比的方案。要发送全部对比方案，请把它们分别存入方案库，再从方案库导出。',
        'The scenario file holds the current scenario only, not the others compared. To send them all, save each to the library and export it from there.',
      );
    return this.say(
      '方案文件只含当前方案，不含本页的设置和结果。',
      'The scenario file holds the current scenario only, not the settings and results of this page.',
    );
  }

  private tooLong(length: number): string {
    return this.say(
      `修改较多，链接有 ${length} 个字符，超过 ${LONGEST_LINK} 个字符的链接容易被邮件或聊天软件截断。请下载方案文件发送。`,
      `There are so many changes that the link has ${length} characters; beyond ${LONGEST_LINK} mail and chat programs cut links. Send the scenario file instead.`,
    );
  }

  private copyMessage(): string {
    if (this.copied === null) return '';
    return this.copied
      ? this.say('已复制到剪贴板。', 'Copied to the clipboard.')
      : this.say('浏览器不允许自动复制，请按 Ctrl+C。', 'The browser does not allow copying; press Ctrl+C.');
  }

  private open(): void {
    this.copied = null;
    showModal(this.dialog);
  }

  /** Where copying is not allowed, the selected text is left to Ctrl+C. */
  private async copy(): Promise<void> {
    this.copied = await copyText(shareAddress(this.app.state));
    if (!this.copied) this.field?.select();
  }

  private saveFile(): void {
    const { draft, library } = this.app.state;
    const [kept, known] = [draft.peek(), library.stresses];
    download(scenarioFileName(kept, known), new Blob([scenarioFile(kept, known)], { type: 'application/yaml' }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-share': Share;
  }
}
