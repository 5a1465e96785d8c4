/** The pages of the site, in the order of the navigation. */
export const PAGES = ['simulate', 'compare', 'explore', 'library', 'report', 'method', 'validation'] as const;
export type Page = (typeof PAGES)[number];

/** What a page keeps in the address beside the draft: names and texts of its own choosing, read again when it is opened. */
export type PageQuery = Readonly<Record<string, string>>;

/** The page in view, and what it keeps in the address. */
export interface Place {
  readonly page: Page;
  readonly query: PageQuery;
}

const PAGE = 'p';
const DRAFT = 's';
const LONGEST_TEXT = 1000;

const isPage = (name: string | null): name is Page => PAGES.some((page) => page === name);

/** The place an address names; the first page where it names none this version has. */
export function readPlace(hash: string): Place {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const named = parts.get(PAGE);
  const own = [...parts].filter(([name, text]) => name !== PAGE && name !== DRAFT && text.length <= LONGEST_TEXT);
  return isPage(named) ? { page: named, query: Object.fromEntries(own) } : { page: 'simulate', query: {} };
}

/** The part of the address that names a place; nothing for the first page. */
export function placeHash({ page, query }: Place): string {
  if (page === 'simulate') return '';
  return new URLSearchParams({ [PAGE]: page, ...query }).toString();
}
