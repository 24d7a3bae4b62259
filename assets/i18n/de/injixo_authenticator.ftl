# Names and words used everywhere
app-name = Authenticator für injixo
back = Zurück
cancel = Abbrechen
close = Schließen
undo = Rückgängig

# The form of an account's names and code settings
form-issuer = Dienst
form-issuer-hint = Zum Beispiel injixo
form-account = Konto
form-account-hint = Ihre E-Mail-Adresse oder Ihr Benutzername dort
form-steam = Steam-Codes haben fünf Zeichen und gelten 30 Sekunden.
form-settings = Code-Einstellungen
form-settings-hide = Einstellungen ausblenden
form-summary = { $digits } Ziffern, alle { $period } s, { $algorithm }
form-summary-counter = { $digits } Ziffern, Zähler { $counter }, { $algorithm }
form-digits = Ziffern
form-digits-error = Zwischen 5 und 10
form-period = Sekunden
form-period-error = Zwischen 1 und 86.400
form-algorithm = Algorithmus
form-settings-warning = Ändern Sie dies nur, wenn der Dienst es verlangt: Mit anderen Einstellungen lehnt er die Codes ab.

# The list
accounts-title = Codes
accounts-lock = Sperren
accounts-add = Hinzufügen
accounts-empty-title = Fügen Sie Ihr erstes Konto hinzu
accounts-empty-body = Öffnen Sie bei injixo Ihren Benutzernamen, Sicherheit, 2FA aktivieren. Übernehmen Sie dann den QR-Code der Seite mit Strg+V, als Bild oder den Schlüssel.
accounts-search = Suchen
accounts-search-clear = Suche leeren
accounts-no-hit = Kein Konto passt zu „{ $query }“
accounts-no-hit-body = Escape zeigt wieder alle.
accounts-next = danach { $code }
accounts-next-code = Nächster Code
accounts-details = Öffnen
accounts-unnamed = Konto ohne Namen

# A vault that is not open
unlock-opening = Ihr Tresor wird geöffnet…
unlock-locked-title = Ihr Tresor ist gesperrt
unlock-locked-keyring = Ihre Codes sind verborgen und die Schlüssel aus dem Speicher entfernt. Der Schlüsselbund dieses Computers öffnet den Tresor wieder; das kann also jeder, der als Sie angemeldet ist.
unlock-button = Entsperren
unlock-passphrase = Passphrase
unlock-wrong = Das ist nicht die Passphrase dieses Tresors.
unlock-use-keyring = Mit dem Schlüsselbund öffnen
unlock-keyring = Schlüsselbund entsperren
unlock-use-passphrase = Passphrase verwenden
unlock-retry = Erneut versuchen
unlock-nothing-changed = Am Tresor wurde nichts verändert.

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
welcome-passphrase = Passphrase
welcome-passphrase-again = Noch einmal
welcome-passphrase-differs = Die beiden sind nicht gleich.
welcome-passphrase-weak-take = Trotzdem verwenden
strength-weak = Schwach: in Minuten erraten. Vier oder fünf beliebige Wörter sind besser.
strength-fair = Mäßig: Ein oder zwei Wörter mehr machen sie gut.
strength-good = Gut
strength-strong = Stark

# Adding an account
add-title = Konto hinzufügen
add-intro = Wo ist der QR-Code oder der Schlüssel?
add-paste = Einfügen (Strg+V)
add-paste-body = Ein Bildschirmfoto, ein otpauth-Link oder der Schlüssel aus der Zwischenablage
add-picture = Ein Bild auswählen
add-picture-body = PNG, JPEG, WebP, GIF oder BMP mit dem QR-Code
add-type = Den Schlüssel eintippen
add-type-body = Die Buchstaben und Ziffern neben dem QR-Code
add-reading = Wird gelesen…
add-type-intro = Leerzeichen, Striche und Kleinschreibung spielen keine Rolle.
add-key = Schlüssel
add-continue = Fortfahren
add-several = { $count } Codes wurden gefunden. Welchen möchten Sie hinzufügen?
add-check = Prüfen Sie, was gelesen wurde. Der Code unten gilt bereits.
add-no-code = Mit diesen Einstellungen gibt es keinen Code.
add-saving = Wird gespeichert…
add-button = Hinzufügen
add-duplicate-title = Dieses haben Sie schon
add-duplicate-body = Ersetzen Sie es, wenn Sie 2FA bei injixo neu aktiviert haben: Dann gilt nur der neue Schlüssel. Der alte kommt in den Papierkorb.
add-keep-both = Beide behalten
add-replace = Dieses ersetzen

# An account's page
account-copy = Kopieren
account-up = Nach oben
account-down = Nach unten
account-show-key = Schlüssel anzeigen
account-hide-key = Schlüssel verbergen
account-key = Schlüssel
account-remove = Entfernen
account-save = Speichern
account-key-title = Den Schlüssel anzeigen?
account-key-body = Wer ihn sieht oder fotografiert, kann Ihre Codes erzeugen. Achten Sie darauf, wer in der Nähe ist und ob Sie Ihren Bildschirm teilen.
account-remove-title = { $name } entfernen?
account-remove-body = Es kommt in den Papierkorb und bleibt dort 30 Tage erhalten.
account-remove-2fa = 2FA bleibt bei injixo aktiv: Ohne dieses Konto oder einen Backup-Code können Sie sich dort nicht anmelden.
account-remove-yes = In den Papierkorb

# Notices
toast-copied = Kopiert. Noch { $seconds } Sekunden gültig.
toast-copied-short = Kopiert, gilt aber nur noch { $seconds } s.
toast-copied-counter = Kopiert. Einmal verwendbar.
toast-copy-next = Nächsten kopieren
toast-next-coming = Der nächste Code wird kopiert, sobald er gilt, in { $seconds } s.
toast-added = Hinzugefügt.
toast-saved = Gespeichert.
toast-removed = Im Papierkorb. 2FA bleibt bei injixo aktiv.
toast-restored = Wiederhergestellt.
toast-reloaded = Ein anderes Programm hat den Tresor geändert; er wurde neu gelesen.
error-paste-nothing = In der Zwischenablage ist kein Bild, Link oder Schlüssel. Machen Sie zuerst ein Bildschirmfoto des QR-Codes.
