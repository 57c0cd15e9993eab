import { pick, type Text } from '#domain/text.ts';
import { useSummary } from '#explore/hooks.ts';
import { useLanguages } from './text.tsx';

/** The data set's own words for its terms; an id without a word stands for itself. */
export interface Terms {
  readonly role: (id: string | undefined) => string | undefined;
  readonly sourceKind: (id: string | undefined) => string | undefined;
  readonly type: (id: string | undefined) => string | undefined;
}

export function useTerms(): Terms {
  const { vocabularies } = useSummary().metadata;
  const languages = useLanguages();
  const word =
    (terms: readonly { readonly id: string; readonly label: Text }[]) => (id: string | undefined) => {
      const label = id === undefined ? undefined : terms.find((term) => term.id === id)?.label;
      return label === undefined ? id : pick(label, languages).value;
    };
  return {
    role: word(vocabularies.participantRoles),
    sourceKind: word(vocabularies.sourceKinds),
    type: word(vocabularies.eventTypes),
  };
}

/** A label inside a line: English writes it small ("host"), unless it is an abbreviation; German keeps it. */
export function inline(label: string, lang: 'de' | 'en'): string {
  const abbreviation = /^\p{Lu}{2}/u.test(label);
  return lang === 'en' && !abbreviation ? label.slice(0, 1).toLowerCase() + label.slice(1) : label;
}
