import type { DiagnoseWords } from '../diagnose.js';

export const diagnose: DiagnoseWords = {
  panel: 'Diagnostic',
  why: 'Ce cadre se montre parce que la balise porte l’attribut diagnose. Retirez cet attribut quand tout vous convient : les visiteurs ne le verront pas.',
  loading: 'Le fichier est en cours de lecture.',
  noFile: 'Cette liste vient d’un moteur de recherche : il n’y a pas de fichier à examiner.',
  problems: (count) => `À corriger dans le fichier (${count})`,
  template: (count) => `Votre modèle de fiche n’est pas utilisé (${count})`,
  columns: (count) => `Les colonnes, telles qu’elles ont été comprises (${count})`,
  line: (line) => `Ligne ${line}`,
  wholeFile: 'Tout le fichier',
  otherwise: 'Dire autre chose',
  facts: {
    label: 'L’appeler autrement',
    title: 'C’est le nom des fiches',
    role: 'Une autre colonne joue ce rôle',
    list: 'Ses cellules contiennent plusieurs valeurs',
    noList: 'Ses cellules ne se coupent pas',
    filter: 'En faire un filtre',
    noFilter: 'Ne pas en faire un filtre',
    shown: 'L’afficher',
  },
  otherColumn: 'autre colonne',
  tag: 'La balise à copier',
  link: 'Voir le fichier',
  copy: 'Copier la balise',
  copied: 'Balise copiée',
  byHand: 'Copie impossible : sélectionnez la balise et copiez-la',
  otherUse: {
    directory: 'Ce fichier ressemble plutôt à un annuaire : essayez la balise actor-directory.',
    agenda: 'Ce fichier ressemble plutôt à un agenda : essayez la balise training-agenda.',
  },
  forms: {
    to: (said) => `<actor-form to="${said}">\u00a0: il faut une seule adresse de courriel, et rien d’autre.`,
    page: (said) => `<actor-form>\u00a0: «\u202f${said}\u202f» n’est pas l’adresse d’une page.`,
    forge: (said) =>
      `<actor-form forge="${said}">\u00a0: il faut l’adresse https d’un dépôt, sans mot de passe.`,
    placeholder: (said) =>
      `<actor-form>\u00a0: {${said}} n’est ni une colonne affichée, ni {diff}, {csv}, {id} ou {url}.`,
    nowhere: () =>
      '<actor-form>\u00a0: rien ne dit où vont les propositions. Ajoutez to="annuaire@exemple.fr", ou correction-url et new-url.',
  },
  try: 'Essayer un autre fichier',
  choose: (formats) => `Choisir ou déposer un fichier ${formats}`,
  stays: 'Il est lu dans votre navigateur et n’est envoyé nulle part.',
  reading: (name) => `Lecture de ${name}…`,
  opened: (name) => `Ce diagnostic est celui de ${name}, resté sur votre appareil.`,
  back: 'Revenir au fichier de la page',
};
