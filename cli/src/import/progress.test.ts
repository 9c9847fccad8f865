import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createProgress } from './progress.ts';

function shown(isTTY: boolean, columns = 60) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns });
  let now = 0;
  const progress = createProgress(stream, () => now);
  return {
    progress,
    at: (ms: number) => {
      now = ms;
    },
    text: () => String(stream.read() ?? ''),
  };
}

test('on a terminal a bar redraws itself, at most ten times a second, and goes away', () => {
  const { progress, at, text } = shown(true);
  at(100);
  progress.show({ fraction: 0.5, text: '10 lines' });
  const bar = text();
  expect(bar).toMatch(/^\r.*█{12}░{12} {2}50 % {2}10 lines$/);
  at(150);
  progress.show({ fraction: 0.6, text: '12 lines' });
  expect(text()).toBe('');
  at(300);
  progress.show({ fraction: 1.2, text: 'x'.repeat(200) });
  const full = text();
  expect(full).toContain('100 %');
  expect(full.replace('\r\u001b[2K', '').length).toBeLessThan(60);
  progress.say('a line');
  expect(text()).toBe('\r\u001b[2Ka line\n');
  progress.end();
  expect(text()).toBe('');
});

test('elsewhere a plain line comes every few seconds', () => {
  const { progress, at, text } = shown(false);
  progress.show({ fraction: 0, text: 'a' });
  at(6000);
  progress.show({ fraction: 0.25, text: '7 lines' });
  at(7000);
  progress.show({ fraction: 0.5, text: '9 lines' });
  expect(text()).toBe('25 %  7 lines\n');
});
