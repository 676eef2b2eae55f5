import type { Messages } from './messages.js';

/** U+202F before ; ! ? and inside « », U+00A0 before : (usage of the Imprimerie nationale, narrowed where screens allow). */
export const fr: Messages = {
  quote: (word) => `« ${word} »`,
  search: {
    label: 'Rechercher',
    hint: 'Les résultats s’affichent pendant la saisie.',
    clear: 'Effacer la recherche',
  },
  count: {
    all: (count, noun) => `${count} ${noun}`,
    some: (count, plural, total) => `${count} ${plural === 'one' ? 'résultat' : 'résultats'} sur ${total}`,
    none: 'Aucun résultat',
    reading: (count) => `Lecture du fichier… ${count} lignes`,
    page: (page, pages) => `page ${page} sur ${pages}`,
  },
  sort: {
    label: 'Trier par',
    relevance: 'Pertinence',
    file: 'Ordre du fichier',
    changed: (order) => `Liste triée : ${order}`,
  },
  entry: {
    more: 'Plus d’informations',
    less: 'Moins d’informations',
    about: ' sur ',
    untitled: 'Sans nom',
    copyLink: 'Copier le lien',
    copied: 'Lien copié.',
    copyFailed: 'Voici le lien à copier :',
    correct: 'Signaler une erreur',
    asked: 'La fiche demandée',
    backToList: 'Fermer la fiche',
    gone: 'La fiche demandée ne figure plus dans cette liste.',
    directions: 'Itinéraire',
    hours: 'Horaires',
    facts: { place: 'Adresse', phone: 'Téléphone', email: 'Courriel', website: 'Site web' },
    yes: 'Oui',
    no: 'Non',
    empty: 'Non renseigné',
  },
  take: {
    download: 'Télécharger la liste (CSV)',
    print: 'Imprimer la liste',
    fileName: 'liste',
  },
  states: {
    loading: 'Chargement de la liste…',
    progress: (percent) => `Chargement de la liste… ${percent}`,
    rows: (count) => `Chargement de la liste… ${count} lignes lues`,
    noRecords: 'Cette liste est vide pour le moment.',
    nothingFound: 'Aucun résultat ne correspond à votre recherche.',
    fewerWords: 'Essayez avec moins de mots.',
    unmatched: (words) =>
      words.length === 1
        ? `Le mot ${words[0] ?? ''} ne figure nulle part dans la liste.`
        : `Les mots ${words.join(', ')} ne figurent nulle part dans la liste.`,
    clear: 'Effacer la recherche et tout afficher',
    failed: 'La liste n’a pas pu être affichée.',
    errors: {
      'invalid-address':
        'L’adresse du fichier n’est pas valable. La personne qui tient ce site peut la corriger.',
      offline: 'Votre appareil n’est pas connecté à internet. Vérifiez la connexion, puis réessayez.',
      'network-or-cors':
        'Le fichier est injoignable : la connexion est peut-être coupée, ou le site qui l’héberge refuse de le partager avec cette page.',
      'mixed-content':
        'Cette page est sécurisée (https), mais le fichier est à une adresse qui ne l’est pas (http). Le navigateur refuse de le charger.',
      timeout: 'Le fichier met trop de temps à arriver. Réessayez dans un moment.',
      'http-401': 'L’accès au fichier est protégé. La personne qui tient ce site peut le rendre public.',
      'http-404': 'Le fichier n’existe plus à cette adresse.',
      'http-other': 'Le site qui héberge le fichier a répondu par une erreur. Réessayez dans un moment.',
      'html-instead-of-data': 'L’adresse donne une page web, et non un fichier de données.',
      'xml-instead-of-data': 'L’adresse donne un fichier XML ; il faut un fichier CSV ou JSON.',
      archive: 'Le fichier est compressé ; il faut le décompresser avant de le mettre en ligne.',
      spreadsheet: 'Le fichier est un classeur de tableur ; il faut l’enregistrer au format CSV.',
      binary: 'Le fichier n’est pas un tableau de données.',
      empty: 'Le fichier est vide.',
      'no-rows': 'Le fichier ne contient aucune ligne.',
      'too-large': 'Le fichier est trop volumineux pour être affiché ici.',
      'invalid-json': 'Le fichier est abîmé : il ne peut pas être lu jusqu’au bout.',
      'unknown-encoding': 'L’encodage indiqué pour ce fichier n’existe pas.',
      'missing-script': 'Une partie du programme n’a pas pu être chargée. Rechargez la page dans un moment.',
      unexpected: 'Un imprévu empêche d’afficher la liste.',
    },
    retry: 'Réessayer',
    openFile: 'Ouvrir le fichier',
    stale: (date) => `La mise à jour n’a pas pu être chargée. Voici la liste telle qu’elle était le ${date}.`,
    noPanel:
      'Le diagnostic n’a pas pu s’ouvrir : il manque à côté du script le fichier diagnose.js (ou le dossier parvis.light, pour parvis.light.js).',
  },
};
