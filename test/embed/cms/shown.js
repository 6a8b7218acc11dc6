/** What a visitor sees of each snippet in a page of a publishing system, and what of it has to be there. */
import assert from 'node:assert/strict';

/** Runs in the page: what there is of each snippet, in the part of the page that holds it. */
export const seen = () =>
  Object.fromEntries([...document.querySelectorAll('[data-form]')].map((section) => [section.dataset.form, {
    elements: section.querySelectorAll('civic-goal-card').length,
    frames: [...section.querySelectorAll('iframe')].map((frame) => ({ height: frame.getBoundingClientRect().height, isVisible: frame.checkVisibility() && getComputedStyle(frame).clip === 'auto' })),
    shows: section.querySelector('civic-goal-card:state(ready)') !== null,
    link: [...section.querySelectorAll('a')].some((each) => each.checkVisibility() && /(?:frame|goal-[\w-]+)\.html/.test(each.href)),
    text: section.innerText,
    html: section.innerHTML,
  }]));

/** Runs in the page: whether all that the snippets can become has become of them. */
export const areAtRest = () =>
  [...document.querySelectorAll('[data-form]')].every((section) => {
    const upgrades = section.querySelector('a[href*="frame.html?"], civic-goal-card, [data-civic]') !== null;
    return !upgrades || section.querySelector('civic-goal-card:state(ready), iframe') !== null;
  });

/** Runs in a page: what its server has put into the part of it that holds its text. */
export const contentOf = async (selector) => {
  const html = await (await fetch(location.href)).text();
  return new DOMParser().parseFromString(html, 'text/html').querySelector(selector).innerHTML;
};

/** Nothing is there twice, nothing is lost, and nobody sees code. */
export function check({ elements, frames, shows, link, text, html }, form) {
  assert.ok(elements + frames.length <= 1, `${form}: ${elements} elements and ${frames.length} frames of ${html}`);
  assert.ok(shows || link || frames.some(({ isVisible }) => isVisible), `${form}: nothing of ${html}`);
  assert.doesNotMatch(text, /[<>]|civic-|data-/, `${form}: code is shown`);
}
