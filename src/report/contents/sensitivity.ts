import { questionLabel } from '../../analysis/question';
import type { Bar } from '../../analysis/tornado';
import type { TornadoEnd } from '../../charts/tornado-bars';
import { tornadoChart } from '../../charts/tornado';
import { parameterRow } from '../../model/parameters';
import { text } from '../../model/text';
import { formatCount } from '../../model/units';
import { nameOf } from '../../model/wording';
import { figure, numberColumn, table, textColumn, type Block } from '../report';
import type { Writing } from '../writing';
import { correlation } from './correlation';
import { quantityOf } from './question-words';
import { barWords, byEndsNotes, sayEnd, type FoundTornado } from './tornado-words';

/** Bars of the figure; the table has all of them. */
const MOST_BARS = 10;

function endOf(bar: Bar, side: 'low' | 'high', writing: Writing): TornadoEnd {
  const { value, difference, problem } = bar[side];
  const said = sayEnd(bar, value, writing);
  return { said: text(said, said), difference, ...(problem ? { problem } : {}) };
}

function tornadoFigure({ question, result }: FoundTornado, writing: Writing): Block {
  const { t } = writing;
  const measure = questionLabel(question);
  const bars = result.bars.slice(0, MOST_BARS).map((bar) => ({
    label: nameOf(parameterRow(bar.key)),
    low: endOf(bar, 'low', writing),
    high: endOf(bar, 'high', writing),
    turns: bar.turns,
  }));
  const title = text(`哪些参数最能改变“${measure.zh}”？`, `Which parameters move “${measure.en}” most?`);
  const quantity = quantityOf(question);
  return figure({
    caption: t(
      `对“${measure.zh}”影响最大的 ${bars.length} 项参数`,
      bars.length === 1
        ? `How one parameter moves “${measure.en}”`
        : `The ${bars.length} parameters that move “${measure.en}” most`,
    ),
    draw: (options) => tornadoChart({ title, measure, quantity, centre: result.centre, bars }, options),
    ratio: 0.75,
  });
}

function tornadoTable(found: FoundTornado, writing: Writing): Block {
  const { t } = writing;
  const { question, result, paths } = found;
  return table({
    caption: t(
      `“${questionLabel(question).zh}”对各参数的敏感性`,
      `“${questionLabel(question).en}”: sensitivity to each parameter`,
    ),
    head: [
      textColumn(t('参数', 'Parameter'), 2.4),
      numberColumn(t('由低到高', 'From low to high'), 1.4),
      numberColumn(t('该指标', 'The measure'), 1.4),
      numberColumn(t('相差 ± 95% 误差', 'Difference ± 95% error'), 1.4),
    ],
    rows: result.bars.map((bar) => {
      const { name, range, measure, effect } = barWords(bar, found, writing);
      return { cells: [name, range, measure, effect] };
    }),
    notes: [
      t(
        `每次只变一个参数，其余不变；每次模拟 ${formatCount(paths, 'zh')} 条路径，使用同一组随机数。`,
        `One parameter at a time, ${formatCount(paths, 'en')} futures each, with the same random numbers.`,
      ),
      ...byEndsNotes(result.bars, writing),
    ],
  });
}

/** What the result hangs on, and what correlation does to it. */
export function sensitivity(writing: Writing): readonly Block[] {
  const { tornado } = writing.findings;
  return [
    ...(tornado ? [tornadoFigure(tornado, writing), tornadoTable(tornado, writing)] : []),
    ...correlation(writing),
  ];
}
