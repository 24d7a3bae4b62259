# What the program is called, everywhere
app-name = Authenticator for injixo

# Names and words used everywhere
back = Atrás
cancel = Cancelar
close = Cerrar
undo = Deshacer
done = Listo

# The form of an account's names and code settings
form-issuer = Servicio
form-issuer-hint = Por ejemplo, injixo
form-account = Cuenta
form-account-hint = Correo o nombre de usuario
form-steam = Los códigos de Steam tienen cinco letras y duran 30 segundos.
form-settings = Ajustes del código
form-settings-hide = Ocultar ajustes
form-summary = { $digits } cifras, cada { $period } s, { $algorithm }
form-summary-counter = { $digits } cifras, contador { $counter }, { $algorithm }
form-digits = Cifras
form-digits-error = Entre 5 y 10
form-period = Segundos
form-period-error = Entre 1 y 86 400
form-algorithm = Algoritmo
form-settings-warning = Cámbielos solo si el servicio lo pide: con otros ajustes rechaza los códigos.

# The list
accounts-lock = Bloquear
accounts-add = Añadir
accounts-empty-title = Añada su primera cuenta
accounts-empty-body = Paso a paso, junto al navegador en el que usa injixo.
accounts-search = Buscar
accounts-search-clear = Borrar la búsqueda
accounts-no-hit = Ninguna cuenta coincide con «{ $query }»
accounts-no-hit-body = Con Escape se ven todas.
accounts-next = después
accounts-next-code = Código nuevo
accounts-details = Abrir
accounts-unnamed = Cuenta sin nombre
accounts-set-aside = Esta versión no entiende { $count } entradas.
accounts-set-aside-body = Se conservan tal como están; quizá las muestre una versión más nueva.

# A vault that is not open
unlock-opening = Abriendo su bóveda…
unlock-locked-title = Su bóveda está bloqueada
unlock-locked-keyring = Sus códigos están ocultos y sus claves ya no están en memoria. El llavero de este equipo vuelve a abrir la bóveda: puede hacerlo cualquiera que use su sesión.
unlock-button = Desbloquear
unlock-passphrase = Frase de contraseña
unlock-passphrase-both = Frase de contraseña (con el llavero)
unlock-wrong = Esa no es la frase de contraseña de esta bóveda.
unlock-use-keyring = Abrir con el llavero
unlock-keyring = Desbloquear el llavero
unlock-use-passphrase = Usar la frase de contraseña
unlock-retry = Reintentar
unlock-nothing-changed = No se ha cambiado nada en la bóveda.
unlock-use-both = Usar llavero y frase de contraseña
unlock-use-phrase = Usar la frase de recuperación
unlock-phrase-count = { $count } de 12 palabras
unlock-wait = Han fallado varios intentos. Vuelva a intentarlo en { $seconds } s.
unlock-no-phrase = No tiene frase de recuperación. Si la bóveda se creó en otro lugar, ábrala allí y elija una frase de contraseña o de recuperación en Ajustes.
unlock-copy-title = La copia más reciente
unlock-copy-offer = Hay copias con fecha. Mire la más reciente que se abra antes de decidir.
unlock-copy-none = No hay ninguna copia con fecha que se pueda leer. Si tiene una en otro lugar, póngala en su sitio con el nombre vault.ixv.
unlock-copy-look = Ver la copia
unlock-copy-keyring = Verla con el llavero
unlock-copy-passphrase = Verla con la frase de contraseña
unlock-copy-both = Verla con los dos
unlock-copy-phrase = Verla con la frase de recuperación
unlock-copy-made = Es del { $made }. Lo que cambió después no está en ella.
unlock-copy-accounts = { $count ->
    [0] No contiene ninguna cuenta.
    [one] Contiene una cuenta:
   *[other] Contiene { $count } cuentas:
}
unlock-copy-aside = El archivo que hay ahora queda al lado con otro nombre; no se elimina nada.
unlock-copy-newest = Ver la copia más reciente
copy-offer-newer = Puede que el archivo sea de una versión más nueva; en ese caso, actualice el programa y conserve el archivo.
unlock-copy-restore = Restaurar esta copia
toast-copy-restored = La copia es ahora su bóveda.
toast-copy-restored-aside = La copia es ahora su bóveda. El archivo anterior se conserva como { $file }.
toast-failed-unlocks = { $count ->
    [one] Antes falló un intento de desbloqueo, el { $last }.
   *[other] Antes fallaron { $count } intentos de desbloqueo, el último el { $last }.
}

# The first start
welcome-title = Códigos para injixo, en su portátil
welcome-subtitle = Para iniciar sesión con autenticación en dos pasos, sin teléfono.
welcome-codes = Lee la clave de un código QR
welcome-codes-body = De una captura de pantalla, del portapapeles o tecleada.
welcome-vault = La guarda en una bóveda cifrada
welcome-vault-body = Un archivo en este equipo. Su clave está en el llavero del sistema o sale de su frase de contraseña.
welcome-honest = Menos seguro que un segundo dispositivo
welcome-honest-body = Los códigos creados junto al navegador protegen de una contraseña robada, no de un portátil robado y abierto.
welcome-make = Crear una bóveda
welcome-open = Abrir una bóveda existente
welcome-independent = Independiente de injixo.
welcome-working = Creando su bóveda…
welcome-passphrase-title = Elija una frase de contraseña
welcome-passphrase-why = Por eso, una frase de contraseña protegerá la bóveda.
welcome-passphrase = Nueva frase de contraseña
welcome-passphrase-again = La misma otra vez
welcome-passphrase-differs = Las dos no son iguales.
welcome-passphrase-weak-take = Usarla de todos modos
welcome-choose = ¿Cómo debe abrirse la bóveda?
welcome-keyring = Llavero (recomendado)
welcome-keyring-body = Nada que teclear: se abre cuando usted ha iniciado sesión en este equipo.
welcome-both-body = Una frase de contraseña, solo en este equipo. Para un puesto que también usan otras personas.
welcome-passphrase-body = La abre en cualquier equipo. Si la pierde, nadie podrá decírsela.
welcome-open-how = ¿Qué abre esta bóveda? Se copiará aquí en cuanto se haya abierto.
strength-weak = Débil: se adivina en minutos. Cuatro o cinco palabras sin relación son mejores.
strength-fair = Regular: con una o dos palabras más será buena.
strength-good = Buena
strength-strong = Fuerte

# Adding an account
leftover-clipboard = El portapapeles aún contiene la clave
leftover-file = { $file } aún muestra la clave
leftover-files = { $count } sitios aún muestran las claves
leftover-body = Se elimina para siempre: en la papelera la clave aún se podría leer.
leftover-delete = Eliminar
leftover-clear = Vaciar el portapapeles
leftover-keep = Conservar
add-title = Añadir una cuenta
add-other = Otra cuenta
add-intro = ¿Dónde está el código QR o la clave?
add-paste = Pegar (Ctrl+V)
add-paste-body = Una captura de pantalla, un enlace otpauth o la clave del portapapeles
add-picture = Elegir una imagen
add-picture-body = PNG, JPEG, WebP, GIF o BMP con el código QR
add-unread-place = Este es el código que no se pudo leer.
add-unread-beside = Hay otro código QR que no se pudo leer. Amplíe la página y haga otra captura de pantalla.
add-screen = Desde la pantalla
add-screen-body = Encuentra el código QR en cualquier ventana abierta
drop-here = Suelte la imagen aquí: se leerán los códigos QR que contiene.
drop-not-here = En esta página no se pueden soltar imágenes.
add-watch = Buscar hasta que aparezca
add-choose = Elegir una parte de la pantalla
add-watching = Buscando en la pantalla
add-watching-body = Abra ahora la página con el código QR. La clave se lee en cuanto se ve el código entero.
add-watching-stop = Parar
add-type = Teclear la clave
add-type-body = Las letras y cifras que aparecen junto al código QR
add-reading = Leyendo…
add-type-intro = Los espacios, guiones y minúsculas no importan.
add-key = Clave
add-continue = Continuar
add-several = { $count ->
    [one] Se ha encontrado una cuenta.
   *[other] Se han encontrado { $count } cuentas.
}
add-none = No se puede añadir nada de lo encontrado.
add-tick-all = Todas
add-kept-already = Esta ya la tiene.
add-refused = { $count ->
    [one] Una no se puede añadir:
   *[other] { $count } no se pueden añadir:
}
add-all = { $count ->
    [one] Añadir una cuenta
   *[other] Añadir { $count } cuentas
}
add-without-the-rest = { $count ->
    [one] Añadir una sin el resto
   *[other] Añadir { $count } sin el resto
}
add-parts = Códigos leídos: { $read } de { $size }
add-parts-body = Aún faltan: { $missing }. Añada una imagen de cada uno, en cualquier orden, o siga sin ellos.
add-parts-apart = Estos códigos son de exportaciones distintas.
add-drop-title = ¿Descartar lo leído?
add-drop-body = Aún no se ha añadido nada. Para añadirlo más tarde habrá que leer de nuevo cada código.
add-drop-yes = Descartar
add-more = Leer más
add-unread = { $file } no dio ninguna cuenta
add-doubles-title = { $count ->
    [one] Ya tiene una de ellas
   *[other] Ya tiene { $count } de ellas
}
add-doubles-body = La misma clave o los mismos nombres. Las que se sustituyen van a la papelera.
add-doubles-replace = Sustituir las antiguas
add-doubles-leave = No añadirlas
add-check = Compruebe lo leído. El código de abajo ya funciona.
add-no-code = Con estos ajustes no hay código.
add-counter = El primer código llega con «Código nuevo», una vez guardada la cuenta.
add-saving = Guardando…
add-button = Añadir
add-duplicate-title = Esta ya la tiene
add-duplicate-body = Sustitúyala si ha vuelto a activar la 2FA: entonces solo vale la clave nueva. La antigua va a la papelera.
add-keep-both = Conservar ambas
add-replace = Sustituir esta

