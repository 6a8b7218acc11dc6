import type { TemplateResult } from 'lit';
import type { CommonWords } from '../../i18n/common/index.js';
import { wordFor } from '../../i18n/dictionary.js';
import { formatMoney } from '../../i18n/number.js';
import type { Amount } from '../../model/schema.js';
import { sameLanguage, textOf } from '../../model/text.js';
import { inline } from './prose.js';
import type { Reader } from './prose.js';

/** Money as the plan words it, where the reader understands the words; else written out, with its qualifier. */
export function amountInWords(amount: Amount, reader: Reader, words: CommonWords): TemplateResult | string {
  const { value, currency, qualifier, text } = amount;
  const { lang } = textOf(text, reader.language, reader.planLanguage);
  if (text !== undefined && sameLanguage(lang, reader.language)) return inline(text, reader);
  const about = qualifier === undefined ? '' : `${wordFor(words.qualifier, qualifier)}\u00a0`;
  return `${about}${formatMoney(value, currency, reader.language)}`;
}
