import { Gauge, type Registry } from 'prom-client';

/** Undefined: not known at the moment, no sample is given. */
type Figure = number | undefined;

type Described = { readonly help: string };

/** Figures of the server that are read when Prometheus asks, by name. With `label`: one for each of its values. */
export type ServerFigures = Readonly<
  Record<
    string,
    | (Described & { readonly value: () => Figure | Promise<Figure> })
    | (Described & {
        readonly label: string;
        readonly values: () => ByLabel | Promise<ByLabel>;
      })
  >
>;

type ByLabel = Readonly<Record<string, number>>;

/** Adds the figures to the registry as gauges. */
export function registerFigures(registry: Registry, figures: ServerFigures): void {
  for (const [name, figure] of Object.entries(figures)) {
    const isLabelled = 'label' in figure;
    new Gauge({
      name: `undertone_${name}`,
      help: figure.help,
      labelNames: isLabelled ? [figure.label] : [],
      registers: [registry],
      async collect() {
        // Awaited before the first change: two who ask at once must not see half of it.
        const values = isLabelled ? await figure.values() : await figure.value();
        this.reset();
        if (typeof values === 'number') this.set(values);
        else if (values === undefined) this.remove();
        else if (isLabelled) {
          for (const [label, value] of Object.entries(values)) {
            this.set({ [figure.label]: label }, value);
          }
        }
      },
    });
  }
}
