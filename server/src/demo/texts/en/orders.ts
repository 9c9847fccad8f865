import type { TopicTexts } from '../../text-types.ts';
import type { DemoTopicName } from '../../topics.ts';

export const orders = {
  track_order: {
    asks: [
      'Where is my order {order}?',
      '[Can you tell me|I would like to know] when my {product} [will arrive|gets here], the order number is {order}',
      'Tracking for {order} has [not changed|shown the same] since {weekday}, [where is it now|what is going on]?',
    ],
    answers: [
      'Your order {order} left our warehouse on {weekday} and is with the carrier. [It should reach you within {n} days.|The carrier expects to deliver it in {n} days.] You can follow it under Orders in your account.',
      'I looked it up: {order} is [on its way|out with the carrier] and will be delivered on {weekday}, between 9 am and 1 pm.',
    ],
    follows: [
      [
        'Can I [choose|pick] another day?',
        'Yes. Open the tracking link and choose Change delivery day; [the next five working days|all days of next week] are offered.',
      ],
      [
        'What if I am not at home?',
        'The driver then leaves it with a neighbour or at the nearest pickup point, and you find a card with the address.',
      ],
      [
        'And the second parcel?',
        'The second parcel of {order} was packed a day later. It has its own tracking number, which you find under the first one.',
      ],
    ],
  },
  delivery_address: {
    asks: [
      'I [entered|typed] the wrong address for {order}, can I still change it?',
      'We are moving to {city}. How do I change the delivery address of an order that is already placed?',
      'Please send {order} to my office instead of my home',
    ],
    answers: [
      'As long as the order has not been packed you can change it yourself: Orders, then {order}, then Edit address. [After that only the carrier can redirect it.|Once it is packed, the carrier can redirect it for you.]',
      'I can see that {order} is not packed yet, so the address can still be changed. Open the order and choose Edit address.',
    ],
    follows: [
      [
        'The button is greyed out',
        'Then the parcel has been packed in the meantime. Use the tracking link: the carrier can send it to another address in the same region.',
      ],
      [
        'Does that cost [extra|anything]?',
        'No, changing the address is free as long as it stays in the same country.',
      ],
    ],
  },
  late_delivery: {
    asks: [
      'My delivery was due on {weekday} and still [is not here|has not come]',
      '{order} is {n} days late, [what happened|can you find out why]?',
      'The {product} should have been delivered last week. I took a day off work for it',
    ],
    answers: [
      'I am sorry for the wait. The parcel is held up at the depot in {city}; the carrier now promises it for {weekday}. [If it does not come by then we send a new one free of charge.|Should it not arrive, we will replace it at once.]',
      'Sorry about that. {order} missed its truck and was [loaded again|put on the next one] this morning. You should have it within {n} days.',
    ],
    follows: [
      [
        'Do I get something for the delay?',
        'We refund the shipping fee for deliveries that are more than three days late. [I have noted it on your order.|You will see it on your statement within a week.]',
      ],
      [
        'Can I cancel it then?',
        'Yes, a late order can be cancelled at any time before delivery; refuse the parcel if it still arrives.',
      ],
    ],
  },
  damaged_item: {
    asks: [
      'My {product} arrived [broken|with a big scratch|damaged], what should I do?',
      'The box was crushed and the {product} inside is damaged',
      'One leg of the {product} from order {order} is cracked',
    ],
    answers: [
      'I am sorry to hear that. Take two photos, one of the damage and one of the box, and upload them under Orders, Report a problem. [We then send a replacement within {n} days.|You can choose between a replacement and a refund.]',
      'That should not happen. Please report it within 14 days under Orders; with a photo a replacement goes out the [same|next] day.',
    ],
    follows: [
      [
        'Do I have to send the broken one back?',
        'Not for items under 50 euros. For larger ones the driver takes it along when bringing the new one.',
      ],
      [
        'I already threw the box away',
        'No problem, a photo of the damage itself is enough in that case.',
      ],
    ],
  },
  missing_item: {
    asks: [
      'There is something missing in my parcel {order}',
      'I ordered {n} pieces but [only one was in the box|got only one]',
      'The screws for the {product} were not in the package',
    ],
    answers: [
      'Large orders are often split. Order {order} was sent in two parcels, and the second arrives on {weekday}. [If a part is missing then, tell us and we send it at once.|]',
      'Small parts can be sent by letter. Choose Orders, Missing part, tick what you need, and it is posted within {n} days.',
    ],
    follows: [
      [
        'How do I know which part number it is?',
        'The number is printed on the last page of the manual, next to a drawing of each part.',
      ],
      [
        'Nothing came, it is still missing',
        'Then I will have it sent again. You will get a confirmation by mail in a few minutes.',
      ],
    ],
  },
  cancel_order: {
    asks: [
      'I want to cancel order {order}',
      'How [can I|do I] cancel [an order|something I ordered] {n} hours ago?',
      'I ordered the {product} twice by mistake, please cancel one of them',
    ],
    answers: [
      'You can cancel until the order is packed: Orders, {order}, Cancel. [The money is back on your account within 3 to 5 days.|You are not charged.]',
      'Order {order} has not been packed yet, so cancelling is possible. Please confirm it in your account; I can not do that for you here.',
    ],
    follows: [
      [
        'When do I get my money back?',
        'Card payments are returned within 3 to 5 working days, a bank transfer can take up to {n} days more.',
      ],
      [
        'It says it is too late',
        'Then simply refuse the parcel at the door, or send it back within 30 days. Both are free for you.',
      ],
    ],
  },
  delivery_cost: {
    asks: [
      'How much is delivery [to {city}|for a {product}]?',
      'From which amount is shipping free?',
      'Do you [deliver|ship] to islands, and what does it cost?',
    ],
    answers: [
      'Parcels cost 4.90, and nothing from an order value of 60. [Furniture is delivered by truck for a flat 39.|Large items such as furniture cost 39 flat, whatever the number.]',
      'Standard delivery is free from 60; below that it is 4.90. Express, which arrives the next working day, is 9.90.',
    ],
    follows: [
      [
        'Is that free with the Plus plan?',
        'Yes, with Plus and Pro standard delivery is always free and express costs 4.90.',
      ],
      [
        'Do they carry it upstairs?',
        'For an extra 25 two people bring it to the room of your choice, whatever the floor.',
      ],
    ],
  },
  store_pickup: {
    asks: [
      'Can I pick up my order in the {city} store?',
      'Until when is the shop in {city} open on {weekday}?',
      'Where do I go to collect a click and collect order?',
    ],
    answers: [
      'Yes. Choose Pick up at checkout and then {city}; you get a message when it is ready, usually within {n} hours. [It is kept for seven days.|]',
      'The {city} store is open from 9 am to 7 pm on {weekday}. Collection is at the counter next to the entrance; bring the code from your message.',
    ],
    follows: [
      ['Can somebody else collect it?', 'Yes, anybody who has the collection code.'],
      ['Is there parking?', 'There are {n} spaces behind the building, free for the first hour.'],
    ],
  },
} as const satisfies Partial<Record<DemoTopicName, TopicTexts>>;
