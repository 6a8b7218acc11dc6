import type { FaultWords } from './words.js';

export const faultsDe: FaultWords = {
  failed: {
    'bad-address': 'Die Adresse des Plans auf dieser Seite stimmt nicht.',
    'not-found': 'Unter der angegebenen Adresse gibt es keinen Plan.',
    'too-large': 'Die Datei mit dem Plan ist größer als 10 MB.',
    'newer-format': 'Der Plan hat eine neuere Form, als diese Seite lesen kann.',
    network: 'Der Plan konnte nicht geladen werden. Bitte prüfen Sie die Verbindung.',
    'not-allowed': 'Diese Seite erlaubt es nicht, den Plan von seiner Adresse zu laden.',
    timeout: 'Der Server mit dem Plan hat nicht rechtzeitig geantwortet.',
    'http-status': 'Der Server mit dem Plan antwortet derzeit nicht richtig.',
  },
  damaged: 'Die Datei mit dem Plan ist beschädigt und kann nicht angezeigt werden.',
  stale: (date) => `Stand vom ${date}; neuere Daten konnten nicht geladen werden.`,
  openFile: 'Datei mit dem Plan öffnen',
};
