# What the program is called, everywhere
app-name = Authenticator for injixo

# Names and words used everywhere
back = Retour
cancel = Annuler
close = Fermer
undo = Annuler
done = Terminé

# The form of an account's names and code settings
form-issuer = Service
form-issuer-hint = Par exemple injixo
form-account = Compte
form-account-hint = E-mail ou nom d’utilisateur
form-steam = Les codes Steam ont cinq lettres et durent 30 secondes.
form-settings = Réglages du code
form-settings-hide = Masquer les réglages
form-summary = { $digits } chiffres, toutes les { $period } s, { $algorithm }
form-summary-counter = { $digits } chiffres, compteur { $counter }, { $algorithm }
form-digits = Chiffres
form-digits-error = Entre 5 et 10
form-period = Secondes
form-period-error = Entre 1 et 86 400
form-algorithm = Algorithme
form-settings-warning = Ne les modifiez que si le service le demande : avec d’autres réglages, il refuse les codes.

# The list
accounts-lock = Verrouiller
accounts-add = Ajouter
accounts-empty-title = Ajoutez votre premier compte
accounts-empty-body = Étape par étape, à côté du navigateur où vous utilisez injixo.
accounts-search = Rechercher
accounts-search-clear = Effacer la recherche
accounts-no-hit = Aucun compte pour « { $query } »
accounts-no-hit-body = Échap les affiche tous.
accounts-next = ensuite
accounts-next-code = Code suivant
accounts-details = Ouvrir
accounts-unnamed = Compte sans nom
accounts-set-aside = Cette version ne comprend pas { $count } entrées.
accounts-set-aside-body = Elles sont conservées telles quelles ; une version plus récente les affichera peut-être.

# A vault that is not open
unlock-opening = Ouverture de votre coffre…
unlock-locked-title = Votre coffre est verrouillé
unlock-locked-keyring = Vos codes sont masqués et leurs clés ne sont plus en mémoire. Le trousseau de cet ordinateur rouvre le coffre : toute personne connectée à votre session peut donc le faire.
unlock-button = Déverrouiller
unlock-passphrase = Phrase secrète
unlock-passphrase-both = Phrase secrète (avec le trousseau)
unlock-wrong = Ce n’est pas la phrase secrète de ce coffre.
unlock-use-keyring = Ouvrir avec le trousseau
unlock-keyring = Déverrouiller le trousseau
unlock-use-passphrase = Utiliser la phrase secrète
unlock-retry = Réessayer
unlock-nothing-changed = Rien n’a été modifié dans le coffre.
unlock-use-both = Utiliser trousseau et phrase secrète
unlock-use-phrase = Utiliser la phrase de récupération
unlock-phrase-count = Mots : { $count } sur 12
unlock-wait = Plusieurs tentatives ont échoué. Réessayez dans { $seconds } s.
unlock-no-phrase = Il n’a pas de phrase de récupération. Si le coffre a été créé ailleurs, ouvrez-le là-bas et choisissez une phrase secrète ou une phrase de récupération dans les paramètres.
unlock-copy-title = La copie la plus récente
unlock-copy-offer = Il en existe des copies datées. Regardez la plus récente qui s’ouvre avant de décider.
unlock-copy-none = Aucune copie datée ne peut être lue. Si vous en avez une ailleurs, mettez-la à sa place sous le nom vault.ixv.
unlock-copy-look = Voir la copie
unlock-copy-keyring = La voir avec le trousseau
unlock-copy-passphrase = La voir avec la phrase secrète
unlock-copy-both = La voir avec les deux
unlock-copy-phrase = La voir avec la phrase de récupération
unlock-copy-made = Elle date du { $made }. Ce qui a changé depuis n’y est pas.
unlock-copy-accounts = { $count ->
    [0] Elle ne contient aucun compte.
    [1] Elle contient un compte :
   *[other] Elle contient { $count } comptes :
}
unlock-copy-aside = Le fichier qui s’y trouve maintenant reste à côté sous un autre nom ; rien n’est supprimé.
unlock-copy-newest = Voir la dernière copie
copy-offer-newer = Le fichier vient peut-être d’une version plus récente ; dans ce cas, mettez le programme à jour et gardez le fichier.
unlock-copy-restore = Restaurer cette copie
toast-copy-restored = La copie est maintenant votre coffre.
toast-copy-restored-aside = La copie est maintenant votre coffre. L’ancien fichier est conservé sous le nom { $file }.
toast-failed-unlocks = { $count ->
    [1] Une tentative de déverrouillage a échoué auparavant, le { $last }.
   *[other] { $count } tentatives de déverrouillage ont échoué auparavant, la dernière le { $last }.
}

# The first start
welcome-title = Vos codes injixo, sur votre ordinateur
welcome-subtitle = Pour se connecter avec la double authentification, sans téléphone.
welcome-codes = Lit la clé d’un code QR
welcome-codes-body = Depuis une capture d’écran, le presse-papiers ou le clavier.
welcome-vault = La garde dans un coffre chiffré
welcome-vault-body = Un fichier sur cet ordinateur. Sa clé est dans le trousseau du système, ou vient de votre phrase secrète.
welcome-honest = Moins sûr qu’un second appareil
welcome-honest-body = Des codes créés à côté du navigateur protègent d’un mot de passe volé, pas d’un ordinateur volé et ouvert.
welcome-make = Créer un coffre
welcome-open = Ouvrir un coffre existant
welcome-independent = Indépendant d’injixo.
welcome-working = Création de votre coffre…
welcome-passphrase-title = Choisissez une phrase secrète
welcome-passphrase-why = Une phrase secrète protégera donc le coffre.
welcome-passphrase = Nouvelle phrase secrète
welcome-passphrase-again = La même encore une fois
welcome-passphrase-differs = Les deux ne sont pas identiques.
welcome-passphrase-weak-take = L’utiliser quand même
welcome-choose = Comment le coffre doit-il s’ouvrir ?
welcome-keyring = Trousseau (recommandé)
welcome-keyring-body = Rien à taper : il s’ouvre quand votre session est ouverte sur cet ordinateur.
welcome-both-body = Une phrase secrète, sur cet ordinateur seulement. Pour un poste que d’autres utilisent aussi.
welcome-passphrase-body = L’ouvre sur n’importe quel ordinateur. Si vous la perdez, personne ne pourra vous la redonner.
welcome-open-how = Qu’est-ce qui ouvre ce coffre ? Il sera copié ici dès qu’il se sera ouvert.
strength-weak = Faible : devinée en quelques minutes. Quatre ou cinq mots sans lien valent mieux.
strength-fair = Moyenne : avec un ou deux mots de plus, elle sera bonne.
strength-good = Bonne
strength-strong = Forte

# Adding an account
leftover-clipboard = Le presse-papiers contient encore la clé
leftover-file = { $file } montre encore la clé
leftover-files = { $count } endroits montrent encore les clés
leftover-body = Suppression définitive : dans la corbeille, la clé resterait lisible.
leftover-delete = Supprimer
leftover-clear = Vider le presse-papiers
leftover-keep = Garder
add-title = Ajouter un compte
add-other = Un autre compte
add-intro = Où est le code QR ou la clé ?
add-paste = Coller (Ctrl+V)
add-paste-body = Une capture d’écran, un lien otpauth ou la clé du presse-papiers
add-picture = Choisir une image
add-picture-body = PNG, JPEG, WebP, GIF ou BMP avec le code QR
add-unread-place = Voici le code qui n’a pas pu être lu.
add-unread-beside = Un autre code QR n’a pas pu être lu. Agrandissez la page et refaites une capture d’écran.
add-screen = Depuis l’écran
add-screen-body = Trouve le code QR dans toute fenêtre ouverte
drop-here = Déposez l’image ici : les codes QR qu’elle contient seront lus.
drop-not-here = Sur cette page, on ne peut pas déposer d’image.
add-watch = Chercher jusqu’à ce qu’il apparaisse
add-choose = Choisir une partie de l’écran
add-watching = Recherche à l’écran
add-watching-body = Ouvrez maintenant la page avec le code QR. La clé est lue dès que le code entier est visible.
add-watching-stop = Arrêter
add-type = Taper la clé
add-type-body = Les lettres et chiffres affichés à côté du code QR
add-reading = Lecture…
add-type-intro = Espaces, tirets et minuscules n’ont pas d’importance.
add-key = Clé
add-continue = Continuer
add-several = { $count ->
    [1] Un compte a été trouvé.
   *[other] { $count } comptes ont été trouvés.
}
add-none = Rien de ce qui a été trouvé ne peut être ajouté.
add-tick-all = Tous
add-kept-already = Vous l’avez déjà.
add-refused = { $count ->
    [1] Un seul ne peut pas être ajouté :
   *[other] { $count } ne peuvent pas être ajoutés :
}
add-all = { $count ->
    [1] Ajouter un compte
   *[other] Ajouter { $count } comptes
}
add-without-the-rest = { $count ->
    [1] En ajouter un sans le reste
   *[other] En ajouter { $count } sans le reste
}
add-parts = Codes lus : { $read } sur { $size }
add-parts-body = Il manque encore : { $missing }. Ajoutez une image de chacun, dans n’importe quel ordre, ou continuez sans eux.
add-parts-apart = Ces codes viennent d’exports différents.
add-drop-title = Abandonner ce qui a été lu ?
add-drop-body = Rien n’a encore été ajouté. Pour l’ajouter plus tard, il faudra relire chaque code.
add-drop-yes = Abandonner
add-more = En lire d’autres
add-unread = { $file } n’a donné aucun compte
add-doubles-title = { $count ->
    [1] Vous en avez déjà un
   *[other] Vous en avez déjà { $count }
}
add-doubles-body = La même clé, ou les mêmes noms. Ceux qui sont remplacés vont à la corbeille.
add-doubles-replace = Remplacer les anciens
add-doubles-leave = Ne pas les ajouter
add-check = Vérifiez ce qui a été lu. Le code ci-dessous fonctionne déjà.
add-no-code = Avec ces réglages, il n’y a pas de code.
add-counter = Le premier code vient avec « Code suivant », une fois le compte enregistré.
add-saving = Enregistrement…
add-button = Ajouter
add-duplicate-title = Vous l’avez déjà
add-duplicate-body = Remplacez-le si vous avez réactivé la 2FA : seule la nouvelle clé fonctionne alors. L’ancien va à la corbeille.
add-keep-both = Garder les deux
add-replace = Remplacer celui-ci