# Añadir la cuenta de injixo, paso a paso
enroll-start = Añadir mi cuenta de injixo
enroll-progress = { $step } de { $steps }
enroll-unfinished = sin terminar, paso { $step }
enroll-on-top = Mantener esta ventana encima
enroll-prepare-title = Abra el código QR en injixo
enroll-prepare-sign-in = Inicie sesión en injixo y pulse su nombre de usuario, arriba a la derecha.
enroll-prepare-tab = Abra la pestaña de seguridad. Arriba dice si la 2FA está activada.
enroll-prepare-enable = Pulse allí el botón que activa la 2FA.
enroll-prepare-password = Escriba su contraseña y continúe. Se abre una página con un código QR.
enroll-prepare-done = Veo el código QR
enroll-open = Abrir injixo en el navegador
enroll-address = Dirección de su injixo
enroll-address-hint = Tal como está en su navegador
enroll-address-wrong = No es una dirección que empiece por https://
enroll-address-keep = Guardar la dirección
enroll-address-set = Indicar la dirección de mi injixo
enroll-address-change = Cambiar la dirección
enroll-address-why = Con ella, un botón de aquí abre injixo.
enroll-key-title = Lea el código QR
enroll-key-body = Deje abierta la página de injixo con el código QR junto a esta ventana.
enroll-key-again = Lea el código QR nuevo
enroll-key-again-body = La clave nueva sustituye a la leída antes, que va a la papelera.
enroll-key-which = ¿Cuál es su cuenta de injixo?
enroll-check-title = ¿Es esta su cuenta?
enroll-check-same = Es la misma clave que antes.
enroll-check-known = Esta clave ya estaba aquí; se sigue con su cuenta.
enroll-try-title = Escriba este código en injixo
enroll-try-body = Escríbalo en el campo del código de un solo uso, debajo del código QR, y continúe allí.
enroll-try-copy = Copiar el código
enroll-try-accepted = injixo lo ha aceptado
enroll-try-refused = Lo ha rechazado
enroll-expired-title = ¿El código aún era válido?
enroll-expired-body = Un código dura 30 segundos. Si su tiempo casi había terminado, inténtelo de nuevo con uno que acabe de empezar.
enroll-expired-yes = Quizá no: probar otra vez
enroll-expired-no = Aún era válido
enroll-clock-title = ¿Va bien el reloj de este equipo?
enroll-clock-body = Los códigos salen de la hora: con un reloj equivocado, injixo los rechaza.
enroll-clock-right = El reloj va bien
enroll-clock-again = Probar otra vez un código
enroll-page-title = ¿Muestra injixo aún el mismo código QR?
enroll-page-body = Una página cargada de nuevo tiene otro código QR, y solo vale el último.
enroll-page-same = Sí, el mismo
enroll-page-new = No: leer el nuevo
enroll-reread-title = Lea la clave una vez más
enroll-reread-body = El tiempo, el reloj y la página están bien. Entonces quizá lo leído no sea la clave que injixo espera.
enroll-reread-yes = Leer una vez más
enroll-reread-no = Probar otro código
enroll-codes-title = Recoja los códigos de respaldo
enroll-codes-body = injixo muestra ahora diez códigos de respaldo. Cópielos allí o descárguelos como archivo.
enroll-codes-off = Mi empresa los ha desactivado
enroll-enable-title = Active la 2FA en injixo
enroll-enable-kept = Los códigos de respaldo están guardados aquí.
enroll-enable-off = No hay códigos de respaldo que guardar.
enroll-enable-tick = Marque la casilla que dice que sus códigos de respaldo están en lugar seguro.
enroll-enable-button = Pulse debajo el botón que activa la 2FA.
enroll-enable-mail = injixo le envía un correo que lo confirma.
enroll-enable-done = La 2FA está activada
enroll-enable-other = Recoger otros códigos
enroll-enable-there = Sí que hay códigos de respaldo
enroll-copy-title = Guarde una copia fuera de este equipo
enroll-copy-body = Imprima la hoja, o guárdela y llévela a otro lugar. Déjela donde solo usted llegue a ella.
enroll-copy-elsewhere = Tengo una copia en otro lugar
enroll-copy-none-title = Si falta este equipo
enroll-copy-none = Sin códigos de respaldo, solo alguien con permisos de administrador en su empresa puede desactivar su 2FA. Sepa a quién pedírselo.
enroll-copy-none-done = Sé a quién pedírselo
enroll-left-title = Elimine lo que aún muestra la clave
enroll-left-body = Quien tenga el código QR también puede crear sus códigos.
enroll-ready-title = Todo está listo
enroll-ready-body = Desde ahora, injixo pide un código de aquí al iniciar sesión.
enroll-finish = Terminar
enroll-cancel-title = ¿Parar aquí?
enroll-stays-nothing = Aquí no se ha guardado nada, y en injixo no ha cambiado nada.
enroll-stays-key = La cuenta está en su lista. En injixo la 2FA sigue desactivada, y allí nadie pide sus códigos.
enroll-stays-perhaps = La cuenta se queda en su lista. injixo dice arriba en la pestaña de seguridad si la 2FA está activada. Si lo está, necesita esta cuenta para iniciar sesión.
enroll-stays-on = La 2FA está activada en injixo. La cuenta se queda en su lista: la necesita para iniciar sesión.
enroll-later = Seguir más tarde
enroll-stop = Parar
enroll-stop-keep = Parar y quedarse con la cuenta
enroll-stop-remove = Parar y quitar la cuenta
enroll-stay = No parar
toast-enrolled = La 2FA está activada en injixo, y su cuenta está lista.
toast-enroll-stopped = Parado. La cuenta se queda.
error-browser-address = Esta dirección no se puede abrir.
error-browser-address-next = Indique una que empiece por https://.
error-browser-none = Nada en este equipo abre un navegador.
error-browser-failed = El navegador no se ha abierto.
error-browser-next = Abra usted injixo allí y siga después aquí.

# An account's page
account-copy = Copiar
account-up = Subir
account-down = Bajar
account-show-key = Mostrar la clave
account-hide-key = Ocultar la clave
account-key = Clave
account-show-symbol = Mostrar el código QR
account-hide-symbol = Ocultar el código QR
account-symbol-title = ¿Mostrar el código QR?
account-symbol-body = Quien lo vea o fotografíe puede crear los códigos de esta cuenta. Sirve para pasar la cuenta a un teléfono. Se muestra 30 segundos.
symbol-scan = Escanéelo con la aplicación del teléfono.
account-remove = Quitar
account-save = Guardar
account-key-title = ¿Mostrar la clave?
account-key-body = Quien la vea o fotografíe puede crear sus códigos. Mire quién está cerca y si comparte su pantalla.
account-remove-title = ¿Quitar { $name }?
account-remove-body = Va a la papelera y se queda allí hasta que la elimine para siempre.
account-remove-2fa = La 2FA sigue activa en { $service }: sin esta cuenta ni un código de respaldo no podrá iniciar sesión allí.
account-remove-yes = Mover a la papelera
account-leave-title = ¿Guardar los cambios?
account-leave-body = Ha modificado esta cuenta y no ha guardado los cambios.
account-leave-discard = No guardar

# The settings: a list of pages, each with one line
move-intro = Códigos QR que leen Google Authenticator y la mayoría de las demás aplicaciones, con unas pocas cuentas en cada uno.
move-show = { $count ->
    [one] Mostrar una cuenta
   *[other] Mostrar { $count } cuentas
}
move-show-yes = Mostrar
move-title = { $count ->
    [one] ¿Mostrar la clave de una cuenta?
   *[other] ¿Mostrar las claves de { $count } cuentas?
}
move-body = Quien vea o fotografíe estos códigos QR puede crear los códigos de estas cuentas. Cada uno se muestra 30 segundos.
move-hidden = El código vuelve a estar oculto.
move-again = Mostrarlo de nuevo
move-number = Código { $number } de { $size }
move-previous = Anterior
move-next = Siguiente
move-too-many = Estas cuentas necesitan { $size } códigos; ningún teléfono acepta más de { $most } a la vez
move-too-many-next = Deje algunas cuentas fuera y páselas después.
move-unfit = { $count ->
    [one] Una cuenta no cabe en este tipo de código
   *[other] { $count } cuentas no caben en este tipo de código
}
move-unfit-next = Muestre en su lugar el código QR en la página de la cuenta.
settings-title = Ajustes
settings-look = Apariencia
settings-look-line = Idioma, colores, tamaño del texto
settings-codes = Mostrar y copiar códigos
settings-codes-shown = Los códigos se ven enseguida
settings-codes-hidden = Los códigos se ven al hacer clic
settings-help = Ayuda para iniciar sesión
settings-help-line = Qué hacer en injixo y aquí
settings-ways = Cómo se abre la bóveda
settings-recovery = Frase de recuperación
settings-recovery-there = Abre la bóveda
settings-recovery-none = Aún no creada
settings-lock = Bloqueo
settings-staying = Bandeja e inicio
settings-staying-tray = Cerrar oculta la ventana
settings-staying-ends = Cerrar termina el programa
settings-backups = Copias de seguridad
settings-backups-line = { $count ->
    [0] Aún ninguna
    [one] Una copia en este equipo
   *[other] { $count } copias en este equipo
}
settings-move = Pasar a un teléfono
settings-move-line = Códigos QR de sus cuentas
settings-archive = Cuentas archivadas
settings-archive-line = { $count ->
    [0] Ninguna
    [one] Una cuenta sin 2FA
   *[other] { $count } cuentas sin 2FA
}
settings-trash = Cuentas quitadas
settings-trash-line = { $count ->
    [0] Ninguna
    [one] Una en la papelera
   *[other] { $count } en la papelera
}
settings-events = Historial
settings-events-line = Cada cambio de la bóveda
settings-leave = Dejar este equipo
settings-leave-line = Eliminar aquí la bóveda y su clave
policy-set-by = Fijado por { $organisation }
policy-set = Fijado por su organización
policy-off = Su organización lo ha desactivado.
policy-longest = { $minutes ->
    [one] Como máximo 1 minuto
   *[other] Como máximo { $minutes } minutos
}
policy-passphrase = Su organización exige una frase de contraseña: el llavero solo no debe abrir la bóveda.
policy-broken = No se puede leer la directiva de su organización.
policy-broken-line = La directiva de su organización tiene un error en la línea { $line }.
policy-broken-value = La directiva de su organización tiene un valor incorrecto: { $name }.
policy-broken-value-line = La directiva de su organización tiene un valor incorrecto en la línea { $line }: { $name }.
policy-broken-next = Hasta que se corrija, vale lo más estricto. Avise a quien se ocupa de este equipo.

# How things look
look-language = Idioma
look-language-help = Todas las palabras de la ventana cambian al momento.
look-system = Sistema
look-theme = Colores
look-light = Claro
look-dark = Oscuro
look-contrast = Alto contraste
look-theme-help = «Sistema» sigue a su escritorio, también cuando oscurece por la noche.
look-text = Tamaño del texto
look-percent = { $percent } %
look-text-help = Palabras, códigos y botones crecen juntos. Ctrl+más, Ctrl+menos y Ctrl+0 sirven en todas partes.
look-motion = Menos movimiento
look-motion-help = El anillo de los segundos se queda quieto; el número sigue contando.
showing-hide = Ocultar los códigos hasta hacer clic
showing-hide-help = Un clic muestra un código durante medio minuto. Útil si otros ven su pantalla.
showing-next = Mostrar el código siguiente
showing-next-help = En los últimos diez segundos de un código, el siguiente aparece al lado.
showing-copy = Copiar al hacer clic
showing-copy-help = Un clic en una cuenta copia su código. Si no, un clic selecciona y Intro copia.
showing-sort = Orden de las cuentas
showing-sort-own = El suyo
showing-sort-name = Por nombre
showing-sort-use = Por uso
showing-sort-own-help = Alt+Arriba y Alt+Abajo mueven la cuenta seleccionada.
showing-sort-name-help = Por el nombre del servicio y luego por el de la cuenta.
showing-sort-use-help = La cuenta cuyo código copió por último va primero.
showing-clipboard = Segundos hasta que un código copiado sale del portapapeles
showing-clipboard-help = Solo se borra lo copiado aquí; al bloquear o cerrar se borra enseguida.
staying-tray = Seguir en la bandeja del sistema
staying-tray-help = Cerrar oculta la ventana; el icono de la bandeja la muestra de nuevo. La bóveda se bloquea como eligió.
staying-tray-missing = Este escritorio no tiene bandeja: cerrar la ventana termina el programa.
staying-minimise = Minimizar tras copiar
staying-minimise-help = En cuanto se copia un código, la ventana se aparta.
staying-start = Iniciar con la sesión
staying-start-help = Empieza cuando inicia sesión en este equipo.
staying-start-elsewhere = Para iniciarlo con la sesión, añádalo en los ajustes de su escritorio: desde su entorno aislado no puede hacerlo por sí mismo.
staying-start-failed = El sistema no lo aceptó.
staying-hidden = Iniciar oculto
staying-hidden-help = Solo se ve el icono de la bandeja; sin ella, la ventana empieza minimizada.
tray-open = Bóveda abierta
tray-locked = Bóveda bloqueada
tray-show = Mostrar la ventana
tray-quit = Salir
account-show-code = Mostrar el código
tags-title = Etiquetas
tags-new = Una etiqueta nueva
tags-add = Añadir la etiqueta
tags-all = Todas

# Keys
keys-title = Teclas
keys-help = Esta lista
keys-search = Buscar
keys-select = Seleccionar una cuenta
keys-copy = Copiar su código
keys-open = Abrir su página
keys-move = Subirla o bajarla
keys-remove = Moverla a la papelera
keys-undo = Deshacer
keys-add = Añadir una cuenta
keys-paste = Pegar una imagen, un enlace o una clave
keys-veil = Tapar o mostrar códigos y claves
keys-lock = Bloquear
keys-settings = Ajustes
keys-text = Tamaño del texto
keys-back = Un paso atrás
keys-tab = Campo o botón siguiente
key-command = Ctrl+{ $key }
key-alt = Alt+{ $key }
key-shift = Mayús+{ $key }
key-or = { $one }, { $other }
key-letters = Letras
key-plus = Más
key-minus = Menos
key-up = Arriba
key-down = Abajo
key-page-up = Re Pág
key-page-down = Av Pág
key-home = Inicio
key-end = Fin
key-enter = Intro
key-delete = Supr
key-escape = Esc
key-tab = Tab

