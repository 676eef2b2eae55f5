import type { Row, Table } from '../table/table.js';
import { registerKey } from './may-be-register.js';
import { withFiness } from './finess.js';
import { rewritten } from './rewritten.js';

/*
 * Extracts of the French registers of companies (Sirene, INSEE) and of associations (RNA): as files of stock, as open data platforms write them
 * in small letters, as their public search answers. Headings say whose column it is at their end, and cells hold the codes of INSEE.
 */

/** What columns are called whose headings say too little, or run into one word. */
const labels: ReadonlyMap<string, string> = new Map(
  `denomination=Dénomination
denominationusuelle=Nom d’usage
denominationusuelle1=Nom d’usage
enseigne1=Enseigne
enseigne2=Autre enseigne
enseigne3=Autre enseigne
listeenseignes=Enseignes
nomcomplet=Nom
nomraisonsociale=Autre nom
complementadresse=Complément d’adresse
numerovoie=Numéro de la voie
indicerepetition=Indice de répétition
typevoie=Type de voie
libellevoie=Nom de la voie
distributionspeciale=Distribution spéciale
codepostal=Code postal
libellecommune=Commune
datecreation=Date de création
trancheeffectifs=Effectif
trancheeffectif=Effectif
trancheeffectifsalarie=Effectif
etatadministratif=État
categoriejuridique=Forme juridique
naturejuridique=Forme juridique
activiteprincipale=Code d’activité (NAF)
categorieentreprise=Taille de l’entreprise
economiesocialesolidaire=Économie sociale et solidaire
identifiantassociation=Numéro RNA`
    .split('\n')
    .map((line) => line.split('=') as [string, string]),
);

const staff = `NN=Sans salarié
00=Sans salarié
01=1 ou 2 salariés
02=3 à 5 salariés
03=6 à 9 salariés
11=10 à 19 salariés
12=20 à 49 salariés
21=50 à 99 salariés
22=100 à 199 salariés
31=200 à 249 salariés
32=250 à 499 salariés
41=500 à 999 salariés
42=1 000 à 1 999 salariés
51=2 000 à 4 999 salariés
52=5 000 à 9 999 salariés
53=10 000 salariés et plus`;

const states = `A=En activité
C=Cessée
F=Fermé`;

/** The legal forms of those who are listed most. */
const forms = `1000=Entrepreneur individuel
5498=EURL
5499=SARL
5710=SAS
5720=SASU
7210=Commune
7220=Département
7230=Région
7344=Métropole
7346=Communauté de communes
7348=Communauté d’agglomération
7361=Centre communal d’action sociale
9210=Association non déclarée
9220=Association déclarée
9221=Association déclarée d’insertion par l’économique
9222=Association intermédiaire
9223=Groupement d’employeurs
9230=Association reconnue d’utilité publique
9240=Congrégation
9260=Association de droit local
9300=Fondation`;

/** The divisions of the French nomenclature of activities (NAF rév. 2), whose codes begin with these figures. */
const divisions = `01=Culture et production animale, chasse
02=Sylviculture et exploitation forestière
03=Pêche et aquaculture
10=Industries alimentaires
11=Fabrication de boissons
13=Fabrication de textiles
14=Industrie de l’habillement
15=Industrie du cuir et de la chaussure
16=Travail du bois
17=Industrie du papier et du carton
18=Imprimerie et reproduction d’enregistrements
20=Industrie chimique
21=Industrie pharmaceutique
22=Produits en caoutchouc et en plastique
23=Produits minéraux non métalliques
24=Métallurgie
25=Produits métalliques
26=Produits informatiques, électroniques et optiques
27=Équipements électriques
28=Machines et équipements
29=Industrie automobile
30=Autres matériels de transport
31=Fabrication de meubles
32=Autres industries manufacturières
33=Réparation et installation de machines
35=Électricité, gaz, vapeur et air conditionné
36=Captage, traitement et distribution d’eau
37=Collecte et traitement des eaux usées
38=Collecte, traitement et récupération des déchets
39=Dépollution et gestion des déchets
41=Construction de bâtiments
42=Génie civil
43=Travaux de construction spécialisés
45=Commerce et réparation d’automobiles
46=Commerce de gros
47=Commerce de détail
49=Transports terrestres
50=Transports par eau
51=Transports aériens
52=Entreposage et services des transports
53=Poste et courrier
55=Hébergement
56=Restauration
58=Édition
59=Cinéma, vidéo, télévision et musique
60=Programmation et diffusion
61=Télécommunications
62=Programmation et conseil informatiques
63=Services d’information
64=Services financiers
65=Assurance
66=Activités auxiliaires de services financiers et d’assurance
68=Activités immobilières
69=Activités juridiques et comptables
70=Sièges sociaux et conseil de gestion
71=Architecture et ingénierie
72=Recherche et développement scientifique
73=Publicité et études de marché
74=Autres activités spécialisées, scientifiques et techniques
75=Activités vétérinaires
77=Location
78=Activités liées à l’emploi
79=Agences de voyage et réservation
80=Enquêtes et sécurité
81=Services aux bâtiments et aménagement paysager
82=Activités administratives et soutien aux entreprises
84=Administration publique
85=Enseignement
86=Activités pour la santé humaine
87=Hébergement médico-social et social
88=Action sociale sans hébergement
90=Activités créatives, artistiques et de spectacle
91=Bibliothèques, archives et musées
92=Jeux de hasard et d’argent
93=Activités sportives, récréatives et de loisirs
94=Activités des organisations associatives
95=Réparation d’ordinateurs et de biens personnels
96=Autres services personnels
99=Organisations extraterritoriales`;

