import type { FaultWords } from './words.js';

export const faultsCs: FaultWords = {
  failed: {
    'bad-address': 'Adresa plánu na této stránce není správná.',
    'not-found': 'Plán na uvedené adrese není.',
    'too-large': 'Soubor s plánem je větší než 10 MB.',
    'newer-format': 'Plán je v novější podobě, než kterou tato stránka umí přečíst.',
    network: 'Plán se nepodařilo načíst. Zkontrolujte prosím připojení.',
    'not-allowed': 'Tato stránka nedovoluje načíst plán z jeho adresy.',
    timeout: 'Server s plánem neodpověděl včas.',
    'http-status': 'Server s plánem teď neodpovídá správně.',
  },
  damaged: 'Soubor s plánem je poškozený a nelze ho zobrazit.',
  stale: (date) => `Údaje z\u00a0${date}, novější se nepodařilo načíst.`,
  openFile: 'Otevřít soubor s plánem',
};
