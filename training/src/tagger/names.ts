import { type Gazetteers, type Origin, trainedLanguages } from './gazetteers.ts';
import type { Random } from './random.ts';

/** How often a part of a name is made up of two others, so that the model learns more than the lists it can look up. */
const INVENTED = 0.35;
/** How often a person's name is of the language of the text. */
const AT_HOME = 0.6;

export type NameSource = {
  readonly first: (origin: Origin) => string;
  readonly last: (origin: Origin) => string;
  /** A whole name as people write it: mostly first and last, sometimes with what comes between. */
  readonly full: (origin: Origin) => string;
  /** Any form: whole or only the first name. */
  readonly name: (origin: Origin) => string;
};

const ORIGINS: readonly Origin[] = [
  ...trainedLanguages,
  ...trainedLanguages,
  ...Array<Origin>(8).fill('world'),
  'cyrillic',
];
const PARTICLES: Readonly<Record<Origin, readonly string[]>> = {
  en: ['de', 'van', 'St.'],
  es: ['de', 'de la', 'del', 'de los'],
  fr: ['de', 'du', 'de la', 'Le', 'La', "d'"],
  de: ['von', 'von der', 'zu', 'van'],
  it: ['De', 'Di', 'Del', 'Della', 'Lo', "D'"],
  pt: ['da', 'de', 'do', 'dos', 'das'],
  cyrillic: ['де'],
  world: ['van', 'van der', 'van den', 'bin', 'al-', 'ibn', 'El', 'Abu', 'de', "O'", 'Mac', 'Mc'],
};

/** The front of one name and the back of another, cut where a vowel follows. */
function invented(random: Random, list: readonly string[]): string {
  for (let attempt = 0; attempt < 8; attempt++) {
    const [a, b] = [random.pick(list), random.pick(list)];
    if (/[ '’-]/.test(a + b)) continue;
    const front = a.slice(0, random.whole(2, Math.max(2, Math.min(5, a.length - 1))));
    const back = b.slice(Math.max(1, b.length - random.whole(2, 5))).toLowerCase();
    if (/[aeiouyáéíóúäöüèê]$/i.test(front) !== /^[aeiouyáéíóúäöüèê]/i.test(back))
      return front + back;
  }
  return random.pick(list);
}

export function createNames(random: Random, gazetteers: Gazetteers): NameSource {
  const part = (kind: 'first' | 'last') => (origin: Origin) => {
    const list = gazetteers[origin][kind];
    return random.chance(INVENTED) ? invented(random, list) : random.pick(list);
  };
  const first = part('first');
  const last = part('last');

  const joinParticle = (particle: string, name: string) =>
    /['-]$|^Ma?c$/.test(particle) ? particle + name : `${particle} ${name}`;

  const full = (origin: Origin): string => {
    const initial = () => `${first(origin).charAt(0)}${random.chance(0.8) ? '.' : ''}`;
    const twoSurnames = origin === 'es' || origin === 'pt';
    const roll = random.next();
    if (twoSurnames && roll < 0.4) return `${first(origin)} ${last(origin)} ${last(origin)}`;
    if (roll < 0.62) return `${first(origin)} ${last(origin)}`;
    if (roll < 0.7) return `${first(origin)} ${initial()} ${last(origin)}`;
    if (roll < 0.76) return `${first(origin)} ${first(origin)} ${last(origin)}`;
    if (roll < 0.8) return `${first(origin)}-${first(origin)} ${last(origin)}`;
    if (roll < 0.84) return `${first(origin)} ${last(origin)}-${last(origin)}`;
    if (roll < 0.91)
      return `${first(origin)} ${joinParticle(random.pick(PARTICLES[origin]), last(origin))}`;
    if (roll < 0.94) return `${initial()} ${last(origin)}`;
    if (roll < 0.95) return `${initial()} ${initial()} ${last(origin)}`;
    if (roll < 0.96)
      return `${first(origin)} ${last(origin)} ${random.pick(['Jr.', 'Sr.', 'III', 'II', 'Jr'])}`;
    if (roll < 0.97) return `${first(origin)} ${last(origin)} y ${last(origin)}`;
    return `${first(origin)} ${last(origin)}`;
  };

  const from = (home: Origin): Origin => (random.chance(AT_HOME) ? home : random.pick(ORIGINS));
  return {
    first: (home) => first(from(home)),
    last: (home) => {
      const origin = from(home);
      return random.chance(0.06)
        ? joinParticle(random.pick(PARTICLES[origin]), last(origin))
        : last(origin);
    },
    full: (home) => full(from(home)),
    name: (home) => (random.chance(0.3) ? first(from(home)) : full(from(home))),
  };
}
