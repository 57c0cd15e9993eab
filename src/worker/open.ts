import type { Dataset } from '#domain/dataset.ts';
import { assemble } from '#dataset/assemble.ts';
import { buildSteps } from '#engine/build.ts';
import type { Index } from '#engine/columns.ts';
import { readNative } from '#formats/native/read.ts';
import { summary } from './summary.ts';
import type { Open, Opened } from './protocol.ts';

export type Stage = 'read' | 'assemble' | 'build';

/** Says how far it is (0 to 1), lets other work happen, and rejects when it shall stop. */
export type Tell = (stage: Stage, share: number) => Promise<void>;

/** Bytes to index, or the one fault that prevents it. */
export async function open(
  ask: Open,
  tell: Tell,
): Promise<{ readonly opened: Opened; readonly index: Index | undefined }> {
  const bytes = new Uint8Array(ask.bytes);
  await tell('read', 0);
  const hash = await sha256(bytes);
  const read = readNative(bytes, { file: ask.file, mediaType: ask.mediaType });
  if (!read.ok) return { opened: { ok: false, issue: read.error }, index: undefined };
  await tell('assemble', 0);
  const { dataset, report } = assemble(read.value);
  const index = await built(dataset, tell);
  return { opened: { ok: true, summary: summary(index, hash), report }, index };
}

async function built(dataset: Dataset, tell: Tell): Promise<Index> {
  const steps = buildSteps(dataset);
  for (let share = 0; ;) {
    await tell('build', share);
    const step = steps.next();
    if (step.done === true) return step.value;
    share = step.value;
  }
}

/** In lower-case hex; undefined on pages that came by plain http, where browsers offer no digest. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const { subtle }: { readonly subtle?: SubtleCrypto } = crypto;
  if (subtle === undefined) return undefined;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
