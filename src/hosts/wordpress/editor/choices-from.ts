import { choicesFor, type Choices, type ElementName } from '../../../../demo/builder/choices.js';
import type { Inspection } from '../../../core/inspect.js';
import { attributeName } from '../../../owner/alternatives.js';

/** What the attributes of a tag say, by their names. */
export type Options = Readonly<Record<string, string>>;

/** The choices that somebody made before: what is found in the file, with what the attributes say otherwise. */
export function choicesFrom(
  report: Pick<Inspection, 'use' | 'columns'>,
  element: ElementName | null,
  options: Options,
): Choices {
  const found = choicesFor(report);
  const names = new Map(found.order.map((name) => [attributeName(name), name]));
  const listed = (text: string): readonly string[] =>
    text.split(',').flatMap((word) => names.get(word.trim()) ?? []);
  const { fields, filters, labels = '', sort = '', view = '', lang = '' } = options;
  const shown = fields === undefined ? null : listed(fields);
  return {
    ...found,
    element: element ?? found.element,
    title: names.get(options['field-title'] ?? '') ?? found.title,
    order: shown ? [...shown, ...found.order.filter((name) => !shown.includes(name))] : found.order,
    shown: shown ? new Set(shown) : found.shown,
    filters: filters === undefined ? found.filters : new Set(listed(filters)),
    labels: labelsIn(labels, names),
    sort: names.get(sort.replace(/^-/, '')) ?? '',
    isDescending: sort.startsWith('-'),
    view,
    pageSize: Number(options['page-size'] ?? found.pageSize) || found.pageSize,
    language: lang,
  };
}

function labelsIn(text: string, names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const pairs = text.split(',').flatMap((each) => {
    const [name = '', ...label] = each.split(':');
    const column = names.get(name.trim());
    return column === undefined ? [] : [[column, label.join(':').trim()] as const];
  });
  return new Map(pairs);
}
