// A rule of our own: nothing makes text of a file into markup, style or code of the page.
import { noMarkup, noStyle } from './reasons.mjs';

const ownDates = 'Date.parse differs between engines: read dates by the rules of src/core/time/dates.ts.';

const template = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';
const markupProperty = '/^(innerHTML|outerHTML|srcdoc)$/';
const markupMethod = '/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/';
const setsAttribute = 'CallExpression[callee.property.name="setAttribute"]';

/** Selectors of what is refused, and why. */
const refused = [
  [`AssignmentExpression[left.property.name=${markupProperty}]`, noMarkup],
  [`AssignmentExpression[left.property.value=${markupProperty}]`, noMarkup],
  [`CallExpression[callee.property.name=${markupMethod}]`, noMarkup],
  ['CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', noMarkup],
  [`${setsAttribute}[arguments.0.value=/^(srcdoc|on.*)$/i]`, noMarkup],
  [`${setsAttribute}[arguments.0.value="style"]`, noStyle],
  [`${template}[value.raw=/[\\s.](innerHTML|outerHTML|srcdoc)\\s*=/i]`, noMarkup],
  [`${template}[value.raw=/\\sstyle\\s*=/i]`, noStyle],
  ['CallExpression[callee.object.name="Date"][callee.property.name="parse"]', ownDates],
];

const create = (context) =>
  Object.fromEntries(
    refused.map(([selector, message]) => [selector, (node) => context.report({ node, message })]),
  );

export default {
  meta: { name: 'parvis' },
  rules: { 'no-raw-markup': { meta: { type: 'problem' }, create } },
};
