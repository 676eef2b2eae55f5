import ICAL from 'ical.js';
import type { Component } from './components.js';
import type { ContentLine } from './content-lines.js';

/** A property of a component: what it says, and what its parameters say of it (RFC 5545, 3.2). */
export interface Property {
  /** As written, nothing decoded. */
  readonly raw: string;
  /** Its texts, decoded: several where the property is a list. */
  readonly values: readonly string[];
  /** By their names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** All properties of a name, in their order. */
export function propertiesOf({ lines }: Component, name: string): readonly Property[] {
  return lines.filter((line) => line.name === name).map(propertyOf);
}

/** The first property of a name. */
export function propertyNamed(component: Component, name: string): Property | undefined {
  return propertiesOf(component, name)[0];
}

/** The text of the first property of a name that says something; empty without one. */
export function textOf(component: Component, name: string): string {
  return propertyNamed(component, name)?.values.join(', ').trim() ?? '';
}

/** A property as jCal has it (RFC 7265, 3.4). */
type ParsedProperty = readonly [
  name: string,
  parameters: object,
  type: string,
  ...values: readonly unknown[],
];

/** The library throws at the first thing that is wrong: then the line is all value, behind its first colon. */
function propertyOf({ name, text }: ContentLine): Property {
  try {
    const [, told, type, ...values] = ICAL.parse.property(text) as ParsedProperty;
    const parameters = new Map(Object.entries(told).map(([key, value]) => [key, String(value)]));
    parameters.set('value', type);
    return { raw: rawValue(text), values: values.map(String), parameters };
  } catch {
    const raw = text.slice(text.indexOf(':', name.length) + 1);
    return { raw, values: [raw], parameters: new Map() };
  }
}

/** What stands behind the first colon that is in no quotes. */
function rawValue(text: string): string {
  return text.replace(/^(?:"[^"]*"|[^":])*:/, '').trim();
}