# The ways into the vault
way-keyring = Llavero
way-passphrase = Frase de contraseña
way-keyring-passphrase = Llavero y frase de contraseña
way-recovery = Frase de recuperación
way-unknown = Otra forma
ways-intro = Cada una de estas formas abre la bóveda por sí sola.
ways-keyring = Se abre sola para quien use su sesión en este equipo.
ways-passphrase = Tecleada, en cualquier equipo.
ways-both = Tecleada, solo en este equipo.
ways-phrase = Doce palabras en papel, para cuando nada más la abra.
ways-unknown = De una versión más nueva. Desaparece cuando se cambia o se quita otra forma.
ways-add-keyring-button = Añadir el llavero
ways-add-passphrase-button = Añadir frase de contraseña
ways-add-both-button = Añadir llavero y frase de contraseña
ways-add = Añadir
ways-change = Cambiar
ways-remove = Quitar
ways-renew = Renovar
ways-go-on = Continuar
ways-add-keyring = La bóveda se abrirá también con el llavero de este equipo, sin teclear nada.
ways-add-passphrase = La bóveda se abrirá también con esta frase de contraseña, en cualquier equipo.
ways-add-both = La bóveda se abrirá también con esta frase de contraseña, solo en este equipo. Protege más cuando se quita el llavero solo.
ways-change-keyring = El llavero recibe un secreto nuevo; el anterior ya no abre nada.
ways-change-passphrase = Elija una nueva frase de contraseña. La anterior ya no abre nada.
ways-remove-body = Ya no abrirá la bóveda.
ways-new-key = La bóveda recibe una clave nueva. Se abre con cada una de sus formas antes de que desaparezca la antigua.
ways-fresh = En este equipo
ways-fresh-body = La frase de recuperación ha abierto su bóveda. Elija cómo se abrirá aquí desde ahora. Después anotará una frase nueva; la usada y todas las demás formas dejan de valer.
ways-phrase-body = Anota doce palabras nuevas; las anteriores ya no abren nada.
ways-required = Hace falta una frase
ways-required-new = Su organización exige una frase de contraseña. Elija una; el llavero solo ya no abrirá su bóveda. Sus cuentas se quedan.
ways-required-remove = Su organización exige una frase de contraseña, y usted tiene una. Tecléela; el llavero solo ya no abrirá su bóveda.
ways-stays-passphrase = Esta frase de contraseña se queda. Tecléela para que siga con la clave nueva.
ways-stays-both = La frase de contraseña que va con el llavero se queda. Tecléela.
ways-folder-away = La segunda carpeta no está
ways-folder-away-body = Las copias de { $folder } se abrirían solo como antes, y con nada si era con el llavero. Conéctela primero.
ways-stays-phrase = Tecléela y se queda. Si la deja vacía, ya no abre nada, y después podrá crear una nueva.
ways-delete = Eliminar las copias de seguridad
ways-delete-body = Solo queda la bóveda misma; los estados anteriores desaparecen.
ways-seal-body = Si no, se sellan de nuevo con la clave nueva.
ways-working = Cambiando cómo se abre la bóveda…
ways-takes-a-moment = Crear claves tarda un momento, a propósito.
ways-done = La bóveda se abre como eligió
ways-done-body = Se ha abierto con cada una de estas formas para asegurarlo: { $ways }.
ways-copies-follow = Aún se están actualizando las copias de la segunda carpeta.
ways-unreached = { $count ->
    [one] No se alcanzó una copia. Se abre solo como antes, y con nada si era con el llavero:
   *[other] No se alcanzaron { $count } copias. Se abren solo como antes, y con nada si era con el llavero:
}
ways-entries-left = { $count ->
    [one] Una entrada antigua quedó en el llavero; ya no abre nada.
   *[other] { $count } entradas antiguas quedaron en el llavero; ya no abren nada.
}
ways-copies-followed = Las copias ya tienen la clave nueva.
rekey-finished = El cambio interrumpido de cómo se abre la bóveda ya está terminado.
rekey-finished-left = Las copias de { $folders } aún se abren solo como antes.
ways-phrase-gone = La frase de recuperación anterior ya no abre nada
ways-phrase-gone-body = Rompa ese papel y cree una nueva.

# The recovery phrase
recovery-title = Frase de recuperación
recovery-what = Doce palabras que abren su bóveda cuando falta el llavero o la frase de contraseña: tras una contraseña nueva de Informática, en un portátil nuevo.
recovery-paper = Quien tenga las palabras y el archivo tiene sus códigos: su sitio es el papel, no este equipo.
recovery-there = Una frase de recuperación abre su bóveda
recovery-there-body = No se puede mostrar otra vez. Si ya no tiene el papel, cree una nueva.
recovery-renew = La bóveda recibe su clave nueva cuando haya demostrado que las palabras están anotadas.
recovery-make = Crear frase de recuperación
recovery-replace = Crear una nueva
recovery-later = Ahora no
recovery-write = Anote estas palabras con sus números. Se muestran solo esta vez.
recovery-print = Imprimir
recovery-print-advice = Una impresora compartida o su servidor puede guardar una copia. Escribir a mano no deja ninguna.
recovery-save = Guardar en un archivo
recovery-save-advice = Nada imprime en este equipo. Un archivo solo está seguro en una memoria USB que guarde como si fuera papel.
recovery-printed = Enviado a la impresora.
recovery-saved = Guardado como { $file }
recovery-saved-body = Quien pueda leer ese archivo puede abrir su bóveda. Imprímalo y elimínelo de aquí.
recovery-written = La he anotado
recovery-check = Teclee estas tres palabras de su papel.
recovery-word = Palabra { $number }
recovery-wrong-word = Esa no es la palabra { $number }.
recovery-show-again = Mostrar otra vez las palabras
recovery-check-button = Comprobar
recovery-saving = Activándola…
recovery-done = Su frase de recuperación abre la bóveda
recovery-done-body = Guarde el papel con sus otros papeles importantes, no junto a este equipo.
recovery-page-title = Frase de recuperación de Authenticator for injixo
recovery-page-note = Estas doce palabras abren la bóveda. Guarde esta página como una llave.
accounts-recovery = Anote una frase de recuperación
accounts-recovery-body = Sin ella, una contraseña nueva de Informática puede dejarle fuera para siempre.
error-demo = Estas cuentas son inventadas: no hay bóveda que proteger.
error-demo-next = Inicie el programa sin --demo.
error-not-printed = La página no se imprimió.
error-not-printed-next = Compruebe que hay una impresora configurada, o escriba las palabras a mano.
error-not-saved-page = No se pudo escribir el archivo.
error-not-saved-page-next = Elija otra carpeta, o escriba las palabras a mano.

# Notices
toast-cannot-move = Las cuentas solo se pueden mover cuando se muestran todas, en el orden elegido por usted (Ajustes, { $page }).
toast-copied = Copiado. Vale { $seconds } segundos más.
toast-copied-short = Copiado, pero solo vale { $seconds } s.
toast-copied-counter = Copiado. Vale una vez.
toast-copy-next = Copiar el siguiente
toast-next-coming = El código siguiente se copia en cuanto empiece, en { $seconds } s.
toast-leftover-removed = Eliminado.
toast-added = Añadida.
toast-added-many = { $count ->
    [one] Una cuenta añadida.
   *[other] { $count } cuentas añadidas.
}
toast-saved = Guardado.
toast-removed = Movida a la papelera. La 2FA sigue activa en { $service }.
toast-archived = Archivada. Aquí ya no da códigos.
toast-unarchived = De nuevo en la lista. Sus códigos solo valen si la 2FA está activa con esta clave.
toast-archived-removed = Movida a la papelera.
toast-text-copied = Copiado.
toast-restored = Restaurada.
toast-reloaded = Otro programa cambió la bóveda; se ha vuelto a leer.
toast-call-waits = Termine primero esto; después viene la cuenta nueva.

## What went wrong, and what to do about it (src/words.rs)

error-vault-missing = Aún no hay ninguna bóveda.
error-vault-missing-next = Cree una primero, o abra una que ya tenga.
error-vault-not-permitted = No se puede leer la bóveda: este usuario no puede leer el archivo.
error-vault-not-permitted-next = Compruebe de quién son el archivo y su carpeta, y sus permisos.
error-vault-is-folder = No se puede leer la bóveda: hay una carpeta donde debería estar su archivo.
error-vault-is-folder-next = Mueva esa carpeta, o indique otro lugar.
error-home-is-file = Hay un archivo donde estaría la carpeta de la bóveda.
error-home-is-file-next = Indique otra carpeta con --home.
error-vault-unreadable = No se puede leer del disco el archivo de la bóveda.
error-vault-unreadable-next = Compruebe el disco y vuelva a intentarlo; no se ha cambiado nada.
error-vault-too-large = El archivo de la bóveda supera los 256 MiB, más de lo que este programa escribe nunca.
error-vault-too-large-next = Se ha dejado como estaba; ponga en su lugar una copia que sea una bóveda.
error-vault-damaged = El archivo de la bóveda está dañado: está vacío, cortado o fue alterado.
error-vault-damaged-next = Se ha dejado como estaba; hay copias anteriores con fecha al lado, en la carpeta «generations».
error-vault-gone = El archivo de la bóveda ha desaparecido, pero hay copias con fecha en la carpeta «generations» junto a su sitio.
error-vault-gone-next = Copie la más reciente de vuelta con el nombre vault.ixv; no se ha cambiado nada.
error-vault-newer = La bóveda la escribió una versión más nueva de este programa (formato { $format }).
error-vault-newer-next = Actualice el programa.
error-no-such-way = Esta bóveda no se abre así.
error-no-such-way-next = Ábrala como se creó: con el llavero o una frase de contraseña.
error-wrong-passphrase = Esa no es la frase de contraseña de esta bóveda.
error-wrong-passphrase-next = Compruebe Bloq Mayús y la distribución del teclado, y vuelva a intentarlo.
error-wrong-phrase = Esa no es la frase de recuperación de esta bóveda.
error-wrong-phrase-next = Compare cada palabra con su papel; una frase anterior ya no la abre.
error-phrase-count = Una frase de recuperación tiene 12 palabras; { $count ->
        [one] aquí hay una
       *[other] aquí hay { $count }
    }.
