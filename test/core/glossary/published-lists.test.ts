import { expect } from 'chai';
import { explain } from '../../../src/core/glossary/explain.js';
import { definitionOf, labelOf } from '../../../src/core/glossary/meaning.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { written } from './written.js';

/** What a value of a column is called in a file with these headings. */
const called = (headings: string, name: string, value: string, language = 'fr') => {
  const table = written(`${headings}\n${headings.replace(/[^;]+/g, 'x')}\n`);
  const column = explain(inferSchema(table), null).columns.find((each) => each.name === name);
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
  it('say what types of structures are called, in both languages', () => {
    expect(called(mediation, 'typologie', 'TIERS_LIEUX').label).to.equal('Tiers-lieu et coworking');
    expect(called(mediation, 'typologie', 'BIB', 'en').label).to.equal('Library');
    expect(called(mediation, 'typologie', 'ESAT').label).to.match(/^Établissement ou service/);
    expect(called(mediation, 'typologie', 'XYZ').label).to.equal('XYZ');
  });

  it('leave French values as they are and put them into English, however they are accented or spaced', () => {
    const service = 'Comprehension du monde numerique';
    expect(called(mediation, 'services', service).label).to.equal(service);
    expect(called(mediation, 'services', service, 'en').label).to.equal('Understanding the digital world');
    expect(called(mediation, 'frais_a_charge', 'Gratuit', 'en').label).to.equal('Free');
    expect(called(mediation, 'modalites_accompagnement', 'À distance', 'en').label).to.equal('Remotely');
  });

  it('cut the explanations that values of version 0.1 carry', () => {
    const value = 'Gratuit : Je peux accéder gratuitement au lieu';
    expect(called(old, 'conditions_acces', value)).to.deep.equal({
      label: 'Gratuit',
      definition: 'Je peux accéder gratuitement au lieu',
    });
    expect(called(old, 'conditions_acces', value, 'en').label).to.equal('Free');
  });

  it('put codes of data·inclusion into words', () => {
    expect(called(inclusion, 'modes_accueil', 'a-distance').label).to.equal('À distance');
    expect(called(inclusion, 'thematiques', 'numerique--acceder-a-du-materiel').label).to.equal(
      'Accéder à du matériel',
    );
    expect(called(inclusion, 'publics', 'demandeurs-emploi', 'en').label).to.equal('Jobseekers');
    expect(called(inclusion, 'publics', 'Tout le monde').label).to.equal('Tout le monde');
  });

  it('put the figures and letters of OpenAgenda into words', () => {
    expect(called(agenda, 'accessibility', 'mi').label).to.equal('Handicap moteur');
    expect(called(agenda, 'status', '6', 'en').label).to.equal('Cancelled');
    expect(called(agenda, 'attendancemode', '2').label).to.equal('En ligne');
  });

  it('say nothing of a file that only shares a heading with a standard', () => {
    expect(called('nom;ville;typologie', 'typologie', 'AI').label).to.equal('AI');
    expect(called('title;date;status', 'status', '6').label).to.equal('6');
  });
});
