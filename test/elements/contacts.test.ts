import { expect } from 'chai';
import { axeProblems } from '../support/axe.js';
import { ContactsPage } from './pages/contacts.page.js';

const PLAN = {
  format: 'civic-plan/1',
  id: 'https://lhota.example/plan',
  language: 'cs',
  title: { cs: 'Zdravá Lhota', en: 'Healthy Lhota' },
  bodies: [
    { id: 'obec', title: { cs: 'Obec Lhota', en: 'Lhota' }, kind: 'city', url: 'https://lhota.example/' },
    {
      id: 'odbor', title: 'Odbor životního prostředí', kind: 'department', parent: 'obec', places: ['lhota', 'ves'],
      contact: { email: 'odbor@lhota.example', phone: '+420 123 456 789', hours: 'Po 8–17; St 8–17', url: 'https://lhota.example/odbor' },
    },
    { id: 'novak', title: 'Jan Novák', kind: 'person', parent: 'odbor', contact: { email: 'novak@lhota.example' } },
    { id: 'mala', title: 'Jana Malá', kind: 'person', parent: 'odbor', public: true, contact: { phone: '123 456 780' } },
    { id: 'zly', title: 'Zlý úřad', contact: { email: 'a@b?bcc=c@d', phone: 'javascript:alert(1)' } },
  ],
  goals: [
    { id: 'park', title: 'Nový park', themes: ['zeleň'], responsible: [{ body: 'odbor', role: 'lead' }, { body: 'obec', role: 'political' }] },
    { id: 'kola', title: 'Stojany na kola', responsible: ['novak', { body: 'mala', role: 'partner' }] },
  ],
  places: [{ id: 'lhota', title: 'Lhota' }, { id: 'ves', title: 'Nová Ves' }],
  channels: [
    { kind: 'web', title: 'Portál', url: 'https://portal.example/', summary: 'Novinky a zápisy.' }, { kind: 'advice', title: 'Poradna' },
  ],
};

let page: ContactsPage;

afterEach(() => page.close());

describe('civic-contacts', () => {
  it('begins with the channels and what to expect of them', async () => {
    page = await ContactsPage.open(PLAN);

    expect(page.parts('channel')).to.deep.equal(['Portál (odkaz vede na portal.example) (web)Novinky a zápisy.', 'Poradna']);
  });

  it('says of each body what it answers for and which towns it serves', async () => {
    page = await ContactsPage.open(PLAN);

    expect(page.parts('contact-title')).to.deep.equal(['Obec Lhota', 'Odbor životního prostředí', 'Zlý úřad']);
    expect(page.contact('Odbor životního prostředí')).to.contain('odpovídá Nový park').and.contain('Města a obce: Lhota, Nová Ves').and.contain('Po 8–17; St 8–17');
    expect(page.contact('Obec Lhota')).to.contain('politická odpovědnost Nový park');
  });

  it('hides persons, and leaves what they do to their office', async () => {
    page = await ContactsPage.open(PLAN);

    expect(page.text).to.not.match(/Novák|Malá|novak/);
    expect(page.contact('Odbor životního prostředí')).to.contain('má na starosti Stojany na kola').and.contain('partner Stojany na kola');
  });

  it('shows persons whom the plan makes public, when the page wants it', async () => {
    page = await ContactsPage.open(PLAN, { 'show-persons': '' });

    expect(page.contact('Jana Malá')).to.contain('partner Stojany na kola');
    expect(page.text).to.not.match(/Novák|novak/);
  });

  it('leads to mail and telephone, and never to what only looks like them', async () => {
    page = await ContactsPage.open(PLAN);

    expect(page.addresses('email')).to.deep.equal(['mailto:odbor@lhota.example', null]);
    expect(page.addresses('phone')).to.deep.equal(['tel:+420123456789', null]);
    expect(page.contact('Zlý úřad')).to.contain('a@b?bcc=c@d').and.contain('javascript:alert(1)');
  });

  it('finds by name, task, topic and town, with or without diacritics, and says how many', async () => {
    page = await ContactsPage.open(PLAN);

    await page.search('zelen', 'Zobrazeno 2 ze 3');
    expect(page.parts('contact-title')).to.deep.equal(['Obec Lhota', 'Odbor životního prostředí']);

    await page.search(' ves', 'Zobrazeno 1 ze 3');
    expect(page.parts('contact-title')).to.deep.equal(['Odbor životního prostředí']);
  });

  it('has a way out when nothing is found, and gives the focus back', async () => {
    page = await ContactsPage.open(PLAN);
    await page.search('xyz', 'Zobrazeno 0 ze 3');

    await page.press('Zobrazit všechny kontakty');

    expect(page.parts('count')).to.deep.equal(['3 kontakty']);
    expect(page.focus).to.equal('search');
  });

  it('hands a contact over as a vCard', async () => {
    page = await ContactsPage.open(PLAN);

    const { name, text } = await page.saved('Odbor životního prostředí');

    expect(name).to.equal('odbor.vcf');
    expect(text.split('\r\n')).to.deep.equal([
      'BEGIN:VCARD', 'VERSION:4.0', 'KIND:org', 'FN:Odbor životního prostředí', 'ORG:Obec Lhota', 'EMAIL:odbor@lhota.example', 'TEL:+420 123 456 789',
      'URL:https://lhota.example/odbor', 'NOTE:Po 8–17\\; St 8–17', 'END:VCARD', '',
    ]);
  });

  it('opens long lists of tasks on demand, and writes them out on paper', async () => {
    const goals = Array.from({ length: 6 }, (_, i) => ({ id: `cil-${i}`, title: `Cíl ${i + 1}`, responsible: ['obec'] }));
    page = await ContactsPage.open({ ...PLAN, goals });
    expect(page.contact('Obec Lhota')).to.contain('má na starosti (6)');

    dispatchEvent(new Event('beforeprint'));
    await page.element.updateComplete;
    expect(page.contact('Obec Lhota')).to.contain('Cíl 6');
    expect(page.contact('Obec Lhota')).to.not.contain('(6)');
    dispatchEvent(new Event('afterprint'));
  });

  it('speaks the language it is told to', async () => {
    page = await ContactsPage.open(PLAN, { lang: 'en' });

    expect(page.parts('count')).to.deep.equal(['3 contacts']);
    expect(page.parts('contact-title')[0]).to.equal('Lhota');
  });

  it('says so when the plan has none', async () => {
    page = await ContactsPage.open({ ...PLAN, bodies: [], channels: [] });

    expect(page.element.matches(':state(empty)')).to.equal(true);
  });

  it('has nothing wrong for axe', async () => {
    page = await ContactsPage.open(PLAN, { 'show-persons': '' });

    expect(await axeProblems(page.element)).to.deep.equal([]);
  });
});
