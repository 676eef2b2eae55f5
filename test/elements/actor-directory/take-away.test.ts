import { expect } from 'chai';
import { until } from '../../support/page.js';
import { allByRole, getByRole, visibleText } from '../../support/query.js';
import { openTakeMenu } from '../../support/take-menu.js';
import { idle, plain, search, showDirectory, titles } from './directory.js';

/** The file that a click would hand to the visitor. */
const downloaded = async (click: () => void): Promise<{ name: string; text: string }> => {
  let blob: Blob | undefined;
  let name = '';
  const create = URL.createObjectURL;
  URL.createObjectURL = (object: Blob | MediaSource): string => {
    if (object instanceof Blob) blob = object;
    return create.call(URL, object);
  };
  const stop = (event: Event): void => {
    const link = event.composedPath()[0];
    if (link instanceof HTMLAnchorElement && link.download) name = link.download;
    event.preventDefault();
  };
  const prototype = HTMLAnchorElement.prototype;
  const { click: press } = prototype;
  prototype.click = function (this: HTMLAnchorElement) {
    this.addEventListener('click', stop, { once: true });
    press.call(this);
  };
  try {
    click();
    const file = await until(() => blob);
    return { name, text: await file.text() };
  } finally {
    URL.createObjectURL = create;
    prototype.click = press;
  }
};

describe('Taking a directory away', () => {
  it('downloads exactly the rows that are selected', async () => {
    const element = await showDirectory(undefined, 'page-size="1"');
    await search(element, 'jardin');
    await openTakeMenu(element);
    const file = await downloaded(() => {
      getByRole(element, 'button', 'Télécharger la liste (tableau CSV)').click();
    });
    expect(file.name).to.match(/^annuaire-\d{4}-\d\d-\d\d\.csv$/);
    const lines = file.text.trim().split('\r\n');
    expect(lines).to.have.length(3);
    expect(lines[0]).to.match(/^\ufeff?"Nom";"/);
    expect(file.text)
      .to.include('Les Œufs de l’Été')
      .and.include('La Boîte à outils')
      .and.not.include('Hirson');
  });

  it('offers what suits the file: a table, contacts where there are some', async () => {
    const offered = async (content?: string, attributes?: string): Promise<readonly string[]> => {
      const element = await showDirectory(content, attributes);
      await openTakeMenu(element);
      return allByRole(element, 'button')
        .map(visibleText)
        .filter((text) => text.startsWith('Télécharger'));
    };
    const csv = 'Télécharger la liste (tableau CSV)';
    const vcf = 'Télécharger pour mes contacts (fichier .vcf)';
    const json = 'Télécharger les données (fichier JSON)';
    const geojson = 'Télécharger pour une carte (fichier GeoJSON)';
    expect(await offered()).to.deep.equal([csv, vcf]);
    expect(await offered('Nom;Commune\nA;Vif\nB;Claix\n')).to.deep.equal([csv]);
    expect(await offered(undefined, 'exports="json, csv"')).to.deep.equal([json, csv]);
    expect(await offered(undefined, 'exports="none"')).to.deep.equal([]);
    expect(
      await offered(
        'Nom;Latitude;Longitude\nA;45.1;5.7\nB;45.2;5.8\nC;45.3;5.75\n',
        'exports="csv, geojson"',
      ),
    ).to.deep.equal([csv, geojson]);
  });

  it('hands one entry over for the contacts of a telephone, and says in words what was chosen of a list', async () => {
    const element = await showDirectory(undefined, 'exports="vcf, json" source-license="ODbL"');
    getByRole(element, 'link', 'Café réparation').click();
    await idle(element);
    const card = await downloaded(() => {
      getByRole(element, 'button', /^Ajouter à mes contacts/).click();
    });
    expect(card.name).to.equal('Café-réparation.vcf');
    expect(card.text.match(/BEGIN:VCARD/g)).to.have.length(1);
    expect(card.text).to.include('FN:Café réparation');
    element.filter('Type', ['Association']);
    await search(element, 'numérique');
    await openTakeMenu(element);
    const { text } = await downloaded(() => {
      getByRole(element, 'button', /JSON/).click();
    });
    const { selection, licence, records } = JSON.parse(text) as Record<string, unknown>;
    expect(plain(String(selection))).to.equal('« numérique » ; Type : Association');
    expect(licence).to.equal('ODbL');
    expect(records).to.have.length(1);
  });

  it('disarms formulas', async () => {
    const element = await showDirectory('Nom;Commune\n=HYPERLINK(1);Vif\n@x;Vif\nC;Claix\n');
    await openTakeMenu(element);
    const file = await downloaded(() => {
      getByRole(element, 'button', 'Télécharger la liste (tableau CSV)').click();
    });
    expect(file.text).to.include(`"'=HYPERLINK(1)"`).and.include(`"'@x"`);
  });

  it('prints the whole selection, opened, and then goes back to the page', async () => {
    const element = await showDirectory(undefined, 'page-size="2"');
    dispatchEvent(new Event('beforeprint'));
    await until(() => titles(element).length === 5);
    expect(visibleText(element)).to.include('Thèmes');
    dispatchEvent(new Event('afterprint'));
    await idle(element);
    expect(titles(element)).to.have.length(2);
  });

  it('copies the link of an entry, or shows it where the clipboard is closed', async () => {
    const element = await showDirectory();
    getByRole(element, 'link', 'Café réparation').click();
    await idle(element);
    getByRole(element, 'button', /^Copier le lien\s: Café réparation$/).click();
    const answer = await until(
      () =>
        element.shadowRoot?.querySelector<HTMLInputElement>('.link-shown input')?.value ??
        element.shadowRoot?.querySelector('[role="status"]')?.textContent,
    );
    expect(answer).to.match(/open=cafe-reparation|Lien copié/);
  });

  it('says on screen that a link was copied, and aloud each time', async () => {
    const written: string[] = [];
    const clipboard = {
      writeText: (text: string): Promise<void> => {
        written.push(text);
        return Promise.resolve();
      },
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const element = await showDirectory();
    getByRole(element, 'link', 'Café réparation').click();
    await idle(element);
    const status = (): string => element.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '';
    expect(visibleText(element)).not.to.include('Lien copié');
    getByRole(element, 'button', /^Copier le lien/).click();
    await until(() => status().startsWith('Lien copié'));
    expect(element.shadowRoot?.querySelector('article [part~="copied"]')?.textContent).to.equal(
      'Lien copié.',
    );
    const first = status();
    getByRole(element, 'button', /^Copier le lien/).click();
    await until(() => status() !== first && status().startsWith('Lien copié'));
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(written).to.have.length(2);
  });
});
