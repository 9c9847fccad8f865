/** Praise and annoyance of an assistant's users in a few words, by language, in the form of `expand`: as short as requests. */
export const shortFeelingPatterns: Readonly<
  Record<string, { readonly positive: string; readonly negative: string }>
> = {
  en: {
    positive: `
(perfect|great|excellent|awesome|wonderful|brilliant|lovely|fantastic|amazing|nice|cool)(!|!!|!!!|, (thanks|exactly what i needed|that did it)| 👍| 🙏| 😊|.|)
(it |that |everything |)(works|working|worked|fixed|solved) (now|perfectly|great|like a charm)(!|!!|, (thanks|great|perfect)| 👍| 😊|)
(much|so much|way|a lot) better( now|)(!|, thanks| 👍|.|)
(that|this) (helped|helps|is much clearer|is exactly it|was quick|saved me hours)( a lot|)(!|, thank you|.|)`,
    negative: `
(this|that|what a|your answer|you) (is|is such|is just|has to be|must be)( a|) (joke|mess|disaster|nonsense|ridiculous|unbelievable|pathetic|useless)(!|!!|.|)
(unbelievable|ridiculous|useless|seriously|unacceptable|pathetic|are you serious|are you kidding me|you must be joking)(!|!!|.|??|)
(I WANT (MY MONEY BACK|A REFUND|A HUMAN)|I (DID|TRIED|DO) THAT|I ALREADY (SAID|TOLD YOU|DID) (THAT|IT)|IT (STILL |)(DOES NOT|DOESN'T) WORK|STOP (LYING|REPEATING YOURSELF)|FIX (IT|THIS))( NOW|. (STILL NOTHING|THEY STILL COME|IT IS STILL BROKEN)|)(!|!!|)
((FIVE|5|THREE|10|TWO) (DAYS|WEEKS|HOURS)|A (WEEK|MONTH))(???|?!|!!)
(how can (i|anyone) (trust|believe|rely on) (you|anything you say|this thing|that)( after this| now|)|why should i believe (you|that)|do you even (read|listen)|can you even read|what are you good for)(?|?!|)
(still|again) (wrong|nothing|the same (error|answer)|broken)(!|.| and i wasted an hour|)
(you (just |)(made that up|invented that|lied|got it wrong again|are not listening)|that does not help( at all|)|i give up|waste of time|forget it, useless)(!|.|)`,
  },
  de: {
    positive: `
(perfekt|super|klasse|spitze|toll|wunderbar|prima|genial|sehr gut)(!|!!|, (danke|genau das)| 👍| 😊|.|)
(es |jetzt |das |)(geht|klappt|läuft|funktioniert) (jetzt|wieder|super|einwandfrei)(!|, danke| 👍|)
(viel|deutlich) besser(!| so|, danke|)`,
    negative: `
(na toll|na super|ganz toll|echt jetzt|willst du mich veräppeln|unglaublich|lächerlich|unmöglich|geht's noch)(!|.|,|) (wozu brauch ich euch dann|wofür bezahl ich|das war's dann|schon wieder|und jetzt|bringt ja viel|)(?|!|.|)
(hab ich|hab ich alles|habe ich schon|beides) (gemacht|probiert|versucht|getan)(,| und|.|) (bringt (nix|nichts|gar nichts)|hilft nicht|geht trotzdem nicht|immer noch kaputt|nutzt nix)(!|.|)
(das (bringt|hilft|nützt) (nix|nichts|mir gar nichts)|du (verstehst|liest|kapierst) (gar nichts|es nicht)|(schon wieder|immer noch) (falsch|derselbe fehler|nichts)|so ein (mist|quatsch|unsinn)|das kann doch nicht wahr sein|ihr seid unfähig|das nervt)(!|!!|.|)`,
  },
  fr: {
    positive: `
(parfait|super|génial|excellent|nickel|top|impeccable|bravo)( !|!!|, (merci|c'est exactement ça)| 👍| 😊|.|)
(ça |maintenant ça |)(marche|fonctionne) (maintenant|enfin|très bien|nickel)( !|, merci| 👍|)
(beaucoup|bien) mieux( !| comme ça|, merci|)`,
    negative: `
(bon ben|bravo|super|franchement|n'importe quoi|sérieusement|génial|et en plus)(,|) (aucune utilité|vous n'aidez personne|ça sert à rien|c'est du foutage de gueule|ça marche toujours pas|on n'avance pas|j'ai perdu une heure)( !|.|)
(j'ai (tout|déjà|les deux) (fait|essayé|testé))(,| et|) (ça (change|donne|fait) rien|rien à faire|toujours (pareil|rien)|ça marche pas)( !|.|)
(c'est (nul|n'importe quoi|lamentable|pas possible|une blague|honteux|inadmissible)|(encore|toujours) (faux|la même erreur|rien)|quelle honte|t'as rien compris|vous n'écoutez pas|ras le bol|j'en ai marre|incroyable, quelle réponse)( !|!!|.|)`,
  },
  es: {
    positive: `
(perfecto|genial|estupendo|excelente|buenísimo|qué bien|fenomenal)(!|!!|, (gracias|justo eso)| 👍| 😊|.|)
(ya |ahora |ahora sí |)(funciona|va|funcionó) (bien|perfecto|de maravilla|por fin)(!|, gracias| 👍|)
(mucho|bastante) mejor(!| así|, gracias|)`,
    negative: `
(pues vaya|vaya|genial|qué|menuda|menudo) (ayuda|respuesta|desastre|vergüenza|tomadura de pelo|porquería|chapuza|basura)( de (bot|asistente)|)(!|.|)
(ya lo (hice|probé)|probé (los dos|todo)|hice todo)(,| y|) (no sirve|sigue igual|nada|no cambia nada|sigue fallando)(!|.|)
(no sirves para nada|no (entiendes|ayudas|lees) nada|(otra vez|sigue) (mal|el mismo error|igual)|es increíble|es una burla|estoy harto|me tomas el pelo|esto es ridículo|no puede ser)(!|!!|.|)`,
  },
  it: {
    positive: `
(perfetto|ottimo|fantastico|benissimo|grande|eccellente|bravo)(!|!!|, (grazie|proprio questo)| 👍| 😊|.|)
(ora |adesso |ok |)(funziona|va) (tutto|bene|perfettamente|finalmente)(!|, grazie| 👍|)
(molto|decisamente) meglio(!| così|, grazie|)`,
    negative: `
(ma|e|beh|ah bene|bravi|complimenti|certo)(,|) (non servite a niente|bella risposta|è uno schifo|è una presa in giro|sempre la stessa cosa|che vergogna|state scherzando)(!|?|.|)
(ho (già fatto tutto|provato tutto|fatto entrambe))(,| e|) (non cambia niente|niente|è uguale|non serve|continua a bloccarsi)(!|.|)
(non (capisci|servi|aiuti|leggi) (niente|a niente)|(ancora|di nuovo) (sbagliato|lo stesso errore)|è ridicolo|è assurdo|basta|che schifo|sono stufo|incredibile, che risposta|lascia perdere, inutile)(!|!!|.|)`,
  },
  pt: {
    positive: `
(perfeito|ótimo|show|excelente|maravilha|top|que bom|sensacional)(!|!!|, (obrigado|era isso)| 👍| 😊|.|)
(agora |agora sim |)(funcionou|deu certo|foi|funciona)( bem| finalmente|)(!|, obrigada| 👍|)
(muito|bem) melhor(!| assim|, valeu|)`,
    negative: `
(que|puxa, que|nossa, que) (absurdo|palhaçada|vergonha|porcaria|descaso|desrespeito|horror|piada)( de (robô|resposta)|)(!|.|)
(já (fiz|tentei) (isso|tudo|os dois))(,| e|) (não adiantou|não mudou nada|nada|continua igual|não serve)(!|.|)
(não (serve|adianta) (pra|de) nada|você não (entende|lê|ajuda)|(tudo |de novo |)(errado|horrível|ruim)|(mesmo|sempre o mesmo) erro|resolvam vocês|inacreditável|ridículo|tô cansada disso|desisto)(!|!!|.|)`,
  },
  nl: {
    positive: `
(perfect|geweldig|super|top|fijn|prima|mooi)(!|!!|, dank je| 👍|.|)
(het werkt|nu werkt het|veel beter)( nu| eindelijk|)(!|, bedankt|)`,
    negative: `
(lekker dan|nou geweldig|belachelijk|ongelofelijk|wat een (onzin|grap|ramp)|hier heb ik niks aan|je begrijpt er niks van|weer fout|nog steeds (kapot|fout|niks))(!|!!|.|)
(alles|allebei|dat) (al |)(gedaan|geprobeerd)(,| en) (helpt niet|niks|werkt nog steeds niet)(!|.|)`,
  },
  pl: {
    positive: `
(super|świetnie|idealnie|ekstra|wspaniale|doskonale)(!|!!|, dzięki| 👍|.|)
(działa|teraz działa|dużo lepiej)( wreszcie| świetnie|)(!|, dziękuję|)`,
    negative: `
(no świetnie|żenada|bzdura|śmieszne|co za (bzdury|katastrofa|kpina)|nic nie rozumiesz|do niczego|znowu źle|nadal (nie działa|to samo))(!|!!|.|)
(wszystko|oba|to już) (zrobiłem|próbowałem)(,| i) (nic|nie pomaga|dalej nie działa)(!|.|)`,
  },
  tr: {
    positive: `
(harika|süper|mükemmel|çok iyi|şahane|muhteşem)(!|!!|, teşekkürler| 👍|.|)
(çalıştı|şimdi oldu|çok daha iyi|şimdi çalışıyor)(!|, sağ ol|)`,
    negative: `
(rezalet|saçmalık|inanılmaz|komik misiniz|hiçbir işe yaramıyor|yine yanlış|hâlâ çalışmıyor|anlamıyorsun|bıktım|dalga mı geçiyorsun)(!|!!|.|)
(hepsini|ikisini de|onu) (yaptım|denedim)(,| ama) (olmadı|işe yaramadı|hâlâ aynı)(!|.|)`,
  },
  ru: {
    positive: `
(отлично|супер|идеально|здорово|класс|прекрасно)(!|!!|, спасибо| 👍|.|)
(работает|заработало|теперь работает|намного лучше)(!|, спасибо|)`,
    negative: `
(ну отлично|ерунда|бред|ужас|позор|издеваетесь|что за (бред|цирк|сервис)|ничего не понимаешь|толку ноль|опять (неправильно|та же ошибка)|достали|надоело)(!|!!|.|)
(все|оба|это уже) (сделал|пробовал)(,| и) (не помогло|ничего|то же самое|не работает)(!|.|)`,
  },
  ar: {
    positive: `
(ممتاز|رائع|مثالي|جميل جدا|عظيم)(!|!!|، شكرا| 👍|.|)
(نجح|يعمل الآن|أفضل بكثير|هذا ما أردته)(!|، شكرا|)`,
    negative: `
(هذا سخيف|مهزلة|غير معقول|لا فائدة منك|أنت لا تفهم|خطأ مرة أخرى|ما زال لا يعمل|مللت|هل تمزح|خدمة سيئة)(!|!!|.|)
(فعلت كل شيء|جربت الاثنين)(،| و) (لا فائدة|لم ينفع|نفس المشكلة)(!|.|)`,
  },
  ja: {
    positive: `
(完璧|最高|素晴らしい|すごい|いいですね|ばっちり)(です|)(！|!|。ありがとう|。|)
(動きました|できた|ずっと良くなりました|まさにこれ)(！|。ありがとう|)`,
    negative: `
(ひどい|最悪|ふざけないで|役に立たない|話にならない|意味がわからない|がっかり|いい加減にして|また間違い|まだ動かない|使えない)(です|)(！|!|。|)
(全部やった|両方試した|もうやった)(けど|のに)(だめ|変わらない|何も起きない|直らない)(！|。|)`,
  },
  zh: {
    positive: `
(完美|太好了|很棒|太棒了|非常好|厉害)(！|!|，谢谢|。|)
(可以了|成功了|现在好了|好多了|正是我要的)(！|，谢谢|)`,
    negative: `
(太差了|垃圾|没用|开玩笑吧|搞笑|你根本不懂|又错了|还是不行|气死我了|受不了了|太离谱了|浪费时间)(！|!|。|)
(都试过了|全做了|两个都试了)(，|还是|，还是)(不行|没用|一样|没反应)(！|。|)`,
  },
  hi: {
    positive: `
(बहुत बढ़िया|शानदार|एकदम सही|वाह|कमाल)(!|!!|, धन्यवाद| 👍|।|)
(अब चल रहा है|हो गया, बढ़िया|काफी बेहतर)(!|, शुक्रिया|)`,
    negative: `
(बकवास|बेकार|हद है|मजाक है क्या|तुम कुछ नहीं समझते|किसी काम के नहीं|फिर गलत|अभी भी नहीं चल रहा|तंग आ गया|शर्मनाक)(!|!!|।|)
(सब|दोनों|वो भी) (कर लिया|आजमा लिया)(,| पर) (कोई फायदा नहीं|कुछ नहीं हुआ|वही समस्या)(!|।|)`,
  },
};
