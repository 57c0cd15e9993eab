import type { TopicId } from '#domain/ids.ts';
import type { TopicRecord } from '#domain/record.ts';
import type { Topic } from '#domain/topic.ts';
import type { Entry, Scope } from './scope.ts';
import { requiredText } from './text.ts';
import type { Tools } from './tools.ts';

export function topicOf({ id, record }: Entry<TopicRecord>, tools: Tools, scope: Scope): Topic {
  const { broader } = record;
  return {
    id: id as TopicId,
    placeholder: false,
    label: requiredText(record.label, '/label', id, scope),
    broader: broader === undefined ? undefined : tools.references.topic(broader, '/broader', scope),
  };
}

export function topicPlaceholder(id: string): Topic {
  return { id: id as TopicId, placeholder: true, label: id, broader: undefined };
}
