import { Gauge, type Registry } from 'prom-client';

/** Figures of the server that are read when Prometheus asks, by name: help and value. */
export type ServerFigures = Readonly<
  Record<string, { readonly help: string; readonly value: () => number }>
>;

/** Adds the figures to the registry as gauges. */
export function registerFigures(registry: Registry, figures: ServerFigures): void {
  for (const [name, { help, value }] of Object.entries(figures)) {
    new Gauge({
      name: `undertone_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  }
}
