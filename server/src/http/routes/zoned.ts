import { inZone, type Zoned } from '../../query/request.ts';
import type { Store } from '../../store/store.ts';

/** What the routes need whose answers have days. */
export type GroupedDependencies = {
  readonly store: Store;
  /** The project's own, of its settings. */
  readonly timeZoneOf: (projectId: string) => Promise<string>;
};

/** The request in the project's time zone, where it names none itself. */
export async function zoned<R extends { readonly time_zone: string | undefined }>(
  request: R,
  projectId: string,
  { timeZoneOf }: GroupedDependencies,
): Promise<Zoned<R>> {
  return inZone(request, request.time_zone ?? (await timeZoneOf(projectId)));
}
