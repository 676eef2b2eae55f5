import type { Problem } from '../base/problem.js';
import type { Row, Table } from '../table/table.js';
import { rewritten } from './rewritten.js';

/*
 * The register of health and social establishments (FINESS), which is published without headings: each row begins with `structureet`.
 */

const headings =
  '_section;Numéro FINESS;Numéro FINESS de l’entité juridique;Nom;Autre nom;Complément de nom;Complément de distribution;Numéro de voie;' +
  'Type de voie;Libellé de voie;Complément d’adresse;Lieu-dit;Code postal;Code département;Département;Commune;Téléphone;Télécopie;' +
  'Code catégorie;Catégorie;Code famille;Famille;SIRET;Code APE;_mft;Mode de tarification;_sph;Service public hospitalier;' +
  'Date d’ouverture;Autorisation;Mise à jour;Numéro UAI';

const names = headings.split(';');
const [postcode, town] = [names.indexOf('Code postal'), names.indexOf('Commune')];

/** What the file tells twice: the number of the commune in its département gives way to the postcode, which stands before the town. */
function write(row: Row): Row {
  const [, code = '', commune = ''] = /^(\d{5}) (.+)$/.exec(row[town]?.trim() ?? '') ?? [];
  if (code === '') return row;
  return row.map((cell, index) => (index === postcode ? code : index === town ? commune : cell));
}

const isMended = ({ code }: Problem): boolean => code === 'no-heading';

/** A file of that register with the headings that its documentation gives. */
export function withFiness(table: Table): Table {
  const columns = table.columns.map((name, index) => names[index] ?? name);
  return rewritten(table, write, {
    columns,
    problems: table.problems.filter((problem) => !isMended(problem)),
  });
}
