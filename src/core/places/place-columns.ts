import { columnsWithRole, columnWithRole, type Column, type Role, type Schema } from '../schema/schema.js';
import { fold } from '../text/fold.js';
import { hasPoints } from '../models/points.js';
import type { Row } from '../table/table.js';
import { firstCell } from './first-cell.js';
import type { SaidCells } from './said-town.js';

/** What columns with codes of INSEE are called, folded, signs as blanks. */
const ofCodes =
  /^(?:(?:location|adrs?|adresse|address|result|lieu|geo|structure) )?(?:code ?insee(?: (?:de la |de )?(?:commune|ville|localite|adresse))?|insee(?: ?(?:com(?:mune)?|code))?|codeinsee|code (?:commune|com|geo)(?: insee)?|cod ?com|codgeo|citycode|com(?:mune)? insee|depcom)$/;

/** The column with codes of communes, shown or not: an author who names the columns to show means no other to be used. */
function codesIn(schema: Schema): Column | undefined {
  const mayUseHidden =
    !schema.chosen || (['city', 'postcode'] as const).some((role) => columnWithRole(schema, role));
  return schema.columns.find(
    ({ name, role }) =>
      (role !== 'hidden' || mayUseHidden) &&
      ofCodes.test(
        fold(name)
          .replace(/[^a-z0-9]+/g, ' ')
          .trim(),
      ),
  );
}

/** Whether the columns of a file tell where entries are: by points, or by their communes. */
export function tellsPlaces(schema: Schema): boolean {
  return hasPoints(schema) || tellsTowns(schema);
}

/** Whether columns tell of communes; addresses in one cell are not known before they are read. */
export function tellsTowns(schema: Schema): boolean {
  const roles: readonly Role[] = ['postcode', 'city', 'address'];
  return roles.some((role) => columnWithRole(schema, role)) || codesIn(schema) !== undefined;
}

/** How to tell the cells of a row that say in which commune it is. */
export function saidCellsReader(schema: Schema): (cells: Row) => SaidCells {
  const codes = codesIn(schema);
  const byRole = (role: Role): ((cells: Row) => string) => firstCell(columnsWithRole(schema, role));
  const [code, postcode, city, region, address] = [
    firstCell(codes ? [codes] : []),
    byRole('postcode'),
    byRole('city'),
    byRole('region'),
    byRole('address'),
  ];
  return (cells) => ({
    code: code(cells),
    postcode: postcode(cells),
    city: city(cells),
    region: region(cells),
    address: address(cells),
  });
}
