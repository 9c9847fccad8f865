import { wordSet } from '../word-set.ts';

/**
 * What introduces a person's name, in six languages. `strong`: somebody says what they are called, so that even a name in
 * small letters counts; `weak`: a title, greeting or label before a capitalised name.
 */
export const nameContexts = {
  strong: [
    "my (?:full |first |last |maiden )?name(?:'s| is| was)",
    "(?:his|her|their|the customer's|the patient's|whose) (?:full |first |last |maiden )?name(?:'s| is| was)",
    'i am called',
    'people call me',
    'me llamo',
    'mi nombre(?: completo)? es',
    '(?:él|ella) se llama',
    "je m['’]appelle",
    'je me nomme',
    'mon nom(?: complet)? est',
    "(?:il|elle) s[’']appelle",
    'ich hei(?:ß|ss)e',
    'mein (?:voller )?name(?: ist|:)',
    'mi chiamo',
    'il mio nome(?: completo)? è',
    '(?:lui|lei) si chiama',
    '(?:eu )?me chamo',
    '(?:o )?meu nome(?: completo)? é',
    '(?:ele|ela) se chama',
    'mijn naam is',
    'ik heet',
    'nazywam się',
    'mam na imię',
    'jag heter',
    'mitt namn är',
    'jeg he(?:dd|t)er',
    'mit navn er',
    'jmenuji se',
    'mă numesc',
    'numele meu este',
    'benim adım',
    'nama saya',
    'tên tôi là',
    'με λένε',
    'меня зовут',
    'мо[её] имя',
    'мене звати',
    'اسمي',
    'שמי',
    '(?:मेरा )?नाम',
  ],
  /** Before a Chinese or Japanese name, which ends where its script or the sentence does. */
  unspaced: ['我叫', '我的名字(?:是|叫)', '(?:私の)?名前は', '氏名[：:]', '姓名[：:]'],
  /** Names of fields that hold a name, in data and forms; any case, with or without spaces. */
  keys: '(?:first|last|full|given|family|middle|maiden|display|sur|fore)[ _-]?names?|vornamen?|nachnamen?|familiennamen?|pr[ée]noms?|nom[ _-]?(?:complet|de famille)|apellidos?|nombre[ _-]?completo|cognomi?|nome[ _-]?completo|sobrenomes?',
  /** What somebody says of themselves at the beginning of a clause, before a first name in any case. */
  claims:
    "(?:(?:hi|hello|hey|hallo|hola|bonjour|salut|ciao|olá|oi)[,!]? )?(?:i['’]?m|i am|this is|it['’]?s|ich bin(?: die| der)?|hier (?:ist|spricht)(?: die| der)?|je suis|(?:moi )?c['’]est|soy|sono|sou(?: o| a)?|aqui é(?: o| a)?)",
  /** Thanks before a first name in any case. */
  thanks:
    'thank(?:s|you| you)(?: so much| a lot)?|thx|ty|danke(?: dir| schön)?|vielen dank|merci(?: beaucoup)?|(?:muchas )?gracias|grazie(?: mille)?|(?:muito )?obrigad[oa]',

  weak: [
    'mr\\.?',
    'mrs\\.?',
    'ms\\.',
    'ms',
    'miss',
    'mister',
    'dr\\.',
    'dr',
    'prof\\.',
    'professor',
    'sir',
    'madam',
    'señor(?:a|ita)?',
    'sr\\.',
    'sra\\.',
    'srta\\.',
    'don',
    'doña',
    'monsieur',
    'madame',
    'mademoiselle',
    'mme\\.?',
    'mlle\\.?',
    'm\\.',
    'herrn?',
    'frau',
    'signor(?:e|a|ina)?',
    'sig\\.(?:ra)?',
    'dott\\.(?:ssa)?',
    'avv\\.',
    'senhor(?:a)?',
    'dona',
    '(?:full |customer |patient |contact |account holder|cardholder |first |last |sur|fore|billing |guest |employee )?name ?:',
    'nombre(?: completo)? ?:',
    'apellidos? ?:',
    'nom(?: complet)? ?:',
    'prénom ?:',
    'nachname ?:',
    'vorname ?:',
    'kunde ?:',
    'nome(?: completo)? ?:',
    'cognome ?:',
    'sobrenome ?:',
    'cliente ?:',
    'client(?:e)? ?:',
    'customer ?:',
    'patient(?:in)? ?:',
    'signed(?: by)?[,:]?',
    'written by',
    'sent by',
    'on behalf of',
  ],
  /** Before the whole name of who shall get a letter or a parcel; a single word there is mostly a department. */
  addressees: [
    'attn\\.?:?',
    'fao:?',
    'c/o',
    'att\\.:?',
    'a la atención de:?',
    "à l['’]attention de:?",
    'z\\. ?hd\\.:?(?: v\\.| von)?',
    'zu händen(?: von)?:?',
    'alla (?:cortese )?attenzione di:?',
    'alla c\\. ?a\\. di:?',
    'a/c(?: de)?:?',
    'aos cuidados de:?',
  ],
  /** Before a name on the next line, or the end of it: the close of a letter. */
  closings:
    'many thanks|thanks(?: again| a lot| so much)?|thank you(?: very much| so much)?|all the best|warmly|br|mfg|lg|vg|(?:freundliche |schöne )?grü(?:ß|ss)e?|danke(?: und gruß| dir| schön| sehr)?|vielen dank|gracias|muchas gracias|un abrazo|atte\\.?|cordialmente|merci(?: beaucoup| d.avance)?|bises|cdt|bien cordialement|sincères salutations|grazie(?: mille)?|saluti|un abbraccio|obrigad[oa]|muito obrigad[oa]|um abraço|abs|att\\.?|grat[oa]|(?:best|kind|warm)(?: regards)?|regards|sincerely(?: yours)?|yours (?:truly|sincerely|faithfully)|cheers|saludos(?: cordiales)?|atentamente|un saludo|cordialement|bien à vous|mit freundlichen grüßen|viele grüße|liebe grüße|beste grüße|cordiali saluti|distinti saluti|un saluto|atenciosamente|abraços|cumprimentos|com os melhores cumprimentos',
  /** Before a name and a comma or the end of the line: the opening of a letter. */
  openings:
    'dear|hi|hello|hey|hola|estimad[oa]|querid[oa]|bonjour|cher|chère|salut|hallo|liebe[r]?|sehr geehrter?|ciao|caro|cara|gentile|olá|oi|prezad[oa]|car[oa]',
} as const;