# Ajouter le compte injixo, étape par étape
enroll-start = Ajouter mon compte injixo
enroll-progress = { $step } sur { $steps }
enroll-unfinished = pas terminé, étape { $step }
enroll-on-top = Garder cette fenêtre au premier plan
enroll-prepare-title = Ouvrez le code QR chez injixo
enroll-prepare-sign-in = Connectez-vous à injixo et cliquez sur votre nom d’utilisateur, en haut à droite.
enroll-prepare-tab = Ouvrez l’onglet de la sécurité. En haut est indiqué si la 2FA est active.
enroll-prepare-enable = Cliquez là sur le bouton qui active la 2FA.
enroll-prepare-password = Entrez votre mot de passe et continuez. Une page avec un code QR s’ouvre.
enroll-prepare-done = Je vois le code QR
enroll-open = Ouvrir injixo dans le navigateur
enroll-address = Adresse de votre injixo
enroll-address-hint = Telle qu’elle est dans votre navigateur
enroll-address-wrong = Ce n’est pas une adresse qui commence par https://
enroll-address-keep = Garder l’adresse
enroll-address-set = Indiquer l’adresse de mon injixo
enroll-address-change = Changer l’adresse
enroll-address-why = Avec elle, un bouton ici ouvre injixo.
enroll-key-title = Lisez le code QR
enroll-key-body = Laissez la page d’injixo avec le code QR ouverte à côté de cette fenêtre.
enroll-key-again = Lisez le nouveau code QR
enroll-key-again-body = La nouvelle clé remplace celle lue avant, qui va à la corbeille.
enroll-key-which = Lequel est votre compte injixo ?
enroll-check-title = Est-ce votre compte ?
enroll-check-same = C’est la même clé qu’avant.
enroll-check-known = Cette clé était déjà ici ; on continue avec son compte.
enroll-try-title = Tapez ce code chez injixo
enroll-try-body = Tapez-le dans le champ du code à usage unique, sous le code QR, et continuez là-bas.
enroll-try-copy = Copier le code
enroll-try-accepted = injixo l’a accepté
enroll-try-refused = Il a été refusé
enroll-expired-title = Le code était-il encore valable ?
enroll-expired-body = Un code dure 30 secondes. Si son temps était presque écoulé, réessayez avec un code qui vient de commencer.
enroll-expired-yes = Peut-être pas : réessayer
enroll-expired-no = Il était encore valable
enroll-clock-title = L’horloge de cet ordinateur est-elle à l’heure ?
enroll-clock-body = Les codes sont créés à partir de l’heure : si l’horloge est fausse, injixo les refuse.
enroll-clock-right = L’horloge est à l’heure
enroll-clock-again = Réessayer un code
enroll-page-title = injixo montre-t-il toujours le même code QR ?
enroll-page-body = Une page rechargée a un nouveau code QR, et seul le plus récent compte.
enroll-page-same = Oui, le même
enroll-page-new = Non : lire le nouveau
enroll-reread-title = Lisez la clé encore une fois
enroll-reread-body = Le délai, l’horloge et la page sont bons. Ce qui a été lu n’est alors peut-être pas la clé qu’injixo attend.
enroll-reread-yes = Lire encore une fois
enroll-reread-no = Essayer un autre code
enroll-codes-title = Récupérez les codes de secours
enroll-codes-body = injixo montre maintenant dix codes de secours. Copiez-les là-bas, ou téléchargez-les en fichier.
enroll-codes-off = Mon entreprise les a désactivés
enroll-enable-title = Activez la 2FA chez injixo
enroll-enable-kept = Les codes de secours sont gardés ici.
enroll-enable-off = Il n’y a pas de codes de secours à garder.
enroll-enable-tick = Cochez la case qui dit que vos codes de secours sont en lieu sûr.
enroll-enable-button = Cliquez en dessous sur le bouton qui active la 2FA.
enroll-enable-mail = injixo vous envoie un e-mail qui le confirme.
enroll-enable-done = La 2FA est active
enroll-enable-other = Récupérer d’autres codes
enroll-enable-there = Il y a quand même des codes de secours
enroll-copy-title = Gardez une copie hors de cet ordinateur
enroll-copy-body = Imprimez la fiche, ou enregistrez-la et portez-la ailleurs. Gardez-la là où vous seul y avez accès.
enroll-copy-elsewhere = J’ai une copie ailleurs
enroll-copy-none-title = Si cet ordinateur n’est plus là
enroll-copy-none = Sans codes de secours, seule une personne avec des droits d’administrateur dans votre entreprise peut désactiver la 2FA pour vous. Sachez à qui demander.
enroll-copy-none-done = Je sais à qui demander
enroll-left-title = Supprimez ce qui montre encore la clé
enroll-left-body = Qui a le code QR peut aussi créer vos codes.
enroll-ready-title = Tout est fait
enroll-ready-body = Désormais, injixo demande un code d’ici quand vous vous connectez.
enroll-finish = Terminer
enroll-cancel-title = S’arrêter ici ?
enroll-stays-nothing = Rien n’a été gardé ici, et chez injixo rien n’a changé.
enroll-stays-key = Le compte est dans votre liste. Chez injixo, la 2FA est encore inactive, et personne n’y demande ses codes.
enroll-stays-perhaps = Le compte reste dans votre liste. injixo dit en haut de l’onglet de la sécurité si la 2FA est active. Si elle l’est, il vous faut ce compte pour vous connecter.
enroll-stays-on = La 2FA est active chez injixo. Le compte reste dans votre liste : il vous le faut pour vous connecter.
enroll-later = Continuer plus tard
enroll-stop = Arrêter
enroll-stop-keep = Arrêter et garder le compte
enroll-stop-remove = Arrêter et supprimer le compte
enroll-stay = Ne pas arrêter
toast-enrolled = La 2FA est active chez injixo, et votre compte est prêt.
toast-enroll-stopped = Arrêté. Le compte est gardé.
error-browser-address = Cette adresse ne peut pas être ouverte.
error-browser-address-next = Indiquez-en une qui commence par https://.
error-browser-none = Rien sur cet ordinateur n’ouvre un navigateur.
error-browser-failed = Le navigateur ne s’est pas ouvert.
error-browser-next = Ouvrez-y injixo vous-même, puis continuez ici.

# An account's page
account-copy = Copier
account-up = Monter
account-down = Descendre
account-show-key = Afficher la clé
account-hide-key = Masquer la clé
account-key = Clé
account-show-symbol = Afficher le code QR
account-hide-symbol = Masquer le code QR
account-symbol-title = Afficher le code QR ?
account-symbol-body = Qui le voit ou le photographie peut créer les codes de ce compte. Il sert à passer le compte sur un téléphone. Il reste affiché 30 secondes.
symbol-scan = Scannez-le avec l’application du téléphone.
account-remove = Supprimer
account-save = Enregistrer
account-key-title = Afficher la clé ?
account-key-body = Qui la voit ou la photographie peut créer vos codes. Regardez qui est près de vous et si vous partagez votre écran.
account-remove-title = Supprimer { $name } ?
account-remove-body = Il va à la corbeille et y reste jusqu’à ce que vous le supprimiez définitivement.
account-remove-2fa = La 2FA reste active chez { $service } : sans ce compte ni code de secours, vous ne pourrez pas vous y connecter.
account-remove-yes = Mettre à la corbeille
account-leave-title = Enregistrer les modifications ?
account-leave-body = Vous avez modifié ce compte sans l’enregistrer.
account-leave-discard = Ne pas enregistrer

# The settings: a list of pages, each with one line
move-intro = Des codes QR que Google Authenticator et la plupart des autres applications savent lire, avec quelques comptes dans chacun.
move-show = { $count ->
    [0] N’afficher aucun compte
    [1] Afficher un compte
   *[other] Afficher { $count } comptes
}
move-show-yes = Afficher
move-title = { $count ->
    [1] Afficher la clé d’un compte ?
   *[other] Afficher les clés de { $count } comptes ?
}
move-body = Qui voit ou photographie ces codes QR peut créer les codes de ces comptes. Chacun reste affiché 30 secondes.
move-hidden = Le code est de nouveau masqué.
move-again = L’afficher à nouveau
move-number = Code { $number } sur { $size }
move-previous = Précédent
move-next = Suivant
move-too-many = Ces comptes demandent { $size } codes ; aucun téléphone n’en accepte plus de { $most } à la fois
move-too-many-next = Laissez quelques comptes de côté et transférez-les ensuite.
move-unfit = { $count ->
    [1] Un compte n’entre pas dans ce type de code
   *[other] { $count } comptes n’entrent pas dans ce type de code
}
move-unfit-next = Affichez plutôt le code QR sur la page du compte.
settings-title = Paramètres
settings-look = Apparence
settings-look-line = Langue, couleurs, taille du texte
settings-codes = Affichage des codes
settings-codes-shown = Les codes s’affichent tout de suite
settings-codes-hidden = Les codes s’affichent après un clic
settings-help = Aide à la connexion
settings-help-line = Que faire chez injixo et ici
settings-ways = Ouverture du coffre
settings-recovery = Phrase de récupération
settings-recovery-there = Elle ouvre le coffre
settings-recovery-none = Pas encore créée
settings-lock = Verrouillage
settings-staying = Icône et démarrage
settings-staying-tray = Fermer cache la fenêtre
settings-staying-ends = Fermer quitte le programme
settings-backups = Sauvegardes
settings-backups-line = { $count ->
    [0] Aucune pour l’instant
    [1] Une copie sur cet ordinateur
   *[other] { $count } copies sur cet ordinateur
}
settings-move = Passer sur un téléphone
settings-move-line = Codes QR de vos comptes
settings-archive = Comptes archivés
settings-archive-line = { $count ->
    [0] Aucun
    [1] Un compte sans 2FA
   *[other] { $count } comptes sans 2FA
}
settings-trash = Comptes supprimés
settings-trash-line = { $count ->
    [0] Aucun
    [1] Un dans la corbeille
   *[other] { $count } dans la corbeille
}
settings-events = Historique
settings-events-line = Chaque changement du coffre
settings-leave = Quitter cet ordinateur
settings-leave-line = Supprimer ici le coffre et sa clé
policy-set-by = Fixé par { $organisation }
policy-set = Fixé par votre organisation
policy-off = Votre organisation a désactivé cette fonction.
policy-longest = { $minutes ->
    [1] 1 minute au plus
   *[other] { $minutes } minutes au plus
}
policy-passphrase = Votre organisation exige une phrase secrète : le trousseau seul ne doit pas ouvrir le coffre.
policy-broken = Les règles de votre organisation ne peuvent pas être lues.
policy-broken-line = Les règles de votre organisation ont une erreur à la ligne { $line }.
policy-broken-value = Les règles de votre organisation ont une valeur incorrecte : { $name }.
policy-broken-value-line = Les règles de votre organisation ont une valeur incorrecte à la ligne { $line } : { $name }.
policy-broken-next = D’ici à sa correction, le plus strict s’applique. Signalez-le à qui s’occupe de cet ordinateur.

# How things look
look-language = Langue
look-language-help = Tous les mots de la fenêtre changent aussitôt.
look-system = Système
look-theme = Couleurs
look-light = Clair
look-dark = Sombre
look-contrast = Contraste élevé
look-theme-help = « Système » suit votre bureau, même lorsqu’il s’assombrit le soir.
look-text = Taille du texte
look-percent = { $percent } %
look-text-help = Mots, codes et boutons grandissent ensemble. Ctrl+plus, Ctrl+moins et Ctrl+0 agissent partout.
look-motion = Moins de mouvement
look-motion-help = L’anneau autour des secondes reste immobile ; le nombre continue de compter.
showing-hide = Masquer les codes jusqu’au clic
showing-hide-help = Un clic montre un code pendant une demi-minute. Utile si d’autres voient votre écran.
showing-next = Afficher le code suivant
showing-next-help = Dans les dix dernières secondes d’un code, le suivant s’affiche à côté.
showing-copy = Copier au clic
showing-copy-help = Un clic sur un compte copie son code. Sinon, un clic sélectionne et Entrée copie.
showing-sort = Ordre des comptes
showing-sort-own = Le vôtre
showing-sort-name = Par nom
showing-sort-use = Par usage
showing-sort-own-help = Alt+Haut et Alt+Bas déplacent le compte sélectionné.
showing-sort-name-help = Par nom du service, puis du compte.
showing-sort-use-help = Le compte dont vous avez copié le code en dernier vient en premier.
showing-clipboard = Secondes avant qu’un code copié quitte le presse-papiers
showing-clipboard-help = Seul ce qui a été copié ici est effacé ; verrouiller ou fermer l’efface aussitôt.
staying-tray = Continuer dans la zone de notification
staying-tray-help = Fermer cache la fenêtre ; l’icône de la zone de notification la montre à nouveau. Le coffre se verrouille comme choisi.
staying-tray-missing = Ce bureau n’a pas de zone de notification : fermer la fenêtre quitte le programme.
staying-minimise = Réduire après la copie
staying-minimise-help = Dès qu’un code est copié, la fenêtre s’efface.
staying-start = Démarrer avec la session
staying-start-help = Commence dès que vous ouvrez une session sur cet ordinateur.
staying-start-elsewhere = Pour le démarrer avec la session, ajoutez-le dans les réglages de votre bureau : depuis son bac à sable, il ne peut pas le faire lui-même.
staying-start-failed = Le système ne l’a pas accepté.
staying-hidden = Démarrer caché
staying-hidden-help = Seule l’icône de notification est visible ; sans elle, la fenêtre démarre réduite.
tray-open = Coffre ouvert
tray-locked = Coffre verrouillé
tray-show = Montrer la fenêtre
tray-quit = Quitter
account-show-code = Afficher le code
tags-title = Étiquettes
tags-new = Une nouvelle étiquette
tags-add = Ajouter l’étiquette
tags-all = Tous

# Keys
keys-title = Touches
keys-help = Cette liste
keys-search = Rechercher
keys-select = Sélectionner un compte
keys-copy = Copier son code
keys-open = Ouvrir sa page
keys-move = Le monter ou le descendre
keys-remove = Le mettre à la corbeille
keys-undo = Annuler
keys-add = Ajouter un compte
keys-paste = Coller une image, un lien ou une clé
keys-veil = Masquer ou afficher codes et clés
keys-lock = Verrouiller
keys-settings = Paramètres
keys-text = Taille du texte
keys-back = Un pas en arrière
keys-tab = Champ ou bouton suivant
key-command = Ctrl+{ $key }
key-alt = Alt+{ $key }
key-shift = Maj+{ $key }
key-or = { $one }, { $other }
key-letters = Lettres
key-plus = Plus
key-minus = Moins
key-up = Haut
key-down = Bas
key-page-up = Page préc.
key-page-down = Page suiv.
key-home = Début
key-end = Fin
key-enter = Entrée
key-delete = Suppr
key-escape = Échap
key-tab = Tab

