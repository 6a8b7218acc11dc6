import type { GoalAloneWords } from './words.js';

export const goalAloneCs: GoalAloneWords = {
  type: { goal: 'cíl', measure: 'opatření', activity: 'aktivita', campaign: 'kampaň', condition: 'podmínka' },
  missing: 'Tento cíl v\u00a0plánu není.',
  several: 'Plán má více cílů a\u00a0stránka neříká, který z\u00a0nich zobrazit.',
};
