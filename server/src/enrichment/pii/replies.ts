/**
 * What may stand between a question and the value that answers it: a speaker, "sure", "it's", a quotation mark. The
 * source of a regular expression with the flags `iu` that ends where the value begins.
 */
const SPEAKER =
  'user|me|you|client|customer|guest|caller|patient|kunde|kundin|nutzer|ich|cliente?|usuario|yo|utente|io|eu|moi|utilisateur|usuário';
const OPENER =
  "it['’]?s|its|it (?:is|says|shows|should be)|that['’]s|sure|ok(?:ay)?|yes|yep|of course|here(?: it is| you go)?|es ist|das ist|ja|klar|gerne?|c['’]est(?: le)?|oui|voici|bien sûr|es(?: el)?|sí|claro|è(?: il)?|sì|certo|ecco|é(?: o)?|sim|aqui(?: está)?|aquí(?: está)?|mate|am|le|el|il|the|on|dice|pone|my (?:number|birthday|dob) is";
export const REPLY = `[\\s"'“”«»(|>*•–—-]{0,6}(?:(?:${SPEAKER})\\s?:\\s{0,3})?(?:(?:${OPENER})[ ,.!:]{1,3}){0,3}["'“«(]?`;
