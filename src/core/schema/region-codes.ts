import type { Row, Table } from '../table/table.js';
import { fold } from '../text/fold.js';
import { ofRegions } from './may-hold-region-codes.js';
import { rewritten } from './rewritten.js';

/* Départements and regions of France by the codes of the Code officiel géographique of INSEE. */

const departments =
  '01 Ain,02 Aisne,03 Allier,04 Alpes-de-Haute-Provence,05 Hautes-Alpes,06 Alpes-Maritimes,07 Ardèche,08 Ardennes,09 Ariège,10 Aube,11 Aude,' +
  '12 Aveyron,13 Bouches-du-Rhône,14 Calvados,15 Cantal,16 Charente,17 Charente-Maritime,18 Cher,19 Corrèze,2A Corse-du-Sud,2B Haute-Corse,' +
  '21 Côte-d’Or,22 Côtes-d’Armor,23 Creuse,24 Dordogne,25 Doubs,26 Drôme,27 Eure,28 Eure-et-Loir,29 Finistère,30 Gard,31 Haute-Garonne,' +
  '32 Gers,33 Gironde,34 Hérault,35 Ille-et-Vilaine,36 Indre,37 Indre-et-Loire,38 Isère,39 Jura,40 Landes,41 Loir-et-Cher,42 Loire,' +
  '43 Haute-Loire,44 Loire-Atlantique,45 Loiret,46 Lot,47 Lot-et-Garonne,48 Lozère,49 Maine-et-Loire,50 Manche,51 Marne,52 Haute-Marne,' +
  '53 Mayenne,54 Meurthe-et-Moselle,55 Meuse,56 Morbihan,57 Moselle,58 Nièvre,59 Nord,60 Oise,61 Orne,62 Pas-de-Calais,63 Puy-de-Dôme,' +
  '64 Pyrénées-Atlantiques,65 Hautes-Pyrénées,66 Pyrénées-Orientales,67 Bas-Rhin,68 Haut-Rhin,69 Rhône,70 Haute-Saône,71 Saône-et-Loire,' +
  '72 Sarthe,73 Savoie,74 Haute-Savoie,75 Paris,76 Seine-Maritime,77 Seine-et-Marne,78 Yvelines,79 Deux-Sèvres,80 Somme,81 Tarn,' +
  '82 Tarn-et-Garonne,83 Var,84 Vaucluse,85 Vendée,86 Vienne,87 Haute-Vienne,88 Vosges,89 Yonne,90 Territoire de Belfort,91 Essonne,' +
  '92 Hauts-de-Seine,93 Seine-Saint-Denis,94 Val-de-Marne,95 Val-d’Oise,971 Guadeloupe,972 Martinique,973 Guyane,974 La Réunion,976 Mayotte';
const regions =
  '01 Guadeloupe,02 Martinique,03 Guyane,04 La Réunion,06 Mayotte,11 Île-de-France,24 Centre-Val de Loire,27 Bourgogne-Franche-Comté,' +
  '28 Normandie,32 Hauts-de-France,44 Grand Est,52 Pays de la Loire,53 Bretagne,75 Nouvelle-Aquitaine,76 Occitanie,84 Auvergne-Rhône-Alpes,' +
  '93 Provence-Alpes-Côte d’Azur,94 Corse';

function namesIn(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(',').map((each) => [each.slice(0, each.indexOf(' ')), each.replace(/^\S+ /, '')]),
  );
}

/** What a code stands for: a spreadsheet may have taken the zero before it. */
const codeOf = (cell: string): string => cell.trim().toUpperCase().padStart(2, '0');

const isOfRegion = (name: string): boolean => fold(name).includes('reg');

/** Columns of codes that nobody else puts in words: every cell is one of a list, and no other column is about the same. */
function coded({ columns }: Table, head: readonly Row[]): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const lists = { region: namesIn(regions), department: namesIn(departments) };
  return new Map(
    columns.flatMap((name, index) => {
      if (!ofRegions.test(name.trim())) return [];
      const others = isOfRegion(name) ? /\breg|region/ : /\bdep|departement/;
      const isTold = columns.some(
        (other, place) => place !== index && others.test(fold(other).replace(/_/g, ' ')),
      );
      const names = isOfRegion(name) ? lists.region : lists.department;
      const cells = head.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
      return !isTold && cells.length > 0 && cells.every((cell) => names.has(codeOf(cell)))
        ? [[index, names] as const]
        : [];
    }),
  );
}

/** The table with the names of départements and regions where it has only their codes, the code behind that of a département. */
export function withRegionNames(table: Table, head: readonly Row[]): Table {
  const columns = coded(table, head);
  if (columns.size === 0) return table;
  const write = (row: Row): Row =>
    row.map((cell, index) => {
      const name = columns.get(index)?.get(codeOf(cell));
      if (name === undefined) return cell;
      return isOfRegion(table.columns[index] ?? '') ? name : `${name} (${codeOf(cell)})`;
    });
  const labels = Array.from(columns.keys(), (index) => {
    const name = table.columns[index] ?? '';
    return [name, isOfRegion(name) ? 'Région' : 'Département'] as const;
  });
  return rewritten(table, write, { labels: new Map([...labels, ...(table.labels ?? [])]) });
}
