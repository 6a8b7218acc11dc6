const formats = new Map<string, Intl.NumberFormat>();

function format(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${options.style ?? ''} ${options.currency ?? ''} ${options.maximumFractionDigits ?? ''}`;
  let known = formats.get(key);
  if (!known) formats.set(key, (known = new Intl.NumberFormat(language, options)));
  return known;
}

/** A number as the language writes it, with no-break spaces. */
export function formatNumber(value: number, language: string): string {
  return format(language, { maximumFractionDigits: 2 }).format(value);
}

/** Money written out; without a currency it is a bare number, an unknown currency code stands after it. */
export function formatMoney(value: number, currency: string | undefined, language: string): string {
  if (currency === undefined) return formatNumber(value, language);
  if (!/^[A-Z]{3}$/.test(currency)) return `${formatNumber(value, language)}\u00a0${currency}`;
  const maximumFractionDigits = Number.isInteger(value) ? 0 : 2;
  return format(language, { style: 'currency', currency, maximumFractionDigits }).format(value);
}
