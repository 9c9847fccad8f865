/** Walks an endpoint that pages by cursor, one request at a time, until there is none left. */
export async function* followCursor<Request extends object, Item>(
  fetchPage: (
    request: Request & { readonly cursor?: string | undefined },
  ) => Promise<{ readonly data: readonly Item[]; readonly next_cursor: string | null }>,
  request: Request,
): AsyncGenerator<Item, void, undefined> {
  let cursor: string | undefined;
  do {
    const page = await fetchPage(cursor === undefined ? request : { ...request, cursor });
    yield* page.data;
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined);
}

/** Walks an endpoint that pages by offset. */
export async function* followOffset<Request extends object, Item>(
  fetchPage: (
    request: Request & { readonly offset: number; readonly limit: number },
  ) => Promise<{ readonly data: readonly Item[]; readonly total: number }>,
  request: Request,
  limit: number,
): AsyncGenerator<Item, void, undefined> {
  for (let offset = 0; ; offset += limit) {
    const page = await fetchPage({ ...request, offset, limit });
    yield* page.data;
    if (page.data.length === 0 || offset + page.data.length >= page.total) return;
  }
}
