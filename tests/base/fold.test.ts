import { describe, expect, test } from 'vitest';
import { fold, spellings, words } from '#base/fold.ts';
import { fc } from '../property.ts';

const plain = (text: string) => words(text).map((word) => word.plain);
const long = (text: string) => words(text).map((word) => word.long);

describe('words', () => {
  test.each([
    ['Müller', 'muller', 'mueller'],
    ['Mueller', 'mueller', 'mueller'],
    ['STRASSE', 'strasse', 'strasse'],
    ['Straße', 'strasse', 'strasse'],
    ['STRAẞE', 'strasse', 'strasse'],
    ['Größe', 'grosse', 'groesse'],
    ['Café', 'cafe', 'cafe'],
    ['Ångström', 'angstrom', 'aangstroem'],
    ['Sørensen', 'sorensen', 'soerensen'],
    ['Æsop', 'aesop', 'aesop'],
    ['Łódź', 'lodz', 'lodz'],
    ['İstanbul', 'istanbul', 'istanbul'],
    ['Đorđe', 'dorde', 'dorde'],
    ['Ελλάς', 'ελλασ', 'ελλασ'],
    ['йод', 'иод', 'иод'],
    ['ﬁnal', 'final', 'final'],
    ['™', 'tm', 'tm'],
  ])('%s is %s or %s', (text, short, other) => {
    expect([plain(text), long(text)]).toEqual([[short], [other]]);
  });

  test.each([
    ['Mittelstand 4.0-Kompetenzzentrum', ['mittelstand', '4', '0', 'kompetenzzentrum']],
    ['it’s OWL', ['it', 's', 'owl']],
    ['„Praxis“…', ['praxis']],
    ['Kompe\u00adtenz', ['kompetenz']],
    ['2019/20', ['2019', '20']],
    ['会议', ['会', '议']],
    ['  ', []],
    ['!?', []],
  ])('%s', (text, expected) => {
    expect(plain(text)).toEqual(expected);
  });

  test('composed or taken apart, upper or lower: the same words', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Müller', 'Größe', 'Ångström', 'Sørensen', 'naïve', 'Ελλάδα', '会议', '4.0', '-'),
        ),
        (list) => {
          const text = list.join(' ');
          expect(words(text.normalize('NFD'))).toEqual(words(text));
          expect(words(text.toUpperCase().replaceAll('SS', 'ß'))).toEqual(words(text));
        },
      ),
    );
  });

  test('both spellings have equally many words, and folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const found = words(text);
        for (const { plain: short, long: other } of found) {
          expect(
            words(short)
              .map((word) => word.plain)
              .join(''),
          ).toBe(short);
          expect(
            words(other)
              .map((word) => word.plain)
              .join(''),
          ).toBe(other);
        }
      }),
    );
  });
});

test('fold sorts without case and accents', () => {
  const sorted = ['Zug', 'äpfel', 'Apfelbaum', 'Öl', 'zebra'].toSorted((a, b) =>
    fold(a) < fold(b) ? -1 : 1,
  );
  expect(sorted).toEqual(['äpfel', 'Apfelbaum', 'Öl', 'zebra', 'Zug']);
  expect(fold('Ärzte')).toBe('arzte');
});

test('spellings are whole texts, once where they do not differ', () => {
  expect(spellings('Grüße aus Köln')).toEqual(['grusse aus koln', 'gruesse aus koeln']);
  expect(spellings('Hannover')).toEqual(['hannover']);
});
