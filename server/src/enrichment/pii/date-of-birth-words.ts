/**
 * Words for a birth, as sources of regular expressions with the flags `iu`: English, German, Spanish, French, Italian,
 * Portuguese, and the commonest of Dutch, Polish, Turkish, Russian and Japanese.
 */

/** A field's name: its value may stand at some distance. */
export const LABELS = [
  "dates?[ _-]?of[ _-]?birth|birth[ _-]?dates?|birth[ _-]?dt|d\\.? ?o\\.? ?b(?:s|['’]s)?\\.?|birth(?: details| chart)?(?=(?: please)?(?::| [-–|]))|born(?=:)",
  'geburts-?(?:dat(?:um|en)|dat\\.?)|geb[ ._-]{0,2}dat(?:um)?\\.?|geb\\.?-?tag|geburt(?=:)|geb(?=[:_])|geburtsort und -datum',
  '(?:fecha|fec|día|dia)[ ._-]{0,2}(?:y lugar )?(?:de[ _-]?)?nac(?:imiento)?\\.?|(?:f\\. ?(?:de )?)?(?:nacimiento|nac\\.)|fe?c?_?nac(?![\\p{L}])|natalicio|f\\.?n\\.?(?=:)',
  'dates?[ _-]?(?:et lieu )?(?:de[ _-]?)?naiss(?:ances?|\\.)?|naissance|d\\.?d\\.?n\\.?|d\\.?n\\.?(?= ?:)',
  'dat[ae][ _-]?(?:di[ _-]?)?nasc(?:ita)?|nascita|d\\.n\\.',
  '(?:data|dt|d|dia)[ ._-]{0,2}(?:de[ _-]?)?nasc(?:imento)?\\.?|nascimento|nasc\\.',
  'geboortedatum|dat(?:a|ę) urodzenia|doğum tarihi(?:m|niz)?|дата рождения|д\\. ?р\\.|生年月日',
];

/** "Born": a place, a weekday or a time may stand before the date. */
export const VERBS = [
  'born(?! (?:again|out|ready|to)(?!\\p{L}))|gave birth|(?:baby|son|daughter|twins|boy|girl) (?:arrived|came)|(?<=patient |\\(|^)b\\.(?= ?\\d)|(?<=[,( ])\\*(?=\\d{1,2}\\.)',
  'geboren|geb\\.|geb(?= am)|(?<=kinde?s? |tochter |sohn |baby )kam(?= am)',
  'naci(?:d[oa]s?|ó|mos|eron)?|nací|d(?:i|io) a luz',
  'n[ée]e?s?(?= (?:le|un|en|à|hier|\\p{Lu}))|né\\(e\\)|né·e|(?:ai|a) (?:vu le jour|accouché)',
  'nat[oaie](?:/a)?(?= (?:il|l|a|ad|in|nel|ieri)(?![\\p{L}]))|ha?o? partorito|(?<=(?:paz\\.?|pz\\.?) )n\\.',
  '(?:soy|je suis) d(?:el|u)(?= \\d)|sou de(?= \\d)|nascid[oa]s?(?:\\(a\\))?|nasci|nasceu|nasceram|d(?:ei|eu) à luz',
  'urodził[\\p{L}]{0,3}(?: się)?|urodzon[ya]|(?<![\\p{L}])ur\\.|doğdum|родил(?:ся|ась|ись)',
];

/** A person's day: its date needs no year. */
export const BIRTHDAYS = [
  "birth[ _-]?days?(?:['’]s)?|b[-'’]?days?(?:['’]s)?",
  'geburtstage?',
  'cumpleaños|cumplo años|cumple(?=:| (?:es )?el )',
  'anniversaire',
  'compleanno|compio gli anni',
  'aniversário|faço anos|faço aniversário|niver',
  'verjaardag|urodziny|doğum günü(?:m|n|nüz)?|день рождения|誕生日',
  "(?:turn|turns|turned|turning|(?<=(?<!\\p{L})(?:i|he|she|who|they|son|daughter|kid|child|mum|mom|dad|husband|wife|partner)(?: |['’]))(?:will|ll) be) \\d{1,3}(?= (?:on|last|this|in) )",
  'cumpl(?:o|e|í|ió|iré|irá) \\d{1,3}(?: años)?(?= (?:el|este) )',
  "(?:(?:mes|ses|ma|sa)|(?:j[’']|il |elle |mari |femme )?(?:aurai|aura|ai eu|a eu)) \\d{1,3} ans(?= le )",
  '(?:comp(?:io|ie|irò|irà)|compiuto) \\d{1,3}(?: anni)?(?= (?:il|l) )',
  '(?:faço|faz|fiz|fez|complet(?:o|a|ei|ou)) \\d{1,3} anos(?= (?:a|em|no|dia) )',
];

