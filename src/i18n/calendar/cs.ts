import { plural } from '../plural.js';
import type { CalendarWords } from './words.js';

const further = (count: number): string => plural('cs', count, { one: 'další', few: 'další', other: 'dalších' });

export const calendarCs: CalendarWords = {
  weekdays: 'pondělí úterý středa čtvrtek pátek sobota neděle'.split(' '),
  shortWeekdays: 'po út st čt pá so ne'.split(' '),
  dayName: (weekday, date) => `${weekday} ${date}`,
  previous: { month: 'Předchozí měsíc', agenda: 'Předchozí rok' },
  next: { month: 'Následující měsíc', agenda: 'Následující rok' },
  today: 'Dnes',
  views: 'Zobrazení',
  month: 'Měsíc',
  agenda: 'Seznam',
  count: (count) => `${count}\u00a0${plural('cs', count, { one: 'termín', few: 'termíny', other: 'termínů' })}`,
  emptyPage: (month) => `Na ${month} nic není.`,
  more: (count) => `+${count}\u00a0${further(count)}`,
  showMore: (count) => `Zobrazit ${further(count)}\u00a0${count}`,
  showLess: 'Zobrazit méně',
  emptyDay: 'Na tento den nic není.',
  periods: 'Bez určeného dne',
  undated: 'Termín neuveden',
  wholeYear: (year) => `Rok ${year}`,
  kind: {
    event: 'akce',
    campaign: 'kampaň',
    deadline: 'lhůta',
    phase: 'etapa',
    meeting: 'jednání',
    vote: 'hlasování',
    goal: 'cíl',
    milestone: 'milník',
  },
  state: { scheduled: '', cancelled: 'zrušeno', postponed: 'odloženo', 'moved-online': 'přesunuto na internet' },
};
