import { expect } from 'chai';
import { open, publish, until, type Page } from '../support/page.js';
import { nameOf, visibleText } from '../support/query.js';

// Two formats that somebody has added: those of test/doors/additions/core/formats/.

/** What is in the format by its first bytes: nothing else has dashes below its headings, column by column. */
const certain = [
  'NOM               COMMUNE   TYPE',
  '----------------- --------- ----------',
  'Le Fil            Vif       Association',
  'Îlot vert         Claix     Association',
  'Iris              Vif       Service',
].join('\n');

/** What is in it only by its name: it could be anything. */
const likely = 'NOM\n---------\nLe Fil\nIris\n';

const compressed = async (text: string): Promise<Uint8Array<ArrayBuffer>> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

/** A page with a script of whoever has added them. */
const openPage = async (body: string, script: string): Promise<Page> => {
  const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
    <script type="module" src="/doors/${script}"></script><body>${body}</body></html>`;
  return open(await publish('page.html', html));
};

/** A directory of a file, once it shows its entries. */
const openDirectory = async (src: string, attributes = ''): Promise<HTMLElement> => {
  const tag = `<actor-directory ${attributes} src="${src}"></actor-directory>`;
  const { document } = await openPage(tag, 'parvis.js');
  const element = await until(() => document.querySelector<HTMLElement>('actor-directory'));
  await until(() => element.shadowRoot?.querySelector('article'));
  return element;
};

const namesIn = ({ shadowRoot }: Element): readonly string[] =>
  Array.from(shadowRoot?.querySelectorAll('article [part~="title"]') ?? [], visibleText);

/** What the owner is told that a file was taken for. */
const headlineOf = async (src: string, attributes = ''): Promise<string> => {
  const element = await openDirectory(src, `diagnose ${attributes}`);
  return visibleText(await until(() => element.shadowRoot?.querySelector('.headline')));
};

describe('A format that somebody has added by a folder and a line', () => {
  it('is recognised by its first bytes, whatever the file is called', async () => {
    const src = await publish('export.php', certain, { type: 'text/html' });
    expect(namesIn(await openDirectory(src))).to.have.members(['Le Fil', 'Îlot vert', 'Iris']);
  });

  it('is recognised by the name of the file', async () => {
    const src = await publish('liste.fw', likely);
    expect(namesIn(await openDirectory(src))).to.have.members(['Le Fil', 'Iris']);
  });

  it('is the one that the attribute names', async () => {
    const src = await publish('liste.txt', likely);
    expect(await headlineOf(src)).not.to.include('Largeur fixe');
    expect(await headlineOf(src, 'format="fixed-width"')).to.include('(Largeur fixe, UTF-8)');
    expect(namesIn(await openDirectory(src, 'format="fixed-width"'))).to.have.members(['Le Fil', 'Iris']);
  });

  it('may hold bytes that are no text, which would else be refused', async () => {
    const bytes = await compressed('Nom;Commune\nLe Fil;Vif\nIris;Claix\n');
    const src = await publish('liste.csv.gz', bytes, { type: 'application/gzip' });
    expect(namesIn(await openDirectory(src))).to.have.members(['Le Fil', 'Iris']);
  });

  it('is told to the owner in words, who is offered such files', async () => {
    const src = await publish('liste.fw', certain);
    expect(await headlineOf(src)).to.include('(Largeur fixe, UTF-8)');
    const element = await openDirectory(src, 'diagnose');
    const input = await until(() => element.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]'));
    expect(input.accept.split(',')).to.include.members(['.csv', '.fw', '.gz']);
    expect(nameOf(input)).to.include('Largeur fixe');
  });

  it('is known to the page that writes the tag', async () => {
    const { document, window } = await openPage('<tag-builder></tag-builder>', 'builder.js');
    const builder = await until(() => document.querySelector('tag-builder'));
    const input = await until(() => builder.querySelector<HTMLInputElement>('input[type=file]'));
    expect(input.accept.split(',')).to.include('.fw');
    const chosen = new window.DataTransfer();
    chosen.items.add(new window.File([likely], 'liste.fw'));
    input.files = chosen.files;
    input.dispatchEvent(new window.Event('change'));
    await until(() => visibleText(builder).includes('2 fiches (Largeur fixe, UTF-8)'));
  });
});