# The ways into the vault
way-keyring = Trousseau
way-passphrase = Phrase secrète
way-keyring-passphrase = Trousseau et phrase secrète
way-recovery = Phrase de récupération
way-unknown = Un autre moyen
ways-intro = Chacun de ces moyens suffit à ouvrir le coffre.
ways-keyring = S’ouvre tout seul pour qui est connecté à votre session sur cet ordinateur.
ways-passphrase = À taper, sur n’importe quel ordinateur.
ways-both = À taper, sur cet ordinateur seulement.
ways-phrase = Douze mots sur papier, pour quand rien d’autre ne l’ouvre.
ways-unknown = D’une version plus récente. Il disparaît quand un autre moyen est modifié ou retiré.
ways-add-keyring-button = Ajouter le trousseau
ways-add-passphrase-button = Ajouter une phrase secrète
ways-add-both-button = Ajouter trousseau et phrase secrète
ways-add = Ajouter
ways-change = Modifier
ways-remove = Retirer
ways-renew = Renouveler
ways-go-on = Continuer
ways-add-keyring = Le coffre s’ouvrira aussi par le trousseau de cet ordinateur, sans rien à taper.
ways-add-passphrase = Le coffre s’ouvrira aussi avec cette phrase secrète, sur n’importe quel ordinateur.
ways-add-both = Le coffre s’ouvrira aussi avec cette phrase secrète, sur cet ordinateur seulement. Elle protège mieux une fois le trousseau seul retiré.
ways-change-keyring = Le trousseau reçoit un nouveau secret ; l’ancien n’ouvre plus rien.
ways-change-passphrase = Choisissez une nouvelle phrase secrète. L’ancienne n’ouvre plus rien.
ways-remove-body = Ce moyen n’ouvrira plus le coffre.
ways-new-key = Le coffre reçoit une nouvelle clé. Il est ouvert par chacun de ses moyens avant que l’ancienne disparaisse.
ways-fresh = Sur cet ordinateur
ways-fresh-body = La phrase de récupération a ouvert votre coffre. Choisissez comment il s’ouvrira ici. Vous noterez ensuite une nouvelle phrase ; celle qui a servi et tous les autres moyens prennent fin.
ways-phrase-body = Vous notez douze nouveaux mots ; les précédents n’ouvrent plus rien.
ways-required = Phrase secrète exigée
ways-required-new = Votre organisation exige une phrase secrète. Choisissez-en une ; le trousseau seul n’ouvrira plus votre coffre. Vos comptes restent.
ways-required-remove = Votre organisation exige une phrase secrète, et vous en avez une. Tapez-la ; le trousseau seul n’ouvrira plus votre coffre.
ways-stays-passphrase = Cette phrase secrète reste. Tapez-la pour qu’elle suive la nouvelle clé.
ways-stays-both = La phrase secrète qui va avec le trousseau reste. Tapez-la.
ways-folder-away = Le second dossier n’est pas là
ways-folder-away-body = Les copies dans { $folder } ne s’ouvriraient plus que par les anciens moyens, et par rien si c’était le trousseau. Connectez-le d’abord.
ways-stays-phrase = Tapez-la et elle reste. Laissée vide, elle n’ouvre plus rien, et vous pourrez en créer une nouvelle ensuite.
ways-delete = Supprimer les sauvegardes
ways-delete-body = Seul le coffre lui-même reste ; ses états plus anciens disparaissent.
ways-seal-body = Sinon, elles sont scellées de nouveau avec la nouvelle clé.
ways-working = Changement de l’ouverture du coffre…
ways-takes-a-moment = Créer des clés prend un moment, c’est voulu.
ways-done = Le coffre s’ouvre comme choisi
ways-done-body = Il a été ouvert par chacun de ces moyens pour s’en assurer : { $ways }.
ways-copies-follow = Les copies du second dossier sont en cours de mise à jour.
ways-unreached = { $count ->
    [1] Une copie n’était pas accessible. Elle ne s’ouvre que par l’ancien moyen, et par rien si c’était le trousseau :
   *[other] { $count } copies n’étaient pas accessibles. Elles ne s’ouvrent que par l’ancien moyen, et par rien si c’était le trousseau :
}
ways-entries-left = { $count ->
    [1] Une ancienne entrée est restée dans le trousseau ; elle n’ouvre plus rien.
   *[other] { $count } anciennes entrées sont restées dans le trousseau ; elles n’ouvrent plus rien.
}
ways-copies-followed = Les copies ont la nouvelle clé.
rekey-finished = Le changement d’ouverture du coffre, interrompu, est maintenant terminé.
rekey-finished-left = Les copies dans { $folders } s’ouvrent encore seulement comme avant.
ways-phrase-gone = L’ancienne phrase de récupération n’ouvre plus rien
ways-phrase-gone-body = Déchirez ce papier et créez-en une nouvelle.

# The recovery phrase
recovery-title = Phrase de récupération
recovery-what = Douze mots qui ouvrent votre coffre quand le trousseau ou la phrase secrète n’est plus là : après un nouveau mot de passe du service informatique, sur un nouvel ordinateur.
recovery-paper = Qui a les mots et le fichier a vos codes : leur place est sur papier, pas sur cet ordinateur.
recovery-there = Une phrase de récupération ouvre votre coffre
recovery-there-body = Elle ne peut pas être affichée à nouveau. Si vous n’avez plus le papier, créez-en une nouvelle.
recovery-renew = Le coffre reçoit sa nouvelle clé une fois que vous avez montré que les mots sont notés.
recovery-make = Créer une phrase de récupération
recovery-replace = En créer une nouvelle
recovery-later = Pas maintenant
recovery-write = Notez ces mots avec leurs numéros. Ils ne sont affichés que cette fois.
recovery-print = Imprimer
recovery-print-advice = Une imprimante partagée ou son serveur peut en garder une copie. L’écriture à la main n’en laisse aucune.
recovery-save = Enregistrer dans un fichier
recovery-save-advice = Rien n’imprime sur cet ordinateur. Un fichier n’est sûr que sur une clé USB gardée comme du papier.
recovery-printed = Envoyé à l’imprimante.
recovery-saved = Enregistré : { $file }
recovery-saved-body = Qui peut lire ce fichier peut ouvrir votre coffre. Imprimez-le, puis supprimez-le d’ici.
recovery-written = Je l’ai notée
recovery-check = Tapez ces trois mots lus sur votre papier.
recovery-word = Mot { $number }
recovery-wrong-word = Ce n’est pas le mot { $number }.
recovery-show-again = Afficher à nouveau les mots
recovery-check-button = Vérifier
recovery-saving = Mise en place…
recovery-done = Votre phrase de récupération ouvre le coffre
recovery-done-body = Gardez le papier avec vos autres papiers importants, pas à côté de cet ordinateur.
recovery-page-title = Phrase de récupération d’Authenticator for injixo
recovery-page-note = Ces douze mots ouvrent le coffre. Gardez cette page comme une clé.
accounts-recovery = Notez une phrase de récupération
accounts-recovery-body = Sans elle, un nouveau mot de passe du service informatique peut vous fermer le coffre pour de bon.
error-demo = Ces comptes sont inventés : il n’y a aucun coffre à protéger.
error-demo-next = Démarrez le programme sans --demo.
error-not-printed = La page n’a pas été imprimée.
error-not-printed-next = Vérifiez qu’une imprimante est configurée, ou écrivez les mots à la main.
error-not-saved-page = Le fichier n’a pas pu être écrit.
error-not-saved-page-next = Choisissez un autre dossier, ou écrivez les mots à la main.

# Notices
toast-cannot-move = Les comptes se déplacent lorsque tous s’affichent dans votre ordre (Paramètres, { $page }).
toast-copied = Copié. Valable encore { $seconds } secondes.
toast-copied-short = Copié, mais valable seulement { $seconds } s.
toast-copied-counter = Copié. Il sert une fois.
toast-copy-next = Copier le suivant
toast-next-coming = Le code suivant sera copié dès qu’il commence, dans { $seconds } s.
toast-leftover-removed = Supprimé.
toast-added = Ajouté.
toast-added-many = { $count ->
    [1] Un compte ajouté.
   *[other] { $count } comptes ajoutés.
}
toast-saved = Enregistré.
toast-removed = Mis à la corbeille. La 2FA reste active chez { $service }.
toast-archived = Dans les archives. Il ne donne plus de codes ici.
toast-unarchived = De retour dans la liste. Ses codes ne servent que si la 2FA est active avec cette clé.
toast-archived-removed = Mis à la corbeille.
toast-text-copied = Copié.
toast-restored = Restauré.
toast-reloaded = Un autre programme a modifié le coffre ; il a été relu.
toast-call-waits = Terminez d’abord ceci ; le nouveau compte vient ensuite.

## What went wrong, and what to do about it (src/words.rs)

error-vault-missing = Il n’y a pas encore de coffre.
error-vault-missing-next = Créez-en un d’abord, ou ouvrez-en un que vous avez déjà.
error-vault-not-permitted = Le coffre ne peut pas être lu : cet utilisateur n’a pas le droit de lire le fichier.
error-vault-not-permitted-next = Vérifiez à qui appartiennent le fichier et son dossier, et leurs droits.
error-vault-is-folder = Le coffre ne peut pas être lu : un dossier se trouve à la place du fichier.
error-vault-is-folder-next = Déplacez ce dossier, ou indiquez un autre endroit.
error-home-is-file = Un fichier se trouve à la place du dossier du coffre.
error-home-is-file-next = Indiquez un autre dossier avec --home.
error-vault-unreadable = Le fichier du coffre ne peut pas être lu sur le disque.
error-vault-unreadable-next = Vérifiez le disque, puis réessayez ; rien n’a été modifié.
error-vault-too-large = Le fichier du coffre dépasse 256 Mio, plus que ce programme n’en écrit jamais.
error-vault-too-large-next = Il a été laissé tel quel ; mettez à sa place une copie qui soit un coffre.
error-vault-damaged = Le fichier du coffre est endommagé : il est vide, tronqué ou a été altéré.
error-vault-damaged-next = Il a été laissé tel quel ; des copies datées plus anciennes sont à côté, dans le dossier « generations ».
error-vault-gone = Le fichier du coffre a disparu, mais des copies datées sont dans le dossier « generations », à côté de sa place.
error-vault-gone-next = Recopiez la plus récente sous le nom vault.ixv ; rien n’a été modifié.
error-vault-newer = Le coffre a été écrit par une version plus récente de ce programme (format { $format }).
error-vault-newer-next = Mettez le programme à jour.
error-no-such-way = Ce coffre ne s’ouvre pas ainsi.
error-no-such-way-next = Ouvrez-le comme il a été créé : avec le trousseau ou une phrase secrète.
error-wrong-passphrase = Ce n’est pas la phrase secrète de ce coffre.
error-wrong-passphrase-next = Vérifiez la touche Verr. Maj et la disposition du clavier, puis réessayez.
error-wrong-phrase = Ce n’est pas la phrase de récupération de ce coffre.
error-wrong-phrase-next = Comparez chaque mot avec votre papier ; une ancienne phrase ne l’ouvre plus.
error-phrase-count = Une phrase de récupération a 12 mots ; { $count ->
        [0] il n’y en a aucun ici
        [1] il n’y en a qu’un ici
       *[other] il y en a { $count } ici
    }.
