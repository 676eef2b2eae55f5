import { parseArgs } from 'node:util';
import { conditions } from './browser.mjs';
import { filterSystems, systems } from './systems.mjs';

const help = `npm run bench -- [options]

  --rows 300,10000,100000   sizes of the data
  --only parvis,listjs      systems: ${systems.map(({ id }) => id).join(', ')} (the static page is always visited)
  --visits 5                visits per page; 100,000 rows take three at most
  --phone | --machine       under this condition; like a phone if left out
  --filters                 only the filters; both they and the search if left out
  --quick                   300 and 10,000 rows, two visits
  --limit 120               seconds after which a system is left out
`;

/** What the command line asks for; ends the process where that is unclear. */
export function readOptions(words) {
  const { values } = parse(words);
  if (values.help) leave(help, 0);
  const quick = values.quick ?? false;
  const asked = Object.keys(conditions).filter((name) => values[name]);
  return {
    rows: list(values.rows ?? (quick ? '300,10000' : '300,10000,100000')).map(count),
    ...choose(list(values.only ?? ''), values.filters ?? false),
    visits: count(values.visits ?? (quick ? '2' : '5')),
    conditions: (asked.length > 0 ? asked : ['phone']).map((name) => conditions[name]),
    limit: count(values.limit) * 1000,
  };
}

function parse(words) {
  const text = { type: 'string' };
  const flag = { type: 'boolean' };
  const limit = { ...text, default: '120' };
  const options = {
    rows: text,
    only: text,
    visits: text,
    phone: flag,
    machine: flag,
    filters: flag,
    quick: flag,
    limit,
    help: flag,
  };
  try {
    return parseArgs({ args: words, options });
  } catch (error) {
    return leave(`${error.message}\n\n${help}`, 1);
  }
}

/** The systems to visit for the search and for the filters. */
function choose(wanted, onlyFilters) {
  const unknown = wanted.filter((id) => !systems.some((system) => system.id === id));
  if (unknown.length > 0) leave(`No such system: ${unknown.join(', ')}\n\n${help}`, 1);
  const isWanted = ({ id, floor }) => floor || wanted.length === 0 || wanted.includes(id);
  return {
    systems: onlyFilters ? [] : systems.filter(isWanted),
    filterSystems: filterSystems.filter(isWanted),
  };
}

const list = (text) => text.split(',').filter(Boolean);

function count(text) {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) leave(`Not a number to count with: ${text}\n\n${help}`, 1);
  return value;
}

function leave(message, code) {
  (code === 0 ? process.stdout : process.stderr).write(`${message}\n`);
  process.exit(code);
}
