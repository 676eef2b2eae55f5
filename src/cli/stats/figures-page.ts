import { element, toHtml, type Markup } from '../../core/export/book/markup.js';

/** What makes a page of figures readable by itself; a site that takes them has its own. */
const look = `body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: start; }
th, td { padding: 0.2rem 0.5rem; border-bottom: 1px solid #ccc; text-align: end; font-weight: normal; }
th:first-child { text-align: start; }
.question { break-inside: avoid; }
.note { font-size: 0.875rem; }
`;

/** A page of figures. */
export function figuresPage(title: string, language: string, figures: Markup): string {
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, title),
    element('style', {}, look),
  ];
  const body = element('main', {}, [element('h1', {}, title), figures]);
  const page = element('html', { lang: language }, [element('head', {}, head), element('body', {}, body)]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}
