import { parseCsv } from './csv.ts';
import { sgdDialogues } from './ordinary.ts';
import { dataText } from './read-data.ts';

/** A message and the topics of ours that a person would accept for it; none where its label stands for no subject. */
export type LabelledTopic = { readonly text: string; readonly accepted: readonly string[] };

/**
 * Labels of the public sets by the topics that fit them, as `topic|topic: label label …`; one that stands for none
 * ("yes", "change the language") is left out.
 */
const clinc = `
banking and money|billing and payments: bill_due pay_bill min_payment bill_balance international_fees
banking and money|billing and payments|work and study: taxes
work and study|billing and payments: w2
work and study|banking and money: rollover_401k direct_deposit
banking and money|account access: freeze_account pin_change account_blocked
banking and money: routing interest_rate transfer order_checks balance spending_history transactions report_fraud replacement_card_duration expiration_date damaged_card improve_credit_score report_lost_card credit_limit_change apr redeem_rewards credit_limit rewards_balance application_status credit_score new_card exchange_rate
banking and money|billing and payments: card_declined
work and study|banking and money: payday income
banking and money|work and study|health: insurance insurance_change
work and study: pto_request_status next_holiday meeting_schedule pto_balance pto_request schedule_meeting pto_used todo_list_update reminder reminder_update calendar_update calendar todo_list
work and study|home and daily life: alarm timer
work and study|delivery and orders|home and daily life: shopping_list shopping_list_update
restaurants and food: food_last confirm_reservation how_busy ingredients_list calories recipe restaurant_reviews restaurant_reservation meal_suggestion restaurant_suggestion cancel_reservation ingredient_substitution cook_time accept_reservations
restaurants and food|health: nutrition_info
entertainment and events: what_song play_music update_playlist next_song fun_fact tell_joke flip_coin roll_dice
delivery and orders: order_status order
home and daily life: smart_home weather
home and daily life|travel and booking: oil_change_when oil_change_how tire_pressure schedule_maintenance gas mpg last_maintenance gas_type tire_change jump_start
home and daily life|entertainment and events|technical problem: change_volume
travel and booking|home and daily life: uber traffic distance directions current_location timezone
travel and booking: plug_type flight_status international_visa travel_suggestion travel_alert lost_luggage book_flight book_hotel carry_on car_rental
travel and booking|banking and money: travel_notification
travel and booking|health: vaccines
translation: translate
work and study|writing help|translation: definition spelling
data analysis: calculator
data analysis|restaurants and food: measurement_conversion
smalltalk: who_made_you meaning_of_life who_do_you_work_for do_you_have_pets what_are_your_hobbies what_is_your_name where_are_you_from goodbye thank_you greeting are_you_a_bot how_old_are_you what_can_i_ask_you
`;

const sgd = `
entertainment and events: BuyEventTickets FindEvents FindMovies GetEventDates GetTimesForMovie PlayMedia PlayMovie PlaySong LookupMusic LookupSong
travel and booking: GetRide ReserveHotel FindAttractions GetCarsAvailable BuyBusTicket SearchHotel SearchRoundtripFlights SearchOnewayFlight FindBus ReserveCar ReserveOnewayFlight ReserveRoundtripFlights
travel and booking|home and daily life: BookHouse SearchHouse
restaurants and food: ReserveRestaurant FindRestaurants
health|home and daily life: BookAppointment FindProvider
home and daily life: FindApartment ScheduleVisit GetWeather
work and study: AddEvent GetAvailableTime GetEvents
banking and money|account access|billing and payments: CheckBalance TransferMoney
`;

const banking77 = 'banking and money|billing and payments|account access';

function read(table: string): ReadonlyMap<string, readonly string[]> {
  const lines = table.trim().split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [topics = '', labels = ''] = line.split(': ');
      return labels.split(' ').map((label) => [label, topics.split('|')] as const);
    }),
  );
}

const clincTopics = read(clinc);
const sgdTopics = read(sgd);

/** Single messages with a subject: those of the set's own test part, or of the rest. */
export function topicQueries(
  set: 'clinc150' | 'banking77',
  split: 'train' | 'test',
): LabelledTopic[] {
  if (set === 'banking77') {
    return parseCsv(dataText(`banking77/banking_data__${split}.csv`)).map(({ text = '' }) => ({
      text,
      accepted: banking77.split('|'),
    }));
  }
  const json = dataText('clinc150/data__data_full.json') || '{}';
  const splits = JSON.parse(json) as Record<string, [string, string][]>;
  return (splits[split] ?? []).flatMap(([text, label]) => {
    const accepted = clincTopics.get(label);
    return accepted ? [{ text, accepted }] : [];
  });
}

/** Every `every`th conversation of SGD; what is asked for is labelled turn by turn. */
export const topicConversations = (
  file: 'dev' | 'train',
  every: number,
): (LabelledTopic & { readonly answer: string })[][] =>
  sgdDialogues(file)
    .filter((_, i) => i % every === 0)
    .map(({ turns }) =>
      turns.map(({ user, assistant, intents }) => ({
        text: user,
        answer: assistant,
        accepted: intents.flatMap((intent) => sgdTopics.get(intent) ?? []),
      })),
    );
