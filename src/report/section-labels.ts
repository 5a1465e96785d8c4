import { text, type Text } from '../model/text';
import type { SectionId } from './report';

/** The headings of a report's parts, as the reader and the report builder name them. */
export const sectionLabels: Readonly<Record<SectionId, Text>> = {
  decision: text('提请审议事项', 'Decision requested'),
  basis: text('政策与资料来源', 'Policy and sources'),
  options: text('方案比较', 'Options'),
  results: text('测算结果', 'Results'),
  fiscal: text('财政收支安排', 'Fiscal path'),
  accountability: text('容错与责任', 'Accountability'),
  drivers: text('哪些情况会改变结论', 'What would change the conclusion'),
  caveats: text('需要说明的问题', 'Caveats'),
  provenance: text('参数及其依据', 'Parameters and their sources'),
  differences: text('方案差异：规定与假设', 'Differences: rules and assumptions'),
  leverage: text('两种杠杆口径', 'Two leverage ratios'),
  parties: text('各方投入、取得与损失', 'Who pays, gains and loses'),
  readings: text('净亏损与亏损项目合计：各种口径', 'Net and gross losses: every reading'),
  alarms: text('年度考核的误伤', 'False alarms of annual assessment'),
  sensitivity: text('敏感性与相关性', 'Sensitivity and correlation'),
  sampling: text('抽样误差与收敛', 'Sampling error and convergence'),
  backTests: text('取值与公布数字对照', 'Values and published figures'),
  scope: text('预算、定义与未尽事项', 'Budget, definitions and what is left out'),
  reproduction: text('如何复现', 'Reproduction'),
};

/** What parts are called where there is one option: nothing in them is compared. */
export const aloneLabels: Partial<Readonly<Record<SectionId, Text>>> = {
  options: text('方案要点', 'The option'),
  differences: text('各项指标', 'Indicators'),
};