/** Small words that may stand between a word for a birth and its date. */
export const SMALL_WORDS =
  'new|date|datetime|localdate|parse|from|to|last|is|was|are|were|be|s|its|it|on|in|at|the|of|my|his|her|our|their|your|also|actually|always|been|has|which|as|and time|falls|back|day|sunday|monday|tuesday|wednesday|thursday|friday|saturday|sun|mon|tue|wed|thu|fri|sat|am|pm|a|o|clock|for|yesterday|today|' +
  'ist|war|wurde|ich|der|den|des|dem|die|das|im|um|uhr|lautet|von|vom|und|früh|gestern|heute|worden|ort|sonntag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|' +
  'es|el|la|de|del|en|un|día|dia|mi|su|ayer|hoy|domingo|lunes|martes|miércoles|jueves|viernes|sábado|los|las|' +
  'est|c|le|les|du|tombe|cade|à|au|sur|ma|mon|sa|son|ce|hier|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|' +
  'è|il|l|lo|di|nel|al|giorno|data|ieri|mia|mio|sua|suo|domenica|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|' +
  'é|em|no|na|do|da|dos|das|aos|meu|minha|seu|sua|ontem|segunda|terça|quarta|quinta|sexta|feira|' +
  'op|dnia|w|r|это|в|は|です';

/** Whose birth it is, and where it is written down. */
export const OWNERS =
  'mum|mom|mother|dad|father|son|daughter|husband|wife|partner|brother|sister|kid|kids|child|children|baby|grandma|grandmother|grandfather|twins?|boys?|girls?|insured|patient|passenger|travell?er|applicant|second|first|madre|padre|hijo|hija|marido|mujer|esposa|hermano|hermana|mère|père|fils|fille|mari|femme|frère|soeur|sœur|mutter|vater|sohn|tochter|mann|frau|kindes?|reisender?|figlio|figlia|marito|moglie|mãe|pai|filho|filha|' +
  'account|file|record|system|passport|id|card|wrong|says|shows|listed|reads|falsch|steht|pone|dice|mal|konto|cuenta|compte|conta|passeport|pasaporte|prematurely|early|weeks|yes|sure';

/** What makes a date another one than that of a birth. */
export const OTHER_EVENTS =
  'missing|fehlt|falta|manque|manca|invoice\\p{L}*|rechnung\\p{L}*|factura|facture|fattura|fatura|certificat\\p{L}*|\\p{L}*urkunde|certid\\p{L}*|vouchers?|coupons?|\\p{L}*gutschein|cup[oóã]\\p{L}*|buono|discount|offer|expir\\p{L}*|caduc\\p{L}*|vence\\p{L}*|scad\\p{L}*|läuft|ablauf\\p{L}*|gültig|valid|issued?|ausgestellt|délivré\\p{L}*|expedid\\p{L}*|rilasciat\\p{L}*|emitid\\p{L}*|launch\\p{L}*|shipped|released?|founded|erschienen|publi\\p{L}*|appointment|visit|termin\\p{L}*|cita|rendez|consulta|' +
  'married|divorced|hired?|started|joined|admi\\p{L}*|discharged|signed|died|verheiratet|geheiratet|angestellt|seit|aufnahme|entlassung|eintritt|austritt|embauché\\p{L}*|marié\\p{L}*|entrée|alta|casad\\p{L}*|casé|trabaj\\p{L}*|assun\\p{L}*|sposat\\p{L}*|party|cake|cakes|deal|delivery|delivered|order\\p{L}*|created|updated|due|start|end|hire|seen|next|last login|zurück|umsetzung|requisitos';

/** What was born without being a person. */
export const THINGS_BORN =
  'company|firm|idea|app|start-?up|product|brand|club|project|band|business|service|movement|firma|unternehmen|idee|marke|produkt|verein|projekt|empresa|compañía|idea|marca|proyecto|producto|société|entreprise|idée|marque|projet|produit|azienda|società|impresa|progetto|prodotto|ideia|projeto|babies|how many|wie viele|combien|cuántos|cuántas|quanti|quante|quantos|quantas';
