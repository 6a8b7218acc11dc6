/** Safety programmes with any number of projects over the Plzeň region, the same every time. */

const WHAT = ['Kamerový systém', 'Osvětlení přechodu', 'Prevence na školách', 'Hřiště', 'Měřič rychlosti', 'Asistenti prevence'];

/** Numbers that look random and are not, 0 to 1. */
const spread = (n, step) => (n * step) % 1;

/** A programme with this many projects, each in a town of its own up to three hundred towns. */
export function planOf(count) {
  const towns = Math.min(count, 300);
  return {
    format: 'civic-plan/1', id: 'https://kraj.example/plan', language: 'cs', title: 'Bezpečný kraj', updated: '2025-03-03',
    places: Array.from({ length: towns }, (_, n) => ({ id: `p${n}`, title: `Obec ${n + 1}`, level: 'municipality', point: [12.6 + spread(n, 0.618) * 1.1, 49.2 + spread(n, 0.7549) * 0.8], joined: '2010' })),
    projects: Array.from({ length: count }, (_, n) => ({
      id: `x${n}`, title: `${WHAT[n % WHAT.length]} ${n + 1}`, scope: 'local', years: [2010 + (n % 3)], places: [`p${n % towns}`], summary: 'Podpořený projekt.',
      funding: [{ kind: 'granted', amount: { value: 10_000 * ((n % 40) + 1), currency: 'CZK' } }],
    })),
  };
}

/** The same projects as points. */
export function pointsOf(plan) {
  const towns = new Map(plan.places.map((place) => [place.id, place]));
  return plan.projects.map(({ id, title, places }) => ({ id, title, point: towns.get(places[0]).point }));
}

/** The whole region. */
export const BOUNDS = [[12.4, 49.1], [13.9, 50.1]];
