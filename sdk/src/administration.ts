import type { CallOptions, Transport } from './transport.ts';
import type {
  DeleteInteractionsAnswer,
  DeleteInteractionsRequest,
  ErasureReceipt,
  PlatformUser,
  PlatformUsersAnswer,
  PlatformUsersPage,
  Settings,
} from './types/administration.ts';

const READING = '/api/external';
const USERS = `${READING}/platform-users`;

/** Deletion, erasure, users and settings: scope `admin`. */
export function administrationCalls(transport: Transport) {
  return {
    /** Gone from every read at once, and for good. */
    deleteInteractions: (
      body: DeleteInteractionsRequest,
      options: CallOptions = {},
    ): Promise<DeleteInteractionsAnswer> =>
      transport.json({
        method: 'POST',
        path: `${READING}/projects/delete-interactions`,
        body,
        ...options,
      }),
    listUsers: (
      page: { readonly limit?: number; readonly offset?: number } = {},
      options: CallOptions = {},
    ): Promise<PlatformUsersPage> =>
      transport.json({
        method: 'GET',
        path: USERS,
        query: { limit: page.limit?.toString(), offset: page.offset?.toString() },
        ...options,
      }),
    /** Inserts or replaces. */
    putUsers: (
      users: readonly PlatformUser[],
      options: CallOptions = {},
    ): Promise<PlatformUsersAnswer> =>
      transport.json({ method: 'PUT', path: USERS, body: { users }, ...options }),
    /** Updates those that exist. */
    updateUsers: (
      users: readonly PlatformUser[],
      options: CallOptions = {},
    ): Promise<PlatformUsersAnswer> =>
      transport.json({ method: 'POST', path: USERS, body: { users }, ...options }),
    deleteUsers: (
      users: readonly string[],
      options: CallOptions = {},
    ): Promise<{ readonly message: string }> =>
      transport.json({ method: 'DELETE', path: USERS, body: { users }, ...options }),
    putEligibleUsers: (
      users: readonly PlatformUser[],
      options: CallOptions = {},
    ): Promise<PlatformUsersAnswer> =>
      transport.json({
        method: 'POST',
        path: `${READING}/eligible-users`,
        body: { users },
        ...options,
      }),
    /** Removes a person everywhere; hidden at once, purged soon after. */
    eraseUser: (endUser: string, options: CallOptions = {}): Promise<ErasureReceipt> =>
      transport.json({
        method: 'POST',
        path: `${READING}/erase-user`,
        body: { end_user: endUser },
        ...options,
      }),
    erasure: (receiptId: string, options: CallOptions = {}): Promise<ErasureReceipt> =>
      transport.json({
        method: 'GET',
        path: `${READING}/erase-user/${encodeURIComponent(receiptId)}`,
        ...options,
      }),
    /** Everything kept about a person, as a stream. */
    exportUser: (endUser: string, options: CallOptions = {}): Promise<Response> =>
      transport.stream({
        method: 'GET',
        path: `${READING}/export-user`,
        query: { end_user: endUser },
        ...options,
      }),
    settings: (options: CallOptions = {}): Promise<Settings> =>
      transport.json({ method: 'GET', path: '/api/v1/settings', ...options }),
    putSettings: (settings: Partial<Settings>, options: CallOptions = {}): Promise<Settings> =>
      transport.json({ method: 'PUT', path: '/api/v1/settings', body: settings, ...options }),
  };
}
