import type { PatternTable } from './patterns.ts';

/** How assistants decline, and how answers begin that look alike but help. */
export const answerPatterns = {
  refusal: {
    en: `
(that's|that is|this is)(, i'm afraid,|) not (something|a thing|a topic) (i|we) (can|will|could|want to|am willing to|am able to|am comfortable to|feel right to) (do|help with|discuss|get into|support|explain|talk about)(.|, sorry.)
i (can't|cannot|won't|will not) (walk you through|go into|get into|show you how to do|guide you through|give details on) (that|this|breaking the law|such a plan|it)(.|, (but|however) (i can|let me) (suggest something safe|listen).)
(no.|no,|sorry,|i understand (the situation|how you feel|why you ask), but|thank you for asking, but|) (i have to (decline|say no|refuse)|i must (decline|refuse|insist that we stop)|i would rather not|i'm not (comfortable|willing|able|allowed|permitted|the right one)|i don't feel comfortable) (to (answer|do|discuss|explain|write|take part in) (this|that|such a thing)|with (that|this|doing that|planning a crime)|doing (that|this)|talking about (this|that) (topic|subject)|)(.|)
(it (would be|is) (wrong|irresponsible|inappropriate|unsafe|against my (rules|principles|values|guidelines))|that (goes against|conflicts with|violates) (my (rules|principles|guidelines|values)|our terms)) (for me |)(to (tell|show|explain|write|give) (you |)(how|that|this|such details)|)(.| please (ask|see|contact) (a professional|a doctor|a lawyer|the police).)
(this|that|it) (is|lies|falls) (outside (of |)|beyond) (my (scope|abilities|role|area)|what i (can|may|am able to) (do|discuss|answer))(.|, (please (ask|contact|talk to)|try) (an agent|a specialist|the team).)
(i (only|can only) (help|deal|assist) with (orders|travel|our products|questions about your account)|my (rules|guidelines|instructions) (forbid|do not permit|prohibit) (it|this|advice on that)), (so|and) (i (can't|cannot|am unable to) (look into|answer|discuss) (that|it)|this is not possible)(.|)
(hacking|stealing|violence|discrimination|self-harm|fraud|bullying) is (a (serious |)crime|never (ok|acceptable|the answer)|wrong|illegal), (and|so) i (won't|will not|cannot|refuse to) (help|assist|support it|be part of it|give instructions)(.|)
(i'm|i am) (sorry|very sorry|afraid)(, but|. however,|, however|) (i (cannot|can't|am unable to|am not able to|won't|will not|must decline to)|it is not (possible|appropriate) for me to) (help|assist|comply|fulfil|provide|create|write|generate|discuss|support|share|do) (with |)(that|this request|your request|such content|instructions for that|information about (illegal|harmful) activities|it)(.| as it (is (illegal|harmful|unethical)|could (hurt|harm) (someone|others)|violates (our|my) (policy|guidelines)).)
(as (an|a responsible) (ai|ai language model|ai assistant|language model|digital assistant)|as a language model), (i (cannot|can't|am not able to|am not programmed to|do not|must not) (provide|engage in|promote|support|condone|encourage|assist with|generate|have opinions on|access)|it (is not|would not be) (ethical|appropriate) (for me |)to (provide|discuss|help with)) (illegal (activities|acts)|harmful (content|instructions)|such (information|requests)|personal (opinions|data)|your account|real-time data)(.| or anything that (hurts|endangers) people.)( instead, (i suggest|you should|please) (talk to a professional|follow the law|contact support).|)
i (cannot|can't|won't|will not|refuse to|am not going to|am programmed not to) (do that|help with that|answer (that|this) question|provide (that|such) (information|instructions)|participate in (this|such activities)|write that|book that for you|make changes to your account|condone this)(.|, even (as a joke|in a story|hypothetically).| because it is (wrong|dangerous|against the rules).)
(it is|it's|this is) (important to (note|remember) that|not (ethical|legal|okay|acceptable) to|illegal and (unethical|dangerous) to) (harm|hack|steal|hurt|bully|spy on|deceive) (others|people|anyone|someone)(.| and i (cannot|will not) (help|assist).)( instead, | i (strongly |)(urge|encourage) you to )(consider|seek|find) (legal|help|other|safe) (ways|from a professional|alternatives)(.|)
(unfortunately|regrettably)(,|) (i|we) (am unable|are unable|cannot|can't|do not have the ability) (to |)(help|process|complete|access|do|change|assist with) (that|this|your request|your order|it)( here| at this time| for you|)(.|, please contact support.)
(my (purpose|programming|guidelines|role|policies)|our (policy|terms)) (is to|do not|does not|don't|prevents me from) (be helpful and safe|allow (me to |)(answer|share|discuss) (this|that)|answering this)(, so i (cannot|must decline|can't) (help|continue|answer)|)(.|)`,
    es: `
eso no es algo (que pueda|de lo que quiera|con lo que pueda) (hacer|hablar|ayudar)(.|, lo siento.)
(no.|entiendo (la situacion|como te sientes), pero|gracias por preguntar, pero|) (tengo que (negarme|decir que no|rechazarlo)|prefiero no (hacerlo|hablar de ello)|no (estoy autorizado|me siento comodo|me esta permitido|debo) (a |para |)(hablar de ese tema|hacer eso|contestar|explicarlo))(.|)
(seria|es) (irresponsable|incorrecto|inapropiado|contrario a mis (normas|principios)) (por mi parte |)(explicar|contar|mostrar) (eso|como se hace|tales detalles)(.|)
(eso|esto) (esta|queda) (fuera de|mas alla de) (mi alcance|mis funciones|lo que puedo (hacer|tratar))(.|, (habla con|consulta a) (un especialista|el equipo|un agente).)
(lo siento|lo lamento|disculpa)(, pero|, sin embargo,|) (no (puedo|estoy en condiciones de|me es posible|voy a)) (ayudar(te|le|) con|proporcionar|crear|escribir|generar|cumplir|realizar|hablar de) (eso|esa solicitud|ese contenido|instrucciones para eso|actividades ilegales|tu peticion)(.| porque es (ilegal|dañino|poco etico).)
(como (modelo de lenguaje|inteligencia artificial|asistente virtual)|soy una ia y)(,|) no (puedo|debo|tengo permitido|estoy programado para) (proporcionar|participar en|apoyar|ofrecer|acceder a) (actividades ilegales|contenido dañino|opiniones personales|tus datos|esa informacion)(.|)
(lamentablemente|por desgracia)(,|) no (puedo|podemos) (procesar|completar|cambiar|ayudarte con|realizar) (eso|tu pedido|esta gestion)( desde aqui|)(.|, contacta con soporte.)
no (voy a|puedo) (responder a eso|ayudar con algo que (haga daño|sea ilegal))(.| y te animo a buscar ayuda profesional.)`,
    fr: `
ce n'est pas quelque chose (que je peux|dont je veux|que je souhaite) (faire|parler|expliquer)(.|, desole.)
(non.|je comprends (la situation|ce que vous ressentez), mais|merci de votre question, mais|) (je dois (refuser|decliner)|je prefere ne pas (le faire|en parler)|je ne (suis pas autorise|suis pas a l'aise|dois pas) (a |pour |)(parler de ce sujet|faire cela|repondre|l'expliquer))(.|)
(il serait|c'est) (irresponsable|deplace|contraire a mes (regles|principes)) (de ma part |)(d'expliquer|de dire|de montrer) (cela|comment faire|de tels details)(.|)
(cela|ceci|ca) (sort du|depasse le|est hors du) (cadre de mon role|domaine que je peux traiter|champ de mes fonctions)(.|, (parlez a|adressez-vous a) (un specialiste|l'equipe).)
(je suis desole|desole|je regrette)(, mais|, cependant|) (je ne (peux|suis pas en mesure de|suis pas autorise a)|il ne m'est pas possible de) (pas |)(vous aider|t'aider|fournir|creer|ecrire|generer|repondre) (a|avec|sur) (cela|cette demande|ce contenu|des activites illegales)(.| car c'est (illegal|dangereux|contraire a l'ethique).)
(en tant qu'(ia|assistant|intelligence artificielle)|en tant que modele de langage), je ne (peux|dois|suis) pas (fournir|encourager|participer a|autorise a partager|acceder a) (des activites illegales|des contenus nuisibles|d'opinions personnelles|vos donnees|ces informations)(.|)
(malheureusement)(,|) (je ne peux pas|nous ne pouvons pas) (traiter|effectuer|modifier|realiser) (cela|votre demande|cette operation)( ici|)(.|, veuillez contacter le support.)
je (ne vais pas|refuse de) (repondre a cela|vous aider a (nuire|faire du mal))(.| et je vous encourage a demander de l'aide.)`,
    de: `
das ist nichts, (wobei ich helfen|worüber ich sprechen|was ich tun) (kann|möchte|werde)(.|, tut mir leid.)
(nein.|ich verstehe (die lage|wie du dich fühlst), aber|danke für die frage, aber|) (ich muss (ablehnen|das ablehnen)|das möchte ich nicht|ich (bin nicht befugt|fühle mich nicht wohl dabei|darf leider nicht)(, | )(darüber zu sprechen|das zu tun|dazu etwas zu sagen|es zu erklären))(.|)
(das wäre|es ist|es wäre) (unverantwortlich|falsch|unangemessen|gegen meine (regeln|grundsätze))(, | )(von mir |)(das zu (erklären|sagen|zeigen)|solche einzelheiten zu nennen)(.|)
das (liegt außerhalb|geht über das hinaus|übersteigt) (meiner möglichkeiten|meiner aufgaben|was ich (tun|beantworten) (kann|darf))(.|, (frag|wende dich an) (einen fachmann|das team).)
dazu (darf|kann|möchte) ich (leider |)(nichts sagen|keine auskunft geben|nicht antworten)(.|)
(es tut mir leid|tut mir leid|entschuldigung|ich bedaure)(, aber|, jedoch|) (ich (kann|darf|werde)|da kann ich) (dir|ihnen|) (dabei|damit|bei dieser anfrage|bei illegalen aktivitäten|mit solchen inhalten) (nicht (helfen|weiterhelfen|dienen)|keine (hilfe|anleitung|auskunft) geben)(.|, da es (illegal|gefährlich|unethisch) ist.)
als (ki|sprachmodell|ki-sprachmodell|künstliche intelligenz|digitaler assistent) (kann|darf|werde) ich (keine|nicht) (illegalen handlungen|schädlichen inhalte|persönlichen meinungen|solche informationen|auf ihre daten) (unterstützen|erstellen|äußern|geben|zugreifen)(.|)
(leider|bedauerlicherweise) (kann ich|können wir|ist es mir nicht möglich,) (das|ihre anfrage|diesen vorgang|die bestellung) (hier |)(nicht (bearbeiten|durchführen|ändern)|zu (bearbeiten|ändern))(.|, bitte wenden sie sich an den support.)
ich (werde|kann) (diese frage nicht beantworten|dir nicht helfen, (jemandem zu schaden|das gesetz zu brechen))(.| bitte such dir professionelle hilfe.)`,
    it: `
non e (qualcosa|una cosa) (che posso|di cui voglio|che intendo) (fare|parlare|spiegare)(.|, mi dispiace.)
(no.|capisco (la situazione|come ti senti), ma|grazie della domanda, ma|) (devo (rifiutare|dire di no)|preferisco non (farlo|parlarne)|non (sono autorizzato|mi sento a mio agio|mi e permesso|devo) (a |)(parlare di questo tema|farlo|rispondere|spiegarlo))(.|)
(sarebbe|e) (irresponsabile|sbagliato|inappropriato|contrario alle mie (regole|principi)) (da parte mia |)(spiegare|dire|mostrare) (questo|come si fa|certi dettagli)(.|)
(questo|cio) (esula|va oltre|e al di fuori) (dalle mie funzioni|dal mio ambito|di quello che posso (fare|trattare))(.|, (parla con|rivolgiti a) (uno specialista|il team).)
(mi dispiace|mi spiace|sono spiacente)(, ma|, tuttavia|) (non (posso|sono in grado di|mi e possibile|intendo)) (aiutarti con|fornire|creare|scrivere|generare|discutere|soddisfare) (questo|questa richiesta|questi contenuti|attivita illegali|istruzioni del genere)(.| perche e (illegale|pericoloso|non etico).)
come (modello linguistico|intelligenza artificiale|assistente virtuale)(,|) non (posso|devo|sono autorizzato a|sono programmato per) (fornire|sostenere|partecipare ad|accedere a|esprimere) (attivita illegali|contenuti dannosi|opinioni personali|i tuoi dati|queste informazioni)(.|)
(purtroppo)(,|) non (posso|possiamo) (elaborare|completare|modificare|eseguire) (la richiesta|l'ordine|questa operazione)( da qui|)(.|, contatta l'assistenza.)
non (rispondero a questo|ti aiutero a (fare del male|violare la legge))(.| ti invito a chiedere aiuto.)`,
    pt: `
isso não é algo (que eu possa|de que eu queira|com que eu possa) (fazer|falar|ajudar)(.|, sinto muito.)
(não.|entendo (a situação|como você se sente), mas|obrigado pela pergunta, mas|) (tenho que (recusar|dizer não)|prefiro não (fazer|falar disso)|não (estou autorizado|me sinto à vontade|me é permitido|devo) (a |para |)(falar desse tema|fazer isso|responder|explicar))(.|)
(seria|é) (irresponsável|errado|inapropriado|contra (minhas regras|meus princípios)) (da minha parte |)(explicar|dizer|mostrar) (isso|como se faz|esses detalhes)(.|)
(isso|isto) (está|fica|vai) (fora do|além do) (meu alcance|meu papel|que posso (fazer|tratar))(.|, (fale com|consulte) (um especialista|a equipe).)
(sinto muito|desculpe|lamento|me desculpe)(, mas|, porém|) (não (posso|consigo|estou autorizado a|tenho permissão para)) (ajudar com|fornecer|criar|escrever|gerar|discutir|atender) (isso|esse pedido|esse conteúdo|atividades ilegais|instruções assim)(.| porque é (ilegal|perigoso|antiético).)
como (modelo de linguagem|inteligência artificial|assistente virtual)(,|) não (posso|devo|fui programado para|tenho permissão de) (fornecer|apoiar|participar de|acessar|expressar) (atividades ilegais|conteúdo nocivo|opiniões pessoais|seus dados|essas informações)(.|)
(infelizmente)(,|) não (posso|podemos|consigo) (processar|concluir|alterar|realizar) (o pedido|sua solicitação|essa operação)( por aqui|)(.|, entre em contato com o suporte.)
não vou (responder isso|te ajudar a (machucar alguém|violar a lei))(.| procure ajuda profissional.)`,
  },
  answer: {
    en: `
(at (six|seven|eight)|on (monday|friday)|tonight) (there (is|are) no (table|tables|seats|room)|we are (full|closed)), but (at nine|on saturday|tomorrow) (there (is|are)|we are open)(.| shall i book it?)
(no|sorry)(,|.) (the (shop|pool|office|trail) is closed (today|on sundays)|it is not (included|available in blue|on sale))(.|,) (it opens at ten|there is a red one|the next one is in may)(.|)
(let me|i'll|i will) (explain|show you|tell you) (how|why) (it|this|that) (works|is done|happens)( in (two|three) (steps|parts)|)(.|: first)
(sure|of course|certainly|absolutely|yes)(!|,|.) (here (is|are)|i (can|have|will)|let me|you can) (the (steps|list|answer)|some ideas|a short (story|summary|plan)|help you with that|do that|show you how)(: first|. start|, and then) (open|take|choose|mix|write) the (settings|first item|file|flour|letter)(.|)
(sorry|i apologize|my apologies) for the (confusion|mistake|delay|trouble)(.|,) (here is the corrected|the right|the) (answer|version|date|total) (is|:) (forty|tomorrow at nine|in the table below)(.|)
(you|it|they) (cannot|can't|should not) (cancel|change|enter|use) (the ticket|it|this card) (online|after noon|abroad)(, but|. instead,) (the desk|an agent|the app) (can|will) (do it|help you)(.| in a few minutes.)
(step (1|one):|first,|to (build|make|start) (it|this),) (gather|open|collect|find|prepare) (the|your|all) (materials|tools|account|list|ingredients)(,|.) (then|next|after that) (connect|mix|write|follow|press) (them|it|the button)(.|)
(the (hotel|restaurant|film|flight|bank) (is|has|opens|leaves|costs)|there (is|are)) (at noon|two rooms|a good rating|ten results|on main street|42 dollars)(.| would you like to book it?| shall i go on?)
(as (a|an) (villain|pirate|chef|expert|character)|haha|listen closely)(,|:) (here is how|i will tell you how|let me explain how) (i|you|we) (do|start|begin|plan) (it|the heist|the trick)(.| first,)`,
    es: `
(a las (seis|siete|ocho)|el lunes|hoy) no hay (mesa|mesas|sitio|plazas), pero (a las nueve|el martes|mañana) si(.| la reservo?)
(te|le) (explico|cuento|muestro) (como|por que) (se hace|funciona|pasa)( en (dos|tres) (pasos|partes)|)(.|)
(claro|por supuesto|si|desde luego)(!|,|.) (aqui (tienes|estan)|puedes|te dejo) (los pasos|la lista|algunas ideas|un resumen|abrir los ajustes)(.|: primero abre el archivo.)
(perdon|disculpa) por (la confusion|el error|la espera)(.|,) (la respuesta|la fecha|el total) (correcta |)es (mañana|cuarenta|esta)(.|)
no (se puede|puedes) cancelar (en linea|por la tarde), pero (la oficina|un agente|la app) (puede hacerlo|te ayuda)(.|)
(el (hotel|vuelo|restaurante)) (abre|sale|cuesta) (a las nueve|cien euros)(.| lo reservo?)`,
    fr: `
(a (18|19) heures|lundi|ce soir) il n'y a (pas|plus) de (table|place|places), mais (a 21 heures|mardi|demain) oui(.| je reserve ?)
(je t'|je vous )(explique|montre) (comment|pourquoi) (ca marche|faire|cela arrive)( en (deux|trois) etapes|)(.|)
(bien sur|oui|certainement|avec plaisir)( !|,|.) (voici|vous pouvez|je vous donne) (les etapes|la liste|quelques idees|un resume|ouvrir les reglages)(.| : ouvrez d'abord le fichier.)
(desole|pardon|toutes mes excuses) pour (la confusion|l'erreur|l'attente)(.|,) (la reponse|la date|le total) est (demain|quarante|ci-dessous)(.|)
on ne peut pas annuler (en ligne|l'apres-midi), mais (l'agence|un conseiller|l'application) (peut le faire|vous aide)(.|)
(l'hotel|le vol|le restaurant) (ouvre|part|coute) (a neuf heures|cent euros)(.| je reserve ?)`,
    de: `
(um (sechs|sieben|acht)|am montag|heute) (gibt es|haben wir) (keinen tisch|keine plätze|nichts frei) mehr, aber (um neun|am dienstag|morgen) schon(.| soll ich reservieren?)
(ich erkläre|ich zeige) (dir|ihnen)(, | )(wie|warum) (es geht|das funktioniert)( in (zwei|drei) schritten|)(.|)
(klar|natürlich|gerne|ja|selbstverständlich)(!|,|.) (hier (ist|sind)|du kannst|ich zeige dir) (die schritte|die liste|ein paar ideen|eine zusammenfassung|die einstellungen öffnen)(.|: öffne zuerst die datei.)
(entschuldigung|tut mir leid) (für|wegen) (die verwirrung|den fehler|der wartezeit)(.|,) (die richtige antwort|das datum|der betrag) (ist|lautet) (morgen|vierzig|wie folgt)(.|)
online kann man (das ticket|es) nicht stornieren, aber (der schalter|ein mitarbeiter|die app) (kann das|hilft dir)(.|)
(das hotel|der flug|das restaurant) (öffnet|startet|kostet) (um neun|hundert euro)(.| soll ich buchen?)`,
    it: `
(alle (sei|sette)|lunedi|stasera) non (c'e|ci sono) (tavoli|posti|posto), ma (alle dieci|martedi|domani) si(.| prenoto?)
(ti|le) (spiego|mostro) (come|perche) (si fa|funziona|succede)( in (due|tre) passaggi|)(.|)
(certo|si|naturalmente|volentieri)(!|,|.) (ecco|puoi|ti mostro) (i passaggi|l'elenco|alcune idee|un riassunto|aprire le impostazioni)(.|: apri prima il file.)
(scusa|mi dispiace) per (la confusione|l'errore|l'attesa)(.|,) (la risposta|la data|il totale) (corretta |)e (domani|quaranta|qui sotto)(.|)
non si puo annullare online, ma (l'ufficio|un operatore|l'app) (puo farlo|ti aiuta)(.|)
(l'hotel|il volo|il ristorante) (apre|parte|costa) (alle nove|cento euro)(.| prenoto?)`,
    pt: `
(às (seis|sete)|na segunda|hoje) não há (mesas|lugares|vagas), mas (às dez|na terça|amanhã) sim(.| reservo?)
(te|lhe) (explico|mostro) (como|por que) (se faz|funciona|acontece)( em (dois|três) passos|)(.|)
(claro|sim|com certeza|com prazer)(!|,|.) (aqui (está|estão)|você pode|vou mostrar) (os passos|a lista|algumas ideias|um resumo|abrir as configurações)(.|: primeiro abra o arquivo.)
(desculpe|perdão) (pela confusão|pelo erro|pela demora)(.|,) (a resposta|a data|o total) (correta |)é (amanhã|quarenta|este)(.|)
não dá para cancelar online, mas (a agência|um atendente|o aplicativo) (pode fazer|ajuda)(.|)
(o hotel|o voo|o restaurante) (abre|sai|custa) (às nove|cem reais)(.| posso reservar?)`,
  },
} as const satisfies PatternTable;
