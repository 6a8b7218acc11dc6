import { plural } from '../plural.js';
import type { CalendarWords } from './words.js';

export const calendarEn: CalendarWords = {
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  shortWeekdays: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
  dayName: (weekday, date) => `${weekday} ${date}`,
  previous: { month: 'Previous month', agenda: 'Previous year' },
  next: { month: 'Next month', agenda: 'Next year' },
  today: 'Today',
  views: 'View',
  month: 'Month',
  agenda: 'List',
  count: (count) => `${count}\u00a0${plural('en', count, { one: 'date', other: 'dates' })}`,
  emptyPage: (month) => `Nothing in ${month}.`,
  more: (count) => `+${count}\u00a0more`,
  showMore: (count) => `Show ${count}\u00a0more`,
  showLess: 'Show fewer',
  emptyDay: 'Nothing on this day.',
  periods: 'No fixed day',
  undated: 'Date not stated',
  wholeYear: (year) => `Year ${year}`,
  kind: {
    event: 'event',
    campaign: 'campaign',
    deadline: 'deadline',
    phase: 'phase',
    meeting: 'meeting',
    vote: 'vote',
    goal: 'goal',
    milestone: 'milestone',
  },
  state: { scheduled: '', cancelled: 'cancelled', postponed: 'postponed', 'moved-online': 'moved online' },
};
