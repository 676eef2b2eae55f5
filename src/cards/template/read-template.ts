import type { Schema } from '../../core/schema/schema.js';
import { consoleFaults } from '../../locale/template-faults.js';
import { isNo } from '../../core/schema/truth.js';
import { isAllowed, isHeading, isPhrase } from './allowed.js';
import type { ReadTemplate } from './card-template.js';
import { compileAttributes } from './template-attributes.js';
import { appendValues } from './template-text.js';
import {
  cutText,
  Faults,
  sourceOf,
  type Notes,
  type Place,
  type Scope,
  type Source,
} from './template-place.js';

/** Puts a part of the card into its place. */
type Build = (into: Node, scope: Scope) => void;

/**
 * Reads `<template slot="card">`: `{{column}}` in texts and attributes, `data-if="column"`, `data-each="column"` with `{{.}}`. A
 * template with a fault is not used at all: half a card would tell half the truth.
 */
export function readTemplate(template: HTMLTemplateElement, schema: Schema, base: string): ReadTemplate {
  const notes: Notes = { faults: new Faults(), columns: new Set(), heading: null };
  // Frameworks that make elements one by one put what stands in a template below it, not into it.
  const root = template.content.hasChildNodes() ? template.content : template;
  const build = compileChildren(root, { schema, base, each: null, isPhrase: false, notes });
  if (!root.textContent.trim() && !root.querySelector('img')) notes.faults.add('empty');
  const faults = notes.faults.all;
  const told = faults.map(({ code, detail }) => consoleFaults[code](detail)).join('; ');
  if (faults.length > 0) return { template: null, faults, told };
  return {
    faults,
    told,
    template: {
      columns: notes.columns,
      hasHeading: notes.heading !== null,
      build: (entry, showing, title) => {
        const card = new DocumentFragment();
        build(card, { entry, showing, title, value: '' });
        return card;
      },
    },
  };
}

function compileChildren(parent: Node, place: Place): Build {
  const builds = [...parent.childNodes].flatMap((node) => compileNode(node, place) ?? []);
  return (into, scope) => {
    for (const build of builds) build(into, scope);
  };
}

/** Comments are for those who read the page's source. */
function compileNode(node: Node, place: Place): Build | null {
  if (node instanceof Element) return compileElement(node, place);
  return node instanceof Text ? compileText(node.data, place) : null;
}

function compileText(text: string, place: Place): Build {
  const pieces = cutText(text, place);
  const sources = pieces.map((name, at) => (at % 2 === 1 ? sourceOf(name, place) : null));
  return (into, scope) => {
    pieces.forEach((piece, at) => {
      const source = sources[at];
      if (source) appendValues(into, source.values(scope), source.column, scope.showing, place.isPhrase);
      else into.appendChild(new Text(piece));
    });
  };
}

function compileElement(element: Element, place: Place): Build | null {
  if (!isAllowed(element)) {
    place.notes.faults.add('element', element.localName);
    return null;
  }
  const each = sourceIn(element, 'data-each', place);
  const test = sourceIn(element, 'data-if', place);
  const make = compileCopy(element, {
    ...place,
    each: each?.column ?? place.each,
    isPhrase: place.isPhrase || isPhrase(element),
  });
  return (into, scope) => {
    if (test && !holds(test, scope)) return;
    const scopes = each ? each.values(scope).map((value) => ({ ...scope, value })) : [scope];
    for (const one of scopes) make(into, one);
  };
}

/** The element without what is filled in: a copy of it never shows, asks for or leads to a name in braces. */
function compileCopy(element: Element, place: Place): Build {
  const model = element.cloneNode(false) as Element; // a copy of an element is an element
  const isTitle = isHeading(element) && place.notes.heading === null;
  if (isTitle) place.notes.heading = element;
  const fillAttributes = compileAttributes(model, place);
  if (isTitle) markAsTitle(model);
  const fill = compileChildren(element, place);
  return (into, scope) => {
    const copy = document.importNode(model, false);
    fill(copy, scope);
    if (isTitle && !copy.textContent.trim()) copy.append(scope.title);
    if (fillAttributes(copy, scope)) into.appendChild(copy);
  };
}

/** The first heading is that of the card: it can be given the focus, and looks and is named like any other. */
function markAsTitle(heading: Element): void {
  heading.classList.add('title');
  heading.part.add('title');
  heading.setAttribute('tabindex', '-1');
}

/** An answer to yes or no holds where it is yes, any other cell where it says something. */
function holds({ column, values }: Source, scope: Scope): boolean {
  const [first] = values(scope);
  return first !== undefined && !(column.type === 'boolean' && isNo(first));
}

/** The column that an attribute of the language names. */
function sourceIn(element: Element, attribute: string, place: Place): Source | null {
  const name = element.getAttribute(attribute);
  return name === null ? null : sourceOf(name.trim(), place);
}
