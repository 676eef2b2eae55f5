import { readFileSync } from 'node:fs';

/** What `npm run try-hosts -- --write` found: for each system its version and each step with what was wrong, null where nothing was. */
const tried = JSON.parse(readFileSync(new URL('hosts-tried.json', import.meta.url), 'utf8'));

const words = {
  fr: {
    caption: 'Ce que npm run try-hosts a trouvé quand il a été lancé pour la dernière fois',
    heads: ['Système', 'Version', 'Vérifié', 'Résultat'],
    right: 'tout est juste',
    wrong: 'à corriger\u00a0: ',
    points: 'points',
  },
  en: {
    caption: 'What npm run try-hosts found when it was last run',
    heads: ['System', 'Version', 'Checked', 'Result'],
    right: 'all is right',
    wrong: 'to be mended: ',
    points: 'points',
  },
};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const row = ({ name, version, found }, { right, wrong, points }) => {
  const faults = found.filter(([, fault]) => fault !== null).map(([step]) => step);
  const result = faults.length === 0 ? right : wrong + faults.join(', ');
  const cells = [version, `${found.length} ${points}`, result].map((cell) => `<td>${escaped(cell)}</td>`);
  return `<tr><th scope="row">${escaped(name)}</th>${cells.join('')}</tr>`;
};

/** The systems that were tried, as a table in a language. */
export const triedTable = (language) => {
  const { caption, heads } = words[language];
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join('');
  const rows = tried.map((each) => row(each, words[language])).join('\n');
  return `<table class="reference"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
};
