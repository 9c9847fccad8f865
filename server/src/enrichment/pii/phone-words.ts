/**
 * Words for a telephone, as sources of regular expressions with the flags `iu`, a row for each language: English,
 * German, Spanish, French, Italian, Portuguese; then Dutch, Polish, Turkish, Russian and Japanese.
 */

/** What a number is called: the number stands right behind, but for small words. */
export const PHONE_NOUNS = [
  '(?:tele|smart)?phones?(?: ?n(?:o|umber|r|um))?|phone_?number|ph(?:one)?|mob(?:ile)?s?|mobile_no|(?<!(?:battery|stem|excel|fuel|solar|table|blood|each|empty) )cell(?:phone)?s?|tel|whats ?app|fax|sms|desk|landline|call ?backs?|hotline|helpline|toll[- ]free|caller id|contact (?:number|no)|digits|extension',
  "(?:my|his|her|our|their|your|s|the(?= (?:\\p{L}+ )?number(?: is|:|$))) (?:(?:new|old|own|best|current|correct|direct|private|personal|phone|mobile|mob|cell|home|work|office|contact|emergency|us|uk|(?-i:\\p{Lu}{2})|\\p{L}{3,12}n) ){0,2}(?:number|no|nr)|number(?='|’|:)|changed numbers?,? old|(?:home|work|office|caller|emergency) ?(?=:)|emergency(?: contact)?|contact(?= ?:)",
  '(?:rück)?ruf(?:nummer|nr)?|rückruf(?:nummer)?|handy(?:nummer|nr)?|telefon(?:nummer|nr|isch)?|mobil(?:nummer|nr|telefon)?|festnetz(?:nummer)?|durchwahl|natel|(?:meine|unsere|ihre|seine|neue|die|der) (?:neue |alte |private |richtige )?(?:nummer|nr)|nummer(?=:)|privat(?=:| $)|dienstlich|kontakt(?=:| $)|notfallkontakt|notruf|anruf von',
  't(?:el[eé]?f(?:ono)?|fno|lf|lfno|elf)|m[oó]vil(?:es)?|celular(?:es)?|cel|fijo|fono|wasap|wsp|whats|contacto|anexo|lada|emergencia|(?:mi|su|nuestro|nuevo|el|n[uú]m\\.?|nº|número) (?:nuevo )?(?:n[uú]mero|n[uú]m|nº)?(?: de)? ?(?:tel[eé]fono|m[oó]vil|contacto|celular)|(?:mi|su|nuestro) (?:nuevo |otro )?(?:n[uú]mero|n[uú]m)|cambiado de número|n[uú]m\\.?|ahora es el|llamada del?',
  't[eé]l(?:[eé]ph(?:one)?)?|portable|port|gsm|fixe|(?:mon|son|notre|votre) (?:nouveau |ancien )?(?:numéro|num|n°)|(?:numéro|num|n°)(?= ?:)|(?:numéro|n°) de (?:t[eé]l[eé]?ph?o?n?e?|portable|mobile)|changé de numéro|contact urgence|domicile|coordonnées(?= ?:)',
  'cellulare|cell\\.|(?<=^|\\n|mio |sul )cell|telefono|recapito(?: telefonico)?|fisso|num\\. ?tel|n\\. ?tel|(?:il )?(?:mio|suo|nostro) (?:nuovo |vecchio )?(?:numero|num)|nuovo numero|numero(?=:)|numero (?:di telefono|di cellulare|verde|fisso)|cambiato numero|rispondo',
  'telem[oó]vel|tlm|tm(?=:)|telefone|telef|zap|whats|contat?o|recado|fixo|(?:o )?(?:meu|seu|nosso) (?:novo )?(?:número|num)|novo número|número(?=:)|(?:número|nº) (?:de|para) (?:contat?o|telefone|telemóvel)|mudei de número',
  'telefoon(?:nummer)?|mijn nummer|bel me|mobiel|kom\\.?|mój numer|numer(?=:)|telefonum|cep(?: telefonu)?|numaram|тел(?:ефон)?|моб|(?:мой )?номер(?: телефона)?|電話(?:番号)?|携帯(?:電話)?|連絡先',
];

