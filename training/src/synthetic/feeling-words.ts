/** Words that carry a feeling by themselves, and words that turn it, by language (ISO 639-1); written for this project. */
export type FeelingWords = {
  readonly positive: string;
  readonly negative: string;
  readonly negation: string;
};

/** Of languages that the rules do not know all are here; of the others what people write in posts and short messages. */
export const feelingWords: Readonly<Record<string, FeelingWords>> = {
  ar: {
    positive:
      'رائع|رائعة|جميل|جميلة|ممتاز|ممتازة|شكرا|أحب|احب|أحبك|بحبك|حبيبي|حبيبتي|سعيد|سعيدة|مبروك|مبارك|الف مبروك|فرحان|فرحة|فرح|حلو|حلوة|جيد|جيدة|عظيم|أفضل|افضل|أجمل|اجمل|مذهل|مبدع|ابداع|نجاح|ناجح|ممتع|لذيذ|سلام|أمل|تفاؤل|متفائل|يسعدك|الحمد لله|ما شاء الله|ماشاء الله|ربنا يوفقك|بالتوفيق|موفق|تسلم|يسلمو|مشكور|استمتعت|يعجبني|عجبني|بطل|فخور|فخر|مفيد|سهل|لطيف|ضحك|هههه|ابتسامة|نصر|فوز|مبهر|كريم|وفي|صادق|خير|تحفة|يجنن|روعة',
    negative:
      'سيء|سيئة|سيئ|سئ|حزين|حزينة|حزن|زعلان|غاضب|غضب|أكره|اكره|كره|كراهية|فشل|فاشل|فاشلة|ممل|مملة|قبيح|كذب|كاذب|كذاب|خيانة|خائن|ظلم|ظالم|قتل|موت|مات|حرب|دمار|خراب|فساد|فاسد|مشكلة|مشاكل|خطأ|للأسف|للاسف|مؤلم|ألم|وجع|تعب|تعبان|مرض|مريض|خوف|خائف|قلق|كارثة|مصيبة|عار|قذر|حقير|غبي|غباء|أحمق|حمار|كلب|لعنة|بكاء|أبكي|دموع|ضعيف|أسوأ|اسوأ|سخيف|تافه|مقرف|زفت|حرام|نصاب|سرقة|خسارة|إرهاب|مجرم|مأساة|محبط|إحباط|زهقت|طفشت',
    negation: 'لا|ليس|ليست|لم|لن|ما|مش|مو|ماهو|بدون|غير',
  },
  hi: {
    positive:
      'अच्छा|अच्छी|अच्छे|बहुत अच्छा|सुंदर|शानदार|बढ़िया|बेहतरीन|धन्यवाद|शुक्रिया|प्यार|खुश|खुशी|मज़ा|मजा|मजेदार|बधाई|शुभकामनाएं|मुबारक|जीत|सफल|सफलता|गर्व|महान|प्यारा|प्यारी|कमाल|लाजवाब|ज़बरदस्त|जबरदस्त|उम्मीद|आशा|ईमानदार|पसंद|मुस्कान|आनंद|सही|उत्तम|श्रेष्ठ|विकास|सम्मान|नमन|जय|वाह|शाबाश|मददगार|आसान|दिल जीत लिया|accha|acha|badhiya|mast|pyaar|pyar|khush|khushi|dhanyavaad|shukriya|badhai|mubarak|zabardast|shandar|sundar|maza|kamaal|jeet',
    negative:
      'बुरा|बुरी|बुरे|खराब|बेकार|घटिया|दुखी|दुख|दुःख|गुस्सा|नफरत|गलत|झूठ|झूठा|झूठे|धोखा|शर्म|शर्मनाक|बेशर्म|मौत|हत्या|मर|हार|असफल|डर|चिंता|दर्द|परेशान|परेशानी|समस्या|भ्रष्ट|भ्रष्टाचार|चोर|लूट|गद्दार|मूर्ख|बेवकूफ|पागल|गंदा|गंदी|अपमान|निंदा|अफसोस|दुर्भाग्य|रोना|रो|बकवास|नाराज|निराश|हिंसा|आतंक|आतंकवादी|बर्बाद|कमजोर|देशद्रोही|bura|kharab|bekar|ghatiya|dukh|dukhi|gussa|nafrat|galat|jhooth|dhokha|sharam|besharam|chor|pagal|bakwas|maut|gaddar|bewakoof',
    negation: 'नहीं|न|ना|मत|बिना|nahi|nahin|mat|bina',
  },
  ru: {
    positive:
      'хорошо|хороший|хорошая|отлично|отличный|прекрасно|прекрасный|замечательно|замечательный|супер|класс|классно|круто|крутой|спасибо|благодарю|люблю|любовь|нравится|понравилось|рад|рада|радость|счастлив|счастлива|счастье|красиво|красивый|красивая|милый|милая|молодец|поздравляю|ура|победа|успех|удобно|удобный|полезно|вкусно|весело|смешно|приятно|восхитительно|великолепно|идеально|лучший|лучшая|обожаю|надежда|добрый|горжусь|чудесно|быстро|легко|помогло|здорово|повезло',
    negative:
      'плохо|плохой|плохая|ужасно|ужасный|ужас|кошмар|грустно|грусть|печально|злой|злюсь|бесит|раздражает|ненавижу|ненависть|отвратительно|мерзко|гадость|гнусный|глупо|глупый|тупой|дурак|идиот|ложь|врать|обман|предатель|смерть|убить|умер|война|боль|больно|болит|страшно|страх|боюсь|проблема|ошибка|не работает|сломалось|сломан|скучно|надоело|устал|устала|провал|проиграл|потерял|плакать|слёзы|одиноко|худший|хуже|позор|стыдно|жаль|к сожалению|разочарован|медленно|бесполезно|грубый|виноват|беда|дерьмо|сволочь',
    negation: 'не|нет|ни|никогда|без|нельзя',
  },
  en: {
    positive:
      'yay|woohoo|omg yes|so happy|love it|love you|adorable|gorgeous|stunning|legend|goat|proud of you|congrats|happy birthday|best day ever|cant wait|excited|amazing|blessed|lol|haha|well deserved|winning|favourite|delicious|cosy|beautiful|thank you|masterpiece|vibes|epic|dope|lit|slay|wholesome|good morning|cheers|bravo|fab',
    negative:
      'ugh|smh|wtf|omg no|gross|cringe|trash|garbage|disgusting|pathetic|worst|hate this|so sad|heartbroken|rip|crying|depressed|lonely|sick of|fed up|tired|annoying|liar|corrupt|disaster|tragic|killed|dead|shame|scam|rip off|failure|ruined|horrible|awful|idiots|clown|miserable|nightmare|painful|scared|boring|overrated|yuck|meh',
    negation: "not|never|no|don't|isn't|can't",
  },
  es: {
    positive:
      'qué bonito|te quiero|te amo|los quiero|me encanta|precioso|preciosa|guapo|guapa|felicidades|feliz cumpleaños|enhorabuena|vamos|grande|crack|jajaja|genial|qué ilusión|qué ganas|maravilla|disfrutando|gracias|orgullosa|orgulloso|campeones|lindo|linda|hermoso|hermosa|buenísimo|me alegro|mejor|éxito|abrazo|besos|risas|divino|ole|bravo|olé',
    negative:
      'qué asco|qué pena|qué rabia|odio|me duele|triste|tristeza|llorar|lloro|puto|puta|mierda|joder|vergüenza|corruptos|ladrones|mentira|mentirosos|fatal|horrible|peor|aburrido|aburrida|cansada|harto|harta|miedo|muerte|murió|asesinato|fracaso|desastre|lamentable|estafa|injusto|injusticia|dolor|sola|solo|ansiedad|sueño|enfermo|gripe|perdimos|qué mal|ni de coña|basura',
    negation: 'no|nunca|sin|tampoco|jamás',
  },
  fr: {
    positive:
      "trop bien|j'adore|je t'aime|trop beau|trop belle|magnifique|bravo|félicitations|joyeux anniversaire|merci|mdr|lol|haha|génial|top|superbe|hâte|contente|heureux|heureuse|fière|fier|champion|bisous|courage|bonne journée|bonheur|sourire|excellent|régal|délicieux|mignon|mignonne|canon|kiffe|trop hâte|belle|meilleur|réussi|victoire|rire|douceur",
    negative:
      "j'en peux plus|ras le bol|dégoûté|dégoûtée|triste|tristesse|pleurer|pleure|honte|honteux|nul|nulle|putain|merde|déteste|fatigué|fatiguée|marre|mensonge|menteur|corrompu|scandale|pire|horrible|affreux|mort|tué|attentat|peur|angoisse|mal|douleur|malade|catastrophe|échec|défaite|arnaque|ennui|seul|seule|colère|insupportable|pathétique|ridicule|dommage|chiant|saoule|relou",
    negation: 'pas|jamais|sans|ni|aucun|plus',
  },
  de: {
    positive:
      'so schön|liebe dich|lieb dich|geil|mega|hammer|wunderschön|herzlichen glückwunsch|alles gute|danke|freu mich|freue mich|glücklich|stolz|yeah|juhu|haha|lol|lecker|süß|niedlich|bester|beste|großartig|genial|toll|sieg|gewonnen|erfolg|spaß|lustig|lachen|wunderbar|klasse|super|perfekt|endlich urlaub|gemütlich|daumen hoch|respekt|läuft|traumhaft|sonne',
    negative:
      'so traurig|traurig|heulen|weinen|scheiße|verdammt|kotzt mich an|zum kotzen|ätzend|nervt|hasse|hass|peinlich|schlimm|furchtbar|schrecklich|widerlich|ekelhaft|lügner|lüge|korrupt|skandal|tot|gestorben|mord|angst|krank|kopfschmerzen|schmerzen|müde|einsam|allein|langweilig|verloren|niederlage|katastrophe|versagt|betrug|abzocke|wütend|enttäuscht|schlechteste|mies|dumm|idioten|schade|leider|grausam|kaputt',
    negation: 'nicht|kein|keine|nie|ohne|niemals',
  },
  it: {
    positive:
      "che bello|bellissimo|bellissima|ti amo|vi amo|ti adoro|ti voglio bene|amore|grazie|auguri|buon compleanno|complimenti|bravi|brava|bravo|grande|grandi|felice|felicissima|fiera|orgogliosa|vittoria|vinto|campioni|ahah|ahahah|lol|fantastico|meraviglia|stupendo|splendida|dolce|dolcissimo|buonissimo|sorriso|emozione|non vedo l'ora|finalmente|evviva|miglior|abbraccio|baci|viva",
    negative:
      'che schifo|che ansia|che palle|schifo|vergogna|vergognoso|triste|tristezza|piangere|piango|odio|merda|cazzo|fanculo|bugiardo|bugiardi|corrotti|ladri|buffoni|ridicoli|pessimo|orribile|peggio|peggiore|morto|morte|ucciso|paura|ansia|male|dolore|malata|stanca|stanco|noia|sola|delusione|sconfitta|perso|disastro|fallimento|truffa|rabbia|incazzata|povera italia|purtroppo|tragedia|incapaci|mafia|tasse',
    negation: 'non|mai|senza|nessuno|né',
  },
  pt: {
    positive:
      'que lindo|que linda|lindo|linda|te amo|amo vocês|amo demais|amei|adorei|maravilhoso|maravilhosa|parabéns|feliz aniversário|obrigada|obrigado|feliz|felicidade|orgulho|melhor|kkkk|kkkkk|haha|rs|top|show|massa|foda demais|perfeito|perfeita|campeão|vitória|sucesso|delícia|gostoso|fofo|fofa|saudade boa|animada|ansiosa pra ver|graças a deus|abençoado|sorriso|arrasou|rainha|gratidão',
    negative:
      'que ódio|que nojo|que raiva|que merda|ódio|odeio|triste|tristeza|chorando|chorar|choro|vergonha|lixo|ridículo|ridícula|pior|péssimo|horrível|mentira|mentiroso|ladrão|corrupto|bandido|morreu|morte|medo|dor|doente|cansada|cansado|sozinha|tédio|chato|chata|saco|porra|caralho|bosta|fracasso|derrota|perdemos|desastre|decepção|raiva|ansiedade|insônia|golpe|infelizmente|absurdo|injustiça|falso|falsa|nojento',
    negation: 'não|nunca|sem|nem|jamais',
  },
};
