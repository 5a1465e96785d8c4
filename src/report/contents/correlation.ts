import { mainSleeve } from '../../analysis/headline';
import { moneyLabel } from '../../analysis/reading-labels';
import { exceedanceChart } from '../../charts/exceedance';
import { text } from '../../model/text';
import { formatCount } from '../../model/units';
import { figure, paragraph, type Block } from '../report';
import { percent, type Writing } from '../writing';

/** What becomes of the losses where projects fail independently of one another. */
export function correlation(writing: Writing): readonly Block[] {
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
