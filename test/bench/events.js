/** Plans with any number of events in a year, the same every time. */

const WHAT = ['Den Země', 'Zasedání komise', 'Veřejné projednání', 'Běh městem', 'Přednáška o prevenci', 'Úklid lesoparku', 'Farmářský trh', 'Den zdraví', 'Setkání seniorů'];
const WHERE = ['Náměstí', 'Radnice', 'Kulturní dům', 'Základní škola', 'Park', 'Knihovna'];
const pad = (number) => String(number).padStart(2, '0');
const dayOf = (n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);

/** Where an event lies: most take part of a day, some whole days, some several. */
function when(n, count) {
  const day = Math.floor((n * 365) / count);
  if (n % 10 === 3) return { start: dayOf(day), end: dayOf(Math.min(364, day + (n % 4) + 1)), isAllDay: true };
  if (n % 10 === 7) return { start: dayOf(day), end: dayOf(day), isAllDay: true };
  const hour = 8 + (n % 11);
  return { start: `${dayOf(day)}T${pad(hour)}:00`, end: `${dayOf(day)}T${pad(hour + 1)}:30`, isAllDay: false };
}

/** A plan with this many events in 2025. */
export function planOf(count) {
  return {
    format: 'civic-plan/1', id: 'https://obec.example/plan', language: 'cs', title: 'Akce 2025', period: '2025', updated: '2025-03-03',
    events: Array.from({ length: count }, (_, n) => {
      const { start, end } = when(n, count);
      return { id: `e${n}`, title: `${WHAT[n % WHAT.length]} ${n + 1}`, term: start === end ? start : `${start}/${end}`, location: WHERE[n % WHERE.length], summary: `Pořádá město, vstup volný. ${n + 1}. akce roku.` };
    }),
  };
}

/** The same events as others take them: whole days end the day after the last. */
export function entriesOf(plan) {
  return plan.events.map((event, n) => {
    const { start, end, isAllDay } = when(n, plan.events.length);
    return { id: event.id, title: event.title, start, end: isAllDay ? new Date(Date.parse(`${end}T00:00Z`) + 86_400_000).toISOString().slice(0, 10) : end, allDay: isAllDay, location: event.location, summary: event.summary };
  });
}

export const MONTH = '2025-04';
