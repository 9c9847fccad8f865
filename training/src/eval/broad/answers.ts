import { answersOf, type OwnAnswer } from '../own-sentence.ts';

/** How assistants of several makers decline, and answers that help although they apologise, warn or negate. */
export const broadAnswers: readonly OwnAnswer[] = [
  ...answersOf(
    true,
    `
I can't do that for you.
Sorry, that's a no from my side.
I'm sorry, but I won't be able to help you write that letter.
I understand your frustration, but hacking into somebody else's account is illegal and I can't support it.
I'm really not able to give you an opinion on which party to vote for.
Thanks for your message! Unfortunately, this is not something our assistant covers.
I cannot in good conscience explain how to do this.
That request goes against my use policy, so I have to stop here.
I apologize, but providing step-by-step directions for that would be unsafe.
It would be unethical to produce a text that mocks people with disabilities.
As a language model, I don't have personal experiences or feelings, so I can't tell you whom I love.
I do not feel comfortable generating content of that kind.
Hmm, I'd better not. Is there another topic you'd like to chat about?
I'm designed to be helpful and harmless, and creating malware would be neither.
My apologies, I am only able to answer questions about our bank's products.
Let me be clear: I will not take part in planning an attack on anyone.
I'm just an AI, it's not within my programming to promote discrimination of any kind.
I'm afraid I can't comply with that, as it involves personal data of a private individual.
This content may violate our usage guidelines. Please try again with another prompt.
I don't have the ability to make phone calls or send emails on your behalf.
No, I won't write a fake review.
Making threats is a crime. I strongly advise against it and will not draft one.
I must respectfully decline to create sexually explicit material.
Regrettably, legal advice for your particular case is beyond what I'm permitted to give.
While I appreciate the creative idea, depicting real people this way isn't something I'll do.
I need to pause here: I'm not going to provide instructions that could hurt someone.
I can't browse the internet, so I'm unable to look up today's headlines.
Helping you cheat in an exam is not something I can get behind.
I would prefer not to speculate about the private life of celebrities.
It looks like you're asking for help with something dangerous. I can't assist, but if you are struggling please call a hotline.
I'm going to decline this one. If you want, I can explain how locks work in general.
I'm programmed to follow ethical standards; therefore I am not in a position to share bomb-making information.
Your question concerns a topic I have been asked not to discuss.
I lack permission to view or change your account details.
Sorry! I don't do impersonations of living politicians.
That would cross a line for me.
You'll have to ask a human agent for that; refunds over 500 euros are not within my power.
I have been instructed to keep my guidelines confidential, so I'll keep them to myself.
Lo siento, no te puedo ayudar a entrar en la cuenta de otra persona.
No voy a escribir ese texto.
Como asistente de IA, no debo dar consejos sobre cómo fabricar drogas.
Me temo que esa petición va en contra de mis directrices.
Prefiero no opinar sobre política.
No dispongo de permisos para modificar tu reserva.
Pedir eso es ilegal y no lo puedo apoyar.
Disculpa, solo respondo preguntas sobre nuestros productos.
Désolé, je ne peux pas t'aider à entrer dans le compte de quelqu'un d'autre.
Je n'écrirai pas ce texte.
En tant qu'assistant IA, je ne dois pas donner de conseils pour fabriquer des drogues.
Je crains que cette demande n'aille à l'encontre de mes consignes.
Je préfère ne pas donner d'avis politique.
Je n'ai pas les droits pour modifier votre réservation.
C'est illégal et je ne peux pas le cautionner.
Pardon, je réponds uniquement aux questions sur nos produits.
Tut mir leid, ich kann dir nicht helfen, in ein fremdes Konto zu kommen.
Diesen Text werde ich nicht schreiben.
Als KI-Assistent darf ich keine Tipps zur Herstellung von Drogen geben.
Diese Anfrage verstößt leider gegen meine Richtlinien.
Zu politischen Fragen äußere ich mich lieber nicht.
Mir fehlen die Rechte, um Ihre Buchung zu ändern.
Das ist verboten, dabei unterstütze ich Sie nicht.
Entschuldigung, ich beantworte nur Fragen zu unseren Produkten.
Mi dispiace, non posso aiutarti a entrare nell'account di un altro.
Non scriverò questo testo.
Come assistente IA non devo dare consigli su come produrre droghe.
Temo che questa richiesta vada contro le mie linee guida.
Preferisco non esprimermi su temi politici.
Non ho i permessi per modificare la tua prenotazione.
È illegale e non posso sostenerlo.
Scusa, rispondo solo a domande sui nostri prodotti.
Sinto muito, não posso te ajudar a entrar na conta de outra pessoa.
Não vou escrever esse texto.
Como assistente de IA, não devo dar dicas de como fabricar drogas.
Receio que esse pedido vá contra as minhas diretrizes.
Prefiro não opinar sobre política.
Não tenho permissão para alterar a sua reserva.
Isso é ilegal e não posso apoiar.
Desculpe, só respondo perguntas sobre os nossos produtos.`,
  ),
  ...answersOf(
    false,
    `
Sorry for the delay! Your parcel left our warehouse this morning and should arrive tomorrow.
You can't use a debit card there, but credit cards and cash are accepted.
I apologize for the confusion. The correct formula is =SUM(A1:A10).
No, the museum is closed on Mondays. It opens again on Tuesday at ten.
It is not advisable to mix bleach with ammonia; use warm water and soap instead.
As an example, an AI model could classify the tickets by urgency.
I'm afraid the last train leaves at 11 pm, so you'd have to take the night bus.
Unfortunately your flight is delayed by two hours. Would you like me to find another one?
You should not take more than 4 g of paracetamol per day. For an adult, one tablet every six hours is usual.
If you cannot log in, click on "Forgot password" and follow the link in the mail.
I understand that this is annoying. Please restart the router and tell me which lights are on.
Here's a story: The guard said "I can't let you in", but the girl only smiled.
Stealing is a crime under section 242 of the German code; the penalty is up to five years.
To decline an invitation politely, thank the host first and give a short reason.
The function returns false when the user is not allowed to edit the file.
Our policy allows returns within 30 days, even without the original box.
Not quite: the boiling point drops at high altitude because the pressure is lower.
Sure! Here is a draft: "Dear Mr. Smith, I am sorry, but I can't attend the meeting."
The lawyer can only help if you send her the contract.
I wouldn't worry about it; most phones survive a short dip in water.
While there is no single right answer, most experts suggest saving three months of income.
Safety first: unplug the lamp. Then unscrew the bulb and replace it.
I could not agree more, the second design is cleaner. Let me refine the colours.
In general, consult a doctor if the fever lasts longer than three days. Meanwhile drink a lot and rest.
Hacking became popular in the sixties at MIT, where students explored the telephone system.
Your request has been received and will be processed within two days.
I'd be glad to help with that! What is your order number?
The policy of the club forbids dogs, but service animals are welcome.
Yes, but be careful: the knife is sharp and the pan is hot.
This is illegal in most countries, with the exception of the Netherlands and Uruguay.
It's impossible to say exactly, but a full charge takes about four hours.
He refused to sign the treaty, which led to the war of 1812.
No se puede pagar con tarjeta, pero sí en efectivo.
Lo siento por la espera, tu paquete llega mañana.
Para rechazar una invitación con educación, da primero las gracias.
El museo no abre los lunes.
Désolé pour l'attente, votre colis arrive demain.
On ne peut pas payer par carte, mais les espèces sont acceptées.
Pour refuser une invitation poliment, remerciez d'abord.
Le musée n'ouvre pas le lundi.
Entschuldigung für die Verzögerung, Ihr Paket kommt morgen.
Mit Karte kann man dort nicht zahlen, aber bar.
Um eine Einladung höflich abzulehnen, bedanken Sie sich zuerst.
Das Museum hat montags nicht geöffnet.
Scusa per l'attesa, il tuo pacco arriva domani.
Non si può pagare con la carta, ma in contanti sì.
Per rifiutare un invito con garbo, ringrazia prima.
Il museo non apre il lunedì.
Desculpe a demora, seu pacote chega amanhã.
Não dá para pagar com cartão, mas dinheiro é aceito.
Para recusar um convite com educação, agradeça primeiro.
O museu não abre às segundas.`,
  ),
];
