# What the program is called, everywhere
app-name = Authenticator for injixo

## Was schiefging, und was zu tun ist (src/words.rs)

error-vault-missing = Es gibt noch keinen Tresor.
error-vault-missing-next = Legen Sie zuerst einen an oder öffnen Sie einen vorhandenen.
error-vault-not-permitted = Der Tresor kann nicht gelesen werden: Dieser Benutzer darf die Datei nicht lesen.
error-vault-not-permitted-next = Prüfen Sie, wem die Datei und ihr Ordner gehören und welche Rechte sie haben.
error-vault-is-folder = Der Tresor kann nicht gelesen werden: Anstelle der Tresordatei liegt dort ein Ordner.
error-vault-is-folder-next = Verschieben Sie diesen Ordner oder nennen Sie einen anderen Ort.
error-home-is-file = Wo der Ordner des Tresors sein müsste, liegt eine Datei.
error-home-is-file-next = Nennen Sie mit --home einen anderen Ordner.
error-vault-unreadable = Die Tresordatei kann nicht vom Datenträger gelesen werden.
error-vault-unreadable-next = Prüfen Sie den Datenträger und versuchen Sie es erneut; es wurde nichts geändert.
error-vault-too-large = Die Tresordatei ist größer als 256 MiB, mehr als dieses Programm je schreibt.
error-vault-too-large-next = Sie wurde nicht angetastet; legen Sie eine Kopie an ihre Stelle, die ein Tresor ist.
error-vault-damaged = Die Tresordatei ist beschädigt: Sie ist leer, abgeschnitten oder wurde verändert.
error-vault-damaged-next = Sie wurde nicht angetastet; ältere Kopien mit Datum liegen daneben im Ordner „generations“.
error-vault-gone = Die Tresordatei ist weg, aber neben ihrem Platz liegen im Ordner „generations“ Kopien mit Datum.
error-vault-gone-next = Kopieren Sie die neueste davon unter dem Namen vault.ixv zurück; es wurde nichts geändert.
error-vault-newer = Der Tresor wurde von einer neueren Version dieses Programms geschrieben (Format { $format }).
error-vault-newer-next = Aktualisieren Sie das Programm.
error-no-such-way = So lässt sich dieser Tresor nicht öffnen.
error-no-such-way-next = Öffnen Sie ihn so, wie er angelegt wurde: mit dem Schlüsselbund oder einer Passphrase.
error-wrong-passphrase = Das ist nicht die Passphrase dieses Tresors.
error-wrong-passphrase-next = Prüfen Sie die Feststelltaste und die Tastaturbelegung und versuchen Sie es erneut.
error-wrong-phrase = Das ist nicht die Wiederherstellungsphrase dieses Tresors.
error-wrong-phrase-next = Vergleichen Sie jedes Wort mit Ihrem Papier; eine frühere Phrase öffnet ihn nicht mehr.
error-phrase-count = Eine Wiederherstellungsphrase hat 12 Wörter; { $count ->
        [one] das ist eines
       *[other] das sind { $count }
    }.
error-phrase-count-next = Geben Sie alle ein, in der Reihenfolge auf Ihrem Papier.
error-phrase-word = Wort { $number } kommt in keiner Wiederherstellungsphrase vor.
error-phrase-word-next = Vergleichen Sie es Buchstabe für Buchstabe mit Ihrem Papier.
error-phrase-checksum = Diese Wörter gehören nicht zusammen.
error-phrase-checksum-next = Eines lautet auf Ihrem Papier anders, oder zwei sind vertauscht.
error-phrase-no-text = Das ist kein Text.
error-phrase-no-text-next = Eine Wiederherstellungsphrase besteht aus 12 englischen Wörtern in einer einfachen Textdatei.
error-way-there = Der Tresor lässt sich so bereits öffnen.
error-way-there-next = Es wurde nichts geändert; wählen Sie Ändern, um diesen Weg zu ersetzen.
error-way-last = Der Tresor braucht mindestens einen Weg, ihn zu öffnen.
error-way-last-next = Fügen Sie zuerst einen anderen hinzu.
error-way-too-many = Mehr Wege, ihn zu öffnen, kann der Tresor nicht haben.
error-way-too-many-next = Entfernen Sie zuerst einen.
error-way-not-proven = Der Tresor ließ sich auf dem neuen Weg nicht öffnen.
error-way-not-proven-next = Es wurde nichts geändert; was ihn bisher öffnete, öffnet ihn weiterhin.
error-way-not-finished = Die Kopien folgen noch einer früheren Änderung.
error-way-not-finished-next = Es wurde nichts geändert. Verbinden Sie den Ordner, in dem sie liegen, und versuchen Sie es gleich noch einmal.
error-entry-missing = Der Schlüsselbund antwortet, hat aber keinen Eintrag für diesen Tresor.
error-entry-missing-next = Melden Sie sich mit dem Benutzer und an dem Computer an, mit denen der Tresor angelegt wurde.
error-entry-wrong = Der Eintrag im Schlüsselbund öffnet diesen Tresor nicht.
error-entry-wrong-next = Er gehört zu einem anderen Tresor oder wurde verändert.
error-too-costly = Der Tresor verlangt zum Öffnen mehr Speicher oder Zeit, als erlaubt ist.
error-too-costly-next = So legt ihn dieses Programm nicht an; verwenden Sie eine andere Kopie des Tresors.
error-vault-exists = Hier gibt es schon einen Tresor.
error-vault-exists-next = Er wurde nicht angetastet; öffnen Sie ihn oder nennen Sie einen anderen Ort.
error-empty-passphrase = Die Passphrase ist leer.
error-empty-passphrase-next = Wählen Sie eine aus mehreren Wörtern.
error-busy = Ein anderes Programm speichert den Tresor seit mehr als 10 Sekunden.
error-busy-next = Es wurde nichts geändert; versuchen Sie es gleich noch einmal.
error-entropy = Das Betriebssystem liefert keine Zufallszahlen.
error-entropy-next = Es wurde nichts geändert; starten Sie den Computer neu und versuchen Sie es erneut.
error-account-gone = Dieses Konto ist nicht mehr im Tresor.
error-account-gone-next = Ein anderes Programm hat es entfernt; es wurde nichts geändert.
error-account-there = Dieses Konto ist schon im Tresor.
error-account-there-next = Es wurde nichts geändert.
error-no-counter = Dieses Konto hat keinen nächsten Zählerstand.
error-later-tags = Die Etiketten dieses Tresors hat eine neuere Version geschrieben.
error-later-tags-next = Aktualisieren Sie dieses Programm, um sie zu ändern; es wurde nichts geändert.
error-backup-code-gone = Dieser Backup-Code ist nicht mehr im Tresor.
error-backup-code-used = Dieser Backup-Code wurde schon benutzt.
error-backup-code-used-next = Mit jedem kann man sich nur einmal anmelden; nehmen Sie den nächsten.
error-backup-code-void = Dieser Backup-Code gehört zu einem älteren Satz und gilt nicht mehr.
error-backup-code-void-next = Nehmen Sie einen aus dem neuesten Satz.
error-conflict = Ein anderes Programm hat die Tresordatei inzwischen geändert.
error-conflict-next = Ihre Änderung wurde nicht gespeichert; öffnen Sie den Tresor neu und wiederholen Sie sie.
error-save-verify = Was geschrieben wurde, konnte nicht zurückgelesen werden.
error-save-verify-next = Der Tresor ist, wie er war; prüfen Sie den Datenträger.
error-save-too-large = Der Tresor würde größer als 256 MiB.
error-save-too-large-next = Ihre Änderung wurde nicht gespeichert.
error-disk-not-permitted = Der Tresor konnte nicht gespeichert werden: Dieser Benutzer darf in dem Ordner nicht schreiben.
error-disk-not-permitted-next = Der Tresor ist, wie er war; prüfen Sie die Rechte des Ordners.
error-disk-full = Der Tresor konnte nicht gespeichert werden: Der Datenträger ist voll.
error-disk-full-next = Der Tresor ist, wie er war; schaffen Sie Platz und versuchen Sie es erneut.
error-disk = Der Tresor konnte nicht auf dem Datenträger gespeichert werden.
error-disk-next = Der Tresor ist, wie er war; prüfen Sie den Datenträger und versuchen Sie es erneut.
error-backup-no-folder = Der Ordner für die Sicherungen ist nicht da.
error-backup-no-folder-next = Stecken Sie den Stick ein oder verbinden Sie das Laufwerk; beim nächsten Speichern wird dort wieder gesichert.
error-preferences-damaged = Ihre Einstellungen konnten nicht gelesen werden, also gelten die üblichen; die alte Datei ist jetzt { $file }.
error-preferences-damaged-next = Wählen Sie sie neu, auch den Sicherungsordner.
error-backup-inside = Dieser Ordner gehört zum Tresor selbst; eine Kopie darin ginge mit ihm verloren.
error-backup-name = Der Name dieses Ordners ist kein reiner Text (UTF-8); die Einstellungen können ihn nicht speichern.
error-backup-name-next = Wählen Sie einen Ordner mit anderem Namen.
error-backup-not-folder = Was für die Sicherungen gewählt ist, ist kein Ordner.
error-backup-not-permitted = Es wurde keine Sicherung geschrieben: Dieser Benutzer darf in dem Ordner nicht schreiben.
error-backup-choose-next = Ihr Tresor ist gespeichert; wählen Sie einen anderen Ordner für die Sicherungen.
error-backup-full = Es wurde keine Sicherung geschrieben: In dem Ordner ist kein Platz mehr.
error-backup-full-next = Ihr Tresor ist gespeichert; schaffen Sie dort Platz oder wählen Sie einen anderen Ordner.
error-backup-hangs = Der Ordner für die Sicherungen antwortet nicht.
error-backup-disk = In dem Ordner konnte keine Sicherung geschrieben werden.
error-backup-disk-next = Ihr Tresor ist gespeichert; prüfen Sie das Laufwerk oder wählen Sie einen anderen Ordner.
error-backup-not-proven = Die Sicherung ließ sich nach dem Schreiben nicht öffnen und zählt deshalb nicht.
error-restore-missing = Diese Sicherung ist nicht mehr da.
error-restore-damaged = Diese Sicherung ist beschädigt.
error-restore-other-next = Es wurde nichts geändert; wählen Sie eine andere.
error-restore-other-key = Diese Sicherung stammt aus der Zeit, bevor geändert wurde, womit sich der Tresor öffnet.
error-restore-other-key-next = Sie öffnet sich nur mit dem, was den Tresor damals öffnete; es wurde nichts geändert.
error-copies-folder = Der Tresor konnte nicht gespeichert werden: Wo der Ordner seiner Kopien hingehört, steht etwas anderes.
error-copies-folder-next = Der Tresor ist, wie er war; räumen Sie weg, was in seinem Ordner „generations“ heißt, und versuchen Sie es erneut.
error-disk-exists = Eine Datei dieses Namens gibt es schon.
error-disk-exists-next = Sie wurde nicht angetastet; wählen Sie einen anderen Namen.
error-keyring-none = Auf diesem Computer antwortet kein Schlüsselbund.
error-keyring-none-next = Starten Sie den Schlüsselbund (unter Linux etwa gnome-keyring oder KWallet) und versuchen Sie es erneut.
error-keyring-locked = Der Schlüsselbund ist gesperrt.
error-keyring-locked-next = Entsperren Sie ihn und versuchen Sie es erneut.
error-keyring-slow = Der Schlüsselbund hat nicht rechtzeitig geantwortet.
error-keyring-slow-next = Vielleicht wartet er in einem anderen Fenster auf Sie; versuchen Sie es danach erneut.
error-keyring-ambiguous = Der Schlüsselbund enthält für diesen Tresor mehrere Einträge mit demselben Namen.
error-keyring-ambiguous-next = Entfernen Sie den falschen mit dem Programm des Schlüsselbunds.
error-keyring-unreliable = Der Schlüsselbund gibt nicht zurück, was in ihm gespeichert wurde.
error-keyring-unreliable-next = Verwenden Sie stattdessen eine Passphrase.
error-keyring-failed = Der Schlüsselbund funktioniert nicht.
error-keyring-failed-next = Starten Sie ihn neu oder melden Sie sich neu an und versuchen Sie es noch einmal.
error-uri-not-otpauth = Das ist kein Link für eine Authenticator-App.
error-uri-not-otpauth-next = Ein solcher Link beginnt mit otpauth://.
error-uri-too-long = Der Link ist länger als 8 KiB.
error-uri-ask-again-next = Lassen Sie sich vom Dienst einen neuen QR-Code oder Schlüssel geben.
error-uri-type = Der Link verlangt Codes vom Typ „{ $name }“, die dieses Programm nicht erzeugen kann.
error-uri-type-next = Es erzeugt Codes der Typen totp, hotp und steam.
error-uri-algorithm = Der Link verlangt den Algorithmus „{ $name }“, den dieses Programm nicht verwenden kann.
error-uri-algorithm-next = Es verwendet SHA1, SHA256 und SHA512.
error-uri-ambiguous = Der Link nennt „{ $name }“ zweimal, mit verschiedenen Werten.
error-uri-not-a-number = Im Link ist „{ $name }“ keine einfache Zahl.
error-key-empty = Es gibt keinen Schlüssel.
error-key-too-long = Der Schlüssel ist zu lang: über 8 KiB.
error-key-too-short = Der Schlüssel ist zu kurz: Ein Buchstabe reicht nicht.
error-key-padding = Im Schlüssel steht ein Gleichheitszeichen vor dem Ende.
error-key-again-next = Kopieren Sie den Schlüssel noch einmal; er hat nur die Buchstaben A bis Z und die Ziffern 2 bis 7.
error-key-letter = Im Schlüssel steht ein falsches Zeichen: „{ $letter }“ an Stelle { $position }.
error-key-letter-instead = Wahrscheinlich ist es ein „{ $instead }“; ein Schlüssel hat nur die Buchstaben A bis Z und die Ziffern 2 bis 7.
error-otp-digits = Ein Code mit { $digits } Ziffern kann nicht erzeugt werden.
error-otp-digits-next = Möglich sind 5 bis 10 Ziffern.
error-otp-period = Eine Gültigkeit von { $period } Sekunden kann nicht verwendet werden.
error-otp-period-next = Möglich sind 1 bis 86400 Sekunden.
error-picture-none = Das ist kein Bild, das gelesen werden kann.
error-picture-none-next = Verwenden Sie eine vollständige PNG-, JPEG-, WebP-, GIF- oder BMP-Datei.
error-picture-too-large = Das Bild ist zu groß: mehr als 64 Megapixel oder 512 MiB.
error-picture-too-large-next = Schneiden Sie den Teil mit dem QR-Code aus oder machen Sie nur davon ein Bildschirmfoto.
error-picture-no-code = In dem Bild ist kein QR-Code.
error-picture-no-code-next = Machen Sie ein Bildschirmfoto, das den ganzen Code mit etwas Rand zeigt.
error-picture-unreadable = In dem Bild ist ein QR-Code, aber er ist nicht lesbar.
error-picture-unreadable-next = Vergrößern Sie die Seite, nehmen Sie den Mauszeiger vom Code und machen Sie ein neues Bildschirmfoto.
error-picture-unreadable-place = Er steht { $left } Pixel von links und { $top } von oben und ist etwa { $width } breit.
error-screen-denied = Der Desktop erlaubt keinen Blick auf den Bildschirm.
error-screen-denied-next = Erlauben Sie Bildschirmfotos in den Systemeinstellungen oder machen Sie selbst eines und fügen Sie es mit Strg+V ein.
error-screen-cancelled = Das Lesen vom Bildschirm wurde abgebrochen.
error-screen-none = Nichts auf diesem Desktop macht Bildschirmfotos für andere Programme.
error-screen-slow = Der Desktop hat nicht rechtzeitig geantwortet.
error-screen-failed = Der Desktop konnte kein Bildschirmfoto machen.
error-screen-next = Machen Sie selbst ein Bildschirmfoto und fügen Sie es mit Strg+V ein.
error-screen-no-code = Auf dem Bildschirm ist kein QR-Code.
error-screen-no-code-next = Zeigen Sie den ganzen Code, ohne etwas davor, oder fügen Sie ein Bildschirmfoto mit Strg+V ein.
error-watch-over = Innerhalb einer Minute kam kein QR-Code zum Anmelden auf den Bildschirm.
error-watch-over-next = Zeigen Sie den ganzen Code mit etwas Rand oder fügen Sie ein Bildschirmfoto mit Strg+V ein.
error-export-damaged = Der Export aus Google Authenticator ist unvollständig oder beschädigt.
error-export-damaged-next = Zeigen Sie den Code auf dem Telefon noch einmal an und machen Sie ein neues Bild davon.
error-export-large = Der Export enthält mehr, als in einen QR-Code passt.
error-export-empty = In diesem Export ist kein Konto.
error-export-empty-next = Wählen Sie die Konten in Google Authenticator noch einmal aus.
error-entry-no-key = Der Schlüssel fehlt.
error-entry-md5 = Er verwendet MD5, das nicht unterstützt wird.
error-entry-unknown = Er verwendet Einstellungen, die hier nicht bekannt sind.
error-entry-counter = Der Zähler steht unter null.
error-entry-damaged = Er ist beschädigt.
error-remove-other = Das Bild wurde nicht gelöscht: Eine andere Datei heißt jetzt so.
error-remove-file = Das Bild konnte nicht gelöscht werden.
error-remove-next = Löschen Sie es in Ihrer Dateiverwaltung und leeren Sie den Papierkorb.
error-symbol = Dieses Konto passt nicht in einen QR-Code.
error-symbol-next = Geben Sie stattdessen den Schlüssel auf dem anderen Gerät ein.
unfit-steam = Steam-Codes
unfit-digits = andere Stellenzahl als 6 oder 8
unfit-period = andere Gültigkeit als 30 Sekunden
unfit-counter = der Zähler ist zu groß
unfit-too-long = der Schlüssel oder die Namen sind zu lang
error-qr-link = Der QR-Code enthält einen Weblink, kein Konto für eine Authenticator-App.
error-qr-link-next = Ein solcher Code öffnet oft nur die eigene App des Dienstes. Suchen Sie auf der Seite nach einer anderen Authenticator-App oder nach einem Schlüssel zum Eintippen.
error-qr-wifi = Der QR-Code enthält ein WLAN, kein Konto für eine Authenticator-App.
error-qr-contact = Der QR-Code enthält einen Kontakt, kein Konto für eine Authenticator-App.
error-qr-microsoft = Der QR-Code funktioniert nur mit Microsoft Authenticator.
error-qr-microsoft-next = Wählen Sie bei Microsoft eine andere Authenticator-App; dann erscheint ein üblicher QR-Code.
error-qr-passkey = Der QR-Code ist für einen Passkey, nicht für eine Authenticator-App.
error-qr-passkey-next = Wählen Sie bei dem Dienst eine Authenticator-App statt eines Passkeys.
error-qr-text = Der QR-Code enthält einen Text, kein Konto für eine Authenticator-App.
error-qr-next = Suchen Sie den QR-Code auf der Seite, auf der Sie 2FA aktivieren.
error-clipboard = Die Zwischenablage antwortet nicht.
error-clipboard-next = Speichern Sie das Bild als Datei und wählen Sie diese aus.
error-no-home = Dieses System nennt keinen persönlichen Ordner.
error-no-home-next = Nennen Sie einen mit --home oder der Variablen INJIXO_AUTHENTICATOR_HOME.
error-private-missing = Es gibt keine Datei { $file }.
error-private-missing-next = Prüfen Sie den Namen.
error-private-others = Andere Benutzer können die Datei { $file } lesen.
error-private-others-next = Machen Sie sie zuerst nur für sich lesbar, mit chmod 600.
error-private-not-file = Die Datei { $file } ist keine gewöhnliche Datei.
error-private-too-large = Die Datei { $file } ist größer als 4 KiB.
error-private-not-permitted = Die Datei { $file } kann nicht gelesen werden: Dieser Benutzer darf sie nicht lesen.
error-private-not-permitted-next = Prüfen Sie, wem sie gehört und welche Rechte sie hat.
error-private-unreadable = Die Datei { $file } kann nicht gelesen werden.
error-private-not-text = Die Datei { $file } ist kein UTF-8-Text.
error-private-empty = Die Datei { $file } ist leer.
error-private-next = Nennen Sie eine Datei, die nur sie enthält.

