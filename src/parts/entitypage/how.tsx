import type { ReactNode } from 'react';
import type { EntityEvent } from '#engine/result.ts';
import { inline, useTerms } from '../participants-roles.ts';
import { useText } from '../text.tsx';
import { useWords } from '../words.tsx';

interface Props {
  readonly entry: EntityEvent;
  /** Id of the person or institution that the page is about. */
  readonly own: string;
}

/** "Gast, anwesend"; of an institution also who acted for it. */
export function How({ entry: { participations }, own }: Props): ReactNode {
  const { lang, common, event } = useWords();
  const terms = useTerms();
  const text = useText();
  return participations
    .map(({ participation, who }) => {
      const role = terms.role(participation.role);
      const said = [
        role === undefined ? event.noRole : inline(role, lang),
        common.presence[participation.presence],
      ].join(', ');
      return who.id === own ? said : `${text(who.label)}: ${said}`;
    })
    .join('; ');
}
