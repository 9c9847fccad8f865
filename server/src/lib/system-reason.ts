import { getSystemErrorMessage } from 'node:util';

/** What the system says of a failed call, such as `permission denied (EACCES)`; of another error its message. */
export function systemReason(error: unknown): string {
  const { code, errno, message } = error as NodeJS.ErrnoException;
  return code === undefined || errno === undefined || errno >= 0
    ? message
    : `${getSystemErrorMessage(errno)} (${code})`;
}
