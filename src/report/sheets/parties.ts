import { partyLabels } from '../../charts/labels';
import { involvedParties } from '../../charts/parties';
import type { Language } from '../../model/text';
import type { ReportFindings } from '../findings';
import { columnNames } from '../names';
import { column, type Sheet } from '../sheet';
import { quantityUnit } from './metric-columns';

/** What every party of every scenario puts in, takes out and is left with on average. */
export function partySheet({ scenarios }: ReportFindings, language: Language): Sheet {
  const t = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  const names = columnNames(scenarios, language);
  const unit = quantityUnit('money', language);
  return {
    id: 'parties',
    name: t('各方', 'Parties'),
    columns: [
      column(t('方案', 'Scenario'), 'text', 22),
      column(t('标识', 'Key'), 'text', 22),
      column(t('当事方', 'Party'), 'text', 24),
      column(t('单位', 'Unit'), 'text', 14),
      column(t('投入，平均', 'In, mean'), 'money', 16),
      column(t('取得，平均', 'Out, mean'), 'money', 16),
      column(t('净额，平均', 'Net, mean'), 'money', 16),
      column(t('取得÷投入', 'Out ÷ in'), 'multiple', 14),
    ],
    rows: scenarios.flatMap(({ outcome: { result } }, i) =>
      involvedParties(result.incidence).map((party) => {
        const { in: paid, out: received } = result.incidence[party];
        return [
          names[i],
          party,
          partyLabels[party][language],
          unit,
          paid,
          received,
          received - paid,
          paid > 0 ? received / paid : null,
        ];
      }),
    ),
  };
}
