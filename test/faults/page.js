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
      await frame();
    }
  }

  async function settle(element, milliseconds) {
    const end = performance.now() + milliseconds;
    while (!stateOf(element) && performance.now() < end) await frame();
  }

  /** Shows one document in one element. */
  async function show(tag, { name, source, goal }, lang) {
    const element = document.createElement(tag);
    element.lang = lang;
    element.setAttribute('src', source);
    if (tag === 'civic-goal-card') element.setAttribute('goal', goal);
    document.body.append(element);
    const wrong = [];
    await settle(element, 6_000);
    const state = stateOf(element);
    if (state) {
      wrong.push(...look(element));
      await open(element);
      await element.updateComplete;
      wrong.push(...look(element).map((each) => `opened: ${each}`));
    } else wrong.push('it never comes to rest');
    element.remove();
    await frame();
    wrong.push(...errors.splice(0));
    if (globalThis[mark] !== undefined) wrong.push('the data ran a script');
    delete globalThis[mark];
    return { state, wrong: wrong.map((each) => `${tag}, ${name}: ${each}`) };
  }

  globalThis.civicFaults = { show, look, settle, stateOf, errors };
};
