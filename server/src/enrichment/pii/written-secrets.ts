import { endOf, hintedMatches, type PiiText } from './detector.ts';
import type { PiiHint } from './hints.ts';
import type { Span } from './kinds.ts';
import { looksSecret } from './labelled-secrets.ts';

/** Parts of links that let their bearer in: `&sig=…`, `?api_key=…`. */
const IN_LINK =
  /(?<=[?&](?:sig|signature|x-amz-signature|x-amz-security-token|access_token|auth_token|token|api_?key|client_secret|secret|password|passwd|pwd)=)[^&\s"'<>#]{6,400}/gi;
/** `curl -u dana:…`, `mysql -u root -p…`, `--password …`, `login("admin", "…")`. */
export const COMMANDS =
  /(?:\b(?:curl|wget|http|https)\b[^\n]{0,120}?\s(?:-u|--user)[ =]["']?[^\s:"']{1,64}:|\b(?:mysql|mysqldump|mariadb|sshpass|psql|mongo|mongosh|redis-cli|ftp|7z|zip|unzip)\b[^\n]{0,120}?\s-(?:p|a)["']?(?=[^\s-])|--(?:password|passwd|pass|token)[ =]["']?|\b(?:log_?in|sign_?in|authenticate|connect|auth)\(\s?["'][^"'\n]{1,64}["'],\s?["']|\bset_?password\(\s?["'])([^\s"'<>;|)]{4,120})/dgi;
/** A user and a password: "wifi: guest / …", "login dana@acme.io / …", "Zugangsdaten: jana / …". */
export const PAIRS =
  /(?<![\p{L}\p{N}])(?:wi-?fi|wlan|log(?:ged|ging)?[ -]?in|sign[ -]?in|credentials?|creds|user(?:name)?|zugangsdaten|anmeldedaten|benutzer|identifiants?|accès|connexion|credenciales|usuario|acceso|credenziali|accesso|utente|credenciais|acesso|usuário)[^\n/,|]{0,40}?[\s:=](?:[^\s/,|]{2,64}) ?[/,|] ?(?:(?:pw|pass\p{L}{0,5}|mdp|kennwort|senha):? )?([^\s"'<>;|]{6,80})/dgiu;
/** "… is my password", "use … as the password". */
export const CALLED_SO =
  /(?<![^\s"'“«])([^\s"'“”«»,;<>]{6,80})["'”»]? (?:is (?:my|the|your) (?:\p{L}+ )?password|as (?:the|my|a) password|ist (?:mein|das) (?:\p{L}+-?)?passwort|est (?:mon|le) mot de passe|es (?:mi|la) contraseña|è la (?:mia )?password|é a (?:minha )?senha)(?![\p{L}])/dgiu;
/** The words that bring a wallet back. */
export const SEED =
  /(?:(?:seed|recovery|mnemonic|backup)(?: phrase| words)|mnemonic|(?:phrase|frase|parole) (?:de |di )?(?:récupération|recuperación|recuperação|recupero|semilla|seed|semente|mnémonique)|(?:wiederherstellungs|seed-?)phrase)["']?(?: (?:is|ist|est|es|è|é|lautet)|:| =)?\s{1,3}["']?((?:(?:\d{1,2}[.)] ?)?\p{Ll}{3,9}(?:, |[ ,\n]|\r\n)){11,23}\p{Ll}{3,9})(?![\p{L}])/dgiu;

const trimmed = ({ start, end }: Span, text: string): Span => ({
  start,
  end: start + text.slice(start, end).replace(/[.?,):\]}]+$/, '').length,
});

/** What group 1 of a pattern is, without the signs behind it. */
const groups = (read: PiiText, hint: PiiHint, pattern: RegExp): Span[] =>
  hintedMatches(read, hint, pattern).flatMap(({ indices }) => {
    const [start, end] = indices?.[1] ?? [0, 0];
    return end > start ? [trimmed({ start, end }, read.text)] : [];
  });

/** Of digits or signs together with letters, and no number of something. */
const isStrong = (value: string) =>
  looksSecret(value) &&
  /\p{L}/u.test(value) &&
  !/@.*\.|:\/\/|^\d+\p{L}{1,3}$|^\p{L}+[-_:.=]?\d{1,4}$|^\d+(?:st|nd|rd|th|er|e)$|=/iu.test(value);

const HAS_PAIR = /[/,|] ?\S{0,40}[\d!@#$%&*+]/;

/** Secrets that no label stands right before: in links and commands, beside a user, before what calls them so. */
export function writtenSecrets(read: PiiText): Span[] {
  const pairs = groups(read, 'secretPair', PAIRS);
  const strong = [
    ...(pairs.length > 0 && HAS_PAIR.test(read.text) ? pairs : []),
    ...groups(read, 'secretSaid', CALLED_SO),
  ];
  return [
    ...hintedMatches(read, 'secretLink', IN_LINK).map((match) => ({
      start: match.index,
      end: endOf(match),
    })),
    ...groups(read, 'secretCommand', COMMANDS),
    ...groups(read, 'secretPhrase', SEED),
    ...strong.filter(({ start, end }) => isStrong(read.text.slice(start, end))),
  ];
}
