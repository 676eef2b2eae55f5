/*
 * The spreadsheets to start from, as values: what each column is called, how its cells are kept, what to write into them, an example.
 * The example answers yes to « Ne pas publier », so that it is never shown: it may stay where it is.
 */

/** French sets these signs apart by spaces that do not break. */
const typeset = (text) =>
  text
    .replaceAll(/ (?=[;?!])/g, '\u202f')
    .replaceAll(/ (?=[:»])/g, '\u00a0')
    .replaceAll('« ', '«\u00a0');

const column = (heading, kind, told, example) => ({ heading, kind, told, example });
const colonne = (heading, kind, told, example) => column(heading, kind, typeset(told), typeset(example));

const french = {
  first: [
    'Remplissez l’autre feuille : une ligne par fiche, sous les titres. Gardez la ligne des titres telle qu’elle est.',
    'La ligne d’exemple n’est jamais montrée, parce que sa colonne « Ne pas publier » dit oui : gardez-la pour vous souvenir, ou effacez-la.',
    'Tout est facultatif sauf la première colonne. Une colonne dont vous n’avez pas besoin se supprime ; une colonne à vous s’ajoute, sous le nom que vous voulez.',
    'Plusieurs valeurs dans une même case se séparent par des virgules.',
    'Tout ce qui est dans ce fichier peut être lu par qui le télécharge, même ce que la page ne montre pas : n’y mettez rien de privé.',
    'Enregistrez, déposez le fichier sur votre site sous le même nom, et la page est à jour.',
  ].map(typeset),
  told: typeset('Ce qu’on écrit dans chaque colonne'),
};

const english = {
  first: [
    'Fill in the other sheet: a line for each entry, below the headings. Keep the line of headings as it is.',
    'The example line is never shown, because its column “Do not publish” says yes: keep it to remember, or delete it.',
    'Everything is optional but the first column. Delete a column that you do not need; add one of your own, under any name.',
    'Several values in one cell are separated by commas.',
    'All that is in this file can be read by whoever downloads it, also what the page does not show: put nothing private into it.',
    'Save, put the file on your site under the same name, and the page is up to date.',
  ],
  told: 'What to write into each column',
};

