/** Pages as the world writes them, with the built script in them, each in a frame of its own. */
import { open, publish, until, type Page } from '../../support/page.js';
import { allByRole, visibleText } from '../../support/query.js';

export const csv =
  'Nom;Type;Commune;Thème\nÎlot vert;Association;Vif;Jardin\nLe Fil;Association;Claix;Couture\nIris;Service;Vif;Jardin\nKilim;Service;Gap;Couture\n';

/** What stands around the elements in a page. */
export interface Surroundings {
  readonly attributes?: string;
  readonly head?: string;
  readonly script?: string;
}

/** An old script of the page, which runs before all others. */
const oldScript = async (code: string): Promise<string> =>
  `<script src="${await publish('old.js', code)}"></script>`;

export interface HostPage extends Page {
  /** What went wrong in it. */
  readonly violations: readonly string[];
}

/** Opens a page with this body, in which `FILE` stands for the address of the file. */
export const openHost = async (
  body: string,
  { attributes = 'lang="fr"', head = '', script = '' }: Surroundings = {},
): Promise<HostPage> => {
  const file = new URL(await publish('annuaire.csv', csv), location.href).href;
  const html = `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>Site</title>
    <script src="${location.origin}/test/support/violations.js"></script>${script && (await oldScript(script))}${head}
    <script type="module" src="${location.origin}/dist/parvis.js"></script></head><body>${body.replaceAll('FILE', file)}</body></html>`;
  const page = await open(await publish('page.html', html));
  const { violations } = page.window as unknown as Pick<HostPage, 'violations'>;
  return { ...page, violations };
};

export const directory =
  '<actor-directory filters="type" src="FILE"><a href="FILE">Le fichier</a></actor-directory>';

/** The names of the entries that can be seen in an element. */
export const namesIn = (element: Element): readonly string[] =>
  allByRole(element, 'article').map((card) =>
    visibleText(card.querySelector('[part~="title"]') ?? card).trim(),
  );

export const everyName = ['Îlot vert', 'Le Fil', 'Iris', 'Kilim'];

/** The first directory of a page, once it shows its entries. */
export const shownIn = async ({ document }: Page): Promise<HTMLElement> =>
  until(() => {
    const element = document.body.querySelector<HTMLElement>('actor-directory');
    return element && namesIn(element).length > 0 ? element : null;
  });
