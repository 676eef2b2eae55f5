import { linksIn, mailLink, webLink } from '../../core/base/link.js';
import { asProposed, looksLikeFormula, plainly } from '../../core/proposals/proposal.js';
import { parseNumber } from '../../core/schema/numbers.js';
import { signOf, valuesIn } from '../../core/schema/values.js';
import { valueKey } from '../../core/schema/value-key.js';
import { parseDate } from '../../core/time/dates.js';
import type { FieldFault } from '../../locale/form.js';
import type { Field } from './field.js';

/** What was chosen among values, and what was written beside them. */
interface Choice {
  readonly ticked: readonly string[];
  readonly other: string;
}

/** What the visitor has written so far. It is nowhere but here, and gone with the form. */
export class Draft {
  readonly fields: readonly Field[];
  note = '';
  name = '';
  email = '';
  isAgreed = false;
  readonly #texts = new Map<Field, string>();
  readonly #choices = new Map<Field, Choice>();

  constructor(fields: readonly Field[]) {
    this.fields = fields;
  }

  get isTouched(): boolean {
    return [this.note, this.name, this.email].join('') !== '' || this.isAgreed || this.changed.length > 0;
  }

  /** The fields that say something else than today. */
  get changed(): readonly Field[] {
    return this.fields.filter((field) => plainly(this.valueOf(field)) !== plainly(field.today));
  }

  /** What a field says, as the file would hold it. */
  valueOf(field: Field): string {
    const choice = this.#choices.get(field);
    if (!choice) return asProposed(this.#texts.get(field) ?? field.today);
    const values = [...choice.ticked, choice.other.trim()].filter(Boolean);
    const before = valuesOf(field);
    const isSame = values.length === before.length && values.every((each) => has(before, each));
    return isSame ? field.today : asProposed(joined(field, values));
  }

  /** What stands in a line or in several. */
  textOf(field: Field): string {
    return this.#texts.get(field) ?? field.today;
  }

  write(field: Field, text: string): void {
    this.#texts.set(field, text);
  }

  isTicked(field: Field, value: string): boolean {
    return has(this.#choiceOf(field).ticked, value);
  }

  otherOf(field: Field): string {
    return this.#choiceOf(field).other;
  }

  /** Ticks a value or takes it away; where only one can be chosen, it takes the place of the one before. */
  tick(field: Field, value: string, isTicked: boolean): void {
    const { ticked, other } = this.#choiceOf(field);
    const isMany = field.control === 'boxes';
    const others = isMany ? ticked.filter((each) => valueKey(each) !== valueKey(value)) : [];
    const chosen = isTicked && value !== '' ? [...others, value] : others;
    this.#choices.set(field, { ticked: chosen, other: isMany ? other : '' });
  }

  writeOther(field: Field, text: string): void {
    const { ticked } = this.#choiceOf(field);
    const isMany = field.control === 'boxes' || text.trim() === '';
    this.#choices.set(field, { ticked: isMany ? ticked : [], other: text });
  }

  /** What is wrong with what was written: only what has changed is looked at. */
  faultOf(field: Field): FieldFault | null {
    const value = this.valueOf(field);
    if (value === '') return field.isRequired ? 'missing' : null;
    if (value === field.today) return null;
    return faults[field.column.type]?.(value) ?? null;
  }

  isFormula(field: Field): boolean {
    return looksLikeFormula(this.valueOf(field));
  }

  #choiceOf(field: Field): Choice {
    const known = this.#choices.get(field);
    if (known) return known;
    const values = valuesOf(field);
    const own = field.options.map(({ value }) => value);
    return {
      ticked: values.filter((value) => has(own, value)),
      other: joined(
        field,
        values.filter((value) => !has(own, value)),
      ),
    };
  }
}

function valuesOf({ column, today, control }: Field): readonly string[] {
  if (today === '') return [];
  return control === 'boxes' ? valuesIn(today, column.separator) : [today];
}

function has(values: readonly string[], value: string): boolean {
  return values.some((each) => valueKey(each) === valueKey(value));
}

/** Values as the cell joins them today, else as its column does. */
function joined({ column, today }: Field, values: readonly string[]): string {
  const sign = signOf(column.separator ?? ',');
  const at = today.indexOf(sign);
  const before = at > 0 && today[at - 1] === ' ' ? ' ' : '';
  const behind = sign === '\n' ? '' : at === -1 || today[at + 1] === ' ' ? ' ' : '';
  return values.join(before + sign + behind);
}

const email = (value: string): boolean => value.split(/[\s,;/]+/).every((each) => mailLink(each) !== null);
const phone = (value: string): boolean => linksIn(value).some(({ href }) => href?.startsWith('tel:'));

/** What a value of some types must look like. */
const faults: Readonly<Partial<Record<string, (value: string) => FieldFault | null>>> = {
  email: (value) => (email(value) ? null : 'email'),
  phone: (value) => (phone(value) || /^[\d\s+().-]{3,}$/.test(value) ? null : 'phone'),
  url: (value) => (value.split(/\s+/).every((each) => webLink(each) !== null) ? null : 'url'),
  number: (value) => (parseNumber(value) === null ? 'number' : null),
  date: (value) => (parseDate(value) ? null : 'date'),
};
