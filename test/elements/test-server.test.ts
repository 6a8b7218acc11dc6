import { expect } from 'chai';
import { axeProblems } from '../support/axe.js';
import { serve } from '../support/served.js';
import { until } from '../support/until.js';

describe('the test server', () => {
  it('answers with what it was told and counts the requests', async () => {
    const served = await serve({ body: { hello: 'ahoj' }, status: 418, headers: { etag: '"1"' } });

    const response = await fetch(served.url);

    expect(response.status).to.equal(418);
    expect(response.headers.get('etag')).to.equal('"1"');
    expect(await response.json()).to.deep.equal({ hello: 'ahoj' });
    expect(await served.count()).to.deep.equal({ requests: 1, aborted: 0 });
  });

  it('holds an answer until it is released', async () => {
    const served = await serve({ body: 'later', type: 'text/plain', hold: true });
    let text = '';
    void fetch(served.url).then(async (response) => (text = await response.text()));
    await until('the request arrives', async () => (await served.count()).requests === 1);
    expect(text).to.equal('');

    await served.release();

    await until('the answer arrives', () => text === 'later');
  });

  it('notices a request that was given up', async () => {
    const served = await serve({ hold: true });
    const abort = new AbortController();
    fetch(served.url, { signal: abort.signal }).catch(() => undefined);
    await until('the request arrives', async () => (await served.count()).requests === 1);

    abort.abort();

    await until('the server sees it close', async () => (await served.count()).aborted === 1);
  });
});

describe('the accessibility check', () => {
  it('finds what is wrong and passes what is right', async () => {
    const good = document.createElement('button');
    good.textContent = 'Tlačítko';
    const bad = document.createElement('button');
    document.body.append(good, bad);

    expect(await axeProblems(good)).to.deep.equal([]);
    expect((await axeProblems(bad)).join()).to.contain('button-name');

    good.remove();
    bad.remove();
  });
});
