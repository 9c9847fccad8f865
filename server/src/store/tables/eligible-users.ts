import { defineTable, flag, instant, type Row, text, typed, word } from '../columns.ts';

/** A mirror of the control store's platform users, for `penetration`. */
export const eligibleUsers = defineTable({
  name: 'eligible_users',
  orderBy: 'project_id, end_user',
  versionColumn: 'version',
  shardBy: 'cityHash64(end_user)',
  columns: {
    project_id: word('the project'),
    end_user: text('as sent with interactions'),
    active_from: instant('inclusive; 0: open'),
    active_to: instant('exclusive; 0: open'),
    removed: flag('no longer in the list'),
    version: typed('UInt64', 0, 'microseconds of the change'),
  },
});

export type EligibleUserRow = Row<typeof eligibleUsers.columns>;
