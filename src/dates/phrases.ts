/** Importing this module lets `readTerm` understand phrases, as "druhá polovina roku 2011". */
import { readPhrase } from './phrase.js';
import { usePhrases } from './term.js';

usePhrases(readPhrase);
