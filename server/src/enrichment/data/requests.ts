import type { PhraseTable } from '../phrases.ts';

/**
 * How a request begins, how a question without its mark does, what is said when nothing more is wanted, and how a
 * follow-up begins that needs the message before it.
 */
export const requestPhrases = {
  request: {
    en: "can you, could you, would you, will you, please, i want, i need, i would like, i'd like, i am looking, i'm looking, im looking, help me, how do, how to, how can, how should|would|could|did|does, how much, how many, how long, how is, what is, what are, what's, whats, what does, what do, what time, what kind, what can|should|could|would|will|did|happens|happened, where is, where are, where can, where do, when is, when does, when will, when do, why is, why does, why do, why was, why did, which, who is, is there, are there, is it, do you, does it, does the, should i, can i, may i, tell me, show me, give me, find me, find, write, create, explain, summarize, summarise, translate, generate, list, make, fix, convert, calculate, compare, describe, suggest, recommend, search, book, cancel, check, change, set, play, send, get me, let me know, i wonder, i want to know, reserve, buy, schedule, add, remind me, i'm interested in, i am interested in, i am also looking, i'm also looking, i also want, i also need, i would also like, i'd also like, i have to, i'm trying to, i am trying to, i'd love to, i would love to, why, how come, need to, i'll|will need, i'll|will also need, i'd|would also need, what if, looking for, turn on|off|up|down, refactor, draft, rewrite, debug, solve, translate, any, what about, how about",
    es: 'puedes, podrias, puede, podria, por favor, quiero, quisiera, necesito, necesitare|necesitaria, me gustaria, busco, estoy buscando, ayudame, como puedo, como hago, como se, cuanto, cuanta, cuantos, cuantas, que es, que son, cual es, cuales son, donde esta, donde puedo, donde, cuando, por que, quien es, hay, dime, dame, muestrame, escribe, crea, explica, explicame, resume, traduce, genera, haz, corrige, calcula, compara, recomienda*, busca, reserva*, cancela*',
    fr: "peux tu, pouvez vous, pourrais tu, pourriez vous, s'il te plait, s'il vous plait, je veux, je voudrais, j'ai|j'aurai|j'aurais besoin, j'aimerais, je cherche, aide moi, aidez moi, comment, combien, qu'est ce, quel est, quelle est, quels sont, quelles sont, ou est, ou puis, quand, pourquoi, qui est, y a t il, est ce que, dis moi, donne moi, montre moi, ecris, redige, cree, explique, resume, traduis, genere, fais, corrige, calcule, compare, recommande*, trouve, reserve*, annule*",
    de: 'kannst du, konnen sie, konntest du, konnten sie, bitte, ich mochte, ich will, ich brauche, ich suche, ich hatte gern*, hilf mir, helfen sie mir, wie kann, wie viel, wie viele, wie lange, wie geht, wie mache, ich benotige, brauche ich, ich brauchte, wie, was ist, was sind, was kostet, welche, welcher, welches, wo ist, wo kann, wo finde, wann, warum, wieso, wer ist, gibt es, sag mir, gib mir, zeig mir, schreib*, erstell*, erklar*, fass*, ubersetz*, generier*, mach*, korrigier*, berechn*, vergleich*, empfiehl, suche, buche, storniere',
    it: "puoi, potresti, puo, potrebbe, per favore, voglio, vorrei, ho bisogno, avrei bisogno, mi servirebbe|servirebbero|servira, mi serve, mi piacerebbe, cerco, sto cercando, aiutami, come posso, come faccio, come si, come, quanto, quanta, quanti, quante, cos'e, cosa e, che cos'e, che cosa, qual e, quali sono, dov'e, dove posso, dove, quando, perche, chi e, c'e, ci sono, dimmi, dammi, mostrami, scrivi, crea, spiega, spiegami, riassumi, traduci, genera, fai, fammi, correggi, calcola, confronta, consiglia*, trova, prenota, annulla",
    pt: 'voce pode, pode, poderia, por favor, quero, queria, preciso, vou precisar, gostaria, procuro, estou procurando, me ajude, me ajuda, como posso, como faco, como se, como, quanto, quanta, quantos, quantas, o que e, o que sao, qual e, quais sao, onde fica, onde posso, onde, quando, por que, porque, quem e, tem, existe, me diga, me de, me mostre, escreva, crie, explique, explica, resuma, traduza, gere, faca, corrija, calcule, compare, recomende*, encontre, reserve, cancele',
  },
  /** Asks only where a sentence begins with it: "it was the best" tells. */
  inversion: {
    en: "will it|he|she|they|i|we|you|the|my|this|that|there|your|these, did it|he|she|they|i|we|you|the|my|this|that|anyone|your, was it|he|she|i|this|that|there|the|my|your, were they|we|you|these|those|the|my|there, has it|he|she|the|my|this|that|there|anyone|your, have they|you|we|i|the|my, is it|he|she|this|that|the|my|your|anyone, are they|we|you|these|those|my|your|the, am i, should i|we|it|he|she|they|the|my, can it|he|she|they|we|you|this|that|my|the, could i|it|we|they|he|she|this|that, would it|he|she|they|this|that|the|my, do i|we|they|these|those|my|the|your, does he|she|this|that|my|your|anyone, may we, who, whose, whom, where, what time|kind|exactly|else|sort, how exactly, when did|can|was|were|are|should|would|has|have|could, where did|was|were|should|does|would|could, why is|are|does|did|can't|won't|isn't|didn't, isn't it|that|this|the|there, aren't you|they|these|the, don't you|they|i|we, didn't you|it|they|i|the, won't it|they|you|the",
    es: 'me puedes|podeis|podrias|puede|ayudas|dices|das|explicas|recomiendas, se puede|pueden, puedo, podemos, tengo que, tienen, teneis, tienes, es posible, sabes, hazme, ponme, pasame, cuentame, ha llegado, han llegado, va a, vale la pena, debo, deberia',
    fr: "c'est quoi|quand|combien|qui|quel|ou, tu peux, vous pouvez, tu pourrais, vous pourriez, on peut, je peux, puis je, dois je, ai je, as tu, avez vous, est il|elle|ce, sont ils|elles, a t il|elle|on, va t il|elle|on, peut on, faut il, il y a, y a|aura, suis je, es tu, etes vous, c'est possible|normal, il me faut|faudrait, il faudrait",
    de: 'kann ich|man|er|sie|es|das|der|die|mein|meine|wir, konnt ihr, darf ich|man, muss ich|man|das, soll ich|wir, ist es|das|der|die|mein|meine|er|sie|dieser|diese|dieses, sind die|das|meine|sie|es|wir, hast du, habt ihr, haben sie|wir, hat es|das|die|der|mein|meine|er|sie|jemand, wird es|das|der|die|mein|meine|er|sie, werde ich, werden die|meine|sie, war das|es|die|der|mein|meine|er, kommt das|der|die|mein|meine|er|sie|es, geht das|es|auch, gibts, bin ich, lohnt sich, wer, wo, was mache|kann|soll|muss|passiert|bedeutet|heisst',
    it: "mi puoi|puo|potete|dici|dai|fai|spieghi|consigli, si puo|possono, posso, possiamo, devo, dobbiamo, avete, hai, e possibile, riesci|riuscite a, sai, sapete, cos'e che, e arrivato|arrivata, sono arrivati|arrivate, vale la pena, conviene, fammi, dammi",
    pt: 'da pra|para, tem como, posso, podemos, devo, voce consegue|sabe, voces tem|podem|vendem|entregam|aceitam, o que que, qual que, e possivel, vale a pena, me fala|manda|explica|ajuda|passa, ja chegou, ta|esta disponivel, vai chegar|ter|demorar|dar',
  },
  closing: {
    en: "that's all, that is all, thats all, that'll be all, that will|would be all, that will be it, that'll be it, that's it, that is it, thats it, it's all, that was all, that's everything, that is everything, nothing else, nothing more, i'm all set, i am all set, all set, i'm good, all good, that's what i needed|need|wanted, that's all i|the, no more questions, nothing for now, as of now",
    es: 'eso es todo, es todo, nada mas, con eso basta, ya esta, por ahora nada',
    fr: "c'est tout, ce sera tout, rien d'autre, c'est bon, ca suffit",
    de: "das ist alles, das war alles, das wars, das war's, das war es, sonst nichts, nichts weiter, das reicht",
    it: "e tutto, nient'altro, basta cosi, a posto cosi, per ora e tutto",
    pt: 'e so isso, e tudo, mais nada, so isso, era isso, por enquanto e so',
  },
  follow_up: {
    en: 'and, what about, how about, and for, and in, and the, or, also, but, same for, and if',
    es: 'y, y en, y para, que tal, o, tambien, pero, y si',
    fr: 'et, et pour, et en, ou, aussi, mais, et si',
    de: 'und, und fur, und in, wie ware es, oder, auch, aber, und wenn',
    it: 'e, e per, e in, che ne dici, o, oppure, anche, ma, e se',
    pt: 'e, e para, e em, que tal, ou, tambem, mas, e se',
  },
} as const satisfies PhraseTable;
