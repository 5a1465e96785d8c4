import { PARTIES, type MoneyInOut, type Party } from '../engine/result';
import { text, type Language, type Text } from '../model/text';
import type { Chart, ChartOptions, ChartTable, Readout } from './chart';
import { NO_DATA, emptyNote } from './empty';
import { moneyStyle, signed, withUnit, type NumberStyle } from './format';
import { partyLabels } from './labels';
import type { LegendEntry } from './legend';
import { hollow, solid } from './looks';
import type { Palette, Tone } from './palette';
import { readable } from './read';
import { BASELINE, columnHeading, lengths, openRows, valueBar, type Rows } from './rows';
import type { Attributes } from './svg';
import { widest } from './text-layout';

/** What every party puts into the programme and takes out of it, on average, 万元. */
export interface PartiesData {
  readonly title: Text;
  readonly incidence: Readonly<Record<Party, MoneyInOut>>;
}

const inLabel = text('投入', 'Puts in');
const outLabel = text('取得', 'Takes out');
const netLabel = text('净额', 'Net');
const partyTitle = text('当事方', 'Party');
const columnTitle = text('各情形平均', 'Mean over all futures');

/** The colour of each party, the same in every chart. */
const partyTones: Readonly<Record<Party, Tone>> = {
  government: 'government',
  social: 'social',
  'manager.commitment': 'manager',
  'manager.fees': 'manager',
  'manager.carry': 'manager',
  'manager.concession': 'manager',
  'manager.subsidy': 'manager',
  programmeManager: 'manager',
  secondary: 'secondary',
  founders: 'neutral',
  treasury: 'government',
  projects: 'neutral',
};

const BAR = 11;
/** Middles of a party's two bars, above and below the middle of its row. */
const OFFSET = 7;
const ROW = 36;
const GAP = 14;

const net = (money: MoneyInOut): number => money.out - money.in;

const legendOf = (palette: Palette, language: Language): readonly LegendEntry[] => [
  { label: inLabel[language], mark: 'area', look: hollow(palette.neutral) },
  { label: outLabel[language], mark: 'area', look: solid(palette.neutral) },
];

/** The parties money comes from or goes to here; who has neither is no party to it. */
export const involvedParties = (incidence: PartiesData['incidence']): readonly Party[] =>
  PARTIES.filter((party) => incidence[party].in !== 0 || incidence[party].out !== 0);

const amountsOf = ({ incidence }: PartiesData): readonly MoneyInOut[] =>
  involvedParties(incidence).map((party) => incidence[party]);

function drawMoney(rows: Rows, data: PartiesData, style: NumberStyle, { palette, language }: ChartOptions): void {
  const { svg, draw, plot, middles } = rows;
  const amounts = amountsOf(data);
  const nets = amounts.map((money) => signed(net(money), style));
  const values = amounts.flatMap((money) => [style.plain(money.in), style.plain(money.out)]);
  const netWidth = widest([...nets, netLabel[language]]);
  const longest = plot.right - netWidth - GAP - widest(values) - GAP - plot.left;
  const width = lengths(
    amounts.flatMap((money) => [money.in, money.out]),
    longest,
  );
  involvedParties(data.incidence).forEach((party, i) => {
    const color = palette[partyTones[party]];
    const middle = middles[i] ?? 0;
    const bar = (value: number, offset: number, look: Attributes): readonly SVGElement[] =>
      valueBar(
        draw,
        { left: plot.left, middle: middle + offset, width: width(value), height: BAR },
        style.plain(value),
        look,
        palette.text,
      );
    const money = data.incidence[party];
    const place = { x: plot.right, y: middle + BASELINE, 'text-anchor': 'end', 'font-weight': 700, fill: palette.text };
    svg.append(
      ...bar(money.in, -OFFSET, hollow(color)),
      ...bar(money.out, OFFSET, solid(color)),
      draw('text', place, nets[i] ?? ''),
    );
  });
}

function tableOf(data: PartiesData, { unit, shown }: NumberStyle, language: Language): ChartTable {
  return {
    headers: [
      partyTitle[language],
      ...[inLabel, outLabel, netLabel].map((label) => withUnit(label[language], unit, language)),
    ],
    rows: involvedParties(data.incidence).map((party) => {
      const money = data.incidence[party];
      return [partyLabels[party][language], shown(money.in), shown(money.out), shown(net(money))];
    }),
  };
}

function readoutAt({ incidence }: PartiesData, style: NumberStyle, { language, palette }: ChartOptions) {
  const parties = involvedParties(incidence);
  return (i: number): Omit<Readout, 'at'> => {
    const party = parties[i] ?? 'government';
    const money = incidence[party];
    const color = palette[partyTones[party]];
    return {
      title: partyLabels[party][language],
      lines: [
        { label: inLabel[language], value: style.say(money.in), key: { mark: 'area', look: hollow(color) } },
        { label: outLabel[language], value: style.say(money.out), key: { mark: 'area', look: solid(color) } },
        { label: netLabel[language], value: `${net(money) > 0 ? '+' : ''}${style.say(net(money))}` },
      ],
    };
  };
}

function describe({ incidence }: PartiesData, style: NumberStyle, language: Language): string {
  const parties = involvedParties(incidence);
  const each = parties.map((party) => `${partyLabels[party][language]} ${signed(net(incidence[party]), style)}`);
  if (each.length === 0) return language === 'zh' ? `${NO_DATA.zh}。` : `${NO_DATA.en}.`;
  return language === 'zh'
    ? `各方平均净额（${style.unit}）：${each.join('；')}。`
    : `Mean net amount of each party (${style.unit}): ${each.join('; ')}.`;
}

/** Who pays and who gains? Money in and out of every party as paired bars, the net beside them. */
export function partiesChart(data: PartiesData, options: ChartOptions): Chart {
  const { language, palette } = options;
  const style = moneyStyle(
    amountsOf(data).flatMap((money) => [money.in, money.out]),
    language,
  );
  const title = data.title[language];
  const description = describe(data, style, language);
  const names = involvedParties(data.incidence).map((party) => partyLabels[party][language]);
  const legend = legendOf(palette, language);
  const rows = openRows(options, { title, description, legend, yTitle: '', names, smallestRow: ROW });
  const { svg, plot, middles } = rows;
  const heading = withUnit(columnTitle[language], style.unit, language);
  svg.append(
    columnHeading(rows, plot.left, 'start', heading, palette.muted),
    columnHeading(rows, plot.right, 'end', netLabel[language], palette.muted),
  );
  drawMoney(rows, data, style, options);
  if (names.length === 0) svg.append(emptyNote(rows.draw, plot, options));
  return {
    title,
    description,
    svg,
    table: tableOf(data, style, language),
    ...readable('y', plot, middles, readoutAt(data, style, options)),
  };
}
