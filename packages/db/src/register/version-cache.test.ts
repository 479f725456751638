import type { ProgramDocument } from '@zhuli/domain';
import { describe, expect, it } from 'vitest';
import { VersionCache } from './version-cache.ts';

const document = (slug: string) => ({ slug, aliases: [slug] }) as unknown as ProgramDocument;

describe('the version cache', () => {
  it('forgets the version that was used the longest ago', () => {
    const cache = new VersionCache(2);
    cache.put(1, document('one'));
    cache.put(2, document('two'));
    cache.put(1, document('one'));
    cache.put(3, document('three'));
    expect([...cache.snapshot().keys()]).toEqual([1, 3]);
  });

  it('shares documents that nobody can change', () => {
    const cache = new VersionCache(1);
    cache.put(1, document('one'));
    const shared = cache.snapshot().get(1);
    expect(() => shared?.aliases.push('other')).toThrow(TypeError);
  });

  it('hands out a snapshot that later entries do not touch', () => {
    const cache = new VersionCache(1);
    cache.put(1, document('one'));
    const snapshot = cache.snapshot();
    cache.put(2, document('two'));
    expect([...snapshot.keys()]).toEqual([1]);
  });
});