## Was man über ein Konto wissen sollte, das trotzdem funktioniert (src/words.rs)

flag-no-issuer = Es wird kein Dienst genannt.
flag-issuer-mismatch = Der Link nennt zwei verschiedene Dienste; der im Feld „issuer“ gilt.
flag-secret-below-80-bits = Der Schlüssel ist sehr kurz (unter 80 Bit); seine Codes sind leicht zu erraten.
flag-secret-below-128-bits = Der Schlüssel ist kurz (unter 128 Bit); viele Dienste verwenden solche Schlüssel.
flag-noncanonical-secret-length = Der Schlüssel endet mitten in einer Gruppe; vielleicht fehlt ein Buchstabe.
flag-nonzero-trailing-bits = Der letzte Buchstabe des Schlüssels ist ungewöhnlich; prüfen Sie, ob der Schlüssel richtig übernommen wurde.
flag-unusual-digits = Die Anzahl der Ziffern ist ungewöhnlich.
flag-unusual-period = Die Codes gelten ungewöhnlich lange oder kurz.
flag-hotp-without-counter = Der Link nennt keinen Zähler; es wird mit 0 begonnen.
flag-control-characters = Unsichtbare oder die Leserichtung ändernde Zeichen wurden aus den Namen entfernt.
flag-period-not-exported = Der Export von Google sagt nicht, wie lange ein Code gilt: Es werden 30 Sekunden angenommen. Wird ein Code abgelehnt, sehen Sie beim Dienst nach, wie lange er gilt.

## Die Befehlszeile (src/cli); Befehle und Optionen bleiben in jeder Sprache, wie sie sind

