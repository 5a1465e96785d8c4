import { svg, type SVGTemplateResult } from 'lit';
import { text, type Text } from '../model/text';
import type { Provenance } from '../state/provenance';

export const provenanceLabels: Readonly<Record<Provenance, Text>> = {
  rule: text('政策规定', 'Rule in force'),
  aim: text('目标与建议', 'Target or proposal'),
  evidence: text('统计与公开资料', 'Statistics and public sources'),
  derived: text('推算', 'Derived'),
  assumed: text('假设', 'Assumption'),
  modified: text('已修改', 'Modified'),
};

export const provenanceMeanings: Readonly<Record<Provenance, Text>> = {
  rule: text('现行政策文件中的规定。', 'Laid down in a policy that is in force.'),
  aim: text('文件中的目标、建议或答复，尚不是规定。', 'A target, a proposal or a reply in a document; not a rule yet.'),
  evidence: text('政府统计或公开报道的数字。', 'Counted by an authority or publicly reported.'),
  derived: text('由文件中的数字推算得出。', 'Computed from numbers in the documents.'),
  assumed: text('没有出处，是可以商榷的假设。', 'No source: an assumption that is open to debate.'),
  modified: text('您在本页改过的数值。', 'A value you changed on this page.'),
};

/** One shape per provenance, so that nobody needs the colours. Drawn in a 12 × 12 box in the current colour. */
export const provenanceShapes: Readonly<Record<Provenance, SVGTemplateResult>> = {
  rule: svg`<circle cx="6" cy="6" r="4.5" fill="currentColor" />`,
  aim: svg`<path d="M6 1 L11 6 L6 11 L1 6 Z" fill="none" stroke="currentColor" stroke-width="1.8" />`,
  evidence: svg`<circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.8" />`,
  derived: svg`<circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.6" /><path d="M6 2 A4 4 0 0 0 6 10 Z" fill="currentColor" />`,
  assumed: svg`<path d="M1 7 L7 1 M1 11 L11 1 M5 11 L11 5" fill="none" stroke="currentColor" stroke-width="1.7" />`,
  modified: svg`<rect x="1.5" y="1.5" width="9" height="9" fill="currentColor" />`,
};