error-phrase-count-next = Tecléelas todas en el orden de su papel.
error-phrase-word = La palabra { $number } no puede estar en una frase de recuperación.
error-phrase-word-next = Compárela letra a letra con su papel.
error-phrase-checksum = Estas palabras no van juntas.
error-phrase-checksum-next = Una de ellas es otra en su papel, o dos han cambiado de sitio.
error-phrase-no-text = Eso no es texto.
error-phrase-no-text-next = Una frase de recuperación son 12 palabras inglesas en un archivo de texto simple.
error-way-there = La bóveda ya se abre así.
error-way-there-next = No se ha cambiado nada; para sustituirla, elija cambiarla.
error-way-last = La bóveda necesita al menos una forma de abrirse.
error-way-last-next = Añada otra primero.
error-way-too-many = La bóveda tiene todas las formas de abrirse que puede tener.
error-way-too-many-next = Quite una primero.
error-way-not-proven = La bóveda no se abrió de la forma nueva.
error-way-not-proven-next = No se ha cambiado nada; lo que la abría la sigue abriendo.
error-way-not-finished = Aún se están actualizando las copias tras un cambio anterior.
error-way-not-finished-next = No se ha cambiado nada. Conecte la carpeta donde están y vuelva a intentarlo en un momento.
error-entry-missing = El llavero responde, pero no tiene ninguna entrada para esta bóveda.
error-entry-missing-next = Inicie sesión con el usuario y en el equipo que crearon la bóveda.
error-entry-wrong = La entrada del llavero no abre esta bóveda.
error-entry-wrong-next = Es de otra bóveda o fue cambiada.
error-too-costly = La bóveda pide más memoria o tiempo para abrirse de lo permitido.
error-too-costly-next = Este programa no la hizo así; use otra copia de la bóveda.
error-vault-exists = Aquí ya hay una bóveda.
error-vault-exists-next = Se ha dejado como estaba; ábrala, o indique otro lugar.
error-empty-passphrase = La frase de contraseña está vacía.
error-empty-passphrase-next = Elija una de varias palabras.
error-busy = Otro programa lleva más de 10 segundos guardando la bóveda.
error-busy-next = No se ha cambiado nada; vuelva a intentarlo en un momento.
error-entropy = El sistema operativo no da bytes aleatorios.
error-entropy-next = No se ha cambiado nada; reinicie el equipo y vuelva a intentarlo.
error-account-gone = Esa cuenta ya no está en la bóveda.
error-account-gone-next = Otro programa la quitó; no se ha cambiado nada.
error-account-there = Esa cuenta ya está en la bóveda.
error-account-there-next = No se ha cambiado nada.
error-no-counter = Esa cuenta no tiene más valores de contador.
error-later-tags = Las etiquetas de esta bóveda las escribió una versión más nueva.
error-later-tags-next = Actualice este programa para cambiarlas; no se ha cambiado nada.
error-backup-code-gone = Ese código de respaldo ya no está en la bóveda.
error-backup-code-used = Ese código de respaldo ya se usó.
error-backup-code-used-next = Cada uno vale una sola vez; tome el siguiente.
error-backup-code-void = Ese código de respaldo es de un juego anterior y ya no vale.
error-backup-code-void-next = Tome uno del juego más reciente.
error-conflict = Otro programa ha cambiado el archivo de la bóveda mientras tanto.
error-conflict-next = Su cambio no se guardó; vuelva a abrir la bóveda y repítalo.
error-save-verify = Lo que se escribió no se pudo volver a leer.
error-save-verify-next = La bóveda está como estaba; compruebe el disco.
error-save-too-large = La bóveda superaría los 256 MiB.
error-save-too-large-next = Su cambio no se guardó.
error-disk-not-permitted = No se pudo guardar la bóveda: este usuario no puede escribir en su carpeta.
error-disk-not-permitted-next = La bóveda está como estaba; compruebe los permisos de la carpeta.
error-disk-full = No se pudo guardar la bóveda: el disco está lleno.
error-disk-full-next = La bóveda está como estaba; libere espacio y vuelva a intentarlo.
error-disk = No se pudo guardar la bóveda en el disco.
error-disk-next = La bóveda está como estaba; compruebe el disco y vuelva a intentarlo.
error-backup-no-folder = La carpeta de las copias de seguridad no está.
error-backup-no-folder-next = Conecte la memoria USB o la unidad; al guardar de nuevo se volverá a copiar allí.
error-preferences-damaged = No se han podido leer sus ajustes, así que valen los habituales; el archivo anterior es ahora { $file }.
error-preferences-damaged-next = Elíjalos de nuevo, también la carpeta de copias de seguridad.
error-backup-inside = Esa carpeta es una de la propia bóveda: una copia en ella se perdería con la bóveda.
error-backup-name = El nombre de esta carpeta no es texto simple (UTF-8): los ajustes no pueden recordarlo.
error-backup-name-next = Elija una carpeta con otro nombre.
error-backup-not-folder = Lo elegido para las copias de seguridad no es una carpeta.
error-backup-not-permitted = No se escribió ninguna copia de seguridad: este usuario no puede escribir en esa carpeta.
error-backup-choose-next = Su bóveda está guardada; elija otra carpeta para las copias de seguridad.
error-backup-full = No se escribió ninguna copia de seguridad: no queda espacio en esa carpeta.
error-backup-full-next = Su bóveda está guardada; libere espacio allí o elija otra carpeta.
error-backup-hangs = La carpeta de las copias de seguridad no responde.
error-backup-disk = No se pudo escribir ninguna copia de seguridad en esa carpeta.
error-backup-disk-next = Su bóveda está guardada; compruebe esa unidad, o elija otra carpeta.
error-backup-not-proven = La copia de seguridad no se abrió después de escribirla, así que no cuenta.
error-restore-missing = Esta copia de seguridad ya no está.
error-restore-damaged = Esta copia de seguridad está dañada.
error-restore-other-next = No se ha cambiado nada; elija otra.
error-restore-other-key = Esta copia es de antes de que se cambiara cómo se abre la bóveda.
error-restore-other-key-next = Solo se abre con lo que abría la bóveda entonces; no se ha cambiado nada.
error-copies-folder = No se pudo guardar la bóveda: hay otra cosa donde va la carpeta de sus copias.
error-copies-folder-next = La bóveda está como estaba; aparte lo que se llama «generations» en su carpeta y vuelva a intentarlo.
error-disk-exists = Ya hay un archivo con ese nombre.
error-disk-exists-next = Se ha dejado como estaba; elija otro nombre.
error-keyring-none = Ningún llavero responde en este equipo.
error-keyring-none-next = Inicie el llavero (en Linux, por ejemplo, gnome-keyring o KWallet) y vuelva a intentarlo.
error-keyring-locked = El llavero está bloqueado.
error-keyring-locked-next = Desbloquéelo y vuelva a intentarlo.
error-keyring-slow = El llavero no respondió a tiempo.
error-keyring-slow-next = Quizá le espera en otra ventana; vuelva a intentarlo después.
error-keyring-ambiguous = El llavero tiene varias entradas con el mismo nombre para esta bóveda.
error-keyring-ambiguous-next = Quite la equivocada con el programa del llavero.
error-keyring-unreliable = El llavero no devuelve lo que se guardó en él.
error-keyring-unreliable-next = Use en su lugar una frase de contraseña.
error-keyring-failed = El llavero ha fallado.
error-keyring-failed-next = Reinícielo o vuelva a iniciar sesión, e inténtelo otra vez.
error-uri-not-otpauth = Esto no es un enlace para una aplicación de autenticación.
error-uri-not-otpauth-next = Un enlace así empieza por otpauth://.
error-uri-too-long = El enlace supera los 8 KiB.
error-uri-ask-again-next = Pida al servicio un código QR o una clave nuevos.
error-uri-type = El enlace pide códigos del tipo «{ $name }», que este programa no puede crear.
error-uri-type-next = Crea códigos totp, hotp y steam.
error-uri-algorithm = El enlace pide el algoritmo «{ $name }», que este programa no puede usar.
error-uri-algorithm-next = Usa SHA1, SHA256 y SHA512.
error-uri-ambiguous = El enlace da «{ $name }» dos veces, con valores distintos.
error-uri-not-a-number = En el enlace, «{ $name }» no es un número simple.
error-key-empty = No hay ninguna clave.
error-key-too-long = La clave es demasiado larga: más de 8 KiB.
error-key-too-short = La clave es demasiado corta: una letra no basta.
error-key-padding = La clave tiene un signo igual antes del final.
error-key-again-next = Copie la clave otra vez; solo tiene las letras A a Z y las cifras 2 a 7.
error-key-letter = La clave tiene un carácter erróneo: «{ $letter }» en la posición { $position }.
error-key-letter-instead = Probablemente es «{ $instead }»; una clave solo tiene las letras A a Z y las cifras 2 a 7.
error-otp-digits = No se puede crear un código de { $digits } cifras.
error-otp-digits-next = Son posibles de 5 a 10 cifras.
error-otp-period = No se puede usar un período de { $period } segundos.
error-otp-period-next = Son posibles de 1 a 86400 segundos.
error-picture-none = Esto no es una imagen que se pueda leer.
error-picture-none-next = Use un archivo PNG, JPEG, WebP, GIF o BMP completo.
error-picture-too-large = La imagen es demasiado grande: más de 64 megapíxeles o 512 MiB.
error-picture-too-large-next = Recorte la parte con el código QR, o capture solo esa parte de la pantalla.
error-picture-no-code = No hay ningún código QR en la imagen.
error-picture-no-code-next = Haga una captura de pantalla que muestre el código entero con algo de margen.
error-picture-unreadable = Hay un código QR en la imagen, pero no se puede leer.
error-picture-unreadable-next = Amplíe la página, aparte el puntero del código y haga otra captura de pantalla.
error-picture-unreadable-place = Está a { $left } píxeles de la izquierda y { $top } de arriba, y mide unos { $width } de ancho.
error-screen-denied = El escritorio no permite mirar la pantalla.
error-screen-denied-next = Permita las capturas de pantalla en los ajustes del sistema, o haga una y péguela con Ctrl+V.
error-screen-cancelled = Se canceló la lectura de la pantalla.
error-screen-none = Nada en este escritorio hace imágenes de la pantalla para otros programas.
error-screen-slow = El escritorio no respondió a tiempo.
error-screen-failed = El escritorio no pudo hacer una imagen de la pantalla.
error-screen-next = Haga usted una captura de pantalla y péguela con Ctrl+V.
error-screen-no-code = No hay ningún código QR en la pantalla.
error-screen-no-code-next = Muestre el código entero, sin nada delante, o pegue una captura de pantalla con Ctrl+V.
error-watch-over = En un minuto no apareció en la pantalla ningún código QR para iniciar sesión.
error-watch-over-next = Muestre el código entero con algo de margen, o pegue una captura de pantalla con Ctrl+V.
error-export-damaged = La exportación de Google Authenticator está incompleta o dañada.
error-export-damaged-next = Muestre otra vez el código en el teléfono y haga otra imagen de él.
error-export-large = La exportación contiene más de lo que cabe en un código QR.
error-export-empty = No hay ninguna cuenta en esta exportación.
error-export-empty-next = Elija otra vez las cuentas en Google Authenticator.
error-entry-no-key = No tiene clave.
error-entry-md5 = Usa MD5, que no se admite.
error-entry-unknown = Usa ajustes que aquí no se conocen.
error-entry-counter = Su contador es menor que cero.
error-entry-damaged = Está dañada.
error-remove-other = No se eliminó la imagen: otro archivo tiene ahora su nombre.
error-remove-file = No se pudo eliminar la imagen.
error-remove-next = Elimínela en su gestor de archivos y vacíe la papelera.
error-symbol = Esta cuenta no cabe en un código QR.
error-symbol-next = Teclee en su lugar la clave en el otro dispositivo.
unfit-steam = códigos de Steam
unfit-digits = cifras distintas de 6 u 8
unfit-period = un período distinto de 30 segundos
unfit-counter = el contador es demasiado grande
unfit-too-long = la clave o los nombres son demasiado largos
error-qr-link = El código QR contiene un enlace web, no una cuenta para una aplicación de autenticación.
error-qr-link-next = Un código así a menudo solo abre la aplicación del propio servicio. Busque en su página otra aplicación de autenticación, o una clave para teclear.
error-qr-wifi = El código QR contiene una red wifi, no una cuenta para una aplicación de autenticación.
error-qr-contact = El código QR contiene un contacto, no una cuenta para una aplicación de autenticación.
error-qr-microsoft = El código QR funciona solo con Microsoft Authenticator.
error-qr-microsoft-next = En Microsoft, elija otra aplicación de autenticación; entonces aparece un código QR habitual.
error-qr-passkey = El código QR es para una clave de acceso, no para una aplicación de autenticación.
error-qr-passkey-next = En el servicio, elija una aplicación de autenticación en lugar de una clave de acceso.
error-qr-text = El código QR contiene un texto, no una cuenta para una aplicación de autenticación.
error-qr-next = Busque el código QR en la página donde se activa la autenticación en dos pasos.
error-clipboard = El portapapeles no responde.
error-clipboard-next = Guarde la imagen en un archivo y elíjalo.
error-no-home = Este sistema no indica ninguna carpeta personal.
error-no-home-next = Indique una con --home o la variable INJIXO_AUTHENTICATOR_HOME.
error-private-missing = No hay ningún archivo { $file }.
error-private-missing-next = Compruebe su nombre.
error-private-others = Otros usuarios pueden leer el archivo { $file }.
error-private-others-next = Hágalo primero solo suyo, con chmod 600.
error-private-not-file = { $file } no es un archivo normal.
error-private-too-large = El archivo { $file } supera los 4 KiB.
error-private-not-permitted = No se puede leer el archivo { $file }: este usuario no puede leerlo.
error-private-not-permitted-next = Compruebe de quién es y sus permisos.
error-private-unreadable = No se puede leer el archivo { $file }.
error-private-not-text = El archivo { $file } no es texto UTF-8.
error-private-empty = El archivo { $file } está vacío.
error-private-next = Indique un archivo que la contenga y nada más.

## What a person should know about an account that works all the same (src/words.rs)

flag-no-issuer = No se indica ningún servicio.
flag-issuer-mismatch = El enlace indica dos servicios distintos; se usa el de su campo «issuer».
flag-secret-below-80-bits = La clave es muy corta (menos de 80 bits): sus códigos son fáciles de adivinar.
flag-secret-below-128-bits = La clave es corta (menos de 128 bits); muchos servicios usan claves así.
flag-noncanonical-secret-length = La clave termina en un grupo de letras incompleto; puede que falte una letra.
flag-nonzero-trailing-bits = La última letra de la clave es inusual; compruebe que la clave se copió bien.
flag-unusual-digits = El número de cifras es inusual.
flag-unusual-period = Los códigos duran un tiempo inusual.
flag-hotp-without-counter = El enlace no da ningún contador; se usa 0.
flag-control-characters = Se quitaron de los nombres caracteres invisibles o que cambian el sentido de lectura.
flag-period-not-exported = La exportación de Google no dice cuánto dura un código: se toman 30 segundos. Si se rechaza un código, busque su duración en el servicio.

