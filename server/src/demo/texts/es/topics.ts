import type { TopicTexts } from '../../text-types.ts';
import type { DemoTopicName } from '../../topics.ts';

export const topics = {
  track_order: {
    asks: [
      '¿Dónde está mi pedido {order}?',
      '¿[Cuándo llega|Cuándo voy a recibir] mi pedido {order} ({product})?',
      'El seguimiento de {order} no [cambia|se mueve] desde el {weekday}',
    ],
    answers: [
      'Su pedido {order} salió del almacén el {weekday} y lo tiene el transportista. [Debería llegar en {n} días.|Puede seguirlo en su cuenta, en Pedidos.]',
      'Lo he comprobado: {order} está en camino y se entregará el {weekday} entre las 9 y las 13 horas.',
    ],
    follows: [
      [
        '¿Puedo elegir otro día?',
        'Sí, en el enlace de seguimiento; se ofrecen los próximos cinco días laborables.',
      ],
      [
        '¿Y si no estoy en casa?',
        'Entonces lo dejan con un vecino o en el punto de recogida más cercano, y verá un aviso con la dirección.',
      ],
    ],
  },
  late_delivery: {
    asks: [
      'Mi entrega era para el {weekday} y [todavía no ha llegado|sigue sin llegar]',
      '{order} lleva {n} días de retraso, ¿[qué ha pasado|por qué]?',
    ],
    answers: [
      'Siento la espera. El paquete está parado en el centro de {city} y ahora lo prometen para el {weekday}. [Si no llega, enviamos otro gratis.|]',
      'Lo siento. {order} se volvió a cargar esta mañana y debería llegar en {n} días.',
    ],
    follows: [
      [
        '¿Me compensan por el retraso?',
        'A partir de tres días de retraso devolvemos los gastos de envío. Lo he anotado en su pedido.',
      ],
      [
        '¿Puedo cancelarlo entonces?',
        'Sí, un pedido retrasado se puede cancelar en cualquier momento antes de la entrega.',
      ],
    ],
  },
  damaged_item: {
    asks: [
      'El paquete llegó [roto|dañado], ¿qué hago?',
      'Una pieza del pedido {order} ({product}) tiene [un arañazo|una grieta]',
    ],
    answers: [
      'Lo siento mucho. Suba dos fotos en Pedidos, Informar de un problema. [Enviaremos otro en {n} días.|Puede elegir entre cambio y reembolso.]',
      'Infórmelo en un plazo de 14 días con una foto; el cambio sale al día siguiente.',
    ],
    follows: [
      [
        '¿Tengo que devolver lo roto?',
        'Si vale menos de 50 euros no. Lo grande se lo lleva el conductor cuando traiga el nuevo.',
      ],
      ['Ya he tirado la caja', 'No pasa nada, basta una foto del daño.'],
    ],
  },
  cancel_order: {
    asks: [
      'Quiero cancelar el pedido {order}',
      '¿[Cómo puedo|Puedo] cancelar un pedido que hice hace {n} horas?',
    ],
    answers: [
      'Se puede cancelar mientras no esté preparado: Pedidos, {order}, Cancelar. [El dinero vuelve en 3 a 5 días.|]',
      '{order} aún no está preparado, así que se puede cancelar. Confírmelo en su cuenta, por favor.',
    ],
    follows: [
      [
        'Dice que es demasiado tarde',
        'Entonces rechace el paquete o devuélvalo gratis en 30 días.',
      ],
      [
        '¿Cuándo recibo el dinero?',
        'Con tarjeta en 3 a 5 días laborables; por transferencia hasta {n} días más.',
      ],
    ],
  },
  return_item: {
    asks: [
      '¿Cómo devuelvo el pedido {order}?',
      '¿[Cuánto tiempo tengo|Hasta cuándo puedo] devolver algo ({product})?',
      '¿Puedo devolverlo sin la caja original?',
    ],
    answers: [
      'Tiene 30 días. En Pedidos, {order}, Devolución, imprima la etiqueta; [la devolución es gratis.|puede dejarlo en cualquier oficina.]',
      'Sí, también sin la caja original si va bien embalado. La etiqueta está en Pedidos.',
    ],
    follows: [
      ['No tengo impresora', 'Elija el código QR y en la oficina le imprimen la etiqueta.'],
      [
        '¿Puedo llevarlo a una tienda?',
        'Sí, en todas las tiendas. Solo necesita el número de pedido.',
      ],
    ],
  },
  refund_status: {
    asks: [
      '¿Cuándo me devuelven el dinero de {order}?',
      'Devolví todo hace {n} días y [sigo sin reembolso|no he recibido nada]',
    ],
    answers: [
      'Su paquete llegó el {weekday}. El reembolso de {amount} tarda hasta cinco días laborables.',
      'El reembolso de {order} se ordenó el {weekday}. [Los bancos tardan de uno a tres días.|]',
    ],
    follows: [
      ['¿Por qué es menos de lo que pagué?', 'El envío exprés no se devuelve; lo demás sí.'],
      [
        'Era una tarjeta antigua',
        'El banco lo pasa a su cuenta. Si en diez días no está, avísenos.',
      ],
    ],
  },
  invoice: {
    asks: ['Necesito una factura de {order}', '¿Dónde [encuentro|descargo] la factura en PDF?'],
    answers: [
      'Las facturas están en Pedidos, {order}, Documentos. [Aparecen un día después de la entrega.|]',
      'Abra el pedido y elija Documentos; desde ahí también se puede enviar por correo.',
    ],
    follows: [
      ['Falta el NIF', 'Escríbalo en Cuenta, Empresa; la factura se hace de nuevo con él.'],
      [
        'Compré como invitado',
        'Use el enlace del correo de confirmación, abre el pedido sin contraseña.',
      ],
    ],
  },
  payment_declined: {
    asks: [
      'Mi tarjeta fue rechazada aunque tengo saldo',
      'El pago de {order} [falla|no funciona], ¿por qué?',
    ],
    answers: [
      'Casi siempre el banco espera una confirmación en su aplicación, que caduca a los cinco minutos. Inténtelo otra vez con ella abierta.',
      'Su banco rechazó el pago y no nos dice el motivo. [Suele ser un límite diario.|También puede pagar por transferencia.]',
    ],
    follows: [
      [
        'Mi banco dice que es culpa de ustedes',
        'Puede que lo haya parado nuestro control de seguridad. Espere media hora y pague desde su dispositivo habitual.',
      ],
      [
        '¿Cómo más puedo pagar?',
        'Con tarjeta, transferencia, tarjeta regalo, o a plazos a partir de {amount}.',
      ],
    ],
  },
  charged_twice: {
    asks: [
      'Me han cobrado dos veces {order}',
      'Veo dos cargos de {amount} y [solo hice un pedido|pedí una sola vez]',
    ],
    answers: [
      'Uno de los dos es solo una retención. Desaparece sola en {n} días.',
      'Veo un pago de {amount} y otro que se liberó el {weekday}.',
    ],
    follows: [
      [
        'Los dos están cobrados',
        'Entonces suba el extracto en Ayuda, Pagos. Un cobro doble se devuelve en dos días laborables.',
      ],
      ['¿Cuánto tarda?', 'Siete días como mucho, normalmente menos.'],
    ],
  },
  discount_code: {
    asks: [
      'El código de descuento {code} [no funciona|no se acepta]',
      '¿Puedo usar un código después de hacer el pedido?',
    ],
    answers: [
      '{code} vale hasta finales de {month} a partir de 50 euros, [pero no para rebajas|y una sola vez por cuenta].',
      'Los códigos solo se usan al pagar. Podría cancelar y pedirlo de nuevo.',
    ],
    follows: [
      [
        '¿Tiene otro código?',
        'Al suscribirse al boletín recibe un 10 por ciento para el próximo pedido.',
      ],
      ['Mi cesta pasa de 50', 'Los artículos rebajados no cuentan; sin ellos son {amount}.'],
    ],
  },
  password_reset: {
    asks: [
      '¿Cómo restablezco mi contraseña?',
      'Olvidé la contraseña y [el correo no llega|no recibo el correo]',
    ],
    answers: [
      'Elija Olvidé mi contraseña al entrar. El enlace vale 30 minutos; [mire también en spam.|solo sirve el más reciente.]',
      'Pida otro enlace y espere cinco minutos; los anteriores ya no valen.',
    ],
    follows: [
      [
        'Sigue sin llegar',
        'Quizá la cuenta tenga otro correo. Busque una confirmación de pedido en su buzón.',
      ],
      [
        '¿Qué reglas tiene la nueva?',
        'Al menos 12 caracteres, y no puede ser una de las tres últimas.',
      ],
    ],
  },
  close_account: {
    asks: ['Quiero borrar mi cuenta', '¿Cómo puedo [eliminar|borrar] todos mis datos?'],
    answers: [
      'En Cuenta, Privacidad, Cerrar cuenta. Los datos se borran a los 14 días; [las facturas se guardan por ley.|hasta entonces puede cambiar de idea.]',
      'Puede hacerlo en Cuenta, Privacidad. Antes tienen que terminar los pedidos abiertos.',
    ],
    follows: [
      ['¿Puedo descargar antes mis datos?', 'Sí, en la misma página, en Exportar mis datos.'],
      ['¿Y el boletín?', 'Termina con la cuenta.'],
    ],
  },
  plan_cancel: {
    asks: [
      '¿Cómo cancelo mi suscripción {plan}?',
      'Cancelé y [me han vuelto a cobrar|me cobraron otra vez {amount}]',
    ],
    answers: [
      'En Cuenta, Plan, Terminar plan. Sigue hasta el final del mes pagado y [después no se cobra nada.|ahí acaba.]',
      'Si lo contrató en la tienda de aplicaciones, se cancela allí; si no, en Cuenta, Plan.',
    ],
    follows: [
      [
        'No veo ese botón',
        'Entonces se compró en la tienda del móvil: Ajustes, Suscripciones, Fernhill.',
      ],
      [
        '¿Me devuelven el resto del año?',
        'De los planes anuales devolvemos los meses completos que quedan.',
      ],
    ],
  },
  hub_wifi: {
    asks: [
      'El hub no se conecta a la wifi',
      'La luz del hub parpadea en [naranja|rojo] desde el {weekday}',
      '¿Cómo paso el hub a un router nuevo?',
    ],
    answers: [
      'Pulse el botón de atrás diez segundos hasta que parpadee en blanco y elija Añadir dispositivo. [Solo usa 2,4 GHz.|]',
      'Naranja significa que hay corriente pero no red. Reinicie el router y, dos minutos después, el hub.',
    ],
    follows: [
      ['¿Pierdo mis dispositivos?', 'No, diez segundos solo borran la red; todo sigue emparejado.'],
      [
        'Funcionó un rato y volvió a parpadear',
        'Ahí la señal es débil. Pruebe primero al lado del router.',
      ],
    ],
  },
  thermostat: {
    asks: [
      '¿Cómo pongo un horario semanal en el termostato?',
      'El termostato del {room} [calienta de noche|no respeta el horario]',
      '¿Puedo copiar el horario del termostato del {weekday} a otros días?',
    ],
    answers: [
      'Abra el termostato en la aplicación, luego Horario, y toque un día. [Si lo mantiene pulsado se copia a otros.|Los cambios llegan al termostato en un minuto.]',
      'En Horario elija el día y arrastre los bordes de los bloques; sin color, el termostato usa la temperatura de ahorro.',
    ],
    follows: [
      [
        'Sigue calentando de noche',
        'Puede que esté activo el inicio anticipado: el termostato empieza antes de la hora. Está en Horario.',
      ],
      ['¿Y en vacaciones?', 'Con Ausente se queda en 16 grados hasta que vuelva.'],
    ],
  },
  camera_offline: {
    asks: [
      'La cámara [del jardín|de la puerta] está sin conexión desde el {weekday}',
      'La cámara se ve negra por la noche',
    ],
    answers: [
      '¿Tiene la luz azul? Si no, no tiene carga: cárguela {n} horas.',
      'Acérquela al hub y toque Reconectar. [Hacen falta al menos dos rayas de señal.|]',
    ],
    follows: [
      [
        'La luz es azul y sigue sin conexión',
        'Quítela en la aplicación y añádala otra vez; las grabaciones se conservan.',
      ],
      ['¿Cuánto dura la batería?', 'Unos {n} meses con diez grabaciones al día, menos con frío.'],
    ],
  },
  lock_battery: {
    asks: [
      '¿Qué pilas lleva la cerradura?',
      'La cerradura dice batería baja aunque las pilas son [nuevas|de ayer]',
    ],
    answers: [
      'Cuatro AA alcalinas, no recargables: su tensión es demasiado baja. [Cambie las cuatro a la vez.|]',
      'La llave siempre funciona. Con una pila de 9 voltios en los contactos de abajo también abre la aplicación.',
    ],
    follows: [
      ['Son alcalinas', 'Entonces calibre la puerta una vez: Cerradura, Ajustes, Calibrar.'],
      ['¿Cuándo avisa?', 'Dos semanas antes, en la aplicación y con luz roja.'],
    ],
  },
  planting_advice: {
    asks: [
      '¿Cuándo se plantan {plant}?',
      'Las hojas se ponen amarillas ({plant}), ¿[qué hago|por qué]?',
    ],
    answers: [
      'Después de la última helada, en tierra suelta y a {n}0 centímetros. [Riegue por la mañana.|Un poco de acolchado guarda la humedad.]',
      'Las hojas amarillas suelen ser exceso de agua. Deje secar la tierra dos dedos.',
    ],
    follows: [
      ['¿Cada cuánto riego?', 'En verano cada dos días, en primavera una vez por semana.'],
      ['¿Puede estar fuera en invierno?', 'Hasta cinco grados bajo cero, con la maceta envuelta.'],
    ],
  },
  assembly: {
    asks: [
      'En el paso {n} los agujeros no coinciden ({product})',
      '¿Dónde están las instrucciones de montaje ({product})?',
    ],
    answers: [
      'En el paso {n} hay que girar la tabla: los agujeros pequeños hacia arriba.',
      'Todos los manuales están en Ayuda, Manuales; escriba el número de la etiqueta.',
    ],
    follows: [
      ['¿Qué herramienta necesito?', 'Un destornillador de estrella y un mazo de goma.'],
      ['Me sobra un tornillo', 'Viene uno de repuesto de cada tipo, así que está bien.'],
    ],
  },
  warranty: {
    asks: [
      'Se rompió a los {n} meses ({product}), ¿entra en la garantía?',
      '¿Cuánta garantía tienen los aparatos ({device})?',
    ],
    answers: [
      'Los aparatos tres años, los muebles cinco. [Envíe un vídeo corto en Pedidos, Garantía.|]',
      'Sí, está cubierto. Lo reparamos o cambiamos en {n} semanas.',
    ],
    follows: [
      [
        'Lo compré de segunda mano',
        'La garantía va con el producto; basta una copia de la primera factura.',
      ],
      ['¿Me dan uno mientras tanto?', 'De cerraduras y hubs sí; de lo demás, lo siento, no.'],
    ],
  },
  stock: {
    asks: ['¿Cuándo vuelve a haber {product}?', '¿Hay {product} en la tienda de {city}?'],
    answers: [
      'La próxima entrega se espera en {month}. [Con Avisarme recibe un mensaje.|]',
      'En {city} quedan {n} hoy; en línea está agotado.',
    ],
    follows: [
      ['¿Hay algo parecido?', 'De la serie Nordic hay el mismo tamaño en dos colores.'],
      ['¿Me lo guardan en la tienda?', 'Sí, 24 horas: elija Recogida y pague allí.'],
    ],
  },
  balcony_solar: {
    asks: [
      '¿Puedo conectar el kit solar de balcón [yo mismo|a un enchufe normal]?',
      '¿Cuánto ahorra al año el kit solar de balcón con {n} paneles?',
      '¿Hay que registrar el kit solar de balcón?',
    ],
    answers: [
      'Sí, el kit solar de balcón de hasta 800 vatios va a un enchufe normal. [Primero los paneles, luego el inversor y al final el enchufe.|]',
      'Mirando al sur, un kit solar de balcón da unos {n}00 kilovatios hora al año. En la aplicación está en Energía.',
    ],
    follows: [
      ['¿Y al norte?', 'Entonces cuente con la mitad.'],
      [
        '¿Hay ayudas en {city}?',
        'Algunas ciudades pagan una parte. Pregunte en la suya antes de pedirlo.',
      ],
    ],
  },
} as const satisfies Partial<Record<DemoTopicName, TopicTexts>>;
