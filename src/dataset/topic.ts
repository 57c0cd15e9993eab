import type { TopicId } from '#domain/ids.ts';
import type { TopicRecord } from '#domain/record.ts';
import type { Topic } from '#domain/topic.ts';
import { addresses } from './links.ts';
import type { Entry, Spot } from './spot.ts';
import { requiredText } from './text.ts';
import type { Tools } from './tools.ts';

export function topicOf({ id, record }: Entry<TopicRecord>, tools: Tools, spot: Spot): Topic {
  const { broader } = record;
  return {
    id: id as TopicId,
    placeholder: false,
    label: requiredText(record.label, id, spot.in('label')),
    broader: broader === undefined ? undefined : tools.references.topic(broader, spot.in('broader')),
    links: addresses(record, spot),
  };
}

export function topicPlaceholder(id: string): Topic {
  return { id: id as TopicId, placeholder: true, label: id, broader: undefined, links: [] };
}
