import { describe, expect, test } from 'vitest';
import type { Quote } from '#domain/event.ts';
import { excerpt, original, quoteMarks } from '#parts/quote-text.ts';

function quote(text: Quote['text'], lang?: string): Quote {
  return { text, lang, speaker: undefined, speakerKind: undefined, source: undefined };
}

describe('quotation marks', () => {
  test.each([
    ['de', '„', '“'],
    ['de-AT', '„', '“'],
    ['en-GB', '“', '”'],
    ['fr', '« ', ' »'],
    ['pl', '„', '”'],
    [undefined, '“', '”'],
  ])('%s', (lang, open, close) => {
    expect(quoteMarks(lang)).toEqual({ open, close });
  });
});

describe('the original', () => {
  test('is chosen by the language of the quote, not of the reader', () => {
    expect(original(quote({ de: 'Ja', en: 'Yes' }, 'de'), ['en'])).toEqual({ value: 'Ja', lang: 'de' });
  });

  test('without a stated language is the one of the reader', () => {
    expect(original(quote({ de: 'Ja', en: 'Yes' }), ['en', 'de'])).toEqual({ value: 'Yes', lang: 'en' });
  });

  test('loses marks that the data set round the whole, and keeps those inside', () => {
    expect(original(quote('„Ja“', 'de'), [])).toEqual({ value: 'Ja', lang: 'de' });
    expect(original(quote('„Ja“ und „nein“', 'de'), [])).toEqual({ value: '„Ja“ und „nein“', lang: 'de' });
  });
});

describe('an excerpt', () => {
  test('ends with a whole sentence', () => {
    const text = `${'Wort '.repeat(20)}Ende. Zweiter Satz ist hier. ${'Noch mehr davon. '.repeat(20)}`;
    expect(excerpt(text)).toMatch(/Ende\. Zweiter Satz ist hier\.$/u);
  });

  test('is not made of a short text', () => {
    expect(excerpt('Kurz und gut.')).toBeUndefined();
  });

  test('of one endless sentence ends with a whole word', () => {
    const cut = excerpt('wort '.repeat(200));
    expect(cut?.endsWith('wort')).toBe(true);
    expect(cut?.length).toBeLessThan(140);
  });
});
