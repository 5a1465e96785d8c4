import { html, type TemplateResult, css } from 'lit';
import type { Language } from '../../model/text';

export const verdictStyles = css`
  .verdict {
    white-space: nowrap;
  }

  .verdict.agrees {
    color: var(--primary);
  }

  .verdict.differs {
    color: var(--loss);
    font-weight: 600;
  }

  .verdict.open {
    color: var(--muted);
  }
`;

/** Whether something agrees, in words and with a sign; null where it has not been tried. */
export function verdict(agrees: boolean | null, language: Language): TemplateResult {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  if (agrees === null) return html`<span class="verdict open">${say('未运行', 'not run')}</span>`;
  return agrees
    ? html`<span class="verdict agrees"><span aria-hidden="true">✓</span> ${say('相符', 'agrees')}</span>`
    : html`<span class="verdict differs"><span aria-hidden="true">✗</span> ${say('不符', 'differs')}</span>`;
}
