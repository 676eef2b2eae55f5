import { formats } from '../../src/core/formats/formats.js';

/** The services whose pages people take for their files. */
export type Service =
  | 'google-published'
  | 'google-sheet'
  | 'grist'
  | 'data-gouv-page'
  | 'data-gouv'
  | 'ethercalc'
  | 'github'
  | 'gitlab'
  | 'forgejo'
  | 'nextcloud'
  | 'dropbox'
  | 'for-people'
  | 'computer';

/** Addresses that no page can read a file from: there is something to do first, which the page says. */
export const unreadable: ReadonlySet<Service | null> = new Set<Service | null>([
  'data-gouv-page',
  'for-people',
  'computer',
]);

/** Where the data of an address are. */
export interface DataAddress {
  /** The address of the data; the one that was given where nothing better is known. */
  readonly url: string;
  /** Whose address it is, null for a file as any other. */
  readonly service: Service | null;
  /** Whether the address that was given led to a page for people. */
  readonly isChanged: boolean;
}

/** Gives the address of the data behind a page of the service; null where the address is not one of its pages. */
type Rule = (url: URL) => string | null;

const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i;

/** A sheet that was published on the web: `/pubhtml` for people, `/pub?output=csv` for programs. */
const googlePublished: Rule = ({ hostname, pathname, searchParams, hash }) => {
  const [, sheet] = /^\/spreadsheets\/d\/((?:e\/)?[\w-]{10,})\/pub/.exec(pathname) ?? [];
  if (hostname !== 'docs.google.com' || sheet === undefined) return null;
  const gid = gidOf(searchParams, hash);
  const query = gid === null ? 'output=csv' : `gid=${gid}&single=true&output=csv`;
  return `https://docs.google.com/spreadsheets/d/${sheet}/pub?${query}`;
};

/** A sheet as its authors see it; the first one where the address names none. A query that gives CSV is one of data already. */
const googleSheet: Rule = ({ hostname, pathname, searchParams, hash, href }) => {
  const [, sheet, rest = ''] =
    /^\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})(.*)/.exec(pathname) ?? [];
  if (hostname !== 'docs.google.com' || sheet === undefined) return null;
  if (rest === '/gviz/tq' && searchParams.get('tqx')?.includes('out:csv')) return href;
  const gid = gidOf(searchParams, hash);
  return `https://docs.google.com/spreadsheets/d/${sheet}/export?format=csv${gid === null ? '' : `&gid=${gid}`}`;
};

function gidOf(query: URLSearchParams, hash: string): string | null {
  const gid = query.get('gid') ?? new URLSearchParams(hash.slice(1)).get('gid');
  return gid !== null && /^\d+$/.test(gid) ? gid : null;
}

/** A document; its address tells the page, not the table, whose usual name is the best guess. */
const grist: Rule = ({ origin, hostname, pathname, searchParams }) => {
  if (!/(?:^|\.)getgrist\.com$|^grist\./.test(hostname)) return null;
  const [, inApi] = /\/api\/docs\/([\w~-]+)\/download\/csv$/.exec(pathname) ?? [];
  if (inApi !== undefined) return `${origin}${pathname}?${searchParams.toString()}`;
  const [, team = '', document] =
    /^(\/o\/[\w-]+)?\/(?:doc\/)?([A-Za-z\d]{12,})(?:[/~]|$)/.exec(pathname) ?? [];
  return document === undefined ? null : `${origin}${team}/api/docs/${document}/download/csv?tableId=Table1`;
};

/** A resource of a data set, by its lasting address, which has several forms. */
const dataGouv: Rule = ({ hostname, pathname, searchParams, hash, href }) => {
  const isPreview = hostname === 'explore.data.gouv.fr' && pathname.includes('/resources/');
  const isCatalogue = /(?:^|\.)data\.gouv\.fr$/.test(hostname) && pathname.includes('/datasets/');
  if (!isPreview && !isCatalogue) return null;
  if (uuid.test(pathname.split('/datasets/r/')[1] ?? '')) return href;
  const [shown] = uuid.exec(pathname.split('/resources/')[1] ?? '') ?? [];
  const [named] = uuid.exec(searchParams.get('resource_id') ?? hash) ?? [];
  const resource = shown ?? named;
  return resource === undefined ? null : `https://www.data.gouv.fr/fr/datasets/r/${resource}`;
};

/** The page of a data set that names none of its resources: there is nothing to guess. */
const dataGouvPage: Rule = ({ hostname, pathname, href }) =>
  /^(?:www\.|demo\.)?data\.gouv\.fr$/.test(hostname) && /\/datasets\/[^/]+/.test(pathname) ? href : null;

/** A shared sheet of EtherCalc, at Framasoft or elsewhere. */
const ethercalc: Rule = ({ origin, hostname, pathname }) => {
  if (!/(?:^|\.)framacalc\.org$|(?:^|\.)ethercalc\.(?:net|org)$/.test(hostname)) return null;
  const [, sheet] = /^\/=?([\w-]+)(?:\.csv|\.html|\/(?:edit|view|app))?\/?$/.exec(pathname) ?? [];
  return sheet === undefined ? null : `${origin}/${sheet}.csv`;
};

