import type { Gazetteers, Origin } from '../gazetteers.ts';
import { createNames } from '../names.ts';
import type { Random } from '../random.ts';

/** Street and number, and the rest of the address, each a whole that may be left out. */
export type Parts = {
  readonly street: string;
  readonly unit: string;
  readonly town: string;
  readonly country: string;
};

/** What addresses of every country are put together from. */
export type Pieces = ReturnType<typeof createPieces>;

export function createPieces(random: Random, gazetteers: Gazetteers) {
  const { pick, whole, chance } = random;
  const names = createNames(random, gazetteers);
  const digits = (count: number) =>
    Array.from({ length: count }, (_, i) => whole(i === 0 ? 1 : 0, 9)).join('');
  const letters = (count: number) =>
    Array.from({ length: count }, () => pick([...'ABCDEFGHJKLMNPRSTUVWXY'])).join('');
  const number = () =>
    chance(0.6) ? `${whole(1, 199)}` : chance(0.7) ? `${whole(1, 29)}` : `${whole(200, 9999)}`;
  const suffixed = () =>
    number() + (chance(0.15) ? pick(['a', 'b', 'c', 'A', 'B', ' a', '-5', '/2']) : '');
  const city = (origin: Origin) => {
    const { cities } = gazetteers[origin];
    return pick(cities.length > 0 ? cities : gazetteers.world.cities);
  };
  const person = (origin: Origin) => (chance(0.5) ? names.last(origin) : names.full(origin));
  return { ...random, digits, letters, number, suffixed, city, person, names, gazetteers };
}
