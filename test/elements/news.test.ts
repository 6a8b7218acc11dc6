import { expect } from 'chai';
import { axeProblems } from '../support/axe.js';
import { serve } from '../support/served.js';
import { NewsPage } from './pages/news.page.js';

const PLAN = {
  format: 'civic-plan/1',
  id: 'https://lhota.example/plan',
  language: 'cs',
  title: 'Plán obce Lhota',
  goals: [{ id: 'park', title: 'Park' }],
  news: [
    { id: 'zima', title: 'Zima', date: '2023-12' },
    { id: 'jaro', title: { cs: 'Jaro v parku', en: 'Spring in the park' }, date: '2024-03-05', summary: 'Sázíme stromy.', url: 'jaro.html', places: ['lhota'] },
    { id: 'kdysi', title: 'Kdysi' },
  ],
  places: [{ id: 'lhota', title: 'Lhota' }],
};

const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Zprávy z Lhoty</title><language>cs</language>
  <item><title>Nový park</title><link>https://lhota.example/park</link><pubDate>Tue, 05 Mar 2024 10:00:00 +0100</pubDate>
  <description>&lt;img src="https://cizi.example/p.gif"&gt;Sázíme stromy.</description></item></channel></rss>`;

let page: NewsPage;

afterEach(() => page.close());

describe('civic-news', () => {
  it('shows the newest first, by years, with dates and places', async () => {
    page = await NewsPage.open(PLAN);

    expect(page.parts('year-title')).to.deep.equal(['2024', '2023', 'Bez data']);
    expect(page.parts('item')).to.deep.equal(['5. března 2024 Jaro v parku Sázíme stromy. Lhota', 'prosinec 2023 Zima', 'Kdysi']);
    expect(page.addresses).to.deep.equal([new URL('jaro.html', location.href).href]);
    expect(page.parts('count')).to.deep.equal(['3 zprávy']);
  });

  it('shows the news of one place, where the page asks for it', async () => {
    page = await NewsPage.open(PLAN, { place: 'lhota' });

    expect(page.parts('item-title')).to.deep.equal(['Jaro v parku']);
  });

  it('reads a feed as it reads a plan, as text alone', async () => {
    const { url } = await serve({ body: RSS, type: 'application/rss+xml' });
    page = await NewsPage.open(undefined, { src: url });

    expect(page.parts('heading')).to.deep.equal(['Zprávy z Lhoty']);
    expect(page.parts('item')[0]).to.match(/^5. března 2024 Nový park .*Sázíme stromy\.$/);
    expect(page.element.shadowRoot?.querySelectorAll('img, script, iframe').length).to.equal(0);
  });

  it('puts the news of a plan and of a feed together', async () => {
    const plan = await serve({ body: PLAN });
    const feed = await serve({ body: RSS, type: 'application/rss+xml' });
    page = await NewsPage.open(undefined, { src: `${plan.url} ${feed.url}` });

    expect(page.parts('item-title').map((title) => title.replace(/ \(.*/, ''))).to.have.members(['Jaro v parku', 'Nový park', 'Zima', 'Kdysi']);
  });

  it('says what is wrong when markup is no feed', async () => {
    const { url } = await serve({ body: '<?xml version="1.0"?><html><title>Přihlášení</title></html>', type: 'text/html' });
    page = await NewsPage.open(undefined, { src: url });

    expect(page.element.matches(':state(failed)')).to.equal(true);
  });

  it('shows a hundred of many, and goes on to the others', async () => {
    const news = Array.from({ length: 130 }, (_, i) => ({ id: `z${i}`, title: `Zpráva ${i}`, date: '2024-01-01' }));
    page = await NewsPage.open({ ...PLAN, news });

    expect(page.parts('item').length).to.equal(100);
    expect(page.parts('more')).to.deep.equal(['Starší: 30 zpráv']);
    await page.showMore();
    expect(page.parts('item').length).to.equal(130);
    expect(page.focus).to.equal('Zpráva 100');
  });

  it('speaks the language it is told to, and marks what the plan has in Czech only', async () => {
    page = await NewsPage.open(PLAN, { lang: 'en' });

    expect(page.parts('item-title')).to.deep.equal(['Spring in the park', 'Zima', 'Kdysi']);
    expect(page.parts('count')).to.deep.equal(['3 pieces of news']);
  });

  it('says so when the plan has none', async () => {
    page = await NewsPage.open({ ...PLAN, news: [] });

    expect(page.element.matches(':state(empty)')).to.equal(true);
  });

  it('has nothing wrong for axe', async () => {
    page = await NewsPage.open(PLAN);

    expect(await axeProblems(page.element)).to.deep.equal([]);
  });
});
