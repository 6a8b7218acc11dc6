import type { CliWords } from './words.js';

export const cliEn: CliWords = {
  usage: `civic – a tool for plan files

  civic validate plan.json …                       checks files and says how to mend them
  civic feeds plan.json --out folder --base URL    writes calendars (.ics): whole plan, events, goals, milestones
  civic prerender page.html --base URL             writes into a page's elements what they show, without JavaScript too
  civic publish plan.json --out folder --base URL  writes a folder for a web server: pages, data, calendars, the library
  civic boundaries borders.geojson … --out file    turns official borders (WGS 84 or S-JTSK) into a small file for the map

  --lang cs | en | de   language of the output and of the calendars (cs)
  --json                output for programs
  --base URL            where the plan will lie on the web; links in it are counted from there
  --out folder          where files are written
  --area code            the area that the map is about, with all that lies within (CZ0327, 560715)
  --attribution text     who is to be named as the source of borders (© ČÚZK)`,
  unknown: 'Unknown command or option',
  missing: (what) => `Missing: ${what}.`,
  unreadable: (file) => `The file ${file} cannot be read.`,
  holds: (counts) => [...counts].map(([list, count]) => `${list}: ${count}`).join(', '),
  faultless: 'no faults',
  faults: (count) => `${count} ${count === 1 ? 'finding' : 'findings'}`,
  written: (file, events) => `${file}: ${events} ${events === 1 ? 'event' : 'events'}`,
  nothingDated: 'Nothing in the plan has a date that a calendar could hold.',
  drawn: (file, elements) => `${file}: ${elements} ${elements === 1 ? 'element' : 'elements'} drawn`,
  notDrawn: (file, element) => `${file}: <${element}> has nothing to show; its data should lie in the folder of the page.`,
  published: (folder, pages) => `${folder}: ${pages} ${pages === 1 ? 'page' : 'pages'}`,
  noPlan: (file) => `${file}: the plan cannot be used; civic validate says what is wrong in it.`,
  setAside: (count) => `${count} ${count === 1 ? 'feature' : 'features'} cannot be used and ${count === 1 ? 'is' : 'are'} left out.`,
  noArea: (area) => `There is no area${area && ` with the code ${area}`} in the files.`,
  bordersWritten: (file, areas, size) => `${file}: ${areas} ${areas === 1 ? 'area' : 'areas'}, ${size}\u00a0kB`,
};