cli-no-display = Es gibt keinen Bildschirm, also kann sich das Fenster nicht öffnen.
cli-not-locked = Das offene Programm antwortet nicht und ist vielleicht nicht gesperrt. Beenden Sie es.
cli-no-window = Diese Ausgabe des Programms hat kein Fenster.
cli-commands = Diese Befehle funktionieren auch ohne: scan, code, list, add, remove, rename, backup-codes, clock, vault und doctor (siehe --help).
cli-not-written = Das Ergebnis konnte nicht geschrieben werden.
cli-unchanged = Es wurde nichts geändert.
cli-nameless = ein Konto ohne Namen
cli-service = dem Dienst selbst
cli-vault-missing-next = Legen Sie einen an mit: injixo-authenticator vault create
cli-rollback = An der Stelle der neuesten Tresordatei liegt eine ältere: Nummer { $file }, und dieser Computer hat schon Nummer { $seen } gesehen.
cli-rollback-twin = An der Stelle der neuesten Tresordatei liegt eine andere mit derselben Nummer: Es gibt zwei verschiedene Dateien mit der Nummer { $seen }, und dieser Computer hat die andere gesehen.
cli-set-aside = { $count ->
    [one] Ein Eintrag wurde nicht verstanden; er bleibt unverändert erhalten.
   *[other] { $count } Einträge wurden nicht verstanden; sie bleiben unverändert erhalten.
}
cli-passphrase = Passphrase:
cli-passphrase-needed = Dieser Tresor öffnet sich mit einer Passphrase, und es gibt kein Terminal, um danach zu fragen.
cli-passphrase-needed-next = Nennen Sie eine Datei, die sie enthält: --passphrase-file FILE
cli-passphrase-instead = Der Tresor öffnet sich stattdessen mit einer Passphrase.
cli-passphrase-new = Neue Passphrase:
cli-passphrase-again = Dieselbe noch einmal:
cli-passphrase-differ = Die beiden sind nicht gleich; beginnen Sie von vorn.
cli-passphrase-weak = Diese Passphrase ist leicht zu erraten; mehrere ungewöhnliche Wörter sind besser.
cli-passphrase-weak-ask = Trotzdem verwenden? 1 = ja, Eingabe = eine andere wählen:
cli-passphrase-weak-file = Achtung: Die Passphrase in der Datei ist leicht zu erraten; mehrere ungewöhnliche Wörter sind besser.
cli-created-keyring = Der Tresor wurde angelegt: { $file }. Sein Schlüssel liegt im Schlüsselbund Ihres Benutzerkontos.
cli-created-passphrase = Der Tresor wurde angelegt: { $file }. Er öffnet sich nur mit Ihrer Passphrase; niemand kann sie Ihnen nennen, wenn Sie sie verlieren.
cli-no-accounts = Im Tresor sind noch keine Konten.
cli-no-match = Kein Konto passt zu „{ $query }“.
cli-in-archive = { $name } liegt im Archiv.
cli-in-archive-next = Holen Sie es mit vault archive restore zurück.
cli-several = Zu „{ $query }“ passen { $count } Konten; nennen Sie eines mit mehr Wörtern oder mit seiner ID:
cli-several-all = Im Tresor sind { $count } Konten; nennen Sie eines mit seinen Wörtern oder mit seiner ID:
cli-code-left = noch { $seconds } s
cli-code-next = danach { $code }
cli-counter-stays = Zählerbasierte Codes werden gezeigt, ohne dass ihr Zähler weitergeht; nennen Sie ein einzelnes Konto, um seinen Code zu verbrauchen.
cli-copy-no-display = Es gibt keinen Bildschirm, also auch keine Zwischenablage.
cli-copy-one = Es gibt Codes von { $count } Konten; --copy braucht genau eines.
cli-copied = Der Code von { $name } liegt höchstens 30 Sekunden in der Zwischenablage oder bis Sie etwas anderes kopieren; er gilt noch { $seconds } s.
cli-copied-counter = Der Code von { $name } liegt höchstens 30 Sekunden in der Zwischenablage oder bis Sie etwas anderes kopieren.
cli-link-prompt = Link (unsichtbar):
cli-key-prompt = Schlüssel (unsichtbar):
cli-nothing-read = Es gibt nichts zu lesen: Es kam weder ein Link noch ein Schlüssel.
cli-secret-argument = Achtung: Andere Programme können sehen, was als Argument übergeben wird, und die Shell merkt es sich; verwenden Sie - (Standardeingabe) oder eine Datei.
cli-clipboard-empty = In der Zwischenablage ist weder ein Bild noch ein Text.
cli-leftover = Das Bild zeigt den Schlüssel noch: Löschen Sie es oder geben Sie beim nächsten Mal --remove-picture an.
cli-leftover-removed = Entfernt: { $what }
cli-leftover-kept = Nicht entfernt: { $what }. Nicht alles darin wurde hinzugefügt.
cli-leftover-clipboard = der Inhalt der Zwischenablage
cli-parts-missing = { $read } von { $size } Codes dieses Exports wurden gelesen; es fehlen noch: { $missing }. Fügen Sie auch deren Bilder hinzu.
cli-file-missing = Es gibt keine Datei { $file }.
cli-file-not-permitted = { $file } kann nicht geöffnet werden: Dieser Benutzer darf die Datei nicht lesen.
cli-file-is-folder = { $file } ist ein Ordner, keine Datei.
cli-file-unreadable = { $file } kann nicht gelesen werden.
cli-name-one = { $count } Konten wurden gelesen; --issuer und --account brauchen genau eines.
cli-duplicate-key = { $name } im Tresor hat denselben Schlüssel.
cli-duplicate-name = { $name } ist schon im Tresor, mit einem anderen Schlüssel.
cli-duplicate-next = Mit --replace tritt das neue an seine Stelle (das alte kommt in den Papierkorb), mit --keep-both behalten Sie beide; es wurde nichts geändert.
cli-duplicate-ask = 1 = ersetzen (es kommt in den Papierkorb), 2 = beide behalten, Eingabe = nichts ändern:
cli-duplicate-several = { $count } Konten im Tresor sehen aus wie das neue; es ist nicht klar, welches ersetzt werden soll.
cli-duplicate-several-next = Entfernen Sie zuerst die alten oder verwenden Sie --keep-both; es wurde nichts geändert.
cli-duplicate-same = Mehrere der gelesenen Konten würden dasselbe ersetzen: { $name }.
cli-duplicate-same-next = Fügen Sie sie einzeln hinzu oder verwenden Sie --keep-both; es wurde nichts geändert.
cli-added = Hinzugefügt: { $name }.
cli-replaced = Hinzugefügt: { $name }. Das vorige liegt im Papierkorb.
cli-removed = { $name } liegt im Papierkorb, bis Sie es endgültig löschen. Bei { $service } bleibt 2FA aktiviert: Deaktivieren Sie 2FA dort oder sorgen Sie für einen anderen Weg, sich anzumelden.
cli-renamed = { $old } heißt jetzt { $new }.
cli-rename-same = { $name } heißt schon so; es wurde nichts geändert.
cli-status-file = Datei
cli-status-id = Kennung
cli-status-made = Angelegt
cli-status-ways = Öffnet sich mit
cli-status-saves = Speicherungen
cli-status-bytes = Bytes
cli-status-unchecked = Der Inhalt wurde weder geöffnet noch geprüft; das macht vault verify.
cli-status-copies = Ältere Kopien
cli-verified = { $file }: unversehrt, Nummer { $save }, { $accounts ->
    [one] ein Konto
   *[other] { $accounts } Konten
}, { $trash } im Papierkorb
cli-way-keyring = Schlüsselbund
cli-way-passphrase = Passphrase
cli-way-keyring-passphrase = Schlüsselbund zusammen mit einer Passphrase
cli-way-recovery = Wiederherstellungsphrase
cli-way-unknown = { $name } (dieser Version unbekannt)
cli-wait = Nach mehreren fehlgeschlagenen Versuchen wartet der nächste { $seconds } s.
cli-failed-before = { $count ->
    [one] Ein fehlgeschlagener Versuch, ihn zu öffnen, seit er zuletzt geöffnet wurde: { $last }.
   *[other] { $count } fehlgeschlagene Versuche, ihn zu öffnen, seit er zuletzt geöffnet wurde, der letzte: { $last }.
}
cli-hint-passphrase = Er öffnet sich auch mit einer Passphrase (--passphrase-file FILE).
cli-hint-recovery = Er öffnet sich auch mit der Wiederherstellungsphrase (--recovery-file FILE).
cli-hint-copies = Ist die Tresordatei nicht mehr, was sie war, kehren Sie zur neuesten Kopie zurück, die sich öffnet, mit: injixo-authenticator vault restore
cli-damaged-next = Die Datei wurde nicht angetastet; kehren Sie zur neuesten Kopie zurück, die sich öffnet, mit: injixo-authenticator vault restore
cli-passphrase-new-needed = Es wird eine neue Passphrase gebraucht, und es gibt kein Terminal, um danach zu fragen.
cli-passphrase-new-needed-next = Nennen Sie eine Datei, in der sie steht: --new-passphrase-file FILE
cli-passphrase-stays = Passphrase (sie bleibt):
cli-passphrase-keyring-stays = Passphrase, die zum Schlüsselbund gehört (sie bleibt):
cli-passphrase-stays-needed = Eine Passphrase, die bleibt, muss bekannt sein, und es gibt kein Terminal, um danach zu fragen.
cli-phrase-prompt = Die 12 Wörter (nicht sichtbar):
cli-phrase-argument = Die Wörter einer Wiederherstellungsphrase werden nicht als Argument angenommen: Andere Programme können es sehen, und die Shell merkt es sich.
cli-phrase-argument-next = Nehmen Sie - (Standardeingabe) oder eine Datei, die nur Sie lesen können.
cli-phrase-write-down = Diese 12 Wörter öffnen den Tresor ohne alles andere. Schreiben Sie sie in dieser Reihenfolge auf Papier; sie werden nicht noch einmal gezeigt.
cli-phrase-ask = Wort { $number } auf Ihrem Papier (Eingabe = aufgeben):
cli-phrase-wrong-word = Das ist nicht Wort { $number }.
cli-phrase-given-up = Es wurde nichts geändert; die gezeigten Wörter öffnen nichts.
cli-phrase-void = Die ausgegebenen Wörter öffnen nichts.
cli-phrase-counts = Die Wiederherstellungsphrase gilt jetzt. Bewahren Sie die 12 Wörter auf Papier auf, fern von diesem Computer.
cli-phrase-new-counts = Die neue Wiederherstellungsphrase gilt jetzt; eine frühere öffnet nichts mehr.
cli-yes-needed = Es gibt kein Terminal, um zu fragen, ob es weitergehen soll; fügen Sie --yes hinzu.
cli-yes-ask = 1 = ja, Eingabe = nichts ändern:
cli-way-would-go = Der Tresor hat einen Weg, den diese Version nicht kennt ({ $name }), und der würde nicht mehr funktionieren.
cli-way-would-go-next = Es wurde nichts geändert; verwenden Sie die neuere Version dieses Programms.
cli-way-added = Der Tresor öffnet sich jetzt auch mit: { $way }.
cli-way-changed = Geändert: { $way }. Was den Tresor vor der Änderung geöffnet hat, öffnet nichts mehr.
cli-way-removed = Der Tresor öffnet sich nicht mehr mit: { $way }.
cli-way-change-ask = Diesen Weg ändern: { $way }? Der bisherige öffnet nichts mehr.
cli-way-remove-ask = Diesen Weg entfernen: { $way }? Er öffnet nichts mehr.
cli-copies-sealed = Der Tresor hat einen neuen Schlüssel, und die älteren Kopien, die erreichbar waren, wurden damit neu versiegelt.
cli-copies-deleted = Der Tresor hat einen neuen Schlüssel, und seine älteren Kopien wurden gelöscht.
cli-copies-unreached = Diese Kopien waren nicht erreichbar. Sie öffnen sich nur wie bisher, und mit nichts mehr, wo das der Schlüsselbund war; löschen Sie sie, wenn sie sich nicht öffnen dürfen:
cli-entries-left = { $count ->
    [one] Ein Eintrag konnte nicht aus dem Schlüsselbund gelöscht werden.
   *[other] { $count } Einträge konnten nicht aus dem Schlüsselbund gelöscht werden.
}
cli-recover-needs = vault recover öffnet den Tresor mit der Wiederherstellungsphrase: Fügen Sie --recovery-file FILE hinzu
cli-recovered-keyring = Der Tresor öffnet sich jetzt mit dem Schlüsselbund Ihres Benutzerkontos und der neuen Wiederherstellungsphrase, und mit nichts anderem.
cli-recovered-passphrase = Der Tresor öffnet sich jetzt mit der neuen Passphrase und der neuen Wiederherstellungsphrase, und mit nichts anderem.
cli-no-copies = Es gibt noch keine älteren Kopien.
cli-copy-accounts = { $count ->
    [one] ein Konto
   *[other] { $count } Konten
}
cli-copy-newer = von einer neueren Version
cli-copy-unreadable = kann nicht gelesen werden
cli-copy-damaged = beschädigt
cli-copy-other-key = öffnet sich nur mit einem früheren Schlüssel
cli-copy-not-ours = Diese Datei gehört zu einem anderen Tresor oder öffnet sich nur mit einem früheren Schlüssel.
cli-copy-holds = { $file } enthält { $count ->
    [0] keine Konten.
    [one] ein Konto:
   *[other] { $count } Konten:
}
cli-and-more = … und { $count } weitere
cli-restore-which = Der Tresor öffnet sich; nennen Sie die Kopie, zu der Sie zurückwollen.
cli-restore-which-next = Sie stehen in: injixo-authenticator vault generations
cli-restore-none = Es gibt keine Kopie { $copy }.
cli-restore-ask = Zu dieser Kopie zurückkehren?
cli-restored-copy = Die Kopie wurde wiederhergestellt; der Tresor enthält { $count ->
    [one] ein Konto.
   *[other] { $count } Konten.
}
cli-rescue-none = Auch von den Kopien ist keine lesbar; es wurde nichts geändert.
cli-damaged-aside = Die bisherige Datei bleibt erhalten: { $file }
cli-trash-empty = Der Papierkorb ist leer.
cli-trash-no-match = Kein Konto im Papierkorb passt zu „{ $query }“.
cli-trash-restored = { $name } steht wieder in der Liste.
cli-trash-delete-ask = { $name } endgültig löschen, auch aus jeder älteren Kopie?
cli-trash-deleted = { $name } wurde endgültig gelöscht. Bei den Diensten selbst bleibt 2FA aktiviert.
cli-trash-unreached = Diese Kopien waren nicht erreichbar und enthalten es noch:
cli-archive-empty = Das Archiv ist leer.
cli-archive-no-match = Kein Konto im Archiv passt zu „{ $query }“.
cli-archive-ask = Ist 2FA bei { $service } für { $name } deaktiviert? Dann enden seine Codes hier.
cli-archive-put = { $name } liegt im Archiv.
cli-archive-void = Seine Backup-Codes gelten nicht mehr.
cli-archive-restored = { $name } steht wieder in der Liste. Seine Codes gelten nur, wenn 2FA mit diesem Schlüssel aktiviert ist.
cli-archive-removed = { $name } liegt im Papierkorb, bis Sie es endgültig löschen.
cli-trash-restored-archive = { $name } liegt wieder im Archiv.
cli-no-events = Es ist noch nichts vermerkt.
cli-event-opened = geöffnet
cli-event-added = hinzugefügt
cli-event-changed = geändert
cli-event-removed = entfernt
cli-event-archived = archiviert
cli-event-unarchived = aus dem Archiv geholt
cli-event-restored = aus dem Papierkorb geholt
cli-event-deleted = endgültig gelöscht
cli-event-exported = exportiert
cli-event-copy-restored = Kopie wiederhergestellt
cli-event-way-added = Weg hinzugefügt
cli-event-way-removed = Weg entfernt
cli-event-key-changed = neuer Schlüssel
cli-event-backup-failed = Sicherung fehlgeschlagen
cli-event-backup-codes-added = Backup-Codes hinzugefügt
cli-event-backup-code-used = Backup-Code benutzt
cli-event-backup-code-unmarked = Backup-Code doch nicht benutzt
cli-event-backup-codes-exported = Backup-Codes exportiert
cli-backup-folder-none = Es ist kein Sicherungsordner gewählt; es wird keine Kopie an anderer Stelle geschrieben.
cli-backup-folder-name = Der Name dieses Ordners ist kein reiner Text (UTF-8) und kann nicht gemerkt werden; wählen Sie einen Ordner mit anderem Namen.
cli-backup-folder-set = Eine erste Kopie wurde geschrieben und wieder geöffnet: { $file }. Von nun an schreibt jedes Speichern dort auch eine.
cli-backup-folder-former = Das waren früher Sicherungsordner; darin können noch Kopien liegen:
cli-backup-folder-not-former = Ein früherer Sicherungsordner dieses Namens ist nicht bekannt.
cli-backup-folder-forgotten = Dieser Ordner ist vergessen; was darin liegt, bleibt.
cli-settings-not-saved = Die Einstellungen konnten nicht gespeichert werden.
cli-forget-needs = vault forget nimmt den Tresor von diesem Computer und muss vorher wissen, dass Sie ihn anderswo öffnen können.
cli-forget-needs-next = Zeigen Sie die Wiederherstellungsphrase mit --recovery-file FILE oder speichern Sie eine Kopie mit --copy-to FILE.
cli-forget-stays = Die Kopien in diesen Ordnern bleiben:
cli-forget-ask = { $file } mit { $count ->
    [one] einem Konto
   *[other] { $count } Konten
} löschen, mit den älteren Kopien, den Einträgen im Schlüsselbund und den Einstellungen? Es gibt keinen Weg zurück.
cli-forget-keyring-only = Die Kopie würde sich nur mit dem Schlüsselbund öffnen, und dessen Einträge werden auch gelöscht.
cli-forget-keyring-only-next = Fügen Sie zuerst einen Weg hinzu, der anderswo funktioniert: injixo-authenticator vault slots add recovery
cli-forget-left = Diese Dateien konnten nicht gelöscht werden:
cli-forgotten = Der Tresor ist nicht mehr auf diesem Computer. Kopien anderswo bleiben, und bei jedem Dienst bleibt 2FA aktiviert.
cli-copy-saved = Eine Kopie wurde gespeichert: { $file }
cli-create-file = Oder nennen Sie eine Passphrase: --passphrase-file FILE
cli-created-both = Der Tresor wurde angelegt: { $file }. Er öffnet sich nur mit dem Schlüsselbund Ihres Benutzerkontos und Ihrer Passphrase zusammen.
cli-created-next = Fügen Sie eine Wiederherstellungsphrase hinzu, damit er sich öffnet, wenn sonst nichts hilft: injixo-authenticator vault slots add recovery
cli-policy-create = Nehmen Sie --passphrase oder --keyring-and-passphrase.
cli-policy-slots = Fügen Sie zuerst eine mit „vault slots add passphrase“ hinzu und entfernen Sie dann den Schlüsselbund mit „vault slots remove keyring“.
cli-policy-clock = Ihre Organisation hat die Adresse festgelegt, mit der die Uhr geprüft wird: { $address }
cli-copy-there = Es gibt schon eine Datei dieses Namens; es wurde nichts geändert.
cli-copy-no-folder = Der Ordner für die Kopie ist nicht da; es wurde nichts geändert.
cli-locks-refused = Dieses Dateisystem verweigert Sperren: Ändern Sie den Tresor nicht mit zwei Programmen zugleich.
cli-doctor-keyring = Schlüsselbund
cli-doctor-window = Fenster
cli-doctor-clipboard = Zwischenablage
cli-doctor-capture = Bildschirm lesen
cli-doctor-capture-portal = über den Desktop, Portal Version { $version }
cli-doctor-capture-x11 = über den X-Server
cli-doctor-capture-none = hier nicht: Machen Sie ein Bildschirmfoto und verwenden Sie --image oder --clipboard
cli-doctor-vault = Tresor
cli-doctor-data = Datenordner
cli-doctor-config = Einstellungsordner
cli-doctor-state = Statusordner
cli-doctor-memory = Arbeitsspeicher
cli-doctor-works = funktioniert
cli-doctor-no-answer = antwortet nicht
cli-doctor-no-display = kein Bildschirm
cli-doctor-no-window = nicht in dieser Ausgabe des Programms
cli-doctor-unknown = unbekannt
cli-doctor-vault-ready = ist da und öffnet sich mit: { $ways }
cli-doctor-folder-none = { $path }: noch nicht angelegt
cli-doctor-folder-open = { $path }: Andere Benutzer können hineinsehen; schließen Sie ihn mit chmod 700
cli-doctor-folder-private = { $path }: nur für Sie
cli-doctor-folder-there = { $path }: ist da; wer sonst hineinsehen kann, ist nicht bekannt
cli-doctor-memory-closed = für Debugger und Speicherabzüge geschlossen
cli-doctor-memory-open = für Debugger und Speicherabzüge offen
cli-doctor-key = Tresorschlüssel
cli-doctor-key-held = sein Speicher wird nie in den Auslagerungsspeicher geschrieben
cli-doctor-key-not-held = sein Speicher kann in den Auslagerungsspeicher geschrieben werden: Das System weigert sich, ihn zu halten (siehe ulimit -l)
cli-doctor-screen = Sperrt mit dem Bildschirm
cli-doctor-sleep = Sperrt vor dem Ruhezustand
cli-doctor-not-heard = nein: das wird hier nicht gemeldet
cli-doctor-policy = Richtlinie
cli-doctor-policy-none = keine: nichts steht in { $place }
cli-doctor-policy-there = in Kraft: { $place }
cli-doctor-policy-not-owned = missachtet, denn auch andere als root können sie oder ihren Ordner ändern: { $place }
cli-doctor-policy-lock = { $minutes ->
    [one] der Tresor sperrt spätestens nach 1 Minute
   *[other] der Tresor sperrt spätestens nach { $minutes } Minuten
}
cli-doctor-policy-passphrase = eine Passphrase ist Pflicht
cli-doctor-policy-export = Schlüssel bleiben hier: kein QR-Code und kein Schlüssel wird gezeigt
cli-doctor-policy-clock = die Uhr wird mit { $address } geprüft
cli-doctor-policy-unknown = dieser Version unbekannt und missachtet: { $name }
# Names and words used everywhere
back = Zurück
cancel = Abbrechen
close = Schließen
undo = Rückgängig
done = Fertig

