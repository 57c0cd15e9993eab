import type { Lang } from './lang.ts';
import { app } from './messages/app.ts';
import { common } from './messages/common.ts';
import { entity } from './messages/entity.ts';
import { event } from './messages/event.ts';
import { filters } from './messages/filters.ts';
import { report } from './messages/report.ts';
import { timeline } from './messages/timeline.ts';

/** Every word of the interface in one language, by area. A missing word is a compile error. */
export interface Words {
  readonly lang: Lang;
  readonly app: typeof app.de;
  readonly common: typeof common.de;
  readonly entity: typeof entity.de;
  readonly event: typeof event.de;
  readonly filters: typeof filters.de;
  readonly report: typeof report.de;
  readonly timeline: typeof timeline.de;
}

export const WORDS: { readonly [L in Lang]: Words } = {
  de: { lang: 'de', app: app.de, common: common.de, entity: entity.de, event: event.de, filters: filters.de, report: report.de, timeline: timeline.de },
  en: { lang: 'en', app: app.en, common: common.en, entity: entity.en, event: event.en, filters: filters.en, report: report.en, timeline: timeline.en },
};
