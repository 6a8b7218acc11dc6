/** The files that elements hand to visitors, of a whole plan. */
import { commonWords } from '../i18n/common/index.js';
import { dateWords } from '../i18n/dates/index.js';
import { loadWords, wordsOf } from '../i18n/dictionary.js';
import { mapFileWords } from '../i18n/map-files/index.js';
import { mapWords } from '../i18n/map/index.js';
import { planTableWords } from '../i18n/plan-table/index.js';
import type { Plan } from '../model/plan.js';
import { goalsAsCsv } from '../elements/plan-list/index.js';
import { projectsAsCsv, projectsAsGeoJson, wholeView } from '../elements/safety-map/index.js';

/**
 * Tables and features of a plan; of what it does not hold there is no file.
 * @param language BCP 47 language of the headings
 * @returns texts by the names of their files
 */
export async function tablesOf(plan: Plan, language: string): Promise<Map<string, string>> {
  await Promise.all([commonWords, dateWords, mapFileWords, mapWords, planTableWords].map((words) => loadWords(words, language)));
  const [common, dates, words] = [wordsOf(commonWords, language), wordsOf(dateWords, language), wordsOf(mapWords, language)];
  const reader = { language, planLanguage: plan.language };
  const files = { plan, view: wholeView(plan), reader, common, dates, words };
  const tables = new Map<string, string>();
  if (plan.goals.length > 0) tables.set('goals.csv', goalsAsCsv(plan.goals, { plan, common, language, dates }));
  if (plan.projects.length > 0) tables.set('projects.csv', projectsAsCsv(files)).set('projects.geojson', projectsAsGeoJson(files));
  return tables;
}