# The form of an account's names and code settings
form-issuer = Dienst
form-issuer-hint = Zum Beispiel injixo
form-account = Konto
form-account-hint = E-Mail-Adresse oder Benutzername
form-steam = Steam-Codes haben fünf Zeichen und gelten 30 Sekunden.
form-settings = Code-Einstellungen
form-settings-hide = Einstellungen ausblenden
form-summary = { $digits } Ziffern, alle { $period } s, { $algorithm }
form-summary-counter = { $digits } Ziffern, Zähler { $counter }, { $algorithm }
form-digits = Ziffern
form-digits-error = Zwischen 5 und 10
form-period = Sekunden
form-period-error = Zwischen 1 und 86.400
form-algorithm = Algorithmus
form-settings-warning = Ändern Sie dies nur, wenn der Dienst es verlangt: Mit anderen Einstellungen lehnt er die Codes ab.

# The list
accounts-lock = Sperren
accounts-add = Hinzufügen
accounts-empty-title = Fügen Sie Ihr erstes Konto hinzu
accounts-empty-body = Schritt für Schritt, neben dem Browser, in dem Sie injixo benutzen.
accounts-search = Suchen
accounts-search-clear = Suche leeren
accounts-no-hit = Kein Konto passt zu „{ $query }“
accounts-no-hit-body = Escape zeigt wieder alle.
accounts-next = danach
accounts-next-code = Nächster Code
accounts-details = Öffnen
accounts-unnamed = Konto ohne Namen
accounts-set-aside = { $count } Einträge versteht diese Version nicht.
accounts-set-aside-body = Sie bleiben erhalten, wie sie sind; eine neuere Version zeigt sie vielleicht an.

# A vault that is not open
unlock-opening = Ihr Tresor wird geöffnet…
unlock-locked-title = Ihr Tresor ist gesperrt
unlock-locked-keyring = Ihre Codes sind verborgen und die Schlüssel aus dem Speicher entfernt. Der Schlüsselbund dieses Computers öffnet den Tresor wieder; das kann also jeder, der als Sie angemeldet ist.
unlock-button = Entsperren
unlock-passphrase = Passphrase
unlock-passphrase-both = Passphrase (zum Schlüsselbund)
unlock-wrong = Das ist nicht die Passphrase dieses Tresors.
unlock-use-keyring = Mit dem Schlüsselbund öffnen
unlock-keyring = Schlüsselbund entsperren
unlock-use-passphrase = Passphrase verwenden
unlock-retry = Erneut versuchen
unlock-nothing-changed = Am Tresor wurde nichts geändert.
unlock-use-both = Schlüsselbund und Passphrase verwenden
unlock-use-phrase = Wiederherstellungsphrase verwenden
unlock-phrase-count = { $count } von 12 Wörtern
unlock-wait = Mehrere Versuche sind fehlgeschlagen. Versuchen Sie es in { $seconds } s erneut.
unlock-no-phrase = Dafür gibt es keine Wiederherstellungsphrase. Wurde der Tresor anderswo angelegt, öffnen Sie ihn dort und wählen Sie unter „Einstellungen“ eine Passphrase oder eine Wiederherstellungsphrase.
unlock-copy-title = Die neueste Kopie
unlock-copy-offer = Es gibt Kopien mit Datum. Sehen Sie sich zuerst die neueste an, die sich öffnet.
unlock-copy-none = Es gibt keine Kopie mit Datum, die lesbar ist. Haben Sie anderswo eine, legen Sie sie unter dem Namen vault.ixv an ihre Stelle.
unlock-copy-look = Kopie ansehen
unlock-copy-keyring = Mit dem Schlüsselbund ansehen
unlock-copy-passphrase = Mit der Passphrase ansehen
unlock-copy-both = Mit Schlüsselbund und Passphrase ansehen
unlock-copy-phrase = Mit der Wiederherstellungsphrase ansehen
unlock-copy-made = Sie stammt vom { $made }. Was danach geändert wurde, ist nicht darin.
unlock-copy-accounts = { $count ->
    [0] Sie enthält kein Konto.
    [one] Sie enthält ein Konto:
   *[other] Sie enthält { $count } Konten:
}
unlock-copy-aside = Eine Datei, die jetzt dort liegt, bleibt unter anderem Namen daneben; es wird nichts gelöscht.
unlock-copy-newest = Neueste Kopie ansehen
copy-offer-newer = Vielleicht stammt die Datei von einer neueren Version; aktualisieren Sie dann das Programm und behalten Sie die Datei.
unlock-copy-restore = Diese Kopie wiederherstellen
toast-copy-restored = Die Kopie ist jetzt Ihr Tresor.
toast-copy-restored-aside = Die Kopie ist jetzt Ihr Tresor. Die bisherige Datei bleibt als { $file } erhalten.
toast-failed-unlocks = { $count ->
    [one] Davor ist ein Versuch zu entsperren fehlgeschlagen, am { $last }.
   *[other] Davor sind { $count } Versuche zu entsperren fehlgeschlagen, der letzte am { $last }.
}

# The first start
welcome-title = Codes für injixo, auf Ihrem Laptop
welcome-subtitle = Anmelden mit Zwei-Faktor-Authentifizierung, ohne Telefon.
welcome-codes = Übernimmt den Schlüssel aus einem QR-Code
welcome-codes-body = Aus einem Bildschirmfoto, der Zwischenablage oder getippt.
welcome-vault = Bewahrt ihn in einem verschlüsselten Tresor auf
welcome-vault-body = Eine Datei auf diesem Computer. Ihr Schlüssel liegt im Schlüsselbund des Systems oder entsteht aus Ihrer Passphrase.
welcome-honest = Schwächer als ein zweites Gerät
welcome-honest-body = Codes neben dem Browser schützen vor einem gestohlenen Passwort, nicht vor einem gestohlenen, offenen Laptop.
welcome-make = Einen Tresor anlegen
welcome-open = Einen vorhandenen Tresor öffnen
welcome-independent = Unabhängig von injixo entwickelt.
welcome-working = Ihr Tresor wird angelegt…
welcome-passphrase-title = Wählen Sie eine Passphrase
welcome-passphrase-why = Darum schützt eine Passphrase den Tresor.
welcome-passphrase = Neue Passphrase
welcome-passphrase-again = Noch einmal
welcome-passphrase-differs = Die beiden sind nicht gleich.
welcome-passphrase-weak-take = Trotzdem verwenden
welcome-choose = Wie soll sich der Tresor öffnen?
welcome-keyring = Schlüsselbund (empfohlen)
welcome-keyring-body = Nichts einzutippen: Er öffnet sich, wenn Sie an diesem Computer angemeldet sind.
welcome-both-body = Eine Passphrase, nur an diesem Computer. Für einen Platz, den auch andere nutzen.
welcome-passphrase-body = Öffnet ihn an jedem Computer. Geht sie verloren, kann sie Ihnen niemand nennen.
welcome-open-how = Womit öffnet sich dieser Tresor? Er wird hierher kopiert, sobald er sich geöffnet hat.
strength-weak = Schwach: in Minuten erraten. Vier oder fünf beliebige Wörter sind besser.
strength-fair = Mäßig: Ein oder zwei Wörter mehr machen sie gut.
strength-good = Gut
strength-strong = Stark

# Adding an account
leftover-clipboard = Der Schlüssel ist noch in der Zwischenablage
leftover-file = { $file } zeigt den Schlüssel noch
leftover-files = { $count } Stellen zeigen die Schlüssel noch
leftover-body = Wird endgültig gelöscht: Im Papierkorb wäre der Schlüssel noch lesbar.
leftover-delete = Löschen
leftover-clear = Zwischenablage leeren
leftover-keep = Behalten
add-title = Konto hinzufügen
add-other = Ein anderes Konto
add-intro = Wo ist der QR-Code oder der Schlüssel?
add-paste = Einfügen (Strg+V)
add-paste-body = Ein Bildschirmfoto, ein otpauth-Link oder der Schlüssel aus der Zwischenablage
add-picture = Ein Bild auswählen
add-picture-body = PNG, JPEG, WebP, GIF oder BMP mit dem QR-Code
add-unread-place = Das ist der Code, der nicht lesbar war.
add-unread-beside = Daneben steht noch ein QR-Code, der nicht lesbar war. Vergrößern Sie die Seite und machen Sie noch ein Bildschirmfoto.
add-screen = Vom Bildschirm
add-screen-body = Findet den QR-Code in jedem offenen Fenster
drop-here = Lassen Sie das Bild hier los: Die QR-Codes darin werden gelesen.
drop-not-here = Auf dieser Seite können Sie kein Bild ablegen.
add-watch = Suchen, bis er erscheint
add-choose = Einen Teil des Bildschirms wählen
add-watching = Der Bildschirm wird beobachtet
add-watching-body = Öffnen Sie jetzt die Seite mit dem QR-Code. Der Schlüssel wird gelesen, sobald der ganze Code zu sehen ist.
add-watching-stop = Beenden
add-type = Den Schlüssel eintippen
add-type-body = Die Buchstaben und Ziffern neben dem QR-Code
add-reading = Wird gelesen…
add-type-intro = Leerzeichen, Striche und Kleinschreibung spielen keine Rolle.
add-key = Schlüssel
add-continue = Fortfahren
add-several = { $count ->
    [one] Ein Konto wurde gefunden.
   *[other] { $count } Konten wurden gefunden.
}
add-none = Nichts davon kann hinzugefügt werden.
add-tick-all = Alle
add-kept-already = Dieses haben Sie schon.
add-refused = { $count ->
    [one] Eines kann nicht hinzugefügt werden:
   *[other] { $count } können nicht hinzugefügt werden:
}
add-all = { $count ->
    [one] Ein Konto hinzufügen
   *[other] { $count } Konten hinzufügen
}
add-without-the-rest = { $count ->
    [one] Eines ohne den Rest hinzufügen
   *[other] { $count } ohne den Rest hinzufügen
}
add-parts = { $read } von { $size } Codes des Exports gelesen
add-parts-body = Es fehlen noch: { $missing }. Fügen Sie von jedem ein Bild hinzu, in beliebiger Reihenfolge, oder fahren Sie ohne sie fort.
add-parts-apart = Diese Codes stammen aus verschiedenen Exporten.
add-drop-title = Gelesenes verwerfen?
add-drop-body = Davon ist noch nichts hinzugefügt. Um es später zu tun, muss jeder Code neu gelesen werden.
add-drop-yes = Verwerfen
add-more = Weitere lesen
add-unread = { $file } enthält kein Konto
add-doubles-title = { $count ->
    [one] Eines davon haben Sie schon
   *[other] { $count } davon haben Sie schon
}
add-doubles-body = Derselbe Schlüssel oder dieselben Namen. Was ersetzt wird, kommt in den Papierkorb.
add-doubles-replace = Die alten ersetzen
add-doubles-leave = Diese auslassen
add-check = Prüfen Sie, was gelesen wurde. Der Code unten gilt bereits.
add-no-code = Mit diesen Einstellungen gibt es keinen Code.
add-counter = Den ersten Code gibt es mit „Nächster Code“, sobald das Konto gespeichert ist.
add-saving = Wird gespeichert…
add-button = Hinzufügen
add-duplicate-title = Dieses haben Sie schon
add-duplicate-body = Ersetzen Sie es, wenn Sie 2FA neu aktiviert haben: Dann gilt nur der neue Schlüssel. Der alte kommt in den Papierkorb.
add-keep-both = Beide behalten
add-replace = Dieses ersetzen

