import { mainSleeve } from '../../analysis/headline';
import { moneyLabel } from '../../analysis/reading-labels';
import { sayDifference, sayValue } from '../../analysis/question-numbers';
import { questionLabel } from '../../analysis/question';
import { exceedanceChart } from '../../charts/exceedance';
import { parameterRow } from '../../model/parameters';
import { text } from '../../model/text';
import { formatCount, formatParameter } from '../../model/units';
import { nameOf } from '../../model/wording';
import { figure, numberColumn, paragraph, table, textColumn, type Block } from '../report';
import { percent, type Writing } from '../writing';

type Found = NonNullable<Writing['findings']['tornado']>;

function tornadoTable({ question, result, paths }: Found, { t, language }: Writing): Block {
  return table({
    caption: t(
      `“${questionLabel(question).zh}”对各参数的敏感性`,
      `“${questionLabel(question).en}”: sensitivity to each parameter`,
    ),
    head: [
      textColumn(t('参数', 'Parameter'), 1.8),
      numberColumn(t('低值', 'Low')),
      numberColumn(t('指标', 'Measure')),
      numberColumn(t('高值', 'High')),
      numberColumn(t('指标', 'Measure')),
      numberColumn(t('高低之差 ± 标准误', 'High less low ± standard error'), 1.4),
    ],
    rows: result.bars.map(({ key, low, high, effect }) => {
      const row = parameterRow(key);
      const ends = [low, high].flatMap(({ value, estimate }) => [
        formatParameter(row, value, language),
        sayValue(question, estimate?.value ?? null, language),
      ]);
      return { cells: [nameOf(row)[language], ...ends, effect ? sayDifference(question, effect, language) : '—'] };
    }),
    notes: [
      t(
        `每次只变一个参数，其余不变；各次模拟 ${formatCount(paths, 'zh')} 条路径，使用同一组随机数。`,
        `One parameter at a time, ${formatCount(paths, 'en')} futures each, with the same random numbers.`,
      ),
    ],
  });
}

function correlationPart(writing: Writing): readonly Block[] {
  const { t, findings } = writing;
  const { independent, scenarios } = findings;
  const [{ resolved, outcome }] = scenarios;
  if (!independent)
    return [
      paragraph(
        t(
          '本方案的项目相互独立，没有相关性可供检验。',
          'Projects of this scenario are independent: there is no correlation to test.',
        ),
      ),
    ];
  const sleeve = mainSleeve(resolved.parameters);
  const own = outcome.result.exceedance[`${sleeve}.net`];
  const without = independent.exceedance[`${sleeve}.net`];
  const row = outcome.result.breaches.find(({ sleeve: of }) => of === sleeve);
  const tolerance = row?.tolerance ?? 0;
  const curves = [
    ...(own ? [{ exceedance: own, measure: 'net' as const, independent: false }] : []),
    ...(without ? [{ exceedance: without, measure: 'net' as const, independent: true }] : []),
  ];
  return [
    paragraph(
      t(
        `项目的成败受市场和管理人的共同影响。若假定项目彼此独立，${moneyLabel(sleeve, 'zh')}按本方案口径突破容错线的可能性为 ${percent(independent.breach)}（${formatCount(independent.paths, 'zh')} 次模拟）；忽略相关性通常会低估极端亏损。`,
        `Projects share the market and their managers. Were they independent, the ${moneyLabel(sleeve, 'en').toLowerCase()} would breach the tolerance (own reading) with a probability of ${percent(independent.breach)} (${formatCount(independent.paths, 'en')} futures); leaving correlation out usually understates extreme losses.`,
      ),
    ),
    figure({
      caption: t('相关与独立两种情形下的亏损', 'Losses with and without correlation'),
      draw: (options) =>
        exceedanceChart(
          { title: text('相关性改变了什么？', 'What does correlation change?'), curves, tolerance },
          options,
        ),
      ratio: 0.5,
    }),
  ];
}

/** What the result hangs on, and what correlation does to it. */
export function sensitivity(writing: Writing): readonly Block[] {
  const { tornado } = writing.findings;
  return [...(tornado ? [tornadoTable(tornado, writing)] : []), ...correlationPart(writing)];
}
