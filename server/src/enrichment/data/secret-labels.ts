import { wordSet } from '../word-set.ts';

/**
 * What a secret is called, as parts of regular expressions without case. `passwords`: people choose them, plain words too;
 * `keys`: made by machines; `codes`: mostly digits, which are sent or stand at a door.
 */
export const secretLabels = {
  passwords: [
    'pass(?:wd|phrase|code)',
    'pwd|pw',
    'pass(?=["\']?(?:\\s?[:=]| (?:is|es|est|ist|è|é) ))',
    "passwort|kennwort|contrase[ñn]a|mot de passe|mdp|palavra-passe|senha|parola d['’]ordine",
    'wachtwoord|hasło|şifrem?|parola|lösenord|adgangskode|heslo|salasana|пароль|パスワード|密码|비밀번호',
    '(?:wi-?fi|wlan|netzwerk)[ -]?(?:key|schlüssel|code|pass|passwort|kennwort)',
    '(?:code|cl(?:é|e)|chiave|clave) (?:del? |du )?wi-?fi',
  ],
  keys: [
    'api[ _-]?(?:key|token|schlüssel|secret)',
    '(?:access|account|shared|private|signing|encryption|auth|webhook|client|app|refresh|bot)[ _-]?(?:access[ _-]?)?(?:key|token|secret)',
    'secret(?:[ _-]?key)?|token|bearer',
    'clave(?: (?:de )?(?:la )?api| secreta)?',
    "cl(?:é|e) (?:d['’]api|api|secr(?:è|e)te)",
    "chiave(?: (?:dell['’])?api| segreta)?",
    'chave(?: (?:d[ae] )?api| secreta)?',
  ],
  codes: [
    '(?:card |sim )?pin(?:[ -]?(?:code|number|nummer|no\\.?))?|(?:code|codice|código|número) pin|otp(?: code)?|tan(?=[ :]{1,2}\\d)',
    '(?:2fa|mfa|verification|confirmation|security|authentication|auth|login|sign-?in|one[ -]time|sms|door|gate|entry|access|alarm|unlock|locker|lockbox|safe|garage|recovery|backup)[ -](?:pass)?code',
    '(?:bestätigungs|sicherheits|verifizierungs|einmal|tür|zugangs|alarm|sms-?)code',
    "code (?:de (?:vérification|sécurité|confirmation|la porte|l[’']immeuble|l[’']alarme)|d[’']accès|secret|sms)",
    'código (?:de (?:verificación|verificação|seguridad|segurança|confirmación|confirmação|acceso|acesso|la puerta|la alarma)|da porta|sms)',
    'codice (?:di (?:verifica|sicurezza|conferma|accesso)|della porta|sms)',
    '(?:got|received|sent me|re[cç]u|recib[íi]|ricevuto|recebi|bekommen|erhalten) (?:(?:the|a|le|un|el|il|o|den|einen) )?(?:code|código|codice)',
  ],
} as const;

/** What stands where a password would, and is none: it is missing, wrong, forgotten, a type or a field. */
export const noSecrets: ReadonlySet<string> = wordSet(
  'required incorrect invalid wrong string str text number boolean bool null undefined none true false forgotten forgot forget reset resetting expired empty blank missing change changed changing protected optional unknown hidden same different correct weak strong medium short long not isn is was are ' +
    'the an my your their our here there below above attached policy policies field input value values secret secrets password passwords login username user users email mail error errors failed failure needed must should cannot can could please help what which when how why where who this that these those it they we you ' +
    'i and or but with for from set new old current default confirm repeat show hide enter type save update recovery manager managers hint rules length minimum maximum characters example todo tbd redacted masked encrypted hashed plaintext any object array buffer function class never void int integer char varchar bytes readonly ' +
    'ok okay yes no see same-as-before unchanged n/a na nil nan basic bearer oauth jwt sso passwort kennwort falsch ungültig vergessen erforderlich notwendig abgelaufen leer fehlt fehlend zurücksetzen zurückgesetzt ändern geändert nicht ist sind bitte pflichtfeld richtig siehe unten oben neu alt wiederholen bestätigen ' +
    'contraseña clave olvidada olvidé olvidado incorrecta incorrecto requerida requerido inválida inválido obligatoria obligatorio vacía vacío caducada cambiar cambiada restablecer nueva actual igual ninguna cadena ver abajo mdp oublié oubliée incorrecte requis requise invalide expiré expirée obligatoire vide manquant ' +
    'changer changé réinitialiser nouveau actuel confirmer aucun voir parola dimenticata dimenticato errata errato richiesta richiesto scaduta scaduto obbligatoria obbligatorio non vuota vuoto sbagliata nuova attuale cambiare reimpostare nessuna vedi senha esquecida esqueci incorreta incorreto obrigatória obrigatório ' +
    'inválido expirada expirou vazia vazio alterar redefinir nova nenhuma errada veja',
);
