import type { Language } from '../../model/text';

/** An ISO time as a person says it, in the time zone of the computer. */
export const sayTime = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(iso),
  );
