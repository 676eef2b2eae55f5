import { headingKey } from '../text/fold.js';
import type { Column } from '../schema/schema.js';
import { isTerm, termName } from '../schema/state-terms.js';
import type { Meaning, MeaningOf } from '../schema/meaning.js';
import { mapFeatures } from './map-features.js';
import type { Standard } from './published-standards.js';

/**
 * The closed lists of published standards: what their codes are called in French, and what codes and French values are called in
 * English. One value per line: the code, a space, its French label where it is none itself (`Code Label`), `=` and the English one.
 * In lists of whole values (`=` without a code before it) the French label is the value.
 */

/**
 * Types of structures: lieux de médiation numérique and data·inclusion. Institutions that have no counterpart elsewhere keep their
 * French name in English.
 */
const structures = `ACI Structures porteuses d’ateliers et chantiers d’insertion=Work integration workshops
ACIPHC Premières heures en chantier
AFPA Agence nationale pour la formation professionnelle des adultes
AI Associations intermédiaires=Job placement associations
ASE Aide sociale à l’enfance
ASSO Associations
ASSO_CHOMEUR Associations de chômeurs=Associations of jobseekers
AVIP Crèche à vocation d’insertion professionnelle
BIB Bibliothèque, médiathèque=Library
CAARUD Accueil et réduction des risques pour usagers de drogues
CADA Centres d’accueil de demandeurs d’asile
CAF Caisses d’allocations familiales=Family benefits office
CAP_EMPLOI Cap emploi
CAVA Centres d’adaptation à la vie active
CC Communautés de communes=Groups of municipalities
CCAS Centres communaux d’action sociale=Municipal social services
CCONS Chambres consulaires
CD Conseils départementaux=County councils
CDAS Centre départemental d’action sociale
CFP Centre des finances publiques=Tax office
CHRS Centres d’hébergement et de réinsertion sociale
CHU Centres d’hébergement d’urgence
CIAS Centres intercommunaux d’action sociale
CIDFF Centres d’information sur les droits des femmes et des familles
CITMET Cité des métiers
CMP Centre médico-psychologique=Mental health centre
CMS Centre médico-social
CPAM Caisse primaire d’assurance maladie=Health insurance office
CPH Centres provisoires d’hébergement
CS Centre social=Community centre
CSAPA Soins et prévention en addictologie
CSC Centre socioculturel=Social and cultural centre
DEETS Direction de l’économie, de l’emploi, du travail et des solidarités
DEPT Services sociaux du conseil départemental=Social services of the county
DIPLP Délégation à la prévention et à la lutte contre la pauvreté
E2C École de la deuxième chance=Second chance school
EA Entreprise adaptée=Company for disabled workers
EATT Entreprise adaptée de travail temporaire
EI Entreprises d’insertion=Work integration companies
EITI Entreprises d’insertion par le travail indépendant
ENM Espace numérique mobile=Mobile digital space
EPCI Intercommunalité=Group of municipalities
EPI Espace public internet=Public internet space
EPIDE Établissement pour l’insertion dans l’emploi
EPN Espace public numérique=Public digital space
ES Épicerie solidaire=Social grocery
ESAT Établissement ou service d’aide par le travail=Sheltered workplace
ESS Entreprise de l’économie sociale et solidaire=Social economy company
ETTI Entreprises de travail temporaire d’insertion
EVS Espace de vie sociale=Social space
FABLAB Fablab
FABRIQUE Fabrique=Workshop
FAIS Fédération des acteurs de l’insertion et de la solidarité
FT France Travail
GEIQ Groupements d’employeurs pour l’insertion et la qualification
HUDA Hébergement d’urgence pour demandeurs d’asile
LA_POSTE La Poste
MDE Maison de l’emploi=Employment centre
MDEF Maison de l’emploi et de la formation
MDH Maison des habitants=Neighbourhood house
MDPH Maison départementale des personnes handicapées=County centre for disabled people
MDS Maison départementale des solidarités=County social centre
MJC Maison des jeunes et de la culture=Youth and culture centre
ML Mission locale=Youth employment centre
MQ Maison de quartier=Neighbourhood centre
MSA Mutualité sociale agricole
MSAP Maison de services au public=Public services centre
MUNI Municipalités=Municipalities
OACAS Organisme d’accueil communautaire et d’activité solidaire
ODC Organisation délégataire d’un conseil départemental
OF Organisme de formation=Training provider
OIL Opérateur d’intermédiation locative
OPCS Organisation porteuse de la clause sociale
PAD Point d’accès au droit=Legal advice centre
PENSION Pension de famille
PI Point info=Information point
PIJ_BIJ Point ou bureau information jeunesse=Youth information
PIMMS Point information médiation multiservices
PJJ Protection judiciaire de la jeunesse
PLIE Plan local pour l’insertion et l’emploi
PREF Préfecture, sous-préfecture=Prefecture
PREVENTION Service ou club de prévention=Prevention service
REG Région=Region
RELAIS_LECTURE Relais lecture=Reading point
RESSOURCERIE Ressourcerie=Reuse centre
RFS Réseau France services=France services network
RS_FJT Résidence sociale, foyer de jeunes travailleurs
SCP Services et clubs de prévention
SPIP Services pénitentiaires d’insertion et de probation
TIERS_LIEUX Tiers-lieu et coworking=Third place and coworking
UDAF Union départementale d’aide aux familles
Autre Autre=Other`;

