/** Angular asks for CUSTOM_ELEMENTS_SCHEMA and checks no attributes; elements taken by their tags have their own types. */
import type { EventCalendarElement } from 'civic-elements';

export function follow(page: Document): void {
  const calendar: EventCalendarElement | null = page.querySelector('civic-event-calendar');
  calendar?.addEventListener('civic-event-open', ({ detail }) => detail.id.trim());
  const list = page.createElement('civic-plan-list');
  list.headingLevel = 3;
  // @ts-expect-error a level is a number
  list.headingLevel = 'three';
}
