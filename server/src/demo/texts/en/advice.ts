import type { TopicTexts } from '../../text-types.ts';
import type { DemoTopicName } from '../../topics.ts';

export const advice = {
  planting_advice: {
    asks: [
      'When should I plant {plant}?',
      'What grows well next to {plant} [in a pot|on a shady balcony]?',
      'The leaves of my {plant} [turn yellow|get brown spots], what can I do?',
    ],
    answers: [
      'Plant {plant} after the last frost, in loose soil, {n}0 centimetres apart. [Water in the morning, and not on the leaves.|A layer of mulch keeps the soil moist.]',
      'Yellow leaves are mostly too much water. Let the soil dry until two fingers deep, and give {plant} a pot with a hole.',
    ],
    follows: [
      [
        'How often do I water?',
        'In summer every second day, in spring once a week; rather much and seldom than little and often.',
      ],
      [
        'Which soil do you recommend?',
        'Peat-free herb soil for pots. In the garden some compost in {month} is enough.',
      ],
      [
        'Can it stay outside in winter?',
        'Down to minus five degrees, if the pot is wrapped and stands on wood.',
      ],
    ],
  },
  sofa_size: {
    asks: [
      'Does the {product} fit through a door of {n}0 centimetres?',
      'What are the measures of the {product}?',
      'Is the sofa Alma [deep enough to sleep on|good for a small {room}]?',
    ],
    answers: [
      'It comes in two boxes, the larger one 92 by 60 by 210 centimetres. [It passes through doors of 70 centimetres on its side.|The legs are screwed on afterwards.]',
      'It is 212 wide, 92 deep and 84 high; the seat is 58 deep. Folded out the bed is 140 by 200.',
    ],
    follows: [
      ['And the weight?', 'About {n}8 kilograms, two people carry it easily.'],
      ['Can the cover be washed?', 'Yes at 30 degrees, except for the velvet one.'],
    ],
  },
  assembly: {
    asks: [
      'I am at step {n} of the {product} and the [holes do not match|screws are too long]',
      'Where can I download the instructions for the {product}?',
      'Do you offer an assembly service in {city}?',
    ],
    answers: [
      'In step {n} the board has to be turned: the small holes face up. [Loosen the side again, it then fits without force.|The drawing shows it seen from behind.]',
      'All manuals are under Help, Manuals; type the number on the label, or the name of the {product}.',
    ],
    follows: [
      [
        'Which tool do I need?',
        'A cross-head screwdriver and a rubber hammer; the hex key is in the bag with the screws.',
      ],
      ['One screw is left over', 'One of each kind is a spare, so that is as it should be.'],
    ],
  },
  gift_idea: {
    asks: [
      'I need a gift for a [gardener|friend who just moved|colleague] for about {amount}',
      '[What could I give|Any idea what to give] my parents for their new {room}?',
      'A present for someone who has everything, not too expensive',
    ],
    answers: [
      'How about a set of three herbs in a clay pot, or a bird feeder with a camera? [Both come wrapped on request.|Both are under {amount}.]',
      'For a {room} people like the lamp Lumi or a throw of recycled wool. If you are unsure, a gift card with a plant is a nice way.',
    ],
    follows: [
      [
        'Something smaller',
        'Then a seed calendar, or the little watering can in green; both fit into a letter box.',
      ],
      ['Do you wrap it?', 'Yes, tick Gift at checkout; it costs 2.50 and a card is included.'],
    ],
  },
  product_comparison: {
    asks: [
      'Which is better for [a small garden|{n}00 square metres], the mower M2 or M4?',
      'What is the difference between the camera Eye and the Eye Pro?',
      'Compare the {product} with the cheaper one please',
    ],
    answers: [
      'The M2 is made for up to 400 square metres, the M4 for up to 1,000 and steeper slopes. [For yours the M2 is enough.|The M4 is also the quieter one.]',
      'The Pro sees wider (160 instead of 120 degrees), has a light and needs a cable; the Eye runs on battery. Pictures are equally sharp by day.',
    ],
    follows: [
      ['And which one is quieter?', 'The larger one, 57 instead of 62 decibels.'],
      [
        'Is the price difference worth it?',
        'If you use it daily, yes. Otherwise I would take the smaller one and keep the difference of {amount}.',
      ],
    ],
  },
  warranty: {
    asks: [
      'My {product} broke after {n} months, is that covered by the warranty?',
      'How long is the [warranty|guarantee] on the {device}?',
      'I want to make a warranty claim for {order}',
    ],
    answers: [
      'Devices have three years, furniture five. [Send a short video of the fault under Orders, Warranty.|You only need the order number, no receipt.]',
      'Yes, that is covered. Start the claim under Orders, {order}, Warranty; we repair or replace it within {n} weeks.',
    ],
    follows: [
      [
        'I bought it second-hand',
        'The warranty goes with the product. A copy of the first receipt is enough.',
      ],
      [
        'Do I get a replacement in the meantime?',
        'For locks and hubs yes, for other devices I am afraid not.',
      ],
    ],
  },
  stock: {
    asks: [
      'When will the {product} be [back in stock|available again]?',
      'Is the {product} available in {city}?',
      'It says sold out, can I reserve one {product}?',
    ],
    answers: [
      'The next delivery is expected in {month}. [Tap Remind me on its page and you get a message.|Reserving is not possible, but reminders go out in the order of asking.]',
      'There are {n} left in the {city} store as of this morning; online it is sold out.',
    ],
    follows: [
      [
        'Is there something similar?',
        'The one of the Nordic series has the same size and is on stock in two colours.',
      ],
      ['Can the store keep it for me?', 'Yes for 24 hours: choose Pick up and pay in the store.'],
    ],
  },
} as const satisfies Partial<Record<DemoTopicName, TopicTexts>>;
