import { noAddressWrite, noClobberable, noMarkupFromText } from './page.js';
import { noInlineStyle, noRawAddress, noRem } from './templates.js';
import { honestTests, noBrowserLanguage, noStringDate } from './words.js';

/** The project's own rules, for `.config/oxlint.json`. */
const civic = {
  meta: { name: 'civic' },
  rules: {
    'honest-tests': honestTests,
    'no-address-write': noAddressWrite,
    'no-browser-language': noBrowserLanguage,
    'no-clobberable': noClobberable,
    'no-inline-style': noInlineStyle,
    'no-markup-from-text': noMarkupFromText,
    'no-raw-address': noRawAddress,
    'no-rem': noRem,
    'no-string-date': noStringDate,
  },
};

// The linter reads a plugin from its default export.
export default civic;