/** Calls: "at" or a name may stand before the number. */
export const PHONE_VERBS = [
  '(?<!(?:per|of|the|this|that|last|each|a) )(?:call|text|ring|dial|reach|contact|phone|msg|sms|whatsapp|callback|call back|buzz)(?:ed|ing)?',
  'ruf(?:e|en|t|st)?|anruf(?:en)?|zurückruf(?:en)?|erreich\\p{L}*|meld(?:e|en|et)|schreib(?:e|en|t)?|simse',
  'll[aá]m[aeo]\\p{L}{0,5}|llamar\\p{L}{0,5}|escr[ií]b[aei]\\p{L}{0,5}|contact[aáeé]\\p{L}{0,5}|comuni[cq]\\p{L}{0,8}|marc(?:ar|a)|marque|localiz\\p{L}{0,6}',
  'r?appel(?:e|er|ez|le|les|lez|ler)\\p{L}{0,3}|joindre|joignable|contact(?:ez|er|e)|textez|envoyez|écri(?:vez|re)',
  'chiam\\p{L}{1,7}|richiam\\p{L}{1,7}|contatt\\p{L}{1,8}|raggiung\\p{L}{1,6}|reperibile|scriv\\p{L}{1,7}',
  'lig(?:u?e|a|ar|uem|ou)(?:-me|-nos|-lhe)?|conta[c]?t[ae]\\p{L}{0,5}|chama\\p{L}{0,4}|manda\\p{L}{0,4}|fale',
  'bel|zadzwoń|dzwoń|arayın|ara|звоните|позвоните',
];

/** What is done by telephone, too: only with "at", "on" or "to" before the number. */
export const PHONE_DEEDS = 'message|answer|update|text|reply|reachable|available';

/** Unmistakable words for a telephone: up to four words about whose it is or when it is answered may follow. */
export const TELEPHONES =
  '(?:tele)?phones?(?: (?:number|no))?|mobiles?(?: number)?|cell ?phones?|fax|tel|handy(?:nummer|nr)?|telefon(?:nummer|nr|isch)?|mobil(?:nummer|telefon)|festnetz(?:nummer)?|tel[eé]fono|m[oó]vil|celular|t[eé]l[eé]phone|portable|cellulare|telem[oó]vel|telefone';
/** Words after which the number is another one: what a telephone has, costs, is part of. */
export const NO_TELEPHONE =
  'has|have|had|is a|cost\\p{L}{0,2}|price\\p{L}?|took|takes|lasted|weighs|app|apps|data|plan|model|bill|users?|traffic|calls?|build|version|with|specs|company|market|sales|sold|rings|case|screen|support|banking|game|games|page|imei|serial|reached|' +
  'hat|hatte|kostet\\p{L}?|dauert\\p{L}?|wiegt|vertrag|rechnung|mit|verkauft|' +
  'cuesta|costó|tiene|dura|duró|vale|con|vendi\\p{L}{1,5}|coûte|duré|coûté|vaut|avec|costa|costava|ha|durata|durato|custa|custou|tem|durou|com';

/** What may stand between a word for a telephone and its number. */
export const PHONE_SMALL_WORDS =
  'is|are|s|it|its|at|on|to|under|the|a|no|nr|num|number|numbers|me|him|her|us|you|please|now|for|from|my|dad|mum|mom|wife|husband|sister|brother|mother|father|son|daughter|assistant|use|back|or|and|anytime|by|via|free|actually|sent|that|ending|registered|file|in|best|old|new|' +
  'unter|der|die|das|ist|lautet|an|mich|uns|sie|ihn|mal|bitte|von|auf|nummer|ab|hat|oder|und|büro|' +
  'al|el|es|ahora|por|en|a|de|del|mi|número|nº|o|me|nos|casa|' +
  'le|la|c|est|au|sur|et|ou|moi|maintenant|numéro|n°|svp|' +
  'il|lo|allo|è|ora|numero|mi|ci|su|al|' +
  'é|agora|para|pelo|no|na|o|nos|se|meu|mim|mensagem|' +
  'op|to|на|по|は|に|x|home|work|office|cell|mobile|phone|privat|private|tel|telefone|telefon|telefono|teléfono|téléphone|fisso|cellulare|móvil|portable|fixe|us|uk|one|e164|value|raw';

