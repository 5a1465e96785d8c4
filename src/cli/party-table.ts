import { partyLabels } from '../charts/labels';
import { PARTIES, TRANSFERS, type Result, type Transfer } from '../engine/result';
import { text, type Language, type Text } from '../model/text';
import { moneyColumn } from '../model/units';
import { columnLines } from './columns';

const transferLabels: Readonly<Record<Transfer, Text>> = {
  'concession.social': text('让利：财政 → 社会资本', 'Concession: government → private investors'),
  'concession.manager': text('让利：财政 → 管理人', 'Concession: government → managers'),
  'buyback.price': text('回购价款：受让方 → 财政', 'Buyback price: buyers → government'),
  'buyback.calls': text('回购后由受让方承担的出资', 'Calls the buyers take over after a buyback'),
  'buyback.distributions': text('回购后归受让方的分配', 'Distributions that go to the buyers after a buyback'),
  'recycling.calls': text('以回收资金循环出资', 'Calls paid with money received before'),
};

/** Mean money of every party that takes part, then what of it only changes hands. */
export function partyLines({ incidence, transfers }: Result, language: Language): readonly string[] {
  const parties = PARTIES.filter((party) => incidence[party].in > 0 || incidence[party].out > 0);
  const moved = TRANSFERS.filter((transfer) => transfers[transfer] !== 0);
  const money = moneyColumn(
    parties.flatMap((party) => [incidence[party].in, incidence[party].out]),
    language,
  );
  const headings = [
    text(`各方（均值，${money.unit}）`, `Party (mean, ${money.unit})`),
    text('付出', 'Pays'),
    text('收到', 'Receives'),
  ];
  const rows = [
    ...parties.map((party) => [
      partyLabels[party][language],
      money.format(incidence[party].in),
      money.format(incidence[party].out),
    ]),
    ...moved.map((transfer) => [`· ${transferLabels[transfer][language]}`, money.format(transfers[transfer]), '']),
  ];
  const note = text('· 已含在各方的付出与收到之中', '· already part of what the parties pay and receive');
  const lines = columnLines(
    headings.map((heading) => heading[language]),
    rows,
  );
  return moved.length > 0 ? [...lines, note[language]] : lines;
}
