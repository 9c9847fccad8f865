import type { TopicTexts } from '../../text-types.ts';
import type { DemoTopicName } from '../../topics.ts';

export const devices = {
  hub_wifi: {
    asks: [
      'My hub [does not connect|will not connect] to the wifi',
      'How do I move the Fernhill hub to a new router?',
      'The light on the hub blinks [orange|red] since {weekday}',
    ],
    answers: [
      'Hold the button on the back for ten seconds until it blinks white, then choose Add device in the app. [The hub uses 2.4 GHz only.|Your phone has to be in the same network.]',
      'Blinking orange means that it has power but no network. Restart the router, wait two minutes, then the hub; most of the time that helps.',
    ],
    follows: [
      [
        'My router has only one name for both bands',
        'That is fine: the hub takes the right one. For the setup stand close to the router, and switch off mobile data on the phone.',
      ],
      [
        'Do I lose my devices when I reset it?',
        'No. A ten second press only forgets the network, all devices stay paired.',
      ],
      [
        'It worked for {n} minutes, then blinked again',
        'Then the signal is too weak where it stands. Try it next to the router first.',
      ],
    ],
  },
  thermostat: {
    asks: [
      'How do I set a weekly schedule on the thermostat?',
      'The thermostat [heats at night|turns on at 3 am] although the schedule says {n}0 past six',
      '[Can I|How can I] copy the thermostat schedule of {weekday} to the other days?',
      'My thermostat in the {room} ignores the schedule [since the update|since {weekday}]',
    ],
    answers: [
      'Open the thermostat in the app, then Schedule, and tap a day. Add the times with their temperature; [hold a day to copy it to others.|changes reach the thermostat within a minute.]',
      'For the thermostat in the {room} open Schedule, choose the day and drag the edges of the blocks. A block without colour means the eco temperature.',
    ],
    follows: [
      [
        'It still heats at night',
        'Then the early start may be on: the thermostat begins before the set time to be warm in time. You find it under Schedule, Early start.',
      ],
      [
        'And during holidays?',
        'Use Away in the app: the thermostat keeps 16 degrees until the day you come back, and then follows the schedule again.',
      ],
      [
        'Can I have different times for each room?',
        'Yes, every thermostat has a schedule of its own; a group shares one.',
      ],
    ],
  },
  camera_offline: {
    asks: [
      'My [garden|front door] camera is offline [again|since {weekday}]',
      'The camera shows a black picture at night',
      'I can not see the recordings of {weekday}',
    ],
    answers: [
      'Look whether its light is blue. If not, it has no power: charge it for {n} hours. [If it is, take it next to the hub and tap Reconnect.|]',
      'Recordings are kept for a day with the free plan and 30 days with Plus. Live pictures need at least two bars in the app.',
    ],
    follows: [
      [
        'The light is blue but it stays offline',
        'Remove it in the app and add it again. Recordings that were made before stay.',
      ],
      [
        'How long should the battery last?',
        'About {n} months with ten recordings a day; cold shortens that.',
      ],
    ],
  },
  lock_battery: {
    asks: [
      'Which batteries does the smart lock need?',
      'The lock says battery low although I [changed|replaced] them [last week|yesterday]',
      'What happens when the battery of the lock is empty and I am outside?',
    ],
    answers: [
      'Four AA, alkaline, no rechargeable ones: their voltage is too low and the lock reports them as empty. [Change all four together.|]',
      'The key always works. You can also hold a 9 volt block to the two contacts below the lock and open it with the app.',
    ],
    follows: [
      [
        'I do have alkaline ones',
        'Then calibrate the door once: Lock, Settings, Calibrate. A door that rubs costs a lot of power.',
      ],
      [
        'How early does it warn me?',
        'Two weeks before, in the app and by a red light when you lock.',
      ],
    ],
  },
  firmware_update: {
    asks: [
      'The firmware update of the hub [is stuck|hangs] at {n}0 percent',
      'How do I install version 4.{n} on the lock?',
      'Since the update my {device} [restarts every hour|does not answer]',
    ],
    answers: [
      'Leave it connected for an hour, it often goes on. [If not, unplug it for ten seconds and start the update again from the app.|Never unplug it while the light is purple.]',
      'Updates are installed at night when the device is idle. To do it now choose Device, About, Update; the phone has to stay near.',
    ],
    follows: [
      [
        'Can I go back to the old version?',
        'No, older versions have known gaps. A fix for your device is planned for {weekday}.',
      ],
      [
        'It failed with code E{n}4',
        'That means too little free memory. Delete two old scenes in the app and try again.',
      ],
    ],
  },
  mower_map: {
    asks: [
      'The robot mower [leaves out|does not mow] the corner behind the house',
      'How do I make a new map for the mower?',
      'The mower thinks the flower bed is lawn',
    ],
    answers: [
      'Open the map in the app, choose Edit and draw the border anew by driving the mower along it. [It takes about {n}0 minutes.|Do it on a dry day.]',
      'Add a no-go zone over the bed: Map, Zones, Add. Leave 20 centimetres to the plants.',
    ],
    follows: [
      [
        'It gets stuck under the trampoline',
        'Anything lower than 40 centimetres should be a no-go zone, as it loses the signal there.',
      ],
      ['How many zones can I have?', 'Ten in each map, and three maps.'],
    ],
  },
  voice_assistant: {
    asks: [
      'How do I connect the lights with my voice assistant?',
      'The voice assistant does not find the {device}',
      'Can I open the lock by voice?',
    ],
    answers: [
      'In the assistant app choose Add service, Fernhill, and sign in. [New devices appear after you say: discover devices.|]',
      'Unlocking by voice is off unless you set a spoken code under Lock, Voice. Locking works without one.',
    ],
    follows: [
      [
        'It controls the light in the wrong room',
        'Two lights have the same name then. Rename one of them in our app and search for devices again.',
      ],
      ['Does it work in the guest network?', 'No, both have to be in the same network.'],
    ],
  },
  energy_report: {
    asks: [
      'Where do I find the energy report of {month}?',
      'The energy report shows {n} times as much as last month, [is that right|why]?',
      'Can I export my consumption as a table?',
    ],
    answers: [
      'Energy, Reports, then the month. [Export gives you a table with one row per hour.|The report of a month is ready on the second of the next one.]',
      'A jump is often a new device that was added to the report. Tap the bar to see what it is made of.',
    ],
    follows: [
      [
        'It counts the heat from the oven too',
        'Plugs measure everything behind them. Give the oven a plug of its own or leave it out in the report settings.',
      ],
      ['Is that in the Plus plan?', 'The monthly report is, the hourly one comes with Pro.'],
    ],
  },
  balcony_solar: {
    asks: [
      'Can I connect the balcony solar kit [to a normal socket|myself]?',
      'How much does the balcony solar set save [per year|a month] with {n} panels?',
      'Do I have to register the balcony solar kit with the [grid operator|landlord]?',
      'Does the new balcony solar kit work with the Fernhill hub?',
    ],
    answers: [
      'Yes, the balcony solar kit of up to 800 watts is plugged into a normal socket. [Mount the panels first, then the inverter, and the plug last.|A second kit needs a line of its own.]',
      'A balcony solar kit facing south gives about {n}00 kilowatt hours a year. In the app you see under Energy what it makes and what you use.',
    ],
    follows: [
      [
        'And on a north side?',
        'Then expect about half. Panels that stand up straight gain in winter what they lose in summer.',
      ],
      [
        'Which bracket fits a round railing?',
        'The universal one, for tubes of 30 to 60 millimetres; it comes with the balcony solar kit.',
      ],
      [
        'Is there a subsidy in {city}?',
        'Some towns pay a part. I do not know the rules of every town; please ask yours before you order.',
      ],
    ],
  },
} as const satisfies Partial<Record<DemoTopicName, TopicTexts>>;
