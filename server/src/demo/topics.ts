/** What people ask about. `weight`: how often; `source`: where the assistant looks it up. */
type DemoTopic = {
  readonly weight: number;
  readonly source: string;
  /** Share of first answers that fail. */
  readonly failureRate: number;
};

export const demoTopics = {
  track_order: { weight: 9, source: 'order-api', failureRate: 0.05 },
  delivery_address: { weight: 3, source: 'order-api', failureRate: 0.07 },
  late_delivery: { weight: 6, source: 'order-api', failureRate: 0.09 },
  damaged_item: { weight: 4, source: 'help-center', failureRate: 0.06 },
  missing_item: { weight: 3, source: 'help-center', failureRate: 0.07 },
  cancel_order: { weight: 4, source: 'order-api', failureRate: 0.06 },
  delivery_cost: { weight: 3, source: 'help-center', failureRate: 0.03 },
  store_pickup: { weight: 2, source: 'store-directory', failureRate: 0.05 },
  return_item: { weight: 7, source: 'help-center', failureRate: 0.05 },
  refund_status: { weight: 6, source: 'order-api', failureRate: 0.08 },
  exchange: { weight: 2, source: 'help-center', failureRate: 0.06 },
  invoice: { weight: 4, source: 'help-center', failureRate: 0.05 },
  payment_declined: { weight: 4, source: 'help-center', failureRate: 0.08 },
  charged_twice: { weight: 3, source: 'help-center', failureRate: 0.1 },
  gift_card: { weight: 2, source: 'help-center', failureRate: 0.06 },
  discount_code: { weight: 4, source: 'help-center', failureRate: 0.08 },
  price_match: { weight: 1.5, source: 'help-center', failureRate: 0.12 },
  password_reset: { weight: 5, source: 'help-center', failureRate: 0.04 },
  change_email: { weight: 2, source: 'help-center', failureRate: 0.04 },
  close_account: { weight: 2, source: 'help-center', failureRate: 0.07 },
  two_factor: { weight: 1.5, source: 'help-center', failureRate: 0.07 },
  notifications: { weight: 1.5, source: 'help-center', failureRate: 0.04 },
  loyalty_points: { weight: 2, source: 'help-center', failureRate: 0.06 },
  plan_upgrade: { weight: 2, source: 'help-center', failureRate: 0.05 },
  plan_cancel: { weight: 3, source: 'help-center', failureRate: 0.07 },
  family_sharing: { weight: 1.5, source: 'help-center', failureRate: 0.06 },
  hub_wifi: { weight: 5, source: 'device-manuals', failureRate: 0.08 },
  thermostat: { weight: 7, source: 'device-manuals', failureRate: 0.06 },
  camera_offline: { weight: 4, source: 'device-manuals', failureRate: 0.08 },
  lock_battery: { weight: 3, source: 'device-manuals', failureRate: 0.06 },
  firmware_update: { weight: 2, source: 'device-manuals', failureRate: 0.08 },
  mower_map: { weight: 2, source: 'device-manuals', failureRate: 0.1 },
  voice_assistant: { weight: 2, source: 'device-manuals', failureRate: 0.08 },
  energy_report: { weight: 1.5, source: 'device-manuals', failureRate: 0.07 },
  planting_advice: { weight: 5, source: 'garden-guide', failureRate: 0.03 },
  sofa_size: { weight: 2, source: 'catalogue', failureRate: 0.05 },
  assembly: { weight: 3, source: 'assembly-guides', failureRate: 0.07 },
  gift_idea: { weight: 2, source: 'catalogue', failureRate: 0.03 },
  product_comparison: { weight: 2, source: 'catalogue', failureRate: 0.06 },
  warranty: { weight: 3, source: 'help-center', failureRate: 0.07 },
  stock: { weight: 4, source: 'catalogue', failureRate: 0.06 },
  balcony_solar: { weight: 9, source: 'catalogue', failureRate: 0.12 },
} as const satisfies Record<string, DemoTopic>;

export type DemoTopicName = keyof typeof demoTopics;
