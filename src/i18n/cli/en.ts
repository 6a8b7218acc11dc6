import type { CliWords } from './words.js';

export const cliEn: CliWords = {
  usage: `civic – a tool for plan files

  civic validate plan.json …                       checks files and says how to mend them
  civic feeds plan.json --out folder --base URL    writes calendars (.ics): whole plan, events, goals, milestones
  civic prerender page.html --base URL             writes into a page's elements what they show, without JavaScript too
  civic publish plan.json --out folder --base URL  writes a folder for a web server: pages, data, calendars, the library

  --lang cs | en | de   language of the output and of the calendars (cs)
  --json                output for programs
  --base URL            where the plan will lie on the web; links in it are counted from there
  --out folder          where files are written`,
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
};
