import type { TopicTexts } from '../../text-types.ts';
import type { DemoTopicName } from '../../topics.ts';

export const topics = {
  track_order: {
    asks: [
      'Où est ma commande {order} ?',
      '[Quand arrive|Quand vais-je recevoir] ma commande {order} ({product}) ?',
      "Le suivi de {order} n'a pas [changé|bougé] depuis {weekday}",
    ],
    answers: [
      "Votre commande {order} a quitté l'entrepôt {weekday} et se trouve chez le transporteur. [Elle devrait arriver dans {n} jours.|Vous pouvez la suivre dans votre compte, sous Commandes.]",
      "J'ai vérifié : {order} est en route et sera livrée {weekday} entre 9 h et 13 h.",
    ],
    follows: [
      [
        'Puis-je choisir un autre jour ?',
        'Oui, avec le lien de suivi ; les cinq prochains jours ouvrés sont proposés.',
      ],
      [
        'Et si je ne suis pas chez moi ?',
        "Le colis est alors laissé à un voisin ou au point relais le plus proche, et vous trouvez un avis avec l'adresse.",
      ],
    ],
  },
  late_delivery: {
    asks: [
      "Ma livraison était prévue {weekday} et [n'est toujours pas là|rien n'est arrivé]",
      "{order} a {n} jours de retard, [que s'est-il passé|pourquoi] ?",
    ],
    answers: [
      "Je suis désolée pour l'attente. Le colis est bloqué au dépôt de {city} et doit arriver {weekday}. [Sinon nous en renvoyons un gratuitement.|]",
      'Toutes mes excuses. {order} est repartie ce matin et devrait arriver dans {n} jours.',
    ],
    follows: [
      [
        'Ai-je droit à quelque chose pour le retard ?',
        "À partir de trois jours de retard nous remboursons les frais de port. Je l'ai noté sur votre commande.",
      ],
      [
        'Puis-je annuler alors ?',
        'Oui, une commande en retard peut être annulée à tout moment avant la livraison.',
      ],
    ],
  },
  damaged_item: {
    asks: [
      'Le colis est arrivé [cassé|abîmé], que dois-je faire ?',
      'Une pièce de la commande {order} ({product}) a [une rayure|une fissure]',
    ],
    answers: [
      "J'en suis désolée. Envoyez deux photos sous Commandes, Signaler un problème. [Le remplacement part sous {n} jours.|Vous pouvez choisir un échange ou un remboursement.]",
      'Signalez-le sous 14 jours avec une photo ; le remplacement part le lendemain.',
    ],
    follows: [
      [
        'Dois-je renvoyer la pièce cassée ?',
        'Pas en dessous de 50 euros. Le livreur reprend les grandes pièces en apportant la nouvelle.',
      ],
      ["J'ai déjà jeté le carton", 'Pas de problème, une photo du dégât suffit.'],
    ],
  },
  cancel_order: {
    asks: [
      'Je voudrais annuler la commande {order}',
      '[Comment annuler|Puis-je annuler] une commande passée il y a {n} heures ?',
    ],
    answers: [
      "Vous pouvez annuler tant qu'elle n'est pas préparée : Commandes, {order}, Annuler. [L'argent revient sous 3 à 5 jours.|]",
      "{order} n'est pas encore préparée, l'annulation est donc possible. Merci de la confirmer dans votre compte.",
    ],
    follows: [
      [
        "Il est écrit que c'est trop tard",
        'Alors refusez le colis, ou renvoyez-le gratuitement sous 30 jours.',
      ],
      [
        'Quand serai-je remboursé ?',
        "Par carte sous 3 à 5 jours ouvrés, par virement jusqu'à {n} jours de plus.",
      ],
    ],
  },
  return_item: {
    asks: [
      'Comment renvoyer la commande {order} ?',
      "[Combien de temps|Jusqu'à quand] puis-je rendre un article ({product}) ?",
      "Peut-on renvoyer sans le carton d'origine ?",
    ],
    answers: [
      "Vous avez 30 jours. Sous Commandes, {order}, Retour, imprimez l'étiquette ; [le retour est gratuit.|déposez le colis dans n'importe quel bureau.]",
      "Oui, aussi sans le carton d'origine si tout est bien emballé. L'étiquette est sous Commandes.",
    ],
    follows: [
      [
        "Je n'ai pas d'imprimante",
        "Choisissez le code QR, le bureau imprime l'étiquette pour vous.",
      ],
      [
        'Puis-je le rapporter en magasin ?',
        'Oui, dans tous les magasins. Il suffit du numéro de commande.',
      ],
    ],
  },
  refund_status: {
    asks: [
      'Quand serai-je remboursée pour {order} ?',
      "J'ai tout renvoyé il y a {n} jours et [toujours pas de remboursement|je n'ai rien reçu]",
    ],
    answers: [
      "Votre colis est arrivé {weekday}. Le remboursement de {amount} prend jusqu'à cinq jours ouvrés.",
      'Le remboursement de {order} a été fait {weekday}. [Les banques mettent un à trois jours.|]',
    ],
    follows: [
      [
        "Pourquoi est-ce moins que ce que j'ai payé ?",
        "L'envoi express n'est pas remboursé, le reste si.",
      ],
      [
        "C'était une ancienne carte",
        "La banque le verse sur votre compte. Si rien n'est là après dix jours, écrivez-nous.",
      ],
    ],
  },
  invoice: {
    asks: [
      "J'ai besoin d'une facture pour {order}",
      'Où [trouver|télécharger] la facture en PDF ?',
    ],
    answers: [
      'Les factures sont sous Commandes, {order}, Documents. [Elles apparaissent un jour après la livraison.|]',
      "Ouvrez la commande et choisissez Documents ; on peut aussi l'envoyer de là.",
    ],
    follows: [
      [
        'Le numéro de TVA manque',
        'Saisissez-le sous Compte, Société ; la facture est alors refaite.',
      ],
      [
        "J'ai commandé sans compte",
        'Utilisez le lien du message de confirmation, il ouvre la commande sans mot de passe.',
      ],
    ],
  },
  payment_declined: {
    asks: [
      "Ma carte est refusée alors qu'il y a assez d'argent",
      'Le paiement de {order} [échoue|ne passe pas], pourquoi ?',
    ],
    answers: [
      "Le plus souvent la banque attend une confirmation dans son application, valable cinq minutes. Réessayez avec l'application ouverte.",
      "Votre banque a refusé le paiement sans dire pourquoi. [C'est souvent une limite journalière.|Un virement est aussi possible.]",
    ],
    follows: [
      [
        "Ma banque dit que c'est de votre faute",
        'Notre contrôle de sécurité a peut-être bloqué. Attendez une demi-heure et payez depuis votre appareil habituel.',
      ],
      [
        'Comment payer autrement ?',
        'Par carte, virement, carte cadeau, ou en plusieurs fois à partir de {amount}.',
      ],
    ],
  },
  charged_twice: {
    asks: [
      "{order} m'a été débitée deux fois",
      "Je vois deux paiements de {amount} alors que je n'ai commandé [qu'une fois|qu'un article]",
    ],
    answers: [
      "L'un des deux n'est qu'une réservation. Elle disparaît d'elle-même sous {n} jours.",
      'Je vois un paiement de {amount} et un autre libéré {weekday}.',
    ],
    follows: [
      [
        'Les deux sont bien débités',
        'Envoyez alors le relevé sous Aide, Paiements. Un double paiement est rendu sous deux jours ouvrés.',
      ],
      ['Combien de temps cela prend ?', 'Sept jours au plus, souvent moins.'],
    ],
  },
  discount_code: {
    asks: [
      "Le code promo {code} [ne marche pas|n'est pas accepté]",
      'Peut-on ajouter un code après la commande ?',
    ],
    answers: [
      "{code} est valable jusqu'à fin {month} dès 50 euros, [mais pas sur les soldes|et une fois par compte].",
      "Un code s'utilise seulement au paiement. Vous pourriez annuler et commander de nouveau.",
    ],
    follows: [
      [
        'Avez-vous un autre code ?',
        "En vous inscrivant à la lettre d'information vous recevez 10 pour cent.",
      ],
      ['Mon panier dépasse 50', 'Les articles soldés ne comptent pas ; sans eux il fait {amount}.'],
    ],
  },
  password_reset: {
    asks: [
      'Comment réinitialiser mon mot de passe ?',
      "J'ai oublié mon mot de passe et [le message n'arrive pas|je ne reçois pas le message]",
    ],
    answers: [
      'Choisissez Mot de passe oublié. Le lien est valable 30 minutes ; [regardez aussi les indésirables.|seul le dernier marche.]',
      'Demandez un nouveau lien et attendez cinq minutes ; les anciens ne sont plus valables.',
    ],
    follows: [
      [
        'Toujours rien',
        'Le compte a peut-être une autre adresse. Cherchez une confirmation de commande dans votre boîte.',
      ],
      [
        'Quelles sont les règles pour le nouveau ?',
        'Au moins 12 caractères, et aucun des trois derniers.',
      ],
    ],
  },
  close_account: {
    asks: [
      'Je veux supprimer mon compte',
      'Comment faire [effacer|supprimer] toutes mes données ?',
    ],
    answers: [
      'Sous Compte, Vie privée, Fermer le compte. Les données sont effacées après 14 jours ; [les factures sont gardées, la loi le veut.|vous pouvez changer d’avis jusque-là.]',
      "C'est possible sous Compte, Vie privée. Les commandes en cours doivent être terminées avant.",
    ],
    follows: [
      ["Puis-je télécharger mes données d'abord ?", 'Oui, sur la même page, Exporter mes données.'],
      ["Et la lettre d'information ?", 'Elle prend fin avec le compte.'],
    ],
  },
  plan_cancel: {
    asks: [
      'Comment résilier mon abonnement {plan} ?',
      "J'ai résilié et [on m'a encore débité|vous avez encore pris {amount}]",
    ],
    answers: [
      "Sous Compte, Formule, Arrêter. Elle court jusqu'à la fin du mois payé, [puis rien n'est débité.|puis c'est fini.]",
      "Si vous l'avez prise dans la boutique d'applications, il faut l'arrêter là-bas ; sinon sous Compte, Formule.",
    ],
    follows: [
      [
        'Je ne vois pas ce bouton',
        'Elle a alors été achetée par la boutique du téléphone : Réglages, Abonnements, Fernhill.',
      ],
      [
        "Me rembourse-t-on le reste de l'année ?",
        'Pour les formules annuelles nous rendons les mois entiers qui restent.',
      ],
    ],
  },
  hub_wifi: {
    asks: [
      'Le hub ne se connecte pas au wifi',
      'Le voyant du hub clignote en [orange|rouge] depuis {weekday}',
      'Comment passer le hub sur une nouvelle box ?',
    ],
    answers: [
      "Tenez le bouton arrière dix secondes jusqu'au blanc, puis choisissez Ajouter un appareil. [Le hub n'utilise que le 2,4 GHz.|]",
      'Orange veut dire : du courant mais pas de réseau. Redémarrez la box, puis le hub deux minutes plus tard.',
    ],
    follows: [
      [
        'Vais-je perdre mes appareils ?',
        "Non, dix secondes n'effacent que le réseau ; tout reste associé.",
      ],
      [
        'Ça a marché un moment puis ça clignote',
        "Le signal est trop faible à cet endroit. Essayez d'abord à côté de la box.",
      ],
    ],
  },
  thermostat: {
    asks: [
      'Comment régler un programme hebdomadaire sur le thermostat ?',
      'Le thermostat [chauffe la nuit|ne suit pas le programme] ({room})',
      'Puis-je copier le programme du thermostat de {weekday} sur les autres jours ?',
    ],
    answers: [
      "Ouvrez le thermostat dans l'application, puis Programme, et touchez un jour. [Un appui long le copie.|Les changements arrivent au thermostat en une minute.]",
      'Sous Programme choisissez le jour et déplacez les bords des blocs ; sans couleur, le thermostat garde la température éco.',
    ],
    follows: [
      [
        'Il chauffe toujours la nuit',
        "Le départ anticipé est peut-être actif : le thermostat commence avant l'heure. Il se trouve sous Programme.",
      ],
      ['Et pendant les vacances ?', "Avec Absent il reste à 16 degrés jusqu'à votre retour."],
    ],
  },
  camera_offline: {
    asks: [
      "La caméra [du jardin|de l'entrée] est hors ligne depuis {weekday}",
      'La caméra montre une image noire la nuit',
    ],
    answers: [
      "Le voyant est-il bleu ? Sinon elle n'a plus de batterie : chargez-la {n} heures.",
      'Approchez-la du hub et touchez Reconnecter. [Il faut au moins deux barres.|]',
    ],
    follows: [
      [
        'Le voyant est bleu mais elle reste hors ligne',
        "Retirez-la dans l'application et ajoutez-la de nouveau ; les vidéos restent.",
      ],
      [
        'Combien de temps tient la batterie ?',
        'Environ {n} mois avec dix vidéos par jour, moins par temps froid.',
      ],
    ],
  },
  lock_battery: {
    asks: [
      'Quelles piles faut-il pour la serrure ?',
      'La serrure signale des piles faibles alors que je les ai [changées|remplacées hier]',
    ],
    answers: [
      'Quatre AA alcalines, pas de rechargeables : leur tension est trop basse. [Changez les quatre ensemble.|]',
      "La clé marche toujours. Une pile de 9 volts sur les contacts du bas permet aussi d'ouvrir avec l'application.",
    ],
    follows: [
      ['Ce sont des alcalines', 'Alors calibrez la porte : Serrure, Réglages, Calibrer.'],
      ['Quand prévient-elle ?', "Deux semaines avant, dans l'application et par un voyant rouge."],
    ],
  },
  planting_advice: {
    asks: [
      'Quand planter des {plant} ?',
      'Les feuilles jaunissent ({plant}), [que faire|pourquoi] ?',
    ],
    answers: [
      'Après les dernières gelées, dans une terre meuble, à {n}0 centimètres. [Arrosez le matin.|Un peu de paillis garde la terre humide.]',
      "Des feuilles jaunes viennent souvent d'un excès d'eau. Laissez sécher la terre sur deux doigts.",
    ],
    follows: [
      ['À quel rythme arroser ?', "L'été tous les deux jours, au printemps une fois par semaine."],
      ["Peut-il rester dehors l'hiver ?", "Jusqu'à moins cinq degrés, le pot emballé."],
    ],
  },
  assembly: {
    asks: [
      "À l'étape {n} les trous ne correspondent pas ({product})",
      'Où trouver la notice de montage ({product}) ?',
    ],
    answers: [
      "À l'étape {n} il faut tourner la planche : les petits trous vers le haut.",
      "Toutes les notices sont sous Aide, Notices ; tapez le numéro de l'étiquette.",
    ],
    follows: [
      ['Quel outil faut-il ?', 'Un tournevis cruciforme et un maillet en caoutchouc.'],
      ['Il me reste une vis', "Il y en a une de rechange de chaque sorte, c'est normal."],
    ],
  },
  warranty: {
    asks: [
      'Cassé après {n} mois ({product}), est-ce sous garantie ?',
      'Quelle est la garantie des appareils ({device}) ?',
    ],
    answers: [
      'Trois ans pour les appareils, cinq pour les meubles. [Envoyez une courte vidéo sous Commandes, Garantie.|]',
      "Oui, c'est couvert. Nous réparons ou remplaçons sous {n} semaines.",
    ],
    follows: [
      [
        "Je l'ai acheté d'occasion",
        'La garantie suit le produit ; une copie de la première facture suffit.',
      ],
      [
        'Ai-je un remplacement en attendant ?',
        'Pour les serrures et les hubs oui, pour le reste non, désolée.',
      ],
    ],
  },
  stock: {
    asks: [
      'Quand sera-t-il de nouveau disponible ({product}) ?',
      'Avez-vous cet article à {city} ({product}) ?',
    ],
    answers: [
      'La prochaine livraison est attendue en {month}. [Avec Me prévenir vous recevez un message.|]',
      "Il en reste {n} à {city} aujourd'hui ; en ligne c'est épuisé.",
    ],
    follows: [
      [
        'Avez-vous quelque chose de semblable ?',
        'Dans la série Nordic il y a la même taille en deux couleurs.',
      ],
      [
        'Le magasin peut-il le réserver ?',
        'Oui, 24 heures : choisissez Retrait et payez sur place.',
      ],
    ],
  },
  balcony_solar: {
    asks: [
      'Puis-je brancher le kit solaire de balcon [moi-même|sur une prise normale] ?',
      'Combien économise le kit solaire de balcon par an avec {n} panneaux ?',
      'Faut-il déclarer le kit solaire de balcon ?',
    ],
    answers: [
      "Oui, le kit solaire de balcon jusqu'à 800 watts va sur une prise normale. [D'abord les panneaux, puis l'onduleur, enfin la prise.|]",
      "Plein sud, un kit solaire de balcon donne environ {n}00 kilowattheures par an. Dans l'application c'est sous Énergie.",
    ],
    follows: [
      ['Et côté nord ?', 'Comptez alors la moitié.'],
      [
        'Y a-t-il une aide à {city} ?',
        'Certaines villes en paient une part. Demandez à la vôtre avant de commander.',
      ],
    ],
  },
} as const satisfies Partial<Record<DemoTopicName, TopicTexts>>;
