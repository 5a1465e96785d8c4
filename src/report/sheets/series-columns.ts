import { moneyLabel } from '../../analysis/reading-labels';
import type { Quantity } from '../../charts/format';
import { SLEEVES } from '../../model/parameters';
import { text, type Text } from '../../model/text';

/** A yearly quantity as people know it. */
export interface SeriesLabel {
  readonly label: Text;
  readonly quantity: Quantity;
}

const labels: Readonly<Record<string, SeriesLabel>> = {
  'government.calls': { label: text('财政出资', 'Government calls'), quantity: 'money' },
  'government.distributions': { label: text('财政回收', 'Government receipts'), quantity: 'money' },
  'government.cumulativeNet': { label: text('财政累计净额', 'Government, cumulative net'), quantity: 'money' },
  'government.dpi': { label: text('累计回收倍数（DPI）', 'Paid back so far (DPI)'), quantity: 'multiple' },
  'government.nav': { label: text('财政未退出份额的估值', 'Government, value not yet exited'), quantity: 'money' },
  'secondary.taken': { label: text('S 基金承接', 'Taken over by the S-fund'), quantity: 'money' },
  'secondary.left': { label: text('排队等待承接', 'Left waiting for the S-fund'), quantity: 'money' },
  ...Object.fromEntries(
    SLEEVES.map((sleeve) => [
      `${sleeve}.interimLoss.net`,
      {
        label: text(`${moneyLabel(sleeve, 'zh')}账面净亏损`, `${moneyLabel(sleeve, 'en')}: interim net loss`),
        quantity: 'share',
      },
    ]),
  ),
};

/** The name and the kind of number of a yearly series; a series nobody named has its key. */
export const seriesLabel = (name: string): SeriesLabel =>
  labels[name] ?? { label: text(name, name), quantity: 'plain' };
