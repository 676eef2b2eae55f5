import type { ActorDirectory } from '../../../src/index.js';
import '../../../src/index.js';
import { warningsDuring } from '../../support/console.js';
import { mount, publish, until } from '../../support/page.js';
import { visibleText } from '../../support/query.js';
import { idle, plain } from '../actor-directory/directory.js';

/** Publishes a file, unless `address` is one already, and shows it in cards made from a template. */
export const showTemplate = async (
  template: string,
  csv: string,
  attributes = '',
  address = '',
): Promise<ActorDirectory> => {
  const src = address || (await publish('clubs.csv', csv, { type: 'text/csv; charset=utf-8' }));
  const element = await mount<ActorDirectory>(
    `<actor-directory src="${src}" ${attributes}><template slot="card">${template}</template></actor-directory>`,
  );
  await until(() => element.shadowRoot?.querySelector('[part~="list"]'));
  await until(() => !element.shadowRoot?.querySelector('[aria-busy="true"]'));
  await idle(element);
  return element;
};

/** What the cards show from their template, in their order. */
export const contentsOf = (element: Element): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('[part~="content"]') ?? [])].map((each) =>
    plain(visibleText(each)),
  );

/** Shows a template, and gives what was said to the page's author meanwhile. */
export const warningsOf = async (
  template: string,
  csv: string,
): Promise<{ readonly element: ActorDirectory; readonly warnings: readonly string[] }> => {
  let element: ActorDirectory | undefined;
  const warnings = await warningsDuring(async () => {
    element = await showTemplate(template, csv);
  });
  if (!element) throw new Error('There is no element.');
  return { element, warnings };
};