/** Capitalised words that follow these contexts and are no names; compared in small letters. */
export const notNames: ReadonlySet<string> = wordSet(
  'mr mrs ms dr prof herr frau all team everyone everybody sir madam there customer customers support guest friend friends colleague colleagues world bot assistant chatgpt gpt claude gemini siri alexa google bard copilot ' +
    'hiring manager service department thanks thank please best cheers greetings gracias merci danke grazie obrigado obrigada saludos saluti gruß grüße abteilung buchhaltung vertrieb geschäftsführung personalabteilung einkauf departamento dirección gerencia administración recursos contabilidad ventas compras servicio direction comptabilité achats ressources ufficio direzione amministrazione acquisti risorse setor diretoria financeiro administração accounting accounts billing sales finance legal procurement operations marketing office front desk reception committee board recruiter recruiting human resources editor jury honor president ladies gentlemen both folks guys mom dad santa diary god lord class students ' +
    'damen herren todos todas equipo señores señor señora tous toutes equipe équipe madame monsieur messieurs zusammen leute tutti tutte ragazzi signori pessoal turma senhores cliente clients kunden ' +
    'falsch geschrieben richtig verkehrt mal écrit ecrit faux incorrecte scritto sbagliato sbagliata errado errada escrito escrita equivocado incorrecto kunde kundin interessent ' +
    'not on is was in the a an and or of to for with at by from it i you he she they we my your this that these those what who how why when where which correct incorrect wrong right spelled spelt misspelled written listed different same missing changed important unknown required here there also just only still now called being too so very really actually nothing something anything no yes non nicht kein pas est es ist un una der die das el la le lo il na ne on top first last full user username email address phone date order id number none null test example string text value unknown anonymous private hidden confidential blank empty required optional file name names type title company product brand city country street ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter english spanish french german italian portuguese american british bearer basic authorization',
);
