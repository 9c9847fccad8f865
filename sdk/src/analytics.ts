import { followOffset } from './pages.ts';
import type { CallOptions, Transport } from './transport.ts';
import type {
  Catalog,
  SettledAnswer,
  Status,
  ValuesAnswer,
  ValuesRequest,
} from './types/catalog.ts';
import type {
  AggregateRow,
  AggregatesAnswer,
  AggregatesRequest,
  MultiAggregatesAnswer,
  MultiAggregatesRequest,
  TimeSeriesAnswer,
  TimeSeriesRequest,
} from './types/reading.ts';

const READING = '/api/external';
const WHOLE_PAGE = 1000;

export function analyticsCalls(transport: Transport) {
  const aggregates = (
    body: AggregatesRequest,
    options: CallOptions = {},
  ): Promise<AggregatesAnswer> =>
    transport.json({
      method: 'POST',
      path: `${READING}/get-interaction-aggregates`,
      body,
      ...options,
    });

  return {
    /** Numbers per group, or one row without `group_by`. */
    aggregates,
    /** Every group, page by page as they are consumed. */
    allAggregates: (
      request: Omit<AggregatesRequest, 'offset' | 'limit'>,
      options: CallOptions = {},
    ): AsyncGenerator<AggregateRow, void, undefined> =>
      followOffset((page: AggregatesRequest) => aggregates(page, options), request, WHOLE_PAGE),
    /** Several groupings in one list, ordered and paged as one. */
    multiAggregates: (
      body: MultiAggregatesRequest,
      options: CallOptions = {},
    ): Promise<MultiAggregatesAnswer> =>
      transport.json({
        method: 'POST',
        path: `${READING}/get-interaction-multi-aggregates`,
        body,
        ...options,
      }),
    timeSeries: (body: TimeSeriesRequest, options: CallOptions = {}): Promise<TimeSeriesAnswer> =>
      transport.json({
        method: 'POST',
        path: `${READING}/get-interaction-time-series`,
        body,
        ...options,
      }),
    /** Every variable, dimension and filter with unit and description. */
    catalog: (options: CallOptions = {}): Promise<Catalog> =>
      transport.json({ method: 'GET', path: '/api/v1/catalog', ...options }),
    /** Values for typeahead, with counts. */
    values: (request: ValuesRequest, options: CallOptions = {}): Promise<ValuesAnswer> =>
      transport.json({
        method: 'GET',
        path: '/api/v1/values',
        query: { ...request, limit: request.limit?.toString() },
        ...options,
      }),
    /** Up to when everything is ingested, analysed and applied; queues; disk. */
    status: (options: CallOptions = {}): Promise<Status> =>
      transport.json({ method: 'GET', path: '/api/v1/status', ...options }),
    /** Resolves once everything acknowledged so far is visible in reads. */
    settled: (
      request: { readonly timeout_seconds?: number } = {},
      options: CallOptions = {},
    ): Promise<SettledAnswer> =>
      transport.json({
        method: 'POST',
        path: '/api/v1/status/settled',
        body: request,
        // The server answers when it is settled, or its own limit (60 s unless told) is over.
        timeoutMs: ((request.timeout_seconds ?? 60) + 10) * 1000,
        ...options,
      }),
  };
}
