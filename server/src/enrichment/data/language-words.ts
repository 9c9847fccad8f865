import { type RuleLanguage, ruleLanguages } from '../languages.ts';
import { type Word, wordProperty } from '../words.ts';
import { stopwords } from './stopwords.ts';

/**
 * By language of the rules: what people say to an assistant and no stopword is. Words that several languages write
 * alike say little and are left out unless the others are in no list.
 */
const saidWords: Readonly<Record<RuleLanguage, string>> = {
  en: 'thanks thank thx please pls sorry wrong awesome great nice cool yeah yep nope stop tell show explain write make want need works working stupid shit fuck fucking damn still nothing everything something answer again perfect',
  es: 'vale claro adios perdona perdon explica explicame escribe escribeme quiero quieres necesito necesitas puedes sirve funciona hazme hazlo muestrame mierda joder puta puto tonto inutil excelente perfecto genial estupido respuesta pregunta usted ustedes eso listo vete dame resume resumeme traduce calcula',
  fr: "salut bonsoir desole pardon merde putain parfait super d'accord voila explique expliquer ecris veux veut voudrais marche nul genial reponse oui ouais stp svp resume traduis calcule c'est",
  de: 'danke dankeschon vielen tschuss entschuldigung scheisse scheiss verdammt perfekt klasse prima toll erklar erklare erklaren schreib schreibe zeig zeige mach brauche brauch mochte will willst funktioniert klappt geht falsch richtig antwort frage wieso leider okay ja nein ne super klar genial dumm blod mist fasse ubersetze',
  it: 'scusa scusami perfetto ottimo spiega spiegami scrivi scrivimi voglio vorrei posso puoi serve funziona cazzo merda stronzo grande bravo risposta domanda capito mostra mostrami perche cioe davvero troppo riassumi traduci calcola',
  pt: 'obrigado obrigada valeu desculpa desculpe oi ola tchau explica explique escreva escreve quero preciso consegue funciona merda porra caralho otimo perfeito legal beleza resposta pergunta voce voces entendi mostra mostre certo errado fala excelente resuma resume traduza traduz calcula vlw blz',
};

