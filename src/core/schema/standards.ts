import type { Role } from './schema.js';

/** What a published standard says of one of its columns. */
export interface StandardColumn {
  readonly label?: string;
  readonly role?: Role;
}

/**
 * Columns whose headings say too little or the wrong thing, one per line: name : label : role, each as far as it is needed.
 * « Lieux de médiation numérique » 0.1, 1.0 and 2.0 (LaMednum/standard-mediation-num), OpenAgenda as open data platforms export it,
 * schedules of frab and pretalx. What their headings say by themselves is not repeated here.
 */
const lines = `pivot:Numéro SIRET ou RNA:hidden
cleban:Clé BAN:hidden
codeinsee::hidden
complementadresse:Complément d’adresse:address
typologie:Type de structure:kind
presentationresume:Présentation:text
presentationdetail:Présentation détaillée:text
publicsspecifiquementadresses:Publics accueillis
fraisacharge:Frais à charge:price
conditionsacces:Conditions d’accès:price
dispositifprogrammesnationaux:Programmes nationaux
formationslabels:Formations et labels
autresformationslabels:Autres labels
labelsautres:Autres labels
modaliteacces:Modalités d’accès
modalitesacces:Modalités d’accès
modalitesaccompagnement:Modalités d’accompagnement
ficheacceslibre:Accessibilité:website
priserdv:Prise de rendez-vous:registration
firstdatebegin:Début:start
lastdateend:Fin:end
firstdateend::hidden
lastdatebegin::hidden
timings::hidden
daterange:Dates
longdescription:Description longue:text
conditions:Conditions:price
keywords:Mots-clés
originalimage::hidden
thumbnail::hidden
imagecredits:Crédits de l’image
updatedat:Mise à jour:updated
locationname:Lieu:place
locationaddress:Adresse:address
locationpostalcode:Code postal:postcode
locationcity:Ville:city
locationdistrict:Quartier
locationdepartment:Département
locationregion:Région:region
locationcoordinates:Coordonnées:coordinates
locationuid::hidden
originagendauid::hidden
locationinsee::hidden
locationcountrycode::hidden
accessibilitylabel:Accessibilité
accessibilite::website
donotrecord::hidden
recordinglicense::hidden`;

let known: ReadonlyMap<string, StandardColumn> | undefined;

/** What published standards say of a column with these words in its heading, the mark of a language apart. */
export function standardColumn(words: readonly string[]): StandardColumn | undefined {
  known ??= new Map(lines.split('\n').map(columnOf));
  return known.get(words.filter((word) => word !== 'fr' && word !== 'en').join(''));
}

function columnOf(line: string): readonly [string, StandardColumn] {
  const [name = '', label, role] = line.split(':');
  return [name, { ...(label && { label }), ...(role && { role: role as Role }) }];
}