type Words = (code: string) => string;

/** What the codes of a list stand for; any other cell as it is. */
function wordsOf(list: string, key: (cell: string) => string = (cell) => cell): Words {
  const words = new Map(list.split('\n').map((line) => line.split('=') as [string, string]));
  return (cell) => words.get(key(cell)) ?? cell;
}

const division = (code: string): string => (/^\d\d\.?\d\d[A-Z]$/.test(code) ? code.slice(0, 2) : '');

/** What reads the cells of columns, by their keys. */
function readers(): ReadonlyMap<string, Words> {
  const staffed = wordsOf(staff);
  const formed = wordsOf(forms);
  return new Map([
    ['trancheeffectifs', staffed],
    ['trancheeffectif', staffed],
    ['trancheeffectifsalarie', staffed],
    ['etatadministratif', wordsOf(states)],
    ['categoriejuridique', formed],
    ['naturejuridique', formed],
  ]);
}

/** How the parts of an address are written in files of stock, from which they are put together: platforms write them in small letters. */
const parts =
  'complementAdresse numeroVoie indiceRepetition typeVoie libelleVoie distributionSpeciale codePostal libelleCommune'.split(
    ' ',
  );

function canonical(name: string): string {
  const key = registerKey(name);
  const part = /[._]/.test(name) ? undefined : parts.find((each) => each.toLowerCase() === key);
  return part === undefined ? name : `${part}Etablissement`;
}

/** The list with its codes in words, headings without whose they are, and what an entry does in a column more: a filter worth having. */
export function withRegister(table: Table): Table {
  if (table.columns[0] === '#0') return withFiness(table);
  const { columns } = table;
  const keys = columns.map(registerKey);
  const known = readers();
  const own = keys.map((key) => known.get(key));
  const activity = keys.indexOf('activiteprincipale');
  const inWords = wordsOf(divisions, division);
  const named = columns.map(canonical);
  const isFree = new Set(named).size === named.length;
  const write = (row: Row): Row => {
    const cells = row.map((cell, index) => own[index]?.(cell) ?? cell);
    if (activity < 0) return cells;
    const code = row[activity] ?? '';
    const words = inWords(code);
    return [...cells, words === code ? '' : words];
  };
  const told = isFree ? named : columns;
  return rewritten(table, write, {
    columns: [
      ...told,
      ...(activity < 0 ? [] : [columns.includes('Activité') ? 'Activité (NAF)' : 'Activité']),
    ],
    labels: new Map([...told.flatMap((name) => labelOf(name, keys)), ...(table.labels ?? [])]),
  });
}

function labelOf(name: string, keys: readonly string[]): readonly (readonly [string, string])[] {
  const key = registerKey(name);
  // Beside its name, a commune is a code.
  const label = key === 'commune' && keys.includes('libellecommune') ? 'Code commune' : labels.get(key);
  if (label !== undefined) return [[name, label]];
  const stem = name.replace(/(?:Etablissement|UniteLegale)$/, '');
  return stem === name || stem === '' ? [] : [[name, stem]];
}
