/**
 * Questions that the three published documents answer, asked of a reader who has only the demo: each page is read as a
 * screen reader gets it, from the accessibility tree, and what it says is closed is opened by keyboard.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Host, on } from './host.js';

const host = new Host();
before(() => host.start());
after(() => host.stop());

/** Page → question → what the answer says, white space made even. */
const QUESTIONS = {
  'kraj-liberec.html': {
    'Pro který rok plán platí?': /Plán zlepšování pro rok 2025/,
    'Čeho je plán přílohou?': /příloh\S* č\. ?1 ke Zprávě o realizaci projektu Zdravý Liberecký kraj/,
    'Co se inventarizuje po pěti letech?': /Uhlíková stopa Libereckého kraje/,
    'Do kdy má být uhlíková stopa hotova?': /duben–prosinec 2025/,
    'Komu se uhlíková stopa představí?': /představeny Zastupitelstvu Libereckého kraje/,
    'V jaké podobě dokumenty uhlíkové stopy budou?': /v elektronické podobě a v kvalitě vhodné k tisku/,
    'Kdo za uhlíkovou stopu odpovídá?': /odbor regionálního rozvoje/i,
    'Za který rok se emise počítají?': /za rok 2024/,
    'Kdy je osvětová akce pro zaměstnance?': /duben 2025/,
    'S kým se osvětová akce pořádá?': /Zdravotnickou záchrannou službou/,
    'Co se na osvětové akci nacvičuje?': /poskytnutí první pomoci u dětí a ošetření úrazů/,
    'Kdo odpovídá za osvětovou akci?': /odbor zdravotnictví/i,
    'Které dny je dobrovolnická práce?': /24\. a 25\. dubna 2025/,
    'V rámci jaké kampaně?': /Dny dobrovolnictví 2025/,
    'Komu úředníci pomáhají?': /Domov důchodců Jablonecké Paseky/,
    'S kým se dobrovolnictví chystá?': /Dobrovolnické centrum Libereckého kraje/,
    'Kdo další odpovídá za dobrovolnictví?': /odbor kancelář ředitele krajského úřadu/i,
    'Kdy vzniknou podcasty?': /duben–červen 2025/,
    'Kdo podcasty tvoří s krajem?': /studenty Fakulty zdravotnických studií Technické univerzity v Liberci/,
    'K čemu podcasty jsou?': /zvýšit zdravotní gramotnost/,
  },
  'mesto-liberec.html': {
    'Jak často zasedá komise?': /jednou za dva až tři měsíce/,
    'Jak se jednání komise konají?': /scházet osobně/,
    'Kolik bude veřejných projednání?': /minimálně dvě veřejná projednání/,
    'Kde budou také informace o kampaních?': /Facebook/,
    'Kolik zpráv bude v médiích?': /alespoň čtyři zprávy/,
    'Kolik z nich ve Zpravodaji?': /alespoň dvě budou otištěny ve Zpravodaji Liberec/,
    'Kolika sektorů se účastní společná aktivita?': /všech tří sektorů/,
    'Co schválí rada města?': /Akční plán zlepšování MA21 na rok 2024/,
    'Kdo dostane dokument pro informaci?': /Zastupitelstvo města Liberec/,
    'Do kterých kampaní se město zapojí?': /Světový den srdce/,
    'Kde se koordinátorka vzdělává?': /Národní sítě Zdravých měst/,
    'Kolik je na participativní rozpočet?': /10 000 000 Kč/,
    'Na kolik skupin se rozdělí?': /tři skupiny projektů/,
    'Kolikátý je to ročník?': /čtvrtý ročník/i,
    'Kdo odpovídá za rozpočet?': /koordinátorka participativního rozpočtu/i,
    'Co se pravidelně nacvičuje?': /první pomoci/,
    'Na co je kampaň Zdravá záda?': /sedavé práci/,
    'Kdy jde statut osadních výborů ke schválení?': /dubn\S* 2024/,
    'S kým se prohloubí spolupráce?': /Technické univerzity/,
    'Kdy je Zažít město jinak?': /21\. září 2024/,
  },
  'bezpecny-kraj.html': {
    'Kdy byla podepsána deklarace?': /28\. ledna 2010/,
    'Mezi kým?': /Krajské ředitelství policie Plzeňského kraje/,
    'Kdy program začal v prvních městech?': /1\. července 2010/,
    'Která města byla první?': /Domažlice.*Rokycany.*Tachov/,
    'Kdo přistoupil v prosinci 2010?': /Železná Ruda/,
    'Která obec přistoupila v červnu 2011?': /Merklín/,
    'Kolik měst a obcí je zapojeno?': /27 měst a obcí/,
    'Kolik se připravuje?': /dalších 10/,
    'Na jaký projekt program navazuje?': /Plzeň – bezpečné město/,
    'Kdo zkoumá pocit bezpečí?': /Západočeská univerzita|ZČU/,
    'Kolik se dosud vynaložilo?': /téměř 20,5 mil/,
    'Kolik šlo na projekty policie?': /3,5 mil/,
    'Co bylo darováno policii?': /RealTime/,
    'Kolik dostane Klidné příhraničí?': /1,2 mil/,
    'Z jakého programu?': /Cíl 3 ČR–BY/,
    'Kdo platí Bezpečí pro seniory?': /Ministerstv\S+ vnitra/,
    'Na co se zaměřuje Informovaný senior?': /finanční gramotnost/,
    'Kdy rozhodla Rada o Zdravém kraji?': /26\. března 2012/,
    'Jaké jsou priority pro rok 2012?': /boj proti dětské obezitě/i,
    'Kdo je koordinátorem?': /Zdeněk Weber/,
  },
};