/** Values of lieux de médiation numérique 0.1, 1.x and 2.0, whatever the column; none has two meanings. */
const mediation = `Aide aux démarches administratives=Help with administrative procedures
Maîtrise des outils numériques du quotidien=Everyday digital skills
Insertion professionnelle via le numérique=Getting into work through digital skills
Utilisation sécurisée du numérique=Safe use of digital tools
Parentalité et éducation avec le numérique=Parenting and education
Loisirs et créations numériques=Digital leisure and creation
Compréhension du monde numérique=Understanding the digital world
Accès internet et matériel informatique=Internet access and computers
Acquisition de matériel informatique à prix solidaire=Low-cost computers
Devenir autonome dans les démarches administratives=Managing administrative procedures alone
Réaliser des démarches administratives avec un accompagnement=Administrative procedures with support
Prendre en main un smartphone ou une tablette=Learning to use a smartphone or tablet
Prendre en main un ordinateur=Learning to use a computer
Utiliser le numérique au quotidien=Digital tools in everyday life
Approfondir ma culture numérique=Deepening my digital culture
Favoriser mon insertion professionnelle=Getting into work
Accéder à une connexion internet=Internet access
Accéder à du matériel=Access to equipment
S’équiper en matériel informatique=Getting a computer
Créer et développer mon entreprise=Starting and growing my business
Créer avec le numérique=Creating with digital tools
Accompagner les démarches de santé=Support with health procedures
Promouvoir la citoyenneté numérique=Digital citizenship
Soutenir la parentalité et l’éducation avec le numérique=Supporting parenting and education
Jeunes=Young people
Jeunes (16-26 ans)=Young people (16–26)
Étudiants=Students
Adultes=Adults
Familles et/ou enfants=Families and children
Familles/enfants=Families and children
Seniors=Seniors
Seniors (+ 65 ans)=Seniors (over 65)
Femmes=Women
Uniquement femmes=Women only
Surdité=Deafness
Handicaps moteurs=Motor disabilities
Handicaps mentaux=Intellectual disabilities
Handicaps psychiques=Mental health conditions
Illettrisme=Illiteracy
Personnes en situation d’illettrisme=People who have difficulty reading
Langues étrangères (anglais)=Foreign languages (English)
Langues étrangères (autres)=Foreign languages (other)
Public langues étrangères=Speakers of foreign languages
Déficience visuelle=Visual impairment
Gratuit=Free
Gratuit sous condition=Free under conditions
Payant=Paid
Adhésion=Membership
Accepte le Pass numérique=Accepts the Pass numérique
Itinérant=Mobile
Fixe=Fixed
Se présenter=Walk in
Téléphoner=By phone
Contacter par mail=By e-mail
Envoyer un mail avec une fiche de prescription=By e-mail with a referral form
Prendre un RDV en ligne=Book online
Ce lieu n’accueille pas de public=Not open to the public
En autonomie=On your own
Seul=On your own
Accompagnement individuel=Individual support
Avec de l’aide=With help
Dans un atelier collectif=In a group workshop
Dans un atelier=In a workshop
À distance=Remotely
A ma place=Done for me`;

