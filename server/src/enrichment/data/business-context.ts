import type { PhraseTable } from '../phrases.ts';

/** What surrounds a complaint; see `analyzers/business-context.ts`. */
export const contextPhrases = {
  /** Begins what is to be done with a text: what follows is material. */
  text_work: {
    en: 'translate, translation of, classify, categorize, categorise, label|tag|sort each|every|the|these|this|all ... ticket|tickets|review|reviews|message|messages|email|emails|comment|comments|complaints|sentences, extract, summarize, summarise, summary of, tldr, paraphrase, rewrite, reword, rephrase, proofread, improve this|the|my text|email|message|review|letter|sentence|paragraph, correct this|the|my text|email|message|letter|sentence|paragraph|grammar, sentiment|tone|mood|emotion of|in, reply|respond|answer|response|reply|write|draft to|a|an|me this|the|that|a|an|reply|response|answer|email|letter|complaint|review|message|text|story|poem|dialogue|scene, is|are this|that|these|the ... positive|negative or',
    es: 'traduce*, traduzca*, traducir, clasifica*, clasifique*, categoriza*, etiqueta cada|los|las|estos|estas, extrae*, extraiga, resume este|esta|estos|estas|el|la|los|las|lo|en, resumen de, resumir, parafrasea*, reescrib*, corrige|corrija|mejora|revisa el|este|esta|la|mi texto|frase|correo|carta|mensaje|parrafo, sentimiento|tono de|del, responde|contesta|responder|contestar a esta|este|la|el|un|una resena|cliente|mensaje|correo|comentario|queja, redacta|escribe|escribeme|redactame un|una',
    fr: 'traduis*, traduire, traduction de, classe|classer|classifie* chaque|ces|les|le|la|ce|cette, categorise*, etiquette chaque|ces|les, extrais, extrait|extraire les|le|la|de, extrayez, resume*, resumer, paraphrase*, reformule*, reecri*, corrige*|ameliore* le|ce|cette|la|mon texte|phrase|mail|lettre|message|paragraphe, sentiment|ton de|du, reponds|repondre|repondez a cet|cette|ce|un|une avis|client|message|mail|commentaire, redige*|ecris|ecris moi|redige moi un|une',
    de: 'ubersetz*, klassifizier*, kategorisier*, ordne ... zu, extrahier*, fass|fasse|fassen ... zusammen, fass|fasse mir|das|den|die|diesen|diese|folgenden, zusammenfassung von|der|des, paraphrasier*, umformulier*, formulier*, schreib* ... um, korrigier*, verbessere den|diesen|meinen|die text|satz|brief|mail|nachricht, stimmung|tonfall|sentiment von|der|des|dieser, antworte|antworten auf diese|die|den|eine|einen bewertung|kunden|nachricht|mail|rezension, schreib|schreibe|verfasse|entwirf mir|eine|einen|ein',
    it: 'traduci*, traduca, tradurre, classifica*|classificare ogni|questi|queste|i|le|il|la, categorizza*, etichetta ogni|questi|i, estrai, estrarre, riassumi*, riassumere, riassunto di|del, parafrasa*, riscriv*, riformula*, correggi|migliora il|questo|questa|la|mio testo|frase|mail|lettera|messaggio, sentiment|tono di|del, rispondi|rispondere a questa|questo|un|una|la|il recensione|cliente|messaggio|mail|commento, scrivi|scrivimi|redigi un|una',
    pt: 'traduz*, traducao de, classifi*, categoriz*, rotul*, extrai*, extraia, resuma*, resumo de|do|da, resume este|esta|esse|essa|o|a|isso, parafrase*, reescrev*, reformul*, corrij*|corrige|melhor* o|este|esta|esse|essa|a|meu texto|frase|email|carta|mensagem, sentimento|tom de|do|da, responda|responde|responder a|ao|essa|esta|este|esse avaliacao|cliente|mensagem|email|comentario, escreva|escreve|redija um|uma',
  },
} as const satisfies PhraseTable;

/**
 * What happened to the user, in words that mere questions have too: they count where the head hears a complaint by half.
 */
