/**
 * What runs in the page: shows a document in an element, opens everything that opens, and tells what a visitor or the
 * site would mind.
 */

/** Run once in a page; leaves `globalThis.civicFaults` there. `mark` is what a script of the data would set. */
export const prepare = (mark) => {
  const STATES = ['ready', 'empty', 'stale', 'failed'];
  const LEAKS = /\bundefined\b|\bNaN\b|\[object |Invalid Date|\ufffd|\bInfinity\b|function ?\(/;
  const ALLOWED = /^(https?:|mailto:|tel:|#)/i;
  // Elements that might bring in something that runs, loads or restyles.
  const BANNED = new Set(['script', 'iframe', 'object', 'embed', 'base', 'link', 'meta', 'form', 'foreignobject', 'style']);
  const stateOf = (element) => STATES.find((state) => element.matches(`:state(${state})`));
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // Not a frame: that would make the browser draw all the time.
  const moment = () => new Promise((resolve) => setTimeout(resolve, 25));
  const errors = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(`rejected: ${reason}`));

  function* all(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* all(element.shadowRoot);
    }
  }

  /** What is wrong with what an element shows. */
  function look(element) {
    const wrong = [];
    const root = element.shadowRoot;
    const texts = [];
    for (const each of all(root)) {
      if (BANNED.has(each.localName)) wrong.push(`<${each.localName}>`);
      for (const { name, value } of each.attributes) {
        if (name.startsWith('on') || name === 'srcdoc') wrong.push(`${name}="${value}"`);
        if (['href', 'src', 'action', 'formaction', 'xlink:href'].includes(name) && !ALLOWED.test(value)) wrong.push(`${name}="${value.slice(0, 80)}"`);
        if (['aria-label', 'title', 'alt', 'placeholder', 'datetime'].includes(name)) texts.push(value);
      }
      for (const node of each.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
    }
    const text = texts.join('\n');
    const leak = LEAKS.exec(text);
    if (leak) wrong.push(`"${text.slice(Math.max(0, leak.index - 40), leak.index + 40)}" is shown`);
    if (!text.isWellFormed()) wrong.push('half a character is shown');
    if (text.trim() === '') wrong.push('nothing is shown');
    if (stateOf(element) === 'failed' && !root.querySelector('[part~=problem]')?.textContent.trim()) wrong.push('it fails without a word');
    return wrong;
  }

  /** Presses what opens, as far as that can be told from outside. */
  async function open(element) {
    const opens = 'summary, button[aria-expanded=false], [part~=event], [part~=project-title], [part~=marker], [part~=more]';
    const closed = [...all(element.shadowRoot)].filter((each) => each.matches(opens));
    for (const each of closed.slice(0, 12)) {
      const pressed = each.matches('a, button, summary') ? each : (each.querySelector('button, summary') ?? each);
      pressed.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
      await element.updateComplete;
    }
    // What is opened may come on demand. Not a frame for each: drawing takes longer than all else.
    for (let turn = 0; turn < 3; turn++) await frame();
  }

  /** Waits until something holds, so long at most. */
  async function wait(holds, milliseconds) {
    const end = performance.now() + milliseconds;
    while (!holds() && performance.now() < end) await moment();
  }

  const settle = (element, milliseconds) => wait(() => stateOf(element), milliseconds);

  /** An element that shows a document. It keeps no copy: making room among thirty of them takes its time. */
  function put({ tag, source, goal, lang }) {
    const element = document.createElement(tag);
    element.lang = lang;
    element.setAttribute('no-store', '');
    element.setAttribute('src', source);
    if (tag === 'civic-goal-card') element.setAttribute('goal', goal);
    document.body.append(element);
    return element;
  }

  /** Shows a document until it rests, opens what opens, and looks before and after. */
  async function show(shown) {
    const element = put(shown);
    await settle(element, 6_000);
    const state = stateOf(element);
    const wrong = state ? look(element) : ['it never comes to rest'];
    if (state) {
      await open(element);
      await element.updateComplete;
      wrong.push(...look(element).map((each) => `opened: ${each}`));
    }
    element.remove();
    return { state, wrong: wrong.map((each) => `${shown.tag}, ${shown.name}: ${each}`) };
  }

  /** Shows documents side by side; whose an error or a script was that ran, only their list tells. */
  async function showAll(documents) {
    const results = await Promise.all(documents.map(show));
    await frame();
    const common = errors.splice(0);
    if (globalThis[mark] !== undefined) common.push('the data ran a script');
    delete globalThis[mark];
    const names = documents.map(({ tag, name }) => `${tag}, ${name}`).join('; ');
    return { states: results.map(({ state }) => state), wrong: [...results.flatMap(({ wrong }) => wrong), ...common.map((each) => `among ${names}: ${each}`)] };
  }

  globalThis.civicFaults = { showAll, look, settle, wait, stateOf, errors };
};