error-phrase-count-next = Tapez-les tous, dans l’ordre de votre papier.
error-phrase-word = Le mot { $number } n’existe dans aucune phrase de récupération.
error-phrase-word-next = Comparez-le lettre à lettre avec votre papier.
error-phrase-checksum = Ces mots ne vont pas ensemble.
error-phrase-checksum-next = L’un d’eux est différent sur votre papier, ou deux ont changé de place.
error-phrase-no-text = Ce n’est pas du texte.
error-phrase-no-text-next = Une phrase de récupération, ce sont 12 mots anglais dans un simple fichier texte.
error-way-there = Le coffre s’ouvre déjà ainsi.
error-way-there-next = Rien n’a été modifié ; pour le remplacer, choisissez de le modifier.
error-way-last = Le coffre a besoin d’au moins un moyen de l’ouvrir.
error-way-last-next = Ajoutez-en d’abord un autre.
error-way-too-many = Le coffre a autant de moyens d’ouverture qu’il peut en avoir.
error-way-too-many-next = Retirez-en d’abord un.
error-way-not-proven = Le coffre ne s’est pas ouvert par le nouveau moyen.
error-way-not-proven-next = Rien n’a été modifié ; ce qui l’ouvrait l’ouvre toujours.
error-way-not-finished = Les copies sont encore en cours de mise à jour après un changement précédent.
error-way-not-finished-next = Rien n’a été modifié. Connectez le dossier où elles se trouvent et réessayez dans un instant.
error-entry-missing = Le trousseau répond, mais n’a pas d’entrée pour ce coffre.
error-entry-missing-next = Connectez-vous avec l’utilisateur et sur l’ordinateur qui ont créé le coffre.
error-entry-wrong = L’entrée du trousseau n’ouvre pas ce coffre.
error-entry-wrong-next = Elle appartient à un autre coffre ou a été modifiée.
error-too-costly = Le coffre demande plus de mémoire ou de temps que permis pour s’ouvrir.
error-too-costly-next = Ce programme ne crée pas de tels coffres ; utilisez une autre copie.
error-vault-exists = Il y a déjà un coffre ici.
error-vault-exists-next = Il a été laissé tel quel ; ouvrez-le, ou indiquez un autre endroit.
error-empty-passphrase = La phrase secrète est vide.
error-empty-passphrase-next = Choisissez-en une de plusieurs mots.
error-busy = Un autre programme enregistre le coffre depuis plus de 10 secondes.
error-busy-next = Rien n’a été modifié ; réessayez dans un instant.
error-entropy = Le système d’exploitation ne fournit pas d’octets aléatoires.
error-entropy-next = Rien n’a été modifié ; redémarrez l’ordinateur et réessayez.
error-account-gone = Ce compte n’est plus dans le coffre.
error-account-gone-next = Un autre programme l’a supprimé ; rien n’a été modifié.
error-account-there = Ce compte est déjà dans le coffre.
error-account-there-next = Rien n’a été modifié.
error-no-counter = Ce compte n’a plus de compteur suivant.
error-later-tags = Les étiquettes de ce coffre ont été écrites par une version plus récente.
error-later-tags-next = Mettez ce programme à jour pour les modifier ; rien n’a été modifié.
error-backup-code-gone = Ce code de secours n’est plus dans le coffre.
error-backup-code-used = Ce code de secours a déjà été utilisé.
error-backup-code-used-next = Chacun ne sert qu’une fois ; prenez le suivant.
error-backup-code-void = Ce code de secours fait partie d’une ancienne série et ne fonctionne plus.
error-backup-code-void-next = Prenez-en un de la dernière série.
error-conflict = Un autre programme a modifié le fichier du coffre entre-temps.
error-conflict-next = Votre modification n’a pas été enregistrée ; rouvrez le coffre et refaites-la.
error-save-verify = Ce qui a été écrit n’a pas pu être relu.
error-save-verify-next = Le coffre est resté tel quel ; vérifiez le disque.
error-save-too-large = Le coffre dépasserait 256 Mio.
error-save-too-large-next = Votre modification n’a pas été enregistrée.
error-disk-not-permitted = Le coffre n’a pas pu être enregistré : cet utilisateur n’a pas le droit d’écrire dans son dossier.
error-disk-not-permitted-next = Le coffre est resté tel quel ; vérifiez les droits du dossier.
error-disk-full = Le coffre n’a pas pu être enregistré : le disque est plein.
error-disk-full-next = Le coffre est resté tel quel ; libérez de la place et réessayez.
error-disk = Le coffre n’a pas pu être enregistré sur le disque.
error-disk-next = Le coffre est resté tel quel ; vérifiez le disque, puis réessayez.
error-backup-no-folder = Le dossier des sauvegardes n’est pas là.
error-backup-no-folder-next = Branchez la clé USB ou connectez le lecteur ; le prochain enregistrement y retournera.
error-preferences-damaged = Vos réglages n’ont pas pu être lus : ceux d’origine s’appliquent ; l’ancien fichier est maintenant { $file }.
error-preferences-damaged-next = Choisissez-les de nouveau, le dossier de sauvegarde aussi.
error-backup-inside = Ce dossier est l’un de ceux du coffre : une copie y serait perdue avec lui.
error-backup-name = Le nom de ce dossier n’est pas du texte simple (UTF-8) : les paramètres ne peuvent pas le retenir.
error-backup-name-next = Choisissez un dossier avec un autre nom.
error-backup-not-folder = Ce qui a été choisi pour les sauvegardes n’est pas un dossier.
error-backup-not-permitted = Aucune sauvegarde n’a été écrite : cet utilisateur n’a pas le droit d’écrire dans ce dossier.
error-backup-choose-next = Votre coffre est enregistré ; choisissez un autre dossier pour les sauvegardes.
error-backup-full = Aucune sauvegarde n’a été écrite : il n’y a plus de place dans ce dossier.
error-backup-full-next = Votre coffre est enregistré ; libérez-y de la place ou choisissez un autre dossier.
error-backup-hangs = Le dossier des sauvegardes ne répond pas.
error-backup-disk = Aucune sauvegarde n’a pu être écrite dans ce dossier.
error-backup-disk-next = Votre coffre est enregistré ; vérifiez ce lecteur, ou choisissez un autre dossier.
error-backup-not-proven = La sauvegarde ne s’est pas rouverte après son écriture : elle ne compte donc pas.
error-restore-missing = Cette sauvegarde n’est plus là.
error-restore-damaged = Cette sauvegarde est endommagée.
error-restore-other-next = Rien n’a été modifié ; choisissez-en une autre.
error-restore-other-key = Cette sauvegarde date d’avant le changement des moyens d’ouvrir le coffre.
error-restore-other-key-next = Elle ne s’ouvre qu’avec ce qui ouvrait le coffre à l’époque ; rien n’a été modifié.
error-copies-folder = Le coffre n’a pas pu être enregistré : autre chose se trouve à la place du dossier de ses copies.
error-copies-folder-next = Le coffre est resté tel quel ; déplacez ce qui s’appelle « generations » dans son dossier, puis réessayez.
error-disk-exists = Un fichier de ce nom existe déjà.
error-disk-exists-next = Il a été laissé tel quel ; choisissez un autre nom.
error-keyring-none = Aucun trousseau ne répond sur cet ordinateur.
error-keyring-none-next = Démarrez le trousseau (sous Linux par exemple gnome-keyring ou KWallet) et réessayez.
error-keyring-locked = Le trousseau est verrouillé.
error-keyring-locked-next = Déverrouillez-le, puis réessayez.
error-keyring-slow = Le trousseau n’a pas répondu à temps.
error-keyring-slow-next = Il vous attend peut-être dans une autre fenêtre ; réessayez ensuite.
error-keyring-ambiguous = Le trousseau contient plusieurs entrées du même nom pour ce coffre.
error-keyring-ambiguous-next = Supprimez la mauvaise avec le programme du trousseau.
error-keyring-unreliable = Le trousseau ne rend pas ce qui y a été rangé.
error-keyring-unreliable-next = Utilisez plutôt une phrase secrète.
error-keyring-failed = Le trousseau a échoué.
error-keyring-failed-next = Redémarrez-le ou rouvrez votre session, puis réessayez.
error-uri-not-otpauth = Ce n’est pas un lien pour une application d’authentification.
error-uri-not-otpauth-next = Un tel lien commence par otpauth://.
error-uri-too-long = Le lien dépasse 8 Kio.
error-uri-ask-again-next = Demandez au service un nouveau code QR ou une nouvelle clé.
error-uri-type = Le lien demande des codes du type « { $name } », que ce programme ne sait pas créer.
error-uri-type-next = Il crée des codes totp, hotp et steam.
error-uri-algorithm = Le lien demande l’algorithme « { $name } », que ce programme ne sait pas utiliser.
error-uri-algorithm-next = Il utilise SHA1, SHA256 et SHA512.
error-uri-ambiguous = Le lien donne « { $name } » deux fois, avec des valeurs différentes.
error-uri-not-a-number = Dans le lien, « { $name } » n’est pas un simple nombre.
error-key-empty = Il n’y a pas de clé.
error-key-too-long = La clé est trop longue : plus de 8 Kio.
error-key-too-short = La clé est trop courte : une lettre ne suffit pas.
error-key-padding = La clé contient un signe égal avant la fin.
error-key-again-next = Copiez à nouveau la clé ; elle n’a que les lettres A à Z et les chiffres 2 à 7.
error-key-letter = La clé contient un mauvais caractère : « { $letter } » en position { $position }.
error-key-letter-instead = C’est sans doute « { $instead } » ; une clé n’a que les lettres A à Z et les chiffres 2 à 7.
error-otp-digits = Un code de { $digits } chiffres ne peut pas être créé.
error-otp-digits-next = De 5 à 10 chiffres sont possibles.
error-otp-period = Une période de { $period } secondes ne peut pas être utilisée.
error-otp-period-next = De 1 à 86400 secondes sont possibles.
error-picture-none = Ce n’est pas une image lisible.
error-picture-none-next = Utilisez un fichier PNG, JPEG, WebP, GIF ou BMP complet.
error-picture-too-large = L’image est trop grande : plus de 64 mégapixels ou 512 Mio.
error-picture-too-large-next = Découpez la partie avec le code QR, ou ne capturez que cette partie de l’écran.
error-picture-no-code = Il n’y a pas de code QR dans l’image.
error-picture-no-code-next = Faites une capture d’écran qui montre le code entier avec un peu de marge.
error-picture-unreadable = Il y a un code QR dans l’image, mais il est illisible.
error-picture-unreadable-next = Agrandissez la page, éloignez le pointeur du code et refaites une capture d’écran.
error-picture-unreadable-place = Il se trouve à { $left } pixels de la gauche et { $top } du haut, et fait environ { $width } de large.
error-screen-denied = Le bureau ne permet pas de regarder l’écran.
error-screen-denied-next = Autorisez les captures d’écran dans les paramètres du système, ou faites-en une vous-même et collez-la avec Ctrl+V.
error-screen-cancelled = La lecture de l’écran a été annulée.
error-screen-none = Rien sur ce bureau ne prend d’images de l’écran pour d’autres programmes.
error-screen-slow = Le bureau n’a pas répondu à temps.
error-screen-failed = Le bureau n’a pas pu prendre d’image de l’écran.
error-screen-next = Faites vous-même une capture d’écran et collez-la avec Ctrl+V.
error-screen-no-code = Il n’y a pas de code QR à l’écran.
error-screen-no-code-next = Affichez le code entier, sans rien devant, ou collez une capture d’écran avec Ctrl+V.
error-watch-over = Aucun code QR de connexion n’est apparu à l’écran en une minute.
error-watch-over-next = Affichez le code entier avec un peu de marge, ou collez une capture d’écran avec Ctrl+V.
error-export-damaged = L’export de Google Authenticator est incomplet ou endommagé.
error-export-damaged-next = Affichez à nouveau le code sur le téléphone et refaites-en une image.
error-export-large = L’export contient plus qu’un code QR ne peut contenir.
error-export-empty = Il n’y a aucun compte dans cet export.
error-export-empty-next = Choisissez à nouveau les comptes dans Google Authenticator.
error-entry-no-key = Il n’a pas de clé.
error-entry-md5 = Il utilise MD5, qui n’est pas pris en charge.
error-entry-unknown = Il utilise des réglages inconnus ici.
error-entry-counter = Son compteur est inférieur à zéro.
error-entry-damaged = Il est endommagé.
error-remove-other = L’image n’a pas été supprimée : un autre fichier porte maintenant son nom.
error-remove-file = L’image n’a pas pu être supprimée.
error-remove-next = Supprimez-la dans votre gestionnaire de fichiers et videz la corbeille.
error-symbol = Ce compte n’entre pas dans un code QR.
error-symbol-next = Tapez plutôt sa clé sur l’autre appareil.
unfit-steam = codes Steam
unfit-digits = un nombre de chiffres autre que 6 ou 8
unfit-period = une période autre que 30 secondes
unfit-counter = le compteur est trop grand
unfit-too-long = la clé ou les noms sont trop longs
error-qr-link = Le code QR contient un lien web, pas un compte pour une application d’authentification.
error-qr-link-next = Un tel code ouvre souvent la seule application du service. Cherchez sur sa page une autre application d’authentification, ou une clé à taper.
error-qr-wifi = Le code QR contient un réseau Wi-Fi, pas un compte pour une application d’authentification.
error-qr-contact = Le code QR contient un contact, pas un compte pour une application d’authentification.
error-qr-microsoft = Le code QR ne fonctionne qu’avec Microsoft Authenticator.
error-qr-microsoft-next = Chez Microsoft, choisissez une autre application d’authentification ; un code QR ordinaire apparaît alors.
error-qr-passkey = Le code QR est pour une clé d’accès, pas pour une application d’authentification.
error-qr-passkey-next = Chez le service, choisissez une application d’authentification au lieu d’une clé d’accès.
error-qr-text = Le code QR contient un texte, pas un compte pour une application d’authentification.
error-qr-next = Cherchez le code QR sur la page où vous activez la double authentification.
error-clipboard = Le presse-papiers ne répond pas.
error-clipboard-next = Enregistrez l’image dans un fichier et choisissez-le.
error-no-home = Ce système n’indique aucun dossier personnel.
error-no-home-next = Indiquez-en un avec --home ou la variable INJIXO_AUTHENTICATOR_HOME.
error-private-missing = Il n’y a pas de fichier { $file }.
error-private-missing-next = Vérifiez son nom.
error-private-others = D’autres utilisateurs peuvent lire le fichier { $file }.
error-private-others-next = Réservez-le d’abord à vous seul, avec chmod 600.
error-private-not-file = { $file } n’est pas un fichier ordinaire.
error-private-too-large = Le fichier { $file } dépasse 4 Kio.
error-private-not-permitted = Le fichier { $file } ne peut pas être lu : cet utilisateur n’en a pas le droit.
error-private-not-permitted-next = Vérifiez à qui il appartient et ses droits.
error-private-unreadable = Le fichier { $file } ne peut pas être lu.
error-private-not-text = Le fichier { $file } n’est pas du texte UTF-8.
error-private-empty = Le fichier { $file } est vide.
error-private-next = Indiquez un fichier qui ne contient qu’elle.

## What a person should know about an account that works all the same (src/words.rs)

flag-no-issuer = Aucun service n’est indiqué.
flag-issuer-mismatch = Le lien indique deux services différents ; celui de son champ « issuer » est utilisé.
flag-secret-below-80-bits = La clé est très courte (moins de 80 bits) : ses codes sont faciles à deviner.
flag-secret-below-128-bits = La clé est courte (moins de 128 bits) ; beaucoup de services en utilisent de telles.
flag-noncanonical-secret-length = La clé finit par un groupe de lettres incomplet ; il manque peut-être une lettre.
flag-nonzero-trailing-bits = La dernière lettre de la clé est inhabituelle ; vérifiez que la clé a été bien copiée.
flag-unusual-digits = Le nombre de chiffres est inhabituel.
flag-unusual-period = La durée des codes est inhabituelle.
flag-hotp-without-counter = Le lien n’indique pas de compteur ; 0 est utilisé.
flag-control-characters = Des caractères invisibles ou qui changent le sens de lecture ont été retirés des noms.
flag-period-not-exported = L’export de Google ne dit pas combien de temps dure un code : 30 secondes sont supposées. Si un code est refusé, cherchez sa durée chez le service.

## The command line (src/cli); commands and options stay as they are in every language

