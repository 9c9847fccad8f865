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
  timeZone: () => Promise<string>,
): Promise<R & { readonly time_zone: string }> {
  return { ...request, time_zone: request.time_zone ?? (await timeZone()) };
}
