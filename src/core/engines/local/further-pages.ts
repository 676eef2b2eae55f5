import { tryUrl } from '../../base/try-url.js';
import type { Problem } from '../../base/problem.js';
import { MOST_ROWS } from '../../table/row-builder.js';
import type { Row, Table } from '../../table/table.js';

/** How many pages are read at most, the first one among them: beyond, it is told that there is more. */
const MOST_PAGES = 40;

/**
 * The whole of a list that comes page by page, where each says the address of the next one, on the origin of the first: they are asked
 * for one after the other. What cannot be had is left out, and told.
 * @param first The first page, read from `url`.
 * @param readPage Reads a page from its address.
 * @param onRows Given what has come so far, after each page: a table whose rows grow.
 */
export async function withFurtherPages(
  first: Table,
  url: string,
  readPage: (address: string) => Promise<Table>,
  onRows: (table: Table) => void,
): Promise<Table> {
  const list = new ListOfPages(first);
  const seen = new Set([url]);
  let last: Table | null = first;
  let address = addressAfter(first, url);
  while (address !== null && !seen.has(address) && seen.size < MOST_PAGES && list.rows < MOST_ROWS) {
    seen.add(address);
    onRows(list.growing);
    last = await readPage(address).catch(() => null);
    if (!last || !list.add(last)) break;
    address = addressAfter(last, url);
  }
  const total = list.total;
  const isWhole = last !== null && last.further === undefined;
  return list.end(isWhole || (total !== null && list.rows >= total));
}

/** The address of the page after a page; null where there is none on the same origin. A server behind another one may not know that it is asked by https. */
function addressAfter({ further }: Table, url: string): string | null {
  const next = further?.next ? tryUrl(further.next, url) : null;
  const own = tryUrl(url);
  if (!own || next?.host !== own.host) return null;
  next.protocol = own.protocol;
  next.hash = '';
  return next.origin === own.origin && !next.username && !next.password ? next.href : null;
}

/** Puts pages together: a column that comes up later is empty before. */
class ListOfPages {
  /** What has come so far, in the columns of the first page. */
  readonly growing: Table;
  readonly #columns: string[];
  readonly #rows: Row[];
  readonly #arrays: Map<string, string>;
  readonly #problems: Problem[];
  #total: number | null;

  constructor(first: Table) {
    this.#columns = [...first.columns];
    this.#rows = [...first.rows];
    this.#arrays = new Map(first.arrays);
    this.#problems = first.problems.filter(({ code }) => code !== 'one-page');
    const { further, ...own } = first;
    this.#total = further?.total ?? null;
    this.growing = { ...own, rows: this.#rows, complete: false, lineOf: () => null };
  }

  get rows(): number {
    return this.#rows.length;
  }

  get total(): number | null {
    return this.#total;
  }

  /** Adds a page; false where it is none, or holds nothing. */
  add(page: Table): boolean {
    if (page.itemsPath !== this.growing.itemsPath || page.rows.length === 0) return false;
    const known = new Set(this.#columns);
    this.#columns.push(...page.columns.filter((name) => !known.has(name)));
    const places = this.#columns.map((name) => page.columns.indexOf(name));
    for (const row of page.rows) this.#rows.push(places.map((place) => row[place] ?? ''));
    for (const [name, separator] of page.arrays ?? []) this.#arrays.set(name, separator);
    const told = new Set(this.#problems.map(({ code }) => code));
    this.#problems.push(...page.problems.filter(({ code }) => code !== 'one-page' && !told.has(code)));
    this.#total = page.further?.total ?? this.#total;
    return true;
  }

  end(isWhole: boolean): Table {
    const count = this.#rows.length;
    const total = this.#total;
    const missing: Problem = {
      code: 'one-page',
      count,
      ...(total !== null && { sample: `${count} / ${total}`, total }),
    };
    const width = this.#columns.length;
    return {
      ...this.growing,
      columns: this.#columns,
      rows: this.#rows.map((row) =>
        row.length < width ? [...row, ...Array<string>(width - row.length).fill('')] : row,
      ),
      arrays: this.#arrays,
      problems: isWhole ? this.#problems : [...this.#problems, missing],
      ...(!isWhole && { further: { next: null, total } }),
      complete: true,
    };
  }
}
