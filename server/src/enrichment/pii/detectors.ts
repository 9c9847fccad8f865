import { address } from './address.ts';
import { creditCard } from './credit-card.ts';
import { dateOfBirth } from './date-of-birth.ts';
import type { PiiDetector } from './detector.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { ip } from './ip.ts';
import { nationalId } from './national-id.ts';
import { person } from './person.ts';
import { phone } from './phone.ts';
import { secret } from './secret.ts';
import { ssn } from './ssn.ts';
import { urlWithCredentials } from './url.ts';

/** Every detector of personal data; one entry makes a new one. */
export const piiDetectors: readonly PiiDetector[] = [
  urlWithCredentials,
  secret,
  email,
  iban,
  creditCard,
  ssn,
  nationalId,
  ip,
  dateOfBirth,
  phone,
  address,
  person,
];
