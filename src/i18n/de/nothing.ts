import type { FacetName } from '#domain/query.ts';
import { number, plural } from '../numbers.ts';

const COUNTED = [
  '',
  '',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

const WITHOUT: Record<FacetName, string> = {
  type: 'ohne die Art',
  person: 'ohne die Person',
  role: 'ohne die Rolle',
  presence: 'ohne die Anwesenheit',
  function: 'ohne die Funktion',
  affiliation: 'ohne die vertretene Institution',
  organization: 'ohne die Institution',
  topic: 'ohne das Thema',
  place: 'ohne den Ort',
  source: 'ohne die Quelle',
  sourcekind: 'ohne die Art der Quelle',
};

/** When no event fits: what each filter costs. */
export const nothing = {
  title: (n: number) =>
    n === 1
      ? 'Zu diesem Filter passt nichts'
      : `Zu diesen ${COUNTED[n] ?? number(n, 'de')} Filtern passt nichts`,
  empty: 'In diesem Datensatz sind keine Ereignisse',
  lead: 'Lassen Sie einen davon weg, und es erscheinen wieder Ereignisse:',
  leadAlone: 'Ohne ihn erscheinen wieder Ereignisse:',
  leadNone: 'Einen wegzulassen genügt nicht: Sie schließen sich mehrfach aus.',
  without: WITHOUT,
  withoutTime: 'ohne die Zeit',
  withoutText: 'ohne den Text',
  withoutExclusion: 'ohne den Ausschluss',
  excluded: (facet: string, value: string) => `${facet} ${value}`,
  events: (n: number) => plural(n, 'de', ['Ereignis', 'Ereignisse']),
  reset: 'Alle Filter zurücksetzen',
  afterwards: (n: number) =>
    n === 1 ? ', dann ist es wieder 1.' : `, dann sind es wieder ${number(n, 'de')}.`,
};
