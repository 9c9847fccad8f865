import { analyzeConversation } from '../../../server/src/enrichment/analyze-conversation.ts';
import { conversationExample } from '../../../server/src/enrichment/analyzed-example.ts';
import { SMALLTALK } from '../../../server/src/enrichment/subject.ts';
import { type LabelledTopic, topicConversations, topicQueries } from '../data/topic-labels.ts';
import type { Figure, Section } from './figure.ts';
import { analysed } from './read-message.ts';
import { share } from './scores.ts';

type Named = { readonly accepted: readonly string[]; readonly found: string };

/** How many of the messages that have a subject get a topic, and how many of those one that a person would accept. */
function figures(set: string, all: readonly Named[]): Figure[] {
  const named = all.filter(({ found }) => found !== '');
  const right = named.filter(({ accepted, found }) => accepted.includes(found));
  return [
    { measure: `topic given, ${set}`, value: share(named.length, all.length), rows: all.length },
    {
      measure: `topic right where given, ${set}`,
      value: share(right.length, named.length),
      rows: named.length,
    },
  ];
}

const single = ({ text, accepted }: LabelledTopic): Named => ({
  accepted,
  found: analysed(text).values.topic ?? '',
});

/** Every message with the topic that it has in its conversation. Greetings and thanks are left out. */
function inConversation(turns: readonly (LabelledTopic & { readonly answer: string })[]): Named[] {
  const members = conversationExample(
    turns.map(({ text, answer }) => ({ input: text, output: answer })),
  );
  const findings = analyzeConversation(members);
  return members.flatMap((member, i): Named[] => {
    const accepted = turns[i]?.accepted ?? [];
    const found = findings.get(member.id)?.columns.topic ?? member.topic;
    return accepted.length === 0 || found === SMALLTALK ? [] : [{ accepted, found }];
  });
}

export const topicsSection: Section = {
  name: 'topics',
  card: 'training/cards/rules.md',
  measure: async () => ({
    figures: [
      ...figures('CLINC150', topicQueries('clinc150', 'test').map(single)),
      ...figures('Banking77', topicQueries('banking77', 'test').map(single)),
      ...figures('SGD in conversations', topicConversations('dev', 4).flatMap(inConversation)),
    ],
  }),
};