export const lossPhrases = {
  billing: {
    en: "been|was|were|got|am|are|being|getting charged|billed|debited|invoiced twice|double|again, double charged|billed, been|was|were|got double|over charged|billed, charged|billed|invoiced|debited ... but|after|although|though ... cancelled|canceled|cancel, haven't|hasn't|have|has not refunded|reimbursed, haven't|hasn't|didn't refund*|reimburs*|return*|pay* my|me|us|the|our, refund the second|other|extra|duplicate|double, two|double payments|charges of|for|on",
    es: 'cobrado|cobrada|facturado|cargado dos|de dos|nuevo|mas, cobrado|facturado ... cancele|cancelado, no|sin ... reembols*, devuelv* la segunda|el segundo, cancele|cancelado ... vuelto|otra|siguen|seguis, vuelto|volvieron a cobrar*|cargar*|facturar*|pasar*, dos pagos|cargos de|por',
    fr: 'ete preleve*|debite*|facture* deux|encore|en, preleve*|facture* ... resilie*, pas ... rembourse*, rembourse* le|la second*|deuxieme',
    de: 'doppelt|zweimal berechnet|abgebucht|bezahlt|belastet, abgebucht|berechnet ... gekundigt|storniert, nicht ... erstattet|zuruckgezahlt, gekundigt|storniert ... wieder|trotzdem|weiter ... bezahlt|abgebucht|berechnet, zwei zahlungen|abbuchungen uber|von|fur',
    it: 'stat* addebitat*|fatturat* due|di|ancora, addebitat*|fatturat* ... disdett*|annullat*, non ... rimborsat*, disdett*|annullat* ... ancora|nuovo|comunque, due pagamenti|addebiti di|per',
    pt: 'fui|foi|estou cobrad* duas|de|novamente, cobrad* ... cancelei|cancelado, nao ... estornad*|reembolsad*|estornaram|reembolsaram, cancelei|cancelado ... ainda|novo|continua*, dois pagamentos|debitos de',
  },
  delivery: {
    en: "was|were|is supposed|meant|due|scheduled to arrive|come|deliver*, was|were|is supposed|meant|due|scheduled to be here|there|delivered|shipped, should|would have been delivered|shipped|here, tracking has|hasn't|does|is ... not|moved|changed|updated|stuck, lose|lost|losing|misplaced my|our|the luggage|bag|bags|baggage|suitcase|suitcases|parcel|package|order, luggage|baggage|bag|suitcase|bags|package|parcel|order did|has|have|still not|hasn't arrive*|come|shown, luggage|baggage|suitcase|bag|bags|package|parcel|order didn't|hasn't|never arrive*|come|came|shown, came|arrived|got in|with|the the|a|wrong wrong|size|colour|color|model, where|where's is|are|my my|our|the package|parcel|order|refund|delivery ... supposed|should|still|already|late",
    es: 'tenia|tenian|deberia|debia que|haber|de llegar|llegado|estar, debia llegar, era|estaba para|prevista|previsto ... sin|no, seguimiento no ... desde, perdido|perdieron|pierden|perdeis ... maleta*|equipaje|paquete|pedido, maleta*|equipaje no ha|han|llego llegado|aparecido',
    fr: "devait|devaient|aurait du|arriver|etre arriver|la|livre*|etre, devait arriver, etait prevu* ... toujours|pas|jamais|n', suivi ... n' ... depuis, perdu* ... bagage*|valise*|colis|commande, bagage*|valise* ... pas arrive*",
    de: 'sollte|sollten|hatte ... da|ankommen|kommen|geliefert|hier sein|sollen|werden, sendungsverfolgung ... nicht ... bewegt|geandert, sollte|sollten ... ankommen|kommen, verloren ... koffer|gepack|paket, koffer|gepack|paket ... verloren|verschwunden|weg, koffer|gepack ... nicht angekommen|da|gekommen',
    it: 'doveva|dovevano|sarebbe arrivare|essere|dovut*, era|erano previst* ... non|nessuno|mai, tracciamento ... fermo|non, perso|persi|perdete ... bagagl*|valigia|valigie|pacco, bagagl*|valigia|valigie ... non|mai arrivat*',
    pt: 'deveria|devia|era|deveriam ter|chegar|estar|pra|para chegado|chegar|estar|aqui, devia|deveria chegar, estava|era previst* ... nao|ainda|nunca, rastreio|rastreamento ... nao ... desde, perderam|perdeu|perderem ... mala|malas|bagagem|pacote|pedido, mala|malas|bagagem ... nao chegou|chegaram|apareceu',
  },
  outage: {
    en: "return|returns|returning|give|gives|giving|getting|get|gets|throwing|with|fail|failing|fails ... 500|502|503|504, 500|502|503|504 since|all|again|for, is there an outage, are you|your down, hasn't|haven't|not|stopped worked|working for|since|after ... days|day|hours|weeks|week|yesterday|monday|tuesday|wednesday|thursday|friday|update|morning",
    es: '500|502|503|504 desde, error*|errores desde ... ayer|hoy|lunes|las|manana, hay una caida, no funciona desde|hace, lleva* ... sin funcionar|conexion|internet',
    fr: '500|502|503|504 depuis, erreur* depuis ... hier|matin|lundi|heures, y a une panne, ne marche|fonctionne plus depuis, marche|fonctionne plus depuis',
    de: '500|502|503|504 seit, fehler seit ... gestern|heute|montag|uhr, gibt es eine storung, funktioniert|geht seit ... nicht, seit ... geht|funktioniert nicht|nichts',
    it: '500|502|503|504 dalle|da, error* da|dalle|dal ... ieri|stamattina|lunedi|ore, un disservizio, non funziona da, non va da',
    pt: '500|502|503|504 desde, erro* desde ... ontem|hoje|segunda|manha, tem|ha uma instabilidade|queda, nao funciona desde|ha|faz, parou de funcionar',
  },
} as const satisfies PhraseTable;
