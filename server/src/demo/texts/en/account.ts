import type { TopicTexts } from '../../text-types.ts';
import type { DemoTopicName } from '../../topics.ts';

export const account = {
  password_reset: {
    asks: [
      '[How do I|How can I] reset my password?',
      'I forgot my password and the mail with the link [does not arrive|never comes]',
      'It says my password is wrong although I just changed it',
    ],
    answers: [
      'Choose Forgot password on the sign-in page and enter your address. The link in the mail works for 30 minutes; [look into the spam folder too.|only the newest one is valid.]',
      'Please ask for a new link once more and wait five minutes: only the latest mail is valid, older links stop working.',
    ],
    follows: [
      [
        'Still no mail',
        'Then the account may belong to another address. Search your inbox for an order confirmation; it went to the right one.',
      ],
      [
        'Which rules are there for the new one?',
        'At least 12 characters. It may not be one of your last three.',
      ],
    ],
  },
  change_email: {
    asks: [
      'How do I change the email address of my account?',
      'I no longer have [access to|use] my old mail address, [can I use another|how do I set a new one]?',
      'My name has changed after the wedding, where do I edit it?',
    ],
    answers: [
      'Under Account, Personal data. We send a link to the new address, and the change counts once you open it. [The old address is told as well.|]',
      'You can change name and address yourself under Account, Personal data; past invoices stay as they are.',
    ],
    follows: [
      [
        'It says the address is already in use',
        'Then there is a second account with it. Close that one, or sign in there and give it another address.',
      ],
      [
        'Do I lose my orders?',
        'No, orders and points stay with the account, whatever its address.',
      ],
    ],
  },
  close_account: {
    asks: [
      'I want to [delete|close] my account',
      'How can I have all my data [deleted|removed]?',
      'Please remove me from your system completely',
    ],
    answers: [
      'Under Account, Privacy, Close account. Data is deleted after 14 days; [invoices have to be kept for ten years by law.|until then you can change your mind.]',
      'You can close it yourself under Account, Privacy. Open orders have to be finished first, and remaining points are lost.',
    ],
    follows: [
      [
        'Can I download my data before?',
        'Yes, on the same page: Export my data gives you a file within a day.',
      ],
      [
        'What about the newsletter?',
        'It ends with the account. A mail that is already on its way may still reach you.',
      ],
    ],
  },
  two_factor: {
    asks: [
      'I have a new phone and the login code [goes to|is sent to] the old one',
      'How do I turn on two-step sign-in?',
      'The six digits from my app are always [wrong|rejected]',
    ],
    answers: [
      'Use one of your recovery codes to sign in, then register the new phone under Account, Security. [Each recovery code works once.|]',
      'Check that your phone sets its time automatically: codes depend on the clock. Half a minute is enough to make them fail.',
    ],
    follows: [
      [
        'I never saved any recovery codes',
        'Then choose Lost access on the sign-in page. The check of your identity takes up to two working days.',
      ],
      ['Can I turn it off again?', 'Yes, under Account, Security, as long as you are signed in.'],
    ],
  },
  notifications: {
    asks: [
      'How do I [stop|unsubscribe from] your [newsletter|emails]?',
      'I get {n} notifications a day from the app, [how do I turn them off|please make it stop]',
      'Can I get only messages about deliveries?',
    ],
    answers: [
      'Under Account, Messages you choose per kind: deliveries, offers, devices. [Switching off offers takes effect at once.|Newsletter mails end within a day.]',
      'Open the app, then Profile, Messages, and leave only Deliveries on.',
    ],
    follows: [
      [
        'I did that and they keep coming',
        'Those come from the device alerts. They are set per device, under Devices, Alerts.',
      ],
      ['And on the tablet?', 'The choice belongs to the account, so it holds on all devices.'],
    ],
  },
  loyalty_points: {
    asks: [
      'My points from {order} are missing',
      'How much are {n}00 points worth?',
      'Do my [loyalty|bonus] points expire?',
    ],
    answers: [
      'Points are added once the return period is over, so 30 days after delivery. [100 points are worth one euro.|You see them as pending before.]',
      'They stay valid for 24 months. 100 points take one euro off your next order.',
    ],
    follows: [
      [
        'Can I give them to my sister?',
        'With family sharing all members use one common balance, so that is a way.',
      ],
      [
        'I bought it in the store',
        'Scan the receipt in the app within 30 days and the points are added the next day.',
      ],
    ],
  },
  plan_upgrade: {
    asks: [
      'What is the difference between Plus and Pro?',
      'I want to [switch|upgrade] to {plan}, how does it work?',
      'How much is the {plan} plan per [month|year]?',
    ],
    answers: [
      'Plus has free delivery and 30 days of camera recordings; Pro adds energy reports and six homes. [Plus is 4.99, Pro 9.99 a month.|You can switch at any time under Account, Plan.]',
      'Switching takes effect at once, and what you paid for the old plan is taken into account by the day.',
    ],
    follows: [
      ['Is there a trial?', 'The first 30 days of Plus are free, for Pro there is none.'],
      ['Can I go back later?', 'Yes, at the end of each month you paid for.'],
    ],
  },
  plan_cancel: {
    asks: [
      'How do I cancel my {plan} subscription?',
      'I [cancelled|ended] my plan but was charged {amount} again',
      'Cancel my subscription please',
    ],
    answers: [
      'Under Account, Plan, End plan. It runs until the end of the paid month, [after that nothing is charged.|and recordings are kept for seven days more.]',
      'If you subscribed in the app store it has to be ended there; we can not do it for you. Otherwise it is under Account, Plan.',
    ],
    follows: [
      [
        'I do not see that button',
        'Then the plan was bought through the app store of your phone: Settings, Subscriptions, Fernhill.',
      ],
      [
        'Do I get money back for the rest of the year?',
        'For yearly plans we refund the full months that are left.',
      ],
    ],
  },
  family_sharing: {
    asks: [
      'How do I add my [wife|husband|daughter] to our home?',
      'Can two people use the app [at the same time|with one account]?',
      'My son should be able to open the door but not see the cameras',
    ],
    answers: [
      'In the app choose Home, People, Invite. [Each person has an own sign-in and sees the same devices.|The invitation is valid for a day.]',
      'Invite them as a guest and tick only what they may use, for instance the lock but not the cameras.',
    ],
    follows: [
      ['How many people can I add?', 'Five with Free and Plus, twenty with Pro.'],
      [
        'The invitation never arrived',
        'It goes to the phone number, not to the mail address. You can also show the code on your screen.',
      ],
    ],
  },
} as const satisfies Partial<Record<DemoTopicName, TopicTexts>>;