/** Behind a number: "~ is my number", "unter ~ erreichbar", "555 1234 (mobile)". */
export const SAID_AFTER = [
  "(?:is|was|[’']s) (?:my|his|her|our|the) (?:\\p{L}{2,8} ){0,2}?(?:number|no|phone|cell|mobile|mob|whatsapp|whats ?app|landline)|(?:please )?call(?: me)?(?: back| before| after| any ?time|$)|instead|as callback",
  '(?:an|zurück|erreichbar|erreichen|anrufen|geht keiner ran)|ist (?:meine|die|unsere) (?:neue )?(?:handy|telefon|mobil)?nummer',
  'es (?:mi|el) (?:n[uú]mero|tel[eé]fono|m[oó]vil|celular|fijo)|no contesta',
  "(?:c['’])?est (?:mon|le) (?:numéro|portable|fixe|téléphone)|ne répond pas",
  'è il (?:mio )?(?:numero|cellulare|telefono)|non risponde',
  'é o (?:meu )?(?:número|telemóvel|celular|telefone)|não atende',
  'звоните|に電話',
];

/** Things that are numbered; a number word may follow ("order no.", "Bestellnummer"). */
export const NUMBERED_THINGS =
  'order|invoice|ticket|ref(?:erence)?|case|sku|isbn|tracking|serial|part|item|article|booking|reservation|confirmation|transaction|contract|policy|claim|flight|pages?|lines|build|version|v|release|campaign|batch|lot|barcode|bar code|ean|upc|zip|postcode|question|step|row|rows|revenue|balance|(?<!caller[ _-]?)id|pid|epoch|timestamp|port(?!\\.)|' +
  'population|voucher|coupon|meter|reading|receipt|warranty|registration|permit|licen[cs]e|badge|parcel|package|' +
  'gutschein|zähler\\p{L}{0,8}|referenz|beleg|quittung|lieferschein|paket|garantie|bestellung|rechnung|auftrag|vertrag|vorgang|sendung|artikel|aktenzeichen|buchung|seite|zeilen?|plz|fahrplan|lotto|loto|' +
  'recibo|paquete|garantía|matrícula|pedido|factura|expediente|contrato|reserva|seguimiento|página|envío|' +
  'reçu|colis|matricule|commande|facture|dossier|contrat|suivi|réservation|siret|siren|lignes?|code(?: postal| article| client)?|' +
  'ricevuta|scontrino|pacco|garanzia|matricola|protocollo|ordine|fattura|pratica|contratto|prenotazione|spedizione|pagina|codice(?: cliente)?|' +
  'pacote|garantia|protocolo|encomenda|fatura|processo|rastreio|código(?: do cliente)?|boleto|' +
  'bestelling|factuurnummer|zamówienie|faktura|sipariş|заказ|注文番号?';
/** Owners of numbers: only "customer number", not "Customer: 555 0147". */
export const NUMBERED_OWNERS =
  'customer|client|account|acct|employee|member|membership|user|student|patient|staff|kunde|cliente|clientes?|compte|cuenta|conto|conta|utente|socio|sócio|abonné|tracking|model|product|device|card';
/** Words that make a number one of the thing before. */
export const NUMBER_WORDS =
  'number|numbers|no|nr|n[°º]|num|nummer|numéro|número|numero|code|código|codice|id|is|ist|est|es|è|é|lautet|le|el|il|o|d|de|the|my|#';

/** Behind a number: what is counted or measured. */
export const COUNTED =
  '(?:(?:of |de |di )?(?:characters|words|users?|people|customers|subscribers|followers|visitors|members|employees|downloads|views|sends|entries|records|rows|lines|steps|calls|messages|items|units|points|pixels?|pixel|bytes?|[kmgt]i?b|[nmµ]?s|ms|sec(?:onds)?|minutes|hours|days|years|km|m|cm|mm|kg|g|mg|ml|kwh|w|hz|mhz|%|percent|€|\\$|£|¥|eur|usd|euros?|dollars|pounds|francs|pesos|reais|soles|rupien|rupees|yen|zł|руб|habitantes|habitants|einwohner|nutzer|personen|stück|personas|usuarios|personnes|utilisateurs|utenti|persone|pessoas|usuários))';
