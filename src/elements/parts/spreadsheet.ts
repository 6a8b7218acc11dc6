/** A table for a spreadsheet: semicolons, as Czech Excel expects, with a byte order mark, as it needs. */

/** A spreadsheet takes a cell that begins so for a formula and runs it; a leading apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text of a CSV file. */
export function asCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
