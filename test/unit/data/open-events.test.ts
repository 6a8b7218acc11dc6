import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readText } from '../../../src/data/load-plan.js';
import { setClock } from '../../../src/dates/clock.js';
import type { Plan } from '../../../src/model/plan.js';

const FILE = 'https://mesto.example/data/akce-m%C4%9Bsta.json';

const moment = (time: string): object => ({ typ: 'Časový okamžik', datum_a_čas: time });
const span = (from: string, to: string): object => ({
  typ: 'Časová specifikace',
  časový_interval: { typ: 'Časový interval', začátek: moment(from), konec: moment(to) },
});

const VINTAGE = {
  '@context': 'https://ofn.gov.cz/události/2020-07-01/kontexty/událost.jsonld',
  typ: 'Událost',
  iri: 'https://mesto.example/zdroj/události/vinobraní',
  název: { cs: 'Vinobraní', en: 'Wine festival' },
  popis: { cs: 'Město zve.', en: 'Come.' },
  dlouhý_popis: { cs: '<p>Program celý den.</p>' },
  vhodné_pro_děti: true,
  registrace: { cs: 'https://mesto.example/prihlaska', en: 'https://mesto.example/en' },
  pořadatel: [{ typ: 'Osoba', ičo: '44992785', název: { cs: 'Město Vzorov' } }],
  sponzor: [{ typ: 'Osoba', název: { cs: 'Vinařství' } }, { typ: 'Člověk', jméno: { cs: 'Jan' }, příjmení: { cs: 'Novák' }, název: { cs: 'Jan Novák' } }],
  umístění: [{ typ: 'Umístění', název: { cs: 'Náměstí' }, geometrie: { type: 'Point', coordinates: [15.99, 48.85] } }],
  typ_události: ['https://data.mvcr.gov.cz/zdroj/číselníky/typy-událostí/položky/slavnost'],
  téma: ['https://data.mvcr.gov.cz/zdroj/číselníky/témata-událostí/položky/um%C4%9Bn%C3%AD-a-kultura'],
  vstupné: [{ typ: 'Vstupné', cena: { výše: 0 } }],
  doba_trvání: [span('2025-09-12T09:30:00+01:00', '2025-09-13T18:00:00+01:00')],
  aktualizováno: moment('2025-08-01T15:00:00+02:00'),
};

/** The plan of a file without a fault. */
async function planOf(value: unknown): Promise<Plan> {
  const { plan, problems } = await readText(JSON.stringify(value), FILE);
  assert.deepEqual(problems, []);
  return plan!;
}

/** The terms of an event that lasts so. */
const termsOf = async (...times: object[]): Promise<unknown[]> =>
  (await planOf({ ...VINTAGE, doba_trvání: times })).events.map(({ term }) => (term?.every ? [term.edtf, term.every] : term?.edtf));

