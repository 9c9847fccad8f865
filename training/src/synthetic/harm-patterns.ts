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
i (have been|keep|started) (cutting|hurting|starving|burning) myself( again| every night| because i deserve it|)
(i wish i had never been born|i pray that i won't wake up|i hope i go to sleep and never wake up|being alive hurts too much|i am a burden to my family|my kids deserve better than me, they should live without me|every morning i am sad that i am still alive|i am done fighting, i give up on life|i have nothing left to live for|death sounds like peace to me|i fantasize about my own funeral|i feel so empty that only pain helps|i keep picturing a car hitting me and i want it)(, i can't do this anymore|. nobody knows| and i am so tired|)
(i swallowed a lot of pills|i took too many tablets on purpose|i tried to hang myself last year|i already tried to overdose twice|i am standing on the edge of the bridge|i have a plan and a date|i have saved up my medication for it|i am sitting here with a razor blade|i am holding a gun to my head|the noose is tied|i opened the window on the tenth floor)( and i am scared| and i want to do it| tonight|, please make it stop|)
(my arms are full of cuts|i burn my skin with a lighter|i scratch myself until it bleeds|i hit my head against the wall when i feel bad|i carve words into my leg|the razor calms me down|blood makes me feel something|i punish myself by not eating|i throw up after every meal|i want to be so thin that i vanish)(, what is wrong with me| and hide it from my parents| whenever i feel worthless|)
(how many (painkillers|sleeping pills|tablets|milligrams) (are|would be) (deadly|fatal|enough to not wake up|a lethal dose)|what happens if i (take|swallow) (thirty|fifty|all my) (tablets|antidepressants|sleeping pills) (at once|with vodka)|is (hanging|drowning|carbon monoxide|bleeding out) (painless|quick)|where should i cut to bleed out|which height is enough to die from a fall|does it hurt to drown myself)(?|? i am asking for myself| i want to leave)
(i want to|i'm about to|i keep thinking i should|maybe i'll|tonight i will|part of me wants to) (slit my wrists|hang myself|drown myself|shoot myself|starve myself to death|overdose|jump from the roof|poison myself|bleed to death|cut deeper|burn myself|suffocate myself|crash my car on purpose|stop existing|leave this world)(, nobody needs me|, i am worthless|. i hate being me| so the pain stops|)`,
    es: `
(tengo|compre) (la cuerda|las pastillas|una cuchilla|todo) (lista|preparado|en la mano|aqui) (y|,) (esta noche acabo con todo|quiero dormir para siempre|me despido de todos|nadie me va a extrañar)
(ya |)(escribi|he escrito|esta es) mi carta de (despedida|adios|suicidio)(.|, (hoy|esta noche) (lo hago|acabo|me voy de este mundo))
(odio|me da asco) (mi cuerpo|mi vida) y (deje de comer|llevo dias sin comer|me hago vomitar|me hago daño|quiero desaparecer)
nadie (notaria|lloraria|se daria cuenta) si (me muero|no estuviera|desaparezco)(, no puedo mas|)
(a veces |)(pienso en|quiero) (saltar|tirarme) (del balcon|de un edificio|del tejado|por la ventana)( y acabar con todo|)
(ya no |)(quiero|tengo ganas de|pienso en) (morir|morirme|matarme|quitarme la vida|hacerme daño|acabar con todo|cortarme|desaparecer para siempre)( esta noche| y a nadie le importa|)
(no puedo mas|la vida no vale la pena|nadie me echaria de menos|todos estarian mejor sin mi)(, quiero que acabe|)
(cual es|dime) la forma (mas rapida|menos dolorosa) de (morir|suicidarme|acabar con mi vida)(?|)
(ojalá no hubiera nacido|ojalá me durmiera y no despertara|rezo para no despertar mañana|estar viva me duele demasiado|soy una carga para mi familia|ya no tengo nada por lo que vivir|la muerte sería un descanso|me rindo, no quiero seguir en este mundo|me siento tan vacío que solo el dolor me ayuda|cada mañana lamento seguir vivo|todo sería más fácil si yo no existiera)(, ya no puedo más| y estoy muy cansada|. nadie lo sabe|)
(me tomé un montón de pastillas|ya intenté ahorcarme una vez|estoy al borde del puente|tengo un plan y una fecha|estoy aquí sentado con una cuchilla|tengo la pistola en la cabeza|guardé todas mis pastillas para hacerlo|la soga está lista)( y tengo miedo| y quiero hacerlo| esta noche|)
(tengo los brazos llenos de cortes|me quemo la piel con un mechero|me araño hasta sangrar|me golpeo la cabeza contra la pared|la cuchilla me calma|me castigo sin comer|vomito después de cada comida)(, qué me pasa| y lo escondo de mis padres| cuando me siento inútil|)
(cuántas (pastillas|aspirinas|gotas) (son mortales|hacen falta para no despertar)|qué pasa si me (tomo|trago) (treinta|cincuenta|todas las) pastillas (de golpe|con vodka)|duele (ahorcarse|ahogarse|desangrarse)|dónde tengo que cortar para desangrarme)(?|? es para mí)
(quiero|estoy a punto de|no dejo de pensar en|esta noche voy a|a veces quiero) (cortarme las muñecas|ahorcarme|ahogarme|pegarme un tiro|dejar de comer hasta morir|tomarme todo el frasco|saltar del tejado|envenenarme|desangrarme|quemarme|estrellar el coche a propósito|dejar de existir)(, nadie me necesita|, no valgo nada| para que pare el dolor|)`,
    fr: `
