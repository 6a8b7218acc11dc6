import type { GoalAloneWords } from './words.js';

export const goalAloneDe: GoalAloneWords = {
  type: { goal: 'Ziel', measure: 'Maßnahme', activity: 'Aktivität', campaign: 'Kampagne', condition: 'Bedingung' },
  missing: 'Dieses Ziel steht nicht im Plan.',
  several: 'Der Plan hat mehrere Ziele, und die Seite sagt nicht, welches gezeigt werden soll.',
};
