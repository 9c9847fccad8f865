import type { Random } from './random.ts';

const openings = [
  'How do I',
  'Why can I not',
  'Could you show me how to',
  'Please help me to',
  'What is the fastest way to',
  'I was told that I should',
  'Since yesterday I cannot',
  'Is there a plan that lets me',
  'My colleague asked me to',
  'Before the meeting I need to',
] as const;
const verbs = [
  'export',
  'cancel',
  'renew',
  'merge',
  'translate',
  'restore',
  'compare',
  'schedule',
  'share',
  'archive',
  'rename',
  'sign',
  'print',
  'encrypt',
  'migrate',
  'summarise',
  'forward',
  'tag',
  'filter',
  'approve',
  'reorder',
  'upload',
] as const;
const adjectives = [
  'quarterly',
  'missing',
  'draft',
  'shared',
  'overdue',
  'weekly',
  'encrypted',
  'duplicate',
  'regional',
  'annual',
  'broken',
  'public',
  'archived',
  'monthly',
  'hidden',
  'temporary',
  'handwritten',
  'signed',
  'corrupted',
  'older',
] as const;
const nouns = [
  'invoice',
  'report',
  'subscription',
  'calendar',
  'password',
  'dashboard',
  'contract',
  'spreadsheet',
  'delivery',
  'mailbox',
  'database',
  'warranty',
  'booking',
  'printer',
  'certificate',
  'newsletter',
  'backup',
  'refund',
  'timesheet',
  'profile',
  'ticket',
  'shipment',
  'playlist',
  'recipe',
  'itinerary',
  'budget',
  'survey',
  'webhook',
  'licence',
  'folder',
] as const;
const places = [
  'in the mobile app',
  'for the whole team',
  'without the old address',
  'on a slow connection',
  'from the archive',
  'under the new contract',
  'before the end of the month',
  'in the test environment',
  'with two accounts',
  'while the other office is closed',
  'after the last update',
  'for a customer abroad',
] as const;
const advice = [
  'Open the settings and choose',
  'You will find this under',
  'Start by checking',
  'A safe way is to first look at',
  'If that does not help, remove',
  'Then confirm the change of',
  'Keep in mind that this also affects',
  'The administrator can unlock',
  'As a last step, refresh',
  'It usually takes a minute to rebuild',
] as const;
const personal = [
  'My address is jo.miller@example.com.',
  'You can call me on +49 30 901820.',
  'The card was 4111 1111 1111 1111.',
  'Please answer to support@example.org as well.',
] as const;

const thing = (random: Random) => `the ${random.pick(adjectives)} ${random.pick(nouns)}`;

/** About 200 characters of a user's question; one in twenty names something personal. */
export function question(random: Random): string {
  const about = () => `${random.pick(verbs)} ${thing(random)} ${random.pick(places)}`;
  let text = `${random.pick(openings)} ${about()}?`;
  while (text.length < 180) text += ` I tried to ${about()}, but ${thing(random)} stayed the same.`;
  return random.chance(0.05) ? `${text} ${random.pick(personal)}` : text;
}

/** About 800 characters of an answer. */
export function answer(random: Random): string {
  let text = `To ${random.pick(verbs)} ${thing(random)}, follow these steps.`;
  while (text.length < 750) {
    text += ` ${random.pick(advice)} ${thing(random)} ${random.pick(places)}.`;
  }
  return text;
}
