import type { Words } from './words.ts';
import { app } from './de/app.ts';
import { common } from './de/common.ts';
import { entity } from './de/entity.ts';
import { event } from './de/event.ts';
import { filters } from './de/filters.ts';
import { report } from './de/report.ts';
import { timeline } from './de/timeline.ts';

/** Every word of the interface in German. */
export const words: Words = { lang: 'de', app, common, entity, event, filters, report, timeline };
