import { text, type Language } from '../model/text';
import type { Chart, ChartOptions } from './chart';
import { domainOf } from './domain';
import { emptyNote } from './empty';
import { estimateStyle } from './estimate-style';
import { withUnit } from './format';
import { readable } from './read';
import { widest } from './text-layout';
import { valuesOf, type TornadoBar, type TornadoData } from './tornado-bars';
import { drawTornado, tornadoKeys, TORNADO_AIR, TORNADO_HEADROOM, TORNADO_ROW } from './tornado-marks';
import { describeTornado, tornadoReadout, tornadoTable } from './tornado-reading';
import { openValueRows } from './value-rows';

export type { TornadoData } from './tornado-bars';

const [lowEnd, highEnd] = [text('取低值', 'At its low end'), text('取高值', 'At its high end')];
const turnsNote = text('两端同侧', 'both ends on one side');

const nameOf = ({ label, turns }: TornadoBar, language: Language): string =>
  turns ? withUnit(label[language], turnsNote[language], language) : label[language];

/** Which parameters move a number most? A bar from where it is now to each end of a parameter's range. */
export function tornadoChart(data: TornadoData, options: ChartOptions): Chart {
  const { language, palette } = options;
  const { bars, quantity, measure, centre } = data;
  const values = valuesOf(data);
  const style = estimateStyle(quantity, values, language);
  const title = data.title[language];
  const description = describeTornado(data, style, language);
  const keys = tornadoKeys(palette);
  const air = widest(bars.flatMap(({ low, high }) => [low.said[language], high.said[language]])) + TORNADO_AIR;
  const rows = openValueRows(options, {
    title,
    description,
    legend: [
      { label: lowEnd[language], ...keys.low },
      { label: highEnd[language], ...keys.high },
    ],
    yTitle: '',
    names: bars.map((bar) => nameOf(bar, language)),
    smallestRow: TORNADO_ROW,
    headroom: TORNADO_HEADROOM,
    x: {
      title: withUnit(measure[language], style.unit, language),
      domain: domainOf(values.map(style.shown)),
      tick: style.tick,
    },
    air: [air, air],
  });
  if (bars.length === 0 || centre.value === null) rows.svg.append(emptyNote(rows.draw, rows.plot, options));
  else drawTornado(rows, bars, centre.value, style, options);
  return {
    title,
    description,
    svg: rows.svg,
    table: tornadoTable(data, style, language),
    ...readable('y', rows.plot, rows.middles, tornadoReadout(data, style, options)),
  };
}