/** Codes of data·inclusion that are more than words with hyphens. */
const inclusion = `en-presentiel Sur place=On site
a-distance À distance=Remotely
gratuit Gratuit=Free
gratuit-sous-conditions Gratuit sous conditions=Free under conditions
payant Payant=Paid
adhesion Adhésion=Membership
pass-numerique Pass numérique
se-presenter Se présenter=Walk in
telephoner Téléphoner=By phone
envoyer-un-mail Envoyer un courriel=By e-mail
envoyer-un-mail-avec-une-fiche-de-prescription Envoyer un courriel avec une fiche de prescription=By e-mail with a referral form
envoyer-courriel Envoyer un courriel=By e-mail
prendre-rdv Prendre rendez-vous=Make an appointment
accueil Accueil=Reception
accompagnement Accompagnement=Support
aide-financiere Aide financière=Financial help
aide-materielle Aide matérielle=Material help
atelier Atelier=Workshop
formation Formation=Training
information Information
tous-publics Tous publics=Everybody
adultes Adultes=Adults
jeunes Jeunes=Young people
femmes Femmes=Women
familles Familles=Families
seniors Seniors
etudiants Étudiants=Students
demandeurs-emploi Demandeurs d’emploi=Jobseekers
personnes-en-situation-illettrisme Personnes en situation d’illettrisme=People who have difficulty reading
personnes-en-situation-de-handicap Personnes en situation de handicap=People with disabilities
personnes-exilees Personnes exilées=People in exile
beneficiaires-des-minimas-sociaux Bénéficiaires des minima sociaux=People on minimum benefits`;

/** OpenAgenda: accessibility, attendance (of schema.org too), status of events. */
const accessibility = `hi Handicap auditif=Hearing impairment
vi Handicap visuel=Visual impairment
ii Handicap intellectuel=Intellectual disability
mi Handicap moteur=Motor disability
pi Handicap psychique=Mental health condition`;
const attendance = `1 Sur place=On site
2 En ligne=Online
3 Sur place et en ligne=On site and online
onlineeventattendancemode En ligne=Online
offlineeventattendancemode Sur place=On site
mixedeventattendancemode Sur place et en ligne=On site and online`;
const eventStatus = `1 Prévu=Scheduled
2 Reprogrammé=Rescheduled
3 Déplacé en ligne=Moved online
4 Reporté=Postponed
5 Complet=Full
6 Annulé=Cancelled`;

/** The states of events and of places left: schema.org (EventStatusType, ItemAvailability), iCalendar. */
const states = `eventscheduled Prévu=Scheduled
eventcancelled Annulé=Cancelled
eventcanceled Annulé=Cancelled
eventpostponed Reporté=Postponed
eventrescheduled Reprogrammé=Rescheduled
eventmovedonline Déplacé en ligne=Moved online
instock Disponible=Available
onlineonly En ligne uniquement=Online only
instoreonly Sur place uniquement=On site only
presale Prévente=Presale
preorder Préréservation=Pre-order
backorder En attente=On back order
limitedavailability Dernières places=Last places
soldout Complet=Sold out
outofstock Complet=Sold out
discontinued Arrêté=Discontinued
confirmed Confirmé=Confirmed
tentative À confirmer=To be confirmed
cancelled Annulé=Cancelled`;