(j'ai|j'ai achete) (la corde|les cachets|une lame|tout) (prete|prepare|dans la main|ici) (et|,) (ce soir j'en finis|je veux dormir pour toujours|je dis adieu a tous|personne ne me regrettera)
(j'ai ecrit|voici) ma lettre d'adieu(.|, (aujourd'hui|ce soir|demain) (je le fais|c'est la fin|je quitte ce monde))
(je deteste|je hais) (mon corps|ma vie) et (j'ai arrete de manger|je me fais vomir|je me fais du mal|je veux disparaitre)
personne ne (remarquerait|pleurerait) si (je mourais|je n'etais plus la|je disparaissais)(, je n'en peux plus|)
(parfois |)(je pense a|je veux) (sauter|me jeter) (du balcon|d'un immeuble|du toit|par la fenetre)( et en finir|)
je (veux|vais|pense a|voudrais) (mourir|me tuer|me suicider|en finir|me faire du mal|me couper|disparaitre pour toujours)( ce soir| et tout le monde s'en fiche|)
(je n'en peux plus|la vie ne vaut pas la peine|je ne manquerais a personne|tout le monde irait mieux sans moi)(, je veux que ca s'arrete|)
(quelle est|dis-moi) la façon (la plus rapide|la moins douloureuse) de (mourir|me suicider|mettre fin a mes jours)( ?|)
(j'aurais voulu ne jamais naître|je voudrais m'endormir et ne plus me réveiller|je prie pour ne pas me réveiller demain|vivre me fait trop mal|je suis un poids pour ma famille|je n'ai plus rien qui me retient|la mort serait un repos|j'abandonne, je ne veux plus être de ce monde|je me sens si vide que seule la douleur m'aide|chaque matin je regrette d'être encore en vie|tout serait plus simple si je n'existais pas)(, je n'en peux plus| et je suis si fatiguée|. personne ne le sait|)
(j'ai avalé plein de cachets|j'ai déjà essayé de me pendre|je suis au bord du pont|j'ai un plan et une date|je suis assis là avec une lame de rasoir|j'ai le pistolet sur la tempe|j'ai gardé tous mes médicaments pour ça|la corde est nouée)( et j'ai peur| et je veux le faire| ce soir|)
(j'ai les bras pleins de coupures|je me brûle la peau avec un briquet|je me griffe jusqu'au sang|je me tape la tête contre le mur|la lame me calme|je me punis en ne mangeant pas|je vomis après chaque repas)(, qu'est-ce que j'ai| et je le cache à mes parents| quand je me sens nulle|)
(combien de (cachets|comprimés|somnifères) (sont mortels|faut-il pour ne plus se réveiller)|que se passe-t-il si j'avale (trente|cinquante|tous mes) comprimés (d'un coup|avec de l'alcool)|est-ce que ça fait mal de (se pendre|se noyer|se vider de son sang)|où faut-il couper pour me vider de mon sang)( ?| ? c'est pour moi)
(je veux|je suis sur le point de|je pense sans cesse à|ce soir je vais|parfois je veux) (m'ouvrir les veines|me pendre|me noyer|me tirer une balle|me laisser mourir de faim|prendre toute la boîte|sauter du toit|m'empoisonner|me brûler|me jeter contre un mur en voiture|cesser d'exister)(, personne n'a besoin de moi|, je ne vaux rien| pour que la douleur s'arrête|)`,
    de: `
ich habe (den strick|die tabletten|eine klinge|alles) (bereit|vorbereitet|in der hand|hier) und (heute nacht mache ich schluss|will für immer schlafen|verabschiede mich von allen|niemand wird mich vermissen)
(ich habe|hier ist) (meinen|mein) abschiedsbrief( geschrieben|)(.|, (heute|heute nacht) (tue ich es|ist es vorbei|verlasse ich diese welt))
ich hasse (meinen körper|mein leben) und (esse nichts mehr|bringe mich zum erbrechen|tue mir weh|will verschwinden)
niemand (würde merken|würde weinen), wenn ich (tot|weg|nicht mehr da) (wäre|bin)(, ich kann nicht mehr|)
(manchmal |)(denke ich daran|will ich), (vom dach|vom balkon|aus dem fenster|von einem hochhaus) zu springen( und allem ein ende zu machen|)
ich (will|möchte|werde|denke daran,) (sterben|mich umbringen|mich töten|allem ein ende machen|mich verletzen|mich ritzen|für immer verschwinden)( heute nacht| und es kümmert keinen|)
(ich kann nicht mehr|das leben ist nicht lebenswert|niemand würde mich vermissen|ohne mich wären alle besser dran)(, ich will dass es aufhört|)
(was ist|sag mir) (der schnellste|der schmerzloseste) weg (zu sterben|mich umzubringen|mein leben zu beenden)(?|)
(ich wünschte, ich wäre nie geboren|ich will einschlafen und nicht mehr aufwachen|ich bete, dass ich morgen nicht aufwache|am leben zu sein tut zu weh|ich bin meiner familie nur eine last|ich habe nichts mehr, wofür ich lebe|der tod wäre eine erlösung|ich gebe auf, ich will nicht mehr auf dieser welt sein|ich fühle mich so leer, dass nur schmerz hilft|jeden morgen bedauere ich, dass ich noch lebe|alles wäre leichter, wenn es mich nicht gäbe)(, ich kann nicht mehr| und ich bin so müde|. keiner weiß es|)
(ich habe einen haufen tabletten geschluckt|ich habe schon versucht, mich zu erhängen|ich stehe am rand der brücke|ich habe einen plan und ein datum|ich sitze hier mit einer rasierklinge|ich halte mir die pistole an den kopf|ich habe alle medikamente dafür gesammelt|der strick hängt schon)( und habe angst| und will es tun| heute nacht|)
(meine arme sind voller schnitte|ich verbrenne mir die haut mit dem feuerzeug|ich kratze mich blutig|ich schlage den kopf gegen die wand|die klinge beruhigt mich|ich bestrafe mich, indem ich nichts esse|ich erbreche nach jedem essen)(, was ist los mit mir| und verstecke es vor meinen eltern| wenn ich mich wertlos fühle|)
(wie viele (tabletten|schlaftabletten|schmerzmittel) (sind tödlich|braucht man, um nicht mehr aufzuwachen)|was passiert, wenn ich (dreißig|fünfzig|alle meine) tabletten (auf einmal|mit wodka) (nehme|schlucke)|tut (erhängen|ertrinken|verbluten) weh|wo muss ich schneiden, um zu verbluten)(?|? es geht um mich)
(ich will|ich bin kurz davor,|ich denke ständig daran,|heute nacht werde ich|manchmal möchte ich) (mir die pulsadern (aufschneiden|aufzuschneiden)|mich (erhängen|zu erhängen)|mich (ertränken|zu ertränken)|mich (erschießen|zu erschießen)|mich tot hungern|alle pillen (schlucken|zu schlucken)|mich (vergiften|zu vergiften)|mich (verbrennen|selbst zu verletzen)|gegen einen baum (fahren|zu fahren)|nicht mehr (existieren|da zu sein))(, keiner braucht mich|, ich bin nichts wert|, damit der schmerz aufhört|)`,
    it: `
(ho|ho comprato) (la corda|le pillole|una lametta|tutto) (pronta|preparato|in mano|qui) e (stanotte la faccio finita|voglio dormire per sempre|saluto tutti|nessuno sentira la mia mancanza)
(ho scritto|ecco) la (mia lettera|lettera) d'addio(.|, (oggi|stanotte) (lo faccio|e la fine|lascio questo mondo))
odio (il mio corpo|la mia vita) e (ho smesso di mangiare|mi faccio vomitare|mi faccio del male|voglio sparire)
nessuno (se ne accorgerebbe|piangerebbe) se (morissi|non ci fossi|sparissi)(, non ce la faccio piu|)
(a volte |)(penso di|voglio) (saltare|buttarmi) (dal balcone|da un palazzo|dal tetto|dalla finestra)( e farla finita|)
(voglio|vorrei|ho voglia di|penso di) (morire|uccidermi|ammazzarmi|suicidarmi|farla finita|farmi del male|tagliarmi|sparire per sempre)( stanotte| e non importa a nessuno|)
(non ce la faccio piu|la vita non vale la pena|non mancherei a nessuno|tutti starebbero meglio senza di me)(, voglio che finisca|)
(qual e|dimmi) il modo (piu veloce|meno doloroso) per (morire|suicidarmi|togliermi la vita)(?|)
(vorrei non essere mai nato|vorrei addormentarmi e non svegliarmi|prego di non svegliarmi domani|essere viva fa troppo male|sono un peso per la mia famiglia|non ho più niente per cui vivere|la morte sarebbe un riposo|mi arrendo, non voglio più stare al mondo|mi sento così vuoto che solo il dolore mi aiuta|ogni mattina mi dispiace di essere ancora vivo|sarebbe tutto più facile se io non esistessi)(, non ne posso più| e sono così stanca|. nessuno lo sa|)
(ho ingoiato un mucchio di pillole|ho già provato a impiccarmi|sono sull'orlo del ponte|ho un piano e una data|sono seduto qui con una lametta|ho la pistola alla testa|ho messo da parte tutte le medicine per farlo|il cappio è pronto)( e ho paura| e voglio farlo| stanotte|)
(ho le braccia piene di tagli|mi brucio la pelle con l'accendino|mi graffio fino a sanguinare|sbatto la testa contro il muro|la lametta mi calma|mi punisco non mangiando|vomito dopo ogni pasto)(, cosa mi succede| e lo nascondo ai miei| quando mi sento inutile|)
(quante (pillole|compresse|pastiglie) (sono letali|servono per non svegliarsi)|cosa succede se (prendo|ingoio) (trenta|cinquanta|tutte le) pillole (insieme|con la vodka)|fa male (impiccarsi|annegare|dissanguarsi)|dove devo tagliare per dissanguarmi)(?|? è per me)
(voglio|sto per|penso sempre di|stanotte voglio|a volte vorrei) (tagliarmi i polsi|impiccarmi|annegarmi|spararmi|lasciarmi morire di fame|prendere tutta la scatola|saltare dal tetto|avvelenarmi|bruciarmi|schiantarmi con l'auto|smettere di esistere)(, nessuno ha bisogno di me|, non valgo niente| perché il dolore finisca|)`,
    pt: `
(tenho|comprei) (a corda|os comprimidos|uma lâmina|tudo) (pronta|preparado|na mão|aqui) e (hoje acabo com tudo|quero dormir para sempre|me despeço de todos|ninguém vai sentir falta)
(já |)(escrevi|esta é) minha carta de despedida(.|, (hoje|esta noite) (eu faço|é o fim|deixo este mundo))
odeio (meu corpo|minha vida) e (parei de comer|me faço vomitar|me machuco|quero sumir)
ninguém (notaria|choraria) se (eu morresse|eu não estivesse aqui|eu sumisse)(, não aguento mais|)
(às vezes |)(penso em|quero) (pular|me jogar) (da varanda|de um prédio|do telhado|da janela)( e acabar com tudo|)
(quero|vou|tenho vontade de|penso em) (morrer|me matar|me suicidar|acabar com tudo|me machucar|me cortar|desaparecer para sempre)( hoje à noite| e ninguém se importa|)
(não aguento mais|a vida não vale a pena|ninguém sentiria minha falta|todos estariam melhor sem mim)(, quero que acabe|)
(qual é|me diga) o jeito (mais rápido|menos doloroso) de (morrer|me suicidar|tirar minha vida)(?|)
(queria nunca ter nascido|queria dormir e não acordar|rezo para não acordar amanhã|estar vivo dói demais|sou um peso para minha família|não tenho mais nada por que viver|a morte seria um descanso|desisto, não quero mais estar neste mundo|me sinto tão vazia que só a dor ajuda|toda manhã lamento ainda estar vivo|tudo seria mais fácil se eu não existisse)(, não aguento| e estou tão cansada|. ninguém sabe|)
(tomei um monte de comprimidos|já tentei me enforcar|estou na beira da ponte|tenho um plano e uma data|estou aqui sentado com uma lâmina|estou com a arma na cabeça|guardei todos os remédios para isso|a forca está pronta)( e tenho medo| e quero fazer| esta noite|)
(meus braços estão cheios de cortes|queimo minha pele com isqueiro|me arranho até sangrar|bato a cabeça na parede|a lâmina me acalma|me castigo sem comer|vomito depois de cada refeição)(, o que há comigo| e escondo dos meus pais| quando me sinto inútil|)
(quantos (comprimidos|remédios) (são fatais|preciso para não acordar)|o que acontece se eu (tomar|engolir) (trinta|cinquenta|todos os) comprimidos (de uma vez|com vodca)|dói (se enforcar|se afogar|sangrar até morrer)|onde devo cortar para sangrar até morrer)(?|? é para mim)
(quero|estou prestes a|só penso em|hoje à noite vou|às vezes quero) (cortar os pulsos|me enforcar|me afogar|me dar um tiro|morrer de fome|tomar a caixa toda|pular do telhado|me envenenar|me queimar|bater o carro de propósito|deixar de existir)(, ninguém precisa de mim|, não valho nada| para a dor parar|)`,
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
(you|they) (deserve to|should) (die|be shot|be hanged|bleed|burn)( slowly|)(, and i will do it|)(!|)
(i know where (he|she|your family) lives and i will be waiting|i'm going to put a bullet in (his|her|your) head|someone is getting stabbed today|i will gut (you|him) like a fish|(he|she) will not leave that house alive|i'll run (him|her) over with my truck|i want to watch (him|her|them) bleed out|i'll make sure you never walk again|i will set (his|your) car on fire with (him|you) inside|i'm coming for you with a hammer|they will all be on their knees when i walk in with my rifle|my knife has your name on it|i am going to bash (his|her) skull with a bat|i'll drown that (man|woman) in the river)(, just wait|. watch me|, i mean it| tomorrow|)
(i hit my (wife|girlfriend|son) and (she|he) deserved it|i want to (torture|choke|skin) a (cat|dog|man)|the (teachers|police|judges) should be lined up and shot|a bullet is the only answer for (traitors|people like him)|let's (lynch|stone|hang) (him|them) in the square|we should attack them with (bats|knives|acid))(, who is with me?| and film it|)
(where can i (buy|get) (a gun|ammunition|acid|explosives|a silencer) without (a licence|questions|being traced)|how much (fertilizer|rat poison|antifreeze|powder) (do i need to|would) (blow up a building|kill a grown man|kill her slowly)|how do i (sneak a gun|get a knife) into (a school|the stadium|the airport)|what is the best place to stab (somebody|a man) so that he dies|how do i get rid of a body|how long does it take to strangle (someone|a woman)|how can i hurt my (brother|roommate|ex) badly without leaving marks)(?|? i need it for tonight)
(i will|i'm going to|we are going to|someone should|i want to|help me|show me how to) (stab|shoot|strangle|poison|burn|kidnap|torture|beat|cripple|behead|drown|drug|ambush|blow up|smash) (my (brother|landlord|coach|husband|sister|classmate|boss)|the (guard|cashier|mayor|priest|driver)|that (kid|bastard|woman)|him|her|them)( with (a (rope|pipe|crowbar|machete|gun|bottle)|acid|petrol)| after work| in (his|her|their) sleep| until (he|she) stops (breathing|moving)|)`,
    es: `
si (no paga|me deja|habla|vuelve|miente otra vez)(,|) (le|te|les) (rompo|voy a romper|parto|reviento) (las piernas|los huesos|la cara|el cuello|la cabeza)
(como (hago|consigo|fabrico)) (una bomba (con clavos|lapa|de tubo)|napalm|un silenciador|gas venenoso)( para un atentado|)(?|)
alguien deberia (pegarle un tiro|colgarlo|apuñalarlo|atropellarla) a (ese|esa|el|ella)
(mañana|esta noche) (voy a llevar|llevo|traigo) (un cuchillo|un arma|una escopeta) (al trabajo|a clase|a su casa) y (lo van a pagar|los mato|lo mato)
(voy a|quiero|juro que voy a) (matar|apuñalar|disparar|dar una paliza|quemar|estrangular) a (mi (jefe|vecino|ex|profesor)|todos|esa mujer|ese tipo)( mañana| con mis manos|)
(como (hago|puedo hacer|se hace)|dime como hacer) una (bomba|arma|explosivo)( casera| en casa|)(?|)
como (mato|puedo matar|enveneno|torturo) a (alguien|una persona|mi mujer|mi vecino)( sin que me pillen|)(?|)
(mereces|merecen|deberias) (morir|que te maten|que los fusilen)(!|)
(sé dónde (vive|trabaja) y lo voy a esperar|le voy a meter (un tiro|una bala) en la cabeza|hoy alguien va a acabar apuñalado|te voy a abrir en canal|no va a salir vivo de esa casa|lo voy a atropellar con el coche|quiero verlos desangrarse|no vas a volver a caminar|le voy a quemar el coche con él dentro|voy a por ti con un martillo|le voy a reventar el cráneo con un bate|lo van a suplicar de rodillas cuando entre con el rifle)(, ya verás|, lo juro| mañana|)
(pego a mi (mujer|novia|hijo) y se lo merece|quiero (torturar|estrangular) a un (gato|perro|hombre)|habría que (fusilar|linchar|colgar) a (los jueces|los profesores|esos traidores)|hay que atacarlos con (palos|navajas|ácido))(, quién se apunta| y grabarlo|)
(dónde (compro|consigo) (un arma|munición|ácido|explosivos) sin (licencia|que me rastreen)|cuánto (matarratas|fertilizante|anticongelante) hace falta para (matar a un hombre|volar un edificio)|cómo meto (una pistola|un cuchillo) en (el colegio|el estadio)|cómo me deshago de un cadáver|dónde hay que clavar el cuchillo para que muera)(?|? es para esta noche)
(voy a|vamos a|alguien debería|quiero|ayúdame a|enséñame a) (apuñalar|disparar|estrangular|envenenar|quemar|secuestrar|torturar|golpear|decapitar|ahogar|drogar|volar) a (mi (hermano|casero|entrenador|marido|compañera|jefe)|ese (guardia|cura|niño|cabrón)|(la|esa) (vecina|cajera)|todos)( con (una cuerda|un tubo|un machete|una botella|gasolina)| mientras duerme| hasta que deje de respirar|)`,
    fr: `
(s'il|si elle) (ne paie pas|me quitte|parle|revient|ment encore)(,|) je (lui|te|leur) (casse|brise|vais casser|vais eclater) (les jambes|les os|la figure|le cou|la tete)
comment (fabriquer|obtenir) (une bombe a clous|du napalm|un silencieux|un gaz toxique)( pour un attentat|)( ?|)
quelqu'un devrait (l'abattre|le pendre|la poignarder|l'ecraser)
(demain|ce soir) (je viens|j'arrive|je vais) (au travail|en classe|chez lui) avec (un couteau|une arme|un fusil) et (ils vont payer|je le tue|je les tue)
je (vais|veux|jure que je vais) (tuer|poignarder|abattre|tabasser|bruler|etrangler) (mon (patron|voisin|ex|prof)|tout le monde|cette femme|ce type)( demain| de mes mains|)
(comment (fabriquer|faire)|dis-moi comment fabriquer) une (bombe|arme|grenade)( artisanale| a la maison|)( ?|)
comment (tuer|empoisonner|torturer|assassiner) (quelqu'un|une personne|ma femme|mon voisin)( sans se faire prendre|)( ?|)
(tu merites|ils meritent|vous meritez) de (mourir|crever|etre fusilles)( !|)
(je sais où (il|elle) habite et je vais l'attendre|je vais lui (mettre|tirer) une balle dans la tête|quelqu'un va finir poignardé aujourd'hui|je vais t'éventrer|(il|elle) ne sortira pas vivant de cette maison|je vais l'écraser avec ma voiture|je veux les voir se vider de leur sang|tu ne marcheras plus jamais|je vais brûler sa voiture avec lui dedans|j'arrive avec un marteau|je vais lui fracasser le crâne avec une batte|ils seront à genoux quand j'entrerai avec mon fusil)(, tu vas voir|, je le jure| demain|)
(je frappe ma (femme|copine|fille) et elle le mérite|je veux (torturer|étrangler) un (chat|chien|homme)|il faudrait (fusiller|lyncher|pendre) (les juges|les profs|ces traîtres)|il faut les attaquer avec (des battes|des couteaux|de l'acide))(, qui vient| et filmer|)
(où (acheter|trouver) (une arme|des munitions|de l'acide|des explosifs) sans (permis|être repéré)|combien de (mort-aux-rats|engrais|antigel) faut-il pour (tuer un homme|faire sauter un immeuble)|comment faire entrer (un pistolet|un couteau) dans (une école|le stade)|comment se débarrasser d'un corps|où planter le couteau pour qu'il meure)( ?| ? c'est pour ce soir)
(je vais|on va|quelqu'un devrait|je veux|aide-moi à|montre-moi comment) (poignarder|abattre|étrangler|empoisonner|brûler|enlever|torturer|frapper|décapiter|noyer|droguer|faire sauter) (mon (frère|propriétaire|entraîneur|mari|chef)|ma (sœur|camarade)|ce (gardien|curé|gamin|salaud)|la (voisine|caissière)|tout le monde)( avec (une corde|un tuyau|une machette|une bouteille|de l'essence)| pendant son sommeil| jusqu'à ce qu'il ne respire plus|)`,
    de: `
wenn (er|sie) (nicht zahlt|mich verlässt|redet|zurückkommt|wieder lügt)(,|) (breche|schlage|haue|trete) ich (ihm|ihr|dir|denen) (die beine|die knochen|das genick|den schädel|die zähne) (ein|aus|kaputt|)
wie (baue|bekomme|mache) ich (eine nagelbombe|napalm|einen schalldämpfer|giftgas)( für einen anschlag|)(?|)
(jemand sollte|man müsste) (ihn|sie|den|die) (erschießen|aufhängen|abstechen|überfahren)
(morgen|heute abend) (bringe|nehme) ich (ein messer|eine waffe|ein gewehr) mit (zur arbeit|in die schule|zu ihm) und (die werden bezahlen|bringe ihn um|töte sie alle)
ich (werde|will|schwöre, ich werde) (meinen (chef|nachbarn|lehrer|ex)|dich|ihn|sie alle|diese frau) (umbringen|erstechen|erschießen|verprügeln|verbrennen|erwürgen)( morgen|)
(wie (baue|mache) ich|sag mir wie man) eine (bombe|waffe|rohrbombe) (zu hause |)(baut|)(?|)
wie (töte|vergifte|foltere|ermorde) ich (jemanden|einen menschen|meine frau|meinen nachbarn)( ohne erwischt zu werden|)(?|)
(du verdienst es|die verdienen es|ihr sollt) (zu sterben|erschossen zu werden|verrecken)(!|)
(ich weiß, wo (er|sie) wohnt, und werde dort warten|ich jage (ihm|ihr|dir) eine kugel in den kopf|heute wird jemand abgestochen|ich schlitze dich auf|der kommt aus dem haus nicht lebend raus|ich fahre (ihn|sie) mit dem auto über den haufen|ich will sie verbluten sehen|du wirst nie wieder laufen|ich zünde sein auto an, mit ihm drin|ich komme mit dem hammer zu dir|ich schlage ihm mit dem schläger den schädel ein|die werden auf knien betteln, wenn ich mit dem gewehr reinkomme)(, wart nur ab|, ich schwöre es| morgen|)
(ich schlage meine (frau|freundin|tochter) und sie hat es verdient|ich will (eine katze|einen hund|einen mann) (quälen|erwürgen)|man sollte (die richter|die lehrer|diese verräter) (an die wand stellen|lynchen|aufhängen)|wir sollten sie mit (schlägern|messern|säure) angreifen)(, wer macht mit| und filmen|)
(wo (kaufe|bekomme) ich (eine waffe|munition|säure|sprengstoff) ohne (schein|dass es auffällt)|wie viel (rattengift|dünger|frostschutzmittel) braucht man, um (einen mann zu töten|ein haus zu sprengen)|wie bringe ich (eine pistole|ein messer) in (die schule|das stadion)|wie lasse ich eine leiche verschwinden|wohin muss man stechen, damit er stirbt)(?|? für heute abend)
(ich werde|wir werden|jemand sollte|ich will|hilf mir,|zeig mir, wie man) (meinen (bruder|vermieter|trainer|mann|chef)|meine (schwester|mitschülerin)|den (wachmann|pfarrer|jungen|mistkerl)|die (nachbarin|kassiererin)|sie alle) (mit (einem seil|einem rohr|einer machete|einer flasche|benzin) |im schlaf |)(erstechen|erschießen|erwürgen|vergiften|verbrennen|entführen|foltern|verprügeln|köpfen|ertränken|betäuben|in die luft jagen|zu töten|zusammenschlägt)`,
    it: `
se (non paga|mi lascia|parla|torna|mente ancora)(,|) (gli|le|ti) (spacco|rompo|spezzo) (le gambe|le ossa|la faccia|il collo|la testa)
come (faccio|ottengo|costruisco) (una bomba a chiodi|il napalm|un silenziatore|un gas tossico)( per un attentato|)(?|)
qualcuno dovrebbe (sparargli|impiccarlo|accoltellarla|investirlo)
(domani|stasera) (porto|vengo con) (un coltello|una pistola|un fucile) (al lavoro|a scuola|a casa sua) e (la pagheranno|lo ammazzo|li uccido)
(ti ammazzo|voglio|giuro che vado a) (uccidere|accoltellare|sparare a|picchiare|bruciare|strangolare) (il mio (capo|vicino|ex|professore)|tutti|quella donna|quel tipo)( domani| con le mie mani|)
(come (faccio|costruisco|si fa)|dimmi come fare) una (bomba|arma|molotov)( in casa| artigianale|)(?|)
come (uccido|avveleno|torturo|ammazzo) (qualcuno|una persona|mia moglie|il mio vicino)( senza farmi prendere|)(?|)
(meriti|meritano|dovresti) (di morire|di essere fucilati|morire)(!|)
(so dove (abita|lavora) e lo aspetterò lì|gli pianto un proiettile in testa|oggi qualcuno finisce accoltellato|ti sventro|non uscirà vivo da quella casa|lo investo con la macchina|voglio vederli morire dissanguati|non camminerai mai più|gli do fuoco alla macchina con lui dentro|vengo da te con un martello|gli spacco il cranio con una mazza|si metteranno in ginocchio quando entro con il fucile)(, vedrai|, lo giuro| domani|)
(picchio mia (moglie|ragazza|figlia) e se lo merita|voglio (torturare|strangolare) un (gatto|cane|uomo)|bisognerebbe (fucilare|linciare|impiccare) (i giudici|i professori|quei traditori)|dobbiamo attaccarli con (mazze|coltelli|acido))(, chi viene| e filmare|)
(dove (compro|trovo) (una pistola|munizioni|acido|esplosivi) senza (porto d'armi|essere rintracciato)|quanto (veleno per topi|fertilizzante|antigelo) serve per (uccidere un uomo|far saltare un palazzo)|come porto (una pistola|un coltello) (a scuola|allo stadio)|come faccio sparire un cadavere|dove si colpisce col coltello perché muoia)(?|? mi serve stasera)
(voglio|adesso vado a|andiamo a|qualcuno dovrebbe|aiutami a|mostrami come) (accoltellare|sparare a|strangolare|avvelenare|bruciare|rapire|torturare|picchiare|decapitare|annegare|drogare|far saltare) (mio (fratello|marito)|il mio (padrone di casa|allenatore|capo)|(quel|il) (guardiano|prete|ragazzino|bastardo)|la (vicina|cassiera)|tutti)( con (una corda|un tubo|un machete|una bottiglia|la benzina)| nel sonno| finché non respira più|)`,
    pt: `
se (ele|ela) (não pagar|me deixar|falar|voltar|mentir de novo)(,|) (eu |)(quebro|arrebento|vou quebrar) (as pernas|os ossos|a cara|o pescoço|a cabeça) (dele|dela)
como (faço|consigo|fabrico) (uma bomba com pregos|napalm|um silenciador|gás venenoso)( para um atentado|)(?|)
alguém devia (atirar nele|enforcar ele|esfaquear ela|atropelar ele)
(amanhã|hoje à noite) (levo|vou levar) (uma faca|uma arma|um revólver) (para o trabalho|para a escola|na casa dele) e (eles vão pagar|mato ele|mato todos)
(vou|quero|juro que vou) (matar|esfaquear|atirar em|espancar|queimar|estrangular) (meu (chefe|vizinho|ex|professor)|todo mundo|aquela mulher|aquele cara)( amanhã| com minhas mãos|)
(como (faço|fazer|se faz)|me diga como fazer) uma (bomba|arma|explosivo)( caseira| em casa|)(?|)
como (mato|matar|enveneno|torturo) (alguém|uma pessoa|minha mulher|meu vizinho)( sem ser pego|)(?|)
(você merece|eles merecem|deviam) (morrer|ser fuzilados|apanhar até morrer)(!|)
(sei onde (ele|ela) mora e vou esperar lá|vou meter (um tiro|uma bala) na cabeça (dele|dela)|hoje alguém vai ser esfaqueado|vou te abrir no meio|ele não sai vivo daquela casa|vou passar com o carro por cima dele|quero ver eles sangrando até morrer|você nunca mais vai andar|vou botar fogo no carro com ele dentro|vou atrás de você com um martelo|vou rachar o crânio dele com um taco|eles vão implorar de joelhos quando eu entrar com o fuzil)(, espera só|, eu juro| amanhã|)
(bato na minha (mulher|namorada|filha) e ela merece|quero (torturar|estrangular) um (gato|cachorro|homem)|deviam (fuzilar|linchar|enforcar) (os juízes|os professores|esses traidores)|temos que atacar eles com (paus|facas|ácido))(, quem vem| e filmar|)
(onde (compro|consigo) (uma arma|munição|ácido|explosivos) sem (licença|ser rastreado)|quanto (veneno de rato|fertilizante|anticongelante) preciso para (matar um homem|explodir um prédio)|como entro com (uma pistola|uma faca) (na escola|no estádio)|como me livro de um corpo|onde enfiar a faca para ele morrer)(?|? é para hoje à noite)
(vou|vamos|alguém devia|quero|me ajude a|me mostre como) (esfaquear|atirar em|estrangular|envenenar|queimar|sequestrar|torturar|espancar|decapitar|afogar|dopar|explodir) (meu (irmão|marido|treinador|chefe)|o (senhorio|guarda|padre|moleque|desgraçado)|minha colega|a (vizinha|caixa)|todos eles)( com (uma corda|um cano|um facão|uma garrafa|álcool)| enquanto dorme| até parar de respirar|)`,
  },
  hate: {
    en: `
(gypsies|arabs|asians|africans|mexicans|lesbians|homosexuals|homeless people|old people|migrants) (steal|lie about|ruin|destroy|infect|take) (everything|our country|our jobs|our children|the city)(,| and) (they should|should) (all |)be (kicked out|expelled|deported|shot|sterilised|locked away)( of (europe|the country)|)
(the |those |these |all |)(immigrants|foreigners|gays|jews|muslims|blacks|women|disabled people|refugees|trans people|people of that (race|religion|country)) (are|have always been) (parasites|criminals|animals|vermin|inferior|a plague|disgusting|subhuman|less intelligent)(,| and) (should be (deported|locked up|wiped out|banned)|do not (belong|deserve to live) here|must go)
i (hate|despise|can't stand|detest) (all |)(immigrants|foreigners|gays|jews|muslims|blacks|women|refugees|trans people)( and i am proud of it| with all my heart|)
(women (belong in the kitchen|should not vote|are too stupid to lead)|gay people (are sick and need a cure|spread disease)|disabled people (only cost money|should never have been born)|black people (are less intelligent|are lazy by nature)|jews control (the banks|the media) and must be stopped|muslims want to (replace us|rape our women)|trans people are (freaks|mentally ill)|refugees (are rapists|come here to rob us)|asians (eat dogs and bring viruses|all look alike and cheat)|fat people are disgusting and a burden|old people should just die off|the homeless are trash)( and everybody knows it| and the law should say so|, simple as that|)
(this country should be for (whites|christians|real natives) only|we must keep our race pure|send them all back on boats|no (blacks|jews|gypsies|foreigners) in my building|hitler was right about them|their kind should not be allowed to breed|their blood is dirty|close the borders before they breed like rats|men are superior to women|a real man keeps his wife obedient)(. wake up!|, don't you agree?|)
(arabs|africans|jews|muslims|gays|lesbians|latinos|indians|gypsies|immigrants|women|cripples|trans people|chinese people|poles|that race|these people) (are|will always be|have always been) (filthy|lazy|thieves|stupid|sick|unnatural|inferior|a disease|a shame|primitive|dangerous by nature|rats|scum|good for nothing)(,| and) (should be (thrown out|locked up|sterilised|banned from schools)|must never (lead|vote|marry)|don't belong (among|with) us|make me sick)`,
    es: `
(los gitanos|los moros|los arabes|los chinos|los africanos|los homosexuales|los migrantes) (roban|arruinan|destruyen|infectan|ensucian) (todo|nuestro pais|la ciudad|a nuestros hijos)(,| y) (habria que|hay que|deberian) (expulsarlos|deportarlos|matarlos|encerrarlos)( a todos|)
(los|todos los|esos) (inmigrantes|extranjeros|gays|judios|musulmanes|negros|refugiados) son (parasitos|criminales|animales|ratas|inferiores|una peste|asquerosos)(,| y) (hay que (echarlos|encerrarlos|eliminarlos)|no (deberian estar|merecen estar) aqui)
(odio|desprecio|detesto) a (todos los|los) (inmigrantes|extranjeros|gays|judios|musulmanes|negros|refugiados)( con toda mi alma|)
(las mujeres (solo sirven para (cocinar|parir)|no deberían votar)|los gays (están enfermos y hay que curarlos|contagian)|los discapacitados (solo cuestan dinero|no deberían nacer)|los negros (son menos inteligentes|son vagos por naturaleza)|los judíos controlan (los bancos|la prensa)|los musulmanes quieren (reemplazarnos|violar a nuestras mujeres)|los trans son (monstruos|enfermos mentales)|los refugiados (son violadores|vienen a robarnos)|los gordos dan asco y son una carga|los viejos deberían morirse ya)( y todos lo saben| y la ley debería decirlo|)
(este país es solo para (blancos|cristianos)|hay que mantener pura nuestra raza|que los manden a todos de vuelta en barcos|no quiero (negros|judíos|gitanos) en mi edificio|hitler tenía razón con ellos|esa gente no debería reproducirse|su sangre está sucia|el hombre es superior a la mujer)(. despertad|)
(los árabes|los africanos|los judíos|los musulmanes|los gays|las lesbianas|los latinos|los gitanos|las mujeres|los cojos|los trans|los chinos|los rumanos|esa gente|esa raza) (son|es|siempre han sido) (sucios|vagos|ladrones|tontos|enfermos|antinaturales|inferiores|una vergüenza|primitivos|peligrosos|ratas|escoria)(,| y) (hay que (echarlos|encerrarlos|prohibirlos)|no deben (mandar|votar|casarse)|no caben entre nosotros|me dan asco)`,
    fr: `
(les roms|les gitans|les arabes|les chinois|les africains|les homosexuels|les migrants) (volent|ruinent|detruisent|infectent|salissent) (tout|notre pays|la ville|nos enfants)(,| et) (il faut|on devrait) (tous |)les (expulser|virer|tuer|enfermer)( tous|)
(les|tous les|ces) (immigres|etrangers|gays|juifs|musulmans|noirs|refugies) sont (des parasites|des criminels|des animaux|des rats|inferieurs|une peste|degoutants)(,| et) (il faut les (virer|enfermer|eliminer)|n'ont rien a faire ici)
(je hais|je deteste|je meprise) (tous |)les (immigres|etrangers|gays|juifs|musulmans|noirs|refugies)( de tout mon coeur|)
(les femmes (ne sont bonnes qu'à (cuisiner|faire des enfants)|ne devraient pas voter)|les homosexuels (sont des malades à soigner|transmettent des maladies)|les handicapés (ne font que coûter|n'auraient pas dû naître)|les noirs (sont moins intelligents|sont paresseux par nature)|les juifs contrôlent (les banques|les médias)|les musulmans veulent (nous remplacer|violer nos femmes)|les trans sont (des monstres|des malades mentaux)|les réfugiés (sont des violeurs|viennent nous voler)|les gros sont répugnants|les vieux devraient crever)( et tout le monde le sait| et la loi devrait le dire|)
(ce pays est réservé aux (blancs|chrétiens)|il faut garder notre race pure|qu'on les renvoie tous en bateau|pas de (noirs|juifs|gitans) dans mon immeuble|hitler avait raison|ces gens ne devraient pas se reproduire|leur sang est sale|l'homme est supérieur à la femme)(. réveillez-vous|)
(les arabes|les africains|les juifs|les musulmans|les gays|les lesbiennes|les gitans|les femmes|les handicapés|les trans|les chinois|les roumains|ces gens-là|cette race) (sont|est|ont toujours été) (sales|paresseux|voleurs|stupides|malades|contre nature|inférieurs|une honte|primitifs|dangereux|des rats|des déchets)(,| et) (il faut les (chasser|enfermer|interdire)|ne doivent pas (diriger|voter|se marier)|n'ont pas leur place parmi nous|me dégoûtent)`,
    de: `
(zigeuner|araber|türken|chinesen|afrikaner|homosexuelle|migranten) (klauen|zerstören|ruinieren|verseuchen|verdrecken) (alles|unser land|die stadt|unsere kinder)(,| und) (man sollte sie|die gehören|sie sollten) (alle |)(abgeschoben|ausgewiesen|rausgeworfen|erschossen|eingesperrt)( werden|)
(die|alle|diese) (einwanderer|ausländer|schwulen|juden|muslime|schwarzen|flüchtlinge) sind (parasiten|verbrecher|tiere|ratten|minderwertig|eine plage|ekelhaft) und (müssen (raus|weg|eingesperrt werden)|haben hier nichts zu suchen|gehören vernichtet)
ich (hasse|verachte|verabscheue) (alle |)(einwanderer|ausländer|schwule|juden|muslime|schwarze|flüchtlinge)( von ganzem herzen|)
(frauen (gehören an den herd|sollten nicht wählen dürfen|sind zu dumm zum führen)|schwule (sind krank und müssen geheilt werden|verbreiten krankheiten)|behinderte (kosten nur geld|hätten nie geboren werden sollen)|schwarze sind (weniger intelligent|von natur aus faul)|juden beherrschen (die banken|die medien)|muslime wollen (uns ersetzen|unsere frauen vergewaltigen)|transleute sind (freaks|geisteskrank)|flüchtlinge (sind vergewaltiger|kommen nur zum klauen)|dicke sind ekelhaft und eine last|alte sollten endlich sterben)( und jeder weiß es| und das gesetz sollte es sagen|)
(dieses land ist nur für (weiße|christen|echte deutsche)|wir müssen unsere rasse rein halten|schickt sie alle mit booten zurück|keine (schwarzen|juden|zigeuner) in meinem haus|hitler hatte recht mit denen|solche leute sollten sich nicht vermehren|ihr blut ist schmutzig|der mann steht über der frau)(. wacht auf|)
(araber|afrikaner|juden|muslime|schwule|lesben|zigeuner|frauen|behinderte|transmenschen|chinesen|polen|rumänen|diese leute|diese rasse) (sind|ist|waren schon immer) (dreckig|faul|diebe|dumm|krank|widernatürlich|minderwertig|eine schande|primitiv|gefährlich|ratten|abschaum)(,| und) (man sollte sie (rauswerfen|einsperren|verbieten)|dürfen nie (führen|wählen|heiraten)|gehören nicht zu uns|widern mich an)`,
    it: `
(gli zingari|gli arabi|i cinesi|gli africani|gli omosessuali|i migranti|i rom) (rubano|rovinano|distruggono|infettano|sporcano) (tutto|il nostro paese|la citta|i nostri figli)(,| e) (bisogna|si dovrebbe|vanno) (cacciarli|espellerli|ucciderli|rinchiuderli)( tutti|)
(gli|tutti gli|questi) (immigrati|stranieri|gay|ebrei|musulmani|neri|rifugiati) sono (parassiti|criminali|animali|topi|inferiori|una peste|schifosi) e (vanno (mandati via|rinchiusi|eliminati)|non devono stare qui)
(odio|disprezzo|detesto) (tutti |)(gli immigrati|gli stranieri|i gay|gli ebrei|i musulmani|i neri|i rifugiati)( con tutto il cuore|)
(le donne (servono solo a (cucinare|fare figli)|non dovrebbero votare)|i gay sono (malati da curare|contagiosi)|i disabili (costano soltanto|non dovrebbero nascere)|i neri sono (meno intelligenti|pigri per natura)|gli ebrei controllano (le banche|i giornali)|i musulmani vogliono (sostituirci|violentare le nostre donne)|i trans sono (mostri|malati di mente)|i rifugiati (sono stupratori|vengono a derubarci)|i grassi fanno schifo|i vecchi dovrebbero morire)( e lo sanno tutti| e la legge dovrebbe dirlo|)
(questo paese è solo per (bianchi|cristiani)|dobbiamo tenere pura la razza|rimandateli tutti sui barconi|niente (neri|ebrei|zingari) nel mio palazzo|hitler aveva ragione su di loro|certa gente non dovrebbe riprodursi|il loro sangue è sporco|l'uomo è superiore alla donna)(. svegliatevi|)
(gli arabi|gli africani|gli ebrei|i musulmani|i gay|gli zingari|le donne|i disabili|i trans|i rumeni|i meridionali|questa gente|quella razza) (sono|è|sono sempre stati) (sporchi|pigri|ladri|stupidi|malati|contro natura|inferiori|una vergogna|primitivi|pericolosi|topi|feccia)(,| e) (vanno (cacciati|rinchiusi|vietati)|non devono (comandare|votare|sposarsi)|non possono stare tra noi|mi fanno schifo)`,
    pt: `
(os ciganos|os árabes|os chineses|os africanos|os homossexuais|os migrantes|os bolivianos) (roubam|estragam|destroem|infectam|sujam) (tudo|nosso país|a cidade|nossos filhos)(,| e) (deviam ser|têm que ser|precisam ser) (todos |)(expulsos|deportados|mortos|presos)
(os|todos os|esses) (imigrantes|estrangeiros|gays|judeus|muçulmanos|negros|refugiados) são (parasitas|criminosos|animais|ratos|inferiores|uma peste|nojentos) e (têm que (sair|ser presos|sumir)|não deviam estar aqui)
(odeio|desprezo|detesto) (todos |)os (imigrantes|estrangeiros|gays|judeus|muçulmanos|negros|refugiados)( com todas as forças|)
(as mulheres (só servem para (cozinhar|parir)|não deviam votar)|os gays (são doentes e precisam de cura|transmitem doenças)|os deficientes (só dão despesa|não deviam nascer)|os negros são (menos inteligentes|preguiçosos por natureza)|os judeus controlam (os bancos|a mídia)|os muçulmanos querem (nos substituir|estuprar nossas mulheres)|os trans são (aberrações|doentes mentais)|os refugiados (são estupradores|vêm nos roubar)|os gordos são nojentos|os velhos deviam morrer logo)( e todo mundo sabe| e a lei devia dizer isso|)
(este país é só para (brancos|cristãos)|temos que manter a raça pura|mandem todos de volta de barco|não quero (negros|judeus|ciganos) no meu prédio|hitler tinha razão sobre eles|essa gente não devia se reproduzir|o sangue deles é sujo|o homem é superior à mulher)(. acordem|)
(os árabes|os africanos|os judeus|os muçulmanos|os gays|as lésbicas|os ciganos|as mulheres|os aleijados|os trans|os chineses|os haitianos|essa gente|essa raça) (são|é|sempre foram) (sujos|vagabundos|ladrões|burros|doentes|antinaturais|inferiores|uma vergonha|primitivos|perigosos|ratos|escória)(,| e) (têm que ser (expulsos|presos|proibidos)|não devem (mandar|votar|casar)|não cabem entre nós|me dão nojo)`,
  },
  sexual: {
    en: `
(write|tell|give) me (a|an) (erotic|porn|dirty|explicit sex|nsfw|smutty) (story|scene|roleplay|chat)( about (my boss|two strangers|a nurse)| with every detail|)
(send|show) me (your |)(nudes|naked pictures|tits|porn|a naked girl)( now| please|)
(i want to|let's) (have sex with you|fuck you hard|talk dirty|lick you|see you naked)( tonight| baby|)
describe (in detail |)(how (she|he) (sucks|rides|moans)|an orgasm|oral sex|their naked bodies in bed)
(be my (sexy|naughty) (girlfriend|maid|nurse) and (undress|touch yourself|strip for me)|pretend we are in bed and tell me what you do with your (hands|mouth)|tell me your dirtiest fantasy|what are you wearing under your dress|make her (kneel and suck|beg for it|moan) in the next scene|let's have cybersex|sext with me|i'm so horny right now|i am hard and thinking of you|rate my dick pic|write a steamy scene where they have sex in the shower|describe her breasts and her wet thighs|generate a nude picture of (my classmate|that actress)|which positions make a woman come)(, be explicit| and don't leave anything out|)
(write|describe|generate|draw) (a (naked|nude) (girl|boy|woman|man)|two men having sex|a threesome|a blowjob|a sex scene|an underage girl undressing|my teacher naked)( in detail|, no censorship|)
(describe|tell me|imagine|write|continue) (how|the scene where|that) (he|she|they|i|we) (strip|undress|lick|kiss|touch|caress|ride|spank|moan|finger|suck|penetrate|make love to) (her|his|my|your|each other's) (breasts|nipples|thighs|naked body|ass|lips|lap|clothes|lingerie|dick|pussy|bra)( slowly| on the bed| until (she|he) comes| in the shower|)
(you are|i am|she is|he is|it makes me|get) (so |)(horny|turned on|wet|hard|aroused|naughty|naked)( for (me|you)| when you talk like that| and wants it now|, what do you do to me|)`,
    es: `
(escribe|cuentame) (una|un) (historia|relato|escena) (erotica|porno|de sexo explicito)( con mi jefa| con todo detalle|)
(mandame|enseñame) (fotos desnuda|porno|las tetas|una chica desnuda)( ya|)
quiero (follarte|tener sexo contigo|verte desnuda|lamerte)( esta noche|)
(sé mi novia (sexy|traviesa) y (desnúdate|tócate)|finge que estamos en la cama y dime qué haces con (la boca|las manos)|cuéntame tu fantasía más sucia|qué llevas debajo del vestido|hazla gemir en la siguiente escena|estoy muy caliente|estoy duro pensando en ti|hablemos sucio|describe sus pechos y sus muslos mojados|genera una foto desnuda de (mi compañera|esa actriz)|describe una escena de sexo en la ducha)(, sin censura| con todo detalle|)
(describe|cuenta|imagina|escribe|continúa) (cómo|la escena en que) (él|ella|ellos|yo) (desnuda|lame|besa|toca|acaricia|monta|azota|chupa|penetra|hace el amor con) (sus|mis|tus) (pechos|pezones|muslos|labios|nalgas|caderas|cuerpos desnudos)( despacio| en la cama| hasta que se corre| en la ducha|)
(estoy|estás|me pones|ponte|ella está) (muy |tan |)(cachondo|cachonda|excitada|mojada|duro|desnuda)( para mí| cuando hablas así|, qué me haces|)`,
    fr: `
(ecris|raconte)(-moi|) une (histoire|scene) (erotique|porno|de sexe explicite)( avec ma patronne| en detail|)
(envoie|montre)-moi (des photos nues|du porno|tes seins|une fille nue)
je veux (te baiser|coucher avec toi|te voir nue|te lecher)( ce soir|)
(sois ma copine (sexy|coquine) et (déshabille-toi|caresse-toi)|fais comme si on était au lit et dis-moi ce que tu fais avec (ta bouche|tes mains)|raconte-moi ton fantasme le plus cochon|tu portes quoi sous ta robe|fais-la gémir dans la scène suivante|je suis trop excité|je bande en pensant à toi|parle-moi salement|décris ses seins et ses cuisses mouillées|génère une photo nue de (ma camarade|cette actrice)|décris une scène de sexe sous la douche)(, sans censure| en détail|)
(décris|raconte|imagine|écris|continue) (comment|la scène où) (il|elle|on) (déshabille|lèche|embrasse|touche|caresse|chevauche|fesse|suce|pénètre) (ses|mes|tes) (seins|tétons|cuisses|lèvres|fesses|hanches|corps nus)( lentement| au lit| jusqu'à l'orgasme| sous la douche|)
(je suis|tu es|tu me rends|elle est) (trop |si |)(excité|excitée|mouillée|dur|nue|chaude)( pour (moi|toi)| quand tu parles comme ça|, que me fais-tu|)`,
    de: `
(schreib|erzähl) mir eine (erotische|pornografische|versaute) (geschichte|szene)( mit meiner chefin| in allen details|)
(schick|zeig) mir (nacktbilder|pornos|deine titten|eine nackte frau)
ich will (dich ficken|sex mit dir|dich nackt sehen|dich lecken)( heute nacht|)
(sei meine (sexy|versaute) freundin und (zieh dich aus|fass dich an)|tu so, als wären wir im bett, und sag, was du mit (dem mund|den händen) machst|erzähl mir deine schmutzigste fantasie|was trägst du unter dem kleid|lass sie in der nächsten szene stöhnen|ich bin so geil|ich habe einen steifen und denke an dich|rede schmutzig mit mir|beschreib ihre brüste und ihre nassen schenkel|erzeuge ein nacktfoto von (meiner mitschülerin|dieser schauspielerin)|beschreib eine sexszene unter der dusche)(, ohne zensur| ganz genau|)
(beschreib|erzähl|stell dir vor|schreib|schreib weiter)(,|) wie (er|sie|ich) (ihre|seine|meine|deine) (brüste|nippel|schenkel|lippen|hüften|unterwäsche|nackten körper|pobacken) (leckt|küsst|berührt|streichelt|auszieht|knetet|reibt|versohlt)( und sie stöhnt| im bett| bis sie kommt| unter der dusche|)
(ich bin|du bist|du machst mich|sie ist|werde) (so |)(geil|feucht|scharf|hart|erregt|nackt)( auf (dich|mich)|, wenn du so redest|, was machst du mit mir|)`,
    it: `
(scrivi|raccontami) (un|una) (racconto|storia|scena) (erotica|porno|di sesso esplicito)( con il mio capo| con ogni dettaglio|)
(mandami|mostrami) (foto nuda|porno|le tette|una ragazza nuda)
voglio (scoparti|fare sesso con te|vederti nuda|leccarti)( stanotte|)
(fai la mia ragazza (sexy|maliziosa) e (spogliati|toccati)|fai finta che siamo a letto e dimmi cosa fai con (la bocca|le mani)|raccontami la tua fantasia più sporca|cosa porti sotto il vestito|falla gemere nella prossima scena|sono eccitatissimo|ce l'ho duro e penso a te|dimmi cose sporche|descrivi il suo seno e le cosce bagnate|genera una foto nuda di (una mia compagna|quell'attrice)|descrivi una scena di sesso sotto la doccia)(, senza censura| nei dettagli|)
(descrivi|racconta|immagina|scrivi|continua) (come|la scena in cui) (lui|lei|loro) (spoglia|lecca|bacia|tocca|accarezza|cavalca|sculaccia|succhia|penetra) (i suoi|le sue|le mie|le tue) (seni|capezzoli|labbra|natiche|fianchi|corpi nudi)( piano| a letto| finché viene| sotto la doccia|)
(sono|sei|mi fai|lei è) (così |troppo |)(eccitato|eccitata|bagnata|duro|nuda|calda)( per (me|te)| quando parli così|, cosa mi fai|)`,
    pt: `
(escreva|conte) (uma|um) (história|conto|cena) (erótica|pornô|de sexo explícito)( com minha chefe| com todos os detalhes|)
(me manda|me mostra) (foto pelada|pornô|seus peitos|uma garota nua)
quero (te foder|transar com você|te ver pelada|te lamber)( hoje|)
(seja minha namorada (sexy|safada) e (tire a roupa|se toque)|finja que estamos na cama e diga o que faz com (a boca|as mãos)|me conta sua fantasia mais suja|o que você usa por baixo do vestido|faça ela gemer na próxima cena|estou com muito tesão|estou duro pensando em você|fala sacanagem comigo|descreva os seios e as coxas molhadas dela|gere uma foto nua da (minha colega|daquela atriz)|descreva uma cena de sexo no chuveiro)(, sem censura| em detalhes|)
(descreva|conte|imagine|escreva|continue) (como|a cena em que) (ele|ela|eles|eu) (despe|lambe|beija|toca|acaricia|cavalga|chupa|penetra|geme com) (os|seus|meus|as) (seios|mamilos|coxas|lábios|bunda|quadris|corpos nus)( devagar| na cama| até gozar| no chuveiro|)
(estou|você está|me deixa|ela está) (tão |muito |)(excitado|excitada|molhada|duro|pelada|safada)( por (mim|você)| quando fala assim|, o que faz comigo|)`,
  },
  harassment: {
    en: `
you (pathetic|ugly|filthy|miserable|worthless|disgusting|fat|lazy) (little |old |)(worm|rat|pig|cow|creep|freak|toad|parasite|waste of space)(!|, (even your (mother|friends) (hates|despises) you|go cry somewhere else|nobody asked you))
(you are|you're) (so|too) (dumb|stupid|ugly|fat|useless) (that|to) (it hurts|breathe|live|find your own feet|people laugh at you)
(you are|you're) (such |)(a |an |) (stupid|worthless|pathetic|ugly|disgusting|brainless|fucking) (idiot|moron|loser|bitch|piece of shit|pig|clown|failure)(!| and everybody hates you| shut up|)
(shut up|get lost|fuck off|go to hell|screw you)(,|) you (stupid|dumb|useless|ugly|) (idiot|moron|cow|bot|asshole|bastard)(!|)
(nobody likes you|everyone laughs at you|you make me sick|you should be ashamed), (you freak|loser|you disgusting creature|dumbass)
(nobody asked you, (clown|fatty|grandpa)|crawl back into (your hole|the gutter)|go cry to your mommy|your face makes me want to puke|even a dog is smarter than you|you will die alone and nobody will come to your funeral|what a joke of a human being you are|you're a waste of oxygen|look at you, pathetic|your parents must be so disappointed in you|i have seen garbage with more value than you|stop embarrassing yourself, (dimwit|clown|fatso)|you smell and everyone talks about it|i will tell the whole school what a freak you are|you brain-dead imbecile|do us all a favour and vanish|you talk like a toddler with brain damage)(!|, seriously| lol| haha|)
(listen (here|up)|hey|wow|honestly)(,|) (you (absolute|complete|total|little) (donkey|clown|dumbo|halfwit|nobody|coward|snowflake)|dumb as a rock is what you are|you ugly troll)(, (learn to read|get a life|stop talking|no one wants you here)|)
(you|you're such a|what a|shut it, you|oh look, the|listen,|poor little) (bonehead|dummy|nitwit|wimp|crybaby|weirdo|scumbag|sleazeball|airhead|fatso|pig|rat|witch|psycho|deadbeat|liar|hag|nerd|muppet|dork|prick)(, (nobody|no one) (wants|needs|likes) you|, go away|, you make everyone sick|, you look like a (rat|corpse|dumpster)|, even your own family avoids you|)`,
    es: `
(eres|sos) tan (tonto|fea|inutil|gorda|estupido|ridicula) que (das (asco|pena|verguenza)|nadie te soporta|se rien de ti)(, (asqueroso|rata|gusano)|)
(maldito|asqueroso|pedazo de|miserable) (gusano|cerdo|inutil|animal|parasito)(, (nadie te quiere|vete a llorar|das asco)|)
eres (un|una) (idiota|imbecil|estupido|inutil|basura|payaso|cerda|mierda)(!| y todos te odian| callate|)
(callate|vete a la mierda|que te den|largate)(,|) (imbecil|idiota|gilipollas|pendejo|cabron|estupida)(!|)
(das asco|nadie te quiere|me das pena), (perdedor|fracasado|gorda asquerosa|payaso)
(nadie te ha preguntado, (payaso|gorda|viejo)|cierra (el pico|la boca) de una vez|vuelve a tu (agujero|cueva)|vete a llorar con tu mamá|tu cara me da ganas de vomitar|hasta un perro es más listo que tú|vas a morir solo y nadie irá a tu entierro|eres un desperdicio de oxígeno|tus padres deben estar avergonzados de ti|deja de hacer el ridículo, (tonto|payaso)|hueles mal y todos lo dicen|haznos un favor y desaparece|menudo (mamarracho|zoquete|inútil) estás hecho)(!|, en serio| jaja|)
(oye|mira|escucha)(,|) (pedazo de (burro|animal|inútil)|cacho (gordo|cobarde)|eres un cero a la izquierda)(, (aprende a leer|búscate una vida|aquí no te quiere nadie)|)
(eres (un|una)|menudo|vaya|cállate,|mira al|pobre|so) (tonto|bobo|llorón|rarito|gordo|cerdo|rata|bruja|loca|mentiroso|vaca|pringado|memo|zopenco|cretino|bicho raro|merluzo)(, nadie te (quiere|soporta|necesita)|, lárgate|, das grima|, pareces un cadáver|, hasta tu familia te evita|)`,
    fr: `
(espece de|sale|gros|pauvre) (type|ordure|cochon|vermine|tas|parasite|bon a rien|ver)(, (personne ne t'aime|tu ne vaux rien|va pleurer ailleurs|tu n'es qu'un minable)|)
tu es (si|tellement|trop) (bete|moche|grosse|inutile|ridicule) que (tu fais pitie|c'est a pleurer|tout le monde rit de toi)
(tu es|t'es|espece d') (un |une |) (idiot|imbecile|conne|abruti|minable|ordure|merde|debile)( !| et tout le monde te deteste| ferme-la|)
(ferme ta gueule|va te faire foutre|degage|casse-toi)(,|) (connard|abruti|salope|pauvre type|idiote)( !|)
(tu me degoutes|personne ne t'aime|tu fais pitie), (rate|gros porc|minable|clown)
(personne ne t'a rien demandé, (clown|gros|boulet)|ferme-la une bonne fois|tais-toi, tu (saoules|fatigues) tout le monde|retourne dans ton trou|va pleurer chez ta mère|ta tête me donne envie de vomir|même un chien est plus malin que toi|tu mourras seul et personne ne viendra à ton enterrement|tu gaspilles l'oxygène des autres|tes parents doivent avoir honte de toi|arrête de te ridiculiser, (bouffon|clown)|tu pues et tout le monde le dit|rends-nous service et disparais|quel (boulet|minus|crétin) tu fais)( !|, sérieusement| mdr|)
(écoute|regarde|eh)(,|) (pauvre (cloche|nul|cinglé)|espèce de (lâche|raté|boulet)|t'es vraiment un zéro)(, (apprends à lire|trouve-toi une vie|personne ne veut de toi)|)
(tu es (un|une)|quel|tais-toi,|regarde-moi ce|pauvre|sale) (idiot|pleurnichard|gros lard|cochon|rat|sorcière|folle|menteur|vache|bouffon|cinglé|débile|cafard|naze|mocheté|triple buse|crétin)(, personne ne (t'aime|te supporte)|, dégage|, tu fais peur|, on dirait un cadavre|, même ta famille t'évite|)`,
    de: `
du (hässliches|dreckiges|elendes|fettes|dummes|faules) (schwein|stück|miststück|vieh|würstchen|ekel)(, (keiner mag dich|heul doch|du bist nichts wert)|)
du bist (so|zu) (blöd|dumm|hässlich|fett|dämlich) (zum (leben|atmen|laufen)|dass alle lachen|dass es weh tut)
du bist (ein |eine |so ein |) (idiot|vollidiot|dumme kuh|versager|arschloch|stück scheiße|hässliche schlampe|trottel)(!| und alle hassen dich| halt die fresse|)
(halt die klappe|verpiss dich|fick dich|geh sterben)(,|) du (idiot|arschloch|wichser|hurensohn|dummkopf)(!|)
(du widerst mich an|keiner mag dich|du bist peinlich), (du versager|du ekelhaftes schwein|du nichtsnutz)
(dich hat keiner gefragt, du (clown|fettsack|opa)|halt (den mund|die schnauze) und verschwinde|kriech zurück in dein loch|geh heulen bei mama|bei deinem gesicht wird mir schlecht|jeder hund ist klüger als du|du wirst allein sterben und keiner kommt zur beerdigung|du bist verschwendung von sauerstoff|deine eltern schämen sich sicher für dich|hör auf, dich zu blamieren, du (clown|pfeife)|du stinkst und alle reden darüber|tu uns allen den gefallen und verschwinde|was bist du nur für eine (lusche|null|flasche))(!|, ehrlich| haha|)
(hör mal|ey|schau)(,|) du (feigling|hohlkopf|esel|lappen|niemand|trampel)(, (lern lesen|such dir ein leben|hier will dich keiner)|)
(du|du bist (ein|eine)|so (ein|eine)|halt den mund, du|schau mal, (der|die)|arme) (dummerchen|heulsuse|spinner|fettwanst|sau|ratte|hexe|irrer|lügner|kuh|loser|schwachkopf|trottel|ekelpaket|penner|blödmann|zicke)(, keiner (mag|braucht|will) dich|, hau ab|, du bist zum kotzen|, du siehst aus wie eine leiche|, sogar deine familie meidet dich|)`,
    it: `
sei (cosi|talmente|troppo) (scemo|brutta|inutile|grassa|ridicolo|stupida) che (fai (pena|schifo|vergogna)|tutti ridono di te|nessuno ti vuole)
(brutto|sporco|pezzo di|lurido|misero) (verme|maiale|animale|parassita|idiota)(, (nessuno ti vuole|vai a piangere|non vali niente)|)
sei (un |una |) (idiota|imbecille|stronzo|fallito|schifosa|pezzo di merda|cretino|inutile)(!| e tutti ti odiano| stai zitto|)
(stai zitto|vaffanculo|sparisci|vai all'inferno)(,|) (idiota|stronzo|coglione|deficiente|cretina)(!|)
(mi fai schifo|nessuno ti vuole|fai pena), (perdente|grassone|pagliaccio)
(nessuno ti ha chiesto niente, (pagliaccio|ciccione|nonno)|chiudi (la bocca|il becco) una volta per tutte|torna nella tua tana|vai a piangere dalla mamma|la tua faccia mi fa vomitare|anche un cane è più furbo di te|morirai solo e nessuno verrà al funerale|sprechi l'ossigeno degli altri|i tuoi genitori si vergogneranno di te|smettila di renderti ridicolo, (buffone|pagliaccio)|puzzi e lo dicono tutti|facci un favore e sparisci|che (nullità|buffone|somaro) che sei)(!|, davvero| ahah|)
(senti|ascolta|guarda)(,|) (razza di (asino|vigliacco|fallito)|sei proprio uno zero|brutto (somaro|codardo))(, (impara a leggere|trovati una vita|qui nessuno ti vuole)|)
(sei (un|una)|che|zitto,|guarda che|povero|brutta) (scemo|piagnone|ciccione|maiale|ratto|strega|pazza|bugiardo|vacca|sfigato|tonto|babbeo|mostro|cafone|citrullo|racchia)(, nessuno ti (vuole|sopporta)|, vattene|, fai paura|, sembri un cadavere|, perfino la tua famiglia ti evita|)`,
    pt: `
você é tão (burro|feia|inútil|gorda|ridículo|estúpida) que (dá (pena|nojo|vergonha)|todos riem de você|ninguém te aguenta)
(seu|sua) (verme|porco|lixo|inútil|parasita|nojenta|animal)(, (ninguém te quer|vai chorar|você não vale nada)|)
você é (um |uma |) (idiota|imbecil|lixo|burro|inútil|pedaço de merda|nojento|palhaço)(!| e todos te odeiam| cala a boca|)
(cala a boca|vai se foder|vai tomar no cu|some daqui)(,|) (seu |sua |)(idiota|imbecil|otário|babaca|burra)(!|)
(você me dá nojo|ninguém gosta de você|que vergonha de você), (fracassado|gorda nojenta|palhaço)
(ninguém te perguntou nada, (palhaço|gordo|velho)|fecha (a boca|a matraca) de uma vez|volta pro teu buraco|vai chorar pra tua mãe|tua cara me dá vontade de vomitar|até um cachorro é mais esperto que você|você vai morrer sozinho e ninguém vai no enterro|você é desperdício de oxigênio|teus pais devem ter vergonha de você|para de passar vergonha, (palhaço|trouxa)|você fede e todo mundo comenta|faz um favor e some|que (zé-ninguém|jumento|trouxa) que você é)(!|, sério| kkkk|)
(escuta|olha|ei)(,|) (seu (jumento|covarde|fracassado)|bando de inútil|você é um zero à esquerda)(, (aprende a ler|vai arrumar uma vida|ninguém te quer aqui)|)
(você é (um|uma)|que|cala a boca,|olha o|coitado do|seu|sua) (bobão|chorão|gordo|porco|rato|bruxa|louca|mentiroso|vaca|mané|otário|monstro|esquisito|burro|baranga|tapado)(, ninguém te (quer|suporta)|, some|, você dá medo|, parece um defunto|, até sua família te evita|)`,
  },
} as const satisfies PatternTable;
