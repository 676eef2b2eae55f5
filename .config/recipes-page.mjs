import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { triedTable } from '../demo/site/hosts-tried.mjs';

/** The pages of the documentation that tell how to install, in the order of reading. */
const chapters = ['install', 'sites', 'hosts', 'iframe', 'policy'];

const words = {
  fr: { title: 'Parvis : installer', contents: 'Sommaire', ending: '.html' },
  en: { title: 'Parvis: install', contents: 'Contents', ending: '.en.html' },
};

const mainOf = (html) => /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';

/** A list that runs needs a server: its heading and its frame go. */
const withoutFrames = (html) => html.replaceAll(/<h2[^>]*>[^<]*<\/h2>\s*<iframe[\s\S]*?<\/iframe>/g, '');

/** Every heading a level down, below the title of the whole. */
const lowered = (html) =>
  html.replaceAll(/<(\/?)h([1-5])\b/g, (_tag, slash, level) => `<${slash}h${Number(level) + 1}`);

/** Names within tags are those of one page: in a page of several they begin with its name. Code that is shown is text, and stays. */
const withOwnNames = (html, chapter) =>
  html.replaceAll(/<[a-z][^>]*>/g, (tag) =>
    tag.replaceAll(/ (id|aria-labelledby)="([^"]+)"/g, ` $1="${chapter}-$2"`),
  );

/** Where a link leads within the page, null where it leads out of what is here. */
const targetOf = (href, chapter, ending) => {
  if (/^https?:/.test(href)) return href;
  const [file, anchor] = href.split('#');
  const name = file === '' ? chapter : file.replace(ending, '');
  if (!chapters.includes(name)) return null;
  return anchor ? `#${name}-${anchor}` : `#${name}`;
};

/** Links to pages of the documentation that are not here become their words. */
const withLinks = (html, chapter, ending) =>
  html.replaceAll(/<a\s+href="([^"]*)"[^>]*>([\s\S]*?)<\/a\s*>/g, (_link, href, text) => {
    const target = targetOf(href, chapter, ending);
    return target === null ? text : `<a href="${target}">${text}</a>`;
  });

const titleOf = (html) => /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1].trim() ?? '';

/** The recipes as one page that needs no other file but the pictures beside it, in one of its languages. */
export const recipesPage = (root, language) => {
  const { title, contents, ending } = words[language];
  const pages = chapters.map((name) => [
    name,
    mainOf(readFileSync(join(root, 'demo', name + ending), 'utf8')).replace(
      '<!-- tried -->',
      triedTable(language),
    ),
  ]);
  const links = pages.map(([name, html]) => `<li><a href="#${name}">${titleOf(html)}</a></li>`);
  const sections = pages.map(([name, html]) => {
    const text = withLinks(withOwnNames(lowered(withoutFrames(html)), name), name, ending);
    return `<section id="${name}">${text}</section>`;
  });
  return `<!doctype html>
<html lang="${language}" class="auto">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <style>
${readFileSync(join(root, 'demo', 'demo.css'), 'utf8')}
    </style>
  </head>
  <body>
    <main class="contents">
      <h1>${title}</h1>
      <nav aria-label="${contents}">
        <ul class="jumps">${links.join('')}</ul>
      </nav>
      ${sections.join('\n')}
    </main>
  </body>
</html>
`;
};