/** Roles of what opens and closes a part of the page; a list of choices is none. */
const OPENERS = ['button', 'DisclosureTriangle'];

/** Watches what a page asks for; the answer waits until all of it has come and is drawn. */
function arrivals(page) {
  const coming = new Set();
  page.on('request', (request) => coming.add(request));
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => coming.delete(request));
  const twoFrames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return async () => {
    do await page.evaluate(twoFrames);
    while (coming.size > 0);
    await page.evaluate(twoFrames);
  };
}

/** What a screen reader is told of a page. */
async function heard(session) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.filter(({ ignored }) => !ignored);
}

const isClosed = ({ role, properties = [] }) =>
  OPENERS.includes(role?.value) && properties.some(({ name, value }) => name === 'expanded' && value.value === false);

/**
 * Goes through a page as by a screen reader and a keyboard: reads it, comes to each control that is said to be closed,
 * presses Enter, and reads again, until nothing new is closed.
 * @returns {Promise<string>} all that was said, white space made even
 */
async function readThrough(page) {
  const session = await page.context().newCDPSession(page);
  const allHasCome = arrivals(page);
  const pressed = new Set();
  const said = new Set();
  for (;;) {
    await allHasCome();
    const nodes = await heard(session);
    said.add(nodes.map(({ name }) => name?.value ?? '').join(' ').replace(/\s+/g, ' '));
    const closed = nodes.filter((node) => isClosed(node) && !pressed.has(node.backendDOMNodeId));
    if (closed.length === 0) return [...said].join(' ');
    for (const { backendDOMNodeId: backendNodeId } of closed) {
      pressed.add(backendNodeId);
      // What stood in something that has closed since is gone.
      const isThere = await session.send('DOM.focus', { backendNodeId }).then(() => true, () => false);
      if (isThere) await page.keyboard.press('Enter');
    }
  }
}

for (const [path, questions] of Object.entries(QUESTIONS)) {
  describe(`who has only ${path} learns`, () => {
    let words = '';
    before(() =>
      on(host.visit(`${host.base}/${path}`), async (visit) => {
        await visit.settled();
        words = await readThrough(visit.page);
      }));
    for (const [question, answer] of Object.entries(questions)) it(question, () => assert.match(words, answer));
  });
}
