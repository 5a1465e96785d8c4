import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { AppElement } from './element';
import { openFiles } from './open-files';
import { shared } from './styles';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** The whole page takes a file that is dragged onto it, and says so while one is held above it. */
@customElement('gf-drop-target')
export class DropTarget extends AppElement {
  static override styles = [
    shared,
    css`
      .target {
        position: fixed;
        inset: 0;
        z-index: 30;
        display: grid;
        place-content: center;
        gap: 0.4rem;
        padding: 1rem;
        background: color-mix(in srgb, var(--background) 88%, transparent);
        text-align: center;
      }

      .target::before {
        position: absolute;
        inset: 1rem;
        border: 3px dashed var(--primary);
        border-radius: var(--radius);
        content: '';
      }

      .first {
        font-size: 1.4rem;
        font-weight: 600;
      }
    `,
  ];

  @state() private isOver = false;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const [name, listener] of this.listeners) addEventListener(name, listener);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const [name, listener] of this.listeners) removeEventListener(name, listener);
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.isOver) return nothing;
    return html`<div class="target">
      <p class="first">${this.say('松开鼠标即可打开', 'Drop the file to open it')}</p>
      <p>
        ${this.say(
          '方案文件（YAML、JSON）、方案库文件、报告或结果的 JSON 文件',
          'Scenario files (YAML, JSON), library files, JSON files of reports and results',
        )}
      </p>
      <p class="muted">${this.say('文件只在本机读取，不上传', 'The file is read on this computer and sent nowhere')}</p>
    </div>`;
  }

  private readonly onDrag = (event: Event): void => {
    if (!(event instanceof DragEvent) || !holdsFiles(event)) return;
    event.preventDefault();
    this.isOver = true;
  };

  /** Over the border of the window, not from one part of the page to the next. */
  private readonly onLeave = (event: Event): void => {
    if (event instanceof DragEvent && event.relatedTarget === null) this.isOver = false;
  };

  private readonly onDrop = (event: Event): void => {
    this.isOver = false;
    if (!(event instanceof DragEvent) || !holdsFiles(event)) return;
    event.preventDefault();
    void openFiles([...(event.dataTransfer?.files ?? [])], this.app.state);
  };

  private readonly listeners: readonly (readonly [string, (event: Event) => void])[] = [
    ['dragenter', this.onDrag],
    ['dragover', this.onDrag],
    ['dragleave', this.onLeave],
    ['drop', this.onDrop],
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'gf-drop-target': DropTarget;
  }
}
