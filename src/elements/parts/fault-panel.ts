/** Says what is wrong about a source, and shows the way out; it comes with the first fault. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlanController } from '../../controllers/plan-controller.js';
import type { CommonWords } from '../../i18n/common/index.js';
import { loadWords, wordsOf } from '../../i18n/dictionary.js';
import { faultWords } from '../../i18n/faults/index.js';
import { formatInstant } from '../../i18n/instant.js';
import { fetchableUrl } from '../../model/url.js';
import { problemStyles } from '../../theme/problem.styles.js';
import { link } from './link.js';
import { addStyles } from './on-demand.js';

/** Where a fault is told, and to whom. */
export interface FaultContext {
  /** BCP 47. */
  language: string;
  common: CommonWords;
  /** Absolute URL of the page. */
  page: string;
  /** Asks for the source again. */
  reload: () => void;
  requestUpdate: () => void;
}

/** What is wrong now: an older copy is shown, or nothing is. */
export type FaultPanel = (plans: PlanController, context: FaultContext) => TemplateResult;

function faultPanel({ problems, got, source, status }: PlanController, { language, common, page, reload, requestUpdate }: FaultContext): TemplateResult {
  void loadWords(faultWords, language).then((isNew) => isNew && requestUpdate());
  const words = wordsOf(faultWords, language);
  const isOld = status === 'stale';
  const [address] = /\S+/.exec(source) ?? [];
  const file = !isOld && address ? fetchableUrl(address, page) : undefined;
  const told = isOld ? words?.stale(formatInstant(got, language)) : (words?.failed[problems[0]?.code ?? 'network'] ?? words?.damaged);
  return html`<div part="problem" class="problem" role=${isOld ? 'status' : 'alert'}>
    <p>${told ?? common.failed}</p>
    ${words && file ? link(file, words.openFile, { words: common, page, part: 'source' }) : nothing}
    ${isOld || file ? html`<button part="retry" class="control no-print" type="button" @click=${reload}>${common.retry}</button>` : nothing}
  </div>`;
}

/** Makes ready to tell faults in a language, inside a shadow root. */
export async function faultPanelIn(language: string, root: ShadowRoot): Promise<FaultPanel> {
  addStyles(root, problemStyles);
  await loadWords(faultWords, language);
  return faultPanel;
}
