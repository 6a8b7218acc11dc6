/** Brings the writer of all terms, for a page that has met one that is no plain date. */
import './written.js';
