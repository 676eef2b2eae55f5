import type { CommandWords } from '../command.js';

export const command: CommandWords = {
  usage: (formats) => `parvis inspect FICHIER-OU-ADRESSE [--json] [--rows] [--lang fr|en]

Dit ce que Parvis comprend d’un fichier ${formats}, et ce qui mérite d’être corrigé.

  --json       le rapport en JSON, pour les programmes
  --rows       avec --json : les lignes du fichier aussi
  --lang       langue du rapport : fr (par défaut, sauf terminal en anglais) ou en
  --help, -h   cette aide

parvis book FICHIER-OU-ADRESSE [-o annuaire.pdf] [--html] [options]

Fait un livret imprimable : fiches de A à Z numérotées, index avec les pages, glossaire. Il faut un Chromium, sinon une page HTML.

  --title, --subtitle, --owner, --licence, --updated, --url, --correction-url   ce qui s’imprime sur la couverture et à la fin
  --indexes "publics, domaines"   les colonnes des index ; --fields, --where, --glossary comme dans la page
  --stats "statut, publics" [--cross "publics, statut"]   des chiffres à la fin ; les options de parvis stats
  --size A4|A5, --chromium CHEMIN, --html (une page à imprimer soi-même)

parvis stats FICHIER-OU-ADRESSE [--questions "statut, publics"] [--cross "publics, statut"] [--html] [-o FICHIER]

Dit les chiffres d’une enquête : parts de ceux qui ont répondu, avec les nombres. En Markdown, ou en page HTML.

  --base all, --top 10, --hide-below 5, --where, --fields, --glossary   comme dans la page ; --title

parvis merge FICHIER PROPOSITION… [--write]

Reporte dans un fichier CSV les corrections et nouvelles fiches reçues : des messages enregistrés (.txt, .eml), ou des lignes ; « - » pour ce que l’on colle.
Montre ce qui changerait. Seules les lignes concernées changent ; si l’une a changé entre-temps, rien n’est écrit.

  --write      écrit le fichier ; sans elle (ou avec --dry-run), rien n’est écrit

parvis prerender PAGE.html… [--pages DOSSIER] [--base ADRESSE] [--max 500] [--check]

Écrit les fiches de chaque liste dans sa page, pour les moteurs de recherche et les navigateurs sans JavaScript ; le reste de la page ne change pas.

  --pages      une petite page par fiche ou par séance à venir dans ce dossier, et sitemap.xml ; il faut --base
  --base       l’adresse du dossier où se trouvent les pages ; --max combien de fiches sont nommées
  --contacts   none, site (par défaut) ou all : sans lui, ni courriel ni téléphone ; --people des personnes aussi dans les données
  --check      n’écrit rien, et échoue si une page n’est plus à jour

parvis feed FICHIER-OU-ADRESSE [--atom] [--rss] [--json] [--ics] [--base ADRESSE] [--page ADRESSE] [-o DOSSIER]

Écrit des flux : les 50 fiches modifiées en dernier (Atom, RSS, JSON Feed), un agenda à suivre (ICS). Dit quoi coller dans vos pages.

  --updated-column "mise à jour"   la colonne qui dit quand une fiche a changé ; --time-zone Europe/Paris pour les heures
  --page       l’adresse de la page de la liste, {id} pour la fiche ; --contacts, --title, --owner, --where, --fields comme plus haut
  --check      n’écrit rien, et échoue si un flux n’est plus à jour
`,
  wrongUsage: 'Cette commande n’est pas comprise\u00a0:',
  titled: (title, text) => `${title}\u00a0: ${text}`,
  failed: (source) => `${source} n’a pas pu être lu.`,
  folder: 'C’est un dossier\u00a0: nommez l’un des fichiers qu’il contient.',
  unreachable: 'Rien ne répond à cette adresse. Vérifiez-la, et votre connexion.',
  severities: { 0: 'À corriger d’abord', 1: 'À vérifier', 2: 'Pour information' },
  alike: {
    one: 'et une autre remarque de ce genre',
    other: 'et # autres remarques de ce genre',
  },
};
