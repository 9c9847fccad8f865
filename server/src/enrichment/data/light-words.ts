import type { RuleLanguage } from '../languages.ts';
import { wordSet } from '../word-set.ts';

/** What people say to agree, to decline or to fill a pause. Folded as `text.ts` folds. */
const idleLists: Readonly<Record<RuleLanguage, string>> = {
  en: "yes yeah yea yep yup ya yass nope nah no ok okay okey okie k kk sure alright right fine great good perfect prefect cool nice awesome excellent amazing wonderful lovely fantastic brilliant fabulous fab super correct exactly exact indeed absolutely definitely certainly totally perfectly alrighty sounds sound works work worked seems seem looks suits suit fits thx ty tysm thanx lol haha lmao hmm hm oh ooh ah ohh wow oops hi hello hey bye goodbye pls plz please thats thatll that'll it'll that'd well so welcome kindly true agreed noted understood gotcha got done ahead assistance assist appreciate appreciated much lot day ur u one",
  es: 'si vale ok okey claro perfecto genial correcto exacto bien bueno buena listo estupendo excelente entendido cierto seguro dale venga ya ah oh jaja jajaja ok gracias hola adios fantastico buenisimo',
  fr: "oui ouais ok okay d'accord accord parfait super genial bien sur exact exactement nickel correct bon bonne compris entendu ah oh haha merci bonjour salut tant pis laisse tomber",
  de: 'ja jo jep nein ok okay genau super toll prima klar gut passt richtig stimmt perfekt alles danke hallo tschuss ach ah oh haha verstanden lauft klappt wunderbar ausgezeichnet egal',
  it: 'si no ok okay va bene perfetto ottimo esatto certo giusto accordo grazie ciao ah oh haha capito fantastico benissimo bravo',
  pt: 'sim nao ok okay certo perfeito otimo beleza legal isso correto exato ta bom blz valeu obrigado obrigada ola oi tchau ah oh kkk haha entendi otima show',
};

/** Written with a capital wherever they stand. */
const namesOfDays =
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december';

/** What says neither what is wanted nor what it is about: no keyword. */
const lightLists: Readonly<Record<RuleLanguage, string>> = {
  en: "better best bad worse worst big small little different similar possible able ready free easy hard quick quickly fast slow important interested interesting looking wondering trying going coming taking making getting giving having doing saying telling asking using wanting needing leaving planning finding starting thinking happening working happen happens happened start starts started starting stop stops stopped continue want wants like liked love loved hope hoping helping helped guess suppose supposed believe wish prefer preferred preferably possibly probably maybe perhaps basically literally especially exactly currently recently usually always already later soon early instead least especially write create generate add set choose pick recommend suggest explain describe purchase reserve search located located check told ask asked asking tell said send call called bring move turn show shows left found keep kept lost gives give gave took think thought feel feels wonder bought buy getting hear heard today tomorrow yesterday tonight morning afternoon evening noon midnight weekend am pm one two three four five six seven eight nine ten couple several guys dude bro man everybody everyone someone somebody somewhere anywhere anyway dont doesnt didnt isnt wasnt arent wont cant couldnt shouldnt wouldnt havent hasnt im ive ill id youre youve theyre hes shes its whats wheres hows when's where's who's how'd y'all gonna wanna gotta lemme ain't because cuz bc idk btw asap fyi etc via per based following particular certain another yesss okk",
  es: 'mejor peor grande pequeno nuevo nueva diferente posible libre facil dificil rapido importante hacer hice hago haces queria quiere gustaria encontrar buscar buscando comprar crear escribir escribe anadir explicar explica recomendar mostrar reservar manana ayer tarde noche dia dias semana semanas mes meses ano anos hora horas minuto minutos lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre dos tres cuatro cinco seis siete ocho nueve diez alguien gente todavia aun llevo vez veces ademas tipo',
  fr: "mieux pire grand petit nouveau nouvelle different possible libre facile difficile rapide important faire trouver chercher acheter creer ecrire ecris ajouter expliquer explique recommander montrer reserver aimerais demain hier matin soir nuit jour jours semaine semaines mois an ans annee heure heures minute minutes lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre deux trois quatre cinq six sept huit neuf dix quelqu'un gens savoir donner",
  de: 'besser schlechter gross klein neue neuer neues anders moglich frei einfach schwer schnell wichtig machen mache macht finden suche suchen kaufen erstellen schreiben schreib hinzufugen erklaren erklar empfehlen zeigen zeig buchen reservieren bilden steht kenne kennt bekomme bekommen bekommt morgen gestern abend nacht tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minute minuten montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli august september oktober november dezember zwei drei vier funf sechs sieben acht neun zehn leute gerne ungefahr eigentlich',
  it: 'meglio peggio grande piccolo nuovo nuova diverso possibile libero facile difficile veloce importante trovare cercare comprare creare scrivere scrivi aggiungere spiegare spiega consigliare mostrare prenotare domani ieri mattina sera notte giorno giorni settimana settimane mese mesi anno anni ora ore minuto minuti lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre due tre quattro cinque sei sette otto nove dieci gente',
  pt: 'melhor pior grande pequeno novo nova diferente possivel livre facil dificil rapido importante encontrar procurar comprar criar escrever escreve adicionar explicar recomendar mostrar reservar amanha ontem manha tarde noite dia dias semana semanas mes meses ano anos hora horas minuto minutos segunda terca quarta quinta sexta sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro dois tres quatro cinco seis sete oito nove dez gente',
};

/** May stand in a keyword ("time zone") but is none by itself. */
const faintLists =
  'time times way ways kind kinds type types place people person total name long high thing part side end use user set back option options information info details detail question questions problem issue thing stuff number date dates days week month year hours minutes second first last next other bit case words something item items tipo forma parte gente nombre persona personas problema pregunta info type personne gens probleme question art weise leute person problem frage tipo modo parte persona persone problema domanda jeito pessoa pessoas problema pergunta line lines change changes page';

/** Verbs that end a phrase, and what is typed in a hurry: no keyword in any language. */
const breakingList =
  'went goes grew keeps kept turned turns became becomes says saw came comes runs ran fell falls wait waiting waited stays stayed ago wrong theres youre weve hab ne nix jai stp bcp vcs vc pq tbm obg hj xk tqm';

export const breakingWords: ReadonlySet<string> = wordSet(breakingList);

export const idleWords: ReadonlySet<string> = wordSet(Object.values(idleLists).join(' '));

export const lightWords: Readonly<Record<RuleLanguage, ReadonlySet<string>>> = {
  en: wordSet(`${idleLists.en} ${lightLists.en} ${namesOfDays}`),
  es: wordSet(`${idleLists.es} ${lightLists.es}`),
  fr: wordSet(`${idleLists.fr} ${lightLists.fr}`),
  de: wordSet(`${idleLists.de} ${lightLists.de}`),
  it: wordSet(`${idleLists.it} ${lightLists.it}`),
  pt: wordSet(`${idleLists.pt} ${lightLists.pt}`),
};

export const anyLightWord: ReadonlySet<string> = wordSet(
  [...Object.values(idleLists), ...Object.values(lightLists), namesOfDays].join(' '),
);

const { de: _germanNouns, ...lightWithoutGerman } = lightLists;

/** Light words that no language writes with a capital within a sentence. */
export const smallWords: ReadonlySet<string> = wordSet(
  [...Object.values(idleLists), ...Object.values(lightWithoutGerman)].join(' '),
);

export const faintWords: ReadonlySet<string> = wordSet(faintLists);
