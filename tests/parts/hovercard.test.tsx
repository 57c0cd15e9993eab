import { screen } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EventId } from '#domain/ids.ts';
import { HoverCard } from '#parts/hovercard.tsx';
import { placeCard, type Placing } from '#parts/hovercard-place.ts';
import { fc } from '../property.ts';
import { opened, stage, textOf, type Opened } from './entitypage/stage.tsx';

describe('where the card stands', () => {
  const room = { x: 0, y: 0, width: 1440, height: 900 };
  const card = { width: 300, height: 320 };
  const at = (x: number, y: number, labelled = 170): Placing => ({
    mark: { x, y },
    row: { x: x - 6, y: y - 9, width: labelled + 12, height: 18 },
    card,
    room,
  });

  test('below its row and beside the mark; above it near the foot; on the other side near the edge', () => {
    expect(placeCard(at(600, 200))).toEqual({ x: 620, y: 217 });
    expect(placeCard(at(600, 800))).toEqual({ x: 620, y: 463 });
    expect(placeCard(at(1300, 200))).toEqual({ x: 980, y: 217 });
  });

  test('never over the mark or its row, and within the window wherever that is possible', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 1430 }),
        fc.integer({ min: 10, max: 890 }),
        fc.integer({ min: 0, max: 176 }),
        (x, y, labelled) => {
          const placing = at(x, y, labelled);
          const spot = placeCard(placing);
          const { row } = placing;
          const apart =
            spot.x + card.width <= row.x ||
            spot.x >= row.x + row.width ||
            spot.y + card.height <= row.y ||
            spot.y >= row.y + row.height;
          expect(apart).toBe(true);
          expect(spot.x).toBeGreaterThanOrEqual(0);
          expect(spot.y).toBeGreaterThanOrEqual(0);
          expect(spot.y + card.height).toBeLessThanOrEqual(room.height);
        },
      ),
    );
  });

  test('in a low window it stands beside the row', () => {
    const low = { ...at(100, 150), room: { x: 0, y: 0, width: 1440, height: 330 } };
    const spot = placeCard(low);
    expect(spot.x).toBeGreaterThanOrEqual(low.row.x + low.row.width);
  });
});

describe('what it says', () => {
  let on: Opened;
  beforeAll(async () => {
    on = await opened();
  });

  test(
    'the founding event: who was present with their roles, who was only quoted, and never the other way round',
    { timeout: 60_000 },
    async () => {
      const anchor = { mark: { x: 100, y: 100 }, row: { x: 90, y: 90, width: 200, height: 20 } };
      const { container } = await stage({
        on,
        children: (
          <HoverCard
            event={'besuch-kompetenzzentrum-hannover-2019' as EventId}
            anchor={anchor}
            onOpen={() => undefined}
            onEnter={() => undefined}
            onLeave={() => undefined}
          />
        ),
      });
      const rows = new Map(
        [...container.querySelectorAll('dt')].map((term) => [
          textOf(term),
          textOf(term.nextElementSibling ?? term),
        ]),
      );
      expect(textOf(container)).toContain('Besuch · Freitag, 30. August 2019');
      expect(rows.get('Anwesend')).toBe('Peter Altmaier GastMichael Rehe Gastgeber');
      expect(rows.get('Zitiert')).toBe('Volker Epping nicht als anwesend belegt');
      expect(rows.get('Anlass')).toContain('eine von acht Stationen');
      expect(rows.get('Themen')).toBe('Wissenstransfer und 5 weitere');
      expect(textOf(container)).toContain('2 Zitate, 4 Quellen');
      expect(screen.getByRole('button', { name: /^Öffnen/u, hidden: true })).toBeInTheDocument();
    },
  );
});
