import { expect } from 'chai';
import '../../src/index.js';
import { warningsDuring } from '../support/console.js';
import { showDirectory, titles } from './actor-directory/directory.js';
import { days, showAgenda } from './training-agenda/agenda.js';

const programme = 'Titre;Début;Fin\nAccueil;12/01/2026 09:00;12/01/2026 10:00\n';

describe('A name that is none of ours', () => {
  it('is told to the author with those that there are, and the list is shown without it', async () => {
    const said = await warningsDuring(async () => {
      const element = await showDirectory(
        'Nom;Commune\nUn;Vif\nDeux;Claix\n',
        'format="cvs" view="gird" views="list, liste" engine="elastic" id="noms"',
      );
      expect(titles(element)).to.deep.equal(['Un', 'Deux']);
    });
    expect(said).to.have.length(4);
    expect(
      said.find((each) => each.includes('format: « cvs » is none of csv, geojson, ics, json')),
    ).to.include('id="noms"');
    expect(
      said.find((each) =>
        each.includes('engine: « elastic » is none of none, opendatasoft, opensearch, tabular'),
      ),
    ).to.exist;
    expect(said.find((each) => each.includes('view: « gird » is none of list, table, map.'))).to.exist;
    expect(said.find((each) => each.includes('views: « liste » is none of list, table, map.'))).to.exist;
  });

  it('is told for an agenda, which has views of its own', async () => {
    const said = await warningsDuring(async () => {
      const element = await showAgenda(programme, 'view="mois.2026-01"');
      expect(days(element)).to.have.length(1);
    });
    expect(said.join()).to.match(/view: « mois » is none of .*month/);
  });

  it('is not what is written in capitals, or with a day behind it', async () => {
    const said = await warningsDuring(async () => {
      await showDirectory('Nom;Commune\nUn;Vif\nDeux;Claix\n', 'format=" CSV " view=" list "');
      await showAgenda(programme, 'view="month.2026-01" views="month, programme"');
    });
    expect(said).to.deep.equal([]);
  });
});
