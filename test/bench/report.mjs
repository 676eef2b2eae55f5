const missing = '–';

/** Columns of the table: heading, and what stands there for a line, its file and the others. */
const columns = [
  ['system', ({ name, version }) => [name, version].filter(Boolean).join(' ')],
  ['code kB gz', ({ code }) => kilobytes(code)],
  ['first cards ms', ({ firstCards }) => round(firstCards)],
  ['× floor', ({ firstCards }, { floor }) => ratio(firstCards, floor?.firstCards)],
  ['× fastest peer', ({ firstCards }, { fastest }) => ratio(firstCards, fastest)],
  ['usable ms', ({ usable }) => round(usable)],
  ['longest task ms', ({ longestTask }) => (longestTask === 0 ? '< 50' : round(longestTask))],
  ['memory MB', ({ memory }) => megabytes(memory)],
  ['× file', ({ memory }, { bytes }) => ratio(memory, bytes)],
  ['key → DOM p50 ms', ({ ready }) => fine(ready.p50)],
  ['key → DOM p95 ms', ({ ready }) => fine(ready.p95)],
  ['key → painted p50 ms', ({ painted }) => fine(painted.p50)],
  ['key → painted p95 ms', ({ painted }) => fine(painted.p95)],
  ['keys', ({ keys, idle }) => (keys ? `${keys} (${idle} idle)` : missing)],
  ['rows found', ({ found }) => found?.join(' / ') ?? missing],
  ['visits', ({ visits }) => visits],
];

/** One Markdown table: the systems on one file under one condition, and what went wrong below it. */
export function formatTable({ file, condition, outcomes, compared }) {
  const lines = outcomes.filter(({ visits }) => visits.length > 0).map(summarise);
  const floor = lines.find((line) => line.floor);
  const peers = lines.filter((line) => line.peer).map(({ firstCards }) => firstCards);
  const context = { floor, fastest: peers.length ? Math.min(...peers) : undefined, bytes: file.bytes };
  return [
    `## ${file.rows.toLocaleString('en')} rows (${megabytes(file.bytes)} MB, ${megabytes(file.compressed)} compressed), ${condition.label}`,
    '',
    row(columns.map(([heading]) => heading)),
    row(columns.map(() => '---')),
    ...lines.map((line) => row(columns.map(([, show]) => show(line, context)))),
    '',
    `Rows found: ${compared.map((words) => `\`${words}\``).join(' / ')}. Idle keys changed nothing on screen.`,
    ...outcomes.flatMap(notes),
    '',
  ].join('\n');
}

/** Columns of the table of filters, likewise. */
const filterColumns = [
  ['system', ({ name, version }) => [name, version].filter(Boolean).join(' ')],
  ['usable ms', ({ usable }) => round(usable)],
  ['memory MB', ({ memory }) => megabytes(memory)],
  ['tick → DOM p50 ms', ({ ready }) => fine(ready.p50)],
  ['tick → DOM p95 ms', ({ ready }) => fine(ready.p95)],
  ['tick → painted p50 ms', ({ painted }) => fine(painted.p50)],
  ['tick → painted p95 ms', ({ painted }) => fine(painted.p95)],
  ['ticks', ({ keys, idle }) => `${keys} (${idle} idle)`],
  ['visits', ({ visits }) => visits],
];

/** One Markdown table: systems with eight filters on one file under one condition; whether they count alike below it. */
export function formatFilters({ file, condition, outcomes }) {
  const lines = outcomes.filter(({ visits }) => visits.length > 0).map(summarise);
  return [
    `## Eight filters, ${file.rows.toLocaleString('en')} rows, ${condition.label}`,
    '',
    row(filterColumns.map(([heading]) => heading)),
    row(filterColumns.map(() => '---')),
    ...lines.map((line) => row(filterColumns.map(([, show]) => show(line)))),
    '',
    ...compareCounts(lines),
    ...outcomes.flatMap(notes),
    '',
  ].join('\n');
}

/** How many of the values that both of two systems show have the same count in both, and those that have not. */
function compareCounts([one, other]) {
  if (!one?.counts || !other?.counts) return [];
  const counts = new Map(other.counts);
  const shared = one.counts.filter(([label]) => counts.has(label));
  const odd = shared.filter(([label, count]) => counts.get(label) !== count);
  const alike = shared.length - odd.length;
  return [
    `Counts agree: ${alike} of ${shared.length} (${one.name} and ${other.name}, four boxes ticked).`,
    ...odd.map(([label, count]) => `- ${label}: ${count} / ${counts.get(label)}`),
  ];
}

/** Medians of the visits; the keys or ticks of all visits together. */
function summarise({ system, version, visits }) {
  const middle = (pick) => quantile(visits.map(pick), 0.5);
  const keys = visits.flatMap((visit) => visit.keys ?? visit.ticks ?? []);
  const changing = keys.filter(Boolean);
  return {
    name: system.name,
    floor: system.floor,
    peer: Boolean(system.package),
    version,
    code: middle(({ transfer }) => transfer?.code),
    firstCards: middle(({ loading }) => loading.firstCards),
    usable: middle(({ loading }) => loading.usable),
    longestTask: middle(({ loading }) => loading.longestTask),
    memory: middle(({ memory }) => memory),
    ready: percentiles(changing.map(({ ready }) => ready)),
    painted: percentiles(changing.map(({ painted }) => painted)),
    keys: keys.length,
    idle: keys.length - changing.length,
    found: visits.at(-1).found,
    counts: visits.at(-1).counts,
    visits: visits.length,
  };
}

function notes({ system, visits, failure }) {
  const twice = visits.some(({ transfer }) => transfer?.requests > 1);
  return [
    ...(failure ? [`- ${system.name}: **left out after ${visits.length} visits**, ${failure}.`] : []),
    ...(twice
      ? [`- ${system.name}: **asked for the file more than once** (a preload that did not match?).`]
      : []),
  ];
}

const percentiles = (values) => ({ p50: quantile(values, 0.5), p95: quantile(values, 0.95) });

/** The value that this share of the values does not exceed (nearest rank; the mean of the two in the middle for 0.5). */
function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  if (share === 0.5 && sorted.length % 2 === 0) {
    return (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
  }
  return sorted[Math.ceil(sorted.length * share) - 1];
}

const row = (cells) => `| ${cells.join(' | ')} |`;
const shown = (write) => (value) => (Number.isFinite(value) ? write(value) : missing);
const round = shown((value) => value.toFixed(0));
const fine = shown((value) => value.toFixed(1));
const kilobytes = shown((value) => (value / 1000).toFixed(1));
const megabytes = shown((value) => (value / 1e6).toFixed(2));
const ratio = (value, base) => shown((quotient) => quotient.toFixed(2))(value / base);
