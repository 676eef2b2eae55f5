import type { Role } from './schema.js';

/** What a published standard says of one of its columns. */
export interface StandardColumn {
  readonly label?: string;
  readonly role?: Role;
}

/**
 * Columns whose headings say too little or the wrong thing, one per line: name : label : role, each as far as it is needed.
 * « Lieux de médiation numérique » 0.1, 1.0 and 2.0 (LaMednum/standard-mediation-num), OpenAgenda as open data platforms export it,
 * schedules of frab, pretalx and Sessionize, HSDS (Open Referral), data·inclusion, DATAtourisme, Data ES, GeoJSON (RFC 7946), iCalendar (RFC 5545) as `formats/calendar` makes a table of it. What their headings say by themselves is not repeated here.
 */
const lines = `pivot:Numéro SIRET ou RNA:hidden
cle_ban:Clé BAN:hidden
code_insee::hidden
complement_adresse:Complément d’adresse:address
typologie:Type de structure:kind
presentation_resume:Présentation:text
presentation_detail:Présentation détaillée:text
publics_specifiquement_adresses:Publics accueillis
frais_a_charge:Frais à charge:price
conditions_acces:Conditions d’accès:price
dispositif_programmes_nationaux:Programmes nationaux
formations_labels:Formations et labels
autres_formations_labels:Autres labels
labels_autres:Autres labels
modalite_acces:Modalités d’accès
modalites_acces:Modalités d’accès
modalites_accompagnement:Modalités d’accompagnement
fiche_acces_libre:Accessibilité:website
prise_rdv:Prise de rendez-vous:registration
firstdate_begin:Début:start
lastdate_end:Fin:end
firstdate_end::hidden
lastdate_begin::hidden
timings::hidden
daterange:Dates
longdescription:Description longue:text
conditions:Conditions:price
keywords:Mots-clés
originalimage::hidden
thumbnail::hidden
imagecredits:Crédits de l’image
updatedat:Mise à jour:updated
location_name:Lieu:place
location_address:Adresse:address
location_postalcode:Code postal:postcode
location_city:Ville:city
location_district:Quartier
location_department:Département
location_region:Région:region
location_coordinates:Coordonnées:coordinates
location_uid::hidden
originagenda_uid::hidden
location_insee::hidden
location_countrycode::hidden
accessibility_label:Accessibilité
accessibilite::website
do_not_record::hidden
recording_license::hidden
roomId::hidden
isServiceSession::hidden
isPlenumSession::hidden
isInformed::hidden
isConfirmed::hidden
liveUrl:Direct:website
recordingUrl:Enregistrement:website
organization_id::hidden
program_id::hidden
assurer_email::hidden
last_modified::updated
structure_id::hidden
_di_surrogate_id::hidden
bbox::hidden
contact_public::hidden
thematiques:Thématiques
profils:Publics
modes_accueil:Modes d’accueil
modes_orientation_beneficiaire:Comment s’y rendre
modes_orientation_accompagnateur:Comment orienter
horaires_ouverture:Horaires d’ouverture:hours
SUMMARY:Titre:title
START:Début:start
END:Fin:end
LOCATION:Lieu:place
DESCRIPTION:Description:text
CATEGORIES:Catégories:kind
ORGANIZER:Organisation
offers.url:Billetterie:registration
previousStartDate:Date initiale
superEvent:Dans le cadre de
location.online:En ligne:website
Nom_du_POI:Nom:title
Categories_de_POI:Catégories:kind
Code_postal_et_commune:Commune:city
Periodes_regroupees:Dates
Createur_de_la_donnee::hidden
SIT_diffuseur::hidden
Contacts_du_POI:Contacts
Classements_du_POI:Classement
new_name::hidden
URI_ID_du_POI::id`;

let known: ReadonlyMap<string, StandardColumn> | undefined;

/** What published standards say of a column with this very name, the mark of a language apart. */
export function standardColumn(name: string): StandardColumn | undefined {
  known ??= new Map(lines.split('\n').map(columnOf));
  return known.get(name.replace(/_(?:fr|en)$/, ''));
}

function columnOf(line: string): readonly [string, StandardColumn] {
  const [name = '', label, role] = line.split(':');
  return [name, { ...(label && { label }), ...(role && { role: role as Role }) }];
}
