import type { ProblemWords } from '../problems.js';

export const problems: ProblemWords = {
  quotes: ['«\u202f', '\u202f»'],
  inColumn: ', dans la colonne ',
  numbered: 'n°\u00a0',
  cells: { one: 'Une cellule contient', other: '# cellules contiennent' },
  lines: { one: 'Une ligne n’a', other: '# lignes n’ont' },
  linesAre: { one: 'Une ligne est', other: '# lignes sont' },
  values: { one: 'Une valeur est', other: '# valeurs sont' },
  sentences: {
    'not-utf8': () =>
      'Le fichier n’est pas enregistré en UTF-8. Il a été lu quand même : vérifiez les accents, ou choisissez « CSV UTF-8 » en l’enregistrant.',
    'encoding-unsure': () =>
      'L’encodage du fichier n’est pas certain : vérifiez les accents, ou enregistrez le fichier en « CSV UTF-8 ».',
    mojibake: ({ cells, inColumn, sample }) =>
      `${cells} des accents abîmés${inColumn}${sample}. Corrigez-les dans le tableur, puis enregistrez en UTF-8.`,
    'control-characters': ({ inColumn }) =>
      `Des caractères invisibles, sans signification, se trouvent dans le fichier${inColumn} ; ils ne sont pas affichés.`,
    'cut-off': () =>
      'La fin du fichier manque : il a sans doute été coupé pendant un envoi. Déposez-le de nouveau.',
    'too-large': () =>
      'Le fichier est trop gros pour être lu en entier : seul le début est affiché. Allégez-le ou coupez-le en plusieurs fichiers.',
    'too-many-rows': ({ count }) =>
      `Le fichier a trop de lignes : seules les ${count} premières sont affichées.`,
    'too-many-columns': ({ count }) =>
      `Le fichier a trop de colonnes : seules les ${count} premières sont lues.`,
    'cell-cut': ({ cells, inColumn }) => `${cells} un texte trop long${inColumn} : il est coupé.`,
    'mixed-line-endings': () =>
      'Les fins de ligne sont de plusieurs sortes. Rien n’est perdu ; réenregistrer le fichier dans un tableur les rend semblables.',
    'separator-line': ({ sample }) =>
      `La première ligne${sample} dit au tableur ce qui sépare les colonnes. Elle n’est pas affichée : rien à changer.`,
    'blank-rows': ({ count }) =>
      `Des lignes vides se trouvent entre les fiches (nombre : ${count}). Elles ne sont pas affichées ; vous pouvez les supprimer.`,
    'empty-answers': ({ count }) =>
      `Des réponses sont vides, à part ce qu’un programme y a noté (nombre : ${count}). Elles ne sont pas affichées.`,
    'stray-spaces': ({ cells }) =>
      `${cells} des espaces au début ou à la fin. Ils ne sont pas affichés ; vous pouvez les supprimer.`,
    'lines-above-heading': ({ sample }) =>
      `Des lignes se trouvent au-dessus des titres de colonnes${sample} ; elles ne sont pas affichées.`,
    'lines-below-heading': ({ sample }) =>
      `Des lignes d’explication se trouvent sous les titres de colonnes ou à la fin${sample} ; elles ne sont pas affichées.`,
    'no-heading': () => 'Les colonnes n’ont pas de titre. Ajoutez une première ligne qui les nomme.',
    'duplicate-heading': ({ sampleOrColumn }) =>
      `Plusieurs colonnes portent le même titre${sampleOrColumn} : donnez un nom différent à chacune.`,
    'empty-heading': ({ inColumn }) => `Une colonne n’a pas de titre${inColumn} : donnez-lui un nom.`,
    'ragged-row': ({ lines, sample }) =>
      `${lines} pas le même nombre de cellules que la ligne des titres${sample}. Mettez entre guillemets les textes qui contiennent le séparateur.`,
    'unclosed-quote': ({ sample }) =>
      `Un guillemet ouvert n’est jamais refermé${sample} : ajoutez celui qui manque.`,
    'stray-quote': ({ sample }) =>
      `Un guillemet se trouve au milieu d’une cellule${sample} : doublez-le ("") ou retirez-le.`,
    'merge-markers': () =>
      'Le fichier garde les marques d’un conflit de versions (<<<<<<<, >>>>>>>) : gardez l’une des deux versions et retirez les marques.',
    'invalid-json-line': ({ sample }) =>
      `Cette ligne n’est pas du JSON valide${sample} ; elle n’est pas affichée.`,
    'not-a-record': ({ sample }) =>
      `Ce n’est pas une fiche${sample} : titre répété, note ou total. Ce n’est pas affiché.`,
    'sections-read': ({ sample, count }) =>
      `Des titres de rubrique se trouvent entre les fiches${sample}, au nombre de ${count}. Chaque fiche a reçu sa rubrique dans une colonne de plus, qui peut servir de filtre.`,
    'filled-down': ({ column, sample, count }) =>
      `Dans la colonne ${column}, des cellules vides (nombre : ${count}) suivent une valeur écrite une seule fois par groupe${sample}. Cette valeur est reprise sur chacune de leurs lignes.`,
    'lines-joined': ({ sample, count }) =>
      `Des lignes sans nom continuent la fiche du dessus${sample} (nombre : ${count}). Elles ont été lues comme une seule fiche, le contenu d’une même colonne étant mis l’un sous l’autre.`,
    'names-joined': ({ sample, count }) =>
      `Des noms continuent sur la ligne suivante, seuls (nombre : ${count}). Chacun a été lu comme un seul nom${sample}.`,
    'month-beside': ({ column, sample }) =>
      `Dans la colonne ${column}, les jours sont sans mois. Celui qui se trouve au-dessus ou à côté a été pris${sample}. Écrivez la date entière dans chaque cellule.`,
    'other-tables': ({ sample }) =>
      `Plusieurs tableaux se trouvent dans le même fichier ou la même feuille, chacun avec ses titres de colonnes. Seul le plus grand est affiché, sans les autres${sample}. Donnez à chacun un fichier ou une feuille.`,
    'tables-joined': ({ count }) =>
      `La liste est en plusieurs morceaux qui ont les mêmes titres de colonnes (nombre : ${count}). Ils ont été lus comme un seul tableau.`,
    'year-above': ({ column, sample }) =>
      `Dans la colonne ${column}, les jours sont sans année. Celle qui se trouve au-dessus des titres a été prise${sample}. Écrivez-la dans chaque cellule.`,
    transposed: ({ count }) =>
      `Le tableau est couché, avec les titres dans sa première colonne. Il a été redressé : chaque colonne est devenue une fiche (nombre : ${count}).`,
    grid: () =>
      'Ceci ressemble à une grille horaire, avec les heures dans un sens et les jours ou les salles dans l’autre : ce n’est pas une liste, et ses lignes sont affichées comme des fiches. Écrivez une ligne par séance, avec son jour, son heure et sa salle dans des colonnes.',
    poll: () =>
      'Ceci ressemble aux réponses d’un sondage, avec une ligne par personne et une colonne par choix : ce n’est pas une liste pour le public, et les noms de ceux qui ont répondu seraient affichés.',
    'shifted-rows': ({ linesAre, inColumn, sample }) =>
      `${linesAre} décalées d’une cellule${inColumn}${sample}. Mettez entre guillemets les textes qui contiennent le séparateur.`,
    'nested-too-deep': ({ inColumn }) =>
      `Des données sont imbriquées trop profondément${inColumn} ; elles ne sont pas affichées.`,
    'nested-records': ({ inColumn, sample }) =>
      `Des fiches sont rangées à l’intérieur des fiches${inColumn} : seul leur nom est affiché${sample}.`,
    'partial-answer': ({ sample }) =>
      `La source signale une erreur à côté de la liste${sample} : des fiches manquent peut-être. Ouvrez l’adresse du fichier pour lire ce qu’elle en dit.`,
    'several-tables': ({ sample }) =>
      `Le fichier contient aussi d’autres tableaux${sample}, qui ne sont pas affichés : l’attribut items-path en choisit un autre.`,
    'one-page': ({ sample }) =>
      `Le fichier n’est qu’une page d’une liste plus longue${sample} : seules les fiches de cette page sont affichées. Demandez la liste entière à l’adresse du fichier (souvent avec limit ou rows), ou téléchargez-la.`,
    'no-events': ({ sample }) =>
      sample
        ? `Ce calendrier ne contient aucun événement, seulement autre chose${sample} : tâches, notes ou disponibilités. Exportez les événements.`
        : 'Ce calendrier ne contient aucun événement pour le moment.',
    'private-events': ({ count }) =>
      `Des événements sont marqués comme privés dans le calendrier (nombre : ${count}) : ils ne sont pas affichés. Rendez-les publics s’ils doivent l’être.`,
    'unknown-zone': ({ sample }) =>
      `Le calendrier nomme un fuseau horaire inconnu${sample} : les heures sont lues comme des heures locales. Vérifiez-les.`,
    'hidden-rows': ({ count }) =>
      `Des lignes masquées ne sont pas affichées (nombre : ${count}). Affichez-les dans le tableur si elles font partie de la liste.`,
    'filtered-rows': ({ count, total }) =>
      `Le classeur est enregistré avec un filtre, qui masque ${count} lignes sur ${total} : elles ne sont pas affichées. Retirez le filtre dans le tableur, puis enregistrez.`,
    'hidden-columns': ({ count }) => `Des colonnes masquées ne sont pas lues (nombre : ${count}).`,
    'merged-cells': ({ count }) =>
      `Des cellules fusionnées sur plusieurs lignes sont lues comme si leur texte était écrit sur chacune (nombre de cellules complétées : ${count}).`,
    'formula-without-value': ({ count }) =>
      `Le résultat de certaines formules n’est pas enregistré (nombre : ${count}) : leurs cellules sont vides. Ouvrez le classeur dans le tableur, et enregistrez-le de nouveau.`,
    'formula-error': ({ count }) =>
      `Des formules donnent une erreur (nombre : ${count}) : leurs cellules sont vides.`,
    'sheets-alike': ({ sample }) =>
      `D’autres feuilles ont les mêmes colonnes${sample} et ne sont pas affichées : l’attribut sheet="…" en choisit une autre.`,
    'no-rows': () => 'Le fichier ne contient aucune ligne de données.',
    'empty-column': ({ column }) => `La colonne ${column} est vide.`,
    'constant-column': ({ column, sample }) =>
      `La colonne ${column} contient la même chose sur toutes les lignes${sample}.`,
    'no-title': () => 'Aucune colonne ne semble nommer les fiches. Indiquez-la avec field-title.',
    'empty-title': ({ column, lines }) => `${lines} pas de nom (colonne ${column}).`,
    'repeated-title': ({ column, sample, values }) =>
      `${values} plusieurs fois dans la colonne ${column}${sample}. Si ce sont des fiches différentes, précisez leur nom.`,
    'repeated-id': ({ column, sample, values }) =>
      `${values} plusieurs fois dans la colonne ${column}${sample}, qui ne peut donc pas servir d’identifiant : l’adresse de chaque fiche est tirée de son nom. Donnez à chacune un identifiant différent.`,
    'duplicate-row': ({ linesAre }) =>
      `${linesAre} en double : toutes les cellules sont les mêmes que sur une autre ligne.`,
    'section-row': ({ sample, count }) =>
      `Des lignes n’ont qu’une cellule remplie${sample}, sans doute des titres de rubrique (nombre : ${count}). Supprimez-les et écrivez la rubrique dans une colonne à part : elle deviendra un filtre.`,
    'ended-entries': ({ count, column }) =>
      `Des fiches ont un jour dans la colonne ${column}, celui où elles ont pris fin (nombre : ${count}). Elles sont affichées comme les autres : pour les écarter, retirez leurs lignes du fichier.`,
    passwords: ({ column }) =>
      `La colonne ${column} contient des mots de passe, ou ce qu’un programme en a tiré. Elle n’est pas affichée, mais quiconque ouvre le fichier peut la lire : retirez-la, et faites changer ces mots de passe.`,
    'bad-email': ({ cells, inColumn, sample }) =>
      `${cells} autre chose qu’une adresse électronique${inColumn}${sample}.`,
    'bad-url': ({ cells, inColumn, sample }) =>
      `${cells} une adresse web qui ne fonctionnera pas${inColumn}${sample}. Écrivez-la en entier, par exemple https://www.exemple.fr.`,
    'bad-phone': ({ cells, inColumn, sample }) =>
      `${cells} un numéro de téléphone illisible${inColumn}${sample}.`,
    'bad-date': ({ cells, inColumn, sample }) =>
      `${cells} une date illisible ou impossible${inColumn}${sample}. Écrivez par exemple 2026-09-01 ou 01/09/2026.`,
    'no-day': ({ sample, count }) =>
      `Des séances ont une heure et pas de jour${sample} (nombre : ${count}) : elles sont affichées sans date. Écrivez le jour de chacune dans une colonne « Date ».`,
    'end-before-start': ({ column, count }) =>
      `Des séances finissent avant de commencer (nombre : ${count}, colonne ${column}).`,
    'unread-rule': ({ cells, inColumn, sample }) =>
      `${cells} une règle de répétition que Parvis ne sait pas suivre${inColumn}${sample} : seule la première date est affichée. Corrigez la règle, ou écrivez une ligne par date.`,
    'empty-rule': ({ cells, inColumn, sample }) =>
      `${cells} une répétition qui ne tombe sur aucune date${inColumn}${sample}. Vérifiez la règle, son premier jour et les dates exclues.`,
    'cut-rule': ({ cells, inColumn, sample }) =>
      `${cells} une répétition trop longue pour être affichée en entier${inColumn}${sample} : seules les dates les plus proches d’aujourd’hui le sont. Les autres apparaîtront avec le temps.`,
    'unread-exception': ({ cells, inColumn, sample }) =>
      `${cells} une date exclue ou ajoutée qui est illisible${inColumn}${sample} ; elle ne change rien aux dates affichées. Écrivez par exemple 2026-12-24.`,
    'damaged-identifier': ({ cells, inColumn, sample }) =>
      `${cells} un nombre abîmé par un tableur${inColumn}${sample}. Mettez la colonne au format « Texte », puis saisissez de nouveau ces nombres.`,
    'range-as-date': ({ cells, inColumn, sample }) =>
      `${cells} un jour là où d’autres ont un intervalle${inColumn}${sample} : un tableur a pris 10-12 pour une date. Mettez la colonne au format « Texte », puis écrivez-le de nouveau.`,
    'swapped-coordinates': ({ inColumn }) =>
      `La latitude et la longitude semblent échangées${inColumn} ; elles ont été remises dans l’ordre.`,
    'projected-coordinates': ({ column }) =>
      `La colonne ${column} compte des mètres (Lambert 93 ou une autre projection) : convertissez-la en latitude et longitude (WGS 84) pour une carte.`,
    'converted-coordinates': ({ column, sample }) =>
      `La colonne ${column} compte des mètres d’une carte française${sample}. Les points ont été convertis en latitude et longitude, à quelques mètres près.`,
    'impossible-coordinates': ({ cells, inColumn, sample }) =>
      `${cells} des coordonnées impossibles${inColumn}${sample}.`,
    'missing-coordinates': ({ column, lines }) => `${lines} pas de coordonnées (colonne ${column}).`,
    'mixed-spelling': ({ column, sample }) =>
      `Des valeurs de la colonne ${column} sont écrites de plusieurs façons${sample} : choisissez une seule écriture.`,
    'html-in-cells': ({ cells, inColumn, sample }) =>
      `${cells} du code HTML${inColumn}${sample} ; il est affiché comme du texte simple.`,
    'no-glossary': () =>
      'Le glossaire n’a pas pu être lu : les codes sont affichés tels quels. Vérifiez l’adresse donnée par l’attribut glossary.',
    'unknown-sheet': ({ sample }) =>
      `Le classeur n’a pas de feuille visible de ce nom${sample} : l’attribut sheet est sans effet.`,
    'unknown-column': ({ column }) =>
      `Un attribut nomme la colonne ${column}, qui ne se trouve pas dans le fichier : vérifiez son titre.`,
    'unknown-value': ({ column, sample }) =>
      `Un attribut nomme une valeur qui ne se trouve pas dans la colonne ${column}${sample}.`,
  },
};
