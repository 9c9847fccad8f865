import { expect, test } from 'vitest';
import { createBacklog } from './backlog.ts';

test('before anything is known the backlog may be as large as memory allows', () => {
  expect(createBacklog().limit()).toBe(10_000);
});

test('on a slow machine it comes down to what is written in two seconds', () => {
  const backlog = createBacklog();
  for (let i = 0; i < 100; i++) backlog.ended(6_000, 3);
  expect(backlog.limit()).toBe(4_000);
});

test('it never comes down to nothing, and grows again with the pace', () => {
  const backlog = createBacklog();
  for (let i = 0; i < 100; i++) backlog.ended(2_000, 100);
  expect(backlog.limit()).toBe(2_000);
  for (let i = 0; i < 100; i++) backlog.ended(2_000, 0.1);
  expect(backlog.limit()).toBe(10_000);
});

test('short queues say nothing about the pace', () => {
  const backlog = createBacklog();
  for (let i = 0; i < 100; i++) backlog.ended(10, 1);
  expect(backlog.limit()).toBe(10_000);
});
