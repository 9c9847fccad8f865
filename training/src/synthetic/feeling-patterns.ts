import type { PatternTable } from './patterns.ts';

/** How people praise and complain to a company or an assistant. */
export const feelingPatterns = {
  positive: {
    en: `
(this|that|the (answer|app|service|support|explanation)) (was|is) (really|very|so|absolutely|) (helpful|great|perfect|wonderful|amazing|clear|useful|excellent)(!|, thanks| thank you so much|.)
(thank you|thanks)( so much| a lot| very much|)(, (that|this) (worked|helped|solved it|is exactly what i needed)|)(!|.|)
i (really |) (love|like|enjoy|appreciate) (this|the new (version|design|app)|how (fast|friendly|easy) (you are|it is))(!|)
(great|good|nice|excellent|brilliant) (job|work|idea|answer|suggestion)( with this| as always|)(!|)
i am (so|very|really) (happy|glad|pleased|relieved|grateful|excited) (with (it|the result|your help)|that it works|about this)`,
    es: `
(esto|la respuesta|el servicio|la aplicacion|la explicacion) (es|fue|ha sido) (muy|realmente|super|) (util|genial|clara|excelente|estupenda|perfecta)(!|, gracias|.)
(muchas gracias|mil gracias|gracias)(, (me ha servido|funciono|es justo lo que necesitaba)|)(!|.)
(me encanta|me gusta mucho|adoro) (esto|la nueva version|lo (rapido|facil) que es|el diseño)(!|)
(buen|gran|excelente) (trabajo|servicio|consejo)(!| como siempre|)
estoy (muy|tan) (contento|contenta|feliz|agradecido|satisfecha|emocionada) (con (esto|el resultado|la ayuda)|de que funcione|)`,
    fr: `
(c'est|la reponse est|le service etait|l'application est|l'explication est) (vraiment|tres|super|) (utile|genial|claire|excellente|parfaite|formidable)(!|, merci|.)
(merci beaucoup|mille mercis|merci)(, (ca marche|ca m'a aide|c'est exactement ce qu'il me fallait)|)( !|.)
(j'adore|j'aime beaucoup) (ca|la nouvelle version|votre (rapidite|gentillesse)|le design)( !|)
(bon|beau|excellent|super) (travail|service|conseil)( !| comme toujours|)
je suis (tres|vraiment) (content|contente|heureux|ravie|soulage|reconnaissante) (de ca|du resultat|de votre aide|que ca marche|)`,
    de: `
(das|die antwort|der service|die app|die erklärung) (ist|war) (wirklich|sehr|super|) (hilfreich|toll|klar|ausgezeichnet|perfekt|klasse)(!|, danke|.)
(vielen dank|danke|tausend dank)(, (das hat geholfen|das funktioniert|genau das habe ich gebraucht)|)(!|.)
(ich liebe|mir gefällt|ich mag) (das|die neue version|wie (schnell|einfach) (das|es) ist|das design)(!|)
(gute|tolle|super|hervorragende) (arbeit|antwort|idee)(!| wie immer|)
ich bin (sehr|so|wirklich) (froh|zufrieden|glücklich|dankbar|begeistert|erleichtert) (damit|mit dem ergebnis|über die hilfe|dass es klappt|)`,
    it: `
(questo|la risposta|il servizio|l'app|la spiegazione) (e|e stata|e stato) (davvero|molto|super|) (utile|ottima|chiara|eccellente|perfetta|fantastica)(!|, grazie|.)
(grazie mille|molte grazie|grazie)(, (ha funzionato|mi e servito|e proprio quello che cercavo)|)(!|.)
(adoro|mi piace molto|amo) (questo|la nuova versione|quanto e (veloce|facile)|il design)(!|)
(ottimo|bel|eccellente) (lavoro|servizio|consiglio)(!| come sempre|)
sono (molto|davvero|cosi) (contento|contenta|felice|soddisfatto|grata|emozionata) (di questo|del risultato|dell'aiuto|che funzioni|)`,
    pt: `
(isso|a resposta|o serviço|o aplicativo|a explicação) (é|foi) (muito|realmente|super|) (útil|ótima|clara|excelente|perfeita|maravilhosa)(!|, obrigado|.)
(muito obrigado|muito obrigada|obrigado|valeu)(, (funcionou|me ajudou|era o que eu precisava)|)(!|.)
(adoro|gosto muito|amei) (isso|da nova versão|como é (rápido|fácil)|o design)(!|)
(bom|ótimo|excelente) (trabalho|serviço|conselho)(!| como sempre|)
estou (muito|tão) (contente|feliz|satisfeito|grata|animada|aliviado) (com (isso|o resultado|a ajuda)|que funcionou|)`,
  },
  negative: {
    en: `
(i|we|honestly i) (could not|couldn't) care less( about (that|it|your reasons|the policy|what they think|your plans)|)(.|!|)
(i am|i'm) (done|through) with your (reasons|stories|promises|explanations)(.|!|)
(this|that|the (answer|app|service|support|update)) (is|was) (really|so|completely|just|) (useless|terrible|wrong|awful|disappointing|frustrating|confusing|a joke)(!|.| again)
i (have been waiting|waited) (for |)(three weeks|two hours|days) and (nobody (answers|cares)|still nothing|it is unacceptable)(!|.)
you (keep|are) (giving me the same (wrong|useless) answer|not (listening|helping)|wasting my time|making this worse)(!|.|)
i am (so|very|really) (angry|disappointed|frustrated|annoyed|upset|fed up|worried) (with (you|this|your service)|about this|right now|)
(worst|most annoying) (app|service|experience|support) (ever|i have had)(!|.)( i want my money back|)
why (does|is) this (never work|always so (slow|complicated|broken))(?!|!!|?)
i hate (this|your (app|service)|waiting|it when that happens)(, it (crashes|fails) (again|all the time)|)`,
    es: `
(esto|la respuesta|el servicio|la aplicacion) (es|fue|esta siendo) (realmente|muy|totalmente|un) (inutil|horrible|pesimo|desastre|decepcionante|frustrante|asco)(!|.| otra vez)
llevo (tres semanas|dos horas|dias) esperando y (nadie responde|nada|es inaceptable|a nadie le importa)(!|.)
(sigues|estas) (dandome la misma respuesta|sin escucharme|haciendome perder el tiempo)(!|.)
estoy (muy|tan|harto y) (enfadado|decepcionada|frustrado|molesta|cabreado|preocupada) (con (esto|ustedes|vuestro servicio)|)
(el peor|la peor) (servicio|aplicacion|experiencia) (que he tenido|de mi vida)(!|.)( quiero mi dinero|)
(odio|detesto) (esto|esta aplicacion|esperar)(, (falla|se cierra) todo el tiempo|)`,
    fr: `
(c'est|la reponse est|le service est|l'application est) (vraiment|completement|tres|) (inutile|nul|horrible|decevant|faux|frustrant|lamentable)( !|.| encore)
j'attends depuis (trois semaines|deux heures|des jours) et (personne ne repond|toujours rien|c'est inacceptable)( !|.)
(vous n'arretez pas|tu n'arretes pas) de (donner la meme reponse|me faire perdre mon temps)( !|.)
je suis (tres|vraiment|tellement) (en colere|decu|frustree|enerve|deçue|inquiet) (par (ca|votre service)|contre vous|)
(le pire|la pire) (service|application|experience) (que j'ai eue|de ma vie)( !|.)( remboursez-moi|)
(je deteste|je hais) (ca|cette application|attendre)(, ca plante tout le temps|)`,
    de: `
(das|die antwort|der service|die app) (ist|war) (wirklich|völlig|total|einfach|) (nutzlos|schrecklich|falsch|enttäuschend|frustrierend|eine katastrophe|mist)(!|.| schon wieder)
ich warte seit (drei wochen|zwei stunden|tagen) und (niemand antwortet|nichts passiert|das ist inakzeptabel)(!|.)
(du gibst|sie geben) mir (immer wieder|dauernd) (die gleiche|dieselbe) (falsche |nutzlose |)antwort(!|.)
ich bin (sehr|so|wirklich) (wütend|enttäuscht|frustriert|genervt|sauer|verärgert|besorgt) (über (das|ihren service)|auf sie|)
(die schlechteste|die nervigste) (app|erfahrung|hotline) (aller zeiten|die ich je hatte)(!|.)( ich will mein geld zurück|)
ich hasse (das|diese app|es zu warten)(, sie stürzt (ständig|dauernd) ab|)`,
    it: `
(questo|la risposta|il servizio|l'app) (e|e stato|e davvero) (davvero|completamente|proprio|) (inutile|terribile|pessimo|sbagliata|deludente|frustrante|uno schifo)(!|.| di nuovo)
aspetto da (tre settimane|due ore|giorni) e (nessuno risponde|ancora niente|e inaccettabile)(!|.)
(continui|state continuando) a (darmi la stessa risposta|farmi perdere tempo)(!|.)
sono (molto|davvero|cosi) (arrabbiato|delusa|frustrato|infastidita|stufo|preoccupato) (con (voi|questo servizio)|di questo|)
(il peggior|la peggiore) (servizio|app|esperienza) (di sempre|della mia vita)(!|.)( rivoglio i miei soldi|)
(odio|detesto) (questo|questa app|aspettare)(, si blocca sempre|)`,
    pt: `
(isso|a resposta|o serviço|o aplicativo) (é|foi|está) (realmente|muito|completamente|) (inútil|horrível|péssimo|errado|decepcionante|frustrante|uma vergonha)(!|.| de novo)
estou esperando há (três semanas|duas horas|dias) e (ninguém responde|nada ainda|é inaceitável)(!|.)
(você continua|vocês continuam) (me dando a mesma resposta|sem me ouvir|me fazendo perder tempo)(!|.)
estou (muito|tão|realmente) (irritado|decepcionada|frustrado|chateada|furioso|preocupado) (com (isso|vocês|o serviço)|)
(o pior|a pior) (serviço|aplicativo|experiência) (que já tive|da minha vida)(!|.)( quero meu dinheiro de volta|)
(odeio|detesto) (isso|este aplicativo|esperar)(, (trava|falha) o tempo todo|)`,
  },
} as const satisfies PatternTable;
