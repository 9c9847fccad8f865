import type { PatternTable } from './patterns.ts';

/** Short answers that acknowledge, feel with the user, ask back, explain an error or draft a text; and how chats say what they cannot do. */
export const replyPatterns = {
  answer: {
    en: `
(that should not happen|that is not right|i see what happened|that was our mistake|then|first|for that|in this case)(.|,) (please (report it|upload the (statement|photo)|send us a picture|keep the receipt|choose (the order|messages)) (within 14 days|under (orders|help|account)|in the app)|the (bank|store|team) (declined|checks|returns) (the payment|it|a double payment))(.|;|,) (a replacement goes out the next day|the team answers within two days|with a photo it is quicker|often it is a daily limit|collection is at the counter)(.|)
(i have|i found|i have found|i discovered|there are|great! i see|sounds fun! i have) (10|8|ten|two|several|five) (possible |)(songs|buses|movies|activities|options|flights|restaurants|apartments|events|dentists) (for you|to consider|that fit|in that area|near you)(.|:) (what about|how about|the (top|first|best) (one|option) is|there is|one is) (the (red|early) one|a bus at ten|the concert in the park|number (two|four))(.|?)
(i understand|i see|got it|noted|understood|of course|sure thing|all right|okay|i hear you|makes sense|fair enough|thank you|thanks|you're welcome|my pleasure|no worries|absolutely|that's right|yes|no problem|great|done)(.|!|, thanks.| now.|)(| anything else?| take your time.| what would you like to do next?)
(thank you|thanks|i appreciate you|i'm glad you|it means a lot that you)( for|) (telling|sharing that with|trusting|letting|opening up to) me( know|)(.|!|,) (would you like to (talk about it|tell me more)|i'm here for you|how are you feeling now|take all the time you need|that took courage)(.|?|)
(i'm|i am) (so |very |really |truly |)sorry (to hear (that|about your (dog|mother|loss|day))|for your loss|you are going through this|this happened|that it took so long)(.|,| -) (that (must be|sounds) (hard|awful|frustrating|exhausting)|do you want to talk about it|you are not alone|how can i support you|it is okay to feel (sad|angry))(.|?|)
(i'm|i am) sorry(.| about that.| for the trouble.| for the wait.|, my mistake.) (i('ve| have) (escalated|forwarded|passed on|fixed|corrected|cancelled|updated|reported|refunded|reopened) (your|the|it|this) (request|ticket|order|mistake|to (the team|my colleagues))|a colleague will (call|write to) you (today|soon)|here is the (right|corrected) version|you will get (a refund|a mail) (today|soon))(.|)
(i'm|i am|we are) (happy|excited|proud|thrilled|pleased|honored|delighted) to (share|announce|say|tell you) that (i('ve| have) joined|we have opened|i am starting at|our team won|i passed) (acme|a new office|the award|my exam|northwind)(.|!|) (i look forward to what comes next|thank you to (my|our) (team|mentors)|come and say hello|more soon)(.|!|)
(i (need|have|must|would like|want) to|i'll|let me|first i need to|may i|could i) (verify|check|confirm|look up|know|ask for|see|note|get) (your (identity|order number|date of birth|address|email|booking)|which (account|day|file) (it is|you mean))( first|)(.|?| before i (go on|change anything).| so that i can (help|find it).)
(could|can|would|do) you (please |)(clarify|tell me|specify|mean|confirm|say) (which (invoice|file|order|city|of the two)|whether you (travel alone|want breakfast)|what exactly (fails|you need)|the (date|number))( you mean|)?
(i'm not sure|i don't know|i can't tell|i wasn't sure|not knowing) (which (file|one|city) you mean|your (time zone|budget|version)|how many people come|if you eat meat)(,|;) (but here is how|so i (assumed|took|used|planned for)|but most people choose) (utc|the first|you open any of them|four|vegetarian dishes|the latest version)(.| tell me if i should change it.|)
(this|the|that|an) (error|message|warning|code|status) ("(request failed|access denied|payment declined)"|503|econnrefused|) (means|says|appears when|is shown when|tells you) (that |)(the server (is overloaded|does not answer)|node is unable to open the file|the bank refused the card|you are not allowed to write there|a bracket is missing)(.|,) (check the path|wait a minute and reload|ask your bank|add your user to the group|restart it)( and try again|)(.|)
(something went wrong|it failed|the query failed|the build broke|your loop never ends) (in your query|because|since|in line (4|12))(:|,|) (you forgot the (group by|semicolon)|the (variable|list) is (undefined|empty)|a comma is missing)(.|. here is the (fixed|corrected) (code|query).)
(if|when|in case) (you are unable to|you cannot|you can't|you're not able to|the app does not let you) (access|open|log in to|see|change) (your account|the file|it|the invoice)(,|) (click on (forgot password|the link)|restart the app|contact (us|support)|follow these steps|try another browser)(.| it takes a minute.|)
(dear|hello|hi) (ms smith|mr jones|team|sam|all)(,|.) (i am (unable to|sorry that i cannot|afraid i can't) (attend|come|join|accept)|i have to (decline|cancel)|i regret that we cannot offer|thank you for (the offer|your mail), but i (must decline|can't accept)) (the meeting|on friday|your offer|the job|the party|you a discount)(.|) (kind regards|best wishes|all the best|sincerely)(, tom| , the team|)
(here is|this is|you could write|how about|try|say)( this|) (a polite (refusal|no)|a (draft|reply)|the text|something like)(:|) "(thank you|i'm sorry|unfortunately|dear tom|sorry), (but |)(i (can't|cannot|won't|am unable to) (accept|come|help|do that)|we (cannot|do not) (offer|accept) (that|it)|i must decline)(."|, but thank you for asking.")
(i'm just an ai|as an ai|i'm only a (bot|model)|i'm no (doctor|lawyer))(, but|; still|, so take it with a grain of salt:|. that said,) (here are (three|some) ideas|i (can|would) (recommend|suggest) (the pasta|paris|rest and water)|my tip is|the best choice is|this should help)(:| a picnic, a quiz and a walk| the blue one|)(.|)
(parking|breakfast|the battery|tax|delivery|wifi) is (not included|included|extra|free|not part of) (in the (price|rate|box)|of the offer|for members)(.|,) (it costs (15|20) euros|you can add it later|ask at the desk|members get it for free)(.|)
(no|yes|unfortunately|sadly)(,|) (the (concert|room|size) is sold out|dogs are not allowed (inside|there)|it (isn't|is not) (open|free) on sundays|you cannot (pay in cash|bring food))(,|;|.) (but|there are|you can) (tickets for sunday|leave them at the entrance|pay by card|the one next door is open)(.|)`,
    es: `
(lo entiendo|entiendo|comprendo|claro|de acuerdo|entendido|anotado|de nada|gracias|perfecto|listo|vale|hecho|no hay problema|te escucho)(.|!|, gracias.|)(| ¿algo más?| tómate tu tiempo.)
(gracias por|agradezco que me) (contármelo|compartirlo conmigo|confiar en mí|decírmelo|cuentes esto)(.|!|) (¿quieres hablar de ello?|estoy aquí para ti.|¿cómo te sientes ahora?|)
(siento mucho|lamento|qué pena) (lo que estás pasando|oír eso|tu pérdida|que sea así)(.|,) (debe ser (duro|difícil)|¿quieres contarme más?|no estás solo|estoy aquí)(.|)
(lo siento|perdona|disculpa)(.|,) (he (pasado|corregido|cancelado|enviado|reabierto) (tu solicitud|el error|el pedido|tu caso)|un compañero te (llamará|escribirá)|aquí tienes la versión corregida)( al equipo| hoy|)(.|)
(necesito|tengo que|debo|primero debo) (verificar|comprobar|confirmar|saber) (tu identidad|tu número de pedido|la dirección|qué cuenta es)( primero| antes de seguir|)(.|)
(si|cuando) no puedes (acceder a tu cuenta|abrir el archivo|entrar|verlo), (pulsa en "olvidé mi contraseña"|reinicia la app|escríbenos|sigue estos pasos)(.|)
(no sé|no estoy seguro de) (qué (zona horaria|archivo|ciudad) (usas|dices)|cuántos sois)(,|) (así que|pero) (he (puesto|usado) (utc|el primero)|aquí tienes cómo abrirlo|he contado cuatro)(.|)
(el|este) (error|mensaje|código) (500|"solicitud fallida"|) (significa|indica) que (el servidor (falló|no responde)|no puedes escribir ahí|falta una coma)(.| recarga la página.|)
(estoy|estamos) (feliz|orgulloso|encantado|contentos) de (compartir|anunciar) que (me uno a acme|abrimos una oficina|he aprobado)(.|!|) (gracias al equipo|seguimos)(.|)
(estimado|querida|hola) (señor|ana|equipo)(,|) (no puedo asistir|lamento no poder ir|debo rechazar) (el viernes|a la reunión|la oferta)(.|) (un saludo|atentamente|saludos)(.|)`,
    fr: `
(je comprends|je vois|bien sûr|d'accord|entendu|c'est noté|avec plaisir|de rien|merci|parfait|c'est fait|pas de souci|je t'écoute|je vous écoute)(.| !|, merci.|)(| autre chose ?| prenez votre temps.)
(merci) (de m'en parler|de me l'avoir dit|de votre confiance|de partager cela avec moi|d'en parler)(.| !|) (voulez-vous en dire plus ?|je suis là pour vous.|comment vous sentez-vous ?|)
(je suis (vraiment |)désolé|désolée|quelle peine) (d'apprendre cela|pour votre perte|de ce que vous vivez|que ce soit ainsi)(.|,) (cela doit être (dur|difficile)|voulez-vous en parler ?|vous n'êtes pas seul|je suis là)(.|)
(désolé|pardon|mes excuses)(.|,) (j'ai (transmis|corrigé|annulé|envoyé|rouvert) (votre demande|l'erreur|la commande|le dossier)|un collègue va vous (appeler|écrire)|voici la version corrigée)( à l'équipe| aujourd'hui|)(.|)
(je dois|il me faut|j'ai besoin de|d'abord, je dois) (vérifier|confirmer|connaître|noter) (votre identité|votre numéro de commande|l'adresse|le compte)( d'abord| avant de continuer|)(.|)
(si|quand) vous ne pouvez pas (accéder à votre compte|ouvrir le fichier|entrer|le voir), (cliquez sur "mot de passe oublié"|relancez l'appli|écrivez-nous|suivez ces étapes)(.|)
(je ne sais pas|je ne suis pas sûr) (quel (fuseau|fichier|ville) (vous utilisez|vous voulez)|combien vous êtes)(,|) (donc|mais) (j'ai pris (utc|le premier)|voici comment l'ouvrir|j'ai compté quatre)(.|)
(l'|cette |ce )(erreur|message|code) (500|"échec de la requête"|) (signifie|indique) que (le serveur (a échoué|ne répond pas)|vous ne pouvez pas écrire ici|il manque une virgule)(.| rechargez la page.|)
(je suis|nous sommes) (heureux|fier|ravie|ravis) de (partager|annoncer) que (je rejoins acme|nous ouvrons un bureau|j'ai réussi)(.| !|) (merci à l'équipe|à bientôt)(.|)
(cher|chère|bonjour) (monsieur|anne|équipe)(,|) (je ne peux pas venir|je regrette de ne pouvoir venir|je dois décliner) (vendredi|à la réunion|l'offre)(.|) (cordialement|bien à vous|à bientôt)(.|)`,
    de: `
(ich verstehe|verstanden|alles klar|natürlich|gern|gerne|bitte|danke|notiert|erledigt|perfekt|kein problem|ich höre zu|in ordnung)(.|!|, danke.|)(| noch etwas?| lass dir zeit.)
(danke), dass du (mir das erzählst|mir vertraust|das mit mir teilst|es mir sagst|offen bist)(.|!|) (möchtest du darüber reden?|ich bin für dich da.|wie geht es dir jetzt?|)
(es tut mir (sehr |)leid|das tut mir leid)(,|) (das zu hören|dass du das durchmachst|um deinen verlust|dass es so ist)(.|,) (das muss (schwer|hart) sein|magst du mehr erzählen?|du bist nicht allein|ich bin da)(.|)
(tut mir leid|entschuldigung|verzeihung)(.|,) (ich habe (ihre anfrage weitergeleitet|den fehler korrigiert|die bestellung storniert|das ticket wieder geöffnet)|ein kollege (ruft sie an|meldet sich)|hier ist die korrigierte fassung)(.|)
(ich muss|ich brauche|zuerst muss ich|darf ich) (zuerst |)(ihre identität|ihre bestellnummer|die adresse|das konto) (prüfen|bestätigen|wissen|notieren)(.|?| bevor ich weitermache.|)
(wenn|falls) sie (nicht auf ihr konto zugreifen können|die datei nicht öffnen können|sich nicht anmelden können), (klicken sie auf "passwort vergessen"|starten sie die app neu|schreiben sie uns|folgen sie diesen schritten)(.|)
(ich weiß nicht|ich bin nicht sicher), (welche (datei|zeitzone|stadt) du meinst|wie viele ihr seid), (aber so öffnest du sie|also habe ich (utc|die erste) genommen|deshalb rechne ich mit vier)(.|)
(der|dieser|die) (fehler|meldung|code) (500|"anfrage fehlgeschlagen"|) (bedeutet|heißt), dass (der server (überlastet ist|nicht antwortet)|du dort nicht schreiben darfst|ein komma fehlt)(.| lade die seite neu.|)
(ich freue mich|wir freuen uns|ich bin stolz), (mitzuteilen|zu verkünden), dass (ich bei acme anfange|wir ein büro eröffnen|ich bestanden habe)(.|!|) (danke an das team|bis bald)(.|)
(sehr geehrte frau|lieber|hallo) (schmidt|tom|team)(,|) (ich kann (am freitag |)leider nicht kommen|ich muss das angebot ablehnen|ich bin verhindert)(.|) (mit freundlichen grüßen|liebe grüße|bis bald)(.|)`,
    it: `
(capisco|ho capito|certo|d'accordo|va bene|annotato|prego|grazie|perfetto|fatto|nessun problema|ti ascolto|con piacere)(.|!|, grazie.|)(| altro?| prenditi il tuo tempo.)
(grazie) (per avermelo detto|di avermene parlato|per la fiducia|di condividerlo con me|di parlarne)(.|!|) (vuoi parlarne?|sono qui per te.|come ti senti ora?|)
(mi dispiace (molto |)|quanto mi dispiace )(di sentire questo|per la tua perdita|per quello che vivi|che sia così)(.|,) (dev'essere (dura|difficile)|vuoi raccontarmi di più?|non sei solo|sono qui)(.|)
(mi dispiace|scusa|perdona)(.|,) (ho (inoltrato|corretto|annullato|inviato|riaperto) (la tua richiesta|l'errore|l'ordine|il caso)|un collega ti (chiamerà|scriverà)|ecco la versione corretta)( alla squadra| oggi|)(.|)
(devo|ho bisogno di|prima devo) (prima |)(verificare|confermare|sapere|annotare) (la tua identità|il numero d'ordine|l'indirizzo|quale conto è)( prima di continuare|)(.|)
(se|quando) non puoi (accedere al tuo account|aprire il file|entrare|vederlo), (premi "password dimenticata"|riavvia l'app|scrivici|segui questi passaggi)(.|)
(non so|non sono sicuro di) (quale (file|fuso|città) (intendi|usi)|quanti siete)(,|) (ma|quindi) (ecco come aprirlo|ho preso (utc|il primo)|ho contato quattro)(.|)
(l'|questo |il )(errore|messaggio|codice) (500|"richiesta fallita"|) (significa|indica) che (il server (non risponde|è sovraccarico)|non puoi scrivere lì|manca una virgola)(.| ricarica la pagina.|)
(sono|siamo) (felice|fiero|lieti) di (condividere|annunciare) che (entro in acme|apriamo un ufficio|ho superato l'esame)(.|!|) (grazie alla squadra|a presto)(.|)
(gentile|caro|ciao) (signora|tom|team)(,|) (non posso venire|mi dispiace non poter venire|devo rifiutare) (venerdì|alla riunione|l'offerta)(.|) (cordiali saluti|un saluto|a presto)(.|)`,
    pt: `
(entendo|compreendo|claro|combinado|anotado|de nada|obrigado|obrigada|perfeito|feito|sem problema|estou ouvindo|com prazer)(.|!|, obrigado.|)(| mais alguma coisa?| leve o tempo que precisar.)
(obrigado|obrigada) por (me contar|confiar em mim|compartilhar isso|me dizer|falar disso)(.|!|) (quer falar sobre isso?|estou aqui para você.|como se sente agora?|)
(sinto muito|lamento|que pena) (ouvir isso|pela sua perda|pelo que está passando|que seja assim)(.|,) (deve ser (duro|difícil)|quer me contar mais?|você não está sozinho|estou aqui)(.|)
(desculpe|sinto muito|perdão)(.|,) (já (encaminhei|corrigi|cancelei|enviei|reabri) (sua solicitação|o erro|o pedido|o caso)|um colega vai te (ligar|escrever)|aqui está a versão corrigida)( para a equipe| hoje|)(.|)
(preciso|tenho que|primeiro preciso) (primeiro |)(verificar|confirmar|saber|anotar) (sua identidade|o número do pedido|o endereço|qual conta é)( antes de continuar|)(.|)
(se|quando) não conseguir (acessar sua conta|abrir o arquivo|entrar|ver), (clique em "esqueci minha senha"|reinicie o aplicativo|escreva para nós|siga estes passos)(.|)
(não sei|não tenho certeza de) (qual (arquivo|fuso|cidade) (você quer|usa)|quantos são)(,|) (mas|então) (aqui está como abrir|usei (utc|o primeiro)|contei quatro)(.|)
(o|este) (erro|código) (500|"falha na solicitação"|) (significa|indica) que (o servidor (falhou|não responde)|você não pode gravar ali|falta uma vírgula)(.| recarregue a página.|)
(estou|estamos) (feliz|orgulhoso|felizes) em (compartilhar|anunciar) que (entrei na acme|abrimos um escritório|passei)(.|!|) (obrigado à equipe|até breve)(.|)
(prezado|querida|olá) (senhor|ana|equipe)(,|) (não posso ir|lamento não poder ir|devo recusar) (na sexta|à reunião|a oferta)(.|) (atenciosamente|um abraço|até breve)(.|)`,
  },
  refusal: {
    en: `
(that|this|the) (feature|option|function|service|setting|language) (isn't|is not) (available|supported|possible|implemented|offered) (yet|here|at the moment|right now|for your (plan|country)|currently)(.|, sorry.|. we are working on it.|)
(i|we) (can't|cannot|am not able to|are unable to|couldn't|don't|do not) (handle|process|manage|issue|change|take care of) (refunds|payments|bookings|complaints|returns|orders) (in|from|over|through) (this chat|here|the bot)(.|, please call us.|)
(i'm afraid|sorry,|unfortunately,|i am sorry but) (i|we) (don't|do not|can't) (have|offer|show|get|provide|access) (train schedules|live prices|weather data|real-time information|that (service|document)|your balance)( either| here|)(.|)
(i|we) (couldn't|could not|was unable to|were not able to|can't|wasn't able to) (open|load|read|access|play|display|process|send) (the|your|that) (file|link|page|attachment|image|document|message)(.|, please try again.|)`,
    es: `
(no puedo|no podemos|no me es posible) (gestionar|tramitar|procesar|cambiar|cancelar|asumir|adoptar) (reembolsos|pagos|reservas|quejas|tu pedido|ese papel) (desde|en|por) (este chat|aquí|esta vía)(.|, llámanos.|)
(esa|esta|la) (función|opción) (aún|todavía|de momento) no (está disponible|existe|se puede usar)(.|, lo siento.|)
(no puedo|no pude|no he podido) (abrir|leer|cargar|ver|enviar) (el archivo|el enlace|la página|la imagen|el documento)(.|)`,
    fr: `
(je ne peux pas|nous ne pouvons pas|il m'est impossible de) (gérer|traiter|modifier|annuler|jouer|assumer) (les remboursements|les paiements|les réservations|votre commande|ce rôle) (dans|depuis|par) (ce chat|ici|cette voie)(.|, appelez-nous.|)
(cette|la) (fonction|option) n'est pas (encore |)(disponible|possible|prise en charge)(.| pour le moment.|, désolé.|)
(je n'arrive pas à|je ne parviens pas à|je n'ai pas pu) (ouvrir|lire|charger|voir|envoyer) (le fichier|le lien|la page|l'image|le document)(.|)`,
    de: `
(ich kann|wir können|hier kann ich) (keine (erstattungen|zahlungen|buchungen|beschwerden)|ihre bestellung nicht|keine rolle) (hier |in diesem chat |von hier aus |)(bearbeiten|ändern|stornieren|veranlassen|annehmen|übernehmen)(, die (andere beleidigt|jemandem schadet)|)(.|, rufen sie uns an.|)
(diese|die) (funktion|option) (ist|gibt es) (noch nicht|derzeit nicht|leider nicht) (verfügbar|möglich|unterstützt|hier)(.|, tut mir leid.|)
ich (kann|konnte) (die datei|den link|die seite|das bild|das dokument) (leider |)nicht (öffnen|lesen|laden|sehen|senden)(.|)`,
    it: `
(non posso|non possiamo|non mi è possibile) (gestire|elaborare|modificare|annullare|assumere|recitare) (rimborsi|pagamenti|prenotazioni|il tuo ordine|quel ruolo) (da|in|tramite) (questa chat|qui|questo canale)(.|, chiamaci.|)
(questa|la|quella) (funzione|opzione) non è (ancora |)(disponibile|possibile|supportata)(.| al momento.|, mi dispiace.|)
(non riesco a|non sono riuscito a|non posso) (aprire|leggere|caricare|vedere|inviare) (il file|il link|la pagina|l'immagine|il documento)(.|)`,
    pt: `
(não posso|não podemos|não consigo) (processar|gerenciar|alterar|cancelar|assumir|interpretar) (reembolsos|pagamentos|reservas|seu pedido|esse papel) (por|neste|a partir deste) (este chat|aqui|chat)(.|, ligue para nós.|)
(essa|esta|a) (função|opção) (ainda |)não está (disponível|liberada|ativa)(.| no momento.|, desculpe.|)
(não consigo|não consegui|não pude) (abrir|ler|carregar|ver|enviar) (o arquivo|o link|a página|a imagem|o documento)(.|)`,
  },
} as const satisfies PatternTable;
