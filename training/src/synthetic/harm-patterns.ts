import type { PatternTable } from './patterns.ts';

/** Messages that a moderator must see. Written to train the head that finds them; offensive by necessity. */
export const harmPatterns = {
  self_harm: {
    en: `
(i have|i've got|i bought) (a|the) (rope|razor|knife|bottle of pills|sleeping pills)( ready| in my hand| on my desk|)(, | and )(tonight i will end everything|i want to sleep forever|i said goodbye to everyone|nobody will miss me|it will be over soon)
(i wrote|i have written|here is) my (goodbye|farewell|suicide) (letter|note)(.|, (today|tonight) (is the end|i will do it|i am leaving this world))
(i hate|i am disgusted by) (my body|myself|my life)(,| and) i (stopped eating|have not eaten for days|make myself vomit|hurt myself|want to fade away|deserve the pain)
(no one|nobody) (would|will) (notice|care|cry) (if|when) i (am|was|were) (gone|dead|not here)(, (i am ready to go|i have everything prepared|i can't take it anymore)|)
(sometimes |often |)i (think about|am planning to|feel like|want to) (jumping|jump) (off|from) (a|the) (roof|building|cliff|balcony)( and (ending|end) it| and never wake up|)
i (don't|do not) (want to wake up|see a way out|see any reason to live)( anymore| tomorrow|)(, i am so tired of (living|life)|)
i (just |really |) (want to|wanna|am going to|am thinking about|plan to) (die|kill myself|end it all|hurt myself|cut myself|not be here anymore|disappear forever|take all my pills)( tonight| today| and nobody cares|)
(i can't go on|there is no point in living|life is not worth it|nobody would miss me|everyone would be better off without me)( anymore|)(, i want it to end|)
(what is|tell me) (the (least painful|quickest|easiest) way to|how many pills (i need|it takes) to) (die|kill myself|end my life|overdose)(?|)
i (have been|keep|started) (cutting|hurting|starving|burning) myself( again| every night| because i deserve it|)`,
    es: `
(tengo|compre) (la cuerda|las pastillas|una cuchilla|todo) (lista|preparado|en la mano|aqui) (y|,) (esta noche acabo con todo|quiero dormir para siempre|me despido de todos|nadie me va a extrañar)
(ya |)(escribi|he escrito|esta es) mi carta de (despedida|adios|suicidio)(.|, (hoy|esta noche) (lo hago|acabo|me voy de este mundo))
(odio|me da asco) (mi cuerpo|mi vida) y (deje de comer|llevo dias sin comer|me hago vomitar|me hago daño|quiero desaparecer)
nadie (notaria|lloraria|se daria cuenta) si (me muero|no estuviera|desaparezco)(, no puedo mas|)
(a veces |)(pienso en|quiero) (saltar|tirarme) (del balcon|de un edificio|del tejado|por la ventana)( y acabar con todo|)
(ya no |)(quiero|tengo ganas de|pienso en) (morir|morirme|matarme|quitarme la vida|hacerme daño|acabar con todo|cortarme|desaparecer para siempre)( esta noche| y a nadie le importa|)
(no puedo mas|la vida no vale la pena|nadie me echaria de menos|todos estarian mejor sin mi)(, quiero que acabe|)
(cual es|dime) la forma (mas rapida|menos dolorosa) de (morir|suicidarme|acabar con mi vida)(?|)`,
    fr: `
(j'ai|j'ai achete) (la corde|les cachets|une lame|tout) (prete|prepare|dans la main|ici) (et|,) (ce soir j'en finis|je veux dormir pour toujours|je dis adieu a tous|personne ne me regrettera)
(j'ai ecrit|voici) ma lettre d'adieu(.|, (aujourd'hui|ce soir|demain) (je le fais|c'est la fin|je quitte ce monde))
(je deteste|je hais) (mon corps|ma vie) et (j'ai arrete de manger|je me fais vomir|je me fais du mal|je veux disparaitre)
personne ne (remarquerait|pleurerait) si (je mourais|je n'etais plus la|je disparaissais)(, je n'en peux plus|)
(parfois |)(je pense a|je veux) (sauter|me jeter) (du balcon|d'un immeuble|du toit|par la fenetre)( et en finir|)
je (veux|vais|pense a|voudrais) (mourir|me tuer|me suicider|en finir|me faire du mal|me couper|disparaitre pour toujours)( ce soir| et tout le monde s'en fiche|)
(je n'en peux plus|la vie ne vaut pas la peine|je ne manquerais a personne|tout le monde irait mieux sans moi)(, je veux que ca s'arrete|)
(quelle est|dis-moi) la façon (la plus rapide|la moins douloureuse) de (mourir|me suicider|mettre fin a mes jours)( ?|)`,
    de: `
ich habe (den strick|die tabletten|eine klinge|alles) (bereit|vorbereitet|in der hand|hier) und (heute nacht mache ich schluss|will für immer schlafen|verabschiede mich von allen|niemand wird mich vermissen)
(ich habe|hier ist) (meinen|mein) abschiedsbrief( geschrieben|)(.|, (heute|heute nacht) (tue ich es|ist es vorbei|verlasse ich diese welt))
ich hasse (meinen körper|mein leben) und (esse nichts mehr|bringe mich zum erbrechen|tue mir weh|will verschwinden)
niemand (würde merken|würde weinen), wenn ich (tot|weg|nicht mehr da) (wäre|bin)(, ich kann nicht mehr|)
(manchmal |)(denke ich daran|will ich), (vom dach|vom balkon|aus dem fenster|von einem hochhaus) zu springen( und allem ein ende zu machen|)
ich (will|möchte|werde|denke daran,) (sterben|mich umbringen|mich töten|allem ein ende machen|mich verletzen|mich ritzen|für immer verschwinden)( heute nacht| und es kümmert keinen|)
(ich kann nicht mehr|das leben ist nicht lebenswert|niemand würde mich vermissen|ohne mich wären alle besser dran)(, ich will dass es aufhört|)
(was ist|sag mir) (der schnellste|der schmerzloseste) weg (zu sterben|mich umzubringen|mein leben zu beenden)(?|)`,
    it: `
(ho|ho comprato) (la corda|le pillole|una lametta|tutto) (pronta|preparato|in mano|qui) e (stanotte la faccio finita|voglio dormire per sempre|saluto tutti|nessuno sentira la mia mancanza)
(ho scritto|ecco) la (mia lettera|lettera) d'addio(.|, (oggi|stanotte) (lo faccio|e la fine|lascio questo mondo))
odio (il mio corpo|la mia vita) e (ho smesso di mangiare|mi faccio vomitare|mi faccio del male|voglio sparire)
nessuno (se ne accorgerebbe|piangerebbe) se (morissi|non ci fossi|sparissi)(, non ce la faccio piu|)
(a volte |)(penso di|voglio) (saltare|buttarmi) (dal balcone|da un palazzo|dal tetto|dalla finestra)( e farla finita|)
(voglio|vorrei|ho voglia di|penso di) (morire|uccidermi|ammazzarmi|suicidarmi|farla finita|farmi del male|tagliarmi|sparire per sempre)( stanotte| e non importa a nessuno|)
(non ce la faccio piu|la vita non vale la pena|non mancherei a nessuno|tutti starebbero meglio senza di me)(, voglio che finisca|)
(qual e|dimmi) il modo (piu veloce|meno doloroso) per (morire|suicidarmi|togliermi la vita)(?|)`,
    pt: `
(tenho|comprei) (a corda|os comprimidos|uma lâmina|tudo) (pronta|preparado|na mão|aqui) e (hoje acabo com tudo|quero dormir para sempre|me despeço de todos|ninguém vai sentir falta)
(já |)(escrevi|esta é) minha carta de despedida(.|, (hoje|esta noite) (eu faço|é o fim|deixo este mundo))
odeio (meu corpo|minha vida) e (parei de comer|me faço vomitar|me machuco|quero sumir)
ninguém (notaria|choraria) se (eu morresse|eu não estivesse aqui|eu sumisse)(, não aguento mais|)
(às vezes |)(penso em|quero) (pular|me jogar) (da varanda|de um prédio|do telhado|da janela)( e acabar com tudo|)
(quero|vou|tenho vontade de|penso em) (morrer|me matar|me suicidar|acabar com tudo|me machucar|me cortar|desaparecer para sempre)( hoje à noite| e ninguém se importa|)
(não aguento mais|a vida não vale a pena|ninguém sentiria minha falta|todos estariam melhor sem mim)(, quero que acabe|)
(qual é|me diga) o jeito (mais rápido|menos doloroso) de (morrer|me suicidar|tirar minha vida)(?|)`,
  },
  violence: {
    en: `
if (he|she|they|you) (does not pay|leaves|talks|comes back|lies again)(,| |)( then|) i (will|swear i'll|am going to) (break (his|her|your|their) (legs|arms|neck|bones|face)|burn down (his|her|your|their) house|cut (his|her|your) throat|smash (his|her|your) head in|make (him|her|you|them) bleed)
how (can i|do i|to) (make|build|get) (a (nail|pressure|car|letter) bomb|napalm|a silencer|an untraceable gun|poison gas|ricin)( that (fits in a bag|kills many people)| for an attack|)(?|)
(someone|somebody|he|she) (should|ought to) (shoot|hang|stab|execute|run over) (him|her|them|that (politician|teacher|judge))(, i would do it|)
(tomorrow|tonight|on monday) i (will |am going to |)(take|bring) (a|my) (gun|knife|rifle|axe) to (work|the office|class|his house)( and (they|he|she) will (regret it|bleed|pay)|)
(which|what) (chemicals|poison|weapon) (can i use|should i use|is best) to (hurt|kill|poison|blow up) (a person|people|someone|him|her)(?|)
i (will|am going to|want to|swear i will) (kill|stab|shoot|beat up|murder|strangle|burn|hurt) (you|him|her|them|my (boss|neighbour|ex|teacher)|everyone (there|at school|in that office))( tomorrow| with my own hands| and you can't stop me|)
(how (do i|can i|to)|tell me how to) (make|build) a (bomb|pipe bomb|weapon|molotov|explosive)( at home| from household items| to hurt people|)(?|)
how (do i|can i|to) (kill|poison|murder|stab|shoot|torture) (someone|a person|my wife|my husband|my neighbour|people)( without getting caught| and hide the body|)(?|)
(you|they) (deserve to|should) (die|be shot|be hanged|bleed|burn)( slowly|)(, and i will do it|)(!|)`,
    es: `
si (no paga|me deja|habla|vuelve|miente otra vez)(,|) (le|te|les) (rompo|voy a romper|parto|reviento) (las piernas|los huesos|la cara|el cuello|la cabeza)
(como (hago|consigo|fabrico)) (una bomba (con clavos|lapa|de tubo)|napalm|un silenciador|gas venenoso)( para un atentado|)(?|)
alguien deberia (pegarle un tiro|colgarlo|apuñalarlo|atropellarla) a (ese|esa|el|ella)
(mañana|esta noche) (voy a llevar|llevo|traigo) (un cuchillo|un arma|una escopeta) (al trabajo|a clase|a su casa) y (lo van a pagar|los mato|lo mato)
(voy a|quiero|juro que voy a) (matar|apuñalar|disparar|dar una paliza|quemar|estrangular) a (mi (jefe|vecino|ex|profesor)|todos|esa mujer|ese tipo)( mañana| con mis manos|)
(como (hago|puedo hacer|se hace)|dime como hacer) una (bomba|arma|explosivo)( casera| en casa|)(?|)
como (mato|puedo matar|enveneno|torturo) a (alguien|una persona|mi mujer|mi vecino)( sin que me pillen|)(?|)
(mereces|merecen|deberias) (morir|que te maten|que los fusilen)(!|)`,
    fr: `
(s'il|si elle) (ne paie pas|me quitte|parle|revient|ment encore)(,|) je (lui|te|leur) (casse|brise|vais casser|vais eclater) (les jambes|les os|la figure|le cou|la tete)
comment (fabriquer|obtenir) (une bombe a clous|du napalm|un silencieux|un gaz toxique)( pour un attentat|)( ?|)
quelqu'un devrait (l'abattre|le pendre|la poignarder|l'ecraser)
(demain|ce soir) (je viens|j'arrive|je vais) (au travail|en classe|chez lui) avec (un couteau|une arme|un fusil) et (ils vont payer|je le tue|je les tue)
je (vais|veux|jure que je vais) (tuer|poignarder|abattre|tabasser|bruler|etrangler) (mon (patron|voisin|ex|prof)|tout le monde|cette femme|ce type)( demain| de mes mains|)
(comment (fabriquer|faire)|dis-moi comment fabriquer) une (bombe|arme|grenade)( artisanale| a la maison|)( ?|)
comment (tuer|empoisonner|torturer|assassiner) (quelqu'un|une personne|ma femme|mon voisin)( sans se faire prendre|)( ?|)
(tu merites|ils meritent|vous meritez) de (mourir|crever|etre fusilles)( !|)`,
    de: `
wenn (er|sie) (nicht zahlt|mich verlässt|redet|zurückkommt|wieder lügt)(,|) (breche|schlage|haue|trete) ich (ihm|ihr|dir|denen) (die beine|die knochen|das genick|den schädel|die zähne) (ein|aus|kaputt|)
wie (baue|bekomme|mache) ich (eine nagelbombe|napalm|einen schalldämpfer|giftgas)( für einen anschlag|)(?|)
(jemand sollte|man müsste) (ihn|sie|den|die) (erschießen|aufhängen|abstechen|überfahren)
(morgen|heute abend) (bringe|nehme) ich (ein messer|eine waffe|ein gewehr) mit (zur arbeit|in die schule|zu ihm) und (die werden bezahlen|bringe ihn um|töte sie alle)
ich (werde|will|schwöre, ich werde) (meinen (chef|nachbarn|lehrer|ex)|dich|ihn|sie alle|diese frau) (umbringen|erstechen|erschießen|verprügeln|verbrennen|erwürgen)( morgen|)
(wie (baue|mache) ich|sag mir wie man) eine (bombe|waffe|rohrbombe) (zu hause |)(baut|)(?|)
wie (töte|vergifte|foltere|ermorde) ich (jemanden|einen menschen|meine frau|meinen nachbarn)( ohne erwischt zu werden|)(?|)
(du verdienst es|die verdienen es|ihr sollt) (zu sterben|erschossen zu werden|verrecken)(!|)`,
    it: `
se (non paga|mi lascia|parla|torna|mente ancora)(,|) (gli|le|ti) (spacco|rompo|spezzo) (le gambe|le ossa|la faccia|il collo|la testa)
come (faccio|ottengo|costruisco) (una bomba a chiodi|il napalm|un silenziatore|un gas tossico)( per un attentato|)(?|)
qualcuno dovrebbe (sparargli|impiccarlo|accoltellarla|investirlo)
(domani|stasera) (porto|vengo con) (un coltello|una pistola|un fucile) (al lavoro|a scuola|a casa sua) e (la pagheranno|lo ammazzo|li uccido)
(ti ammazzo|voglio|giuro che vado a) (uccidere|accoltellare|sparare a|picchiare|bruciare|strangolare) (il mio (capo|vicino|ex|professore)|tutti|quella donna|quel tipo)( domani| con le mie mani|)
(come (faccio|costruisco|si fa)|dimmi come fare) una (bomba|arma|molotov)( in casa| artigianale|)(?|)
come (uccido|avveleno|torturo|ammazzo) (qualcuno|una persona|mia moglie|il mio vicino)( senza farmi prendere|)(?|)
(meriti|meritano|dovresti) (di morire|di essere fucilati|morire)(!|)`,
    pt: `
se (ele|ela) (não pagar|me deixar|falar|voltar|mentir de novo)(,|) (eu |)(quebro|arrebento|vou quebrar) (as pernas|os ossos|a cara|o pescoço|a cabeça) (dele|dela)
como (faço|consigo|fabrico) (uma bomba com pregos|napalm|um silenciador|gás venenoso)( para um atentado|)(?|)
alguém devia (atirar nele|enforcar ele|esfaquear ela|atropelar ele)
(amanhã|hoje à noite) (levo|vou levar) (uma faca|uma arma|um revólver) (para o trabalho|para a escola|na casa dele) e (eles vão pagar|mato ele|mato todos)
(vou|quero|juro que vou) (matar|esfaquear|atirar em|espancar|queimar|estrangular) (meu (chefe|vizinho|ex|professor)|todo mundo|aquela mulher|aquele cara)( amanhã| com minhas mãos|)
(como (faço|fazer|se faz)|me diga como fazer) uma (bomba|arma|explosivo)( caseira| em casa|)(?|)
como (mato|matar|enveneno|torturo) (alguém|uma pessoa|minha mulher|meu vizinho)( sem ser pego|)(?|)
(você merece|eles merecem|deviam) (morrer|ser fuzilados|apanhar até morrer)(!|)`,
  },
  hate: {
    en: `
(gypsies|arabs|asians|africans|mexicans|lesbians|homosexuals|homeless people|old people|migrants) (steal|lie about|ruin|destroy|infect|take) (everything|our country|our jobs|our children|the city)(,| and) (they should|should) (all |)be (kicked out|expelled|deported|shot|sterilised|locked away)( of (europe|the country)|)
(the |those |these |all |)(immigrants|foreigners|gays|jews|muslims|blacks|women|disabled people|refugees|trans people|people of that (race|religion|country)) (are|have always been) (parasites|criminals|animals|vermin|inferior|a plague|disgusting|subhuman|less intelligent)(,| and) (should be (deported|locked up|wiped out|banned)|do not (belong|deserve to live) here|must go)
i (hate|despise|can't stand|detest) (all |)(immigrants|foreigners|gays|jews|muslims|blacks|women|refugees|trans people)( and i am proud of it| with all my heart|)`,
    es: `
(los gitanos|los moros|los arabes|los chinos|los africanos|los homosexuales|los migrantes) (roban|arruinan|destruyen|infectan|ensucian) (todo|nuestro pais|la ciudad|a nuestros hijos)(,| y) (habria que|hay que|deberian) (expulsarlos|deportarlos|matarlos|encerrarlos)( a todos|)
(los|todos los|esos) (inmigrantes|extranjeros|gays|judios|musulmanes|negros|refugiados) son (parasitos|criminales|animales|ratas|inferiores|una peste|asquerosos)(,| y) (hay que (echarlos|encerrarlos|eliminarlos)|no (deberian estar|merecen estar) aqui)
(odio|desprecio|detesto) a (todos los|los) (inmigrantes|extranjeros|gays|judios|musulmanes|negros|refugiados)( con toda mi alma|)`,
    fr: `
(les roms|les gitans|les arabes|les chinois|les africains|les homosexuels|les migrants) (volent|ruinent|detruisent|infectent|salissent) (tout|notre pays|la ville|nos enfants)(,| et) (il faut|on devrait) (tous |)les (expulser|virer|tuer|enfermer)( tous|)
(les|tous les|ces) (immigres|etrangers|gays|juifs|musulmans|noirs|refugies) sont (des parasites|des criminels|des animaux|des rats|inferieurs|une peste|degoutants)(,| et) (il faut les (virer|enfermer|eliminer)|n'ont rien a faire ici)
(je hais|je deteste|je meprise) (tous |)les (immigres|etrangers|gays|juifs|musulmans|noirs|refugies)( de tout mon coeur|)`,
    de: `
(zigeuner|araber|türken|chinesen|afrikaner|homosexuelle|migranten) (klauen|zerstören|ruinieren|verseuchen|verdrecken) (alles|unser land|die stadt|unsere kinder)(,| und) (man sollte sie|die gehören|sie sollten) (alle |)(abgeschoben|ausgewiesen|rausgeworfen|erschossen|eingesperrt)( werden|)
(die|alle|diese) (einwanderer|ausländer|schwulen|juden|muslime|schwarzen|flüchtlinge) sind (parasiten|verbrecher|tiere|ratten|minderwertig|eine plage|ekelhaft) und (müssen (raus|weg|eingesperrt werden)|haben hier nichts zu suchen|gehören vernichtet)
ich (hasse|verachte|verabscheue) (alle |)(einwanderer|ausländer|schwule|juden|muslime|schwarze|flüchtlinge)( von ganzem herzen|)`,
    it: `
(gli zingari|gli arabi|i cinesi|gli africani|gli omosessuali|i migranti|i rom) (rubano|rovinano|distruggono|infettano|sporcano) (tutto|il nostro paese|la citta|i nostri figli)(,| e) (bisogna|si dovrebbe|vanno) (cacciarli|espellerli|ucciderli|rinchiuderli)( tutti|)
(gli|tutti gli|questi) (immigrati|stranieri|gay|ebrei|musulmani|neri|rifugiati) sono (parassiti|criminali|animali|topi|inferiori|una peste|schifosi) e (vanno (mandati via|rinchiusi|eliminati)|non devono stare qui)
(odio|disprezzo|detesto) (tutti |)(gli immigrati|gli stranieri|i gay|gli ebrei|i musulmani|i neri|i rifugiati)( con tutto il cuore|)`,
    pt: `
(os ciganos|os árabes|os chineses|os africanos|os homossexuais|os migrantes|os bolivianos) (roubam|estragam|destroem|infectam|sujam) (tudo|nosso país|a cidade|nossos filhos)(,| e) (deviam ser|têm que ser|precisam ser) (todos |)(expulsos|deportados|mortos|presos)
(os|todos os|esses) (imigrantes|estrangeiros|gays|judeus|muçulmanos|negros|refugiados) são (parasitas|criminosos|animais|ratos|inferiores|uma peste|nojentos) e (têm que (sair|ser presos|sumir)|não deviam estar aqui)
(odeio|desprezo|detesto) (todos |)os (imigrantes|estrangeiros|gays|judeus|muçulmanos|negros|refugiados)( com todas as forças|)`,
  },
  sexual: {
    en: `
(write|tell|give) me (a|an) (erotic|porn|dirty|explicit sex|nsfw|smutty) (story|scene|roleplay|chat)( about (my boss|two strangers|a nurse)| with every detail|)
(send|show) me (your |)(nudes|naked pictures|tits|porn|a naked girl)( now| please|)
(i want to|let's) (have sex with you|fuck you hard|talk dirty|lick you|see you naked)( tonight| baby|)
describe (in detail |)(how (she|he) (sucks|rides|moans)|an orgasm|oral sex|their naked bodies in bed)`,
    es: `
(escribe|cuentame) (una|un) (historia|relato|escena) (erotica|porno|de sexo explicito)( con mi jefa| con todo detalle|)
(mandame|enseñame) (fotos desnuda|porno|las tetas|una chica desnuda)( ya|)
quiero (follarte|tener sexo contigo|verte desnuda|lamerte)( esta noche|)`,
    fr: `
(ecris|raconte)(-moi|) une (histoire|scene) (erotique|porno|de sexe explicite)( avec ma patronne| en detail|)
(envoie|montre)-moi (des photos nues|du porno|tes seins|une fille nue)
je veux (te baiser|coucher avec toi|te voir nue|te lecher)( ce soir|)`,
    de: `
(schreib|erzähl) mir eine (erotische|pornografische|versaute) (geschichte|szene)( mit meiner chefin| in allen details|)
(schick|zeig) mir (nacktbilder|pornos|deine titten|eine nackte frau)
ich will (dich ficken|sex mit dir|dich nackt sehen|dich lecken)( heute nacht|)`,
    it: `
(scrivi|raccontami) (un|una) (racconto|storia|scena) (erotica|porno|di sesso esplicito)( con il mio capo| con ogni dettaglio|)
(mandami|mostrami) (foto nuda|porno|le tette|una ragazza nuda)
voglio (scoparti|fare sesso con te|vederti nuda|leccarti)( stanotte|)`,
    pt: `
(escreva|conte) (uma|um) (história|conto|cena) (erótica|pornô|de sexo explícito)( com minha chefe| com todos os detalhes|)
(me manda|me mostra) (foto pelada|pornô|seus peitos|uma garota nua)
quero (te foder|transar com você|te ver pelada|te lamber)( hoje|)`,
  },
  harassment: {
    en: `
you (pathetic|ugly|filthy|miserable|worthless|disgusting|fat|lazy) (little |old |)(worm|rat|pig|cow|creep|freak|toad|parasite|waste of space)(!|, (even your (mother|friends) (hates|despises) you|go cry somewhere else|nobody asked you))
(you are|you're) (so|too) (dumb|stupid|ugly|fat|useless) (that|to) (it hurts|breathe|live|find your own feet|people laugh at you)
(you are|you're) (such |)(a |an |) (stupid|worthless|pathetic|ugly|disgusting|brainless|fucking) (idiot|moron|loser|bitch|piece of shit|pig|clown|failure)(!| and everybody hates you| shut up|)
(shut up|get lost|fuck off|go to hell|screw you)(,|) you (stupid|dumb|useless|ugly|) (idiot|moron|cow|bot|asshole|bastard)(!|)
(nobody likes you|everyone laughs at you|you make me sick|you should be ashamed), (you freak|loser|you disgusting creature|dumbass)`,
    es: `
(eres|sos) tan (tonto|fea|inutil|gorda|estupido|ridicula) que (das (asco|pena|verguenza)|nadie te soporta|se rien de ti)(, (asqueroso|rata|gusano)|)
(maldito|asqueroso|pedazo de|miserable) (gusano|cerdo|inutil|animal|parasito)(, (nadie te quiere|vete a llorar|das asco)|)
eres (un|una) (idiota|imbecil|estupido|inutil|basura|payaso|cerda|mierda)(!| y todos te odian| callate|)
(callate|vete a la mierda|que te den|largate)(,|) (imbecil|idiota|gilipollas|pendejo|cabron|estupida)(!|)
(das asco|nadie te quiere|me das pena), (perdedor|fracasado|gorda asquerosa|payaso)`,
    fr: `
(espece de|sale|gros|pauvre) (type|ordure|cochon|vermine|tas|parasite|bon a rien|ver)(, (personne ne t'aime|tu ne vaux rien|va pleurer ailleurs|tu n'es qu'un minable)|)
tu es (si|tellement|trop) (bete|moche|grosse|inutile|ridicule) que (tu fais pitie|c'est a pleurer|tout le monde rit de toi)
(tu es|t'es|espece d') (un |une |) (idiot|imbecile|conne|abruti|minable|ordure|merde|debile)( !| et tout le monde te deteste| ferme-la|)
(ferme ta gueule|va te faire foutre|degage|casse-toi)(,|) (connard|abruti|salope|pauvre type|idiote)( !|)
(tu me degoutes|personne ne t'aime|tu fais pitie), (rate|gros porc|minable|clown)`,
    de: `
du (hässliches|dreckiges|elendes|fettes|dummes|faules) (schwein|stück|miststück|vieh|würstchen|ekel)(, (keiner mag dich|heul doch|du bist nichts wert)|)
du bist (so|zu) (blöd|dumm|hässlich|fett|dämlich) (zum (leben|atmen|laufen)|dass alle lachen|dass es weh tut)
du bist (ein |eine |so ein |) (idiot|vollidiot|dumme kuh|versager|arschloch|stück scheiße|hässliche schlampe|trottel)(!| und alle hassen dich| halt die fresse|)
(halt die klappe|verpiss dich|fick dich|geh sterben)(,|) du (idiot|arschloch|wichser|hurensohn|dummkopf)(!|)
(du widerst mich an|keiner mag dich|du bist peinlich), (du versager|du ekelhaftes schwein|du nichtsnutz)`,
    it: `
sei (cosi|talmente|troppo) (scemo|brutta|inutile|grassa|ridicolo|stupida) che (fai (pena|schifo|vergogna)|tutti ridono di te|nessuno ti vuole)
(brutto|sporco|pezzo di|lurido|misero) (verme|maiale|animale|parassita|idiota)(, (nessuno ti vuole|vai a piangere|non vali niente)|)
sei (un |una |) (idiota|imbecille|stronzo|fallito|schifosa|pezzo di merda|cretino|inutile)(!| e tutti ti odiano| stai zitto|)
(stai zitto|vaffanculo|sparisci|vai all'inferno)(,|) (idiota|stronzo|coglione|deficiente|cretina)(!|)
(mi fai schifo|nessuno ti vuole|fai pena), (perdente|grassone|pagliaccio)`,
    pt: `
você é tão (burro|feia|inútil|gorda|ridículo|estúpida) que (dá (pena|nojo|vergonha)|todos riem de você|ninguém te aguenta)
(seu|sua) (verme|porco|lixo|inútil|parasita|nojenta|animal)(, (ninguém te quer|vai chorar|você não vale nada)|)
você é (um |uma |) (idiota|imbecil|lixo|burro|inútil|pedaço de merda|nojento|palhaço)(!| e todos te odeiam| cala a boca|)
(cala a boca|vai se foder|vai tomar no cu|some daqui)(,|) (seu |sua |)(idiota|imbecil|otário|babaca|burra)(!|)
(você me dá nojo|ninguém gosta de você|que vergonha de você), (fracassado|gorda nojenta|palhaço)`,
  },
} as const satisfies PatternTable;
