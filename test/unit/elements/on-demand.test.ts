import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OnDemand } from '../../../src/elements/parts/on-demand.js';

/** A host that counts how often it was to be drawn again. */
const host = () => ({ drawn: 0, requestUpdate(): void { this.drawn++; } });

describe('what comes on demand', () => {
  it('comes once, however often it is asked for, and draws its host', async () => {
    const place = host();
    let loads = 0;
    const demand = new OnDemand(place, () => Promise.resolve(++loads));
    assert.equal(demand.module, undefined);

    await Promise.all([demand.ask(), demand.ask()]);
    await demand.ask();
    assert.deepEqual([demand.module, loads, place.drawn], [1, 1, 1]);
  });

  it('is asked for again after it could not be loaded', async () => {
    const place = host();
    const answers = [() => Promise.reject(new Error('offline')), () => Promise.resolve('here')];
    const demand = new OnDemand<string>(place, () => answers.shift()!());

    await demand.ask();
    assert.equal(demand.module, null);
    await demand.ask();
    assert.deepEqual([demand.module, place.drawn], ['here', 2]);
  });
});
