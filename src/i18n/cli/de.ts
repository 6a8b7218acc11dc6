import type { CliWords } from './words.js';

export const cliDe: CliWords = {
  usage: `civic – ein Werkzeug für Plandateien

  civic validate plan.json …                         prüft Dateien und sagt, was zu ändern ist
  civic feeds plan.json --out Ordner --base Adresse  schreibt Kalender (.ics): ganzer Plan, Termine, Ziele, Meilensteine
  civic prerender Seite.html --base Adresse          schreibt in die Elemente einer Seite, was sie zeigen, auch ohne JavaScript
  civic publish plan.json --out Ordner --base Adresse  schreibt einen fertigen Ordner: Seiten, Daten, Kalender, Bibliothek
  civic boundaries grenzen.geojson … --out Datei     macht aus amtlichen Grenzen (WGS 84 oder S-JTSK) eine kleine Datei für die Karte

  --lang cs | en | de   Sprache der Ausgabe und der Kalender (cs)
  --json                Ausgabe für Programme
  --base Adresse        wo der Plan im Web liegen wird; von dort zählen seine Links
  --out Ordner          wohin Dateien geschrieben werden
  --area Code           das Gebiet der Karte mit allem, was darin liegt (CZ0327, 560715)
  --attribution Text    wer als Quelle der Grenzen genannt wird (© ČÚZK)`,
  unknown: 'Unbekannter Befehl oder unbekannte Option',
  missing: (what) => `Es fehlt: ${what}.`,
  unreadable: (file) => `Die Datei ${file} lässt sich nicht lesen.`,
  holds: (counts) => [...counts].map(([list, count]) => `${list} = ${count}`).join(', '),
  faultless: 'ohne Fehler',
  faults: (count) => `${count} ${count === 1 ? 'Befund' : 'Befunde'}`,
  written: (file, events) => `${file}: ${events} ${events === 1 ? 'Termin' : 'Termine'}`,
  nothingDated: 'Im Plan steht kein Datum, das in einen Kalender passt.',
  drawn: (file, elements) => `${file}: ${elements} ${elements === 1 ? 'Element' : 'Elemente'} gezeichnet`,
  notDrawn: (file, element) => `${file}: <${element}> hat nichts zu zeigen; seine Daten sollen im Ordner der Seite liegen.`,
  published: (folder, pages) => `${folder}: ${pages} ${pages === 1 ? 'Seite' : 'Seiten'}`,
  noPlan: (file) => `${file}: der Plan ist nicht zu gebrauchen; civic validate sagt, was darin falsch ist.`,
  setAside: (count) => `${count} ${count === 1 ? 'Objekt ist' : 'Objekte sind'} nicht zu gebrauchen und ausgelassen.`,
  noArea: (area) => `In den Dateien ist keine Fläche${area && ` mit dem Code ${area}`}.`,
  bordersWritten: (file, areas, size) => `${file}: ${areas} ${areas === 1 ? 'Fläche' : 'Flächen'}, ${size}\u00a0kB`,
};