/** DATAtourisme: the classes of its ontology that things most often are of. English has the name of the class. */
const tourism = `museum Musée
culturalsite Site culturel
castle Château
castleandprestigemansion Château
remarkablebuilding Édifice remarquable
remarkablehouse Maison remarquable
religioussite Site religieux
church Église
cathedral Cathédrale
abbey Abbaye
chapel Chapelle
archeologicalsite Site archéologique
ruins Ruines
megalithdolmenmenhir Mégalithe
fortifiedset Site fortifié
bridge Pont
parkandgarden Parc et jardin
naturalheritage Site naturel
pointofview Point de vue
viewpoint Point de vue
lake Lac
waterfall Cascade
caveshaft Grotte
beach Plage
forest Forêt
library Bibliothèque
theater Théâtre
cinema Cinéma
auditorium Salle de spectacle
artgalleryorexhibitiongallery Galerie d’art
interpretationcentre Centre d’interprétation
touristinformationcenter Office de tourisme
localtouristoffice Office de tourisme
foodestablishment Restauration
restaurant Restaurant
gourmetrestaurant Restaurant gastronomique
fastfoodrestaurant Restauration rapide
cafeorteahouse Café ou salon de thé
barorpub Bar
brasserieortavern Brasserie
accommodation Hébergement
hotel Hôtel
hoteltrade Hôtellerie
camping Camping
campingandcaravanning Camping et caravaning
guesthouse Chambre d’hôtes
selfcateringaccommodation Location de vacances
collectiveaccommodation Hébergement collectif
holidayresort Village de vacances
youthhostelandinternationalcenter Auberge de jeunesse
campervanarea Aire de camping-cars
sportsandleisureplace Lieu de sport et de loisirs
swimmingpool Piscine
themepark Parc à thème
zooanimalpark Parc animalier
aquarium Aquarium
casino Casino
leisurecomplex Complexe de loisirs
store Commerce
market Marché
farmhousemarket Marché paysan
craftsmanshop Artisan
producer Producteur
tastingprovider Dégustation
serviceprovider Prestataire
convenientservice Service pratique
rental Location
parking Stationnement
transport Transport
culturalevent Événement culturel
sportsevent Événement sportif
socialevent Événement social
businessevent Événement professionnel
festival Festival
concert Concert
showevent Spectacle
theaterevent Théâtre
danceevent Danse
exhibition Exposition
exhibitionevent Exposition
screeningevent Projection
conference Conférence
fairorshow Foire ou salon
garagesale Vide-grenier
bricabrac Brocante
localanimation Animation locale
traditionalcelebration Fête traditionnelle
carnival Carnaval
parade Défilé
sportscompetition Compétition sportive
trainingworkshop Stage ou atelier
childrensevent Pour les enfants
visit Visite
tour Itinéraire
walkingtour Itinéraire à pied
cyclingtour Itinéraire à vélo
horsetour Itinéraire à cheval
roadtour Itinéraire routier
fluvialtour Itinéraire fluvial`;

/** HSDS (Open Referral). */
const serviceStatus = `active Actif=Active
inactive Inactif=Inactive
defunct Disparu=Defunct`;

/** How the values of a list are read: codes with a label, whole French values, codes that are words with hyphens, addresses, or names of classes. */
type Reading = 'codes' | 'values' | 'words' | 'terms' | 'classes' | 'features';

const listsOf: Readonly<
  Record<Standard, readonly (readonly [columns: string, list: string, reading: Reading])[]>
> = {
  mediation: [
    ['typologie type', structures, 'codes'],
    [
      'services publicsspecifiquementadresses publicsaccueillis priseenchargespecifique fraisacharge conditionsacces itinerance ' +
        'modalitesacces modaliteacces modalitesaccompagnement labelsnationaux dispositifprogrammesnationaux formationslabels',
      mediation,
      'values',
    ],
    [
      'thematiques modesaccueil frais publics profils types modesorientationbeneficiaire modesorientationaccompagnateur ' +
        'modesmobilisation',
      inclusion,
      'words',
    ],
  ],
  openagenda: [
    ['accessibility', accessibility, 'codes'],
    ['attendancemode', attendance, 'codes'],
    ['status', eventStatus, 'codes'],
  ],
  hsds: [['status', serviceStatus, 'codes']],
  tourism: [['categoriesdepoi', tourism, 'classes']],
  osm: [
    [
      'amenity shop leisure tourism craft healthcare office wheelchair toiletswheelchair fee internetaccess outdoorseating takeaway ' +
        'delivery smoking access covered lit indoor drinkingwater changingtable organic toilets dietvegetarian dietvegan cuisine sport',
      mapFeatures,
      'features',
    ],
  ],
  events: [['eventattendancemode', attendance, 'codes']],
};

