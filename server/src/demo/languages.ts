import type { Phrases, TopicTexts } from './text-types.ts';
import { phrases as de } from './texts/de/phrases.ts';
import { topics as deTopics } from './texts/de/topics.ts';
import { account } from './texts/en/account.ts';
import { advice } from './texts/en/advice.ts';
import { devices } from './texts/en/devices.ts';
import { money } from './texts/en/money.ts';
import { orders } from './texts/en/orders.ts';
import { phrases as en } from './texts/en/phrases.ts';
import { phrases as es } from './texts/es/phrases.ts';
import { topics as esTopics } from './texts/es/topics.ts';
import { phrases as fr } from './texts/fr/phrases.ts';
import { topics as frTopics } from './texts/fr/topics.ts';
import { phrases as it } from './texts/it/phrases.ts';
import { topics as itTopics } from './texts/it/topics.ts';
import type { DemoTopicName } from './topics.ts';

export type DemoLanguageCode = 'en' | 'de' | 'es' | 'fr' | 'it';

export type DemoLanguage = {
  readonly phrases: Phrases;
  readonly topics: ReadonlyMap<DemoTopicName, TopicTexts>;
};

const englishTopics = { ...orders, ...money, ...account, ...devices, ...advice } satisfies Record<
  DemoTopicName,
  TopicTexts
>;

export const demoLanguages: Readonly<Record<DemoLanguageCode, DemoLanguage>> = {
  en: { phrases: en, topics: byName(englishTopics) },
  de: { phrases: de, topics: byName(deTopics) },
  es: { phrases: es, topics: byName(esTopics) },
  fr: { phrases: fr, topics: byName(frTopics) },
  it: { phrases: it, topics: byName(itTopics) },
};

function byName(
  topics: Partial<Record<DemoTopicName, TopicTexts>>,
): ReadonlyMap<DemoTopicName, TopicTexts> {
  return new Map(Object.entries(topics) as [DemoTopicName, TopicTexts][]);
}
