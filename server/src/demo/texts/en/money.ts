import type { TopicTexts } from '../../text-types.ts';
import type { DemoTopicName } from '../../topics.ts';

export const money = {
  return_item: {
    asks: [
      'How do I [return|send back] the {product}?',
      'I do not like the colour of the {product}, can I send it back without the original box?',
      '[How long|How many days] do I have to return something from order {order}?',
    ],
    answers: [
      'You have 30 days. Go to Orders, {order}, Return, print the label and hand the parcel in at any post office. [The label is free.|Returns are free of charge.]',
      'Returns are free within 30 days, also without the original box as long as the item is well packed. A label is under Orders, Return.',
    ],
    follows: [
      [
        'I do not have a printer',
        'Choose the QR code instead of the label. The post office prints it for you.',
      ],
      [
        'Can I bring it to a store?',
        'Yes, every store takes returns, with or without the box. You only need the order number.',
      ],
      [
        'It has been assembled already',
        'That is fine, but please take it apart for the journey. Used items are refunded at their current value.',
      ],
    ],
  },
  refund_status: {
    asks: [
      'When will I get my refund for {order}?',
      'I sent the {product} back {n} days ago and still [have no money|see no refund]',
      'Your mail says the refund of {amount} was made but my bank [shows nothing|can not find it]',
    ],
    answers: [
      'Your parcel reached us on {weekday}. Refunds take up to five working days after that, [so you should see {amount} by the end of next week|and go to the means of payment you used].',
      'The refund of {amount} for {order} was made on {weekday}. Banks need one to three days to book it.',
    ],
    follows: [
      [
        'It went to an old card',
        'Money sent to an expired card is passed on to your account by the bank. If that does not happen within ten days, tell us the new one.',
      ],
      [
        'Why is it less than I paid?',
        'The shipping fee of express deliveries is not refunded; the rest is the full price.',
      ],
    ],
  },
  exchange: {
    asks: [
      'Can I exchange the {product} for a [bigger|smaller|different] one?',
      'The curtains are too short, how do I swap them for the longer size?',
      'I would like another colour of the same {product} instead',
    ],
    answers: [
      'Yes: choose Exchange instead of Return and pick the new size or colour. [The new one is sent as soon as the old one is scanned at the post office.|]',
      'An exchange is free within 30 days. If the new item costs more you pay only the difference.',
    ],
    follows: [
      [
        'What if the other size is sold out?',
        'Then you get your money back, or a note when it is in stock again; you choose.',
      ],
      ['How long does it take?', 'Usually {n} days from the moment you hand the parcel in.'],
    ],
  },
  invoice: {
    asks: [
      'I need an invoice for {order}',
      'Where can I [download|find] the invoice of my {product}?',
      'Can you put my company name on the invoice of {order}?',
    ],
    answers: [
      'Invoices are under Orders, {order}, Documents, as PDF. [They appear a day after delivery.|You can have it sent by mail from there too.]',
      'Open the order and choose Documents. The company name can be changed there until the end of the month of the purchase.',
    ],
    follows: [
      [
        'The VAT number is missing',
        'Enter it under Account, Company; the invoice is then made again with the number on it.',
      ],
      [
        'I ordered as a guest',
        'Then use the link in the confirmation mail; it opens the order without a password.',
      ],
    ],
  },
  payment_declined: {
    asks: [
      'My card was declined but there is enough money on it',
      'Payment for {order} failed [twice|again], why?',
      'I get an error when I try to pay {amount} [with my card|by card]',
    ],
    answers: [
      'Most often the bank wants a confirmation in its app that runs out after five minutes. Try once more with the app open; [if it fails again another means of payment helps.|the basket is kept for two hours.]',
      'Your bank refused the payment; it does not tell us why. Usually it is a daily limit. You can pay with another card or by transfer under Orders, Pay now.',
    ],
    follows: [
      [
        'My bank says it is your fault',
        'In that case the security check on our side may have stopped it. Wait half an hour and pay from the same device you usually use.',
      ],
      [
        'Which other ways to pay are there?',
        'Card, bank transfer, gift card, and instalments from {amount} on.',
      ],
    ],
  },
  charged_twice: {
    asks: [
      'I was charged twice for {order}',
      'There are two payments of {amount} on my [statement|account], I only ordered once',
      'You took {amount} from my card two times!',
    ],
    answers: [
      'One of the two is only a reservation. It was placed when the first try failed, and it disappears by itself within {n} days; [nothing was taken twice.|only one payment was booked.]',
      'I see one booked payment of {amount} for {order} and one that was released on {weekday}. Your bank will show it as returned soon.',
    ],
    follows: [
      [
        'Both are booked, not reserved',
        'Then please upload the statement under Help, Payments. The accounting team returns a double payment within two working days.',
      ],
      [
        'How long do I have to wait?',
        'Reservations end after seven days at the latest; most banks are quicker.',
      ],
    ],
  },
  gift_card: {
    asks: [
      'My gift card [code does not work|is not accepted]',
      'How do I see how much is left on a gift card?',
      'Can I pay part of {order} with a gift card and the rest by card?',
    ],
    answers: [
      'Enter the 16 characters without spaces. [The letter O never occurs, it is always a zero.|Cards are active one hour after purchase.]',
      'Yes, add the gift card first; what remains can be paid by card. The balance is shown under Account, Gift cards.',
    ],
    follows: [
      ['Does it expire?', 'Three years after the end of the year in which it was bought.'],
      [
        'I scratched off a digit',
        'Send a photo of the back together with the receipt; we then replace it.',
      ],
    ],
  },
  discount_code: {
    asks: [
      'The [discount|promo] code {code} [does not work|is not accepted]',
      'Can I add a discount code after I have placed the order?',
      'Why is {code} not valid for the {product}?',
    ],
    answers: [
      '{code} is valid until the end of {month} from an order value of 50, [but not for items on sale|and only once per account]. That is most likely why it is refused.',
      'A code can only be used during checkout. You could cancel the order while it is not packed and place it again.',
    ],
    follows: [
      [
        'Do you have another code for me?',
        'Sign up for the newsletter: the welcome code gives 10 percent on the next order.',
      ],
      [
        'My basket is above 50',
        'Sale items do not count towards the 50. Without them your basket is at {amount}.',
      ],
    ],
  },
  price_match: {
    asks: [
      'I found the {product} cheaper [elsewhere|in another shop], do you match the price?',
      'The {product} I bought last week is now {amount} cheaper, do I get the difference?',
      'Do you have a price guarantee?',
    ],
    answers: [
      'Within 14 days of your purchase we refund the difference if our own price drops. [Prices of other shops are not matched.|For prices of others there is no such promise.]',
      'Yes for our own prices: the form is under Orders, {order}, Price drop. The difference comes as a credit.',
    ],
    follows: [
      [
        'As a credit? I want it as money',
        'The credit can be paid out on request; write payout in the note field of the form.',
      ],
      ['It was day 15', 'I am afraid the limit is 14 days, and I can not make an exception here.'],
    ],
  },
} as const satisfies Partial<Record<DemoTopicName, TopicTexts>>;
