import type { Random } from './random.ts';
import type { Template } from './text-types.ts';

/** Fills a template: one of `[a|b]`, then `{slot}` by `slot(name)`, which may itself be a template. */
export function fillTemplate(
  template: Template,
  random: Random,
  slot: (name: string) => string,
): string {
  const chosen = template.replace(/\[([^[\]]*)\]/g, (_, options: string) =>
    random.pick(options.split('|')),
  );
  const filled = chosen.replace(/\{(\w+)\}/g, (_, name: string) => slot(name));
  return filled.replace(/ {2,}/g, ' ').trim();
}
