const formats = new Map<string, Intl.DateTimeFormat>();

/** The date of a moment (milliseconds since the epoch) in the time zone of the plans, Europe/Prague. */
export function formatInstant(moment: number, language: string): string {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Prague' });
    formats.set(language, format);
  }
  return format.format(moment);
}