cli-no-display = Il n’y a pas d’écran, la fenêtre ne peut donc pas s’ouvrir.
cli-not-locked = Le programme ouvert ne répond pas et n’est peut-être pas verrouillé. Mettez-y fin.
cli-no-window = Cette version compilée n’a pas de fenêtre.
cli-commands = Ces commandes fonctionnent sans elle : scan, code, list, add, remove, rename, backup-codes, clock, vault et doctor (voir --help).
cli-not-written = Le résultat n’a pas pu être écrit.
cli-unchanged = Rien n’a été modifié.
cli-nameless = un compte sans nom
cli-service = ce service
cli-vault-missing-next = Créez-en un avec : injixo-authenticator vault create
cli-rollback = Un ancien fichier de coffre est à la place du plus récent : c’est l’enregistrement { $file }, et cet ordinateur a déjà vu l’enregistrement { $seen }.
cli-rollback-twin = Un autre fichier de coffre de même numéro est à la place du plus récent : deux fichiers différents sont l’enregistrement { $seen }, et celui-ci n’est pas celui que cet ordinateur a vu.
cli-set-aside = { $count ->
    [1] Une entrée n’a pas été comprise ; elle est conservée telle quelle.
   *[other] { $count } entrées n’ont pas été comprises ; elles sont conservées telles quelles.
}
cli-passphrase = Phrase secrète :
cli-passphrase-needed = Ce coffre s’ouvre avec une phrase secrète, et il n’y a pas de terminal pour la demander.
cli-passphrase-needed-next = Indiquez un fichier qui la contient : --passphrase-file FILE
cli-passphrase-instead = Le coffre s’ouvrira avec une phrase secrète.
cli-passphrase-new = Nouvelle phrase secrète :
cli-passphrase-again = La même encore une fois :
cli-passphrase-differ = Les deux ne sont pas identiques ; recommencez.
cli-passphrase-weak = Cette phrase secrète est facile à deviner ; plusieurs mots peu courants valent mieux.
cli-passphrase-weak-ask = L’utiliser quand même ? 1 = oui, Entrée = en choisir une autre :
cli-passphrase-weak-file = Attention : la phrase secrète du fichier est facile à deviner ; plusieurs mots peu courants valent mieux.
cli-created-keyring = Le coffre a été créé : { $file }. Sa clé est dans le trousseau de votre compte d’utilisateur.
cli-created-passphrase = Le coffre a été créé : { $file }. Il ne s’ouvre qu’avec votre phrase secrète ; personne ne pourra vous la redonner si vous la perdez.
cli-no-accounts = Il n’y a pas encore de compte dans le coffre.
cli-no-match = Aucun compte ne correspond à « { $query } ».
cli-in-archive = { $name } est dans les archives.
cli-in-archive-next = Reprenez-le avec vault archive restore.
cli-several = { $count } comptes correspondent à « { $query } » ; précisez avec d’autres mots ou l’identifiant :
cli-several-all = Le coffre contient { $count } comptes ; indiquez-en un par ses mots ou son identifiant :
cli-code-left = encore { $seconds } s
cli-code-next = ensuite { $code }
cli-counter-stays = Les codes à compteur sont affichés sans faire avancer leur compteur ; indiquez un seul compte pour utiliser son code.
cli-copy-no-display = Il n’y a pas d’écran, donc pas de presse-papiers.
cli-copy-one = Il y a les codes de { $count } comptes ; --copy en veut exactement un.
cli-copied = Le code de { $name } est dans le presse-papiers pour 30 secondes au plus, ou jusqu’à ce que vous copiiez autre chose ; il est valable encore { $seconds } s.
cli-copied-counter = Le code de { $name } est dans le presse-papiers pour 30 secondes au plus, ou jusqu’à ce que vous copiiez autre chose.
cli-link-prompt = Lien (masqué) :
cli-key-prompt = Clé (masquée) :
cli-nothing-read = Il n’y a rien à lire : ni lien ni clé.
cli-secret-argument = Attention : d’autres programmes peuvent voir un argument, et le shell le retient ; utilisez - (entrée standard) ou un fichier.
cli-clipboard-empty = Il n’y a ni image ni texte dans le presse-papiers.
cli-leftover = L’image montre encore la clé : supprimez-la, ou ajoutez --remove-picture la prochaine fois.
cli-leftover-removed = Supprimé : { $what }
cli-leftover-kept = Non supprimé : { $what }. Tout son contenu n’a pas été ajouté.
cli-leftover-clipboard = le contenu du presse-papiers
cli-parts-missing = Codes de cet export lus : { $read } sur { $size } ; il manque encore : { $missing }. Ajoutez aussi leurs images.
cli-file-missing = Il n’y a pas de fichier { $file }.
cli-file-not-permitted = { $file } ne peut pas être ouvert : cet utilisateur n’a pas le droit de le lire.
cli-file-is-folder = { $file } est un dossier, pas un fichier.
cli-file-unreadable = { $file } ne peut pas être lu.
cli-name-one = { $count } comptes ont été lus ; --issuer et --account en veulent exactement un.
cli-duplicate-key = { $name }, dans le coffre, a la même clé.
cli-duplicate-name = { $name } est déjà dans le coffre, avec une autre clé.
cli-duplicate-next = Ajoutez --replace pour mettre le nouveau à sa place (l’ancien va à la corbeille), ou --keep-both pour garder les deux ; rien n’a été modifié.
cli-duplicate-ask = 1 = le remplacer (il va à la corbeille), 2 = garder les deux, Entrée = ne rien modifier :
cli-duplicate-several = { $count } comptes du coffre ressemblent au nouveau : on ne sait pas lequel remplacer.
cli-duplicate-several-next = Supprimez d’abord les anciens, ou utilisez --keep-both ; rien n’a été modifié.
cli-duplicate-same = Plusieurs des comptes lus remplaceraient le même, { $name }.
cli-duplicate-same-next = Ajoutez-les un par un, ou utilisez --keep-both ; rien n’a été modifié.
cli-added = Ajouté : { $name }.
cli-replaced = Ajouté : { $name }. Le précédent est dans la corbeille.
cli-removed = { $name } est dans la corbeille jusqu’à sa suppression définitive. La double authentification reste active chez { $service } : désactivez-la là-bas, ou gardez un autre moyen de vous connecter.
cli-renamed = { $old } s’appelle maintenant { $new }.
cli-rename-same = { $name } porte déjà ce nom ; rien n’a été modifié.
cli-status-file = Fichier
cli-status-id = Identifiant
cli-status-made = Créé
cli-status-ways = S’ouvre avec
cli-status-saves = Enregistrements
cli-status-bytes = Octets
cli-status-unchecked = Le contenu n’a été ni ouvert ni vérifié ; vault verify le fait.
cli-status-copies = Copies plus anciennes
cli-verified = { $file } : intact, enregistrement { $save }, { $accounts ->
    [0] aucun compte
    [1] un compte
   *[other] { $accounts } comptes
}, { $trash } dans la corbeille
cli-way-keyring = trousseau
cli-way-passphrase = phrase secrète
cli-way-keyring-passphrase = trousseau avec une phrase secrète
cli-way-recovery = phrase de récupération
cli-way-unknown = { $name } (inconnu de cette version)
cli-wait = Après plusieurs tentatives échouées, la suivante attend { $seconds } s.
cli-failed-before = { $count ->
    [1] Une tentative d’ouverture échouée depuis la dernière ouverture, le { $last }.
   *[other] { $count } tentatives d’ouverture échouées depuis la dernière ouverture, la dernière le { $last }.
}
cli-hint-passphrase = Il s’ouvre aussi avec une phrase secrète (--passphrase-file FILE).
cli-hint-recovery = Il s’ouvre aussi avec sa phrase de récupération (--recovery-file FILE).
cli-hint-copies = Si le fichier du coffre n’est plus ce qu’il était, revenez à la copie la plus récente qui s’ouvre avec : injixo-authenticator vault restore
cli-damaged-next = Le fichier a été laissé tel quel ; revenez à la copie la plus récente qui s’ouvre avec : injixo-authenticator vault restore
cli-passphrase-new-needed = Il faut une nouvelle phrase secrète, et il n’y a pas de terminal pour la demander.
cli-passphrase-new-needed-next = Indiquez un fichier qui la contient : --new-passphrase-file FILE
cli-passphrase-stays = Phrase secrète (elle reste) :
cli-passphrase-keyring-stays = Phrase secrète qui va avec le trousseau (elle reste) :
cli-passphrase-stays-needed = Il faut connaître la phrase secrète qui reste, et il n’y a pas de terminal pour la demander.
cli-phrase-prompt = Les 12 mots (masqués) :
cli-phrase-argument = Les mots d’une phrase de récupération ne sont pas acceptés en argument : d’autres programmes peuvent le voir, et le shell le retient.
cli-phrase-argument-next = Utilisez - (entrée standard), ou un fichier que vous seul pouvez lire.
cli-phrase-write-down = Ces 12 mots ouvrent le coffre sans rien d’autre. Notez-les sur papier, dans cet ordre ; ils ne seront plus affichés.
cli-phrase-ask = Mot { $number } sur votre papier (Entrée = renoncer) :
cli-phrase-wrong-word = Ce n’est pas le mot { $number }.
cli-phrase-given-up = Rien n’a été modifié ; les mots affichés n’ouvrent rien.
cli-phrase-void = Les mots affichés n’ouvrent rien.
cli-phrase-counts = La phrase de récupération est maintenant valable. Gardez les 12 mots sur papier, loin de cet ordinateur.
cli-phrase-new-counts = La nouvelle phrase de récupération est maintenant valable ; l’ancienne n’ouvre plus rien.
cli-yes-needed = Il n’y a pas de terminal pour demander s’il faut continuer ; ajoutez --yes.
cli-yes-ask = 1 = oui, Entrée = ne rien modifier :
cli-way-would-go = Le coffre a un moyen d’ouverture que cette version ne connaît pas ({ $name }), et il cesserait de fonctionner.
cli-way-would-go-next = Rien n’a été modifié ; utilisez la version plus récente de ce programme.
cli-way-added = Le coffre s’ouvre maintenant aussi avec : { $way }.
cli-way-changed = Modifié : { $way }. Ce qui ouvrait le coffre avant n’ouvre plus rien.
cli-way-removed = Le coffre ne s’ouvre plus avec : { $way }.
cli-way-change-ask = Modifier ce moyen d’ouverture : { $way } ? L’ancien n’ouvre plus rien.
cli-way-remove-ask = Retirer ce moyen d’ouverture : { $way } ? Il n’ouvre plus rien.
cli-copies-sealed = Le coffre a une nouvelle clé, et les anciennes copies accessibles ont été scellées de nouveau avec elle.
cli-copies-deleted = Le coffre a une nouvelle clé, et ses anciennes copies ont été supprimées.
cli-copies-unreached = Ces copies n’étaient pas accessibles. Elles ne s’ouvrent que par l’ancien moyen, et par rien si c’était le trousseau ; supprimez-les si elles ne doivent pas s’ouvrir :
cli-entries-left = { $count ->
    [1] Une entrée n’a pas pu être supprimée du trousseau.
   *[other] { $count } entrées n’ont pas pu être supprimées du trousseau.
}
cli-recover-needs = vault recover ouvre le coffre par sa phrase de récupération : ajoutez --recovery-file FILE
cli-recovered-keyring = Le coffre s’ouvre maintenant avec le trousseau de votre compte d’utilisateur et la nouvelle phrase de récupération, et avec rien d’autre.
cli-recovered-passphrase = Le coffre s’ouvre maintenant avec la nouvelle phrase secrète et la nouvelle phrase de récupération, et avec rien d’autre.
cli-no-copies = Il n’y a pas encore d’anciennes copies.
cli-copy-accounts = { $count ->
    [0] aucun compte
    [1] un compte
   *[other] { $count } comptes
}
cli-copy-newer = d’une version plus récente
cli-copy-unreadable = illisible
cli-copy-damaged = endommagée
cli-copy-other-key = ne s’ouvre qu’avec une ancienne clé
cli-copy-not-ours = Ce fichier est d’un autre coffre, ou ne s’ouvre qu’avec une ancienne clé.
cli-copy-holds = { $file } contient { $count ->
    [0] zéro compte.
    [1] un compte :
   *[other] { $count } comptes :
}
cli-and-more = … et { $count } de plus
cli-restore-which = Le coffre s’ouvre ; dites à quelle copie revenir.
cli-restore-which-next = Leur liste : injixo-authenticator vault generations
cli-restore-none = Il n’y a pas de copie { $copy }.
cli-restore-ask = Revenir à cette copie ?
cli-restored-copy = La copie a été restaurée ; le coffre contient { $count ->
    [0] zéro compte.
    [1] un compte.
   *[other] { $count } comptes.
}
cli-rescue-none = Aucune des copies n’est lisible non plus ; rien n’a été modifié.
cli-damaged-aside = L’ancien fichier a été conservé : { $file }
cli-trash-empty = La corbeille est vide.
cli-trash-no-match = Aucun compte de la corbeille ne correspond à « { $query } ».
cli-trash-restored = { $name } est de retour dans la liste.
cli-trash-delete-ask = Supprimer définitivement { $name }, y compris de chaque ancienne copie ?
cli-trash-deleted = { $name } a été supprimé définitivement. La double authentification reste active là où elle l’est.
cli-trash-unreached = Ces copies n’étaient pas accessibles et le contiennent encore :
cli-archive-empty = Les archives sont vides.
cli-archive-no-match = Aucun compte des archives ne correspond à « { $query } ».
cli-archive-ask = La 2FA est-elle désactivée chez { $service } pour { $name } ? Ses codes s’arrêtent alors ici.
cli-archive-put = { $name } est dans les archives.
cli-archive-void = Ses codes de secours ne sont plus valables.
cli-archive-restored = { $name } est de retour dans la liste. Ses codes ne servent que si la 2FA est active avec cette clé.
cli-archive-removed = { $name } reste dans la corbeille jusqu’à ce que vous le supprimiez définitivement.
cli-trash-restored-archive = { $name } est de retour dans les archives.
cli-no-events = Rien n’a encore été noté.
cli-event-opened = ouvert
cli-event-added = ajouté
cli-event-changed = modifié
cli-event-removed = supprimé
cli-event-archived = archivé
cli-event-unarchived = sorti des archives
cli-event-restored = sorti de la corbeille
cli-event-deleted = supprimé définitivement
cli-event-exported = exporté
cli-event-copy-restored = copie restaurée
cli-event-way-added = moyen d’ouverture ajouté
cli-event-way-removed = moyen d’ouverture retiré
cli-event-key-changed = nouvelle clé
cli-event-backup-failed = échec de la sauvegarde
cli-event-backup-codes-added = codes de secours ajoutés
cli-event-backup-code-used = code de secours utilisé
cli-event-backup-code-unmarked = code de secours finalement non utilisé
cli-event-backup-codes-exported = codes de secours exportés
cli-backup-folder-none = Aucun dossier de sauvegarde n’est choisi ; rien n’est copié ailleurs.
cli-backup-folder-name = Le nom de ce dossier n’est pas du texte simple (UTF-8) et ne peut pas être retenu ; choisissez un dossier avec un autre nom.
cli-backup-folder-set = Une première copie a été écrite et rouverte : { $file }. Désormais, chaque enregistrement y en écrit une aussi.
cli-backup-folder-former = C’étaient auparavant les dossiers de sauvegarde, et il peut y rester des copies :
cli-backup-folder-not-former = Aucun ancien dossier de sauvegarde de ce nom n’est connu.
cli-backup-folder-forgotten = Ce dossier est oublié ; ce qu’il contient reste.
cli-settings-not-saved = Les paramètres n’ont pas pu être enregistrés.
cli-forget-needs = vault forget retire le coffre de cet ordinateur, et doit d’abord savoir que vous pouvez l’ouvrir ailleurs.
cli-forget-needs-next = Montrez la phrase de récupération avec --recovery-file FILE, ou enregistrez une copie avec --copy-to FILE.
cli-forget-stays = Les copies dans ces dossiers restent :
cli-forget-ask = Supprimer { $file } avec { $count ->
    [0] zéro compte
    [1] un compte
   *[other] { $count } comptes
}, ses anciennes copies, ses entrées dans le trousseau et les paramètres ? C’est irréversible.
cli-forget-keyring-only = La copie ne s’ouvrirait qu’avec le trousseau, et ses entrées sont supprimées aussi.
cli-forget-keyring-only-next = Ajoutez d’abord un moyen d’ouverture qui fonctionne ailleurs : injixo-authenticator vault slots add recovery
cli-forget-left = Ces fichiers n’ont pas pu être supprimés :
cli-forgotten = Le coffre n’est plus sur cet ordinateur. Les copies ailleurs restent, et la double authentification reste active chez chaque service.
cli-copy-saved = Une copie a été enregistrée : { $file }
cli-create-file = Ou indiquez une phrase secrète : --passphrase-file FILE
cli-created-both = Le coffre a été créé : { $file }. Il ne s’ouvre qu’avec le trousseau de votre compte d’utilisateur et votre phrase secrète ensemble.
cli-created-next = Ajoutez une phrase de récupération, pour qu’il s’ouvre quand rien d’autre ne l’ouvre : injixo-authenticator vault slots add recovery
cli-policy-create = Prenez --passphrase ou --keyring-and-passphrase.
cli-policy-slots = Ajoutez-en d’abord une avec « vault slots add passphrase », puis retirez le trousseau avec « vault slots remove keyring ».
cli-policy-clock = Votre organisation a fixé l’adresse qui sert à vérifier l’horloge : { $address }
cli-copy-there = Un fichier de ce nom existe déjà ; rien n’a été modifié.
cli-copy-no-folder = Le dossier pour la copie n’est pas là ; rien n’a été modifié.
cli-locks-refused = Ce système de fichiers refuse les verrous : ne modifiez pas le coffre avec deux programmes à la fois.
cli-doctor-keyring = Trousseau
cli-doctor-window = Fenêtre
cli-doctor-clipboard = Presse-papiers
cli-doctor-capture = Capture d’écran
cli-doctor-capture-portal = par le bureau, version { $version } du portail
cli-doctor-capture-x11 = par le serveur X
cli-doctor-capture-none = pas ici : faites une capture d’écran et utilisez --image ou --clipboard
cli-doctor-vault = Coffre
cli-doctor-data = Dossier de données
cli-doctor-config = Dossier des réglages
cli-doctor-state = Dossier d’état
cli-doctor-memory = Mémoire
cli-doctor-works = fonctionne
cli-doctor-no-answer = ne répond pas
cli-doctor-no-display = pas d’écran
cli-doctor-no-window = absente de cette version compilée
cli-doctor-unknown = inconnu
cli-doctor-vault-ready = est là et s’ouvre avec : { $ways }
cli-doctor-folder-none = { $path } : pas encore créé
cli-doctor-folder-open = { $path } : d’autres utilisateurs peuvent y regarder ; fermez-le avec chmod 700
cli-doctor-folder-private = { $path } : à vous seul
cli-doctor-folder-there = { $path } : présent ; on ne sait pas qui d’autre peut y regarder
cli-doctor-memory-closed = fermée aux débogueurs et aux vidages mémoire
cli-doctor-memory-open = ouverte aux débogueurs et aux vidages mémoire
cli-doctor-key = Clé du coffre
cli-doctor-key-held = sa mémoire n’est jamais écrite dans l’espace d’échange
cli-doctor-key-not-held = sa mémoire peut être écrite dans l’espace d’échange : le système refuse de la retenir (voir ulimit -l)
cli-doctor-screen = Se verrouille avec l’écran
cli-doctor-sleep = Se verrouille avant la veille
cli-doctor-not-heard = non : rien ne l’annonce ici
cli-doctor-policy = Règles
cli-doctor-policy-none = aucune : rien dans { $place }
cli-doctor-policy-there = en vigueur : { $place }
cli-doctor-policy-not-owned = ignorées, car d’autres que root peuvent modifier le fichier ou son dossier : { $place }
cli-doctor-policy-lock = { $minutes ->
    [1] le coffre se verrouille au plus tard après 1 minute
   *[other] le coffre se verrouille au plus tard après { $minutes } minutes
}
cli-doctor-policy-passphrase = une phrase secrète est obligatoire
cli-doctor-policy-export = les clés restent ici : aucun code QR et aucune clé ne s’affichent
cli-doctor-policy-clock = l’horloge est vérifiée avec { $address }
cli-doctor-policy-unknown = inconnu de cette version et ignoré : { $name }

