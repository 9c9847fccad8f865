import type { AnyTable } from './ddl.ts';
import { eligibleUsers } from './tables/eligible-users.ts';
import { interactions } from './tables/interactions.ts';
import { patches } from './tables/patches.ts';
import { tombstones } from './tables/tombstones.ts';

/**
 * Every table with data, in the order in which a backup copies them: what says that something is done comes before
 * what it was done to, so that a backup never claims more than it has. (A patch that is still pending is applied
 * again, to the same result.)
 */
export const storeTables: readonly AnyTable[] = [patches, tombstones, interactions, eligibleUsers];