# Das injixo-Konto hinzufügen, Schritt für Schritt
enroll-start = Mein injixo-Konto hinzufügen
enroll-progress = { $step } von { $steps }
enroll-unfinished = nicht fertig, Schritt { $step }
enroll-on-top = Fenster im Vordergrund halten
enroll-prepare-title = Den QR-Code bei injixo öffnen
enroll-prepare-sign-in = Melden Sie sich bei injixo an und klicken Sie oben rechts auf Ihren Benutzernamen.
enroll-prepare-tab = Klicken Sie auf den Tab „Sicherheit“. Oben steht, ob 2FA aktiviert ist.
enroll-prepare-enable = Klicken Sie auf „2FA aktivieren“.
enroll-prepare-password = Geben Sie Ihr Passwort ein und klicken Sie auf „Fortfahren“. Die Seite „Zwei-Faktor-Authentifizierung aktivieren“ mit einem QR-Code öffnet sich.
enroll-prepare-done = Ich sehe den QR-Code
enroll-open = injixo im Browser öffnen
enroll-address = Adresse Ihres injixo
enroll-address-hint = So, wie sie in Ihrem Browser steht
enroll-address-wrong = Das ist keine Adresse, die mit https:// beginnt
enroll-address-keep = Adresse merken
enroll-address-set = Adresse meines injixo eingeben
enroll-address-change = Adresse ändern
enroll-address-why = Damit öffnet hier eine Schaltfläche injixo.
enroll-key-title = Den QR-Code lesen
enroll-key-body = Lassen Sie die Seite von injixo mit dem QR-Code neben diesem Fenster offen.
enroll-key-again = Den neuen QR-Code lesen
enroll-key-again-body = Der neue Schlüssel ersetzt den vorher gelesenen; der kommt in den Papierkorb.
enroll-key-which = Welches ist Ihr injixo-Konto?
enroll-check-title = Ist das Ihr Konto?
enroll-check-same = Es ist derselbe Schlüssel wie zuvor.
enroll-check-known = Dieser Schlüssel war hier schon; es geht mit seinem Konto weiter.
enroll-try-title = Diesen Code bei injixo eingeben
enroll-try-body = Geben Sie ihn bei „Einmal-Passwort“ ein und klicken Sie dort auf „Fortfahren“.
enroll-try-copy = Code kopieren
enroll-try-accepted = injixo hat ihn angenommen
enroll-try-refused = Er wurde abgelehnt
enroll-expired-title = War der Code noch gültig?
enroll-expired-body = Ein Code gilt 30 Sekunden. War seine Zeit fast um, versuchen Sie es noch einmal mit einem, der gerade begonnen hat.
enroll-expired-yes = Vielleicht nicht: noch einmal versuchen
enroll-expired-no = Er war noch gültig
enroll-clock-title = Geht die Uhr dieses Computers richtig?
enroll-clock-body = Codes entstehen aus der Uhrzeit: Geht die Uhr falsch, lehnt injixo sie ab.
enroll-clock-right = Die Uhr geht richtig
enroll-clock-again = Noch einmal einen Code versuchen
enroll-page-title = Zeigt injixo noch denselben QR-Code?
enroll-page-body = Eine neu geladene Seite hat einen neuen QR-Code, und nur der neueste gilt.
enroll-page-same = Ja, denselben
enroll-page-new = Nein: den neuen lesen
enroll-reread-title = Den Schlüssel noch einmal lesen
enroll-reread-body = Zeit, Uhr und Seite stimmen. Dann wurde vielleicht nicht der Schlüssel gelesen, auf den injixo wartet.
enroll-reread-yes = Noch einmal lesen
enroll-reread-no = Einen anderen Code versuchen
enroll-codes-title = Die Backup-Codes übernehmen
enroll-codes-body = injixo zeigt jetzt zehn Backup-Codes. Klicken Sie dort auf „Kopieren“ oder „Herunterladen“.
enroll-codes-off = Mein Unternehmen hat sie abgeschaltet
enroll-enable-title = 2FA bei injixo aktivieren
enroll-enable-kept = Die Backup-Codes sind hier gespeichert.
enroll-enable-off = Es gibt keine Backup-Codes aufzubewahren.
enroll-enable-tick = Setzen Sie das Häkchen bei „Ich habe meine Backup-Codes sicher abgespeichert.“
enroll-enable-button = Klicken Sie auf „2FA aktivieren“.
enroll-enable-mail = injixo schickt Ihnen eine E-Mail, die es bestätigt.
enroll-enable-done = 2FA ist aktiviert
enroll-enable-other = Andere Codes übernehmen
enroll-enable-there = Es gibt doch Backup-Codes
enroll-copy-title = Eine Kopie außerhalb dieses Computers
enroll-copy-body = Drucken Sie das Blatt oder speichern Sie es und bringen Sie es woandershin. Bewahren Sie es so auf, dass nur Sie herankommen.
enroll-copy-elsewhere = Ich habe anderswo eine Kopie
enroll-copy-none-title = Wenn dieser Computer fehlt
enroll-copy-none = Ohne Backup-Codes kann nur jemand mit Adminrechten in Ihrem Unternehmen 2FA für Sie deaktivieren. Merken Sie sich, wer das ist.
enroll-copy-none-done = Ich weiß, wer das ist
enroll-left-title = Entfernen, was den Schlüssel noch zeigt
enroll-left-body = Wer den QR-Code hat, kann Ihre Codes ebenfalls erzeugen.
enroll-ready-title = Alles ist fertig
enroll-ready-body = Ab jetzt fragt injixo beim Anmelden nach einem Code von hier.
enroll-finish = Fertigstellen
enroll-cancel-title = Hier aufhören?
enroll-stays-nothing = Hier wurde nichts gespeichert, und bei injixo hat sich nichts geändert.
enroll-stays-key = Das Konto steht in Ihrer Liste. Bei injixo ist 2FA noch nicht aktiviert; es wird nicht nach seinen Codes gefragt.
enroll-stays-perhaps = Das Konto bleibt in Ihrer Liste. Ob 2FA aktiviert ist, steht bei injixo oben im Tab „Sicherheit“. Wenn ja, brauchen Sie dieses Konto zum Anmelden.
enroll-stays-on = 2FA ist bei injixo aktiviert. Das Konto bleibt in Ihrer Liste: Sie brauchen es zum Anmelden.
enroll-later = Später weitermachen
enroll-stop = Aufhören
enroll-stop-keep = Aufhören, Konto behalten
enroll-stop-remove = Aufhören, Konto entfernen
enroll-stay = Nicht aufhören
toast-enrolled = 2FA ist bei injixo aktiviert, und Ihr Konto ist bereit.
toast-enroll-stopped = Aufgehört. Das Konto wurde behalten.
error-browser-address = Diese Adresse lässt sich nicht öffnen.
error-browser-address-next = Geben Sie eine ein, die mit https:// beginnt.
error-browser-none = Nichts auf diesem Computer öffnet einen Browser.
error-browser-failed = Der Browser ließ sich nicht öffnen.
error-browser-next = Öffnen Sie injixo dort selbst und machen Sie dann hier weiter.

# An account's page
account-copy = Kopieren
account-up = Nach oben
account-down = Nach unten
account-show-key = Schlüssel anzeigen
account-hide-key = Schlüssel verbergen
account-key = Schlüssel
account-show-symbol = QR-Code anzeigen
account-hide-symbol = QR-Code verbergen
account-symbol-title = Den QR-Code anzeigen?
account-symbol-body = Wer ihn sieht oder fotografiert, kann die Codes dieses Kontos erzeugen. Mit ihm bringen Sie das Konto auf ein Telefon. Er bleibt 30 Sekunden sichtbar.
symbol-scan = Scannen Sie ihn mit der App auf dem Telefon.
account-remove = Entfernen
account-save = Speichern
account-key-title = Den Schlüssel anzeigen?
account-key-body = Wer ihn sieht oder fotografiert, kann Ihre Codes erzeugen. Achten Sie darauf, wer in der Nähe ist und ob Sie Ihren Bildschirm teilen.
account-remove-title = { $name } entfernen?
account-remove-body = Es kommt in den Papierkorb und bleibt dort, bis Sie es endgültig löschen.
account-remove-2fa = 2FA bleibt bei { $service } aktiviert: Ohne dieses Konto oder einen Backup-Code können Sie sich dort nicht anmelden.
account-remove-yes = In den Papierkorb
account-leave-title = Änderungen speichern?
account-leave-body = Sie haben dieses Konto geändert und noch nicht gespeichert.
account-leave-discard = Nicht speichern

# The settings: a list of pages, each with one line
move-intro = QR-Codes, die Google Authenticator und die meisten anderen Apps lesen, mit je einigen Konten.
move-show = { $count ->
    [one] Ein Konto anzeigen
   *[other] { $count } Konten anzeigen
}
move-show-yes = Anzeigen
move-title = { $count ->
    [one] Den Schlüssel eines Kontos anzeigen?
   *[other] Die Schlüssel von { $count } Konten anzeigen?
}
move-body = Wer diese QR-Codes sieht oder fotografiert, kann die Codes dieser Konten erzeugen. Jeder bleibt 30 Sekunden sichtbar.
move-hidden = Der Code ist wieder verborgen.
move-again = Noch einmal anzeigen
move-number = Code { $number } von { $size }
move-previous = Voriger
move-next = Nächster
move-too-many = Diese Konten brauchen { $size } Codes; ein Telefon nimmt höchstens { $most } auf einmal
move-too-many-next = Lassen Sie einige weg und übertragen Sie diese danach.
move-unfit = { $count ->
    [one] Ein Konto passt nicht in diese Art von Code
   *[other] { $count } Konten passen nicht in diese Art von Code
}
move-unfit-next = Zeigen Sie stattdessen den QR-Code auf der Seite des Kontos an.
settings-title = Einstellungen
settings-look = Darstellung
settings-look-line = Sprache, Farben, Schriftgröße
settings-codes = Codes anzeigen
settings-codes-shown = Codes sind sofort zu sehen
settings-codes-hidden = Codes erscheinen nach einem Klick
settings-help = Hilfe beim Anmelden
settings-help-line = Was bei injixo und hier zu tun ist
settings-ways = Öffnen des Tresors
settings-recovery = Wiederherstellung
settings-recovery-there = Öffnet den Tresor
settings-recovery-none = Noch nicht angelegt
settings-lock = Sperren
settings-staying = Infobereich und Start
settings-staying-tray = Schließen blendet es nur aus
settings-staying-ends = Schließen beendet das Programm
settings-backups = Sicherungen
settings-backups-line = { $count ->
    [0] Noch keine
    [one] Eine Kopie auf diesem Computer
   *[other] { $count } Kopien auf diesem Computer
}
settings-move = Auf ein Telefon
settings-move-line = QR-Codes Ihrer Konten
settings-archive = Archiv
settings-archive-line = { $count ->
    [0] Leer
    [one] Ein Konto ohne 2FA
   *[other] { $count } Konten ohne 2FA
}
settings-trash = Entfernte Konten
settings-trash-line = { $count ->
    [0] Keine
    [one] Eines im Papierkorb
   *[other] { $count } im Papierkorb
}
settings-events = Verlauf
settings-events-line = Jede Änderung des Tresors
settings-leave = Computer verlassen
settings-leave-line = Tresor und Schlüssel hier löschen
policy-set-by = Festgelegt von { $organisation }
policy-set = Festgelegt von Ihrer Organisation
policy-off = Ihre Organisation hat das abgeschaltet.
policy-longest = { $minutes ->
    [one] Höchstens 1 Minute
   *[other] Höchstens { $minutes } Minuten
}
policy-passphrase = Ihre Organisation verlangt eine Passphrase: Der Schlüsselbund allein darf den Tresor nicht öffnen.
policy-broken = Die Richtlinie Ihrer Organisation kann nicht gelesen werden.
policy-broken-line = Die Richtlinie Ihrer Organisation hat einen Fehler in Zeile { $line }.
policy-broken-value = Die Richtlinie Ihrer Organisation hat einen falschen Wert: { $name }.
policy-broken-value-line = Die Richtlinie Ihrer Organisation hat einen falschen Wert in Zeile { $line }: { $name }.
policy-broken-next = Bis das berichtigt ist, gilt das Strengste. Sagen Sie es denen, die diesen Computer betreuen.

# How things look
look-language = Sprache
look-language-help = Alle Wörter im Fenster wechseln sofort.
look-system = System
look-theme = Farben
look-light = Hell
look-dark = Dunkel
look-contrast = Hoher Kontrast
look-theme-help = „System“ folgt Ihrem Desktop, auch wenn er abends dunkel wird.
look-text = Schriftgröße
look-percent = { $percent } %
look-text-help = Wörter, Codes und Schaltflächen wachsen gemeinsam. Strg+Plus, Strg+Minus und Strg+0 gelten überall.
look-motion = Weniger Bewegung
look-motion-help = Der Ring um die Sekunden steht still; die Zahl zählt weiter.
showing-hide = Codes bis zum Klick verbergen
showing-hide-help = Ein Klick zeigt einen Code eine halbe Minute lang. Gut, wo andere mitsehen.
showing-next = Nächsten Code anzeigen
showing-next-help = In den letzten zehn Sekunden eines Codes steht der nächste daneben.
showing-copy = Beim Klicken kopieren
showing-copy-help = Ein Klick auf ein Konto kopiert den Code. Wenn aus: Ein Klick wählt aus, die Eingabetaste kopiert.
showing-sort = Reihenfolge der Konten
showing-sort-own = Eigene
showing-sort-name = Nach Name
showing-sort-use = Nach Nutzung
showing-sort-own-help = Alt+Hoch und Alt+Runter verschieben das gewählte Konto.
showing-sort-name-help = Nach dem Namen des Dienstes, dann nach dem des Kontos.
showing-sort-use-help = Das Konto, dessen Code Sie zuletzt kopiert haben, steht oben.
showing-clipboard = Sekunden, bis ein kopierter Code die Zwischenablage verlässt
showing-clipboard-help = Nur was hier kopiert wurde, wird gelöscht; Sperren und Schließen löschen es sofort.
staying-tray = Im Infobereich weiterlaufen
staying-tray-help = Schließen blendet das Fenster aus; das Symbol im Infobereich zeigt es wieder. Der Tresor sperrt wie gewählt.
staying-tray-missing = Dieser Desktop hat keinen Infobereich: Schließen beendet das Programm.
staying-minimise = Nach dem Kopieren minimieren
staying-minimise-help = Sobald ein Code kopiert ist, geht das Fenster aus dem Weg.
staying-start = Mit der Sitzung starten
staying-start-help = Beginnt, sobald Sie sich an diesem Computer anmelden.
staying-start-elsewhere = Für den Start mit der Sitzung fügen Sie es in den Einstellungen Ihres Desktops hinzu: Aus seiner Sandbox heraus kann es das nicht selbst.
staying-start-failed = Das System hat das nicht angenommen.
staying-hidden = Ausgeblendet starten
staying-hidden-help = Nur das Symbol im Infobereich ist zu sehen; ohne ihn startet das Fenster minimiert.
tray-open = Tresor offen
tray-locked = Tresor gesperrt
tray-show = Fenster zeigen
tray-quit = Beenden
account-show-code = Code anzeigen
tags-title = Etiketten
tags-new = Ein neues Etikett
tags-add = Etikett hinzufügen
tags-all = Alle

# Keys
keys-title = Tasten
keys-help = Diese Liste
keys-search = Suchen
keys-select = Konto auswählen
keys-copy = Seinen Code kopieren
keys-open = Seine Seite öffnen
keys-move = Nach oben oder unten setzen
keys-remove = In den Papierkorb
keys-undo = Rückgängig
keys-add = Konto hinzufügen
keys-paste = Bild, Link oder Schlüssel einfügen
keys-veil = Codes und Schlüssel schwärzen oder zeigen
keys-lock = Sperren
keys-settings = Einstellungen
keys-text = Schriftgröße
keys-back = Einen Schritt zurück
keys-tab = Nächstes Feld oder nächste Schaltfläche
key-command = Strg+{ $key }
key-alt = Alt+{ $key }
key-shift = Umschalt+{ $key }
key-or = { $one }, { $other }
key-letters = Buchstaben
key-plus = Plus
key-minus = Minus
key-up = Hoch
key-down = Runter
key-page-up = Bild hoch
key-page-down = Bild runter
key-home = Pos1
key-end = Ende
key-enter = Eingabe
key-delete = Entf
key-escape = Esc
key-tab = Tab

