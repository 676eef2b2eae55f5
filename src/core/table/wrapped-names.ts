import type { Row, Table } from './table.js';

const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';
const holdsName = ([name, ...others]: Row): boolean => isFilled(name) && !others.some(isFilled);

/** How what goes on begins, and how what is not at its end ends: with a little word, a comma, a bracket or a hyphen. */
const goesOn = /^[’'"(«]?\p{Ll}/u;
const isOpen =
  /(?:[-–,(&+/]|[ldLD][’']|(?:^|[\s’'])(?:d[eu]s?|l[ae]s?|et|ou|à|aux?|pour|en|sur|avec|of|the|and|for|von|der|die|das|und|für|del|y|e|di|della))$/iu;

/**
 * A table in which long names go on in the cell below, as people write them who do not know of wrapping: each is one name. Only where the line
 * holds nothing else, and begins with a small letter in a list of capitals, or below a name that is not at its end.
 */
export function withWrappedNames(table: Table): Table {
  const { rows } = table;
  const isShort = rows.map(holdsName);
  const heads = rows.filter((_, row) => isShort[row] === false);
  const begin = heads.every(([name = '']) => !goesOn.test(name.trim()));
  if (!begin || heads.length * 2 < rows.length) return table;
  const joined: Joined[] = [];
  let count = 0;
  for (const [row, cells] of rows.entries()) {
    const above = joined.at(-1);
    const name = cells[0]?.trim() ?? '';
    if (above && isShort[row] === true && isShort[above.from] === false && mayFollow(above.name, name)) {
      above.name = together(above.name, name);
      count++;
    } else joined.push({ from: row, name: cells[0] ?? '' });
  }
  return count === 0 ? table : told(table, joined, count);
}

/** An entry: the row that it begins on, and its name. */
interface Joined {
  readonly from: number;
  name: string;
}

function mayFollow(above: string, name: string): boolean {
  const opened = above.lastIndexOf('(') > above.lastIndexOf(')');
  return goesOn.test(name) || opened || isOpen.test(above.trim());
}

function together(above: string, name: string): string {
  const start = above.trim();
  return /\p{L}[-’']$/u.test(start) ? start + name : `${start} ${name}`;
}

function told(table: Table, joined: readonly Joined[], count: number): Table {
  const first = joined.find(({ from, name }) => table.rows[from]?.[0] !== name);
  const line = first ? table.lineOf(first.from) : null;
  const sample = first?.name.slice(0, 100) ?? '';
  return {
    ...table,
    rows: joined.map(({ from, name }) => [name, ...(table.rows[from]?.slice(1) ?? [])]),
    problems: [...table.problems, { code: 'names-joined', count, sample, ...(line !== null && { line }) }],
    lineOf: (row) => table.lineOf(joined[row]?.from ?? -1),
  };
}
