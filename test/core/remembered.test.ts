import { expect, it } from 'vitest';
import { remembered } from '../../src/core/names/remembered';

it('a remembered function gives what the function gives, however many texts it is asked for, and computes a text again only when many others came between', () => {
  const asked: string[] = [];
  const shout = remembered((text) => {
    asked.push(text);
    return text.toUpperCase();
  });
  expect([shout('phú an'), shout('phú an'), shout('')]).toEqual(['PHÚ AN', 'PHÚ AN', '']);
  expect(asked).toEqual(['phú an', '']);
  for (let number = 0; number < 120_000; number += 1) shout(`xã ${number}`);
  const before = asked.length;
  expect(shout('xã 119999')).toBe('XÃ 119999');
  expect(asked.length).toBe(before);
  expect(shout('phú an')).toBe('PHÚ AN');
  expect(asked.length).toBe(before + 1);
});
