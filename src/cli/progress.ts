import type { Text } from '../model/text';
import type { Terminal } from './terminal';
import { padLeft } from './width';

const BAR_COLUMNS = 24;

const barOf = (share: number): string => {
  const full = Math.round(share * BAR_COLUMNS);
  return '█'.repeat(full) + '░'.repeat(BAR_COLUMNS - full);
};

/** A line on stderr that grows with what is done of what it counts; silent where stderr is no terminal. */
export function progressLine(
  { redraw, language }: Terminal,
  counted: Text,
): {
  readonly show: (done: number, total: number) => void;
  readonly clear: () => void;
} {
  const count = new Intl.NumberFormat(language);
  return {
    show(done, total) {
      const percent = padLeft(`${Math.floor((100 * done) / total)}%`, 4);
      redraw?.(
        `${barOf(done / total)} ${percent}  ${count.format(done)} / ${count.format(total)} ${counted[language]}`,
      );
    },
    clear: () => redraw?.(''),
  };
}
