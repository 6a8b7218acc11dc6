/** The name of a currency by its ISO 4217 code, as "euro"; a code that is none stands for itself. */
export function currencyName(code: string, language: string): string {
  return (/^[A-Z]{3}$/.test(code) && new Intl.DisplayNames(language, { type: 'currency' }).of(code)) || code;
}
