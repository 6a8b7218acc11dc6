import { expect } from 'chai';
import { clear, define, inState, make, room } from './elements.js';
import { wholePlan } from './plan.js';
import { serve } from '../support/served.js';

afterEach(clear);

describe('elements of two copies of the library on one page', () => {
  before(async () => {
    await define('civic-goal-card', 'dist');
    await define('civic-plan-list', 'src');
  });

  const both = (src: string, holder = room()) => {
    const elements = [make('civic-goal-card', { goal: 'park', src }), make('civic-plan-list', { src })];
    holder.append(...elements);
    return elements;
  };

  it('share the request for their plan', async () => {
    const served = await serve({ body: wholePlan });
    for (const element of both(served.url)) await inState(element, 'ready');
    expect((await served.count()).requests).to.equal(1);
  });

  it('share it also when one of them comes later', async () => {
    const served = await serve({ body: wholePlan });
    const holder = room();
    const early = make('civic-plan-list', { src: served.url });
    holder.append(early);
    await inState(early, 'ready');
    for (const element of both(served.url, holder)) await inState(element, 'ready');
    expect((await served.count()).requests).to.equal(1);
  });

  it('load on when the first to ask is taken away', async () => {
    const served = await serve({ body: wholePlan, hold: true });
    const [card, list] = both(served.url);
    card!.remove();
    await served.release();
    await inState(list!, 'ready');
  });

  it('do not ask a dead address more than each on its own', async () => {
    const served = await serve({ status: 500 });
    const holder = room();
    for (let index = 0; index < 25; index++) both(served.url, holder);
    for (const element of holder.children) await inState(element, 'failed');
    expect((await served.count()).requests).to.be.lessThan(8);
  });
});