# The ways into the vault
way-keyring = Schlüsselbund
way-passphrase = Passphrase
way-keyring-passphrase = Schlüsselbund und Passphrase
way-recovery = Wiederherstellungsphrase
way-unknown = Ein anderer Weg
ways-intro = Jeder dieser Wege öffnet den Tresor für sich allein.
ways-keyring = Öffnet von selbst für jeden, der an diesem Computer als Sie angemeldet ist.
ways-passphrase = Getippt, an jedem Computer.
ways-both = Getippt, nur an diesem Computer.
ways-phrase = Zwölf Wörter auf Papier, für den Fall, dass nichts anderes ihn öffnet.
ways-unknown = Von einer neueren Version. Er entfällt, wenn ein anderer Weg geändert oder entfernt wird.
ways-add-keyring-button = Schlüsselbund hinzufügen
ways-add-passphrase-button = Passphrase hinzufügen
ways-add-both-button = Schlüsselbund und Passphrase hinzufügen
ways-add = Hinzufügen
ways-change = Ändern
ways-remove = Entfernen
ways-renew = Erneuern
ways-go-on = Weiter
ways-add-keyring = Der Tresor öffnet sich dann auch über den Schlüsselbund dieses Computers, ganz ohne Eintippen.
ways-add-passphrase = Der Tresor öffnet sich dann auch mit dieser Passphrase, an jedem Computer.
ways-add-both = Der Tresor öffnet sich dann auch mit dieser Passphrase, nur an diesem Computer. Mehr Schutz bringt das erst, wenn der Schlüsselbund allein entfernt ist.
ways-change-keyring = Der Schlüsselbund erhält ein neues Geheimnis; das bisherige öffnet nichts mehr.
ways-change-passphrase = Wählen Sie eine neue Passphrase. Die bisherige öffnet nichts mehr.
ways-remove-body = Damit öffnet sich der Tresor nicht mehr.
ways-new-key = Der Tresor erhält einen neuen Schlüssel. Er wird auf jedem Weg geöffnet, bevor der alte entfällt.
ways-fresh = An diesem Computer
ways-fresh-body = Die Wiederherstellungsphrase hat Ihren Tresor geöffnet. Wählen Sie, wie er sich hier künftig öffnet. Danach schreiben Sie eine neue Phrase auf; die benutzte und alle anderen Wege entfallen.
ways-phrase-body = Sie schreiben zwölf neue Wörter auf; die bisherigen öffnen nichts mehr.
ways-required = Passphrase nötig
ways-required-new = Ihre Organisation verlangt eine Passphrase. Wählen Sie eine; der Schlüsselbund allein öffnet Ihren Tresor dann nicht mehr. Ihre Konten bleiben.
ways-required-remove = Ihre Organisation verlangt eine Passphrase, und Sie haben eine. Geben Sie sie ein; der Schlüsselbund allein öffnet Ihren Tresor dann nicht mehr.
ways-stays-passphrase = Diese Passphrase bleibt. Geben Sie sie ein, damit sie zum neuen Schlüssel passt.
ways-stays-both = Die Passphrase zum Schlüsselbund bleibt. Geben Sie sie ein.
ways-folder-away = Der zweite Ordner ist nicht da
ways-folder-away-body = Die Kopien in { $folder } ließen sich nur noch wie bisher öffnen, und mit nichts mehr, wo das der Schlüsselbund war. Schließen Sie ihn zuerst an.
ways-stays-phrase = Eingegeben bleibt sie. Leer gelassen öffnet sie nichts mehr, und Sie können danach eine neue anlegen.
ways-delete = Sicherungen löschen
ways-delete-body = Nur der Tresor selbst bleibt; ältere Stände sind weg.
ways-seal-body = Sonst werden sie mit dem neuen Schlüssel neu versiegelt.
ways-working = Öffnen des Tresors wird geändert…
ways-takes-a-moment = Schlüssel zu erzeugen dauert einen Moment, mit Absicht.
ways-done = Der Tresor öffnet sich wie gewählt
ways-done-body = Zur Sicherheit wurde er auf jedem dieser Wege geöffnet: { $ways }.
ways-copies-follow = Die Kopien im zweiten Ordner folgen noch.
ways-unreached = { $count ->
    [one] Eine Kopie war nicht erreichbar. Sie öffnet sich nur wie bisher, und mit nichts mehr, wo das der Schlüsselbund war:
   *[other] { $count } Kopien waren nicht erreichbar. Sie öffnen sich nur wie bisher, und mit nichts mehr, wo das der Schlüsselbund war:
}
ways-entries-left = { $count ->
    [one] Ein alter Eintrag blieb im Schlüsselbund; er öffnet nichts mehr.
   *[other] { $count } alte Einträge blieben im Schlüsselbund; sie öffnen nichts mehr.
}
ways-copies-followed = Die Kopien haben den neuen Schlüssel.
rekey-finished = Die unterbrochene Änderung der Wege in den Tresor ist jetzt abgeschlossen.
rekey-finished-left = Kopien in { $folders } öffnen sich weiterhin nur auf die alte Weise.
ways-phrase-gone = Die bisherige Wiederherstellungsphrase öffnet nichts mehr
ways-phrase-gone-body = Vernichten Sie das Papier und legen Sie eine neue an.

# The recovery phrase
recovery-title = Wiederherstellung
recovery-what = Zwölf Wörter, die Ihren Tresor öffnen, wenn Schlüsselbund oder Passphrase weg sind: nach einem neuen Passwort von der IT, auf einem neuen Laptop.
recovery-paper = Wer die Wörter und die Datei hat, hat Ihre Codes. Sie gehören also auf Papier und nicht auf diesen Computer.
recovery-there = Eine Wiederherstellungsphrase öffnet Ihren Tresor
recovery-there-body = Sie lässt sich nicht noch einmal anzeigen. Haben Sie das Papier nicht mehr, legen Sie eine neue an.
recovery-renew = Der Tresor erhält seinen neuen Schlüssel, sobald Sie gezeigt haben, dass die Wörter notiert sind.
recovery-make = Wiederherstellungsphrase anlegen
recovery-replace = Eine neue anlegen
recovery-later = Nicht jetzt
recovery-write = Notieren Sie diese Wörter mit ihren Nummern. Sie werden nur dieses eine Mal gezeigt.
recovery-print = Drucken
recovery-print-advice = Ein gemeinsamer Drucker oder sein Server kann eine Kopie behalten. Von Hand geschrieben gibt es keine.
recovery-save = Als Datei speichern
recovery-save-advice = Auf diesem Computer druckt nichts. Eine Datei ist nur auf einem Stick sicher, den Sie wie Papier aufbewahren.
recovery-printed = An den Drucker übergeben.
recovery-saved = Gespeichert als { $file }
recovery-saved-body = Wer diese Datei lesen kann, kann Ihren Tresor öffnen. Drucken Sie sie und löschen Sie sie hier.
recovery-written = Ich habe sie notiert
recovery-check = Geben Sie diese drei Wörter von Ihrem Papier ein.
recovery-word = Wort { $number }
recovery-wrong-word = Das ist nicht Wort { $number }.
recovery-show-again = Wörter noch einmal anzeigen
recovery-check-button = Prüfen
recovery-saving = Wiederherstellungsphrase wird hinzugefügt…
recovery-done = Ihre Wiederherstellungsphrase öffnet den Tresor
recovery-done-body = Bewahren Sie das Papier bei anderen wichtigen Papieren auf, nicht neben diesem Computer.
recovery-page-title = Wiederherstellungsphrase von Authenticator for injixo
recovery-page-note = Diese zwölf Wörter öffnen den Tresor. Bewahren Sie diese Seite wie einen Schlüssel auf.
accounts-recovery = Notieren Sie eine Wiederherstellungsphrase
accounts-recovery-body = Ohne sie kann ein neues Passwort von der IT Sie für immer aussperren.
error-demo = Diese Konten sind erfunden: Es gibt keinen Tresor zu schützen.
error-demo-next = Starten Sie das Programm ohne --demo.
error-not-printed = Die Seite wurde nicht gedruckt.
error-not-printed-next = Prüfen Sie, ob ein Drucker eingerichtet ist, oder schreiben Sie die Wörter von Hand.
error-not-saved-page = Die Datei konnte nicht geschrieben werden.
error-not-saved-page-next = Wählen Sie einen anderen Ordner oder schreiben Sie die Wörter von Hand.

# Notices
toast-cannot-move = Konten lassen sich verschieben, wenn alle in Ihrer eigenen Reihenfolge angezeigt werden (Einstellungen, { $page }).
toast-copied = Kopiert. Noch { $seconds } Sekunden gültig.
toast-copied-short = Kopiert, gilt aber nur noch { $seconds } s.
toast-copied-counter = Kopiert. Einmal verwendbar.
toast-copy-next = Nächsten kopieren
toast-next-coming = Der nächste Code wird kopiert, sobald er gilt, in { $seconds } s.
toast-leftover-removed = Gelöscht.
toast-added = Hinzugefügt.
toast-added-many = { $count ->
    [one] Ein Konto hinzugefügt.
   *[other] { $count } Konten hinzugefügt.
}
toast-saved = Gespeichert.
toast-removed = Im Papierkorb. 2FA bleibt bei { $service } aktiviert.
toast-archived = Im Archiv. Es erzeugt hier keine Codes mehr.
toast-unarchived = Zurück in der Liste. Die Codes gelten nur, wenn 2FA mit diesem Schlüssel aktiviert ist.
toast-archived-removed = Im Papierkorb.
toast-text-copied = Kopiert.
toast-restored = Wiederhergestellt.
toast-reloaded = Ein anderes Programm hat den Tresor geändert; er wurde neu gelesen.
toast-call-waits = Erst das hier beenden; danach kommt das neue Konto.

# What went wrong while taking something in
error-file = Die Datei kann nicht geöffnet werden.
error-file-next = Wählen Sie eine andere oder kopieren Sie das Bild und drücken Sie Strg+V.
error-chooser = Dieser Desktop zeigt keine Dateiauswahl.
error-chooser-next = Kopieren Sie das Bild und drücken Sie Strg+V, oder ziehen Sie die Datei auf dieses Fenster.
error-paste-nothing = In der Zwischenablage ist kein Bild, Link oder Schlüssel.
error-paste-nothing-next = Machen Sie zuerst ein Bildschirmfoto des QR-Codes und drücken Sie dann Strg+V.
error-adopt-disk = Die Tresordatei konnte nicht kopiert werden.
error-adopt-disk-next = Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie in Ihren persönlichen Ordner schreiben dürfen.
error-inside = Im Programm ist etwas schiefgegangen.
error-inside-next = Versuchen Sie es erneut; es wurde nichts geändert.
error-rollback-next = Waren Sie das nicht? Dann stellen Sie zuerst die neueste Datei oder eine Sicherung wieder her.

# When the vault locks by itself
lock-minutes = Minuten ohne Eingabe, bis der Tresor sperrt
lock-off = Aus
lock-after = { $minutes ->
    [one] Nach einer Minute ohne Eingabe
   *[other] Nach { $minutes } Minuten ohne Eingabe
}
lock-never = Nicht von selbst
lock-after-line = { $minutes ->
    [one] Der Tresor sperrt, wenn Maus, Tastatur und Berührung in diesem Fenster eine Minute lang nicht benutzt wurden.
   *[other] Der Tresor sperrt, wenn Maus, Tastatur und Berührung in diesem Fenster { $minutes } Minuten lang nicht benutzt wurden.
}
lock-never-line = Der Tresor bleibt offen, bis Sie ihn sperren, das Fenster schließen oder den Computer wie unten verlassen.
lock-also = Wenn Sie den Computer verlassen
lock-screen = Der Tresor sperrt, wenn der Bildschirm gesperrt wird.
lock-screen-not = Wird der Bildschirm gesperrt, bleibt der Tresor offen: Dieser Desktop meldet das nicht.
lock-sleep = Der Tresor sperrt, bevor der Computer in den Ruhezustand geht.
lock-sleep-not = Im Ruhezustand sperrt der Tresor erst beim Aufwachen: Dieses System meldet ihn nicht vorher.
lock-keyring-alone = Der Schlüsselbund allein öffnet diesen Tresor: Wer als Sie angemeldet ist, öffnet ihn mit einem Klick wieder. Mit einer Passphrase dazu können das nur Sie.
error-preferences = Ihre Auswahl konnte nicht gespeichert werden.
error-preferences-next = Sie gilt, bis das Fenster geschlossen wird; prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie in Ihren persönlichen Ordner schreiben dürfen.
# Moments (src/screen/when.rs)
date-month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
date-day = { $day }. { $month } { $year }
date-moment = { $day }, { $time }
date-utc = { $time } UTC
ago-now = gerade eben
ago-minutes = { $count ->
    [one] vor einer Minute
   *[other] vor { $count } Minuten
}
ago-hours = { $count ->
    [one] vor einer Stunde
   *[other] vor { $count } Stunden
}
ago-days = { $count ->
    [one] vor einem Tag
   *[other] vor { $count } Tagen
}
and-more = und { $count } weitere

# Sicherungen
backups-folder = Zweiter Ordner
backups-folder-why = Jede Änderung kann auch in einen Ordner gehen, den Sie wählen, etwa auf einen Stick oder ein Netzlaufwerk.
backups-folder-choose = Ordner wählen
backups-folder-change = Anderer Ordner
backups-folder-remove = Nicht mehr kopieren
backups-folder-path = Pfad des Ordners
backups-folder-hint = Beginnt mit einem Schrägstrich, etwa /media/stick
backups-folder-use = Diesen Ordner verwenden
backups-former = Frühere Ordner
backups-former-why = Dort können noch Kopien liegen. Neue Schlüssel und Löschungen erreichen auch sie.
backups-former-forget = Vergessen
backups-written = Die letzte Kopie wurde { $ago } geschrieben.
backups-writing = Kopie wird geschrieben…
backups-nothing-there = Dort wurde keine Kopie dieses Tresors gefunden.
backups-now = Jetzt eine Kopie schreiben
backups-retry = Erneut versuchen
backups-here = Auf diesem Computer
backups-outside = Im zweiten Ordner
backups-in-former = In früheren Ordnern
backups-none = Noch gibt es keine. Vor jeder Änderung wird der Tresor, wie er war, zu einer.
backups-reading = Kopien werden gelesen…
backups-row = { $accounts ->
    [one] Ein Konto, Stand { $revision }
   *[other] { $accounts } Konten, Stand { $revision }
}
backups-look = Das Ansehen ändert nichts. Codes werden nicht gezeigt.
backups-look-reading = Kopie wird geöffnet…
backups-look-empty = In dieser Kopie sind keine Konten.
backups-look-trash = { $count ->
    [one] Ein weiteres liegt in ihrem Papierkorb.
   *[other] { $count } weitere liegen in ihrem Papierkorb.
}
backups-look-archive = { $count ->
    [one] Ein weiteres liegt in ihrem Archiv.
   *[other] { $count } weitere liegen in ihrem Archiv.
}
backups-restore = Kopie wiederherstellen
backups-restore-title = Diese Kopie wiederherstellen?
backups-restore-kept = Der Tresor, wie er jetzt ist, wird zuerst zu einer Kopie; Sie können also zurück.
backups-restore-comes = Kommt zurück
backups-restore-goes = Nicht in dieser Kopie, kommt in den Papierkorb
backups-restore-changes = Bekommt Namen und Einstellungen der Kopie
backups-restore-same = Sie enthält dieselben Konten wie der Tresor jetzt.
backups-restore-yes = Wiederherstellen
backups-restored = Die Kopie ist wiederhergestellt. Was vorher da war, ist jetzt eine Kopie.

