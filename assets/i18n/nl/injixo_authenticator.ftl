# Names and words used everywhere
app-name = Authenticator voor injixo
back = Terug
cancel = Annuleren
close = Sluiten
undo = Ongedaan maken

# The form of an account's names and code settings
form-issuer = Dienst
form-issuer-hint = Bijvoorbeeld injixo
form-account = Account
form-account-hint = Je e-mailadres of gebruikersnaam daar
form-steam = Steam-codes hebben vijf letters en gelden 30 seconden.
form-settings = Code-instellingen
form-settings-hide = Instellingen verbergen
form-summary = { $digits } cijfers, elke { $period } s, { $algorithm }
form-summary-counter = { $digits } cijfers, teller { $counter }, { $algorithm }
form-digits = Cijfers
form-digits-error = Tussen 5 en 10
form-period = Seconden
form-period-error = Tussen 1 en 86.400
form-algorithm = Algoritme
form-settings-warning = Wijzig dit alleen als de dienst dat zegt: met andere instellingen weigert de dienst je codes.

# The list
accounts-title = Codes
accounts-lock = Vergrendelen
accounts-add = Toevoegen
accounts-empty-title = Voeg je eerste account toe
accounts-empty-body = Open bij injixo je gebruikersnaam, Beveiliging, 2FA inschakelen. Neem daarna de QR-code van die pagina over met Ctrl+V, een afbeelding of de key.
accounts-search = Zoeken
accounts-search-clear = Zoekopdracht wissen
accounts-no-hit = Geen account gevonden voor ‘{ $query }’
accounts-no-hit-body = Met Escape zie je ze allemaal.
accounts-next = straks { $code }
accounts-next-code = Volgende code
accounts-details = Openen
accounts-unnamed = Account zonder naam

# A vault that is not open
unlock-opening = Je kluis wordt geopend…
unlock-locked-title = Je kluis is vergrendeld
unlock-locked-keyring = Je codes zijn verborgen en de sleutels zijn uit het geheugen. De sleutelring van deze computer opent de kluis weer, dus dat kan iedereen die als jou is aangemeld.
unlock-button = Ontgrendelen
unlock-passphrase = Wachtwoordzin
unlock-wrong = Dat is niet de wachtwoordzin van deze kluis.
unlock-use-keyring = Openen met de sleutelring
unlock-keyring = Sleutelring ontgrendelen
unlock-use-passphrase = Wachtwoordzin gebruiken
unlock-retry = Opnieuw proberen
unlock-nothing-changed = Aan de kluis is niets veranderd.

# The first start
welcome-title = Codes voor injixo, op je laptop
welcome-subtitle = Aanmelden met twee-factor-authenticatie, zonder telefoon.
welcome-codes = Neemt de key over uit een QR-code
welcome-codes-body = Uit een schermafbeelding, het klembord of getypt.
welcome-vault = Bewaart hem in een versleutelde kluis
welcome-vault-body = Een bestand op deze computer. De sleutel ligt in de sleutelring van het systeem of wordt gemaakt uit je wachtwoordzin.
welcome-honest = Zwakker dan een tweede apparaat
welcome-honest-body = Codes naast de browser beschermen tegen een gestolen wachtwoord, niet tegen een gestolen laptop die open staat.
welcome-make = Een kluis maken
welcome-open = Een bestaande kluis openen
welcome-independent = Onafhankelijk van injixo gemaakt.
welcome-working = Je kluis wordt gemaakt…
welcome-passphrase-title = Kies een wachtwoordzin
welcome-passphrase-why = Daarom beschermt een wachtwoordzin de kluis.
welcome-passphrase = Wachtwoordzin
welcome-passphrase-again = Nog een keer
welcome-passphrase-differs = Ze zijn niet gelijk.
welcome-passphrase-weak-take = Toch gebruiken
strength-weak = Zwak: binnen minuten geraden. Vier of vijf losse woorden zijn beter.
strength-fair = Matig: met een of twee woorden meer is hij goed.
strength-good = Goed
strength-strong = Sterk

# Adding an account
add-title = Account toevoegen
add-intro = Waar is de QR-code of de key?
add-paste = Plakken (Ctrl+V)
add-paste-body = Een schermafbeelding, een otpauth-link of de key van het klembord
add-picture = Een afbeelding kiezen
add-picture-body = PNG, JPEG, WebP, GIF of BMP met de QR-code
add-type = De key typen
add-type-body = De letters en cijfers naast de QR-code
add-reading = Bezig met lezen…
add-type-intro = Spaties, streepjes en kleine letters maken niet uit.
add-key = Key
add-continue = Verder
add-several = Er zijn { $count } codes gevonden. Welke wil je toevoegen?
add-check = Controleer wat er is gelezen. De code hieronder werkt al.
add-no-code = Met deze instellingen is er geen code.
add-saving = Wordt bewaard…
add-button = Toevoegen
add-duplicate-title = Deze heb je al
add-duplicate-body = Vervang het als je 2FA bij injixo opnieuw hebt ingeschakeld: dan werkt alleen de nieuwe key. De oude gaat naar de prullenbak.
add-keep-both = Beide houden
add-replace = Deze vervangen

# An account's page
account-copy = Kopiëren
account-up = Omhoog
account-down = Omlaag
account-show-key = Key tonen
account-hide-key = Key verbergen
account-key = Key
account-remove = Verwijderen
account-save = Opslaan
account-key-title = De key tonen?
account-key-body = Wie hem ziet of fotografeert, kan jouw codes maken. Kijk wie er in de buurt is en of je je scherm deelt.
account-remove-title = { $name } verwijderen?
account-remove-body = Het gaat naar de prullenbak en blijft daar 30 dagen bewaard.
account-remove-2fa = 2FA blijft bij injixo ingeschakeld: zonder dit account of een back-upcode kun je je daar niet aanmelden.
account-remove-yes = Naar de prullenbak

# Notices
toast-copied = Gekopieerd. Nog { $seconds } seconden geldig.
toast-copied-short = Gekopieerd, maar nog maar { $seconds } s geldig.
toast-copied-counter = Gekopieerd. Eén keer te gebruiken.
toast-copy-next = Volgende kopiëren
toast-next-coming = De volgende code wordt gekopieerd zodra hij ingaat, over { $seconds } s.
toast-added = Toegevoegd.
toast-saved = Opgeslagen.
toast-removed = Naar de prullenbak. 2FA blijft bij injixo ingeschakeld.
toast-restored = Teruggezet.
toast-reloaded = Een ander programma wijzigde de kluis; die is opnieuw gelezen.
error-paste-nothing = Op het klembord staat geen afbeelding, link of key. Maak eerst een schermafbeelding van de QR-code.
