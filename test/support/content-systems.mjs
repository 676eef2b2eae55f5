/**
 * Content systems as an address meets them: a page stands at `/__test/site/SYSTEM/NAME`, where `NAME` is that of a published file, and
 * its query is theirs first. Each says what it answers instead of the page: an address to go to (301), `null` for « not found », or
 * nothing where it serves the page.
 */

/** The parameters as PHP makes variables of them: no dot or space in a name, the last value of several. */
const asPhp = (query) =>
  new Map([...query].map(([name, value]) => [name.trimStart().replace(/[ .]/g, '_'), value]));

const without = (parameters, ...names) => {
  const rest = [...parameters].filter(([name]) => !names.includes(name));
  return rest.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
};

/** What WordPress takes for its own (`WP::$public_query_vars`): a page that is asked for by one of these is another one. */
const ofWordPress = [
  's',
  'name',
  'cat',
  'tag',
  'author',
  'year',
  'day',
  'order',
  'feed',
  'attachment',
  'title',
];

/** `redirect_canonical`: a page of a page that has only one is the page, and a number of a page becomes its name; what else there is comes along as PHP read it. */
const wordpress = (query) => {
  const parameters = asPhp(query);
  if (ofWordPress.some((name) => parameters.has(name))) return null;
  const isShort = parameters.has('page_id') || parameters.has('p');
  return isShort || parameters.has('page') || parameters.has('paged')
    ? without(parameters, 'page_id', 'p', 'page', 'paged')
    : undefined;
};

/** `page` names the template: there is this one, and the front page without. */
const spip = (query) => (asPhp(query).get('page') === 'annuaire' ? undefined : null);

/** Component and view of the page; both must exist. */
const joomla = (query) => {
  const parameters = asPhp(query);
  const isKnown =
    parameters.get('option') === 'x' && parameters.get('view') === 'article' && parameters.get('id') === '3';
  return isKnown ? undefined : null;
};

/** `q` is the path of the page, where addresses have not been made pretty. */
const drupal = (query) => (asPhp(query).get('q') === 'node/3' ? undefined : null);

/** A file on a disk: any query is as good as none. */
const plain = () => undefined;

const systems = { plain, wordpress, spip, joomla, drupal };

/** The sites that these systems make of published files; `serve` answers with the file. */
export const siteHandler = (serve) => (request, response, path, query) => {
  const [system, ...name] = path.split('/');
  const answer = Object.hasOwn(systems, system) ? systems[system](query) : null;
  if (answer === undefined) return serve(request, response, name.join('/'), new URLSearchParams());
  if (answer === null) return response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>404</h1>');
  const { pathname } = new URL(request.url, 'http://localhost');
  return response
    .writeHead(301, { Location: pathname + (answer && `?${answer}`), 'Cache-Control': 'no-store' })
    .end();
};