# Der Papierkorb
trash-why = Von hier verschwindet nichts von selbst. 2FA bleibt aktiviert: Wer ein solches Konto braucht, braucht weiter dessen Codes oder einen Backup-Code.
trash-empty = Keine entfernten Konten
trash-empty-body = Ein Konto, das Sie entfernen, bleibt hier liegen, bis Sie es endgültig löschen.
trash-removed = { $days ->
    [0] Heute entfernt
    [1] Gestern entfernt
   *[other] Vor { $days } Tagen entfernt
}
trash-restore = Zurückholen
trash-delete = Endgültig löschen
trash-old-title = { $count ->
    [one] Eines wurde vor mehr als 30 Tagen entfernt.
   *[other] { $count } wurden vor mehr als 30 Tagen entfernt.
}
trash-old-delete = Diese endgültig löschen
trash-delete-title = { $name } endgültig löschen?
trash-delete-old-title = { $count ->
    [one] Ein Konto endgültig löschen?
   *[other] { $count } Konten endgültig löschen?
}
trash-delete-body = Der Schlüssel wird auch aus jeder Kopie des Tresors genommen. Danach kann ihn niemand zurückholen.
trash-delete-unreached = Eine Kopie außer Reichweite, etwa auf einem Stick, der nicht steckt, behält ihn.
trash-delete-2fa = 2FA bleibt bei { $service } aktiviert. Deaktivieren Sie 2FA dort zuerst oder behalten Sie einen Backup-Code.
trash-deleted = Endgültig gelöscht.
trash-unreached = Diese Kopien waren nicht erreichbar und enthalten ihn noch:
accounts-trash-title = Alle Konten liegen im Papierkorb
accounts-trash-body = Dort sind sie aufgehoben und können zurückkommen.
# Das Archiv
archive-why = Für diese Konten ist 2FA deaktiviert. Sie erzeugen keine Codes, und ihre Backup-Codes gelten nicht mehr.
archive-empty = Nichts im Archiv
archive-empty-body = Ein Konto kommt hierher, sobald 2FA bei injixo deaktiviert ist.
archive-since = Im Archiv seit { $date }
archive-take-back = Zurückholen
archive-remove = Entfernen
# Hilfe beim Anmelden
guide-code = Mit einem Code anmelden
guide-code-line = Der übliche Weg
guide-refused = Der Code wird abgelehnt
guide-refused-line = Noch gültig? Geht die Uhr richtig?
guide-backup-code = Mit einem Backup-Code anmelden
guide-backup-code-line = Im Notfall, jeder Code einmal
guide-no-codes = Kein Gerät und keine Backup-Codes
guide-no-codes-line = Ein Administrator hilft
guide-new-laptop = Ein neuer Laptop
guide-new-laptop-line = Den Tresor mitnehmen oder neu beginnen
guide-switch-off = 2FA deaktivieren
guide-switch-off-line = Nicht empfohlen
guide-unexpected = 2FA ist aus, und ich war es nicht
guide-unexpected-line = Sie bekamen eine unerwartete E-Mail
guide-sign-in = Geben Sie auf der Anmeldeseite von injixo E-Mail-Adresse und Passwort ein und klicken Sie auf „Anmelden“.
guide-enter-code = Geben Sie diesen Code bei „Einmal-Passwort“ ein.
guide-press-check = Klicken Sie auf „Überprüfen“.
guide-still-valid = Ein Code gilt { $seconds } Sekunden. Geben Sie den ein, der jetzt hier steht.
guide-clock = Geht die Uhr dieses Computers richtig?
guide-clock-unknown = Das wurde noch nicht geprüft.
guide-clock-mend = Was dagegen hilft
guide-newest-key = Wurde 2FA inzwischen neu aktiviert? Dann gilt nur der letzte QR-Code: Fügen Sie ihn hier hinzu.
guide-else-backup = Immer noch abgelehnt? Nehmen Sie einen Backup-Code.
guide-emergency = Nur im Notfall: Jeder Backup-Code gilt einmal.
guide-backup-link = Klicken Sie unter dem Feld „Einmal-Passwort“ auf den Link „Backup-Code“.
guide-backup-enter = Geben Sie bei „Backup-Code“ einen unbenutzten Code ein und markieren Sie ihn hier.
guide-backup-open = Backup-Codes öffnen
guide-backup-none = Hier sind keine Backup-Codes mehr übrig.
guide-ask-admin = Bitten Sie einen Administrator Ihres Unternehmens, 2FA für Ihr Konto zu deaktivieren.
guide-without-code = Melden Sie sich dann mit E-Mail-Adresse und Passwort an: Es wird kein Code verlangt.
guide-on-again = Aktivieren Sie 2FA bei injixo wieder und fügen Sie den neuen QR-Code hier hinzu.
guide-move-take = Den Tresor mitnehmen
guide-move-copy = Speichern Sie eine Kopie des Tresors auf einem Stick.
guide-move-phrase = Halten Sie die Wiederherstellungsphrase auf Papier bereit: Sie öffnet die Kopie.
guide-move-open = Starten Sie dieses Programm auf dem neuen Laptop, wählen Sie „Einen vorhandenen Tresor öffnen“ und geben Sie die Wörter ein.
guide-move-anew = Oder neu beginnen
guide-move-anew-body = Deaktivieren Sie 2FA bei injixo und aktivieren Sie es auf dem neuen Laptop wieder. Geht das nicht, kann es ein Administrator.
guide-off-unwise = Nicht empfohlen
guide-off-required = Dann genügt Ihr Passwort allein. Ist 2FA in Ihrem Unternehmen Pflicht, lässt es sich nicht deaktivieren.
guide-open-security = Melden Sie sich bei injixo an, klicken Sie oben rechts auf Ihren Namen und dann auf den Tab „Sicherheit“.
guide-press-off = Klicken Sie auf „2FA deaktivieren“, geben Sie Ihr Passwort ein und klicken Sie auf „Fortfahren“.
guide-off-mail = injixo bestätigt es mit einer E-Mail.
guide-off-archive = Legen Sie das Konto erst danach ins Archiv. Bis dahin bleibt es in der Liste.
guide-off-done = Es ist deaktiviert
guide-off-ask = Sagt injixo, dass 2FA deaktiviert ist?
guide-off-ask-body = Dann kommt { $name } ins Archiv: Es erzeugt keine Codes mehr, und seine Backup-Codes gelten nicht mehr.
guide-off-ask-back = Sie können es von dort zurückholen.
guide-off-not-yet = Noch nicht
guide-off-yes = Ja, archivieren
guide-no-links = Klicken Sie auf keinen Link in der E-Mail. Öffnen Sie injixo selbst, klicken Sie oben rechts auf Ihren Namen und sehen Sie im Tab „Sicherheit“ nach.
guide-change-password = Ändern Sie Ihr Passwort.
guide-check-with-admin = Prüfen Sie Ihr Konto zusammen mit einem Administrator Ihres Unternehmens.
guide-open-account = Konto öffnen
guide-another = Anderes Konto
guide-whose = Welches Konto?
guide-whose-rest = Andere: Öffnen Sie deren Seite und wählen Sie dort Hilfe.
guide-no-account = Hier ist kein Konto.
guide-mail-copy = Diesen Text kopieren
guide-mail-text =
    Hallo,

    ich kann mich bei injixo nicht mehr anmelden: Ich habe weder meinen Authenticator noch einen Backup-Code.

    Bitte deaktivieren Sie die Zwei-Faktor-Authentifizierung (2FA) für mein Konto { $account }. Ich aktiviere sie danach sofort wieder.

    Vielen Dank!

# Was geschehen ist
events-empty = Noch nichts
events-empty-body = Was von jetzt an hinzukommt, entfernt, exportiert oder geändert wird, steht hier.
events-failed = { $count ->
    [one] Ein fehlgeschlagener Versuch, den Tresor zu öffnen
   *[other] { $count } fehlgeschlagene Versuche, den Tresor zu öffnen
}
events-failed-last = Der letzte: { $when }. Waren Sie es nicht, saß jemand anderes an diesem Computer.
events-opened = Tresor geöffnet
events-added = Hinzugefügt: { $about }
events-changed = Geändert: { $about }
events-removed = In den Papierkorb: { $about }
events-archived = Ins Archiv gelegt: { $about }
events-unarchived = Aus dem Archiv geholt: { $about }
events-restored = Aus dem Papierkorb zurück: { $about }
events-deleted = Endgültig gelöscht: { $about }
events-exported = Exportiert: { $about }
events-copy-restored = Eine Kopie wurde wiederhergestellt
events-way-added = Neuer Weg, den Tresor zu öffnen: { $about }
events-way-removed = Weg, den Tresor zu öffnen, entfernt: { $about }
events-key-changed = Der Tresor erhielt einen neuen Schlüssel
events-backup-failed = Kopie fehlgeschlagen: { $about }
events-backup-codes-added = Backup-Codes hinzugefügt: { $about }
events-backup-code-used = Backup-Code benutzt: { $about }
events-backup-code-unmarked = Backup-Code doch nicht benutzt: { $about }
events-backup-codes-exported = Blatt mit Backup-Codes erstellt: { $about }
events-unknown = Dieser Version unbekannt: { $name }

# Diesen Computer verlassen
forget-goes = Was verschwindet
forget-goes-body = Der Tresor, seine Kopien auf diesem Computer, seine Einträge im Schlüsselbund und die Einstellungen.
forget-stays = Was bleibt
forget-stays-folder = Die Kopien in { $folder }.
forget-stays-none = Dieses Programm kennt keine Kopie außerhalb dieses Computers.
forget-stays-2fa = 2FA bleibt bei injixo aktiviert.
forget-first = Zuerst eines von beiden
forget-copy-first = Zuerst eine Kopie speichern
forget-phrase = Wiederherstellungsphrase
forget-phrase-hint = Alle zwölf Wörter, von Ihrem Papier
forget-phrase-check = Wörter prüfen
forget-phrase-right = Das ist die Wiederherstellungsphrase dieses Tresors.
forget-phrase-warning = Die Phrase öffnet nur Kopien. Ohne eine Kopie anderswo sind Ihre Konten verloren.
forget-copy = Eine Kopie anderswo speichern
forget-copy-choose = Ort wählen
forget-copy-path = Pfad der Kopie
forget-copy-hint = Eine neue Datei, etwa /media/stick/vault.ixv
forget-copy-save = Kopie speichern
forget-copy-saved = Gespeichert: { $file }
forget-copy-opens-passphrase = Sie öffnet sich mit Ihrer Passphrase.
forget-copy-opens-phrase = Sie öffnet sich mit Ihrer Wiederherstellungsphrase.
forget-copy-inside = Dieser Ordner verschwindet auch.
forget-copy-inside-next = Wählen Sie einen außerhalb, etwa auf einem Stick.
forget-keyring-only = Nur der Schlüsselbund dieses Computers öffnet diesen Tresor.
forget-keyring-only-next = Eine Kopie ließe sich nie wieder öffnen. Fügen Sie zuerst eine Passphrase oder Wiederherstellungsphrase hinzu.
forget-ways = Wege in den Tresor
forget-nothing = Der Tresor ist leer, es muss also zuerst nichts gespeichert werden.
forget-button = Alles hier vergessen
forget-ask-title = Alles hier vergessen?
forget-ask-body = Der Tresor und seine Kopien auf diesem Computer werden gelöscht. Das lässt sich nicht rückgängig machen.
forget-yes = Alles löschen
forget-working = Wird gelöscht…
forget-done = Dieser Computer hat alles vergessen
forget-done-body = Vom Tresor ist hier nichts mehr übrig.
forget-left = Fast alles ist gelöscht
forget-left-entries = { $count ->
    [one] Ein Eintrag ließ sich nicht aus dem Schlüsselbund nehmen. Löschen Sie ihn mit dessen eigenem Programm; sein Name beginnt mit injixo-authenticator.
   *[other] { $count } Einträge ließen sich nicht aus dem Schlüsselbund nehmen. Löschen Sie sie mit dessen eigenem Programm; ihre Namen beginnen mit injixo-authenticator.
}
forget-left-files = Diese Dateien ließen sich nicht löschen:
forget-to-start = Zum Anfang

# Ein anderes Programm hat den Tresor geändert
conflict-title = Ein anderes Programm hat den Tresor geändert
conflict-body = Was jetzt in der Datei steht, ist nicht, was dieses Fenster geöffnet hat. Es wurde nichts überschrieben.
conflict-gone = Die Tresordatei gibt es nicht mehr
conflict-gone-body = Die Datei, die dieses Fenster geöffnet hat, ist weg. Was hier offen ist, ist vielleicht alles, was es noch gibt: Speichern Sie es als Kopie.
conflict-load-ask = An der Stelle des Tresors ist nichts, was sich öffnen lässt. Wenn Sie fortfahren, ist weg, was hier offen ist.
conflict-load-anyway = Aufgeben und fortfahren
conflict-waiting = Noch nicht gespeichert
conflict-add = { $name } hinzufügen
conflict-edit = Änderungen an { $name }
conflict-remove = { $name } entfernen
conflict-archive = { $name } archivieren
conflict-restore = { $name } zurückholen
conflict-other = Eine Änderung
conflict-keeps = Nach dem Laden werden Sie wieder danach gefragt.
conflict-loses = Das Laden gibt sie auf; machen Sie sie danach noch einmal.
conflict-load = Laden, was jetzt da ist
conflict-go-on = Ohne Speichern weitermachen
conflict-save = Was hier offen ist als Kopie speichern
conflict-saved = Was hier offen ist, ist gespeichert: { $file }

# Kopien und was damit schiefging (src/words/copies.rs)
error-changed-meanwhile = Der Tresor hat sich inzwischen geändert; es wurde nichts gelöscht.
error-changed-meanwhile-next = Speichern Sie eine Kopie dessen, was er jetzt enthält, und versuchen Sie es noch einmal.
error-copy-there = Eine Datei dieses Namens gibt es schon.
error-copy-there-next = Wählen Sie einen anderen Namen; es wurde nichts überschrieben.
error-copy-no-folder = Diesen Ordner gibt es nicht.
error-copy-no-folder-next = Wählen Sie einen anderen Ort; es wurde nichts geschrieben.
error-copies-unreadable = Der Ordner mit den datierten Kopien kann nicht gelesen werden.
error-copies-unreadable-next = Prüfen Sie die Rechte des Ordners „generations“ neben dem Tresor; die Kopien können alle noch da sein.
error-path-not-whole = Das ist kein ganzer Pfad.
error-path-not-whole-next = Schreiben Sie ihn vollständig, mit einem Schrägstrich am Anfang.