# What went wrong while taking something in
error-file = Le fichier ne peut pas être ouvert.
error-file-next = Choisissez-en un autre, ou copiez l’image et appuyez sur Ctrl+V.
error-chooser = Ce bureau n’affiche pas de sélecteur de fichiers.
error-chooser-next = Copiez l’image et appuyez sur Ctrl+V, ou déposez le fichier sur cette fenêtre.
error-paste-nothing = Il n’y a ni image, ni lien, ni clé dans le presse-papiers.
error-paste-nothing-next = Faites d’abord une capture d’écran du code QR, puis appuyez sur Ctrl+V.
error-adopt-disk = Le fichier du coffre n’a pas pu être copié.
error-adopt-disk-next = Vérifiez qu’il y a de la place sur le disque et que vous pouvez écrire dans votre dossier personnel.
error-inside = Un problème est survenu dans le programme.
error-inside-next = Réessayez ; rien n’a été modifié.
error-rollback-next = Si ce n’était pas vous, remettez le fichier le plus récent ou restaurez une sauvegarde avant toute modification.

# When the vault locks by itself
lock-minutes = Minutes d’inactivité avant le verrouillage du coffre
lock-off = Jamais
lock-after = { $minutes ->
    [1] Après une minute d’inactivité
   *[other] Après { $minutes } minutes d’inactivité
}
lock-never = Pas tout seul
lock-after-line = { $minutes ->
    [1] Le coffre se verrouille quand personne n’a utilisé souris, clavier ou écran tactile dans cette fenêtre pendant une minute.
   *[other] Le coffre se verrouille quand personne n’a utilisé souris, clavier ou écran tactile dans cette fenêtre pendant { $minutes } minutes.
}
lock-never-line = Le coffre reste ouvert jusqu’à ce que vous le verrouilliez, fermiez la fenêtre ou quittiez l’ordinateur comme ci-dessous.
lock-also = Quand vous quittez l’ordinateur
lock-screen = Le coffre se verrouille quand l’écran se verrouille.
lock-screen-not = Quand l’écran se verrouille, le coffre reste ouvert : ce bureau ne l’annonce pas.
lock-sleep = Le coffre se verrouille avant la mise en veille.
lock-sleep-not = À la mise en veille, le coffre ne se verrouille qu’au réveil : ce système ne l’annonce pas avant.
lock-keyring-alone = Le trousseau seul ouvre ce coffre : qui est connecté à votre session le rouvre d’un clic. Avec une phrase secrète en plus, vous seul le pouvez.
error-preferences = Votre choix n’a pas pu être enregistré.
error-preferences-next = Il vaut jusqu’à la fermeture de la fenêtre ; vérifiez qu’il y a de la place sur le disque et que vous pouvez écrire dans votre dossier personnel.

# Moments (src/screen/when.rs)
date-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
date-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-moment = { $day } à { $time }
date-utc = { $time } UTC
ago-now = à l’instant
ago-minutes = { $count ->
    [1] il y a une minute
   *[other] il y a { $count } minutes
}
ago-hours = { $count ->
    [1] il y a une heure
   *[other] il y a { $count } heures
}
ago-days = { $count ->
    [1] il y a un jour
   *[other] il y a { $count } jours
}
and-more = et { $count } de plus

# Backups
backups-folder = Second dossier
backups-folder-why = Chaque enregistrement peut aussi aller dans un dossier de votre choix, comme une clé USB ou un lecteur réseau.
backups-folder-choose = Choisir un dossier
backups-folder-change = Autre dossier
backups-folder-remove = Ne plus copier
backups-folder-path = Chemin du dossier
backups-folder-hint = Il commence par une barre oblique, comme /media/stick
backups-folder-use = Utiliser ce dossier
backups-former = Anciens dossiers
backups-former-why = Il peut y rester des copies. Les nouvelles clés et les suppressions les atteignent aussi.
backups-former-forget = Oublier
backups-written = La dernière copie a été écrite { $ago }.
backups-writing = Écriture d’une copie…
backups-nothing-there = Aucune copie de ce coffre n’y a été trouvée.
backups-now = Écrire une copie maintenant
backups-retry = Réessayer
backups-here = Sur cet ordinateur
backups-outside = Dans le second dossier
backups-in-former = Dans d’anciens dossiers
backups-none = Il n’y en a pas encore. Avant chaque modification, le coffre tel qu’il était en devient une.
backups-reading = Lecture des copies…
backups-row = { $accounts ->
    [0] Aucun compte, enregistrement { $revision }
    [1] Un compte, enregistrement { $revision }
   *[other] { $accounts } comptes, enregistrement { $revision }
}
backups-look = Rien ne change pendant que vous regardez. Les codes ne sont pas affichés.
backups-look-reading = Ouverture de la copie…
backups-look-empty = Il n’y a aucun compte dans cette copie.
backups-look-trash = { $count ->
    [1] Un autre est dans sa corbeille.
   *[other] { $count } autres sont dans sa corbeille.
}
backups-look-archive = { $count ->
    [1] Un autre est dans ses archives.
   *[other] { $count } autres sont dans ses archives.
}
backups-restore = Restaurer cette copie
backups-restore-title = Restaurer cette copie ?
backups-restore-kept = Le coffre actuel devient d’abord une copie : vous pourrez y revenir.
backups-restore-comes = Revient
backups-restore-goes = Absent de cette copie, va à la corbeille
backups-restore-changes = Reprend les noms et réglages de la copie
backups-restore-same = Elle contient les mêmes comptes que le coffre actuel.
backups-restore-yes = Restaurer
backups-restored = La copie a été restaurée. Ce qu’il y avait avant est maintenant une copie.

