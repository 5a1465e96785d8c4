import { metricLabel, type MetricQuantity } from '../../charts/metric-labels';
import { makePlan } from '../../engine/plan';
import { text, type Text } from '../../model/text';
import { oneFuture } from './books';
import { handCases, type HandCase } from './hand-cases';
import { withChanges } from './lab';
import { exactly, type Oracle, type OracleTopic } from './oracle';

/** The engine reads multiples from tables. */
const TABLES = 1e-8;

interface Look {
  readonly digits: number;
  readonly unit?: Text;
}

const looks: Readonly<Record<MetricQuantity, Look>> = {
  money: { digits: 2, unit: text('万元', '') },
  multiple: { digits: 4, unit: text('倍', '×') },
  share: { digits: 4 },
  years: { digits: 0 },
  count: { digits: 0 },
};

function oracleOf({ id, name, changes }: HandCase, metric: string, value: number): Oracle {
  const { label, quantity } = metricLabel(metric);
  return {
    id: `by-hand.${id}.${metric}`,
    name: label,
    about: name,
    expected: exactly(value, TABLES),
    ...looks[quantity],
    obtain: (lab) => ({ value: oneFuture(makePlan(withChanges(lab, changes)), 0).metric(metric) }),
  };
}

export const byHand: OracleTopic = {
  id: 'by-hand',
  name: text('一个项目的手算', 'One project by hand'),
  how: text(
    '没有运气的小方案：一只子基金 2000万元，财政与社会资本各半，只投一个项目，六年后必得 3 倍；逐条打开规则，运行引擎。',
    'A small programme without luck: one fund of ¥20 m, half public and half private, in one project that returns threefold after six years; rules are switched on one by one and the engine is run. Money in ¥10,000.',
  ),
  source: text('按条款手算', 'By hand from the terms'),
  oracles: handCases.flatMap((each) =>
    Object.entries(each.expected).map(([metric, value]) => oracleOf(each, metric, value)),
  ),
};
