/** The forms that languages tell apart by number (Unicode CLDR); each has some of them. */
export type Plural = Intl.LDMLPluralRule;

/** A word or a sentence by the number it is told of. A language gives the forms that it has; `other` stands for all it lacks. */
export type Forms = Readonly<Partial<Record<Plural, string>>> & { readonly other: string };

/** The form that a number asks for. */
export function form(plural: Plural, forms: Forms): string {
  return forms[plural] ?? forms.other;
}

/** Which form a number asks for in the language of a tag; `ordinal`: first, second, third. */
export function pluralsOf(tag: string, type: Intl.PluralRuleType = 'cardinal'): (value: number) => Plural {
  const rules = new Intl.PluralRules(tag, { type });
  return (value) => rules.select(value);
}

/** A form with the number in its place, `#`; one form may do without (« one cell »). */
export function numbered(text: string, written: string): string {
  return text.replace('#', () => written);
}

/** « 12 fiches »: the form that goes with a number in the language of a tag, with the number in it. */
export function counted(forms: Forms, count: number, tag: string): string {
  return numbered(form(pluralsOf(tag)(count), forms), new Intl.NumberFormat(tag).format(count));
}
