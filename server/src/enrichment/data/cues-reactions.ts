import type { PhraseTable } from '../phrases.ts';

/**
 * Pieces of what users say about an answer. Unlike `cuePhrases` they mean it only in a certain place of the message, or
 * together; `cue-reactions.ts` says which. They are no features of the trained heads.
 */
export const reactionPhrases = {
  /** The answer is wrong; at the beginning and before a pause or the right answer ("wrong, it's …"). */
  verdict: {
    en: "wrong, incorrect, false, untrue, inaccurate, lies, a lie, bullshit, not true|right|correct|accurate, no that's|thats|this wrong|incorrect|false, no wrong, still wrong|incorrect, wrong again, can't|cannot|cant be right|true|correct|serious, that|this can't|cannot|cant be, that|this|it doesn't|didn't look|seem|sound right|correct|accurate, i disagree, i doubt it|that, don't think that's|thats|it's|its|this|so",
    es: 'falso, mentira, incorrecto, incorrecta, equivocado, erroneo, mal, muy mal, no es cierto|verdad|correcto|asi, eso no es|puede, no puede ser, no estoy de acuerdo, lo dudo, no creo que sea|este, sigue mal|estando',
    fr: "faux, incorrect, errone, erreur, mensonge, pas vrai|correct|exact|juste, c'est pas vrai|correct|exact|juste|bon|possible|ca, n'est pas vrai|correct|exact|juste|bon|possible, ca peut pas|ne peut, pas d'accord, j'en doute, encore faux, toujours faux, je ne|n' pense|crois pas, je pense|crois pas",
    de: 'falsch, unwahr, inkorrekt, gelogen, stimmt nicht|ned|net, stimmt so|gar|aber|doch|einfach|uberhaupt|leider nicht, nicht richtig|korrekt|wahr, immer noch|wieder falsch, schon wieder falsch, kann nicht sein|stimmen, kann doch|ja|so nicht sein|stimmen, glaub|glaube ich nicht, das glaub|glaube ich nicht, sehe ich anders, bezweifle ich',
    it: "sbagliato, sbagliata, errato, scorretto, falso, bugia, non|no e vero|giusto|corretto|esatto|cosi|possibile, non puo essere, non sono d'accordo, ne dubito, non credo|penso, ancora sbagliato",
    pt: 'errado, errada, incorreto, falso, mentira, ta errado|errada, nao e verdade|assim|correto|certo|possivel, nao pode ser, nao concordo, duvido, nao acho, continua errado, errou',
  },
  /** A weak verdict: likewise, but after a question of the assistant it is a plain answer. */
  demur: {
    en: "nope, not quite|really|exactly|entirely|great|good|ideal|perfect|convinced|impressed|happy|satisfied|enough, not very|so|that|really|too|quite good|great|helpful|convincing|right|useful, not what i expected|hoped|ordered|had, that's|thats|that is|this is|it's|its not very|so|that|really|too|quite|even good|great|helpful|convincing|right|useful|close, pity, a pity, what a pity|shame, shame, too bad, disappointing, disappointed, meh, i did that|it|this, did that, already did|tried|done, i've done|tried that|it|this|all|both, tried that|it|this, there isn't|isnt one|any, doesn't|don't|didn't say that|so",
    es: 'no del todo, no exactamente|realmente|precisamente|tanto|mucho, para nada, lastima, una lastima, que lastima|pena, que mal, vaya decepcion, menuda decepcion, decepcionante, no me parece, que no, ya lo hice, ya esta hecho, eso ya',
    fr: "pas vraiment|exactement|tout, pas du tout, pas convaincu*|terrible|top|genial|fameux, bof, dommage, decevant, decu, decue, mais non, ben non, je l'ai fait, j'ai fait, c'est fait",
    de: 'nicht ganz|wirklich|genau|unbedingt, so nicht, nicht so toll|gut|ganz, schade, eher nicht, naja, na ja, wohl kaum, enttauschend, enttauscht, nope, hab|habe ich gemacht, hab ich doch, das ist es nicht',
    it: "non proprio|esattamente|tanto|direi, non del tutto, mica tanto, insomma, peccato, che peccato|delusione, deludente, delusa, deluso, ma no, non mi pare|sembra, l'ho fatto, gia fatto",
    pt: 'nao exatamente|totalmente|muito|mesmo, nao e bem, nem tanto, que pena|decepcao, uma pena, decepcionante, claro que nao, nao me parece, eu fiz isso, ja fiz',
  },
  /** What is said instead, after no; likewise, and without a pause. */
  denial: {
    en: "no it's|its|it|they|he|she|that's|thats|that|this|there's|you not|isn't|isnt|doesn't|doesnt|don't|dont|aren't|arent|didn't|didnt|wasn't|is|does|was|said|the|a|in|called|are, no it's|its",
    es: 'no es|era|fue|son|eran el|la|los|las|un|una|en|de',
    fr: "non c'est, non c'etait, non ce, non il|elle|ils|elles est|sont|a|ont|etait",
    de: 'nein das|es|er|sie|die|der ist|war|sind|heisst|liegt|steht|gibt, nein ist',
    it: 'no e|era|sono|erano il|la|lo|l|nel|di|quella|quello, no si|ce',
    pt: 'nao e|foi|era|sao o|a|os|as|em|no|na|do|da',
  },
  /** Venting; at the beginning and before a pause. */
  groan: {
    en: "no change|difference|effect|success|joy, what's|whats the point, what is the point, unbelievable, pathetic, appalling, disgusting, outrageous, absurd, ffs, smh, jesus christ, oh come on, give me a break, are you for real|kidding|joking, you must be joking|kidding, you've got to be, you got to be, worst ... ever, awful, terrible, horrible, abysmal, disgraceful, laughable, crap, bollocks, lame, what the hell|fuck|heck, oh my god why, for fuck's|fucks|heaven's sake, this is a joke, bad, really bad, so bad",
    es: 'patetico, lamentable, penoso, vergonzoso, absurdo, horrible, terrible, fatal, pesimo, vaya mierda|tela|timo|chasco, menuda mierda, que asco|mierda|verguenza|horror|desesperacion|fastidio|chapuza, no me lo puedo creer, increible que, es de locos, sois un desastre, ridiculo, basura',
    fr: "pathetique, lamentable, affligeant, honteux, scandaleux, pitoyable, minable, nul, nulle, c'est nul|abuse|affligeant|penible, la honte, quelle honte|daube|blague|deception, sans blague, serieusement, c'est une blague, desesperant, horrible, n'importe quoi, c'est quoi ce|cette, ca m'enerve, tu m'enerves, vous m'enervez, pff, pfff",
    de: 'unfassbar, armselig, erbarmlich, peinlich, frechheit, eine frechheit, unverschamt, unverschamtheit, schrecklich, furchtbar, katastrophe, ein witz, ist das ein witz, mein gott, echt jetzt, ernsthaft, im ernst, ist das dein|ihr ernst, darf doch nicht wahr, grauenhaft, mies, schlecht, schwach, zum kotzen, mist, scheisse, boah',
    it: 'patetico, vergognoso, assurdo, pessimo, scandaloso, orribile, terribile, che vergogna|schifo|schifezza|nervi|palle, ma dai, ma per favore, roba da matti, imbarazzante, ridicolo, ma scherzi, mi prendi in giro, uffa, da non credere',
    pt: 'patetico, vergonhoso, absurdo, pessimo, horrivel, terrivel, ridiculo, que merda|vergonha|absurdo|lixo|saco|droga|raiva, fala serio, ta brincando, ta de sacanagem, so pode ser brincadeira, lamentavel, inacreditavel, aff, affs, poxa vida',
  },
  /** What the user asked or said before, often without a pronoun or an auxiliary. */
  asked: {
    en: "asked for|about|you|u|if|whether|how|what, i asked for|about|you|u|if|how|what, said|meant ... not, i specifically|clearly|literally asked|said|wrote|told, my question is|was, that's|thats|this|it's|its not|isn't|isnt my question|the question|what i, didn't|didnt ask|answer|say|want|mean, wasn't|isn't what i, i wanted ... not, i need ... not, you|u|it didn't|didnt answer|read|understand|listen|get|mention|include|do|say|see, i'm|im|i am talking|asking about",
    es: 'pregunte por|el|la|si|cuando|donde|como|cuanto|que|sobre, te pregunte|pedi|dije|he|habia, pedi el|la|un|una|los|las|que, dije que|el|la, hablo|hablaba de|del, estoy hablando|preguntando, no pregunte|pedi|dije, he preguntado|pedido, queria decir|el|la|saber, me refiero|referia, mi pregunta es|era, no contestas|contestaste|respondes|respondiste, no has contestado|respondido|entendido|leido, yo preguntaba|decia|pedia',
    fr: "je parle|parlais du|des|de|d', je demande|demandais|disais, ai demande|dit|parle ... pas, avais demande|dit, j'ai demande, jai demande|dit|pose, on parle|parlait du|de|des, ma question c'est|est|etait|portait, je veux|voulais ... pas, demande ... pas|et, vous|tu n'avez|avez|as|m'avez|m'as pas|rien repondu|lu|compris|ecoute, repondez|reponds pas|a",
    de: 'hab|habe|hatte|hab|haben ich|wir ... gefragt|gesagt|gemeint|geschrieben|wissen, ich|wir hab|habe|hatte|haben ... gefragt|gesagt|gemeint|geschrieben, gefragt hab|habe|war|hatte, war nach|nicht gefragt, ich|wir rede|sprach|spreche|frage|fragte|meine|meinte|redete ... vom|von|nach|nicht|ob, meinte|meine eigentlich|doch|aber|nicht, meine frage ist|war|lautete|ging, war|ist nicht die|meine frage, darum geht|ging es|s nicht, darum gehts nicht, nicht danach gefragt, nicht beantwortet|gelesen|verstanden|zugehort',
    it: "chiesto il|la|se|di|quando|dove|un|una|per, avevo chiesto|detto, ho chiesto|detto|scritto, parlo|parlavo di|del|della|dei|delle|dell', sto parlando|chiedendo, dicevo|chiedevo|intendevo il|la|di|se|del, la mia domanda e|era, non ho chiesto|detto, non hai|ha risposto|letto|capito|ascoltato, non rispondi|risponde, mi riferisco|riferivo",
    pt: 'perguntei o|a|se|sobre|por|do|da|qual|quando|quanto|quem|onde|como, pedi o|a|um|uma|os|as|para|pra, falei do|da|de|que, to|tou|estou falando|perguntando do|da|de|sobre|se, falo do|da|de, eu disse|perguntei|pedi|falei, quis dizer|saber, minha pergunta e|era|foi, nao perguntei|pedi|disse|falei, nao respondeu|respondeste|leu|entendeu, voce|vc nao respondeu|leu|entendeu, me refiro|referia',
  },
  /** Whether the assistant is sure. */
  doubt: {
    en: 'are|r you|u sure|certain|positive, you sure, u sure, is that|this really|actually true|right|correct, are you making|guessing, says otherwise|different|differently|something, page|manual|doc|docs|documentation|website|site|article|wikipedia|book|source|invoice|email|contract|pdf says',
    es: 'estas|esta seguro|segura, seguro que, segura que, estas inventando, la pagina|web|factura|documentacion|wikipedia dice, el manual|contrato|documento|libro|correo|pdf dice|pone',
    fr: "es tu|vous sur|sure|certain, tu es sur|sure|certain, t'es sur|sure, vous etes surs|sur|sure|certain|certains, etes vous sur|sure|certain|certains, le site|manuel|contrat|document|livre|mail|pdf dit|indique|affiche, la page|facture|notice|doc|documentation dit|indique",
    de: 'bist|sind|biste du|sie|dir ... sicher, sicher dass, ganz sicher, laut seite|handbuch|rechnung|vertrag|webseite|website|wikipedia|pdf|anleitung, da|dort steht ... aber|was|nicht|anderes, handbuch|seite|webseite|rechnung|vertrag|wikipedia|pdf|anleitung steht|sagt',
    it: "sei|e|siete sicuro|sicura|certo|certa|sicuri, sicuro che, sicura che, il sito|manuale|contratto|documento|libro|pdf dice|riporta, la pagina|fattura|documentazione dice|riporta, c'e scritto",
    pt: 'tem|tens certeza, certeza que|disso, o site|manual|contrato|documento|livro|pdf diz|fala|mostra, a pagina|fatura|documentacao diz|fala',
  },
  /** The answer breaks off, or leaves something out. */
  lacks: {
    en: "you|u|it|answer|that|code|text|list stopped|broke|breaks|cut|cuts|ended|ends half|halfway|mid|off|out|there, you|u|it|answer|code|text|list stopped|stops|broke|ended|ends in ... middle, cut off, got cut off, in the middle ... sentence|answer|list, you|u left|skipped|missed|forgot|only out|one|the|to|half|gave|listed|answered|did, didn't|didnt finish, something|half|part|rest is|are missing|gone, where's|wheres|where is the rest, half ... is|are missing, that's|thats|is only half|one|two|three|part|the",
    es: 'te has|habias quedado|cortado|parado|saltado|dejado|olvidado, te quedaste|cortaste|paraste|saltaste|dejaste|olvidaste, se ha|se cortado|corto, esta incompleto|incompleta|cortado|cortada, no has terminado|acabado, no terminaste|acabaste, falta la|el|un|una|algo, faltan los|las|dos|tres, y el resto, solo has|me puesto|dado|diste|das',
    fr: "tu|vous t'es|vous|etes|as|avez arrete|arretes|coupe|coupes|oublie|saute|zappe, ca|reponse coupe|s'arrete|est coupee, il manque, manque la|le|les|un|une|des, pas fini|termine|complet|complete, est incomplet|incomplete, ou est la suite|le reste, et le reste",
    de: 'hast|haben du|sie ... aufgehort|abgebrochen|vergessen|ausgelassen|weggelassen|unterbrochen, bricht ... ab, abgebrochen, abgeschnitten, wo ist|bleibt der rest, mitten im|in satz|der, fehlt|fehlen noch|der|die|das|ein|eine|mir|da|was|hier|ja|doch, da|es|hier fehlt|fehlen, und der rest, nur die|das halfte|halbe, nicht fertig, unvollstandig, ist unvollstandig',
    it: 'ti sei fermato|fermata|interrotto|interrotta|dimenticato|bloccato, si e interrotto|interrotta|fermato, hai saltato|lasciato|tralasciato|dimenticato|dato solo, manca|mancano il|la|lo|i|le|gli|un|una|qualcosa, e incompleto|incompleta, non hai finito|completato, e il resto',
    pt: 'voce|vc parou|cortou|esqueceu|pulou|deixou, parou no|na|pela, cortou no|a, ficou cortado|cortada|incompleto|incompleta|faltando, ta|esta cortado|incompleto|incompleta|faltando, falta|faltou o|a|um|uma|isso, faltam|faltaram os|as, nao terminou|acabou, cade|e o resto',
  },
  /** What the answer names is not there. */
  absent: {
    en: "doesn't|don't|dont|doesnt|does|do|didn't|can't|cant|cannot have|show|see|find|offer|contain|not that|this|such|any|the|those|an|a ... option|options|button|menu|tab|tabs|setting|settings|field|link|icon|page|screen|feature|section|checkbox, no such|that|option|button|menu|tab|setting option|button|menu|tab|setting|thing|page|file|field|method|function|in|there|anywhere|on, there's|theres|there is|i see no ... option|button|menu|tab|setting|field|link|icon|page|section, that|this|the|your|it _ doesn't|doesnt exist|work, that|this|it|they doesn't|doesnt|don't exist, that|this|the _ isn't|isnt there|here|listed",
    es: 'no|ni|me|nos tiene|hay|veo|encuentro|aparece|sale|existe|trae|esta ... opcion|boton|menu|pestana|ajuste|apartado|enlace|icono|seccion, esa|ese|esta|este _ no existe|aparece|sale|esta|funciona',
    fr: "pas|aucun|aucune ... option|bouton|menu|onglet|reglage|lien|icone|rubrique|parametre, ce|cet|cette|ton|votre _ n'existe|existe|marche|apparait|fonctionne pas",
    de: 'gibt|gibts|gibt es|sehe|finde|hab|habe|hat|ist ... keinen|keine|kein ... option|button|knopf|menu|menupunkt|reiter|einstellung|feld|link|symbol|schaltflache, diesen|diese|dieses|den|die|das|so|solchen|solche|einen|eine _ gibt|gibts|sehe|finde|hab|habe ... nicht',
    it: "non c'e ... opzione|pulsante|tasto|menu|scheda|icona|voce, non ha|vedo|trovo|esiste|compare|appare ... opzione|pulsante|tasto|menu|scheda|impostazione|link|icona|sezione|voce, quella|quel|quello|questa|questo|questo _ non esiste|c'|compare|appare|funziona",
    pt: 'nao tem|ha|vejo|acho|encontro|aparece|existe|achei|encontrei ... opcao|botao|menu|aba|configuracao|link|icone|secao|campo, essa|esse|esta|este _ nao existe|aparece|funciona|tem',
  },
  /** It still fails, or only in part. */
  fails: {
    en: "still not|broken|suspended|blocked|locked|down|failing|missing|stuck|empty|wrong|there|no|the same|same|doesnt|dont|doesn't|don't|cant|can't|wont|won't|happening|getting, it|they|he|she|that|this still come|comes|show|shows|fail|fails|say|says|happen|happens|appear|appears|crash|crashes|do|does|give|gives|look|looks|ask|asks|charge|charges|send|sends|spin|spins|freeze|freezes|think|thinks|want|wants, they|it keep|keeps _, does|did|do|does|doing nothing, nothing happens|happened|changed|works|worked|helps|helped, changes|makes no|nothing difference, didn't|doesn't|didnt|doesnt do anything|change anything|make, same as before|again|result|thing, still no|the same, only works|partly|partially, worked|works but|for a, doesn't|doesnt|didn't|didnt work|help|apply|fit|match|fix|solve, isn't|isnt|not working|helping, won't|wont work|open|load|start|connect|let, fails|failed again|with|too, gives|throws|get|getting the|an|a same|error|errors",
    es: 'sigue|siguen|continua|continuan|todavia|aun ... sin|igual|mal|no|saliendo|fallando|dando|bloqueado|bloqueada|roto|rota, no sirve|vale|funciona|va|ayuda|cambia|arregla|carga|abre|deja|pasa ... nada|con|en|para|todavia|tampoco, tampoco funciona|va|sirve|me|ayuda, ya lo|he|la probe|probado|puse|he|hice|intente ... nada|igual|no, nada cambia|ha|funciona, sin exito, no hace nada|caso, no me funciona|va|sirve|carga|deja|sale|ayuda|aclara',
    fr: "marche|fonctionne|va|aide|repond|passe|demarre|change|charge|sert pas|rien|plus, ca|cela change|fait|sert|donne|aide rien|pas|a|toujours, change|fait|donne rien, rien change|n'a|ne|ne change|marche, n'a rien change|donne|fait, ca|il|elle plante|bug|bugue encore|toujours, toujours pas|rien|la|le|les|bloque|bloquee|en, encore la|le|les meme|erreur|bug|rien, n'a pas|rien marche|fonctionne|aide|suffi|change, ne marche|fonctionne|change|va|repond|sert pas|rien|toujours, deja mis|fait|essaye|tente|teste ... rien|pas|marche|change",
    de: 'bringt|hilft|nutzt|nutzt|andert|passiert|geht|klappt|funktioniert|funzt|lauft|brachte|half|ging|reicht ... nix|nichts|nicht|garnicht|garnichts|net|ned, tut sich nix|nichts|nicht, keine anderung|wirkung|besserung, ohne erfolg, ohne wirkung, immer noch|wieder ... nicht|nichts|kein|keine|keinen|fehler|gesperrt|kaputt|das|der|die|da|nix, nach wie vor, weiterhin nicht|kein|keine|gesperrt|der|das, stimmt|passt|klappt|funktioniert|hilft ... nur zum|teilweise|halb, hat|haben nicht|nichts|nix geholfen|funktioniert|geklappt|gebracht|gereicht|genutzt|geandert, hat ... nichts|nicht gebracht|geholfen|funktioniert|geklappt',
    it: 'non va|funziona|cambia|aiuta|serve|basta|parte|risponde|succede|risolve|si ... niente|nulla|piu|ancora|lo|con|a|apre|carica, ancora niente|nulla|non|bloccato|bloccata|lo|il|la, continua|continuano a, sempre lo|la|il|gli|i stesso|stessa|stessi|errore, sempre uguale, senza successo|risultato, non cambia|succede|risolve|fa niente|nulla, neanche|nemmeno cosi|questo|quello, gia provato|fatto ... niente|nulla|non',
    pt: 'nao ta|esta|ficou|ficou ... funcionando|indo|dando|certo|certo|abrindo|carregando|ajudando, nao funciona|adianta|adiantou|resolve|resolveu|muda|mudou|ajuda|serve|rola|rolou|da|deu|acontece|vai|abre|carrega ... nada|certo|no|na|com|mesmo|ainda, ainda nao|sem|ta|esta|continua, continua|continuam ... nao|sem|igual|bloqueado|bloqueada|mesmo|mesma|dando|na, nada mudou|acontece|aconteceu|funciona|adianta, nao mudou|aconteceu|resolveu|adiantou nada|muito, deu erro|errado|ruim, da|dando erro|o mesmo, sem sucesso',
  },
  /** The assistant is worth nothing, or is reproached with what it did. */
  abuse: {
    en: "point of|in you|asking|talking|even, you're|youre|ur|your|so|such|really|just|a|an|the|very|fucking|completely|totally|absolutely|are|r dumb|stupid|useless|idiot|idiotic|moron|moronic|worthless|hopeless|incompetent|brainless|clueless|retarded|trash|garbage|crap|shit ... bot|ai|assistant|chatbot|machine|robot|thing|answer|program, you|u|you're|ur|bot|ai|assistant|chatbot|robot are|r|is|so|such|a|an|just|really ... dumb|stupid|useless|idiot|moron|worthless|hopeless|incompetent|brainless|clueless|retarded|trash|garbage|crap|shit|joke|pathetic|worst|liar|lying, dumb|stupid|useless|idiotic|moronic|dumbest|worst|shitty|crappy|fucking|bloody bot|ai|assistant|chatbot|machine|robot|computer|program, you|u know|understand|help|do|did|remember nothing, you|u don't|dont|can't|cant|never|didn't know|understand|help|listen|get|remember|read|do anything|shit|nothing|me|it|what|a, you|u have|got no|zero clue|idea, you|u never help|know|understand|listen|answer|work|read, how can|could|do|should|am|would i|we|anyone ... trust|believe|rely you|u|this|that|anything|on|your, why should|would i|anyone trust|believe|bother|ask|use, can't|cant|cannot|don't|dont|never|won't trust|believe you|this|anything|a|it, do|did|can you|u even|actually read|listen|understand|know|work|think|look|try, what are you|u even|good for|good, what good are you, learn to read|listen|count|spell|write, stop lying|guessing|apologizing|apologising|inventing|wasting|saying, you|u lied|lie|lying, why did|do|would|are|have|does you|u|it give|gave|tell|told|say|said|send|sent|write|wrote|delete|deleted|remove|change|changed|add|ignore|ignoring|use|skip|lie|lying|giving|telling|saying|sending|repeating|invent|make|keep, you|u are|r|were no|not|zero|so help|helping|listening|bad|slow|annoying, i hate you|this|talking, hate this bot|ai|app|thing|chatbot",
    es: 'para|pa que sirves|sirve|estas|existes|vales, de que sirves|sirve|vale, no sabes|sabe|entiendes|enteras|entiende|vales|sirves ... nada|para|de|leer|ni, nunca sabes|sabe|entiendes|ayudas|respondes, no te enteras, no vales|sirves, eres|sos|es un|una|tan|muy|mas|realmente|el|la ... inutil|tonto|tonta|idiota|imbecil|desastre|mierda|basura|estupido|estupida|payaso|burro|broma, bot|robot|maquina|asistente de|inutil|tonto|estupido|idiota mierda|este, como me voy|puedo|vas|voy fiar|confiar|a, no me fio|puedo fiar, por que me|has|no|te dices|diste|dijiste|das|mientes|dado|dicho|inventas|mandas|mandaste|contestas|respondes|lees, deja de inventar|mentir|repetir, mientes, te odio, aprende a, pareces tonto|tonta|idiota',
    fr: "sers|servez|sert|servent a|vraiment|strictement rien|a, a quoi tu|vous|sers|servez|ca sers|servez|sert|tu|vous, tu|vous|t'|vous|et es|etes|est|ete vraiment|trop|un|une|si|completement|tellement ... nul|nulle|nuls|con|conne|debile|idiot|idiote|bete|inutile|inutiles|stupide|incapable|incapables|merde, t'es|tes|es nul|nulle|con|conne|debile|bete|inutile|idiot|stupide, bot|robot|ia|assistant de|nul|debile|stupide|inutile|pourri|merde|con, sais|savez|connais|connaissez|comprends|comprenez|captes|pige rien|pas|jamais, comment te|vous|puis|faire|je|avoir faire|puis|confiance, pourquoi tu m'as ... donne|dit|envoye|repondu|ecrit, pourquoi vous m'avez ... donne|dit|envoye|repondu|ecrit, pourquoi|pq|pourkoi tu|vous me|mens|mentez|inventes|inventez, arrete|arretez de dire|mentir|repeter|raconter|inventer|te|vous, je te|vous deteste, apprends|apprenez a",
    de: 'wozu|wofur|wieso|warum gibts|gibt|existierst|braucht|brauche ... du|dich|euch|man, wozu|wofur bist|seid|sind du|ihr|sie, kannst|weisst|verstehst|taugst|konnt|wisst|kapierst|bringst ... nichts|nix|garnichts|garnix|uberhaupt, du|ihr|sie|bot|ki taugst|kannst|weisst|bist|seid|sind|ist ... nichts|nix|dumm|blod|doof|nutzlos|unnutz|unfahig|idiot|trottel|witz|mull|schrott|inkompetent|bescheuert|behindert|scheisse|muell, dummer|blodes|bloder|dummes|doofer|nutzloser|nutzloses|scheiss|unfahiger bot|ki|ding|teil|maschine|programm|chatbot, wie soll|kann ich|man ... vertrauen|glauben|trauen, warum|wieso|weshalb|wozu hast|gibst|sagst|schreibst|lugst|erzahlst|schickst|fragst|antwortest|haben|geben|erfindest du|sie|mir, hor auf zu|mit, lern lesen|erst|mal, zu nichts|nix zu|zu gebrauchen|nutze, keine ahnung ... du|hast|sie, du hast ... keine ahnung, bist du ... blod|dumm|doof|bescheuert|behindert|taub|blind, ich hasse dich|euch|diesen',
    it: 'a|per cosa|che servi|esisti|serviresti, a che cosa servi, non servi|sai|capisci|vali|sapete|servite|capite ... niente|nulla|mai|un|a|leggere, sai mai|niente, sei|siete|e un|una|davvero|proprio|cosi|veramente|solo ... inutile|inutili|stupido|stupida|scemo|scema|idiota|imbecille|deficiente|incapace|disastro|schifo|merda|cretino|tonto|ignorante|ridicolo, bot|robot|assistente di|inutile|stupido|scemo|idiota merda|del, come faccio|posso|ci a fidarmi|fidarmi|si, non mi fido, perche mi|hai|dici|menti|inventi|continui hai|dici|dai|detto|dato|scritto|mandato|a, smettila|smetti di, ti odio, impara a, sei capace ... solo',
    pt: 'vai|va se foder|lascar|catar, pra|para que|q voce|vc|tu|que serve|existe|presta, nao serve|presta|sabe|entende|vale ... nada|pra|para|porra|ler, nunca sabe|entende|ajuda|responde, voce|vc|tu|bot|robo e|es|eh|ta|so ... inutil|burro|burra|idiota|imbecil|lixo|merda|pessimo|ridiculo|estupido|incompetente|piada|anta|retardado, bot|robo|ia burro|burra|inutil|lixo|idiota|de|estupido, como posso|vou|que|eu|confiar confiar|vou|em, nao da pra confiar, nao confio, por|pq que|voce|vc|me|mandou voce|vc|me|disse|deu|falou|mentiu|mandou|inventou ... disse|deu|falou|mandou|mentiu|inventou|escreveu, pq vc|voce me|disse|mentiu|falou|mandou, para|pare de mentir|inventar|repetir, te odeio, odeio voce|esse|isso, aprende a|aprenda a, mentiroso',
  },
  /** It worked: praise that is no mere answer to a question. */
  solved: {
    en: 'it|that|this|all|now worked|helped|did|works|fixed|solved, works now|again, working now|again, fixed it|now, solved it, solved, problem solved, exactly|just what i, very|super|really helpful, that|it did it|the trick, great|good answer|explanation, found it, lifesaver',
    es: 'ha funcionado, ya funciona, ahora funciona, ahora si, funciono, resuelto, solucionado, me ayudo, me ha ayudado|servido, justo lo que, muy util, lo encontre',
    fr: "ca marche, ca a marche, ca fonctionne, maintenant ca, resolu, probleme regle, ca y est, ca m'aide, exactement ce, tres utile, j'ai trouve",
    de: 'hat geklappt|funktioniert|geholfen, jetzt geht|gehts|klappt|lauft|funktioniert, funktioniert|klappt|lauft|geht jetzt|wieder, gelost, problem gelost, genau das, genau was, sehr hilfreich, gefunden',
    it: 'ha funzionato, ora funziona, adesso funziona, risolto, problema risolto, mi hai aiutato, proprio quello, molto utile, ci sono riuscito|riuscita, trovato',
    pt: 'funcionou, agora funciona|sim|deu, deu certo, resolvido, resolveu, ajudou muito, exatamente o, muito util, consegui, encontrei',
  },
  /** What takes praise back. */
  contrast: {
    en: 'but, however, though, although, except, still',
    es: 'pero, aunque, sin embargo, salvo, sigue',
    fr: 'mais, par contre, cependant, toutefois, sauf, toujours',
    de: 'aber, allerdings, jedoch, leider, nur, trotzdem, immer noch',
    it: 'ma, pero, tuttavia, solo che, tranne, ancora',
    pt: 'mas, porem, so que, contudo, ainda, exceto',
  },
  /** The user's own language, asked for in it. */
  own_language: {
    en: 'in|speak|use english, english please|pls|plz|only',
    es: 'en espanol|castellano, espanol|castellano, habla|hablame espanol|castellano',
    fr: 'en francais|francaise, francais, parle|parlez francais',
    de: 'auf|in deutsch, deutsch, deutsche sprache, red|rede|sprich deutsch',
    it: "in|l' italiano, italiano, parla italiano",
    pt: 'em portugues|brasileiro, portugues, fala|fale portugues',
  },
  /** Another language than the user's. */
  foreign_language: {
    en: "don't|dont|can't|cant|cannot speak|understand|read|know spanish|french|german|italian|portuguese|chinese|this|that|russian|dutch|japanese ... language, don't|dont|can't|cant|cannot speak|understand|read|know spanish|french|german|italian|portuguese|chinese|russian|dutch|japanese, this|that|it|it's|thats|that's|why is|in|was ... spanish|french|german|italian|portuguese|chinese|russian|dutch|japanese, not in|speak|spanish|french|german spanish|french|german|italian|please",
    es: 'no hablo|entiendo|se|leo ... ingles|frances|aleman|italiano|portugues|chino, eso|esto|esta|es|por|que es|esta|esto|en ... ingles|frances|aleman|italiano|portugues',
    fr: 'parle|comprends|lis pas|rien ... anglais|espagnol|allemand|italien|portugais, c|ca|est|pourquoi est|en|de ... anglais|espagnol|allemand|italien|portugais, pas en anglais|espagnol|allemand|italien',
    de: 'kann|spreche|verstehe|versteh|sprech kein|nicht englisch|spanisch|franzosisch|italienisch|portugiesisch, das|warum|wieso|ist ist|war|ja|auf|doch ... englisch|spanisch|franzosisch|italienisch|portugiesisch, nicht auf englisch|spanisch|franzosisch|italienisch',
    it: 'non parlo|capisco|so|leggo ... inglese|spagnolo|francese|tedesco|portoghese, questo|perche|e|e e|in|era ... inglese|spagnolo|francese|tedesco|portoghese',
    pt: 'nao falo|entendo|sei|leio ... ingles|espanhol|frances|alemao|italiano, isso|ta|esta|por|que e|em|esta|ta ... ingles|espanhol|frances|alemao|italiano',
  },
  /** Who answers in place of the assistant. */
  person: {
    en: 'human, humans, human being, real person, actual person, live person, agent, agents, representative, rep, operator, advisor, adviser, colleague, human agent, live agent, support agent, customer service representative, supervisor, call centre, call center, customer service, customer support',
    es: 'humano, humana, persona real, persona de verdad, ser humano, agente, operador, operadora, asesor, asesora, companero, companera, supervisor, encargado, encargada, representante',
    fr: 'humain, humaine, vraie personne, personne reelle, etre humain, conseiller, conseillere, operateur, operatrice, agent, collegue, superviseur, responsable, technicien',
    de: 'mensch, menschen, echte person, echten person, echte menschen, echten menschen, mitarbeiter, mitarbeiterin, berater, beraterin, kollegen, kollege, kollegin, sachbearbeiter, vorgesetzten, ansprechpartner, kundendienst, kundenservice',
    it: 'umano, umana, essere umano, persona vera, persona reale, persona in carne, operatore, operatrice, agente, consulente, collega, addetto, responsabile, supervisore',
    pt: 'humano, humana, ser humano, pessoa real, pessoa de verdade, atendente, atendentes, operador, operadora, agente, colega, supervisor, responsavel, gerente',
  },
  /** The same, said of others as well: only beside a word for talking. */
  somebody: {
    en: 'person, someone, somebody, anyone, anybody, manager, your boss, staff, your team, support team',
    es: 'persona, alguien, gerente, jefe, atencion al cliente',
    fr: "quelqu'un, personne, une personne, directeur, patron, service client, gerant",
    de: 'jemand, jemanden, jemandem, person, chef, personal, support',
    it: 'qualcuno, persona, capo, direttore, servizio clienti, assistenza',
    pt: 'alguem, pessoa, chefe, suporte, atendimento',
  },
  /** Words for talking and handing over. */
  talk: {
    en: 'talk, speak, chat, transfer me|this, connect, forward, escalate, put me, pass me, hand me, put through',
    es: 'hablar, hablo, pasame, paseme, pasarme, pasar, comuniqueme, comunicame, transfiereme, transferir, derivame, derivar, atienda, atenderme, contactar, ponme, pongame, poner',
    fr: 'parler, passez, passe, transferer, transferez, transfere, joindre, contacter, mettez, orienter, rediriger, rappelle',
    de: 'sprechen, reden, spreche, rede, verbinden, verbinde, weiterleiten, leiten, leite, weiterverbinden, telefonieren, ubergeben, weitergeben, zuruckruft',
    it: 'parlare, parlo, passami, passatemi, passi, passare, trasferire, trasferisci, inoltra, inoltrare, contattare, collegami, mettimi',
    pt: 'falar, falo, transfere, transferir, transfira, passa, passe, passar, encaminha, encaminhar, contato, conversar, chama, chamar',
  },
  /** Words for wanting, enough beside a `person`. */
  want: {
    en: 'get, give, need, want, have, please, pls, plz, reach, contact, call, prefer, there',
    es: 'quiero, necesito, dame, deme, exijo, prefiero, hay, por favor, porfa',
    fr: 'veux, voudrais, besoin, donnez, donne, exige, prefere, avoir, y a, plait, svp, stp',
    de: 'will, mochte, brauche, gib, geben, haben, verlange, bitte, gibt, gibts, lieber, holen',
    it: 'voglio, vorrei, serve, bisogno, dammi, datemi, esigo, preferisco, avere, per favore, perfavore',
    pt: 'quero, preciso, queria, exijo, prefiro, tem, ha, por favor, pfv, pf',
  },
} as const satisfies PhraseTable;