## The command line (src/cli); commands and options stay as they are in every language

cli-no-display = No hay pantalla, así que la ventana no puede abrirse.
cli-not-locked = El programa abierto no responde y quizá no esté bloqueado. Ciérrelo.
cli-no-window = Esta compilación no tiene ventana.
cli-commands = Estas órdenes funcionan sin ella: scan, code, list, add, remove, rename, backup-codes, clock, vault y doctor (vea --help).
cli-not-written = No se pudo escribir el resultado.
cli-unchanged = No se ha cambiado nada.
cli-nameless = una cuenta sin nombre
cli-service = ese servicio
cli-vault-missing-next = Cree una con: injixo-authenticator vault create
cli-rollback = Hay un archivo de bóveda más antiguo en el lugar del más reciente: es el guardado { $file }, y este equipo ya ha visto el guardado { $seen }.
cli-rollback-twin = Hay otro archivo de bóveda con el número del más reciente en su lugar: dos archivos distintos son el guardado { $seen }, y este no es el que ha visto este equipo.
cli-set-aside = { $count ->
    [one] No se entendió una entrada; se conserva tal como está.
   *[other] No se entendieron { $count } entradas; se conservan tal como están.
}
cli-passphrase = Frase de contraseña:
cli-passphrase-needed = Esta bóveda se abre con una frase de contraseña, y no hay terminal para pedirla.
cli-passphrase-needed-next = Indique un archivo que la contenga: --passphrase-file FILE
cli-passphrase-instead = La bóveda se abrirá en su lugar con una frase de contraseña.
cli-passphrase-new = Nueva frase de contraseña:
cli-passphrase-again = La misma otra vez:
cli-passphrase-differ = Las dos no son iguales; empiece de nuevo.
cli-passphrase-weak = Esta frase de contraseña es fácil de adivinar; varias palabras poco comunes son mejores.
cli-passphrase-weak-ask = ¿Usarla de todos modos? 1 = sí, Intro = elegir otra:
cli-passphrase-weak-file = Atención: la frase de contraseña del archivo es fácil de adivinar; varias palabras poco comunes son mejores.
cli-created-keyring = La bóveda se ha creado: { $file }. Su clave está en el llavero de su cuenta de usuario.
cli-created-passphrase = La bóveda se ha creado: { $file }. Se abre solo con su frase de contraseña; si la pierde, nadie podrá decírsela.
cli-no-accounts = Aún no hay cuentas en la bóveda.
cli-no-match = Ninguna cuenta coincide con «{ $query }».
cli-in-archive = { $name } está archivada.
cli-in-archive-next = Recupérela con vault archive restore.
cli-several = «{ $query }» coincide con { $count } cuentas; indique una con más palabras o con su identificador:
cli-several-all = La bóveda contiene { $count } cuentas; indique una por sus palabras o su identificador:
cli-code-left = aún { $seconds } s
cli-code-next = después { $code }
cli-counter-stays = Los códigos de contador se muestran sin avanzar su contador; indique una sola cuenta para gastar su código.
cli-copy-no-display = No hay pantalla, así que no hay portapapeles al que copiar.
cli-copy-one = Hay códigos de { $count } cuentas; --copy necesita exactamente una.
cli-copied = El código de { $name } está en el portapapeles hasta 30 segundos, o hasta que copie otra cosa; vale { $seconds } s más.
cli-copied-counter = El código de { $name } está en el portapapeles hasta 30 segundos, o hasta que copie otra cosa.
cli-link-prompt = Enlace (no se muestra):
cli-key-prompt = Clave (no se muestra):
cli-nothing-read = No hay nada que leer: no llegó ningún enlace ni clave.
cli-secret-argument = Atención: otros programas pueden ver lo que se da como argumento, y el shell lo recuerda; use - (entrada estándar) o un archivo.
cli-clipboard-empty = No hay ni imagen ni texto en el portapapeles.
cli-leftover = La imagen aún muestra la clave: elimínela, o añada --remove-picture la próxima vez.
cli-leftover-removed = Eliminado: { $what }
cli-leftover-kept = No eliminado: { $what }. No se añadió todo su contenido.
cli-leftover-clipboard = lo que había en el portapapeles
cli-parts-missing = Se leyeron { $read } de { $size } códigos de esta exportación; aún faltan: { $missing }. Añada también sus imágenes.
cli-file-missing = No hay ningún archivo { $file }.
cli-file-not-permitted = No se puede abrir { $file }: este usuario no puede leerlo.
cli-file-is-folder = { $file } es una carpeta, no un archivo.
cli-file-unreadable = No se puede leer { $file }.
cli-name-one = Se leyeron { $count } cuentas; --issuer y --account necesitan exactamente una.
cli-duplicate-key = { $name } de la bóveda tiene la misma clave.
cli-duplicate-name = { $name } ya está en la bóveda, con otra clave.
cli-duplicate-next = Añada --replace para poner la nueva en su lugar (la antigua va a la papelera), o --keep-both para tener ambas; no se ha cambiado nada.
cli-duplicate-ask = 1 = sustituirla (va a la papelera), 2 = conservar ambas, Intro = no cambiar nada:
cli-duplicate-several = { $count } cuentas de la bóveda se parecen a la nueva: no está claro cuál sustituir.
cli-duplicate-several-next = Quite primero las antiguas, o use --keep-both; no se ha cambiado nada.
cli-duplicate-same = Varias de las cuentas leídas sustituirían a la misma, { $name }.
cli-duplicate-same-next = Añádalas una a una, o use --keep-both; no se ha cambiado nada.
cli-added = Añadida: { $name }.
cli-replaced = Añadida: { $name }. La anterior está en la papelera.
cli-removed = { $name } está en la papelera hasta que se elimine para siempre. La autenticación en dos pasos sigue activa en { $service }: desactívela allí, o conserve otra forma de iniciar sesión.
cli-renamed = { $old } se llama ahora { $new }.
cli-rename-same = { $name } ya tiene ese nombre; no se ha cambiado nada.
cli-status-file = Archivo
cli-status-id = Identidad
cli-status-made = Creada
cli-status-ways = Se abre con
cli-status-saves = Guardados
cli-status-bytes = Bytes
cli-status-unchecked = El contenido no se ha abierto ni comprobado; eso lo hace vault verify.
cli-status-copies = Copias anteriores
cli-verified = { $file }: íntegro, guardado { $save }, { $accounts ->
    [one] una cuenta
   *[other] { $accounts } cuentas
}, { $trash } en la papelera
cli-way-keyring = llavero
cli-way-passphrase = frase de contraseña
cli-way-keyring-passphrase = llavero junto con una frase de contraseña
cli-way-recovery = frase de recuperación
cli-way-unknown = { $name } (desconocida para esta versión)
cli-wait = Tras varios intentos fallidos, el siguiente espera { $seconds } s.
cli-failed-before = { $count ->
    [one] Un intento fallido de abrirla desde la última vez que se abrió, el { $last }.
   *[other] { $count } intentos fallidos de abrirla desde la última vez que se abrió, el último el { $last }.
}
cli-hint-passphrase = También se abre con una frase de contraseña (--passphrase-file FILE).
cli-hint-recovery = También se abre con su frase de recuperación (--recovery-file FILE).
cli-hint-copies = Si el archivo de la bóveda ya no es lo que era, vuelva a la copia más reciente que se abra con: injixo-authenticator vault restore
cli-damaged-next = El archivo se ha dejado como estaba; vuelva a la copia más reciente que se abra con: injixo-authenticator vault restore
cli-passphrase-new-needed = Hace falta una frase de contraseña nueva, y no hay terminal para pedirla.
cli-passphrase-new-needed-next = Indique un archivo que la contenga: --new-passphrase-file FILE
cli-passphrase-stays = Frase de contraseña (se queda):
cli-passphrase-keyring-stays = Frase de contraseña que va con el llavero (se queda):
cli-passphrase-stays-needed = Hay que conocer la frase de contraseña que se queda, y no hay terminal para pedirla.
cli-phrase-prompt = Las 12 palabras (no se muestran):
cli-phrase-argument = Las palabras de una frase de recuperación no se aceptan como argumento: otros programas pueden verlo, y el shell lo recuerda.
cli-phrase-argument-next = Use - (entrada estándar), o un archivo que solo usted pueda leer.
cli-phrase-write-down = Estas 12 palabras abren la bóveda sin nada más. Anótelas en papel, en este orden; no se vuelven a mostrar.
cli-phrase-ask = Palabra { $number } de su papel (Intro = dejarlo):
cli-phrase-wrong-word = Esa no es la palabra { $number }.
cli-phrase-given-up = No se ha cambiado nada; las palabras mostradas no abren nada.
cli-phrase-void = Las palabras mostradas no abren nada.
cli-phrase-counts = La frase de recuperación ya vale. Guarde las 12 palabras en papel, lejos de este equipo.
cli-phrase-new-counts = La nueva frase de recuperación ya vale; la anterior no abre nada.
cli-yes-needed = No hay terminal para preguntar si se debe seguir; añada --yes.
cli-yes-ask = 1 = sí, Intro = no cambiar nada:
cli-way-would-go = La bóveda tiene una forma de abrirse que esta versión no conoce ({ $name }), y dejaría de funcionar.
cli-way-would-go-next = No se ha cambiado nada; use la versión más nueva de este programa.
cli-way-added = La bóveda se abre ahora también con: { $way }.
cli-way-changed = Cambiado: { $way }. Lo que abría la bóveda antes ya no abre nada.
cli-way-removed = La bóveda ya no se abre con: { $way }.
cli-way-change-ask = ¿Cambiar esta forma de abrir: { $way }? Lo anterior ya no abre nada.
cli-way-remove-ask = ¿Quitar esta forma de abrir: { $way }? Ya no abre nada.
cli-copies-sealed = La bóveda tiene una clave nueva, y las copias anteriores al alcance se sellaron de nuevo con ella.
cli-copies-deleted = La bóveda tiene una clave nueva, y sus copias anteriores se eliminaron.
cli-copies-unreached = No se alcanzaron estas copias. Se abren solo como antes, y con nada si era con el llavero; elimínelas si no deben abrirse:
cli-entries-left = { $count ->
    [one] No se pudo eliminar una entrada del llavero.
   *[other] No se pudieron eliminar { $count } entradas del llavero.
}
cli-recover-needs = vault recover abre la bóveda con su frase de recuperación: añada --recovery-file FILE
cli-recovered-keyring = La bóveda se abre ahora con el llavero de su cuenta de usuario y la nueva frase de recuperación, y con nada más.
cli-recovered-passphrase = La bóveda se abre ahora con la nueva frase de contraseña y la nueva frase de recuperación, y con nada más.
cli-no-copies = Aún no hay copias anteriores.
cli-copy-accounts = { $count ->
    [one] una cuenta
   *[other] { $count } cuentas
}
cli-copy-newer = de una versión más nueva
cli-copy-unreadable = no se puede leer
cli-copy-damaged = dañada
cli-copy-other-key = se abre solo con una clave anterior
cli-copy-not-ours = Ese archivo es de otra bóveda, o se abre solo con una clave anterior.
cli-copy-holds = { $file } contiene { $count ->
    [0] cero cuentas.
    [one] una cuenta:
   *[other] { $count } cuentas:
}
cli-and-more = … y { $count } más
cli-restore-which = La bóveda se abre; indique a qué copia volver.
cli-restore-which-next = Su lista: injixo-authenticator vault generations
cli-restore-none = No hay ninguna copia { $copy }.
cli-restore-ask = ¿Volver a esta copia?
cli-restored-copy = La copia se ha restaurado; la bóveda contiene { $count ->
    [one] una cuenta.
   *[other] { $count } cuentas.
}
cli-rescue-none = Tampoco se puede leer ninguna de las copias; no se ha cambiado nada.
cli-damaged-aside = El archivo anterior se conserva: { $file }
cli-trash-empty = La papelera está vacía.
cli-trash-no-match = Ninguna cuenta de la papelera coincide con «{ $query }».
cli-trash-restored = { $name } vuelve a estar en la lista.
cli-trash-delete-ask = ¿Eliminar { $name } para siempre, también de cada copia anterior?
cli-trash-deleted = { $name } se ha eliminado para siempre. La autenticación en dos pasos sigue activa donde lo esté.
cli-trash-unreached = No se alcanzaron estas copias y aún la contienen:
cli-archive-empty = El archivo de cuentas está vacío.
cli-archive-no-match = Ninguna cuenta archivada coincide con «{ $query }».
cli-archive-ask = ¿Está desactivada la 2FA en { $service } para { $name }? Sus códigos terminan aquí entonces.
cli-archive-put = { $name } está archivada.
cli-archive-void = Sus códigos de respaldo ya no valen.
cli-archive-restored = { $name } vuelve a estar en la lista. Sus códigos solo valen si la 2FA está activa con esta clave.
cli-archive-removed = { $name } queda en la papelera hasta que la elimine para siempre.
cli-trash-restored-archive = { $name } vuelve a estar archivada.
cli-no-events = Aún no se ha anotado nada.
cli-event-opened = abierta
cli-event-added = añadida
cli-event-changed = cambiada
cli-event-removed = quitada
cli-event-archived = archivada
cli-event-unarchived = sacada del archivo
cli-event-restored = sacada de la papelera
cli-event-deleted = eliminada para siempre
cli-event-exported = exportada
cli-event-copy-restored = copia restaurada
cli-event-way-added = forma de abrir añadida
cli-event-way-removed = forma de abrir quitada
cli-event-key-changed = clave nueva
cli-event-backup-failed = copia de seguridad fallida
cli-event-backup-codes-added = códigos de respaldo añadidos
cli-event-backup-code-used = código de respaldo usado
cli-event-backup-code-unmarked = código de respaldo no usado después de todo
cli-event-backup-codes-exported = códigos de respaldo exportados
cli-backup-folder-none = No se ha elegido carpeta de copias de seguridad; no se copia nada en otro lugar.
cli-backup-folder-name = El nombre de esta carpeta no es texto simple (UTF-8) y no se puede recordar; elija una carpeta con otro nombre.
cli-backup-folder-set = Se escribió una primera copia y se volvió a abrir: { $file }. Desde ahora, cada guardado escribe una allí también.
cli-backup-folder-former = Estas eran antes las carpetas de copias de seguridad, y pueden quedar copias en ellas:
cli-backup-folder-not-former = No se recuerda ninguna carpeta anterior con ese nombre.
cli-backup-folder-forgotten = Esa carpeta ya no se recuerda; lo que contiene se queda.
cli-settings-not-saved = No se pudieron guardar los ajustes.
cli-forget-needs = vault forget quita la bóveda de este equipo, y antes debe saber que puede abrirla en otro lugar.
cli-forget-needs-next = Muestre la frase de recuperación con --recovery-file FILE, o guarde una copia con --copy-to FILE.
cli-forget-stays = Se quedan las copias de estas carpetas:
cli-forget-ask = ¿Eliminar { $file } con { $count ->
    [one] una cuenta
   *[other] { $count } cuentas
}, sus copias anteriores, sus entradas del llavero y los ajustes? No hay vuelta atrás.
cli-forget-keyring-only = La copia se abriría solo con el llavero, y sus entradas también se eliminan.
cli-forget-keyring-only-next = Añada primero una forma de abrir que funcione en otro lugar: injixo-authenticator vault slots add recovery
cli-forget-left = No se pudieron eliminar estos archivos:
cli-forgotten = La bóveda ya no está en este equipo. Las copias en otros lugares se quedan, y la autenticación en dos pasos sigue activa en cada servicio.
cli-copy-saved = Se guardó una copia: { $file }
cli-create-file = O indique una frase de contraseña: --passphrase-file FILE
cli-created-both = La bóveda se ha creado: { $file }. Se abre solo con el llavero de su cuenta de usuario y su frase de contraseña juntos.
cli-created-next = Añada una frase de recuperación, para que se abra cuando nada más la abra: injixo-authenticator vault slots add recovery
cli-policy-create = Use --passphrase o --keyring-and-passphrase.
cli-policy-slots = Añada primero una con «vault slots add passphrase» y quite después el llavero con «vault slots remove keyring».
cli-policy-clock = Su organización ha fijado la dirección con la que se comprueba el reloj: { $address }
cli-copy-there = Ya hay un archivo con ese nombre; no se ha cambiado nada.
cli-copy-no-folder = La carpeta para la copia no está; no se ha cambiado nada.
cli-locks-refused = Este sistema de archivos no admite bloqueos: no cambie la bóveda con dos programas a la vez.
cli-doctor-keyring = Llavero
cli-doctor-window = Ventana
cli-doctor-clipboard = Portapapeles
cli-doctor-capture = Captura de pantalla
cli-doctor-capture-portal = por el escritorio, versión { $version } del portal
cli-doctor-capture-x11 = por el servidor X
cli-doctor-capture-none = aquí no: haga una captura de pantalla y use --image o --clipboard
cli-doctor-vault = Bóveda
cli-doctor-data = Carpeta de datos
cli-doctor-config = Carpeta de ajustes
cli-doctor-state = Carpeta de estado
cli-doctor-memory = Memoria
cli-doctor-works = funciona
cli-doctor-no-answer = no responde
cli-doctor-no-display = sin pantalla
cli-doctor-no-window = no está en esta compilación
cli-doctor-unknown = desconocido
cli-doctor-vault-ready = está y se abre con: { $ways }
cli-doctor-folder-none = { $path }: aún no creada
cli-doctor-folder-open = { $path }: otros usuarios pueden mirar dentro; ciérrela con chmod 700
cli-doctor-folder-private = { $path }: solo suya
cli-doctor-folder-there = { $path }: existe; no se sabe quién más puede mirar dentro
cli-doctor-memory-closed = cerrada a depuradores y volcados de memoria
cli-doctor-memory-open = abierta a depuradores y volcados de memoria
cli-doctor-key = Clave de la bóveda
cli-doctor-key-held = su memoria nunca se escribe en el espacio de intercambio
cli-doctor-key-not-held = su memoria puede escribirse en el espacio de intercambio: el sistema se niega a retenerla (vea ulimit -l)
cli-doctor-screen = Se bloquea con la pantalla
cli-doctor-sleep = Se bloquea antes de suspender
cli-doctor-not-heard = no: aquí nada lo avisa
cli-doctor-policy = Directiva
cli-doctor-policy-none = ninguna: no hay nada en { $place }
cli-doctor-policy-there = en vigor: { $place }
cli-doctor-policy-not-owned = ignorada, porque otros además de root pueden modificarla o modificar su carpeta: { $place }
cli-doctor-policy-lock = { $minutes ->
    [one] la bóveda se bloquea a más tardar tras 1 minuto
   *[other] la bóveda se bloquea a más tardar tras { $minutes } minutos
}
cli-doctor-policy-passphrase = es obligatoria una frase de contraseña
cli-doctor-policy-export = las claves se quedan aquí: no se muestra ningún código QR ni ninguna clave
cli-doctor-policy-clock = el reloj se comprueba con { $address }
cli-doctor-policy-unknown = esta versión no lo conoce y lo ignora: { $name }