/** What standards say of the values of a column, null where they say nothing. The lists are named by the keys of their columns. */
export function meaningsIn(standards: readonly Standard[], { name, hasTerms }: Column): MeaningOf | null {
  if (hasTerms) return readers.terms(readList(states, false));
  const key = headingKey(name.replace(/^tags\./, ''));
  const lists = standards.flatMap((standard) => listsOf[standard]);
  const found = lists.find(([columns]) => columns.split(' ').includes(key));
  return found ? readers[found[2]](readList(found[1], found[2] === 'values')) : null;
}

const known = new Map<string, ReadonlyMap<string, Meaning>>();

function readList(list: string, isValues: boolean): ReadonlyMap<string, Meaning> {
  const before = known.get(list);
  if (before) return before;
  const meanings = new Map(
    list.split('\n').map((line) => {
      const [french = '', english] = line.split('=');
      const space = isValues ? -1 : french.indexOf(' ');
      const label = french.slice(space + 1);
      return [
        headingKey(space < 0 ? french : french.slice(0, space)),
        { label, ...(english && { english }) },
      ];
    }),
  );
  known.set(list, meanings);
  return meanings;
}

/** Accents, spaces and small words differ from file to file: letters and figures are compared. */
const readers: Readonly<Record<Reading, (meanings: ReadonlyMap<string, Meaning>) => MeaningOf>> = {
  codes: (meanings) => (value) => meanings.get(headingKey(value)),
  values: (meanings) => (value) => {
    const [name = '', ...explained] = value.split(' : ');
    const label = name.trim();
    const english = meanings.get(headingKey(label))?.english;
    const definition = explained.join(' : ').trim();
    if (english === undefined && definition === '') return undefined;
    return { label, ...(english && { english }), ...(definition && { definition }) };
  },
  terms: (meanings) => (value) => {
    const name = termName(value);
    return isTerm(value) ? (meanings.get(headingKey(name)) ?? { label: name }) : undefined;
  },
  words: (meanings) => (value) => meanings.get(headingKey(value)) ?? tidied(value),
  features: (meanings) => (value) => {
    const english = apart(value.replaceAll('_', ' '));
    const label = meanings.get(headingKey(value))?.label;
    return label === undefined
      ? /^[a-z_]+$/.test(value)
        ? { label: english }
        : undefined
      : { label, english };
  },
  classes: (meanings) => (value) => {
    const english = apart(value);
    return { label: meanings.get(headingKey(value))?.label ?? english, english };
  },
};

/** `FastFoodRestaurant` → « Fast food restaurant ». */
function apart(name: string): string {
  const words = name.replace(/([a-z\d])(?=[A-Z])/g, '$1 ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words of codes that lost their accents or their apostrophe. */
const words = new Map(
  (
    'à accéder accès activité apprécier bénéficier compétences connaître créer création déclarer démarches difficultés découvrir ' +
    'développer électronique éducation énergie équipement évaluer familiale financière formalités français garantir hébergement ' +
    'hygiène identité insérer intégration juridique matériel métier métiers mobilité numérique précarité prélèvement prévention ' +
    'préparer protéger réaliser réduire résoudre santé sécurité séjour spécialité violence élaborer étudier'
  )
    .split(' ')
    .map((word) => [headingKey(word), word]),
);

/** `numerique--acceder-a-du-materiel` → « Accéder à du matériel »: what stands before two hyphens is the group. */
function tidied(value: string): Meaning | undefined {
  if (!/^[a-z\d]+(?:-{1,2}[a-z\d]+)+$/.test(value)) return undefined;
  const last = value.slice(value.lastIndexOf('--') + 1).replace(/^-/, '');
  const text = last
    .split('-')
    .map((word) => words.get(word) ?? word)
    .join(' ');
  return { label: text.charAt(0).toUpperCase() + text.slice(1) };
}
