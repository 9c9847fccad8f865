/** The cues that the languages without rules have, too. */
export type ElsewhereCue =
  | 'thanks'
  | 'confirmation'
  | 'correction'
  | 'complaint'
  | 'escalation_request';

/**
 * By language, the few phrases of a reaction to an answer that matter most, separated by commas. A phrase is whole words
 * in order, in languages written without spaces (and in Korean, whose words have endings) any part of the text; it is
 * written in small letters without accents, as `text.ts` folds.
 */
export const elsewherePhrases: Readonly<Record<string, Readonly<Record<ElsewhereCue, string>>>> = {
  nl: {
    thanks:
      'bedankt, dank je, dank u, dankjewel, dank je wel, dankuwel, hartelijk dank, top bedankt',
    confirmation:
      'het werkt, werkt nu, dat werkt, het is gelukt, opgelost, perfect, precies wat ik zocht, heel duidelijk, dat helpt',
    correction:
      'dat klopt niet, klopt niet, dat is fout, dat is onjuist, dat is niet waar, niet juist, niet wat ik vroeg, ik vroeg, ik bedoel, ik bedoelde, verkeerd antwoord, je begrijpt me niet, u begrijpt me niet',
    complaint:
      'werkt niet, werkt nog steeds niet, nog steeds, helpt niet, hier heb ik niets aan, waardeloos, nutteloos, belachelijk, slecht antwoord, wat een onzin, je bent dom, hou op',
    escalation_request:
      'met een mens, met een medewerker, een echt persoon, echte persoon, iemand spreken, met iemand praten, medewerker spreken, doorverbinden, verbind me door, mens aub, medewerker aub',
  },
  pl: {
    thanks: 'dziekuje, dzieki, wielkie dzieki, dziekuje bardzo, dziękuję, dzięki',
    confirmation:
      'dziala, teraz dziala, działa, teraz działa, udalo sie, udało się, rozwiazane, rozwiązane, swietnie, świetnie, super, o to chodzilo',
    correction:
      'to nieprawda, nieprawda, to nie tak, to bledne, to błędne, to błąd, to jest zle, źle, zle, nie o to pytalem, nie o to pytałem, nie o to pytałam, nie o to mi chodzi, pytalem o, pytałem o, pytałam o, mylisz sie, mylisz się',
    complaint:
      'nie dziala, nie działa, nadal nie, dalej nie, wciaz nie, wciąż nie, to nie pomaga, nie pomoglo, nie pomogło, bezuzyteczny, bezużyteczny, bezużyteczne, beznadziejny, beznadziejne, beznadzieja, bez sensu, zalosne, żałosne',
    escalation_request:
      'z czlowiekiem, z człowiekiem, z konsultantem, z konsultantka, z konsultantką, z pracownikiem, z kims porozmawiac, z kimś porozmawiać, polacz mnie, połącz mnie, prosze o konsultanta, proszę o konsultanta, zywy czlowiek, żywy człowiek',
  },
  ru: {
    thanks: 'спасибо, большое спасибо, благодарю, спс, спасибо большое',
    confirmation:
      'работает, заработало, теперь работает, помогло, получилось, отлично, решено, то что нужно, понятно',
    correction:
      'неправильно, неверно, это неверно, не так, не правда, неправда, это ошибка, вы ошибаетесь, ты ошибаешься, я спрашивал, я спрашивала, не о том, я не об этом, не то',
    complaint:
      'не работает, все еще не, все равно не, по прежнему не, до сих пор не, не помогает, не помогло, ничего не помогает, бесполезно, бесполезный, ерунда, бред, ты тупой, тупой бот, ужасно, ничего не понимаешь, издеваетесь',
    escalation_request:
      'с человеком, с оператором, с сотрудником, с менеджером, живой человек, живого человека, позовите человека, оператора, оператор, соедините, переключите на, соедините меня',
  },
  tr: {
    thanks:
      'tesekkurler, tesekkur ederim, teşekkürler, teşekkür ederim, sağ ol, sag ol, sagol, sağ olun, cok tesekkurler',
    confirmation:
      'calisti, çalıştı, oldu, simdi calisiyor, calisiyor, harika, cozuldu, ise yaradi, tam istedigim',
    correction:
      'yanlis, yanlış, bu yanlis, dogru degil, doğru değil, hayir oyle degil, bunu sormadim, onu sormadim, demek istedigim, yaniliyorsun, hatali',
    complaint:
      'calismiyor, hala calismiyor, hala, ise yaramiyor, ise yaramadi, olmadi, yine olmadi, sacma, sacmalik, berbat, rezalet, aptal, ise yaramaz, anlamiyorsun',
    escalation_request:
      'biriyle konusmak, gercek bir insan, bir insanla, insanla, temsilci, temsilciye, temsilciyle, musteri temsilcisi, yetkiliyle, yetkili biri, beni bagla, baglar misin',
  },
  sv: {
    thanks: 'tack, tack sa mycket, tackar, tusen tack, stort tack',
    confirmation:
      'det fungerar, fungerar nu, det funkar, funkar nu, nu fungerar det, nu funkar det, perfekt, lost, precis vad jag',
    correction:
      'det stammer inte, stammer inte, det ar fel, fel svar, inte sant, inte det jag fragade, jag fragade, jag menade, jag menar, du missforstar, det ar inte ratt',
    complaint:
      'fungerar inte, funkar inte, fortfarande, hjalper inte, hjalpte inte, vardelos, vardelost, meningslost, oanvandbar, daligt svar, lojligt, dumt, du ar dum, du forstar inte',
    escalation_request:
      'med en manniska, prata med nagon, tala med nagon, en riktig person, riktig manniska, med en handlaggare, med kundtjanst, prata med kundtjanst, koppla mig, manniska tack',
  },
  ar: {
    thanks: 'شكرا, شكرا جزيلا, شكرا لك, مشكور, شكرًا',
    confirmation:
      'يعمل الان, يعمل الآن, تم الحل, ممتاز, هذا ما اريد, هذا ما أريد, نجح الامر, نجح الأمر, اشتغل',
    correction:
      'هذا خطا, هذا خطأ, خطا, خطأ, غير صحيح, هذا غير صحيح, ليس صحيحا, ليس هذا ما سالت, ليس هذا ما سألت, انا اسال عن, أنا أسأل عن, لم اسال, لم أسأل, اقصد, أقصد',
    complaint:
      'لا يعمل, لا يزال, ما زال, لم يعمل, ما يشتغل, لا تفهم, انت لا تفهم, أنت لا تفهم, بلا فائدة, لا فائدة, غبي, عديم الفائدة, سيء, سيئ, لم يساعدني',
    escalation_request:
      'شخص حقيقي, التحدث مع شخص, التحدث مع موظف, التحدث الى موظف, التحدث إلى موظف, اريد موظف, أريد موظف, اتكلم مع شخص, أتكلم مع شخص, خدمة العملاء, موظف, انسان, إنسان',
  },
  hi: {
    thanks: 'धन्यवाद, शुक्रिया, बहुत धन्यवाद',
    confirmation: 'काम कर रहा है, ठीक हो गया, बहुत अच्छा, हो गया, समझ गया, समझ गई',
    correction: 'गलत, ग़लत, यह गलत है, ये गलत है, सही नहीं, मैंने पूछा, मैंने यह नहीं पूछा, मेरा मतलब, ऐसा नहीं है',
    complaint:
      'काम नहीं कर, नहीं चल रहा, अभी भी, अब भी, फिर भी नहीं, बेकार, बकवास, मदद नहीं, कोई फायदा नहीं, बेवकूफ',
    escalation_request:
      'इंसान से बात, किसी से बात, व्यक्ति से बात, एजेंट से बात, अधिकारी से बात, कर्मचारी से बात, असली इंसान, कस्टमर केयर से बात',
  },
  ja: {
    thanks: 'ありがとう, 有難う, 感謝, 助かりました, 助かります',
    confirmation:
      '動きました, できました, 解決しました, 直りました, うまくいきました, 完璧, わかりました, 分かりました',
    correction:
      '違います, 違う, ちがう, ちがいます, 間違って, 間違い, 正しくない, そうじゃない, そうではなく, 聞いていません, 聞いてない, じゃなくて, ではなくて',
    complaint:
      '動かない, 動きません, まだでき, まだ動, できません, 直らない, 直りません, 役に立たない, 使えない, ダメ, 意味がない, 意味ない, ひどい, 最悪, バカ, ばか, いい加減',
    escalation_request: '人と話, 人間と話, 担当者, オペレーター, 人間に, 人に代わ, 有人',
  },
  zh: {
    thanks: '谢谢, 多谢, 感谢, 謝謝, 多謝, 感謝',
    confirmation: '可以了, 好了谢谢, 解决了, 解決了, 成功了, 太好了, 明白了, 有用',
    correction:
      '不对, 不對, 错了, 錯了, 不正确, 不正確, 不是这个, 不是這個, 我问的是, 我問的是, 我说的是, 我說的是, 我的意思是, 答非所问, 答非所問, 你弄错, 你搞错',
    complaint:
      '没用, 沒用, 还是不行, 還是不行, 还是不, 還是不, 仍然, 不管用, 没有用, 沒有用, 没反应, 沒反應, 垃圾, 废话, 廢話, 智障, 愚蠢, 太差, 什么都不懂, 听不懂',
    escalation_request: '人工, 转人工, 轉人工, 真人, 客服, 找人, 和人说, 跟人说',
  },
  ko: {
    thanks: '감사합니다, 고마워, 고맙습니다, 감사해요',
    confirmation: '됩니다, 됐어요, 해결됐, 해결되었, 완벽, 알겠습니다, 이제 돼요',
    correction:
      '틀렸, 아니에요, 아닙니다, 그게 아니, 그거 말고, 잘못, 사실이 아니, 제 말은, 물어본 건, 물어본 게',
    complaint:
      '안 돼요, 안돼요, 안됩니다, 안 됩니다, 여전히, 아직도, 작동하지 않, 도움이 안, 쓸모없, 소용없, 멍청, 바보, 답답, 엉터리',
    escalation_request: '상담원, 상담사, 사람과 통화, 사람이랑, 사람하고, 실제 사람, 담당자',
  },
};
