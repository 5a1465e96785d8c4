import { SLEEVES, sleeveLabels, type Sleeve } from '../model/parameters';
import { formatCount, formatMultiple, formatShare, formatYears } from '../model/units';
import { text, type Language, type Text } from '../model/text';

/** How the numbers of a metric are written: with so many decimals, its unit included. */
type Format = (value: number, language: Language, digits: number) => string;

/** A kind of number; money is written in one unit for a whole table and has no format of its own. */
interface Kind {
  readonly format?: Format;
  /** Decimals of its values; errors get one more. */
  readonly digits: number;
}

/** What a metric is called in a table, and how its numbers are written. */
export interface MetricLook extends Kind {
  readonly label: Text;
}

const multiple: Kind = { format: formatMultiple, digits: 2 };
const share: Kind = { format: formatShare, digits: 1 };
const years: Kind = { format: formatYears, digits: 1 };
const count: Kind = { format: formatCount, digits: 1 };
const ratio: Kind = { format: formatCount, digits: 2 };
const money: Kind = { digits: 2 };

const look = (zh: string, en: string, kind: Kind): MetricLook => ({ label: text(zh, en), ...kind });

const looks: Readonly<Record<string, MetricLook>> = {
  'government.tvpi': look('财政回收倍数（TVPI）', 'Government TVPI', multiple),
  'government.irr': look('财政年化收益率（IRR）', 'Government IRR', share),
  'government.npv': look('财政净现值', 'Government NPV', money),
  'government.pme': look('财政公开市场等价（PME）', 'Government PME', ratio),
  'government.paidIn': look('财政实缴', 'Government paid in', money),
  'government.distributed': look('财政收回', 'Government distributed', money),
  'gross.multiple': look('项目总回报倍数', 'Gross multiple of projects', multiple),
  'gross.irr': look('项目年化收益率（IRR）', 'Gross IRR of projects', share),
  'social.tvpi': look('社会资本回收倍数（TVPI）', 'Private investors’ TVPI', multiple),
  'social.irr': look('社会资本年化收益率（IRR）', 'Private investors’ IRR', share),
  'manager.income': look('管理人业绩报酬', 'Manager income (carry)', money),
  'leverage.social': look('社会资本撬动', 'Leverage, private investors', multiple),
  'leverage.total': look('总额撬动', 'Leverage, total', multiple),
  'projects.count': look('项目数', 'Projects', count),
  'projects.successes': look('成功项目数', 'Successful projects', count),
  'projects.ipos': look('上市项目数', 'IPOs', count),
  'loss.net': look('净亏损比例', 'Net loss', share),
  'loss.gross': look('亏损项目合计比例', 'Losing projects only', share),
  'fiscal.peakExposure': look('财政最大净垫付', 'Peak fiscal exposure', money),
  'fiscal.breakEvenYear': look('财政回本年份', 'Year of cash break-even', years),
};

const sleeveLooks: Readonly<Record<string, MetricLook>> = {
  tvpi: look('财政回收倍数', 'government TVPI', multiple),
  'loss.net': look('净亏损比例', 'net loss', share),
  'loss.gross': look('亏损项目合计比例', 'losing projects only', share),
};

const isSleeve = (name: string): name is Sleeve => SLEEVES.some((sleeve) => sleeve === name);

/** The look of a metric by its name in the result; a name without one is shown as it is. */
export function metricLook(name: string): MetricLook {
  const [first, ...rest] = name.split('.');
  const ofSleeve = sleeveLooks[rest.join('.')];
  if (!isSleeve(first) || !ofSleeve) return looks[name] ?? look(name, name, ratio);
  const sleeve = sleeveLabels[first];
  return { ...ofSleeve, label: text(`${sleeve.zh}：${ofSleeve.label.zh}`, `${sleeve.en}: ${ofSleeve.label.en}`) };
}
