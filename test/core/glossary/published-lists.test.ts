import { expect } from 'chai';
import { explain } from '../../../src/core/glossary/explain.js';
import { definitionOf, labelOf } from '../../../src/core/schema/meaning.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { written } from './written.js';

/** What a value of a column is called in a file with these headings. */
const called = async (headings: string, name: string, value: string, language = 'fr') => {
  const table = written(`${headings}\n${headings.replace(/[^;]+/g, 'x')}\n`);
  const column = (await explain(inferSchema(table), null)).columns.find((each) => each.name === name);
  if (!column) throw new Error(`There is no column ${name}`);
  return { label: labelOf(column, value, language), definition: definitionOf(column, value) };
};

const mediation =
  'id;pivot;nom;commune;code_postal;code_insee;adresse;typologie;services;itinerance;frais_a_charge;modalites_accompagnement';
const old =
  'id;nom;commune;code_postal;adresse;services;publics_accueillis;conditions_acces;labels_nationaux;cle_ban';
const inclusion = 'structure_id;id;nom;thematiques;frais;publics;modes_accueil;code_insee';
const agenda = 'uid;title_fr;firstdate_begin;lastdate_end;location_name;accessibility;status;attendancemode';

describe('The lists of published standards', () => {
  it('say what types of structures are called, in both languages', async () => {
    expect((await called(mediation, 'typologie', 'TIERS_LIEUX')).label).to.equal('Tiers-lieu et coworking');
    expect((await called(mediation, 'typologie', 'BIB', 'en')).label).to.equal('Library');
    expect((await called(mediation, 'typologie', 'ESAT')).label).to.match(/^Établissement ou service/);
    expect((await called(mediation, 'typologie', 'XYZ')).label).to.equal('XYZ');
  });

  it('leave French values as they are and put them into English, however they are accented or spaced', async () => {
    const service = 'Comprehension du monde numerique';
    expect((await called(mediation, 'services', service)).label).to.equal(service);
    expect((await called(mediation, 'services', service, 'en')).label).to.equal(
      'Understanding the digital world',
    );
    expect((await called(mediation, 'frais_a_charge', 'Gratuit', 'en')).label).to.equal('Free');
    expect((await called(mediation, 'modalites_accompagnement', 'À distance', 'en')).label).to.equal(
      'Remotely',
    );
  });

  it('cut the explanations that values of version 0.1 carry', async () => {
    const value = 'Gratuit : Je peux accéder gratuitement au lieu';
    expect(await called(old, 'conditions_acces', value)).to.deep.equal({
      label: 'Gratuit',
      definition: 'Je peux accéder gratuitement au lieu',
    });
    expect((await called(old, 'conditions_acces', value, 'en')).label).to.equal('Free');
  });

  it('put codes of data·inclusion into words', async () => {
    expect((await called(inclusion, 'modes_accueil', 'a-distance')).label).to.equal('À distance');
    expect((await called(inclusion, 'thematiques', 'numerique--acceder-a-du-materiel')).label).to.equal(
      'Accéder à du matériel',
    );
    expect((await called(inclusion, 'publics', 'demandeurs-emploi', 'en')).label).to.equal('Jobseekers');
    expect((await called(inclusion, 'publics', 'Tout le monde')).label).to.equal('Tout le monde');
  });

  it('put the figures and letters of OpenAgenda into words', async () => {
    expect((await called(agenda, 'accessibility', 'mi')).label).to.equal('Handicap moteur');
    expect((await called(agenda, 'status', '6', 'en')).label).to.equal('Cancelled');
    expect((await called(agenda, 'attendancemode', '2')).label).to.equal('En ligne');
  });

  it('say nothing of a file that only shares a heading with a standard', async () => {
    expect((await called('nom;ville;typologie', 'typologie', 'AI')).label).to.equal('AI');
    expect((await called('title;date;status', 'status', '6')).label).to.equal('6');
  });
});
