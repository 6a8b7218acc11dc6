/** The table in the guide *Vložení do webu*: what becomes of each form of a snippet in each system, as the tests have seen it. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

const GUIDE = new URL('../../stories/guides/embed.mdx', import.meta.url);

/** Form of a snippet → its column, in both languages. */
const COLUMNS = {
  'the tag with its script': ['1 značka a skript', '1 tag and script'],
  'the block': ['2 blok', '2 block'],
  'the link': ['2 odkaz', '2 link'],
  'the address': ['3 adresa', '3 address'],
  'the published address': ['3 adresa z publish', '3 address of publish'],
  'the frame and the link': ['4 rámec a odkaz', '4 frame and link'],
  'the token': ['5 textová značka', '5 token'],
  'the block, written out': ['6 hotový výpis', '6 written out'],
};

const OUTCOMES = {
  element: ['<strong>prvek</strong>', '<strong>element</strong>'],
  frame: ['<strong>rámec</strong>', '<strong>frame</strong>'],
  link: ['odkaz', 'link'],
  words: ['text', 'words'],
  typed: ['jak je psáno', 'as typed'],
  nothing: ['nic', 'nothing'],
  none: ['–', '–'],
};

const LANGUAGES = { cs: { at: 0, head: ['systém', 'role nebo formát'] }, en: { at: 1, head: ['system', 'role or format'] } };

/** A row in HTML, as the pages of documentation know no other tables; a cell of a body's first columns says what the row is about. */
const rowOf = (cells, headers) => `<tr>${cells.map((cell, index) => (index < headers ? `<th>${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`;

function tableOf(rows, { at, head }) {
  const columns = Object.entries(COLUMNS);
  const titles = [...head, ...columns.map(([, names]) => names[at])];
  const lines = rows.map(({ system, role, outcome }) => rowOf([system, role[at], ...columns.map(([form]) => OUTCOMES[outcome[form]][at])], head.length));
  return ['<table>', '<thead>', rowOf(titles, titles.length), '</thead>', '<tbody>', ...lines, '</tbody>', '</table>'].join('\n');
}

/** Holds the tables of the guide against what was seen; `RECORD=yes` writes them anew. */
export function keepTable(rows) {
  let guide = readFileSync(GUIDE, 'utf8');
  for (const [language, words] of Object.entries(LANGUAGES)) {
    const place = new RegExp(`(\\{/\\* forms ${language} \\*/\\}\\n\\n).*?(\\n\\n\\{/\\* end \\*/\\})`, 's');
    const [, begin, end] = place.exec(guide);
    guide = guide.replace(place, () => begin + tableOf(rows, words) + end);
  }
  if (process.env.RECORD) writeFileSync(GUIDE, guide);
  assert.equal(readFileSync(GUIDE, 'utf8'), guide, 'RECORD=yes writes the tables of the guide anew');
}
