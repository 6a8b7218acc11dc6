/**
 * Questions that the three published documents answer, asked of a reader who has only the demo: each page is read as a
 * screen reader gets it, from the accessibility tree, after everything that a visitor would open has been opened.
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

/** Runs in the page: opens all that can be opened, in every shadow root. */
const openAll = () => {
  const visit = (root) => {
    for (const each of root.querySelectorAll('summary, [data-goal][aria-expanded="false"]')) {
      if (each.localName !== 'summary' || !each.parentElement.open) each.click();
    }
    for (const each of root.querySelectorAll('*')) if (each.shadowRoot) visit(each.shadowRoot);
  };
  visit(document);
};

/** All that a screen reader is told of a page, in its order, once nothing more comes. */
async function wordsOf(page) {
  const session = await page.context().newCDPSession(page);
  let words = '';
  for (;;) {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const said = nodes.filter(({ ignored }) => !ignored).map(({ name }) => name?.value ?? '').join(' ').replace(/\s+/g, ' ');
    if (said === words) return words;
    words = said;
    await page.waitForLoadState('networkidle');
  }
}

for (const [path, questions] of Object.entries(QUESTIONS)) {
  describe(`who has only ${path} learns`, () => {
    let words = '';
    before(() =>
      on(host.visit(`${host.base}/${path}`), async (visit) => {
        await visit.settled();
        // What is opened brings more that can be, three deep at most: a list, a goal, the words of its source.
        for (let depth = 0; depth < 3; depth++) {
          await visit.page.evaluate(openAll);
          await visit.page.waitForLoadState('networkidle');
        }
        words = await wordsOf(visit.page);
      }));
    for (const [question, answer] of Object.entries(questions)) it(question, () => assert.match(words, answer));
  });
}
