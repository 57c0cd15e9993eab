import type { Term, Vocabularies } from '#domain/dataset.ts';
import { cut } from '#domain/log.ts';
import type { MetadataRecord, TermRecord, VocabularyName } from '#domain/record.ts';
import { requiredText } from './text.ts';
import type { Spot } from './spot.ts';

/** The closed lists of the data set; a term that is listed twice keeps its first label. */
export function readVocabularies({ vocabularies }: MetadataRecord, spot: Spot): Vocabularies {
  const read = (name: VocabularyName) =>
    readTerms(vocabularies?.[name] ?? [], spot.in('vocabularies').in(name));
  return {
    eventTypes: read('eventTypes'),
    participantRoles: read('participantRoles'),
    presence: read('presence'),
    organizationKinds: read('organizationKinds'),
    placeKinds: read('placeKinds'),
    sourceKinds: read('sourceKinds'),
  };
}

function readTerms(records: readonly TermRecord[], spot: Spot): readonly Term[] {
  const terms = new Map<string, Term>();
  records.forEach(({ id, label }, i) => {
    if (terms.has(id)) spot.in(i).warn('id-duplicate-different', { id: cut(id), first: spot.field, now: '' });
    else terms.set(id, { id, label: requiredText(label, id, spot.in(i).in('label')) });
  });
  return [...terms.values()];
}

/** Notes each word that a vocabulary lacks once. A vocabulary that the data set does not bring is not asked for. */
export class WordCheck {
  readonly #known: ReadonlyMap<VocabularyName, ReadonlySet<string>>;
  readonly #noted = new Set<string>();

  constructor(vocabularies: Vocabularies) {
    const sets = NAMES.map((name) => [name, new Set(vocabularies[name].map((term) => term.id))] as const);
    this.#known = new Map(sets);
  }

  /** The word itself; it is kept whatever the vocabulary says and labelled by its id. */
  word(name: VocabularyName, id: string | undefined, spot: Spot): string | undefined {
    if (id === undefined) return undefined;
    const known = this.#known.get(name);
    const key = `${name} ${id}`;
    if (known === undefined || known.size === 0 || known.has(id) || this.#noted.has(key)) return id;
    this.#noted.add(key);
    spot.note('vocabulary-unknown', { vocabulary: name, id: cut(id) });
    return id;
  }
}

const NAMES: readonly VocabularyName[] = [
  'eventTypes',
  'participantRoles',
  'presence',
  'organizationKinds',
  'placeKinds',
  'sourceKinds',
];
