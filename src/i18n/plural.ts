const rules = new Map<string, Intl.PluralRules>();

/** Forms of a noun by CLDR plural class; Czech needs `one few many other` (many is the class of 1,5). */
export interface PluralForms {
  one: string;
  few?: string;
  many?: string;
  other: string;
}

/** Chooses the form of a noun that goes with a number. */
export function plural(language: string, count: number, forms: PluralForms): string {
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)));
  return forms[rule.select(count) as keyof PluralForms] ?? forms.other;
}
