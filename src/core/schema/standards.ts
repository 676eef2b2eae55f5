import { headingKey } from '../text/fold.js';
import type { Role } from './schema.js';

/** What a published standard says of one of its columns. */
export interface StandardColumn {
  readonly label?: string;
  readonly role?: Role | null;
  readonly list?: boolean;
  readonly filter?: boolean;
}

interface Standard {
  /** Headings that together give the standard away. */
  readonly needs: readonly string[];
  /** One of these must be there as well. */
  readonly oneOf: readonly string[];
  readonly columns: ReadonlyMap<string, StandardColumn>;
}

/** One column per line: names (of all versions) : label : role : `list` and `filter`, each as far as the standard says it. */
function columnsOf(lines: string): ReadonlyMap<string, StandardColumn> {
  return new Map(
    lines.split('\n').flatMap((line) => {
      const [names = '', label = '', role = '', flags = ''] = line.trim().split(':');
      const column: StandardColumn = {
        ...(label && { label }),
        ...(role && { role: role === 'none' ? null : (role as Role) }),
        ...(flags && { list: flags.includes('list'), filter: flags.includes('filter') }),
      };
      return names.split(',').map((name) => [headingKey(name), column] as const);
    }),
  );
}

const standards: readonly Standard[] = [
  {
    // « Lieux de médiation numérique », schemas 0.1, 1.0 and 2.0 (LaMednum/standard-mediation-num).
    needs: ['nom', 'commune', 'adresse', 'services'],
    oneOf: ['modalites_accompagnement', 'frais_a_charge', 'conditions_acces', 'publics_accueillis'],
    columns: columnsOf(`id::id
      pivot:Numéro SIRET ou RNA:hidden
      nom:Nom:title
      code_postal:Code postal:postcode
      code_insee:Code INSEE:hidden
      cle_ban:Clé BAN:hidden
      complement_adresse:Complément d’adresse:address
      typologie:Type de structure:kind:list filter
      courriel,courriels:Courriel:email
      presentation_resume:Présentation:text
      presentation_detail:Présentation détaillée:text
      source:Source:none:off
      structure_parente:Structure parente
      itinerance:Itinérance:none:list filter
      date_maj:Mise à jour:updated
      services:Services:none:list filter
      publics_specifiquement_adresses:Publics accueillis:none:list filter
      publics_accueillis:Publics accueillis:none:list filter
      prise_en_charge_specifique:Prise en charge spécifique:none:list filter
      frais_a_charge:Frais à charge:price:list filter
      conditions_acces:Conditions d’accès:price:list filter
      dispositif_programmes_nationaux:Programmes nationaux:none:list filter
      labels_nationaux:Labels nationaux:none:list filter
      formations_labels:Formations et labels:none:list
      labels_autres,autres_formations_labels:Autres labels:none:list
      modalite_acces,modalites_acces:Modalités d’accès:none:list
      modalites_accompagnement:Modalités d’accompagnement:none:list filter
      fiche_acces_libre,accessibilite:Accessibilité:website
      prise_rdv:Prise de rendez-vous:registration`),
  },
  {
    // OpenAgenda, as exported by open data platforms (fields in French or in English).
    needs: ['uid', 'slug', 'firstdate_begin', 'lastdate_end'],
    oneOf: ['title_fr', 'title_en', 'title'],
    columns: columnsOf(`uid::id
      slug::hidden
      title_fr,title:Titre:title
      description_fr,description:Description:text
      longdescription_fr,longdescription:Description longue:text
      conditions_fr,conditions:Conditions:price
      keywords_fr,keywords:Mots-clés:none:list
      daterange_fr,daterange:Dates
      firstdate_begin:Début:start
      lastdate_end:Fin:end
      timings:Horaires:hidden
      image:Image:image
      thumbnail,originalimage::hidden
      imagecredits:Crédits de l’image
      updatedat:Mise à jour:updated
      location_name:Lieu:place
      location_address:Adresse:address
      location_postalcode:Code postal:postcode
      location_city:Ville:city
      location_district:Quartier:none:filter
      location_department:Département:none:filter
      location_region:Région:region
      location_coordinates:Coordonnées:coordinates
      accessibility_label_fr:Accessibilité:none:list filter
      location_uid,originagenda_uid,location_insee,location_countrycode::hidden`),
  },
  {
    // Schedules of frab and pretalx (conferences).
    needs: ['guid', 'date', 'start', 'duration', 'room', 'track', 'persons'],
    oneOf: ['title'],
    columns: columnsOf(`guid,slug,logo,do_not_record,recording_license::hidden
      id::id
      date::start
      start::start-time
      track:::filter
      type::kind:filter
      language:::filter
      room::room:filter
      persons::people:list
      abstract,description::text`),
  },
];

/** What published standards say of the columns of this file, by `headingKey`; empty for a file of its own kind. */
export function standardColumns(columns: readonly string[]): ReadonlyMap<string, StandardColumn> {
  const keys = new Set(columns.map(headingKey));
  const has = (name: string): boolean => keys.has(headingKey(name));
  const standard = standards.find(({ needs, oneOf }) => needs.every(has) && oneOf.some(has));
  return standard?.columns ?? new Map();
}
