import { expect, test } from 'vitest';
import { AppError } from './errors.ts';
import { FailedElsewhere, loggableError } from './loggable-error.ts';

const PRIVATE = 'my secret is 42';

test('a foreign message is left out, for it may quote a text', () => {
  let failure: unknown;
  try {
    JSON.parse(PRIVATE);
  } catch (error) {
    failure = new AppError('internal', 'a row was damaged', { cause: error });
  }
  const logged = loggableError(failure);
  expect(logged).toMatchObject({
    name: 'AppError',
    code: 'internal',
    message: 'a row was damaged',
    cause: { name: 'SyntaxError' },
  });
  expect(JSON.stringify(logged)).not.toContain('secret');
});

test('so is what a request was refused for, which names the bad value', () => {
  const refused = loggableError(new AppError('invalid_request', PRIVATE));
  expect(refused).toMatchObject({ name: 'AppError', code: 'invalid_request' });
  expect(JSON.stringify(refused)).not.toContain('secret');
});

test('a failure in another thread is logged as it was there', () => {
  const logged = loggableError(new RangeError(PRIVATE));
  const passedOn = new AppError('internal', 'an analysis failed', {
    cause: new FailedElsewhere(logged),
  });
  expect(loggableError(passedOn).cause).toEqual(logged);
});

test('where it happened is kept, also where the message has several lines', () => {
  const logged = loggableError(new Error(`${PRIVATE}\n    at ${PRIVATE}`));
  expect(logged.frames[0]).toContain('loggable-error.test.ts');
  expect(JSON.stringify(logged)).not.toContain('secret');
});

test('mistakes in the program keep their message', () => {
  const broken = undefined as unknown as { length: number };
  let failure: unknown;
  try {
    void broken.length;
  } catch (error) {
    failure = error;
  }
  expect(loggableError(failure).message).toContain("reading 'length'");
});

test('what is no error, or an endless chain of causes, does no harm', () => {
  expect(loggableError(PRIVATE)).toEqual({ name: 'string', frames: [] });
  const endless = new Error('x');
  endless.cause = endless;
  expect(JSON.stringify(loggableError(endless)).length).toBeLessThan(20_000);
});
