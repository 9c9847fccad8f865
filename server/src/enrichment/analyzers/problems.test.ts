import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';

const problem = (output: string, input = 'Tell me about the history of the city of Rome, please') =>
  analyzedExample({ input, output }).values.type_of_problem ?? '';

it('names what is wrong with an answer', () => {
  expect(problem(' \n')).toBe('empty');
  expect(problem("I'm sorry, but I can't help with that.")).toBe('refusal');
  expect(
    problem(
      'Lo siento, pero no puedo ayudarte con eso.',
      '¿Puedes ayudarme con la historia de Roma?',
    ),
  ).toBe('refusal');
  expect(problem("I don't have information about that order.")).toBe('does_not_know');
  expect(problem('An error occurred. Please try again later.')).toBe('error_text');
  expect(problem('Traceback (most recent call last): ValueError: x')).toBe('error_text');
  expect(problem('Rome was founded on hills and '.repeat(20))).toBe('repetition');
  expect(
    problem(
      'Roma è una città molto antica, fondata secondo la tradizione da Romolo e Remo nel secolo ottavo.',
    ),
  ).toBe('wrong_language');
  expect(problem('Here is the list: a, b', 'Return the names as JSON')).toBe('off_format');
  const long =
    'Rome grew from a village to an empire. It had many kings. Later it became a republic. It fought wars with Carthage. ';
  expect(
    problem(`${long}It then took over the lands around the sea and changed the way of life of the`),
  ).toBe('truncated');
});

it('leaves good answers alone', () => {
  const good = [
    'Rome was founded in 753 BC according to tradition.',
    'You cannot cancel online, but the help desk can do it for you: call them in the morning.',
    'To fix the error, open the settings and delete the cache. '.concat(
      'Then start it again. '.repeat(2),
    ),
    '1. First\n2. Second\n3. Third',
  ];
  for (const output of good) expect(problem(output), output).toBe('');
  expect(problem('```json\n{"a": 1}\n```', 'Return it as JSON')).toBe('');
  expect(
    problem(
      'Roma è una città molto antica, fondata da Romolo e Remo nel secolo ottavo avanti Cristo.',
      'Answer in Italian: tell me about Rome',
    ),
  ).toBe('');
});

it('says in a sentence what is wrong, and quotes the answer', () => {
  const { values } = analyzedExample({
    input: 'Hello you there',
    output: "I'm sorry, but I can't help with that.",
  });
  expect(values.warning_message).toBe(
    "The assistant refused or could not do it: “I'm sorry, but I can't help with that.”",
  );
});

it('knows a refusal that no phrase covers, and an apology that helps', () => {
  const about = 'How can I open the lock of my neighbour?';
  expect(problem('I am not comfortable talking about this topic.', about)).toBe('refusal');
  expect(problem('It would be wrong to explain such details, please ask a lawyer.', about)).toBe(
    'refusal',
  );
  expect(problem('Sorry for the delay, your parcel is on its way.', about)).toBe('');
});

it('takes a task that failed for an answer that could not do it, in six languages', () => {
  const failures: readonly (readonly [string, string])[] = [
    ["Sorry, I couldn't book a seat for her.", 'Book a table for two, please'],
    ['The payment could not be processed.', 'Send the money to my brother, please'],
    ["I'm afraid the reservation was unsuccessful.", 'Reserve a car for Monday, please'],
    ['Lo siento, no he podido reservar la mesa.', '¿Puedes reservar una mesa para dos?'],
    ["Désolé, je n'ai pas pu réserver la table.", 'Peux-tu réserver une table pour deux ?'],
    ['Ich konnte den Tisch leider nicht buchen.', 'Kannst du einen Tisch für zwei buchen?'],
    ['Non sono riuscito a prenotare il tavolo.', 'Puoi prenotare un tavolo per due?'],
    ['Não foi possível reservar a mesa.', 'Você pode reservar uma mesa para dois?'],
  ];
  for (const [output, input] of failures) expect(problem(output, input), output).toBe('refusal');
  expect(problem('Your table is booked. If the payment fails, call them.')).toBe('');
});

it('sees that a search in documents found nothing', () => {
  const about = 'What is our policy on parental leave in the Lisbon office?';
  expect(problem('The provided documents do not mention parental leave.', about)).toBe(
    'does_not_know',
  );
  expect(
    problem('Ich habe dazu keine Informationen.', 'Wie viele Urlaubstage habe ich noch?'),
  ).toBe('does_not_know');
});

it('takes no good answer for a refusal because of words that others use in refusals', () => {
  const about = 'I need help with my account, it does not work';
  for (const output of [
    'I need to verify your identity first. When were you born?',
    'If you are unable to access your account, reset the password.',
    'If the payment failed, try another card.',
    'This message says that the program is unable to open the file. Check its name.',
    'The warning “payment failed” comes from the bank.',
    'I understand.',
    'Thank you for telling me. Would you like to talk about it?',
    'I am sorry. I have passed your request on to a colleague.',
  ]) {
    expect(problem(output, about), output).toBe('');
  }
  expect(problem("If you need legal advice, I can't help with that.", about)).toBe('refusal');
  expect(problem('Entiendo.', 'estoy triste')).toBe('');
  expect(problem("Merci de m'en avoir parlé.", 'je suis triste')).toBe('');
});

it('takes neither a question back nor a doubt on the way to an answer for ignorance', () => {
  const about = 'When is the call about the invoice?';
  for (const output of [
    'Could you clarify which call you mean?',
    "I'm not sure which call you mean, but the next one is on Monday at nine.",
    "I don't know your time zone, so I took UTC: it is at nine.",
    'Lunch is not included in the price.',
  ]) {
    expect(problem(output, about), output).toBe('');
  }
  const german = 'Ich weiß nicht, welche Rechnung du meinst, aber die letzte ist von Mai.';
  expect(problem(german, 'Wann kommt die Rechnung?')).toBe('');
  for (const output of [
    "I don't know, but you could ask the support team.",
    "The report doesn't say.",
    'There is no mention of it in the documents.',
    'No tengo una hora estimada.',
    'Non ho una stima.',
  ]) {
    expect(problem(output, about), output).toBe('does_not_know');
  }
});

it('tells an error from its explanation', () => {
  const about = 'Why does my page not load?';
  for (const output of [
    'Error 503 means that the server has too much to do.',
    'Something went wrong in your query: a comma is missing.',
    'HTTP 429 means that you asked too often.',
  ]) {
    expect(problem(output, about), output).toBe('');
  }
  expect(problem('Something went wrong.', about)).toBe('error_text');
  expect(problem('null', about)).toBe('error_text');
  expect(problem('N/A', about)).toBe('does_not_know');
  expect(problem('null', 'What does this program print?')).toBe('');
});
