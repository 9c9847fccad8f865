import { granularities, granularityNames } from './buckets.ts';
import { type Dimension, dimensionNames, dimensions } from './dimensions.ts';
import { filterKinds, filterNames } from './filters.ts';
import { bundles, type Metric, metrics, variableNames } from './metrics.ts';
import { orderKeys, orderNames } from './order.ts';

type Option = NonNullable<Dimension['option']>;

function presentOption(option: Option | undefined) {
  if (!option) return null;
  return {
    name: option.name,
    required: option.required === true,
    allowed: option.allowed ? [...option.allowed] : null,
    default: option.default === undefined || option.default === '' ? null : option.default,
  };
}

const variables = variableNames.map((name) => {
  const { unit, grain, doc, up, zero, numeric, opensWith }: Metric = metrics[name];
  return {
    name,
    unit,
    grain,
    description: doc,
    up,
    of_nothing: zero,
    has_previous: numeric,
    conversation_scope: grain === 'conversation',
    group_bys: dimensionNames,
    granularities: granularityNames as string[],
    opens_with: opensWith.map((filters) => [...filters]),
  };
});

/** Everything that can be asked for, with units and descriptions: what the dashboard, the SDK and the docs read. */
export const catalog = {
  variables,
  bundles: Object.entries(bundles).map(([name, names]) => ({ name, variables: [...names] })),
  dimensions: dimensionNames.map((kind) => ({
    kind,
    description: dimensions[kind]?.doc ?? '',
    option: presentOption(dimensions[kind]?.option),
    is_time: kind in granularities,
  })),
  filters: filterNames.map((kind) => ({
    kind,
    description: filterKinds[kind]?.doc ?? '',
    fields: [...(filterKinds[kind]?.fields ?? [])],
  })),
  order_by: orderNames.map((by) => ({ by, description: orderKeys[by]?.doc ?? '' })),
  granularities: granularityNames.map((name) => ({ name, description: granularities[name].doc })),
};
