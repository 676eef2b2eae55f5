import type { Schema } from '../schema/schema.js';
import { headingKey } from '../text/fold.js';

/** « Lieux de médiation numérique » with data·inclusion, OpenAgenda, HSDS (Open Referral), DATAtourisme, OpenStreetMap, the states of events of schema.org. */
export type Standard = 'mediation' | 'openagenda' | 'hsds' | 'tourism' | 'osm' | 'events';

/** Columns by which a file that follows a standard is recognised, by their keys. */
const signatures: Readonly<Record<Exclude<Standard, 'events'>, string>> = {
  mediation:
    'pivot codeinsee complementadresse typologie presentationresume publicsspecifiquementadresses publicsaccueillis fraisacharge ' +
    'conditionsacces modalitesaccompagnement modalitesacces priseenchargespecifique formationslabels labelsnationaux cleban itinerance ' +
    'siret modesaccueil thematiques structureid',
  openagenda:
    'uid slug titlefr longdescriptionfr firstdatebegin lastdateend locationname locationuid originagendauid originagendatitle timings ' +
    'attendancemode keywordsfr onlineaccesslink',
  hsds:
    'organizationid programid alternatename interpretationservices applicationprocess feesdescription waittime eligibilitydescription ' +
    'assureddate assureremail minimumage maximumage lastmodified taxidstatus yearincorporated legalstatus',
  tourism: 'nomdupoi categoriesdepoi codepostaletcommune uriiddupoi contactsdupoi sitdiffuseur',
  osm: 'openinghours wheelchair amenity shop addrstreet addrcity contactphone osmid',
};

/** How many of them must stand in a file. */
const ENOUGH = 3;

/** The standards that a file follows. */
export function standardsOf(schema: Schema): readonly Standard[] {
  const names = new Set(
    schema.columns.flatMap(({ name }) => [headingKey(name), headingKey(name.replace(/^tags\./, ''))]),
  );
  const standards = Object.entries(signatures) as readonly (readonly [Standard, string])[];
  const signed = standards
    .filter(([, columns]) => columns.split(' ').filter((name) => names.has(name)).length >= ENOUGH)
    .map(([standard]) => standard);
  const isOfEvents = schema.columns.some(({ hasTerms, name }) => hasTerms ?? name === 'eventAttendanceMode');
  return isOfEvents ? [...signed, 'events'] : signed;
}
