import type { Channel, Party } from '../engine/result';
import { text, type Text } from '../model/text';

/** The parties money comes from and goes to, as charts and tables name them. */
export const partyLabels: Readonly<Record<Party, Text>> = {
  government: text('财政', 'Government'),
  social: text('社会资本', 'Private investors'),
  'manager.commitment': text('管理人出资', 'Manager: stake'),
  'manager.fees': text('管理费', 'Manager: fees'),
  'manager.carry': text('管理人业绩报酬', 'Manager: carry'),
  'manager.concession': text('管理人分得让利', 'Manager: concession'),
  'manager.subsidy': text('管理人所获补助', 'Manager: subsidies'),
  programmeManager: text('母基金管理费', 'Programme fee'),
  secondary: text('S基金', 'S-fund'),
  founders: text('创始团队（回购方）', 'Founders (buyback)'),
  treasury: text('财政补助支出', 'Treasury: subsidies'),
  projects: text('被投项目', 'Projects'),
};

/** The ways a position ends. */
export const channelLabels: Readonly<Record<Channel, Text>> = {
  ipo: text('IPO上市', 'IPO'),
  acquisition: text('并购', 'Acquisition'),
  transfer: text('股权转让', 'Share transfer'),
  buyback: text('回购', 'Buyback'),
  forced: text('到期强制处置', 'Forced sale at term'),
  failure: text('失败清算', 'Failure'),
};
