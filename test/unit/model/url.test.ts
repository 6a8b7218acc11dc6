import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchableUrl, foreignHost, safeUrl } from '../../../src/model/url.js';
import type { SafeUrl } from '../../../src/model/url.js';

const BASE = 'https://obec.example/plany/plan.json';

describe('the URL policy', () => {
  const GOOD: readonly [string, string][] = [
    ['https://kraj.example/a', 'https://kraj.example/a'],
    ['http://kraj.example/', 'http://kraj.example/'],
    ['zprava.pdf', 'https://obec.example/plany/zprava.pdf'],
    ['/zprava.pdf', 'https://obec.example/zprava.pdf'],
    ['//kraj.example/a', 'https://kraj.example/a'],
    ['mailto:podatelna@obec.example', 'mailto:podatelna@obec.example'],
    ['tel:+420123456789', 'tel:+420123456789'],
  ];
  for (const [value, expected] of GOOD) {
    it(`lets ${value} through`, () => assert.equal(safeUrl(value, BASE), expected));
  }

  const BAD = [
    'javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://a/b',
    'file:///etc/passwd', 'https://user:pass@obec.example/', 'https://user@obec.example/', 'http://[', 'https://',
  ];
  for (const value of BAD) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      assert.equal(safeUrl(value, BASE), undefined);
    });
  }

  it('fetches over http and https only, without the fragment', () => {
    assert.equal(fetchableUrl('plan.json#cil', BASE), 'https://obec.example/plany/plan.json');
    assert.equal(fetchableUrl('mailto:a@b.example', BASE), undefined);
    assert.equal(fetchableUrl('data:application/json,{}', BASE), undefined);
  });

  it('tells where a link leaves the site', () => {
    assert.equal(foreignHost('https://kraj.example/a' as SafeUrl, BASE), 'kraj.example');
    assert.equal(foreignHost('https://obec.example/b' as SafeUrl, BASE), undefined);
    assert.equal(foreignHost('mailto:a@kraj.example' as SafeUrl, BASE), undefined);
  });
});
