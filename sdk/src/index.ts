// biome-ignore lint/performance/noBarrelFile: the entry of the published package
export { createUndertone, type Undertone } from './client.ts';
export { describe as describeDetail, UndertoneError } from './errors.ts';
export { exportQuery } from './interactions.ts';
export { createRecorder, type Loss, type Recorder, type RecorderOptions } from './recorder.ts';
export type { CallOptions, FetchLike, TransportOptions } from './transport.ts';
export type * from './types/administration.ts';
export type * from './types/catalog.ts';
export type * from './types/events.ts';
export type * from './types/filters.ts';
export type * from './types/reading.ts';
export type * from './types/variables.ts';
export { countVariables, otherVariables, ratioVariables } from './types/variables.ts';