# The trash
trash-why = Rien ne part d’ici tout seul. La 2FA reste active : qui a besoin d’un de ces comptes a toujours besoin de ses codes ou d’un code de secours.
trash-empty = Aucun compte supprimé
trash-empty-body = Un compte supprimé reste ici jusqu’à sa suppression définitive.
trash-removed = { $days ->
    [0] Supprimé aujourd’hui
    [1] Supprimé hier
   *[other] Supprimé il y a { $days } jours
}
trash-restore = Restaurer
trash-delete = Supprimer définitivement
trash-old-title = { $count ->
    [1] Un a été supprimé il y a plus de 30 jours.
   *[other] { $count } ont été supprimés il y a plus de 30 jours.
}
trash-old-delete = Les supprimer définitivement
trash-delete-title = Supprimer définitivement { $name } ?
trash-delete-old-title = { $count ->
    [1] Supprimer définitivement un compte ?
   *[other] Supprimer définitivement { $count } comptes ?
}
trash-delete-body = La clé est aussi retirée de chaque copie du coffre. Personne ne pourra alors la faire revenir.
trash-delete-unreached = Une copie hors d’atteinte, par exemple sur une clé USB débranchée, la garde.
trash-delete-2fa = La 2FA reste active chez { $service }. Désactivez-la d’abord là-bas, ou gardez un code de secours.
trash-deleted = Supprimé définitivement.
trash-unreached = Ces copies n’étaient pas accessibles et le contiennent encore :
accounts-trash-title = Tous les comptes sont dans la corbeille
accounts-trash-body = Ils y sont gardés et peuvent revenir.
# The archive
archive-why = La 2FA est désactivée pour ces comptes. Ils ne donnent plus de codes, et leurs codes de secours ne sont plus valables.
archive-empty = Rien dans les archives
archive-empty-body = Un compte vient ici dès que la 2FA est désactivée chez injixo.
archive-since = Dans les archives depuis le { $date }
archive-take-back = Reprendre
archive-remove = Supprimer
# Help with signing in
guide-code = Se connecter avec un code
guide-code-line = La manière habituelle
guide-refused = Le code est refusé
guide-refused-line = Encore valable ? L’horloge est-elle juste ?
guide-backup-code = Se connecter avec un code de secours
guide-backup-code-line = En cas d’urgence, chaque code une fois
guide-no-codes = Ni appareil ni codes de secours
guide-no-codes-line = Un administrateur peut vous aider
guide-new-laptop = Un nouvel ordinateur portable
guide-new-laptop-line = Emporter le coffre ou recommencer
guide-switch-off = Désactiver la 2FA
guide-switch-off-line = Déconseillé
guide-unexpected = La 2FA est désactivée, et ce n’est pas moi
guide-unexpected-line = Vous avez reçu un e-mail inattendu
guide-sign-in = Sur la page de connexion d’injixo, entrez votre adresse e-mail et votre mot de passe et connectez-vous.
guide-enter-code = Entrez ce code là où injixo demande le code à usage unique.
guide-press-check = Cliquez sur le bouton en dessous pour finir la connexion.
guide-still-valid = Un code sert pendant { $seconds } secondes. Entrez celui qui s’affiche maintenant.
guide-clock = L’horloge de cet ordinateur est-elle juste ?
guide-clock-unknown = Cela n’a pas encore été vérifié.
guide-clock-mend = Ce que vous pouvez faire
guide-newest-key = La 2FA a-t-elle été réactivée depuis ? Alors seul le dernier code QR fonctionne : ajoutez-le ici.
guide-else-backup = Toujours refusé ? Utilisez un code de secours.
guide-emergency = En cas d’urgence seulement : chaque code de secours sert une fois.
guide-backup-link = Cliquez sur le lien pour un code de secours, sous le champ du code à usage unique.
guide-backup-enter = Entrez un code de secours pas encore utilisé, et marquez-le ici.
guide-backup-open = Ouvrir les codes de secours
guide-backup-none = Il ne reste pas de code de secours ici.
guide-ask-admin = Demandez à un administrateur de votre entreprise de désactiver la 2FA de votre compte.
guide-without-code = Connectez-vous ensuite avec votre adresse e-mail et votre mot de passe : aucun code n’est demandé.
guide-on-again = Réactivez la 2FA chez injixo et ajoutez le nouveau code QR ici.
guide-move-take = Emporter le coffre
guide-move-copy = Enregistrez une copie du coffre sur une clé USB.
guide-move-phrase = Ayez votre phrase de récupération sur papier : elle ouvre la copie.
guide-move-open = Sur le nouvel ordinateur, lancez ce programme, choisissez « Ouvrir un coffre existant » et entrez les mots.
guide-move-anew = Ou recommencer
guide-move-anew-body = Désactivez la 2FA chez injixo, puis réactivez-la sur le nouvel ordinateur. Si vous ne le pouvez pas, un administrateur le peut.
guide-off-unwise = Déconseillé
guide-off-required = Votre mot de passe suffit alors. Si votre entreprise impose la 2FA, elle ne peut pas être désactivée.
guide-open-security = Connectez-vous à injixo, cliquez sur votre nom en haut à droite, puis ouvrez les réglages de sécurité.
guide-press-off = Cliquez sur le bouton qui désactive la 2FA, entrez votre mot de passe et continuez.
guide-off-mail = injixo le confirme par e-mail.
guide-off-archive = Ensuite seulement, mettez le compte dans les archives. D’ici là, il reste dans la liste.
guide-off-done = Elle est désactivée
guide-off-ask = injixo dit-il que la 2FA est désactivée ?
guide-off-ask-body = Alors { $name } va dans les archives : plus de codes, et ses codes de secours ne sont plus valables.
guide-off-ask-back = Vous pourrez l’y reprendre.
guide-off-not-yet = Pas encore
guide-off-yes = Oui, archiver
guide-no-links = Ne cliquez sur aucun lien de l’e-mail. Ouvrez injixo vous-même, cliquez sur votre nom en haut à droite et regardez les réglages de sécurité.
guide-change-password = Changez votre mot de passe.
guide-check-with-admin = Vérifiez votre compte avec un administrateur de votre entreprise.
guide-open-account = Ouvrir le compte
guide-another = Un autre compte
guide-whose = Quel compte ?
guide-whose-rest = Les autres : ouvrez leur page et choisissez-y l’aide.
guide-no-account = Il n’y a aucun compte ici.
guide-mail-copy = Copier ce texte
guide-mail-text =
    Bonjour,

    Je ne peux plus me connecter à injixo : je n’ai ni mon application ni code de secours.

    Pouvez-vous désactiver la double authentification (2FA) de mon compte { $account } ? Je la réactiverai aussitôt.

    Merci !

# What happened
events-empty = Rien pour l’instant
events-empty-body = Ce qui sera ajouté, supprimé, exporté ou modifié se trouvera ici.
events-failed = { $count ->
    [1] Une tentative d’ouverture du coffre a échoué
   *[other] { $count } tentatives d’ouverture du coffre ont échoué
}
events-failed-last = La dernière : { $when }. Si ce n’était pas vous, quelqu’un était devant cet ordinateur.
events-opened = Coffre ouvert
events-added = Ajouté : { $about }
events-changed = Modifié : { $about }
events-removed = Mis à la corbeille : { $about }
events-archived = Mis dans les archives : { $about }
events-unarchived = Sorti des archives : { $about }
events-restored = Sorti de la corbeille : { $about }
events-deleted = Supprimé définitivement : { $about }
events-exported = Exporté : { $about }
events-copy-restored = Une copie a été restaurée
events-way-added = Nouveau moyen d’ouvrir le coffre : { $about }
events-way-removed = Moyen d’ouvrir le coffre retiré : { $about }
events-key-changed = Le coffre a reçu une nouvelle clé
events-backup-failed = Échec de la copie : { $about }
events-backup-codes-added = Codes de secours ajoutés : { $about }
events-backup-code-used = Code de secours utilisé : { $about }
events-backup-code-unmarked = Code de secours finalement non utilisé : { $about }
events-backup-codes-exported = Fiche de codes de secours créée : { $about }
events-unknown = Inconnu de cette version : { $name }

# Leaving this computer
forget-goes = Ce qui part
forget-goes-body = Le coffre, ses copies sur cet ordinateur, ses entrées dans le trousseau et les paramètres.
forget-stays = Ce qui reste
forget-stays-folder = Les copies dans { $folder }.
forget-stays-none = Ce programme ne connaît aucune copie hors de cet ordinateur.
forget-stays-2fa = La 2FA reste active.
forget-first = D’abord, l’un des deux
forget-copy-first = D’abord, enregistrer une copie
forget-phrase = Phrase de récupération
forget-phrase-hint = Les douze mots, lus sur votre papier
forget-phrase-check = Vérifier les mots
forget-phrase-right = C’est la phrase de récupération de ce coffre.
forget-phrase-warning = La phrase n’ouvre que des copies. Sans copie ailleurs, vos comptes sont perdus.
forget-copy = Enregistrer une copie ailleurs
forget-copy-choose = Choisir où
forget-copy-path = Chemin de la copie
forget-copy-hint = Un nouveau fichier, comme /media/stick/vault.ixv
forget-copy-save = Enregistrer la copie
forget-copy-saved = Enregistré : { $file }
forget-copy-opens-passphrase = Elle s’ouvre avec votre phrase secrète.
forget-copy-opens-phrase = Elle s’ouvre avec votre phrase de récupération.
forget-copy-inside = Ce dossier part aussi.
forget-copy-inside-next = Choisissez-en un ailleurs, comme une clé USB.
forget-keyring-only = Seul le trousseau de cet ordinateur ouvre ce coffre.
forget-keyring-only-next = Une copie ne s’ouvrirait plus jamais. Ajoutez d’abord une phrase secrète ou une phrase de récupération.
forget-ways = Moyens d’ouverture
forget-nothing = Le coffre est vide : il n’y a rien à enregistrer avant.
forget-button = Oublier cet ordinateur
forget-ask-title = Tout oublier ici ?
forget-ask-body = Le coffre et ses copies sur cet ordinateur sont supprimés. C’est irréversible.
forget-yes = Tout supprimer
forget-working = Suppression…
forget-done = Cet ordinateur a tout oublié
forget-done-body = Il ne reste rien du coffre ici.
forget-left = Presque tout est supprimé
forget-left-entries = { $count ->
    [1] Une entrée n’a pas pu être retirée du trousseau. Supprimez-la avec le programme du trousseau ; son nom commence par injixo-authenticator.
   *[other] { $count } entrées n’ont pas pu être retirées du trousseau. Supprimez-les avec le programme du trousseau ; leurs noms commencent par injixo-authenticator.
}
forget-left-files = Ces fichiers n’ont pas pu être supprimés :
forget-to-start = Au début

# Another program changed the vault
conflict-title = Un autre programme a modifié le coffre
conflict-body = Le contenu actuel du fichier n’est pas celui que cette fenêtre a ouvert. Rien n’a été écrasé.
conflict-gone = Il n’y a plus de fichier de coffre
conflict-gone-body = Le fichier que cette fenêtre a ouvert a disparu. Ce qui est ouvert ici est peut-être tout ce qui reste : enregistrez-le comme copie.
conflict-load-ask = Rien qui s’ouvre n’est à la place du coffre. Si vous continuez, ce qui est ouvert ici est perdu.
conflict-load-anyway = L’abandonner et continuer
conflict-waiting = Pas encore enregistré
conflict-add = Ajout : { $name }
conflict-edit = Modification : { $name }
conflict-remove = Suppression : { $name }
conflict-archive = Archivage : { $name }
conflict-restore = Retour : { $name }
conflict-other = Une modification
conflict-keeps = Après le chargement, la question vous sera reposée.
conflict-loses = Le chargement l’abandonne ; refaites-la ensuite.
conflict-load = Charger ce qui s’y trouve
conflict-go-on = Continuer sans enregistrer
conflict-save = Enregistrer le mien comme copie
conflict-saved = Votre état est enregistré : { $file }

# Copies and what went wrong with them (src/words/copies.rs)
error-changed-meanwhile = Le coffre a changé entre-temps ; rien n’a été supprimé.
error-changed-meanwhile-next = Enregistrez une copie de ce qu’il contient maintenant, puis réessayez.
error-copy-there = Un fichier de ce nom existe déjà.
error-copy-there-next = Choisissez un autre nom ; rien n’a été écrasé.
error-copy-no-folder = Ce dossier n’est pas là.
error-copy-no-folder-next = Choisissez un autre endroit ; rien n’a été écrit.
error-copies-unreadable = Le dossier des copies datées ne peut pas être lu.
error-copies-unreadable-next = Regardez les droits du dossier « generations » à côté du coffre ; les copies y sont peut-être toutes.
error-path-not-whole = Ce n’est pas un chemin complet.
error-path-not-whole-next = Écrivez-le depuis la racine, en commençant par une barre oblique.

