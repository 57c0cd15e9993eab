import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '#worker/protocol.ts';
import { ready, start } from './harness.tsx';
import { result } from './samples.ts';

vi.mock('#app/views.ts', () => import('./views.tsx'));

type Entity = NonNullable<Answer<'entity'>>;

const together = (id: string, count: number) =>
  ({
    who: { kind: 'person', id, label: id, placeholder: false },
    count,
    small: 0,
    first: undefined,
    last: undefined,
    events: [],
  }) as const;

function entity(): Entity {
  return {
    ...({} as Entity),
    counts: {
      events: 16,
      present: 14,
      quoted: 2,
      mentioned: 0,
      announced: 0,
      unknown: 0,
      below: undefined,
      sources: 3,
      publishers: 2,
      inferred: 1,
    },
    together: {
      persons: [together('michael-rehe', 2)],
      personTotal: 1,
      organizations: [together('bmwi', 14)],
      organizationTotal: 1,
    },
  };
}

describe('the handle', () => {
  it('says what the page shows', async () => {
    const { handle } = await start({ address: '/d/test?lang=en&topic=b,a' });
    expect(handle.address()).toBe('#/d/test?topic=a,b&lang=en');
    expect(handle.result()).toEqual({
      total: 105,
      possible: 101,
      certain: 99,
      undated: 0,
      events: result.events,
    });
    expect(handle.facet('person')).toEqual([{ id: 'peter-altmaier', label: 'Peter Altmaier', count: 16 }]);
    expect(handle.facet('institution')).toEqual([{ id: 'bmwi', label: 'Ministry', count: 54 }]);
    expect(handle.facet('organization')).toEqual(handle.facet('institution'));
    expect(handle.facet('colour')).toBeUndefined();
    expect(handle.report()).toMatchObject({ total: 0 });
    await handle.idle();
  });

  it('tells of a person or institution who of the same kind was present too', async () => {
    const { handle } = await start({ address: '/d/test', answers: { ...ready, entity } });
    expect(await handle.entity('person', 'peter-altmaier')).toEqual({
      events: 16,
      present: 14,
      together: [{ id: 'michael-rehe', count: 2 }],
    });
    expect(await handle.entity('institution', 'bmwi')).toEqual({
      events: 16,
      present: 14,
      together: [{ id: 'bmwi', count: 14 }],
    });
    expect(await handle.entity('topic', 'x')).toBeUndefined();
  });

  it('knows no record that does not exist, and nothing at all without a data set', async () => {
    const { handle, go } = await start({
      address: '/d/test',
      answers: { ...ready, entity: () => undefined },
    });
    expect(await handle.entity('person', 'nobody')).toBeUndefined();
    await go('/nowhere/test');
    expect(handle.result()).toBeUndefined();
    expect(handle.report()).toBeUndefined();
    await handle.idle();
  });

  it('is not idle while an answer is on its way', async () => {
    const { evaluate: _, ...silent } = ready;
    const { handle } = await start({ address: '/d/test', answers: silent });
    const idle = vi.fn<() => void>();
    void handle.idle().then(idle);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(idle).not.toHaveBeenCalled();
  });

  it('is idle when the data set has failed: there is nothing more to come', async () => {
    const { handle } = await start({
      address: '/d/test',
      fetch: () => Promise.resolve(new Response('', { status: 404 })),
    });
    await handle.idle();
    expect(handle.result()).toBeUndefined();
  });
});
