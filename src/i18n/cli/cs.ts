import { plural } from '../plural.js';
import type { CliWords } from './words.js';

export const cliCs: CliWords = {
  usage: `civic – nástroj pro soubory s plánem

  civic validate plan.json …                        zkontroluje soubory a poradí, co opravit
  civic feeds plan.json --out složka --base adresa  zapíše kalendáře (.ics): celý plán, akce, cíle, milníky
  civic prerender stránka.html --base adresa        vepíše do prvků stránky, co ukážou, i bez JavaScriptu
  civic publish plan.json --out složka --base adresa  zapíše hotovou složku webu: stránky, data, kalendáře, knihovnu
  civic boundaries hranice.geojson … --out soubor   z úředních hranic (WGS 84 nebo S-JTSK) zapíše malý soubor pro mapu

  --lang cs | en | de   jazyk výpisu a kalendářů (cs)
  --json                výpis pro programy
  --base adresa         kde bude plán ležet na webu; od ní se počítají odkazy v něm
  --out složka          kam se soubory zapíší
  --area kód            oblast, o které mapa je, a vše, co v ní leží (CZ0327, 560715)
  --attribution text    koho uvést jako zdroj hranic (© ČÚZK)`,
  unknown: 'Neznámý příkaz nebo volba',
  missing: (what) => `Chybí ${what}.`,
  unreadable: (file) => `Soubor ${file} nejde přečíst.`,
  holds: (counts) => [...counts].map(([list, count]) => `${list} ${count}`).join(', '),
  faultless: 'bez chyb',
  faults: (count) => `${count} ${plural('cs', count, { one: 'nález', few: 'nálezy', other: 'nálezů' })}`,
  written: (file, events) => `${file}: ${events} ${plural('cs', events, { one: 'událost', few: 'události', other: 'událostí' })}`,
  nothingDated: 'V plánu není nic s termínem, který by šel zapsat do kalendáře.',
  drawn: (file, elements) => `${file}: ${elements} ${plural('cs', elements, { one: 'vykreslený prvek', few: 'vykreslené prvky', other: 'vykreslených prvků' })}`,
  notDrawn: (file, element) => `${file}: <${element}> nemá co ukázat; jeho data mají ležet ve složce stránky.`,
  published: (folder, pages) => `${folder}: ${pages} ${plural('cs', pages, { one: 'stránka', few: 'stránky', other: 'stránek' })}`,
  noPlan: (file) => `${file}: plán nejde použít; co je v\u00a0něm špatně, řekne civic validate.`,
  setAside: (count) => `${count} ${plural('cs', count, { one: 'útvar se nedá použít, je vynechán', few: 'útvary se nedají použít, jsou vynechány', other: 'útvarů se nedá použít, jsou vynechány' })}.`,
  noArea: (area) => `V\u00a0souborech není žádná plocha${area && ` s\u00a0kódem ${area}`}.`,
  bordersWritten: (file, areas, size) => `${file}: ${areas} ${plural('cs', areas, { one: 'plocha', few: 'plochy', other: 'ploch' })}, ${size}\u00a0kB`,
};