/** The spreadsheets by the names of their files. */
export const sheets = {
  'modele-annuaire': {
    name: 'Annuaire',
    help: 'Mode d’emploi',
    language: 'fr',
    ...french,
    columns: [
      colonne('Nom', 'text', 'Le titre de la fiche.', 'Exemple : la maison des Tilleuls'),
      colonne(
        'Catégorie',
        'text',
        'Une sorte, toujours écrite pareil : les visiteurs filtrent par elle.',
        'Association',
      ),
      colonne('Description', 'text', 'Une ou deux phrases.', 'On y répare ensemble ce qui est cassé.'),
      colonne(
        'Publics',
        'text',
        'À qui on s’adresse ; plusieurs valeurs, séparées par des virgules.',
        'familles, seniors',
      ),
      colonne(
        'Services',
        'text',
        'Ce qu’on y trouve ; plusieurs valeurs, séparées par des virgules.',
        'réparation, prêt d’outils',
      ),
      colonne('Adresse', 'text', 'Le numéro et la rue.', '3 place du Marché'),
      colonne('Code postal', 'text', 'Cinq chiffres ; la colonne garde le zéro du début.', '01120'),
      colonne('Commune', 'text', 'Son nom.', 'Montluel'),
      colonne('Téléphone', 'text', 'Tel qu’on le dit.', '01 99 00 12 34'),
      colonne('Courriel', 'text', 'Une adresse.', 'tilleuls@example.org'),
      colonne('Site web', 'text', 'Son adresse entière.', 'https://tilleuls.example'),
      colonne(
        'Horaires',
        'text',
        'En toutes lettres, ou ainsi : Mo-Fr 09:00-12:00 ; Sa 14:00-18:00 (Mo, Tu, We, Th, Fr, Sa, Su), et la page dira si c’est ouvert.',
        'Mo-Fr 09:00-12:00; Sa 14:00-18:00',
      ),
      colonne('Latitude', 'number', 'Pour une carte : en degrés, 45,85.', '45.85'),
      colonne('Longitude', 'number', 'De même.', '5.05'),
      colonne(
        'Ne pas publier',
        'text',
        'Écrivez oui pour qu’une fiche ne soit pas montrée ; sinon, rien.',
        'oui',
      ),
      colonne('Mise à jour', 'date', 'Le jour où la fiche a été vérifiée.', '2026-01-05'),
    ],
  },
  'modele-agenda': {
    name: 'Agenda',
    help: 'Mode d’emploi',
    language: 'fr',
    ...french,
    columns: [
      colonne('Titre', 'text', 'Ce qui a lieu.', 'Exemple : premiers pas sur Internet'),
      colonne('Date', 'date', 'Le jour : 05/01/2027.', '2027-01-05'),
      colonne('Heure de début', 'time', '14:00', '14:00'),
      colonne('Heure de fin', 'time', '16:00', '16:00'),
      colonne(
        'Type',
        'text',
        'Atelier, réunion, fête… toujours écrit pareil : les visiteurs filtrent par lui.',
        'Atelier',
      ),
      colonne(
        'Publics',
        'text',
        'À qui on s’adresse ; plusieurs valeurs, séparées par des virgules.',
        'adultes, seniors',
      ),
      colonne(
        'Description',
        'text',
        'Une ou deux phrases.',
        'On apprend à écrire un message et à trouver une adresse.',
      ),
      colonne('Intervenant', 'text', 'Qui anime.', 'Camille Exemple'),
      colonne('Lieu', 'text', 'Le nom de la salle ou de la maison.', 'Maison des Tilleuls'),
      colonne('Adresse', 'text', 'Le numéro et la rue.', '3 place du Marché'),
      colonne('Commune', 'text', 'Son nom.', 'Montluel'),
      colonne('Tarif', 'text', 'Gratuit, 5 €, sur devis…', 'Gratuit'),
      colonne('Places', 'number', 'Combien il y en a.', '8'),
      colonne('Inscription', 'text', 'L’adresse où l’on s’inscrit.', 'https://tilleuls.example/inscription'),
      colonne('Courriel', 'text', 'Une adresse pour demander.', 'tilleuls@example.org'),
      colonne('Téléphone', 'text', 'Tel qu’on le dit.', '01 99 00 12 34'),
      colonne(
        'Ne pas publier',
        'text',
        'Écrivez oui pour qu’une séance ne soit pas montrée ; sinon, rien.',
        'oui',
      ),
    ],
  },
  'model-directory': {
    name: 'Directory',
    help: 'How to fill it in',
    language: 'en',
    ...english,
    columns: [
      column('Name', 'text', 'The title of the entry.', 'Example: Lime Tree House'),
      column('Category', 'text', 'A kind, always written alike: visitors filter by it.', 'Association'),
      column('Description', 'text', 'A sentence or two.', 'We mend together what is broken.'),
      column('Audience', 'text', 'For whom; several values, separated by commas.', 'families, seniors'),
      column(
        'Services',
        'text',
        'What is offered; several values, separated by commas.',
        'repairs, tools to borrow',
      ),
      column('Address', 'text', 'Number and street.', '3 Market Place'),
      column('Postcode', 'text', 'The column keeps a zero that comes first.', '01120'),
      column('City', 'text', 'Its name.', 'Montluel'),
      column('Phone', 'text', 'As it is said.', '01 99 00 12 34'),
      column('Email', 'text', 'One address.', 'limes@example.org'),
      column('Website', 'text', 'Its whole address.', 'https://limes.example'),
      column(
        'Opening hours',
        'text',
        'In words, or like this: Mo-Fr 09:00-12:00; Sa 14:00-18:00, and the page tells whether it is open.',
        'Mo-Fr 09:00-12:00; Sa 14:00-18:00',
      ),
      column('Latitude', 'number', 'For a map: in degrees, 45.85.', '45.85'),
      column('Longitude', 'number', 'Likewise.', '5.05'),
      column(
        'Do not publish',
        'text',
        'Write yes for an entry that must not be shown; nothing otherwise.',
        'yes',
      ),
      column('Updated', 'date', 'The day on which the entry was checked.', '2026-01-05'),
    ],
  },
  'model-agenda': {
    name: 'Agenda',
    help: 'How to fill it in',
    language: 'en',
    ...english,
    columns: [
      column('Title', 'text', 'What takes place.', 'Example: first steps on the Internet'),
      column('Date', 'date', 'The day.', '2027-01-05'),
      column('Start time', 'time', '14:00', '14:00'),
      column('End time', 'time', '16:00', '16:00'),
      column(
        'Type',
        'text',
        'Workshop, meeting, party… always written alike: visitors filter by it.',
        'Workshop',
      ),
      column('Audience', 'text', 'For whom; several values, separated by commas.', 'adults, seniors'),
      column(
        'Description',
        'text',
        'A sentence or two.',
        'We learn to write a message and to find an address.',
      ),
      column('Speaker', 'text', 'Who leads it.', 'Camille Example'),
      column('Venue', 'text', 'The name of the room or the house.', 'Lime Tree House'),
      column('Address', 'text', 'Number and street.', '3 Market Place'),
      column('City', 'text', 'Its name.', 'Montluel'),
      column('Price', 'text', 'Free, €5, on request…', 'Free'),
      column('Seats', 'number', 'How many there are.', '8'),
      column('Registration', 'text', 'The address where one signs up.', 'https://limes.example/register'),
      column('Email', 'text', 'An address to ask at.', 'limes@example.org'),
      column('Phone', 'text', 'As it is said.', '01 99 00 12 34'),
      column(
        'Do not publish',
        'text',
        'Write yes for a session that must not be shown; nothing otherwise.',
        'yes',
      ),
    ],
  },
};
