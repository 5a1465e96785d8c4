import { oracleTopics } from '../../analysis/oracles/topics';
import { placeHash, type PageQuery } from '../../state/place';

/** The topic of tests an address names; null where it names none this version has. */
export const readTestedTopic = ({ test = '' }: PageQuery): string | null =>
  oracleTopics.some(({ id }) => id === test) ? test : null;

/** What an address keeps of a topic of tests. */
export const topicQuery = (id: string): PageQuery => ({ test: id });

/** The part of an address that leads to a topic of tests. */
export const topicHash = (id: string): string => `#${placeHash({ page: 'validation', query: topicQuery(id) })}`;