/** Other languages: their small words and what people say to an assistant. Folded as `text.ts` folds. */
const otherWords = {
  nl: 'de het een en van ik je jij niet dat die is in op te zijn met voor wat hoe waar waarom wie kan kun kunt kunnen moet heb hebt heeft mijn jouw uw wij we ze zij hij er aan om als maar ook nog wel dan naar bij uit over dit deze wil wilt bent was ben geen niets iets alles graag bedankt dank dankjewel alsjeblieft alstublieft goed ja nee hallo hoi sorry schrijf leg werkt doet gaat weet',
  sv: 'och det att i en jag hon som han pa den med var sig for sa till ar men ett om hade de av icke mig du henne da sin nu har inte hans honom skulle hennes dar min man ej vid kunde nagot fran ut nar efter upp vi dem vara vad over an dig kan sina har ha mot alla under nagon eller allt mycket sedan ju denna sjalv detta at utan varit hur ingen mitt ni bli blev oss din dessa nagra vill tack snalla hej ja nej hjalp bra varfor vem ska',
  da: 'og i jeg det at en den til er som pa de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind nar være dog noget ville jo deres efter ned skulle denne end dette mit ogsa under have dig anden hende mine alt meget sit hvorfor hvordan tak hej ja nej kan hjælp godt gør før',
  no: 'og i jeg det at en et den til er som pa de med han av ikke der var meg seg men har om vi min hadde ham hun na over da fra du ut sin dem oss opp man hans hvor eller hva skal selv her alle vil ble kunne inn nar være noe ville deres etter ned skulle denne enn dette mitt ogsa under ha deg annen henne mine alt mye sitt hvorfor hvordan takk hei ja nei kan hjelp bra litt bare mer',
  pl: 'i w nie na sie z do to ze co jak za o od po jest juz tak ale czy dla mnie ja ty mi cie ci my wy on ona go jej ich tego tym ten ta te by byc był była było sa jestem jestes gdzie kiedy dlaczego kto ktory ktora moge mozesz moze mozna prosze dzieki dziekuje czesc dobrze bardzo tylko jeszcze wszystko nic cos tu tam teraz moj moja twoj mam masz ma chce chcesz wiem wiesz napisz wyjasnij dziala zrob zrobic bo przez przy bez',
  cs: 'a je to se na v ze ne jsem si tak jak ale co by mi za do ja ty ten pro s z jsi o me po uz tady te jste jen ho aby kdyz jsme muj moje tvuj bych proc kde kdy kdo nebo neco nic jeste byl byla bylo byt mam mas ma muzu muzes muze prosim dekuji diky ahoj dobre velmi jsou tam pak nas vas nam vam mne tebe chci chces vim napis vysvetli funguje ktery',
  ro: 'si de nu in a sa pe cu ce ca mai este un din se ma am te eu dar ai mi sunt ti asta unde cum de ce pentru ei el ea noi voi va ne da bine aici acum daca acest aceasta fost fi poate pot poti vreau vrei trebuie multumesc multumim mersi salut buna foarte despre cand cine care cat nimic ceva tot fara sau nici imi iti sti stiu explica scrie',
  tr: 've bir bu da de ne mi icin cok var ben sen o gibi daha ama mu evet kadar ile ki en sonra neden niye nerede kim hangi bana beni sana seni onu onun benim senin biz siz her sey yok olarak oldu olan mi mısın musun mu nasıl mı hayır neden calısmıyor degil lutfen tesekkurler tesekkur ederim merhaba tamam iyi guzel yap yaz acıkla istiyorum biliyor ediyorum yapabilir',
  ms: 'yang dan di ini itu dengan untuk tidak dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata sudah atau saat oleh menjadi orang adalah kamu aku anda dia kita kami apa bagaimana mengapa kenapa dimana siapa kapan tolong terima kasih makasih halo selamat tak nak boleh jangan bukan buat cara seperti hanya semua lagi mau ya tetapi tapi kalau jika',
  hu: 'a az es hogy nem is egy ez meg csak de ha mi van azt en te el mit itt mert vagy igen jol nagyon ki kell lehet volt most mar mint neked nekem vagyok vannak miert hol mikor hogyan koszonom koszi szia kerlek jo minden semmi valami akkor tudom tudod tud legyen ne ezt o ok lesz',
  fi: 'ja on ei se etta en han ole mita minun sina mina oli ovat mutta kun niin kuin jos mika missa miksi miten milloin kuka voi voin voit olen olet tama sen sita hyva hyvin kiitos kiitti moi hei ole nyt vain viela kaikki joka mukaan myos tai kanssa minulle sinun sinulle haluan haluat',
  sk: 'a je to sa na v ze nie som si tak ako ale co by mi za do ja ty ten pro pre s z o ma po uz tu teraz ste len ho aby ked sme moj moja tvoj keby preco kde kedy kto alebo nieco nic este bol bola bolo byt mam mas ma mozem mozes moze prosim dakujem ahoj dobre velmi su tam potom nas vas nam vam mna teba chcem chces viem napis vysvetli funguje ktory ktora',
  sl: 'in je v se na da ne sem to za so si ti kaj me mi ali ja kako pa ga od te on bi smo ste samo vse ni ko biti zakaj kje kdaj kdo lahko hvala prosim zivjo dobro zelo ima imam nima nisem hocem moram treba kot bil bila bilo bom bo moj moja tvoj zdaj tudi nekaj nic',
  et: 'ja on ei see et ma sa ta me te nad mis kes kus kui kas aga ka oma mind sind teda selle seda oli olen oled pole ole nii siis veel nuud juba kuidas miks millal palun aitah tere jah hasti vaga midagi keegi koik voi saa saan saab tahan pead peab minu sinu tema meie teie',
  is: 'og ad i er ekki a thad það eg ég þu þú hun hann vid við um ef en sem til var fyrir med með af hvad hvað hver hvernig hvar thegar þegar mer mér þer þer þetta þessi eru verd verið vera hef hefur takk ja nei gott allt ekkert sinn minn þinn mig þig',
  ca: "amb i el la els les de que es un una per no en al del com mes pero si jo tu ell ella som son esta estic tinc vull pots puc aquest aquesta aixo que quina quin on quan qui molt be gracies hola si us plau meu meva teu nosaltres vosaltres fer fes dir d' l' s' n' m' sense tambe fins ja o perque res algun",
  vi: 'la va co khong toi cua cho mot nhung đe trong đuoc nay voi cac nguoi ban lam gi đo đa se thi khi đen ve nhu ra nao cam on xin chao giup hay minh anh em rat qua đi đang',
  hr: 'i je u da se na ne sam to za si su ti sto me mi li ja kako ali ga od te on ako bi smo ste samo ovo sve nije kad biti od koji zasto gdje gde kada ko tko mogu mozes moze hvala molim bok cao zdravo dobro vrlo jako ima imam nema nisam htio hocu zelim treba ili kao',
  ru: 'и в не на я что он с как это то по но они мы все у так за вы же от да бы из ты о мне еще ее его меня если есть нет уже или только когда где почему зачем кто чем чего можно нужно нужен нужна надо ли для до при очень спасибо пожалуйста привет хорошо сделай напиши объясни какой какая какие сколько мой моя твой тебя тебе был была было будет может могу можешь хочу там тут вот ну без после эта этот эти',
  uk: 'і в не на я що він з як це то по але вони ми все у так за ви ж від та би із ти о мені ще її його мене якщо є ні вже або тільки коли де чому хто чим чого можна потрібно треба чи для до при дуже дякую будь ласка привіт добре зроби напиши поясни який яка які скільки мій моя твій тебе тобі був була було буде може можу можеш хочу там тут ось без після ця цей ці',
  bg: 'и в не на аз че той с как това то по но те ние все у така за вие от да би из ти о ми още ѝ го мен ако има няма вече или само кога къде защо кой какво какъв каква е са съм си се ли ще до при много благодаря моля здравей здрасти добре направи напиши обясни колко мой моя твой теб беше бъде може мога можеш искам там тук без след тази този тези като ме мога ви трябва',
  sr: 'и у не на ја да он с како то по али они ми све у тако за ви од би из ти о мени још је га мене ако има нема већ или само када где зашто ко шта чему може треба ли до при врло хвала молим здраво добро уради напиши објасни колико мој моја твој тебе био била било бити могу можеш хоћу тамо ту без после ова овај ови као ме се су сам си што није',
} as const;

/** ISO 639-1 codes of all that have words here, those of the rules first; Malay is the code for Indonesian too. */
export const wordLanguages: readonly string[] = [...ruleLanguages, ...Object.keys(otherWords)];

const languageBits: ReadonlyMap<string, number> = (() => {
  const bits = new Map<string, number>();
  const add = (words: Iterable<string>, place: number) => {
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << place));
  };
  ruleLanguages.forEach((language, i) => {
    add(stopwords[language], i);
    add(saidWords[language].split(' '), i);
  });
  Object.values(otherWords).forEach((words, i) => {
    add(words.split(' '), ruleLanguages.length + i);
  });
  return bits;
})();

/** Bits of the languages that have a word, by their place in `wordLanguages`. */
export const languageBitsOf: (word: Word) => number = wordProperty(
  (word) => languageBits.get(word) ?? 0,
);