/** A file as GitHub shows it, in a project or on its own. */
const github: Rule = ({ hostname, pathname }) => {
  const [, gist] = /^\/([\w.-]+\/[\da-f]{20,})\/?$/.exec(pathname) ?? [];
  if (hostname === 'gist.github.com' && gist !== undefined)
    return `https://gist.githubusercontent.com/${gist}/raw`;
  const [, project, path] = /^\/([\w.-]+\/[\w.-]+)\/(?:blob|raw)\/(.+)$/.exec(pathname) ?? [];
  if (hostname !== 'github.com' || project === undefined || path === undefined) return null;
  return `https://raw.githubusercontent.com/${project}/${path}`;
};

/** A file as GitLab shows it, at Framasoft or elsewhere: other sites may read it by the interface for programs only. */
const gitlab: Rule = ({ origin, pathname }) => {
  const [, project, branch, path] = /^\/(.+)\/-\/(?:blob|raw)\/([^/]+)\/(.+)$/.exec(pathname) ?? [];
  if (project === undefined || branch === undefined || path === undefined) return null;
  const [name, file] = [project, path].map((each) => each.replaceAll('/', '%2F')); // the rest is escaped already
  return `${origin}/api/v4/projects/${name ?? ''}/repository/files/${file ?? ''}/raw?ref=${branch}`;
};

/** A file as Forgejo shows it, on Codeberg for one. */
const forgejo: Rule = ({ origin, pathname }) => {
  const [, project, path] = /^\/([\w.-]+\/[\w.-]+)\/src\/((?:branch|tag|commit)\/.+)$/.exec(pathname) ?? [];
  return project === undefined || path === undefined ? null : `${origin}/${project}/raw/${path}`;
};

/** A file that is shared by a link: the page shows it, `/download` gives it, or one file of a folder. */
const nextcloud: Rule = ({ origin, pathname, href }) => {
  const [, share, download] =
    /^((?:\/[\w-]+)?(?:\/index\.php)?\/s\/[A-Za-z\d]{8,})(?:\/(download(?:\/.*)?))?\/?$/.exec(pathname) ?? [];
  if (share === undefined) return null;
  return download === undefined ? `${origin}${share}/download` : href;
};

/** A file that is shared by a link: the same path on another host gives it. */
const dropbox: Rule = ({ hostname, pathname, search }) =>
  /^(?:www\.)?dropbox\.com$/.test(hostname) && /^\/(?:s|scl\/fi)\//.test(pathname)
    ? `https://dl.dropboxusercontent.com${pathname}${search}`
    : null;

/** Services that show a file to people and give it to no other site. */
const forPeople: Rule = ({ hostname, href }) =>
  /(?:^|\.)(?:drive\.google\.com|1drv\.ms|onedrive\.live\.com|sharepoint\.com|kdrive\.infomaniak\.com|box\.com|icloud\.com|airtable\.com|notion\.site)$/.test(
    hostname,
  )
    ? href
    : null;

/** A file of this computer, by its path. */
const computer: Rule = ({ protocol, href }) => (/^(?:file|[a-z]):$/.test(protocol) ? href : null);

/** The first that knows an address has it. */
const rules: readonly (readonly [Service, Rule])[] = [
  ['google-published', googlePublished],
  ['google-sheet', googleSheet],
  ['grist', grist],
  ['data-gouv', dataGouv],
  ['data-gouv-page', dataGouvPage],
  ['ethercalc', ethercalc],
  ['github', github],
  ['gitlab', gitlab],
  ['forgejo', forgejo],
  ['nextcloud', nextcloud],
  ['dropbox', dropbox],
  ['for-people', forPeople],
  ['computer', computer],
];

/**
 * Finds the address of the data behind an address that people copy from their browser.
 * @param text What was pasted, relative addresses included.
 * @param base The address of the page that asks.
 */
export function dataAddressOf(text: string, base: string): DataAddress {
  const given = withScheme(withoutQuotes(text));
  if (!URL.canParse(given, base)) return { url: given, service: null, isChanged: false };
  const url = new URL(given, base);
  for (const [service, rule] of rules) {
    const found = rule(url);
    if (found !== null) return { url: found, service, isChanged: found !== url.href };
  }
  return { url: given, service: null, isChanged: false };
}

/** What begins with the name of a site: `www.ville.fr/…`, `ville.fr/…`; the name of a file ends otherwise. */
const fileEnds = [...formats.flatMap(({ extensions }) => extensions), 'html?', 'php', 'zip'].join('|');
const site = new RegExp(String.raw`^(?:www\.|(?:[\w-]+\.)+(?!(?:${fileEnds})\/)[a-z]{2,}\/)`, 'i');

/** An address that was copied without its beginning, which browsers do not show. */
function withScheme(text: string): string {
  return site.test(text) ? `https://${text}` : text;
}

/** An address that was copied with what stood around it. */
function withoutQuotes(text: string): string {
  return text.trim().replace(/^[<"'«\s]+|[>"'»\s]+$/g, '');
}
