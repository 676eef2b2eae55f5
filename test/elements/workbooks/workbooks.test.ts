import { expect } from 'chai';
import { visibleText } from '../../support/query.js';
import { showDirectory, titles } from '../actor-directory/directory.js';
import { plain, showAgenda, titles as sessions } from '../training-agenda/agenda.js';

/** A workbook as LibreOffice wrote it (see `core/formats/workbooks`). */
const workbook = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
  const address = new URL(`../../core/formats/workbooks/${name}`, import.meta.url);
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
};

const shown = async (name: string, attributes = ''): Promise<Element> =>
  showDirectory(await workbook(name), attributes, { name, type: 'application/octet-stream' });

const textOf = (element: Element): string => plain(visibleText(element));

for (const kind of ['ods', 'xlsx'])
  describe(`A workbook (.${kind})`, () => {
    it('is a directory as it is, with its codes in words and without what is hidden', async () => {
      const element = await shown(`annuaire.${kind}`);
      expect(titles(element)).to.have.members([
        'Le Fil',
        'Îlot vert',
        'Iris',
        'Les Passeurs',
        'Radio Cime',
        'Atelier 9',
      ]);
      expect(textOf(element))
        .to.include('Numérique')
        .and.not.to.match(/NUM|secret|Cachette/);
    });

    it('is an agenda, the day of several lines on each of them', async () => {
      const element = await showAgenda(
        await workbook(`programme.${kind}`),
        'url-state="off"',
        `programme.${kind}`,
      );
      expect(sessions(element)).to.have.length(6);
    });

    it('shows the latest of sheets of the same shape, or the one that is asked for', async () => {
      expect(textOf(await shown(`annees.${kind}`)))
        .to.include('Cascade 2026')
        .and.not.to.include('2025');
      expect(textOf(await shown(`annees.${kind}`, 'sheet="saison 2024"'))).to.include('Aube 2024');
      expect(textOf(await shown(`annees.${kind}`, 'sheet="2"'))).to.include('Brise 2025');
    });
  });