# The clock (src/words/clock.rs, src/screen/clock.rs, src/cli/clock.rs)
settings-clock = Horloge
settings-clock-unchecked = Les codes en dépendent
clock-span-seconds = { $seconds } s
clock-span-minutes = { $seconds ->
    [0] { $minutes } min
   *[other] { $minutes } min { $seconds } s
}
clock-span-hours = { $hours } h { $minutes } min
clock-span-days = { $days ->
    [1] un jour
   *[other] { $days } jours
}
clock-fine = L’horloge de cet ordinateur est juste, à { $error } s près.
clock-behind-drifting = Cet ordinateur retarde de { $span }, à { $error } s près : les codes changent trop tard ici, mais fonctionnent en général.
clock-ahead-drifting = Cet ordinateur avance de { $span }, à { $error } s près : les codes changent trop tôt ici, mais fonctionnent en général.
clock-behind-refused = Cet ordinateur retarde de { $span }, à { $error } s près : injixo refusera ses codes.
clock-ahead-refused = Cet ordinateur avance de { $span }, à { $error } s près : injixo refusera ses codes.
clock-wrong-next = Réglez l’horloge dans les paramètres du système, ou faites corriger les codes en attendant.
clock-corrected-behind = Codes corrigés : cet ordinateur retarde de { $span }.
clock-corrected-ahead = Codes corrigés : cet ordinateur avance de { $span }.
clock-short-behind = Cet ordinateur retarde de { $span } : les codes seront refusés.
clock-short-ahead = Cet ordinateur avance de { $span } : les codes seront refusés.
clock-dropped = L’horloge a été réglée, ou sa vérification n’est plus valable : les codes ne sont plus corrigés.
clock-dropped-next = Vérifiez à nouveau l’horloge si des codes sont refusés.
clock-over = L’horloge est de nouveau juste : les codes ne sont plus corrigés.
clock-sync-yes = Le système garde son horloge à l’heure par le réseau.
clock-sync-waiting = Le système doit garder son horloge à l’heure, mais aucun serveur de temps n’a encore répondu.
clock-sync-off = Rien ne garde l’horloge de cet ordinateur à l’heure : activez l’heure automatique dans les paramètres du système.
clock-sync-unknown = Le système ne dit pas s’il garde son horloge à l’heure.
clock-system = Le système
clock-check-title = Comparer avec un serveur
clock-check-why = Demande l’heure à cette adresse, seulement quand vous appuyez sur le bouton. Rien sur vous ou vos comptes n’est envoyé.
clock-address = Adresse
clock-address-hint = Elle commence par https://
clock-check = Vérifier l’horloge
clock-checking = Demande de l’heure…
clock-never = Pas vérifiée depuis le démarrage de l’ordinateur ou le réglage de son horloge.
clock-checked = Vérifiée { $ago }.
clock-correct = Corriger les codes
clock-correct-why = Les codes sont créés pour l’heure juste jusqu’à ce que l’horloge soit réglée, que l’ordinateur redémarre ou qu’un jour soit passé. Rien d’autre ne change.
clock-stop = Ne plus corriger
clock-no-marks = Ce système ne dit pas quand son horloge est réglée : les codes ne peuvent pas être corrigés sûrement. Réglez plutôt l’horloge.
error-clock-address = Cette adresse ne permet pas de vérifier l’horloge.
error-clock-address-next = Elle commence par https:// et indique un serveur, sans nom d’utilisateur ni mot de passe.
error-clock-no-host = Aucun serveur de ce nom n’a été trouvé.
error-clock-no-host-next = Vérifiez le réseau et l’adresse.
error-clock-not-reached = Le serveur est injoignable.
error-clock-not-reached-next = Vérifiez le réseau, ou demandez à une autre adresse.
error-clock-timed-out = Le serveur a mis trop de temps à répondre.
error-clock-timed-out-next = Réessayez, ou demandez à une autre adresse.
error-clock-certificate = Le certificat du serveur n’est pas reconnu ici.
error-clock-certificate-next = Ce réseau veut peut-être d’abord une connexion, ou surveille les échanges ; ouvrez l’adresse dans un navigateur pour voir.
error-clock-certificate-date = Le certificat du serveur n’est pas valable à l’heure qu’affiche cet ordinateur.
error-clock-certificate-date-next = Son horloge se trompe sans doute de plusieurs jours : comparez la date et l’heure avec une autre horloge et réglez-les.
error-clock-not-https = Ce qui a répondu ne parle pas HTTPS.
error-clock-not-https-next = Vérifiez l’adresse et son port.
error-clock-no-date = Le serveur a répondu sans donner l’heure.
error-clock-no-date-next = Demandez à une autre adresse.
error-clock-unsure = Les réponses du serveur ne disent pas l’heure qu’il est : elles se contredisent ou sont venues trop lentement.
error-clock-unsure-next = Vérifiez à nouveau, ou demandez à une autre adresse.
error-clock-no-trust = Les certificats de confiance de cet ordinateur ne peuvent pas être lus.
error-clock-no-trust-next = Installez les certificats du système (paquet ca-certificates) et réessayez.
error-clock-moved = L’horloge a été réglée pendant sa vérification.
error-clock-moved-next = Vérifiez-la à nouveau.
error-clock-not-kept = Le résultat n’a pas pu être conservé.
error-clock-not-kept-next = Vérifiez s’il y a de la place sur le disque et à qui appartient le dossier d’état.
error-clock-no-check = Aucune vérification n’est encore valable.
error-clock-no-check-next = Vérifiez d’abord l’horloge : clock --check --correct.
cli-clock-sync = Système
cli-clock-last = Dernière vérification
cli-clock-codes = Codes
cli-clock-uncorrected = suivent l’horloge de cet ordinateur
cli-doctor-clock = Horloge

# Backup codes
backup-codes-found = Trouvés : { $found }, attendus : { $expected }.
codes-odd-duplicate = Ligne { $line } : le même code qu’à la ligne { $before } ; il compte une fois.
codes-odd-shape = À partir de la ligne { $line } : des codes de { $length } caractères ; ceux d’injixo ont 10 chiffres.
codes-odd-shape-letters = À partir de la ligne { $line } : des codes avec des lettres ; ceux d’injixo ont 10 chiffres.
codes-odd-length = Ligne { $line } : un code de { $length } caractères, différent des autres.
codes-odd-letters = Ligne { $line } : il y a des lettres dans ce code.
codes-odd-words-beside = Ligne { $line } : il y a des mots à côté du code ; en est-ce un ?
codes-odd-too-short = Ligne { $line } : { $length ->
    [1] un seul caractère, c’est
    *[other] { $length } caractères, c’est
    } trop peu pour un code ; ignoré.
codes-odd-too-long = Ligne { $line } : { $length } caractères, c’est trop pour un code ; ignoré.
codes-odd-ambiguous = Ligne { $line } : peut se lire de deux façons ; ignoré. Mettez chaque code sur une ligne à part.
codes-odd-unclear = Ligne { $line } : des chiffres qui ne font pas un code ; ignoré.
codes-odd-words = Ligne { $line } : des mots sans code ; ignoré.
error-codes-too-long = C’est trop de texte pour des codes de secours.
error-codes-not-text = Ce n’est pas un fichier texte.
error-codes-next = Utilisez le fichier téléchargé chez injixo, ou copiez les codes depuis sa page.
backup-codes-left = Codes restants : { $left } sur { $all }
backup-codes-few = { $count ->
    [0] Il ne reste aucun code de secours.
    [1] Il ne reste qu’un code de secours.
    *[other] Il ne reste que { $count } codes de secours.
    }
backup-codes-few-injixo = Pour une nouvelle série, désactivez puis réactivez la 2FA chez injixo (dans les réglages de sécurité, sous votre nom d’utilisateur) et scannez le nouveau code QR. Si votre entreprise impose la 2FA, demandez à un administrateur.
backup-codes-few-other = Demandez une nouvelle série à { $service } et ajoutez-la ici.
backup-codes-pasted = collés
backup-codes-from-file = depuis un fichier
backup-codes-typed = tapés
backup-codes-same = Ces codes sont déjà enregistrés ; rien n’a été modifié.
backup-codes-voided = { $count ->
    [0] La série précédente n’est plus valable.
    [1] La série précédente, où il restait un code, n’est plus valable.
    *[other] La série précédente, où il restait { $count } codes, n’est plus valable.
    }
backup-codes-sheet-saved = La fiche est dans { $folder } ; vous seul pouvez la lire.
backup-codes-sheet-placed = La fiche est dans { $folder }.
backup-codes-sheet-delete = Imprimez-la, gardez-la loin de cet ordinateur, puis supprimez le fichier.
backup-codes-sheet-printed = La fiche est partie à l’imprimante. Gardez-la loin de cet ordinateur.
error-sheet-exists = Un fichier de ce nom existe déjà.
error-sheet-exists-next = Rien n’a été écrit ; choisissez un autre nom.
error-sheet-next = Choisissez un autre dossier.
error-sheet-not-printed-next = Vérifiez qu’une imprimante est configurée, ou enregistrez la fiche dans un fichier.
cli-backup-codes-none = Il n’y a pas de codes de secours pour { $name }.
cli-backup-codes-none-next = Ajoutez-les avec : injixo-authenticator backup-codes add
cli-backup-codes-nothing = Aucun code de secours n’a été trouvé ; rien n’a été modifié.
cli-backup-codes-ask = Garder quand même ces codes ?
cli-backup-codes-added = Codes de secours ajoutés pour { $name } : { $count }.
cli-backup-codes-prompt = Collez ou tapez les codes, puis une ligne vide :
cli-backup-codes-void = Série du { $made }, plus valable depuis le { $voided } :
cli-backup-codes-used-on = utilisé le { $date }
cli-backup-codes-made = Ajoutés le { $date }, { $source }.
cli-backup-codes-void-sets = { $count ->
    [1] Une ancienne série n’est plus valable.
    *[other] { $count } anciennes séries ne sont plus valables.
    }
cli-backup-codes-no-such = { $name } n’a pas ce code de secours.
cli-backup-codes-all-used = Tous les codes de secours de { $name } sont utilisés.
cli-backup-code-used = Le code { $number } de { $name } est marqué comme utilisé.
sheet-title = Fiche d’urgence : codes de secours
sheet-dates = Codes ajoutés le { $made }. Fiche du { $today }.
sheet-used = { $count ->
    [1] Un code de cette série a déjà été utilisé et n’est pas sur la fiche.
    *[other] { $count } codes de cette série ont déjà été utilisés et ne sont pas sur la fiche.
    }
sheet-tick = Cochez chaque code utilisé : il ne sert qu’une fois.
sheet-how = Se connecter avec un code de secours
sheet-step-sign-in = Sur la page de connexion d’injixo, entrez votre adresse e-mail et votre mot de passe et connectez-vous.
sheet-step-link = Cliquez sur le lien pour un code de secours, sous le champ du code à usage unique.
sheet-step-code = Entrez l’un de ces codes.
sheet-step-check = Cliquez sur le bouton en dessous pour finir la connexion, et cochez le code ici.
sheet-step-other-sign-in = Connectez-vous chez { $service } comme d’habitude, jusqu’à la demande d’un code à usage unique.
sheet-step-other-code = Choisissez d’y utiliser un code de secours, entrez-en un et cochez-le ici.
sheet-rules = Bon à savoir
sheet-rule-emergency = N’utilisez ces codes qu’en cas d’urgence. Sinon, connectez-vous avec le code de l’application.
sheet-rule-place = Gardez cette fiche là où vous seul y avez accès, et pas avec l’ordinateur.
sheet-rule-new = Dès que { $service } vous donne de nouveaux codes, ceux-ci ne fonctionnent plus : imprimez une nouvelle fiche et détruisez celle-ci.
sheet-rule-none = Sans l’application ni code, demandez à un administrateur de désactiver la double authentification de votre compte ; puis configurez-la à nouveau.

# Backup codes on an account's page
error-codes-paste = Il n’y a pas de texte dans le presse-papiers.
account-codes = Codes de secours
account-codes-left = Codes de secours : reste { $left } sur { $all }
codes-title = Codes de secours
codes-made = Ajoutés le { $date }, { $source }
codes-emergency = Pour les urgences seulement : chaque code sert une fois. Sinon, utilisez le code de cette application.
codes-number = Code { $number }
codes-used-on = utilisé le { $date }
codes-show = Afficher
codes-hide = Masquer
codes-copy = Copier
codes-used = Utilisé
codes-used-question = L’avez-vous utilisé ?
codes-used-yes = Oui, utilisé
codes-used-no = Non
codes-unmark = Finalement pas utilisé
codes-new-set = Ajouter une nouvelle série
codes-void = Série de { $count } codes du { $made } : plus valable depuis le { $voided }.
codes-sheet-why = Avec une feuille de papier gardée ailleurs, vous pouvez vous connecter quand cet ordinateur n’est plus là.
codes-sheet-save = Enregistrer en PDF
codes-sheet-print = Imprimer
codes-will-void = { $count ->
    [0] La série actuelle ne sera plus valable.
    [1] La série actuelle, où il reste un code, ne sera plus valable.
    *[other] La série actuelle, où il reste { $count } codes, ne sera plus valable.
    }
codes-keep = Garder ces codes
codes-keep-all-the-same = Les garder quand même
codes-discard = Pas ceux-là
codes-add-first = injixo vous donne dix codes de secours quand vous activez la 2FA. Copiez-les là-bas ou téléchargez le fichier, et ajoutez-les ici.
codes-add-new = N’ajoutez une série que si injixo vous a donné de nouveaux codes : les actuels ne seront plus valables.
codes-paste = Coller
codes-open-file = Ouvrir le fichier téléchargé
codes-type = Ou tapez-les
codes-type-hint = Avec une espace entre deux codes
codes-read-typed = Vérifier ce qui a été tapé
codes-odd-words-many = { $count } lignes de mots sans code ; ignorées.
toast-code-used = Marqué comme utilisé ; il en reste { $left }.
toast-codes-added = Codes de secours ajoutés.
