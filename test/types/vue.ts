/** Vue: templates know the elements as components. */
import type { CivicElements } from 'civic-elements/jsx';

type Components = { [Tag in keyof CivicElements]: new () => { $props: CivicElements[Tag] } };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}

export const props: InstanceType<import('vue').GlobalComponents['civic-safety-map']>['$props'] = { src: 'plan.json', region: 'CZ032', 'url-state': true };
// @ts-expect-error a year is a text
export const wrong: typeof props = { year: 2011 };