# What went wrong while taking something in
error-file = No se puede abrir el archivo.
error-file-next = Elija otro, o copie la imagen y pulse Ctrl+V.
error-chooser = Este escritorio no muestra ningún selector de archivos.
error-chooser-next = Copie la imagen y pulse Ctrl+V, o suelte el archivo en esta ventana.
error-paste-nothing = No hay ninguna imagen, enlace ni clave en el portapapeles.
error-paste-nothing-next = Haga primero una captura de pantalla del código QR y pulse Ctrl+V.
error-adopt-disk = No se pudo copiar el archivo de la bóveda.
error-adopt-disk-next = Compruebe que hay espacio en el disco y que puede escribir en su carpeta personal.
error-inside = Algo falló dentro del programa.
error-inside-next = Vuelva a intentarlo; no se ha cambiado nada.
error-rollback-next = Si no fue usted, devuelva el archivo más reciente o restaure una copia de seguridad antes de cambiar nada.

# When the vault locks by itself
lock-minutes = Minutos sin actividad hasta que la bóveda se bloquea
lock-off = Nunca
lock-after = { $minutes ->
    [one] Tras un minuto sin actividad
   *[other] Tras { $minutes } minutos sin actividad
}
lock-never = No por sí sola
lock-after-line = { $minutes ->
    [one] La bóveda se bloquea cuando nadie ha usado el ratón, el teclado o la pantalla táctil en esta ventana durante un minuto.
   *[other] La bóveda se bloquea cuando nadie ha usado el ratón, el teclado o la pantalla táctil en esta ventana durante { $minutes } minutos.
}
lock-never-line = La bóveda sigue abierta hasta que la bloquee, cierre la ventana o deje el equipo como se dice abajo.
lock-also = Cuando deja el equipo
lock-screen = La bóveda se bloquea cuando se bloquea la pantalla.
lock-screen-not = Cuando se bloquea la pantalla, la bóveda sigue abierta: este escritorio no lo avisa.
lock-sleep = La bóveda se bloquea antes de que el equipo se suspenda.
lock-sleep-not = Cuando el equipo se suspende, la bóveda se bloquea solo al despertar: este sistema no lo avisa antes.
lock-keyring-alone = El llavero abre esta bóveda por sí solo: quien use su sesión la abre de nuevo con un clic. Con una frase de contraseña además, solo puede usted.
error-preferences = No se pudo guardar lo que eligió.
error-preferences-next = Vale hasta que se cierre la ventana; compruebe que hay espacio en el disco y que puede escribir en su carpeta personal.

# Moments (src/screen/when.rs)
date-month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
date-day = { $day } de { $month } de { $year }
date-moment = { $day }, { $time }
date-utc = { $time } UTC
ago-now = ahora mismo
ago-minutes = { $count ->
    [one] hace un minuto
   *[other] hace { $count } minutos
}
ago-hours = { $count ->
    [one] hace una hora
   *[other] hace { $count } horas
}
ago-days = { $count ->
    [one] hace un día
   *[other] hace { $count } días
}
and-more = y { $count } más

# Backups
backups-folder = Segunda carpeta
backups-folder-why = Cada guardado puede ir también a una carpeta que elija, como una memoria USB o una unidad de red.
backups-folder-choose = Elegir carpeta
backups-folder-change = Otra carpeta
backups-folder-remove = Dejar de copiar
backups-folder-path = Ruta de la carpeta
backups-folder-hint = Empieza con una barra, como /media/stick
backups-folder-use = Usar esta carpeta
backups-former = Carpetas anteriores
backups-former-why = Pueden quedar copias en ellas. Las claves nuevas y las eliminaciones también llegan allí.
backups-former-forget = Olvidar
backups-written = La última copia se escribió { $ago }.
backups-writing = Escribiendo una copia…
backups-nothing-there = Allí no se encontró ninguna copia de esta bóveda.
backups-now = Escribir una copia ahora
backups-retry = Reintentar
backups-here = En este equipo
backups-outside = En la segunda carpeta
backups-in-former = En carpetas anteriores
backups-none = Aún no hay ninguna. Antes de cada cambio, la bóveda tal como estaba pasa a ser una.
backups-reading = Mirando las copias…
backups-row = { $accounts ->
    [one] Una cuenta, guardado { $revision }
   *[other] { $accounts } cuentas, guardado { $revision }
}
backups-look = Nada cambia mientras mira. Los códigos no se muestran.
backups-look-reading = Abriendo la copia…
backups-look-empty = No hay cuentas en esta copia.
backups-look-trash = { $count ->
    [one] Hay una más en su papelera.
   *[other] Hay { $count } más en su papelera.
}
backups-look-archive = { $count ->
    [one] Otra más está archivada.
   *[other] Otras { $count } están archivadas.
}
backups-restore = Restaurar esta copia
backups-restore-title = ¿Restaurar esta copia?
backups-restore-kept = La bóveda actual pasa primero a ser una copia, así que podrá volver a ella.
backups-restore-comes = Vuelve
backups-restore-goes = No está en esta copia, va a la papelera
backups-restore-changes = Recibe los nombres y ajustes de la copia
backups-restore-same = Contiene las mismas cuentas que la bóveda ahora.
backups-restore-yes = Restaurar
backups-restored = La copia se ha restaurado. Lo que había antes es ahora una copia.

