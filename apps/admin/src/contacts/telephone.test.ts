import { describe, expect, it } from 'vitest';
import { telephoneLink } from './telephone.ts';

describe('telephoneLink', () => {
  it.each([
    ['(02)2709-0638', '211', 'tel:+886227090638;ext=211'],
    ['02-2366-0812', null, 'tel:+886223660812'],
    ['0800-056-476', null, 'tel:0800056476'],
    ['412-1111', null, 'tel:4121111'],
  ])('dials %s with extension %s', (number, extension, expected) => {
    expect(telephoneLink({ number, extension })).toBe(expected);
  });
});
