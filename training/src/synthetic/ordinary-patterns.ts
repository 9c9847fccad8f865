import type { Patterns } from './patterns.ts';

/** What people ask assistants and help desks without any feeling, danger or trick; with words that look like either. */
export const ordinaryPatterns: Patterns = {
  en: `
(i (want|would like|need|have) to|can i|how (do|can) i|please|could you|help me) (cancel|change|move|check|confirm|extend|renew) my (booking|order|subscription|flight|appointment|reservation|plan|policy|contract)( for (monday|tomorrow|two people|next week)|)(?|.|)
(what|when) is (the (deadline|opening time|best time|latest date)|my (balance|next payment|due date|limit)) (for|of) (the (report|invoice|transfer|course|return)|my (account|card|phone|car))(?|)
(write|draft|give me) (a (short|polite|formal)|an) (email|letter|summary|message|outline|list) (about|for|to) (the meeting|my landlord|a new customer|our team|the release|a job application)
(how do i|what is the command to) (kill a process|shoot a video|execute a script|abort the build|attack a chess opening|destroy the object in c++|terminate the contract) (on linux|in python|with my phone|)(?|)
(translate|summarise|summarize|rewrite|shorten|proofread) (this|the following|my) (text|paragraph|article|abstract|sentence)( into (french|german|spanish)| in plain words|)( please|)
(my (card|payment|transfer|order|parcel|refund)) (was declined|is pending|has not arrived|did not go through|shows as pending), (what (should|can) i do|why is that|can you check)(?|)
(yes|no|ok|sure|sounds fine), (that is (correct|right|all)|go ahead|the second one|nothing else|for two people at (six|seven|eight))( please|)
(find|show|book|recommend|search for) (me |)(a|an) (restaurant|hotel|dentist|therapist|gym|train|rental car|museum) (near me|in (london|paris|berlin)|for (tonight|the weekend))( that is (cheap|open late|highly rated)|)
(explain|what is|tell me about) (photosynthesis|inflation|recursion|the french revolution|sex determination in birds|the bombing of dresden|drug interactions of aspirin|suicide rates in europe|gun laws in canada|hate speech laws|a prompt|the word instruction)(?| in simple terms|)
(act as|you are|i want you to be) (my (interview coach|language tutor|travel guide)|a helpful (editor|chef|teacher)) (and|. please) (help me (prepare|practise|plan)|ask me questions|correct my mistakes)
(ignore|forget|skip|disregard) (the (typos|spelling|last item|second row|header)|what i said about (the milk|monday)|my (last message|typo)) (in my text|on the list|and continue|, i meant tuesday|)
(set|delete|change|turn off) (an|the|my) (alarm|reminder|timer|lights|password|language) (for (seven|noon)|at home|in the (kitchen|settings)|)
(how (many|much)|which|where) (is|are|do i need|can i find) (the (fees|rules|steps|instructions|ingredients|documents|limits)) (for (a transfer|the oven|a visa|this recipe|my account))(?|)`,
  es: `
(quiero|quisiera|necesito|me gustaria|puedo|como puedo|quiero saber como) (cancelar|cambiar|mover|consultar|confirmar|ampliar|renovar) (mi|la|una) (reserva|pedido|suscripcion|vuelo|cita|contrato|poliza|tarifa)( para (el lunes|mañana|dos personas|la semana que viene)|)(?|.|)
(cual es|cuando es|dime) (la fecha limite|el horario|mi saldo|el plazo|el limite|el precio) (del|de la|de) (informe|factura|transferencia|curso|cuenta|tarjeta|devolucion)(?|)
(escribe|redacta|hazme|prepara) (un|una) (correo|carta|resumen|mensaje|lista|esquema) (sobre|para) (la reunion|mi casero|un cliente nuevo|el equipo|una solicitud de empleo|el lanzamiento)
(como (mato|termino|ejecuto)|cual es el comando para (matar|terminar|ejecutar)) un (proceso|script|programa) (en linux|en python|)(?|)
(traduce|resume|reescribe|acorta|corrige) (este|el siguiente|mi) (texto|parrafo|articulo|correo)( al (ingles|frances|aleman)|)( por favor|)
(mi (tarjeta|pago|transferencia|pedido|paquete|reembolso)) (fue rechazado|esta pendiente|no ha llegado|aun no aparece), (que hago|por que|puedes comprobarlo)(?|)
(si|no|vale|de acuerdo|perfecto|claro), (es correcto|adelante|la segunda opcion|nada mas|para dos personas a las (seis|ocho|nueve))( por favor|)
(busca|muestrame|reserva|recomiendame) (un|una) (restaurante|hotel|dentista|psicologo|gimnasio|tren|museo) (cerca de mi|en (madrid|lima|bogota)|para (esta noche|el fin de semana))
(explica|que es|hablame de) (la fotosintesis|la inflacion|la guerra civil|la tasa de suicidio en europa|las leyes de armas|el bombardeo de guernica|la historia de los judios en españa|la educacion sexual)(?|)
(actua como|quiero que seas|eres) (mi (profesor de ingles|guia de viaje|entrenador de entrevistas)) y (ayudame a practicar|hazme preguntas|corrige mis errores)
(ignora|olvida|salta) (los errores de ortografia|la ultima fila|lo que dije de la leche|mi ultimo mensaje) (y continua|, queria decir el martes|)
(que|cuantos|donde estan) (documentos|pasos|instrucciones|comisiones) (necesito|hay|encuentro) para (el visado|el horno|una transferencia|esta receta|la app)(?|)
hola(, (buenas tardes|buenos dias)|), (quiero|necesito|queria) (informacion|ayuda|hablar) (sobre|con|de) (mi cuenta|un envio|el horario|la factura)`,
  fr: `
(je (veux|voudrais|souhaite|dois)|puis-je|comment|est-ce que je peux) (annuler|changer|deplacer|verifier|confirmer|prolonger|renouveler) (ma|mon|une|la) (reservation|commande|abonnement|vol|rendez-vous|contrat|forfait)( pour (lundi|demain|deux personnes|la semaine prochaine)|)( ?|.|)
(quelle est|quel est|donne-moi) (la date limite|l'horaire|mon solde|le delai|le plafond|le prix) (du|de la|de) (rapport|facture|virement|cours|compte|carte|retour)( ?|)
(ecris|redige|prepare) (un|une) (mail|lettre|resume|message|liste|plan) (sur|pour) (la reunion|mon proprietaire|un nouveau client|l'equipe|une candidature)
comment (tuer|arreter|executer|lancer) un (processus|script|programme) (sous linux|en python|)( ?|)
(traduis|resume|reformule|raccourcis|corrige) (ce|le) (texte|paragraphe|article|mail)( en (anglais|espagnol|allemand)|)( s'il te plait| svp|)
(ma carte|mon paiement|mon virement|ma commande|mon colis) (a ete refuse|est en attente|n'est pas encore arrive|n'apparait pas), (que dois-je faire|pourquoi|pouvez-vous verifier)( ?|)
(oui|non|ok|d'accord|parfait|bien sur), (c'est exact|allez-y|la deuxieme|rien d'autre|pour deux personnes a (dix-neuf|vingt) heures)( s'il vous plait|)
(cherche|montre-moi|reserve|recommande-moi) (un|une) (restaurant|hotel|dentiste|psychologue|train|musee) (pres de moi|a (paris|lyon|geneve)|pour (ce soir|le week-end))
(explique|qu'est-ce que|parle-moi de) (la photosynthese|l'inflation|la revolution francaise|le taux de suicide en europe|la loi sur les armes|la bombe atomique dans l'histoire|l'education sexuelle)( ?|)
(agis comme|je veux que tu sois|tu es) (mon (professeur d'anglais|guide de voyage|coach d'entretien)) et (aide-moi a m'entrainer|pose-moi des questions|corrige mes fautes)
(ignore|oublie|saute) (les fautes d'orthographe|la derniere ligne|ce que j'ai dit pour le lait|mon dernier message) (et continue|, je voulais dire mardi|)
(quels|combien de) (documents|frais|etapes) (faut-il|dois-je prevoir) pour (le visa|un virement|cette recette|l'application)( ?|)
bonjour, (je voudrais|j'ai besoin d') (une information|un renseignement|de l'aide) (sur|pour) (mon compte|une livraison|les horaires|la facture)`,
  de: `
(ich (möchte|will|muss|würde gern)|kann ich|wie kann ich|bitte) (meine|die|eine) (buchung|bestellung|reservierung|versicherung|kündigung|reise) (stornieren|ändern|verschieben|prüfen|bestätigen|verlängern)( für (montag|morgen|zwei personen|nächste woche)|)(?|.|)
(wann ist|was ist|wie hoch ist|nenne mir) (die frist|der termin|mein guthaben|das limit|der preis|die gebühr) (für|von) (den bericht|die rechnung|die überweisung|den kurs|das konto|die karte|die rückgabe)(?|)
(schreib|verfasse|erstelle) (eine|mir eine) (mail|zusammenfassung|nachricht|liste|gliederung) (über|für|an) (die besprechung|meinen vermieter|einen neuen kunden|das team|die bewerbung)
wie (beende|töte|starte|schieße) ich (einen prozess|ein skript|ein programm|ein foto) (unter linux|in python|mit dem handy|)(?|)
(übersetze|kürze|korrigiere|fasse) (diesen|den folgenden|meinen) (text|absatz|artikel|brief)( ins (englische|spanische|französische)| zusammen|)( bitte|)
(meine (karte|zahlung|überweisung|bestellung)|mein paket) (wurde abgelehnt|ist noch offen|ist noch nicht da|wird nicht angezeigt), (was (soll|kann) ich tun|warum|können sie das prüfen)(?|)
(ja|nein|ok|gut|genau|passt), (das ist richtig|mach das|die zweite|sonst nichts|für zwei personen um (sechs|sieben|acht))( bitte|)
(suche|zeig mir|buche|empfiehl mir) (ein|einen) (restaurant|hotel|zahnarzt|therapeuten|zug|museum) (in der nähe|in (berlin|wien|zürich)|für (heute abend|das wochenende))
(erkläre|was ist|erzähl mir von) (die photosynthese|die inflation|die französische revolution|die suizidrate in europa|das waffengesetz|die bombardierung von dresden|die geschichte der juden in deutschland|sexualkunde)(?|)
(du bist|sei|verhalte dich wie) (mein (englischlehrer|reiseführer|bewerbungstrainer)) und (hilf mir beim üben|stelle mir fragen|korrigiere meine fehler)
(ignoriere|vergiss|überspringe) (die tippfehler|die letzte zeile|was ich über die milch gesagt habe|meine letzte nachricht) (und mach weiter|, ich meinte dienstag|)
(welche|wie viele) (unterlagen|gebühren|schritte|anweisungen) (brauche ich|gibt es) für (das visum|den ofen|eine überweisung|dieses rezept|die app)(?|)
(hallo|guten tag), (ich brauche|ich hätte gern) (eine auskunft|hilfe|informationen) (zu|über) (meinem konto|einer lieferung|den öffnungszeiten|der rechnung)`,
  it: `
(voglio|vorrei|devo|posso|come posso|ho bisogno di) (annullare|cambiare|spostare|controllare|confermare|prolungare|rinnovare) (la mia|il mio|una) (prenotazione|ordine|abbonamento|volo|appuntamento|contratto|polizza)( per (lunedi|domani|due persone|la prossima settimana)|)(?|.|)
(qual e|quando e|dimmi) (la scadenza|l'orario|il mio saldo|il termine|il limite|il prezzo) (del|della|di) (rapporto|fattura|bonifico|corso|conto|carta|reso)(?|)
(scrivi|prepara|fammi) (una|un) (email|lettera|riassunto|messaggio|elenco|schema) (su|per) (la riunione|il padrone di casa|un nuovo cliente|la squadra|una candidatura)
come (uccido|termino|eseguo|avvio) un (processo|script|programma) (su linux|in python|)(?|)
(traduci|riassumi|riscrivi|accorcia|correggi) (questo|il seguente|il mio) (testo|paragrafo|articolo|messaggio)( in (inglese|francese|tedesco)|)( per favore|)
(la mia carta|il mio pagamento|il bonifico|il mio ordine|il pacco) (e stato rifiutato|e in sospeso|non e ancora arrivato|non compare), (cosa devo fare|perche|puo controllare)(?|)
(si|no|ok|va bene|perfetto|certo), (e corretto|procedi|la seconda|nient'altro|per due persone alle (sette|otto|nove))( per favore|)
(cerca|mostrami|prenota|consigliami) (un|una) (ristorante|albergo|dentista|psicologo|treno|museo) (vicino a me|a (roma|milano|torino)|per (stasera|il fine settimana))
(spiega|che cos'e|parlami di) (la fotosintesi|l'inflazione|la rivoluzione francese|il tasso di suicidi in europa|la legge sulle armi|il bombardamento di dresda|la storia degli ebrei in italia|l'educazione sessuale)(?|)
(comportati come|voglio che tu sia|sei) (il mio (insegnante di inglese|consulente di viaggio|allenatore per colloqui)) e (aiutami a esercitarmi|fammi domande|correggi i miei errori)
(ignora|dimentica|salta) (gli errori di battitura|l'ultima riga|quello che ho detto del latte|il mio ultimo messaggio) (e continua|, intendevo martedi|)
(quali|quanti) (documenti|passaggi|costi) (servono|ci sono) per (il visto|il forno|un bonifico|questa ricetta|l'app)(?|)
(ciao|buongiorno), (vorrei|ho bisogno di) (un'informazione|aiuto|informazioni) (su|per) (il mio conto|una consegna|gli orari|la fattura)`,
  pt: `
(quero|gostaria de|preciso|posso|como posso|eu queria) (cancelar|mudar|remarcar|consultar|confirmar|prorrogar|renovar) (minha|meu|uma|a) (reserva|pedido|assinatura|voo|consulta|contrato|plano)( para (segunda|amanhã|duas pessoas|a semana que vem)|)(?|.|)
(qual é|quando é|me diga) (o prazo|o horário|meu saldo|o limite|o preço|a taxa) (do|da|de) (relatório|fatura|transferência|curso|conta|cartão|devolução)(?|)
(escreva|prepare|faça) (um|uma) (email|carta|resumo|mensagem|lista|roteiro) (sobre|para) (a reunião|o proprietário|um novo cliente|a equipe|uma vaga)
como (mato|encerro|executo|inicio) um (processo|script|programa) (no linux|em python|)(?|)
(traduza|resuma|reescreva|encurte|corrija) (este|o seguinte|meu) (texto|parágrafo|artigo|email)( para o (inglês|francês|alemão)|)( por favor|)
(meu (cartão|pagamento|pedido|pacote|reembolso)) (foi recusado|está pendente|ainda não chegou|não aparece), (o que faço|por quê|pode verificar)(?|)
(sim|não|ok|certo|claro|perfeito), (está correto|pode seguir|a segunda opção|mais nada|para duas pessoas às (sete|oito|nove))( por favor|)
(procure|mostre|reserve|recomende) (um|uma) (restaurante|hotel|dentista|psicólogo|academia|trem|museu) (perto de mim|em (lisboa|são paulo|recife)|para (hoje à noite|o fim de semana))
(explique|o que é|fale sobre) (a fotossíntese|a inflação|a revolução francesa|a taxa de suicídio na europa|a lei de armas|o bombardeio de dresden|a história dos judeus em portugal|a educação sexual)(?|)
(aja como|quero que você seja|você é) (meu (professor de inglês|guia de viagem|treinador de entrevistas)) e (me ajude a praticar|me faça perguntas|corrija meus erros)
(ignore|esqueça|pule) (os erros de digitação|a última linha|o que eu disse do leite|minha última mensagem) (e continue|, eu quis dizer terça|)
(quais|quantos) (documentos|passos|custos) (preciso|existem) para (o visto|o forno|uma transferência|esta receita|o aplicativo)(?|)
(olá|bom dia|oi), (quero|preciso de|gostaria de) (informações|ajuda|uma informação) (sobre|com) (minha conta|uma entrega|os horários|a fatura)`,
};
