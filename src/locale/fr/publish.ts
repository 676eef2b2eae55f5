import type { PublishWords } from '../publish.js';

export const publish: PublishWords = {
  written: (path) => `Page écrite : ${path}`,
  pagesWritten: (count, folder) => `${count} fichiers écrits dans ${folder}`,
  fresh: 'Tout est à jour.',
  stale: (path) => `N’est plus à jour : ${path}`,
  removed: (name) => `Retirée, car elle n’est plus dans le fichier : ${name}`,
  pageRemoved: (path) =>
    `Page retirée, car sa fiche n’est plus dans le fichier ou sa séance est passée : ${path}`,
  sitemap: (address) => `Dans robots.txt : Sitemap: ${address}`,
  needsBase: 'Une page par fiche a besoin de son adresse : ajoutez --base https://votre-site.example/',
  nothingWritten: 'Rien n’a été écrit.',
  amiss: (page, line, what) => `${page}${line > 0 ? `, ligne ${String(line)}` : ''} : ${what}`,
  unread: (source, why) => `« ${source} » n’a pas pu être lu. ${why}`,
  noPage: 'cette page ne peut pas être lue. Vérifiez son chemin.',
  wide: 'cette page est en UTF-16. Enregistrez-la en UTF-8.',
  faults: {
    'no-tag': () =>
      'il n’y a pas de liste dans cette page. Écrivez-y <actor-directory src="annuaire.csv"></actor-directory>, ou <training-agenda>.',
    unclosed: (tag) => `la balise <${tag}> n’est pas fermée. Ajoutez </${tag}> là où la liste finit.`,
    'unclosed-block': () =>
      'il y a « parvis:begin » sans « parvis:end ». Retirez ce qui se trouve entre la balise et sa fin, puis recommencez.',
    'twin-id': (id) => `deux listes ont le même id « ${id} ». Donnez-en un autre à l’une d’elles.`,
    'in-paragraph': (tag) =>
      `la balise <${tag}> est dans un paragraphe, que les navigateurs fermeraient. Mettez-la dans un <div>.`,
  },
  notes: {
    template: (page, tag) =>
      `${page} : <${tag}> a un gabarit de fiche. Les fiches écrites dans la page sont les fiches ordinaires.`,
    'no-zone': (page) =>
      `${page} : aucune zone horaire n’est dite. Ajoutez time-zone="Europe/Paris" à la balise pour que les heures soient sûres.`,
    'other-view': (page, view) =>
      `${page} : view="${view}" ne s’écrit pas dans une page. La liste y est écrite à la place.`,
  },
  feed: {
    noUpdated:
      'Aucune colonne ne dit quand les fiches ont changé, et Parvis n’invente pas de date. Nommez-la : --updated-column "mise à jour"',
    noSuchColumn: (name) => `Aucune colonne montrée ne s’appelle « ${name} ».`,
    noDates: (name) => `La colonne « ${name} » ne contient aucune date lisible.`,
    noSessions: 'Ce fichier n’a pas de dates de séances : il ne peut pas devenir un calendrier.',
    needsBase: 'Un flux a besoin de son adresse : ajoutez --base https://votre-site.example/',
    empty: 'Aucune fiche à publier : vérifiez le fichier, et ce que demande --where.',
    paste: 'À coller dans l’en-tête de vos pages :',
    written: (path) => `Flux écrit : ${path}`,
    undated: (count) => `${count} sans date lisible, donc absents du flux`,
    zone: (name) =>
      `Aucune zone horaire n’est dite : les heures sont prises pour celles de ${name}. Si ce sont d’autres : --time-zone Europe/Paris`,
  },
};
