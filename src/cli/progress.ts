import { text, type Language, type Text } from '../model/text';
import type { Terminal } from './terminal';
import { padLeft } from './width';

const BAR_COLUMNS = 24;

const barOf = (share: number): string => {
  const full = Math.round(share * BAR_COLUMNS);
  return '█'.repeat(full) + '░'.repeat(BAR_COLUMNS - full);
};

/** Sooner than this, ms, nobody needs to know how long it will take, and nobody can tell. */
const SOON = 3000;

/** How long it will go on at the pace so far, roughly; empty where it is too early to say. */
export function sayRemaining(elapsed: number, done: number, total: number, language: Language): string {
  if (elapsed < SOON || done === 0 || done >= total) return '';
  const seconds = (elapsed / done) * (total - done) * 1e-3;
  const [zh, en] = seconds < 90 ? ['秒', 's'] : ['分钟', 'min'];
  const count = Math.ceil(seconds < 90 ? seconds : seconds / 60);
  return text(`，约剩 ${count} ${zh}`, `, about ${count} ${en} left`)[language];
}

/** A line on stderr that grows with what is done; silent where stderr is no terminal. */
export function progressLine({ redraw, language }: Terminal): {
  /** Begins anew with something else to count. */
  readonly counting: (counted: Text) => (done: number, total: number) => void;
  readonly clear: () => void;
} {
  const format = new Intl.NumberFormat(language);
  return {
    counting(counted) {
      const started = performance.now();
      return (done, total) => {
        const percent = padLeft(`${Math.floor((100 * done) / total)}%`, 4);
        const count = `${format.format(done)} / ${format.format(total)} ${counted[language]}`;
        const remaining = sayRemaining(performance.now() - started, done, total, language);
        redraw?.(`${barOf(done / total)} ${percent}  ${count}${remaining}`);
      };
    },
    clear: () => redraw?.(''),
  };
}
