import { describe, expect, test } from 'vitest';
import { cut } from '#scene/cut.ts';
import { fc } from '../property.ts';

/** Every letter 10 px wide. */
const width = (text: string) => Array.from(text).length * 10;

describe('cut', () => {
  test.each([
    ['Eröffnung in Darmstadt', 300, 'Eröffnung in Darmstadt'],
    ['Eröffnung des Kompetenzzentrums Darmstadt', 220, 'Eröffnung … Darmstadt'],
    ['Eröffnung des Kompetenzzentrums Darmstadt', 300, 'Eröffnung des Komp … Darmstadt'],
    ['Altmaier in München', 180, 'Altmaier … München'],
    ['Altmaier in Kiel', 100, '… Kiel'],
    ['Vorstellung des Kompetenzzentrums', 200, 'Vorstellung des Kom…'],
    ['Donaudampfschifffahrtsgesellschaft', 120, 'Donaudampfs…'],
    ['Ein  Titel\nauf zwei Zeilen', 400, 'Ein Titel auf zwei Zeilen'],
  ])('%s in %d px: %s', (text, most, expected) => {
    expect(cut(text, { most, full: most }, width)?.text).toBe(expected);
  });

  test('a narrow label still ends with the last words that a wide one would keep', () => {
    expect(cut('Altmaier besucht die Messe in München', { most: 100, full: 200 }, width)?.text).toBe(
      '… München',
    );
    expect(cut('Altmaier besucht die Messe in München', { most: 80, full: 200 }, width)?.text).toBe(
      'Altmaie…',
    );
  });

  test('nothing readable fits: nothing', () => {
    expect(cut('Donaudampfschifffahrt', { most: 40, full: 40 }, width)).toBeUndefined();
    expect(cut('  ', { most: 400, full: 400 }, width)).toBeUndefined();
  });

  test('keeps the last words up to 42 % of the width, and never exceeds it', () => {
    const word = fc
      .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
      .map((text) => text.replace(/\s/g, 'x'));
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 60, max: 500 }),
        (words, most) => {
          const text = words.join(' ');
          const made = cut(text, { most, full: most }, width);
          if (made === undefined) return;
          expect(made.width).toBe(width(made.text));
          expect(made.width).toBeLessThanOrEqual(most);
          if (made.text === text) return;
          const [begin, end] = made.text.split(/ … |^… /);
          if (made.text.endsWith('…')) expect(text.startsWith(made.text.slice(0, -1))).toBe(true);
          else if (end !== undefined) {
            expect(text.endsWith(` ${end}`)).toBe(true);
            expect(text.startsWith(begin ?? '')).toBe(true);
            expect(width(end)).toBeLessThanOrEqual(most * 0.42);
          }
        },
      ),
    );
  });

  test('never within a character', () => {
    const family = '👩‍👩‍👧'.repeat(8);
    const accents = 'e\u0301'.repeat(30);
    for (let most = 70; most < 300; most += 10) {
      const halves = cut(family, { most, full: most }, width)?.text.replace('…', '').replaceAll('👩‍👩‍👧', '');
      expect(halves ?? '').toBe('');
      const loose = cut(accents, { most, full: most }, width)
        ?.text.replace('…', '')
        .replaceAll('e\u0301', '');
      expect(loose ?? '').toBe('');
    }
  });
});
