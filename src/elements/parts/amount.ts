import { wordFor } from '../../i18n/dictionary.js';
import { formatMoney } from '../../i18n/number.js';
import type { Amount } from '../../model/schema.js';
import { sameLanguage, textOf } from '../../model/text.js';
import { plain } from './prose.js';
import type { RecordContext } from './saying.js';

/** Money as the plan words it, where the reader understands the words; else written out, with its qualifier. */
export function amountInWords({ value, currency, qualifier, text }: Amount, { reader, common }: RecordContext): string {
  const { language, planLanguage } = reader;
  if (text !== undefined && sameLanguage(textOf(text, language, planLanguage).lang, language)) return plain(text, reader);
  const about = qualifier === undefined ? '' : `${wordFor(common.qualifier, qualifier)}\u00a0`;
  return about + formatMoney(value, currency, language);
}