# Die Uhr (src/words/clock.rs, src/screen/clock.rs, src/cli/clock.rs)
settings-clock = Uhr
settings-clock-unchecked = Codes hängen von ihr ab
clock-span-seconds = { $seconds } s
clock-span-minutes = { $seconds ->
    [0] { $minutes } min
   *[other] { $minutes } min { $seconds } s
}
clock-span-hours = { $hours } h { $minutes } min
clock-span-days = { $days ->
    [one] einen Tag
   *[other] { $days } Tage
}
clock-fine = Die Uhr dieses Computers geht richtig, auf { $error } s genau.
clock-behind-drifting = Dieser Computer geht { $span } nach (auf { $error } s genau): Codes wechseln hier zu spät, gelten aber meistens.
clock-ahead-drifting = Dieser Computer geht { $span } vor (auf { $error } s genau): Codes wechseln hier zu früh, gelten aber meistens.
clock-behind-refused = Dieser Computer geht { $span } nach (auf { $error } s genau): injixo wird seine Codes ablehnen.
clock-ahead-refused = Dieser Computer geht { $span } vor (auf { $error } s genau): injixo wird seine Codes ablehnen.
clock-wrong-next = Stellen Sie die Uhr in den Systemeinstellungen oder lassen Sie die Codes bis dahin korrigieren.
clock-corrected-behind = Codes sind korrigiert: Dieser Computer geht { $span } nach.
clock-corrected-ahead = Codes sind korrigiert: Dieser Computer geht { $span } vor.
clock-short-behind = Dieser Computer geht { $span } nach: Codes werden abgelehnt.
clock-short-ahead = Dieser Computer geht { $span } vor: Codes werden abgelehnt.
clock-dropped = Die Uhr wurde gestellt, oder ihre Prüfung gilt nicht mehr: Codes werden nicht mehr korrigiert.
clock-dropped-next = Prüfen Sie die Uhr erneut, wenn Codes abgelehnt werden.
clock-over = Die Uhr geht wieder richtig: Codes werden nicht mehr korrigiert.
clock-sync-yes = Das System hält seine Uhr über das Netz richtig.
clock-sync-waiting = Das System soll seine Uhr richtig halten, aber noch hat kein Zeitserver geantwortet.
clock-sync-off = Nichts hält die Uhr dieses Computers richtig: Schalten Sie in den Systemeinstellungen die automatische Zeit ein.
clock-sync-unknown = Das System meldet nicht, ob es seine Uhr richtig hält.
clock-system = Das System
clock-check-title = Mit einem Server vergleichen
clock-check-why = Fragt diese Adresse nach der Zeit, nur wenn Sie auf die Schaltfläche drücken. Über Sie oder Ihre Konten wird nichts gesendet.
clock-address = Adresse
clock-address-hint = Sie beginnt mit https://
clock-check = Uhr prüfen
clock-checking = Die Zeit wird erfragt…
clock-never = Nicht geprüft, seit der Computer gestartet oder seine Uhr gestellt wurde.
clock-checked = Geprüft: { $ago }.
clock-correct = Codes korrigieren
clock-correct-why = Codes gelten dann für die richtige Zeit, bis die Uhr gestellt wird, der Computer neu startet oder ein Tag vergangen ist. Sonst ändert sich nichts.
clock-stop = Nicht mehr korrigieren
clock-no-marks = Dieses System meldet nicht, wann seine Uhr gestellt wird; Codes können deshalb nicht sicher korrigiert werden. Stellen Sie stattdessen die Uhr.
error-clock-address = Mit dieser Adresse kann die Uhr nicht geprüft werden.
error-clock-address-next = Sie beginnt mit https:// und nennt einen Server, ohne Benutzernamen oder Passwort.
error-clock-no-host = Kein Server mit diesem Namen wurde gefunden.
error-clock-no-host-next = Prüfen Sie das Netz und die Adresse.
error-clock-not-reached = Der Server ist nicht erreichbar.
error-clock-not-reached-next = Prüfen Sie das Netz oder fragen Sie eine andere Adresse.
error-clock-timed-out = Der Server hat nicht rechtzeitig geantwortet.
error-clock-timed-out-next = Versuchen Sie es erneut oder fragen Sie eine andere Adresse.
error-clock-certificate = Dem Zertifikat des Servers wird hier nicht vertraut.
error-clock-certificate-next = Vielleicht müssen Sie sich in diesem Netz erst anmelden, oder es liest mit; öffnen Sie die Adresse im Browser, um das zu sehen.
error-clock-certificate-date = Das Zertifikat des Servers gilt nicht zu der Zeit, die dieser Computer zeigt.
error-clock-certificate-date-next = Seine Uhr geht wahrscheinlich um Tage falsch: Vergleichen Sie Datum und Zeit mit einer anderen Uhr und stellen Sie sie.
error-clock-not-https = Was dort geantwortet hat, spricht kein HTTPS.
error-clock-not-https-next = Prüfen Sie die Adresse und ihren Port.
error-clock-no-date = Der Server hat geantwortet, ohne die Zeit zu nennen.
error-clock-no-date-next = Fragen Sie eine andere Adresse.
error-clock-unsure = Die Antworten des Servers sagen nicht, wie spät es ist: Sie widersprechen einander oder kamen zu langsam.
error-clock-unsure-next = Prüfen Sie erneut oder fragen Sie eine andere Adresse.
error-clock-no-trust = Die Zertifikate, denen dieser Computer vertraut, können nicht gelesen werden.
error-clock-no-trust-next = Installieren Sie die Zertifikate des Systems (Paket ca-certificates) und versuchen Sie es erneut.
error-clock-moved = Die Uhr wurde gestellt, während sie geprüft wurde.
error-clock-moved-next = Prüfen Sie sie erneut.
error-clock-not-kept = Das Ergebnis konnte nicht gespeichert werden.
error-clock-not-kept-next = Prüfen Sie, ob auf dem Datenträger Platz ist und wem der Statusordner gehört.
error-clock-no-check = Es gibt keine Prüfung, die noch gilt.
error-clock-no-check-next = Prüfen Sie zuerst die Uhr: clock --check --correct.
cli-clock-sync = System
cli-clock-last = Letzte Prüfung
cli-clock-codes = Codes
cli-clock-uncorrected = richten sich nach der Uhr dieses Computers
cli-doctor-clock = Uhr
backup-codes-found = { $found } gefunden, { $expected } erwartet.
codes-odd-duplicate = Zeile { $line }: derselbe Code wie in Zeile { $before }; er zählt einmal.
codes-odd-shape = Ab Zeile { $line }: Codes aus { $length } Zeichen; die von injixo haben 10 Ziffern.
codes-odd-shape-letters = Ab Zeile { $line }: Codes mit Buchstaben; die von injixo haben 10 Ziffern.
codes-odd-length = Zeile { $line }: ein Code aus { $length } Zeichen, anders als die übrigen.
codes-odd-letters = Zeile { $line }: In diesem Code stehen Buchstaben.
codes-odd-words-beside = Zeile { $line }: Neben dem Code stehen Wörter; ist es einer?
codes-odd-too-short = Zeile { $line }: { $length ->
    [one] Ein Zeichen ist
    *[other] { $length } Zeichen sind
    } zu wenig für einen Code; ausgelassen.
codes-odd-too-long = Zeile { $line }: { $length } Zeichen sind zu viel für einen Code; ausgelassen.
codes-odd-ambiguous = Zeile { $line }: lässt sich auf zwei Arten lesen; ausgelassen. Setzen Sie jeden Code in eine eigene Zeile.
codes-odd-unclear = Zeile { $line }: Ziffern, die keinen Code ergeben; ausgelassen.
codes-odd-words = Zeile { $line }: Wörter ohne Code; ausgelassen.
error-codes-too-long = Das ist zu viel Text für Backup-Codes.
error-codes-not-text = Das ist keine Textdatei.
error-codes-next = Verwenden Sie die Datei, die Sie bei injixo herunterladen, oder kopieren Sie die Codes von der Seite.
backup-codes-left = Noch { $left } von { $all } Codes
backup-codes-few = { $count ->
    [0] Es ist kein Backup-Code mehr übrig.
    [one] Es ist nur noch ein Backup-Code übrig.
    *[other] Es sind nur noch { $count } Backup-Codes übrig.
    }
backup-codes-few-injixo = Für einen neuen Satz deaktivieren und aktivieren Sie 2FA bei injixo (Ihr Benutzername, Tab Sicherheit) und scannen den neuen QR-Code. Ist 2FA in Ihrem Unternehmen Pflicht, fragen Sie einen Administrator.
backup-codes-few-other = Fordern Sie bei { $service } einen neuen Satz an und fügen Sie ihn hier hinzu.
backup-codes-pasted = eingefügt
backup-codes-from-file = aus einer Datei
backup-codes-typed = eingetippt
backup-codes-same = Diese Codes sind schon gespeichert; es wurde nichts geändert.
backup-codes-voided = { $count ->
    [0] Der vorige Satz gilt nicht mehr.
    [one] Der vorige Satz mit noch einem Code gilt nicht mehr.
    *[other] Der vorige Satz mit noch { $count } Codes gilt nicht mehr.
    }
backup-codes-sheet-saved = Das Blatt liegt in { $folder }; nur Sie können es lesen.
backup-codes-sheet-placed = Das Blatt liegt in { $folder }.
backup-codes-sheet-delete = Drucken Sie es, bewahren Sie es getrennt von diesem Computer auf und löschen Sie dann die Datei.
backup-codes-sheet-printed = Das Blatt wurde an den Drucker gegeben. Bewahren Sie es getrennt von diesem Computer auf.
error-sheet-exists = Es gibt schon eine Datei dieses Namens.
error-sheet-exists-next = Es wurde nichts geschrieben; wählen Sie einen anderen Namen.
error-sheet-next = Wählen Sie einen anderen Ordner.
error-sheet-not-printed-next = Prüfen Sie, ob ein Drucker eingerichtet ist, oder speichern Sie das Blatt als Datei.
cli-backup-codes-none = Es gibt keine Backup-Codes von { $name }.
cli-backup-codes-none-next = Fügen Sie sie hinzu mit: injixo-authenticator backup-codes add
cli-backup-codes-nothing = Es wurde kein Backup-Code gefunden; es wurde nichts geändert.
cli-backup-codes-ask = Diese Codes trotzdem speichern?
cli-backup-codes-added = Backup-Codes von { $name } hinzugefügt: { $count }.
cli-backup-codes-prompt = Fügen Sie die Codes ein oder tippen Sie sie, danach eine leere Zeile:
cli-backup-codes-void = Satz vom { $made }, ungültig seit { $voided }:
cli-backup-codes-used-on = benutzt am { $date }
cli-backup-codes-made = Hinzugefügt am { $date }, { $source }.
cli-backup-codes-void-sets = { $count ->
    [one] Ein älterer Satz gilt nicht mehr.
    *[other] { $count } ältere Sätze gelten nicht mehr.
    }
cli-backup-codes-no-such = { $name } hat diesen Backup-Code nicht.
cli-backup-codes-all-used = Alle Backup-Codes von { $name } sind benutzt.
cli-backup-code-used = Code { $number } von { $name } ist als benutzt markiert.
sheet-title = Notfallblatt: Backup-Codes
sheet-dates = Codes hinzugefügt am { $made }. Dieses Blatt ist vom { $today }.
sheet-used = { $count ->
    [one] Ein Code dieses Satzes wurde schon benutzt und steht nicht auf dem Blatt.
    *[other] { $count } Codes dieses Satzes wurden schon benutzt und stehen nicht auf dem Blatt.
    }
sheet-tick = Haken Sie jeden Code ab, den Sie benutzen: Er gilt nur für eine Anmeldung.
sheet-how = Anmelden mit einem Backup-Code
sheet-step-sign-in = Geben Sie auf der Anmeldeseite von injixo Ihre E-Mail-Adresse und Ihr Passwort ein und klicken Sie auf Anmelden.
sheet-step-link = Klicken Sie auf den Link Backup-Code unter dem Feld Einmal-Passwort.
sheet-step-code = Geben Sie im Feld Backup-Code einen dieser Codes ein.
sheet-step-check = Klicken Sie auf Überprüfen, um die Anmeldung abzuschließen, und haken Sie den Code hier ab.
sheet-step-other-sign-in = Melden Sie sich wie gewohnt bei { $service } an, bis nach einem Einmalcode gefragt wird.
sheet-step-other-code = Wählen Sie dort, einen Backup-Code zu verwenden, geben Sie einen von diesen ein und haken Sie ihn hier ab.
sheet-rules = Gut zu wissen
sheet-rule-emergency = Benutzen Sie diese Codes nur im Notfall. Melden Sie sich sonst mit dem Code aus der App an.
sheet-rule-place = Bewahren Sie dieses Blatt dort auf, wo nur Sie es erreichen, und nicht beim Laptop.
sheet-rule-new = Sobald Sie von { $service } neue Codes bekommen, gelten diese nicht mehr: Drucken Sie dann ein neues Blatt und vernichten Sie dieses.
sheet-rule-none = Haben Sie weder App noch Code, bitten Sie einen Administrator, 2FA für Ihr Konto zu deaktivieren; richten Sie es danach neu ein.

error-codes-paste = In der Zwischenablage ist kein Text.
account-codes = Backup-Codes
account-codes-left = Backup-Codes: noch { $left } von { $all }
codes-title = Backup-Codes
codes-made = Hinzugefügt am { $date }, { $source }
codes-emergency = Nur für Notfälle: Mit jedem Code können Sie sich einmal anmelden. Benutzen Sie sonst den Code aus dieser App.
codes-number = Code { $number }
codes-used-on = benutzt am { $date }
codes-show = Anzeigen
codes-hide = Verbergen
codes-copy = Kopieren
codes-used = Benutzt
codes-used-question = Haben Sie ihn benutzt?
codes-used-yes = Ja, benutzt
codes-used-no = Nein
codes-unmark = Doch nicht benutzt
codes-new-set = Neuen Satz hinzufügen
codes-void = Satz aus { $count } Codes vom { $made }: ungültig seit { $voided }.
codes-sheet-why = Mit einem Blatt Papier, das Sie anderswo aufbewahren, können Sie sich anmelden, wenn dieser Laptop fehlt.
codes-sheet-save = Als PDF speichern
codes-sheet-print = Drucken
codes-will-void = { $count ->
    [0] Der bisherige Satz wird ungültig.
    [one] Der bisherige Satz mit noch einem Code wird ungültig.
    *[other] Der bisherige Satz mit noch { $count } Codes wird ungültig.
    }
codes-keep = Diese Codes speichern
codes-keep-all-the-same = Trotzdem speichern
codes-discard = Diese nicht
codes-add-first = Beim Aktivieren von 2FA bekommen Sie von injixo zehn Backup-Codes. Kopieren Sie sie dort oder laden Sie die Datei herunter und fügen Sie sie hier hinzu.
codes-add-new = Fügen Sie nur dann einen Satz hinzu, wenn Sie von injixo neue Codes bekommen haben: Die bisherigen werden ungültig.
codes-paste = Einfügen
codes-open-file = Heruntergeladene Datei öffnen
codes-type = Oder tippen Sie sie ein
codes-type-hint = Mit einem Leerzeichen zwischen zwei Codes
codes-read-typed = Eingetippte Codes prüfen
codes-odd-words-many = { $count } Zeilen mit Wörtern ohne Code; ausgelassen.
toast-code-used = Als benutzt markiert; noch { $left } übrig.
toast-codes-added = Backup-Codes hinzugefügt.
