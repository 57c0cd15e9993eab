import { useQuery } from '@tanstack/react-query';
import { useDesk } from '#explore/answers.ts';
import { useExplore } from '#explore/hooks.ts';
import { timelineOptions } from '#explore/options.ts';
import type { Timeline } from '#engine/result.ts';

/** All marks of the choice in one lane, whatever the lanes of the canvas are: for lists. */
export function useOneLane(): { readonly data: Timeline | undefined; readonly pending: boolean } {
  const { state } = useExplore();
  const { data, isPlaceholderData, isPending } = useQuery(timelineOptions(useDesk(), state.query, 'none'));
  return { data, pending: isPlaceholderData || isPending };
}
