import { breakEven } from '../break-even';
import type { Parameters } from '../../model/parameters';
import { resolveScenario } from '../../model/resolve';
import { text } from '../../model/text';
import { meanOf, simulateMetric, type Lab } from './lab';
import { exactly, sampled, type Expectation, type Obtained, type Oracle, type OracleTopic } from './oracle';

const PATHS = 5000;

/** Parameters of a built-in scenario: those are checked when they are read. */
export function presetParameters({ presets }: Pick<Lab, 'presets'>, id: string): Parameters {
  const preset = presets.find((each) => each.id === id);
  const resolved = preset && resolveScenario(preset);
  if (!resolved?.ok) throw new Error(`no scenario ${id}`);
  return resolved.value.parameters;
}

const parametersOf = (lab: Lab): Parameters => ({
  ...presetParameters(lab, 'zhengzhou-proposal'),
  'simulation.seed': lab.seed,
});

const metric = (id: string, zh: string, en: string, name: string, expected: Expectation, digits: number): Oracle => ({
  id: `proposal.${id}`,
  name: text(zh, en),
  expected,
  digits,
  obtain: async (lab): Promise<Obtained> => meanOf(await simulateMetric(lab, name, parametersOf(lab), PATHS)),
});

export const proposal: OracleTopic = {
  id: 'proposal',
  name: text('郑州政协建议的算术', 'The arithmetic of the Zhengzhou proposal'),
  how: text(`运行内置方案“郑州政协建议”，${PATHS} 次。`, `The built-in scenario of the proposal, ${PATHS} futures.`),
  source: text(
    '郑州市政协专题议政：10亿元、单个项目 1000万元、三到五成成功（取四成）',
    'Zhengzhou CPPCC: ¥1 bn in tickets of ¥10 m of which three to five in ten succeed (four here)',
  ),
  oracles: [
    metric('projects', '项目数', 'Projects', 'projects.count', exactly(100), 0),
    metric('successes', '成功项目数', 'Successful projects', 'projects.successes', sampled(40), 2),
    metric(
      'paid-in',
      '财政累计出资（万元）',
      'Paid in by the government (¥10,000)',
      'government.paidIn',
      exactly(100_000),
      0,
    ),
    {
      id: 'proposal.break-even',
      name: text(
        '保本所需的成功倍数：(1 − 60% × 回收倍数) ÷ 40%',
        'Multiple of winners that breaks even: (1 − 60% × recovery) ÷ 40%',
      ),
      expected: exactly((1 - 0.6 * 0.1) / 0.4),
      digits: 2,
      unit: text('倍', '×'),
      obtain: (lab) => {
        const [{ neededMultiple }] = breakEven(parametersOf(lab));
        return { value: neededMultiple };
      },
    },
  ],
};
