import { expect, test } from 'vitest';
import { createBacklog } from './backlog.ts';

const MIB = 1024 * 1024;

test('before anything is known the backlog may be as large as memory allows', () => {
  expect(createBacklog().limit()).toBe(16 * MIB);
});

test('on a slow machine it comes down to what is written in two seconds', () => {
  const backlog = createBacklog();
  for (let i = 0; i < 100; i++) backlog.ended(6 * MIB, 3);
  expect(backlog.limit()).toBe(4 * MIB);
});

test('it never comes down to nothing, and grows again with the pace', () => {
  const backlog = createBacklog();
  for (let i = 0; i < 100; i++) backlog.ended(2 * MIB, 100);
  expect(backlog.limit()).toBe(2 * MIB);
  for (let i = 0; i < 100; i++) backlog.ended(2 * MIB, 0.1);
  expect(backlog.limit()).toBe(16 * MIB);
});

test('short queues say nothing about the pace', () => {
  const backlog = createBacklog();
  for (let i = 0; i < 100; i++) backlog.ended(1000, 1);
  expect(backlog.limit()).toBe(16 * MIB);
});
