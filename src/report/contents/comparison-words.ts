import { isKnown, isWithinError } from '../../charts/measured';
import { columnNames } from '../names';
import { partsFrom } from '../part-numbers';
import { meanErrorWords, multiple, type Writing } from '../writing';

/** What an option is compared by: money back per yuan paid in does not depend on its size. */
const COMPARED_BY = 'tvpi';

/** How far the first option is ahead of another one, with its 95 % error; or that nothing can be told. */
function againstOne(place: number, name: string, { findings, t }: Writing): string {
  const row = findings.rows[findings.questions.findIndex(({ indicator }) => indicator?.id === COMPARED_BY)];
  const difference = row?.cells[place]?.difference;
  const same = t(`与“${name}”的差异在抽样误差之内`, `no different from “${name}” beyond sampling error`);
  if (!isKnown(difference) || isWithinError(difference)) return same;
  const { se } = difference;
  const digits = `${multiple(Math.abs(difference.value))} ± ${meanErrorWords(multiple, se)}`;
  const size = t(`${digits} 倍`, digits);
  // The difference is the other one less the first.
  return difference.value < 0
    ? t(`比“${name}”高 ${size}`, `${size} above “${name}”`)
    : t(`比“${name}”低 ${size}`, `${size} below “${name}”`);
}

/** Which option is proposed, what the comparison says of it, and which parts are on that option alone. */
export function comparisonWords(writing: Writing): readonly string[] {
  const { findings, language, options, t } = writing;
  if (findings.scenarios.length === 1) return [];
  const [first, ...others] = columnNames(findings.scenarios, language);
  const compared = others.map((name, i) => againstOne(i + 1, name, writing)).join(t('，', ', '));
  const parts = partsFrom(options.sections, ['fiscal', 'accountability', 'drivers'], language);
  const onFirst = parts === '' ? '' : t(`；${parts}按方案一测算`, `; ${parts} on option 1`);
  return [
    t(
      `提请审议的是方案一“${first}”，其平均回收倍数${compared}${onFirst}。`,
      `Option 1, “${first}”, is submitted for decision: its mean TVPI is ${compared}${onFirst}.`,
    ),
  ];
}
