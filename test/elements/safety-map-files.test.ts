/** What a page adds to the map by attributes: a way to a public map, borders and shapes from files. */
import { expect } from 'chai';
import { SafetyMapPage } from './pages/safety-map.page.js';

let page: SafetyMapPage;
afterEach(() => page.close());

describe('a public map', () => {
  it('is linked to from a chosen place only where the page names one, and the link says where it leads', async () => {
    page = await SafetyMapPage.ready();
    await page.click(page.marker('Tachov'));
    expect(page.place).not.to.contain('mapách');
    page.element.setAttribute('open-in', 'openstreetmap');
    await page.settled();
    const link = page.part('place').querySelector('a')!;
    expect(link.href).to.equal('https://www.openstreetmap.org/?mlat=49.795&mlon=12.634#map=15/49.795/12.634');
    expect(link.textContent.replace(/\s+/g, ' ').trim()).to.equal('Otevřít v mapách: Tachov (odkaz vede na www.openstreetmap.org)');
    expect(link.dataset['host']).to.equal('www.openstreetmap.org');
    expect(await page.axe()).to.deep.equal([]);
  });
});