describe('open data of events as a plan', () => {
  before(() => setClock(() => Date.UTC(2025, 3, 1)));
  after(() => setClock());

  it('reads what an event says', async () => {
    const { events: [event, more], bodies, places, title } = await planOf(VINTAGE);
    assert.equal(title, 'akce-města');
    assert.equal(more, undefined);
    assert.equal(event?.id, 'https://mesto.example/zdroj/události/vinobraní');
    assert.deepEqual(event.title, { cs: 'Vinobraní', en: 'Wine festival' });
    assert.deepEqual(event.summary, { cs: 'Město zve.\nProgram celý den.', en: 'Come.' });
    assert.deepEqual(event.themes, ['slavnost', 'umění a kultura']);
    assert.equal(event.registration, 'https://mesto.example/prihlaska');
    assert.equal(event.free, true);
    assert.equal(event.audience.length, 1);
    assert.equal(event.updated, '2025-08-01');
    assert.deepEqual(places, [{ id: event.place, title: { cs: 'Náměstí' }, level: 'venue', point: [15.99, 48.85] }]);
    assert.deepEqual(bodies.map(({ title }) => title), [{ cs: 'Město Vzorov' }, { cs: 'Vinařství' }]);
    assert.equal(event.organizer, bodies[0]?.id);
    assert.deepEqual(event.responsible, [{ body: bodies[1]?.id, role: 'partner' }]);
  });

  it('keeps the time as it was written, whatever offset stands beside it', async () => {
    const written = ['2025-09-12T09:30:00+01:00', '2025-09-12T09:30:00Z', '2025-09-12T09:30:00.000', '2025-09-12 09:30:00+02:00'];
    for (const time of written) assert.deepEqual(await termsOf({ časový_okamžik: moment(time) }), ['2025-09-12T09:30']);
  });

  it('reads whole days, open ends and several times', async () => {
    assert.deepEqual(await termsOf({ časový_okamžik: { datum: '2025-09-12' } }), ['2025-09-12']);
    assert.deepEqual(await termsOf(span('2025-09-12T00:00:00', '2025-09-14T23:59:59')), ['2025-09-12/2025-09-14']);
    assert.deepEqual(await termsOf({ časový_interval: { konec: moment('2025-09-14T18:00:00') } }), ['../2025-09-14T18:00']);
    assert.deepEqual(await termsOf(span('2025-09-12T10:00:00', '2025-09-12T08:00:00')), ['2025-09-12T10:00']);
    assert.deepEqual(await termsOf(span('2025-09-12T10:00:00', '2025-09-12T12:00:00'), span('2025-09-19T10:00:00', '2025-09-19T12:00:00')), [
      '2025-09-12T10:00/2025-09-12T12:00', '2025-09-19T10:00/2025-09-19T12:00',
    ]);
    assert.deepEqual(await termsOf({ časový_okamžik: moment('někdy') }), [undefined]);
  });

  it('tells days of the week one by one, and how often what has no day comes', async () => {
    const weekly = { ...span('2025-09-01T00:00:00', '2025-09-14T00:00:00'), den_v_týdnu: ['https://x/dny-v-týdnu/položky/pondělí', 'https://x/dny-v-týdnu/položky/neděle'] };
    assert.deepEqual(await termsOf({ ...weekly, časová_doba: [{ od: '08:00:00', do: '12:00:00' }] }), [
      '2025-09-01T08:00/2025-09-01T12:00', '2025-09-07T08:00/2025-09-07T12:00', '2025-09-08T08:00/2025-09-08T12:00', '2025-09-14T08:00/2025-09-14T12:00',
    ]);
    const endless = { ...weekly, ...span('0001-01-01T00:00:00', '9999-12-31T00:00:00') };
    assert.ok((await termsOf(endless)).length < 500);
    assert.deepEqual(await termsOf({ ...span('2025-01-01T00:00:00', '2025-12-31T00:00:00'), frekvence: ['http://publications.europa.eu/resource/authority/frequency/WEEKLY'] }), [
      ['2025-01-01/2025-12-31', 'P1W'],
    ]);
  });

  it('reads events within events as parts of them', async () => {
    const part = { typ: ['Událost'], iri: 'https://mesto.example/zdroj/události/průvod', název: 'Průvod', doba_trvání: [span('2025-09-12T14:00:00', '2025-09-12T15:00:00')] };
    const { events } = await planOf({ ...VINTAGE, dílčí_událost: [part] });
    assert.deepEqual(events.map(({ id, partOf }) => [id.split('/').at(-1), partOf?.split('/').at(-1)]), [['vinobraní', undefined], ['průvod', 'vinobraní']]);
  });

  it('finds the events of lists and graphs, and sets aside what is none', async () => {
    assert.equal((await planOf([VINTAGE])).events.length, 1);
    assert.equal((await planOf({ '@context': 'https://x', '@graph': [VINTAGE] })).events.length, 1);
    const { plan, problems, skipped } = await readText(JSON.stringify([VINTAGE, 5, { typ: 'Umístění' }]), FILE);
    assert.equal(plan?.events.length, 1);
    assert.deepEqual(problems.map(({ code, path }) => `${code} ${path}`), ['wrong-type [1]', 'wrong-type [2]']);
    assert.equal(skipped, 2);
  });

  it('takes any value in any place', async () => {
    for (const wrong of [null, 5, '', 'x', [], {}, [null], true]) {
      const spoiled = Object.fromEntries(Object.keys(VINTAGE).map((key) => [key, wrong]));
      const { problems } = await readText(JSON.stringify([{ ...spoiled, typ: 'Událost' }]), FILE);
      assert.ok(problems.every(({ code }) => typeof code === 'string'));
    }
  });

  it('leaves other JSON to the reader of plans', async () => {
    for (const [other, code] of [[{ events: [] }, 'unknown-format'], [[], 'not-an-object'], [{ typ: 'Umístění' }, 'unknown-format']] as const) {
      assert.equal((await readText(JSON.stringify(other), FILE)).problems[0]?.code, code);
    }
  });
});