# The trash
trash-why = Nada sale de aquí por sí solo. La 2FA sigue activa: quien necesite una de estas cuentas sigue necesitando sus códigos o un código de respaldo.
trash-empty = No hay cuentas quitadas
trash-empty-body = Una cuenta que quite queda aquí hasta que la elimine para siempre.
trash-removed = { $days ->
    [0] Quitada hoy
    [1] Quitada ayer
   *[other] Quitada hace { $days } días
}
trash-restore = Restaurar
trash-delete = Eliminar para siempre
trash-old-title = { $count ->
    [one] Una se quitó hace más de 30 días.
   *[other] { $count } se quitaron hace más de 30 días.
}
trash-old-delete = Eliminarlas para siempre
trash-delete-title = ¿Eliminar { $name } para siempre?
trash-delete-old-title = { $count ->
    [one] ¿Eliminar una cuenta para siempre?
   *[other] ¿Eliminar { $count } cuentas para siempre?
}
trash-delete-body = La clave se quita también de cada copia de la bóveda. Después nadie podrá recuperarla.
trash-delete-unreached = Una copia fuera de alcance, como la de una memoria USB no conectada, la conserva.
trash-delete-2fa = La 2FA sigue activa en { $service }. Desactívela allí primero, o conserve un código de respaldo.
trash-deleted = Eliminada para siempre.
trash-unreached = No se alcanzaron estas copias y aún la contienen:
accounts-trash-title = Todas las cuentas están en la papelera
accounts-trash-body = Se conservan allí y pueden volver.
# The archive
archive-why = La 2FA está desactivada para estas cuentas. Ya no dan códigos, y sus códigos de respaldo no valen.
archive-empty = Ninguna cuenta archivada
archive-empty-body = Una cuenta llega aquí cuando la 2FA se desactiva en injixo.
archive-since = Archivada desde el { $date }
archive-take-back = Recuperar
archive-remove = Quitar
# Help with signing in
guide-code = Iniciar sesión con un código
guide-code-line = La forma habitual
guide-refused = El código se rechaza
guide-refused-line = ¿Aún vale? ¿Va bien el reloj?
guide-backup-code = Iniciar sesión con un código de respaldo
guide-backup-code-line = En una emergencia, cada código una vez
guide-no-codes = Ni dispositivo ni códigos de respaldo
guide-no-codes-line = Un administrador puede ayudar
guide-new-laptop = Un portátil nuevo
guide-new-laptop-line = Llevarse la bóveda o empezar de nuevo
guide-switch-off = Desactivar la 2FA
guide-switch-off-line = No recomendado
guide-unexpected = La 2FA está desactivada, y no fui yo
guide-unexpected-line = Recibió un correo inesperado
guide-sign-in = En la página de inicio de sesión de injixo, escriba su correo y su contraseña e inicie sesión.
guide-enter-code = Escriba este código donde injixo pide el código de un solo uso.
guide-press-check = Pulse el botón de debajo para terminar de iniciar sesión.
guide-still-valid = Un código vale { $seconds } segundos. Escriba el que se ve ahora.
guide-clock = ¿Va bien el reloj de este equipo?
guide-clock-unknown = Aún no se ha comprobado.
guide-clock-mend = Qué hacer
guide-newest-key = ¿Se ha vuelto a activar la 2FA? Entonces solo vale el último código QR: añádalo aquí.
guide-else-backup = ¿Se sigue rechazando? Use un código de respaldo.
guide-emergency = Solo en una emergencia: cada código de respaldo vale una vez.
guide-backup-link = Pulse el enlace para un código de respaldo, debajo del campo del código de un solo uso.
guide-backup-enter = Escriba un código de respaldo sin usar, y márquelo aquí.
guide-backup-open = Abrir los códigos de respaldo
guide-backup-none = Aquí no quedan códigos de respaldo.
guide-ask-admin = Pida a un administrador de su empresa que desactive la 2FA de su cuenta.
guide-without-code = Inicie sesión después con su correo y su contraseña: no se pide ningún código.
guide-on-again = Vuelva a activar la 2FA en injixo y añada aquí el código QR nuevo.
guide-move-take = Llevarse la bóveda
guide-move-copy = Guarde una copia de la bóveda en una memoria USB.
guide-move-phrase = Tenga su frase de recuperación en papel: abre la copia.
guide-move-open = En el portátil nuevo, inicie este programa, elija «Abrir una bóveda existente» y escriba las palabras.
guide-move-anew = O empezar de nuevo
guide-move-anew-body = Desactive la 2FA en injixo y vuelva a activarla en el portátil nuevo. Si no puede, un administrador puede.
guide-off-unwise = No recomendado
guide-off-required = Entonces basta su contraseña. Si su empresa exige la 2FA, no se puede desactivar.
guide-open-security = Inicie sesión en injixo, pulse su nombre arriba a la derecha y abra los ajustes de seguridad.
guide-press-off = Pulse el botón que desactiva la 2FA, escriba su contraseña y continúe.
guide-off-mail = injixo lo confirma por correo.
guide-off-archive = Solo entonces archive la cuenta. Hasta entonces sigue en la lista.
guide-off-done = Está desactivada
guide-off-ask = ¿Dice injixo que la 2FA está desactivada?
guide-off-ask-body = Entonces { $name } se archiva: ya no da códigos, y sus códigos de respaldo no valen.
guide-off-ask-back = Podrá recuperarla de allí.
guide-off-not-yet = Aún no
guide-off-yes = Sí, archivar
guide-no-links = No pulse ningún enlace del correo. Abra usted injixo, pulse su nombre arriba a la derecha y mire los ajustes de seguridad.
guide-change-password = Cambie su contraseña.
guide-check-with-admin = Revise su cuenta con un administrador de su empresa.
guide-open-account = Abrir la cuenta
guide-another = Otra cuenta
guide-whose = ¿Qué cuenta?
guide-whose-rest = Otras: abra su página y elija allí la ayuda.
guide-no-account = Aquí no hay ninguna cuenta.
guide-mail-copy = Copiar este texto
guide-mail-text =
    Hola:

    Ya no puedo iniciar sesión en injixo: no tengo ni mi aplicación ni un código de respaldo.

    ¿Puede desactivar la autenticación en dos pasos (2FA) de mi cuenta { $account }? La volveré a activar enseguida.

    ¡Gracias!

# What happened
events-empty = Nada todavía
events-empty-body = Aquí aparecerá lo que se añada, quite, exporte o cambie desde ahora.
events-failed = { $count ->
    [one] Un intento fallido de abrir la bóveda
   *[other] { $count } intentos fallidos de abrir la bóveda
}
events-failed-last = El último: { $when }. Si no fue usted, alguien estuvo ante este equipo.
events-opened = Bóveda abierta
events-added = Añadida: { $about }
events-changed = Cambiada: { $about }
events-removed = Movida a la papelera: { $about }
events-archived = Archivada: { $about }
events-unarchived = Sacada del archivo: { $about }
events-restored = Sacada de la papelera: { $about }
events-deleted = Eliminada para siempre: { $about }
events-exported = Exportada: { $about }
events-copy-restored = Se restauró una copia
events-way-added = Nueva forma de abrir la bóveda: { $about }
events-way-removed = Forma de abrir la bóveda quitada: { $about }
events-key-changed = La bóveda recibió una clave nueva
events-backup-failed = Copia fallida: { $about }
events-backup-codes-added = Códigos de respaldo añadidos: { $about }
events-backup-code-used = Código de respaldo usado: { $about }
events-backup-code-unmarked = Código de respaldo no usado después de todo: { $about }
events-backup-codes-exported = Hoja con códigos de respaldo creada: { $about }
events-unknown = Desconocido para esta versión: { $name }

# Leaving this computer
forget-goes = Lo que se va
forget-goes-body = La bóveda, sus copias en este equipo, sus entradas del llavero y los ajustes.
forget-stays = Lo que se queda
forget-stays-folder = Las copias de { $folder }.
forget-stays-none = Este programa no conoce ninguna copia fuera de este equipo.
forget-stays-2fa = La 2FA sigue activa en injixo.
forget-first = Primero, una de estas dos cosas
forget-copy-first = Primero, guardar una copia
forget-phrase = Frase de recuperación
forget-phrase-hint = Las doce palabras, de su papel
forget-phrase-check = Comprobar las palabras
forget-phrase-right = Esta es la frase de recuperación de esta bóveda.
forget-phrase-warning = La frase solo abre copias. Sin una copia en otro lugar, sus cuentas se pierden.
forget-copy = Guardar una copia en otro lugar
forget-copy-choose = Elegir dónde
forget-copy-path = Ruta de la copia
forget-copy-hint = Un archivo nuevo, como /media/stick/vault.ixv
forget-copy-save = Guardar la copia
forget-copy-saved = Guardado: { $file }
forget-copy-opens-passphrase = Se abre con su frase de contraseña.
forget-copy-opens-phrase = Se abre con su frase de recuperación.
forget-copy-inside = Esa carpeta también se va.
forget-copy-inside-next = Elija una de fuera, como una memoria USB.
forget-keyring-only = Solo el llavero de este equipo abre esta bóveda.
forget-keyring-only-next = Una copia no se abriría nunca más. Añada primero una frase de contraseña o de recuperación.
forget-ways = Formas de abrir
forget-nothing = La bóveda está vacía: no hay nada que guardar antes.
forget-button = Olvidar este equipo
forget-ask-title = ¿Olvidar todo aquí?
forget-ask-body = Se eliminan la bóveda y sus copias en este equipo. No se puede deshacer.
forget-yes = Eliminar todo
forget-working = Eliminando…
forget-done = Este equipo lo ha olvidado todo
forget-done-body = Aquí no queda nada de la bóveda.
forget-left = Casi todo está eliminado
forget-left-entries = { $count ->
    [one] No se pudo sacar una entrada del llavero. Elimínela con el programa del llavero; su nombre empieza por injixo-authenticator.
   *[other] No se pudieron sacar { $count } entradas del llavero. Elimínelas con el programa del llavero; sus nombres empiezan por injixo-authenticator.
}
forget-left-files = No se pudieron eliminar estos archivos:
forget-to-start = Al inicio

# Another program changed the vault
conflict-title = Otro programa cambió la bóveda
conflict-body = Lo que hay ahora en el archivo no es lo que abrió esta ventana. No se ha sobrescrito nada.
conflict-gone = Ya no hay archivo de la bóveda
conflict-gone-body = El archivo que abrió esta ventana ha desaparecido. Lo que está abierto aquí puede ser todo lo que hay: guárdelo como copia.
conflict-load-ask = En el lugar de la bóveda no hay nada que se abra. Si continúa, se pierde lo que está abierto aquí.
conflict-load-anyway = Dejarlo y continuar
conflict-waiting = Aún sin guardar
conflict-add = Añadir { $name }
conflict-edit = Cambios en { $name }
conflict-remove = Quitar { $name }
conflict-archive = Archivar { $name }
conflict-restore = Recuperar { $name }
conflict-other = Un cambio
conflict-keeps = Después de cargar se le volverá a preguntar.
conflict-loses = Al cargar se descarta; hágalo otra vez después.
conflict-load = Cargar lo que hay ahora
conflict-go-on = Seguir sin guardar
conflict-save = Guardar lo mío como copia
conflict-saved = Su estado está guardado: { $file }

# Copies and what went wrong with them (src/words/copies.rs)
error-changed-meanwhile = La bóveda cambió mientras tanto; no se ha eliminado nada.
error-changed-meanwhile-next = Guarde una copia de lo que contiene ahora y vuelva a intentarlo.
error-copy-there = Ya hay un archivo con ese nombre.
error-copy-there-next = Elija otro nombre; no se ha sobrescrito nada.
error-copy-no-folder = Esa carpeta no está.
error-copy-no-folder-next = Elija otro lugar; no se ha escrito nada.
error-copies-unreadable = No se puede leer la carpeta de las copias con fecha.
error-copies-unreadable-next = Mire los permisos de la carpeta «generations» junto a la bóveda; puede que las copias estén todas.
error-path-not-whole = Esta no es una ruta completa.
error-path-not-whole-next = Escríbala desde la raíz, empezando con una barra.

# The clock (src/words/clock.rs, src/screen/clock.rs, src/cli/clock.rs)
settings-clock = Reloj
settings-clock-unchecked = Los códigos dependen de él
clock-span-seconds = { $seconds } s
clock-span-minutes = { $seconds ->
    [0] { $minutes } min
   *[other] { $minutes } min { $seconds } s
}
clock-span-hours = { $hours } h { $minutes } min
clock-span-days = { $days ->
    [one] un día
   *[other] { $days } días
}
clock-fine = El reloj de este equipo está bien, con un margen de { $error } s.
clock-behind-drifting = Este equipo va { $span } atrasado, con un margen de { $error } s: aquí los códigos cambian tarde, pero casi siempre valen.
clock-ahead-drifting = Este equipo va { $span } adelantado, con un margen de { $error } s: aquí los códigos cambian pronto, pero casi siempre valen.
clock-behind-refused = Este equipo va { $span } atrasado, con un margen de { $error } s: injixo rechazará sus códigos.
clock-ahead-refused = Este equipo va { $span } adelantado, con un margen de { $error } s: injixo rechazará sus códigos.
clock-wrong-next = Ponga el reloj en hora en los ajustes del sistema, o corrija los códigos hasta entonces.
clock-corrected-behind = Códigos corregidos: este equipo va { $span } atrasado.
clock-corrected-ahead = Códigos corregidos: este equipo va { $span } adelantado.
clock-short-behind = Este equipo va { $span } atrasado: se rechazarán los códigos.
clock-short-ahead = Este equipo va { $span } adelantado: se rechazarán los códigos.
clock-dropped = Se puso el reloj en hora, o su comprobación ya no vale: los códigos ya no se corrigen.
clock-dropped-next = Compruebe otra vez el reloj si se rechazan los códigos.
clock-over = El reloj vuelve a estar bien: los códigos ya no se corrigen.
clock-sync-yes = El sistema mantiene su reloj en hora por la red.
clock-sync-waiting = El sistema debe mantener su reloj en hora, pero aún no ha respondido ningún servidor de hora.
clock-sync-off = Nada mantiene en hora el reloj de este equipo: active la hora automática en los ajustes del sistema.
clock-sync-unknown = El sistema no dice si mantiene su reloj en hora.
clock-system = El sistema
clock-check-title = Comparar con un servidor
clock-check-why = Pregunta la hora a esta dirección, solo cuando pulsa el botón. No se envía nada sobre usted ni sus cuentas.
clock-address = Dirección
clock-address-hint = Empieza por https://
clock-check = Comprobar el reloj
clock-checking = Preguntando la hora…
clock-never = Sin comprobar desde que se inició el equipo o se puso su reloj en hora.
clock-checked = Comprobado { $ago }.
clock-correct = Corregir los códigos
clock-correct-why = Los códigos se crean para la hora correcta hasta que se ponga el reloj en hora, se reinicie el equipo o pase un día. No cambia nada más.
clock-stop = Dejar de corregir
clock-no-marks = Este sistema no dice cuándo se pone su reloj en hora, así que los códigos no se pueden corregir con seguridad. Ponga el reloj en hora.
error-clock-address = Con esta dirección no se puede comprobar el reloj.
error-clock-address-next = Empieza por https:// e indica un servidor, sin usuario ni contraseña.
error-clock-no-host = No se encontró ningún servidor con ese nombre.
error-clock-no-host-next = Compruebe la red y la dirección.
error-clock-not-reached = No se puede llegar al servidor.
error-clock-not-reached-next = Compruebe la red, o pregunte a otra dirección.
error-clock-timed-out = El servidor tardó demasiado en responder.
error-clock-timed-out-next = Vuelva a intentarlo, o pregunte a otra dirección.
error-clock-certificate = Aquí no se confía en el certificado del servidor.
error-clock-certificate-next = Quizá esta red pide primero iniciar sesión, o mira dentro de las conexiones; abra la dirección en un navegador para verlo.
error-clock-certificate-date = El certificado del servidor no es válido a la hora que muestra este equipo.
error-clock-certificate-date-next = Su reloj está mal probablemente por días: compare la fecha y la hora con otro reloj y ajústelas.
error-clock-not-https = Lo que respondió no habla HTTPS.
error-clock-not-https-next = Compruebe la dirección y su puerto.
error-clock-no-date = El servidor respondió sin decir la hora.
error-clock-no-date-next = Pregunte a otra dirección.
error-clock-unsure = Las respuestas del servidor no dicen qué hora es: se contradicen o llegaron demasiado despacio.
error-clock-unsure-next = Compruebe otra vez, o pregunte a otra dirección.
error-clock-no-trust = No se pueden leer los certificados de confianza de este equipo.
error-clock-no-trust-next = Instale los certificados del sistema (paquete ca-certificates) y vuelva a intentarlo.
error-clock-moved = El reloj se puso en hora mientras se comprobaba.
error-clock-moved-next = Compruébelo otra vez.
error-clock-not-kept = No se pudo conservar el resultado.
error-clock-not-kept-next = Compruebe si hay espacio en el disco y de quién es la carpeta de estado.
error-clock-no-check = No hay ninguna comprobación que aún valga.
error-clock-no-check-next = Compruebe primero el reloj: clock --check --correct.
cli-clock-sync = Sistema
cli-clock-last = Última comprobación
cli-clock-codes = Códigos
cli-clock-uncorrected = siguen el reloj de este equipo
cli-doctor-clock = Reloj

# Backup codes
backup-codes-found = Encontrados: { $found }; esperados: { $expected }.
codes-odd-duplicate = Línea { $line }: el mismo código que en la línea { $before }; cuenta una vez.
codes-odd-shape = Desde la línea { $line }: códigos de { $length } caracteres; los de injixo tienen 10 cifras.
codes-odd-shape-letters = Desde la línea { $line }: códigos con letras; los de injixo tienen 10 cifras.
codes-odd-length = Línea { $line }: un código de { $length } caracteres, distinto de los demás.
codes-odd-letters = Línea { $line }: hay letras en este código.
codes-odd-words-beside = Línea { $line }: hay palabras junto al código; ¿es un código?
codes-odd-too-short = Línea { $line }: { $length ->
    [one] un solo carácter es
    *[other] { $length } caracteres son
    } demasiado poco para un código; omitido.
codes-odd-too-long = Línea { $line }: { $length } caracteres son demasiados para un código; omitido.
codes-odd-ambiguous = Línea { $line }: se puede leer de dos formas; omitida. Ponga cada código en una línea propia.
codes-odd-unclear = Línea { $line }: cifras que no forman un código; omitida.
codes-odd-words = Línea { $line }: palabras sin código; omitida.
error-codes-too-long = Es demasiado texto para códigos de respaldo.
error-codes-not-text = Ese no es un archivo de texto.
error-codes-next = Use el archivo que descarga de injixo, o copie los códigos de su página.
backup-codes-left = { $left } de { $all } códigos sin usar
backup-codes-few = { $count ->
    [0] No queda ningún código de respaldo.
    [one] Solo queda un código de respaldo.
    *[other] Solo quedan { $count } códigos de respaldo.
    }
backup-codes-few-injixo = Para un juego nuevo, desactive y vuelva a activar la 2FA en injixo (en los ajustes de seguridad, bajo su nombre de usuario) y escanee el código QR nuevo. Si su empresa exige la 2FA, pregunte a un administrador.
backup-codes-few-other = Pida un juego nuevo a { $service } y añádalo aquí.
backup-codes-pasted = pegados
backup-codes-from-file = de un archivo
backup-codes-typed = tecleados
backup-codes-same = Estos códigos ya están guardados; no se ha cambiado nada.
backup-codes-voided = { $count ->
    [0] El juego anterior ya no vale.
    [one] El juego anterior, al que le quedaba un código, ya no vale.
    *[other] El juego anterior, al que le quedaban { $count } códigos, ya no vale.
    }
backup-codes-sheet-saved = La hoja está en { $folder }; solo usted puede leerla.
backup-codes-sheet-placed = La hoja está en { $folder }.
backup-codes-sheet-delete = Imprímala, guárdela lejos de este equipo y elimine después el archivo.
backup-codes-sheet-printed = La hoja se envió a la impresora. Guárdela lejos de este equipo.
error-sheet-exists = Ya hay un archivo con ese nombre.
error-sheet-exists-next = No se ha escrito nada; elija otro nombre.
error-sheet-next = Elija otra carpeta.
error-sheet-not-printed-next = Compruebe que hay una impresora configurada, o guarde la hoja en un archivo.
cli-backup-codes-none = No hay códigos de respaldo de { $name }.
cli-backup-codes-none-next = Añádalos con: injixo-authenticator backup-codes add
cli-backup-codes-nothing = No se encontró ningún código de respaldo; no se ha cambiado nada.
cli-backup-codes-ask = ¿Guardar estos códigos de todos modos?
cli-backup-codes-added = Códigos de respaldo de { $name } añadidos: { $count }.
cli-backup-codes-prompt = Pegue o teclee los códigos y después una línea vacía:
cli-backup-codes-void = Juego del { $made }, sin validez desde el { $voided }:
cli-backup-codes-used-on = usado el { $date }
cli-backup-codes-made = Añadidos el { $date }, { $source }.
cli-backup-codes-void-sets = { $count ->
    [one] Un juego anterior ya no vale.
    *[other] { $count } juegos anteriores ya no valen.
    }
cli-backup-codes-no-such = { $name } no tiene ese código de respaldo.
cli-backup-codes-all-used = Todos los códigos de respaldo de { $name } están usados.
cli-backup-code-used = El código { $number } de { $name } está marcado como usado.
sheet-title = Hoja de emergencia: códigos de respaldo
sheet-dates = Códigos añadidos el { $made }. Hoja del { $today }.
sheet-used = { $count ->
    [one] Un código de este juego ya se usó y no está en la hoja.
    *[other] { $count } códigos de este juego ya se usaron y no están en la hoja.
    }
sheet-tick = Marque cada código que use: solo vale una vez.
sheet-how = Iniciar sesión con un código de respaldo
sheet-step-sign-in = En la página de inicio de sesión de injixo, escriba su correo y su contraseña e inicie sesión.
sheet-step-link = Pulse el enlace para un código de respaldo, debajo del campo del código de un solo uso.
sheet-step-code = Escriba uno de estos códigos.
sheet-step-check = Pulse el botón de debajo para terminar de iniciar sesión, y marque aquí el código.
sheet-step-other-sign-in = Inicie sesión en { $service } como siempre, hasta que se pida un código de un solo uso.
sheet-step-other-code = Elija allí usar un código de respaldo, escriba uno de estos y márquelo aquí.
sheet-rules = Conviene saber
sheet-rule-emergency = Use estos códigos solo en una emergencia. Si no, inicie sesión con el código de la aplicación.
sheet-rule-place = Guarde esta hoja donde solo usted llegue a ella, y no con el portátil.
sheet-rule-new = En cuanto { $service } le dé códigos nuevos, estos dejan de valer: imprima una hoja nueva y destruya esta.
sheet-rule-none = Sin la aplicación ni un código, pida a un administrador que desactive la autenticación en dos pasos de su cuenta; después configúrela de nuevo.

# Backup codes on an account's page
error-codes-paste = No hay texto en el portapapeles.
account-codes = Códigos de respaldo
account-codes-left = Códigos de respaldo: { $left } de { $all } sin usar
codes-title = Códigos de respaldo
codes-made = Añadidos el { $date }, { $source }
codes-emergency = Solo para emergencias: cada código vale una vez. Si no, use el código de esta aplicación.
codes-number = Código { $number }
codes-used-on = usado el { $date }
codes-show = Mostrar
codes-hide = Ocultar
codes-copy = Copiar
codes-used = Usado
codes-used-question = ¿Lo ha usado?
codes-used-yes = Sí, usado
codes-used-no = No
codes-unmark = Al final no usado
codes-new-set = Añadir un juego nuevo
codes-void = Juego de { $count } códigos del { $made }: sin validez desde el { $voided }.
codes-sheet-why = Con una hoja de papel guardada en otro lugar puede iniciar sesión cuando falte este portátil.
codes-sheet-save = Guardar como PDF
codes-sheet-print = Imprimir
codes-will-void = { $count ->
    [0] El juego actual dejará de valer.
    [one] El juego actual, al que le queda un código, dejará de valer.
    *[other] El juego actual, al que le quedan { $count } códigos, dejará de valer.
    }
codes-keep = Guardar estos códigos
codes-keep-all-the-same = Guardarlos de todos modos
codes-discard = Estos no
codes-add-first = injixo le da diez códigos de respaldo al activar la 2FA. Cópielos allí o descargue el archivo, y añádalos aquí.
codes-add-new = Añada un juego solo si injixo le ha dado códigos nuevos: los actuales dejarán de valer.
codes-paste = Pegar
codes-open-file = Abrir el archivo descargado
codes-type = O tecléelos
codes-type-hint = Con un espacio entre dos códigos
codes-read-typed = Comprobar lo tecleado
codes-odd-words-many = { $count } líneas de palabras sin código; omitidas.
toast-code-used = Marcado como usado; sin usar: { $left }.
toast-codes-added = Códigos de respaldo añadidos.
