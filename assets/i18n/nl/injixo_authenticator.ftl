# What the program is called, everywhere
app-name = Authenticator for injixo

## Wat er misging, en wat je eraan doet (src/words.rs)

error-vault-missing = Er is nog geen kluis.
error-vault-missing-next = Maak er eerst een, of open er een die je al hebt.
error-vault-not-permitted = De kluis kan niet worden gelezen: deze gebruiker mag het bestand niet lezen.
error-vault-not-permitted-next = Kijk van wie het bestand en de map zijn en welke rechten ze hebben.
error-vault-is-folder = De kluis kan niet worden gelezen: op de plaats van het kluisbestand staat een map.
error-vault-is-folder-next = Zet die map ergens anders neer of kies een andere plaats.
error-home-is-file = Er staat een bestand waar de map van de kluis hoort.
error-home-is-file-next = Noem een andere map met --home.
error-vault-unreadable = Het kluisbestand kan niet van de schijf worden gelezen.
error-vault-unreadable-next = Controleer de schijf en probeer het opnieuw; er is niets veranderd.
error-vault-too-large = Het kluisbestand is groter dan 256 MiB, meer dan dit programma ooit schrijft.
error-vault-too-large-next = Het is gelaten zoals het was; zet er een kopie neer die wel een kluis is.
error-vault-damaged = Het kluisbestand is beschadigd: het is leeg, afgekapt of veranderd.
error-vault-damaged-next = Het is gelaten zoals het was; oudere kopieën met hun datum staan in de map ‘generations’ ernaast.
error-vault-gone = Het kluisbestand is weg, maar in de map ‘generations’ naast zijn plaats staan kopieën met hun datum.
error-vault-gone-next = Kopieer de nieuwste daarvan terug onder de naam vault.ixv; er is niets veranderd.
error-vault-newer = De kluis is geschreven door een nieuwere versie van dit programma (formaat { $format }).
error-vault-newer-next = Werk het programma bij.
error-no-such-way = Zo gaat deze kluis niet open.
error-no-such-way-next = Gebruik de manier waarop hij is gemaakt: de sleutelbos of een wachtwoordzin.
error-wrong-passphrase = Dat is niet de wachtwoordzin van deze kluis.
error-wrong-passphrase-next = Kijk of Caps Lock uit staat en de toetsenbordindeling klopt, en probeer het opnieuw.
error-wrong-phrase = Dat is niet de herstelzin van deze kluis.
error-wrong-phrase-next = Vergelijk elk woord met je papier; een eerdere herstelzin opent de kluis niet meer.
error-phrase-count = Een herstelzin heeft 12 woorden; { $count ->
        [one] dit is er één
       *[other] dit zijn er { $count }
    }.
error-phrase-count-next = Typ ze allemaal, in de volgorde op je papier.
error-phrase-word = Woord { $number } komt in geen herstelzin voor.
error-phrase-word-next = Vergelijk het letter voor letter met je papier.
error-phrase-checksum = Deze woorden horen niet bij elkaar.
error-phrase-checksum-next = Een ervan luidt op je papier anders, of er zijn er twee verwisseld.
error-phrase-no-text = Dat is geen tekst.
error-phrase-no-text-next = Een herstelzin is 12 Engelse woorden in een gewoon tekstbestand.
error-way-there = De kluis gaat al op die manier open.
error-way-there-next = Er is niets veranderd; kies wijzigen om die manier te vervangen.
error-way-last = De kluis heeft minstens één manier nodig om open te gaan.
error-way-last-next = Voeg eerst een andere toe.
error-way-too-many = De kluis heeft zoveel manieren om open te gaan als mogelijk is.
error-way-too-many-next = Verwijder er eerst een.
error-way-not-proven = De kluis ging op de nieuwe manier niet open.
error-way-not-proven-next = Er is niets veranderd; wat de kluis tot nu toe opende, opent hem nog.
error-way-not-finished = De kopieën volgen nog een eerdere wijziging.
error-way-not-finished-next = Er is niets veranderd. Sluit de map aan waarin ze staan en probeer het zo nog eens.
error-entry-missing = De sleutelbos antwoordt, maar heeft niets voor deze kluis.
error-entry-missing-next = Meld je aan als de gebruiker, op de computer, die de kluis heeft gemaakt.
error-entry-wrong = Wat er in de sleutelbos staat, opent deze kluis niet.
error-entry-wrong-next = Het hoort bij een andere kluis of is veranderd.
error-too-costly = De kluis vraagt meer geheugen of tijd om te openen dan is toegestaan.
error-too-costly-next = Zo maakt dit programma hem niet; gebruik een andere kopie van de kluis.
error-vault-exists = Hier is al een kluis.
error-vault-exists-next = Hij is gelaten zoals hij was; open hem of kies een andere plaats.
error-empty-passphrase = De wachtwoordzin is leeg.
error-empty-passphrase-next = Kies er een van een paar woorden.
error-busy = Een ander programma is al meer dan 10 seconden bezig de kluis op te slaan.
error-busy-next = Er is niets veranderd; probeer het zo meteen opnieuw.
error-entropy = Het besturingssysteem geeft geen toevalsgetallen.
error-entropy-next = Er is niets veranderd; start de computer opnieuw en probeer het nog eens.
error-account-gone = Dat account staat niet meer in de kluis.
error-account-gone-next = Een ander programma heeft het verwijderd; er is niets veranderd.
error-account-there = Dat account staat al in de kluis.
error-account-there-next = Er is niets veranderd.
error-no-counter = Dat account heeft geen volgende tellerstand.
error-later-tags = De labels van deze kluis zijn door een nieuwere versie geschreven.
error-later-tags-next = Werk dit programma bij om ze te wijzigen; er is niets veranderd.
error-backup-code-gone = Die back-upcode staat niet meer in de kluis.
error-backup-code-used = Die back-upcode is al gebruikt.
error-backup-code-used-next = Met elke code kun je maar één keer aanmelden; neem de volgende.
error-backup-code-void = Die back-upcode hoort bij een oudere set en werkt niet meer.
error-backup-code-void-next = Neem er een uit de nieuwste set.
error-conflict = Een ander programma heeft het kluisbestand intussen veranderd.
error-conflict-next = Je wijziging is niet opgeslagen; open de kluis opnieuw en doe haar nog eens.
error-save-verify = Wat is geschreven, kon niet worden teruggelezen.
error-save-verify-next = De kluis is zoals hij was; controleer de schijf.
error-save-too-large = De kluis zou groter worden dan 256 MiB.
error-save-too-large-next = Je wijziging is niet opgeslagen.
error-disk-not-permitted = De kluis kon niet worden opgeslagen: deze gebruiker mag niet in de map schrijven.
error-disk-not-permitted-next = De kluis is zoals hij was; controleer de rechten van de map.
error-disk-full = De kluis kon niet worden opgeslagen: de schijf is vol.
error-disk-full-next = De kluis is zoals hij was; maak ruimte vrij en probeer het opnieuw.
error-disk = De kluis kon niet op de schijf worden opgeslagen.
error-disk-next = De kluis is zoals hij was; controleer de schijf en probeer het opnieuw.
error-backup-no-folder = De map voor de back-ups is er niet.
error-backup-no-folder-next = Sluit de stick of de schijf aan; de volgende keer opslaan gaat er weer een kopie heen.
error-preferences-damaged = Je instellingen konden niet worden gelezen, dus gelden de gewone; het oude bestand is nu { $file }.
error-preferences-damaged-next = Kies ze opnieuw, ook de map voor back-ups.
error-backup-inside = Die map hoort bij de kluis zelf: een kopie daar zou samen met de kluis verloren gaan.
error-backup-name = De naam van deze map is geen gewone tekst (UTF-8), dus de instellingen kunnen hem niet onthouden.
error-backup-name-next = Kies een map met een andere naam.
error-backup-not-folder = Wat voor de back-ups is gekozen, is geen map.
error-backup-not-permitted = Er is geen back-up gemaakt: deze gebruiker mag niet in die map schrijven.
error-backup-choose-next = Je kluis is opgeslagen; kies een andere map voor de back-ups.
error-backup-full = Er is geen back-up gemaakt: in die map is geen ruimte meer.
error-backup-full-next = Je kluis is opgeslagen; maak daar ruimte vrij of kies een andere map.
error-backup-hangs = De map voor de back-ups antwoordt niet.
error-backup-disk = In die map kon geen back-up worden gemaakt.
error-backup-disk-next = Je kluis is opgeslagen; controleer die schijf of kies een andere map.
error-backup-not-proven = De back-up ging na het schrijven niet open en telt daarom niet.
error-restore-missing = Deze back-up is er niet meer.
error-restore-damaged = Deze back-up is beschadigd.
error-restore-other-next = Er is niets veranderd; kies een andere.
error-restore-other-key = Deze back-up is van voordat is veranderd hoe de kluis opengaat.
error-restore-other-key-next = Hij gaat alleen open met wat de kluis toen opende; er is niets veranderd.
error-copies-folder = De kluis kon niet worden opgeslagen: op de plaats van de map met kopieën staat iets anders.
error-copies-folder-next = De kluis is zoals hij was; haal weg wat in zijn map ‘generations’ heet en probeer het opnieuw.
error-disk-exists = Er is al een bestand met die naam.
error-disk-exists-next = Het is gelaten zoals het was; kies een andere naam.
error-keyring-none = Op deze computer antwoordt geen sleutelbos.
error-keyring-none-next = Start de sleutelbos (op Linux bijvoorbeeld gnome-keyring of KWallet) en probeer het opnieuw.
error-keyring-locked = De sleutelbos is vergrendeld.
error-keyring-locked-next = Ontgrendel hem en probeer het opnieuw.
error-keyring-slow = De sleutelbos antwoordde niet op tijd.
error-keyring-slow-next = Misschien wacht hij in een ander venster op je; probeer het daarna opnieuw.
error-keyring-ambiguous = De sleutelbos heeft voor deze kluis meer dan één item met dezelfde naam.
error-keyring-ambiguous-next = Verwijder het verkeerde met het programma van de sleutelbos zelf.
error-keyring-unreliable = De sleutelbos geeft niet terug wat erin is opgeslagen.
error-keyring-unreliable-next = Gebruik in plaats daarvan een wachtwoordzin.
error-keyring-failed = De sleutelbos werkt niet.
error-keyring-failed-next = Start hem opnieuw of meld je opnieuw aan en probeer het nog eens.
error-uri-not-otpauth = Dit is geen link voor een authenticator-app.
error-uri-not-otpauth-next = Zo'n link begint met otpauth://.
error-uri-too-long = De link is langer dan 8 KiB.
error-uri-ask-again-next = Vraag de dienst om een nieuwe QR-code of key.
error-uri-type = De link vraagt om codes van het type ‘{ $name }’, die dit programma niet kan maken.
error-uri-type-next = Het maakt codes van de typen totp, hotp en steam.
error-uri-algorithm = De link vraagt om het algoritme ‘{ $name }’, dat dit programma niet kan gebruiken.
error-uri-algorithm-next = Het gebruikt SHA1, SHA256 en SHA512.
error-uri-ambiguous = De link noemt ‘{ $name }’ twee keer, met verschillende waarden.
error-uri-not-a-number = In de link is ‘{ $name }’ geen gewoon getal.
error-key-empty = Er is geen key.
error-key-too-long = De key is te lang: meer dan 8 KiB.
error-key-too-short = De key is te kort: één letter is niet genoeg.
error-key-padding = In de key staat een isgelijkteken vóór het einde.
error-key-again-next = Kopieer de key opnieuw; hij heeft alleen de letters A tot Z en de cijfers 2 tot 7.
error-key-letter = In de key staat een verkeerd teken: ‘{ $letter }’ op plaats { $position }.
error-key-letter-instead = Waarschijnlijk is het een ‘{ $instead }’; een key heeft alleen de letters A tot Z en de cijfers 2 tot 7.
error-otp-digits = Een code van { $digits } cijfers kan niet worden gemaakt.
error-otp-digits-next = Mogelijk zijn 5 tot 10 cijfers.
error-otp-period = Een periode van { $period } seconden kan niet worden gebruikt.
error-otp-period-next = Mogelijk zijn 1 tot 86400 seconden.
error-picture-none = Dit is geen afbeelding die kan worden gelezen.
error-picture-none-next = Gebruik een heel PNG-, JPEG-, WebP-, GIF- of BMP-bestand.
error-picture-too-large = De afbeelding is te groot: meer dan 64 megapixel of 512 MiB.
error-picture-too-large-next = Knip het stuk met de QR-code eruit, of maak alleen daarvan een schermafbeelding.
error-picture-no-code = In de afbeelding staat geen QR-code.
error-picture-no-code-next = Maak een schermafbeelding met de hele code en wat ruimte eromheen.
error-picture-unreadable = In de afbeelding staat een QR-code, maar hij kan niet worden gelezen.
error-picture-unreadable-next = Zoom in op de pagina, haal de muisaanwijzer van de code af en maak een nieuwe schermafbeelding.
error-picture-unreadable-place = Hij staat { $left } pixels van links en { $top } van boven, en is ongeveer { $width } breed.
error-screen-denied = Deze computer staat niet toe dat het scherm wordt bekeken.
error-screen-denied-next = Sta schermafbeeldingen toe in de systeeminstellingen, of maak zelf een schermafbeelding en plak die met Ctrl+V.
error-screen-cancelled = Het bekijken van het scherm is geannuleerd.
error-screen-none = Niets op deze computer maakt schermafbeeldingen voor andere programma's.
error-screen-slow = De computer antwoordde niet op tijd.
error-screen-failed = Er kon geen schermafbeelding worden gemaakt.
error-screen-next = Maak zelf een schermafbeelding en plak die met Ctrl+V.
error-screen-no-code = Er staat geen QR-code op het scherm.
error-screen-no-code-next = Toon de hele code, met niets ervoor, of plak een schermafbeelding met Ctrl+V.
error-watch-over = Binnen een minuut kwam er geen QR-code om aan te melden op het scherm.
error-watch-over-next = Toon de hele code met wat ruimte eromheen, of plak een schermafbeelding met Ctrl+V.
error-export-damaged = De export van Google Authenticator is onvolledig of beschadigd.
error-export-damaged-next = Laat de code nog eens zien op de telefoon en maak er een nieuwe afbeelding van.
error-export-large = In deze export staat meer dan in een QR-code past.
error-export-empty = In deze export staat geen account.
error-export-empty-next = Kies de accounts nog eens in Google Authenticator.
error-entry-no-key = Er is geen key.
error-entry-md5 = Gebruikt MD5, wat niet wordt ondersteund.
error-entry-unknown = Gebruikt instellingen die hier niet bekend zijn.
error-entry-counter = De teller staat onder nul.
error-entry-damaged = Is beschadigd.
error-remove-other = De afbeelding is niet verwijderd: een ander bestand heet nu zo.
error-remove-file = De afbeelding kon niet worden verwijderd.
error-remove-next = Verwijder die in je bestandsbeheer en maak de prullenbak leeg.
error-symbol = Dit account past niet in een QR-code.
error-symbol-next = Typ de key over op het andere apparaat.
unfit-steam = Steam-codes
unfit-digits = een ander aantal cijfers dan 6 of 8
unfit-period = een andere duur dan 30 seconden
unfit-counter = de teller is te groot
unfit-too-long = de key of de namen zijn te lang
error-qr-link = In de QR-code staat een weblink, geen account voor een authenticator-app.
error-qr-link-next = Zo'n code opent vaak alleen de eigen app van de dienst. Zoek op de pagina naar een andere authenticator-app, of naar een key om over te typen.
error-qr-wifi = In de QR-code staat een wifi-netwerk, geen account voor een authenticator-app.
error-qr-contact = In de QR-code staat een contact, geen account voor een authenticator-app.
error-qr-microsoft = De QR-code werkt alleen met Microsoft Authenticator.
error-qr-microsoft-next = Kies bij Microsoft voor een andere authenticator-app; dan komt er een gewone QR-code.
error-qr-passkey = De QR-code is voor een passkey, niet voor een authenticator-app.
error-qr-passkey-next = Kies bij de dienst voor een authenticator-app in plaats van een passkey.
error-qr-text = In de QR-code staat een tekst, geen account voor een authenticator-app.
error-qr-next = Zoek de QR-code op de pagina waar je 2FA inschakelt.
error-clipboard = Het klembord antwoordt niet.
error-clipboard-next = Sla de afbeelding op als bestand en kies dat.
error-no-home = Dit systeem noemt geen persoonlijke map.
error-no-home-next = Noem er een met --home of de variabele INJIXO_AUTHENTICATOR_HOME.
error-private-missing = Er is geen bestand { $file }.
error-private-missing-next = Controleer de naam.
error-private-others = Andere gebruikers kunnen het bestand { $file } lezen.
error-private-others-next = Maak het eerst van jou alleen, met chmod 600.
error-private-not-file = { $file } is geen gewoon bestand.
error-private-too-large = Het bestand { $file } is groter dan 4 KiB.
error-private-not-permitted = Het bestand { $file } kan niet worden gelezen: deze gebruiker mag het niet lezen.
error-private-not-permitted-next = Kijk van wie het is en welke rechten het heeft.
error-private-unreadable = Het bestand { $file } kan niet worden gelezen.
error-private-not-text = Het bestand { $file } is geen UTF-8-tekst.
error-private-empty = Het bestand { $file } is leeg.
error-private-next = Noem een bestand met alleen dat en verder niets.

## Wat je moet weten over een account dat toch werkt (src/words.rs)

flag-no-issuer = Er wordt geen dienst genoemd.
flag-issuer-mismatch = De link noemt twee verschillende diensten; die in het veld ‘issuer’ geldt.
flag-secret-below-80-bits = De key is erg kort (minder dan 80 bits); de codes zijn makkelijk te raden.
flag-secret-below-128-bits = De key is kort (minder dan 128 bits); veel diensten gebruiken zulke keys.
flag-noncanonical-secret-length = De key eindigt midden in een groep; misschien ontbreekt er een letter.
flag-nonzero-trailing-bits = De laatste letter van de key is ongewoon; kijk of hij goed is overgenomen.
flag-unusual-digits = Het aantal cijfers is ongewoon.
flag-unusual-period = De codes zijn ongewoon lang of kort geldig.
flag-hotp-without-counter = De link noemt geen teller; er wordt met 0 begonnen.
flag-control-characters = Onzichtbare tekens of tekens die de leesrichting omdraaien zijn uit de namen gehaald.
flag-period-not-exported = In de export van Google staat niet hoe lang een code geldt: we gaan uit van 30 seconden. Wordt een code geweigerd, zoek dan bij de dienst op hoe lang die geldt.

## De opdrachtregel (src/cli); opdrachten en opties blijven in elke taal zoals ze zijn

cli-no-display = Er is geen beeldscherm, dus het venster kan niet open.
cli-not-locked = Het programma dat openstaat antwoordt niet en is misschien niet vergrendeld. Sluit het af.
cli-no-window = Deze uitvoering heeft geen venster.
cli-commands = Deze opdrachten werken zonder: scan, code, list, add, remove, rename, backup-codes, clock, vault en doctor (zie --help).
cli-not-written = De uitkomst kon niet worden geschreven.
cli-unchanged = Er is niets veranderd.
cli-nameless = een account zonder naam
cli-service = de dienst zelf
cli-vault-missing-next = Maak er een met: injixo-authenticator vault create
cli-rollback = Op de plaats van het nieuwste kluisbestand staat een ouder: nummer { $file }, en deze computer heeft nummer { $seen } al gezien.
cli-rollback-twin = Op de plaats van het nieuwste kluisbestand staat een ander met hetzelfde nummer: er zijn twee verschillende bestanden met nummer { $seen }, en deze computer heeft het andere gezien.
cli-set-aside = { $count ->
    [one] Eén item is niet begrepen; het blijft bewaard zoals het is.
   *[other] { $count } items zijn niet begrepen; ze blijven bewaard zoals ze zijn.
}
cli-passphrase = Wachtwoordzin:
cli-passphrase-needed = Deze kluis gaat open met een wachtwoordzin, en er is geen terminal om hem te vragen.
cli-passphrase-needed-next = Noem een bestand waar hij in staat: --passphrase-file FILE
cli-passphrase-instead = De kluis gaat daarom open met een wachtwoordzin.
cli-passphrase-new = Nieuwe wachtwoordzin:
cli-passphrase-again = Nog een keer dezelfde:
cli-passphrase-differ = Die twee zijn niet gelijk; begin opnieuw.
cli-passphrase-weak = Deze wachtwoordzin is makkelijk te raden; een paar ongewone woorden zijn beter.
cli-passphrase-weak-ask = Toch gebruiken? 1 = ja, Enter = een andere kiezen:
cli-passphrase-weak-file = Let op: de wachtwoordzin in het bestand is makkelijk te raden; een paar ongewone woorden zijn beter.
cli-created-keyring = De kluis is gemaakt: { $file }. De sleutel ligt in de sleutelbos van je gebruikersaccount.
cli-created-passphrase = De kluis is gemaakt: { $file }. Hij gaat alleen open met je wachtwoordzin; niemand kan je die vertellen als je hem kwijtraakt.
cli-no-accounts = Er staan nog geen accounts in de kluis.
cli-no-match = Geen account past bij ‘{ $query }’.
cli-in-archive = { $name } staat in het archief.
cli-in-archive-next = Haal het terug met vault archive restore.
cli-several = Bij ‘{ $query }’ passen { $count } accounts; noem er een met meer woorden of met zijn id:
cli-several-all = In de kluis staan { $count } accounts; noem er een met zijn woorden of met zijn id:
cli-code-left = nog { $seconds } s
cli-code-next = hierna { $code }
cli-counter-stays = Codes met een teller worden getoond zonder dat de teller verdergaat; noem één account om zijn code te gebruiken.
cli-copy-no-display = Er is geen beeldscherm, dus ook geen klembord om naar te kopiëren.
cli-copy-one = Er zijn codes van { $count } accounts; voor --copy moet het er precies één zijn.
cli-copied = De code van { $name } staat hoogstens 30 seconden op het klembord, of tot je iets anders kopieert; hij is nog { $seconds } s geldig.
cli-copied-counter = De code van { $name } staat hoogstens 30 seconden op het klembord, of tot je iets anders kopieert.
cli-link-prompt = Link (onzichtbaar):
cli-key-prompt = Key (onzichtbaar):
cli-nothing-read = Er is niets te lezen: er kwam geen link en geen key binnen.
cli-secret-argument = Let op: andere programma's kunnen zien wat je als argument meegeeft, en de shell onthoudt het; gebruik - (standaardinvoer) of een bestand.
cli-clipboard-empty = Op het klembord staat geen afbeelding en geen tekst.
cli-leftover = Op de afbeelding is de key nog te zien: verwijder die, of geef de volgende keer --remove-picture mee.
cli-leftover-removed = Verwijderd: { $what }
cli-leftover-kept = Niet verwijderd: { $what }. Niet alles daarin is toegevoegd.
cli-leftover-clipboard = wat op het klembord stond
cli-parts-missing = { $read } van { $size } codes van deze export zijn gelezen; nog niet gelezen: { $missing }. Voeg ook daarvan de afbeeldingen toe.
cli-file-missing = Er is geen bestand { $file }.
cli-file-not-permitted = { $file } kan niet worden geopend: deze gebruiker mag het niet lezen.
cli-file-is-folder = { $file } is een map, geen bestand.
cli-file-unreadable = { $file } kan niet worden gelezen.
cli-name-one = Er zijn { $count } accounts gelezen; voor --issuer en --account moet het er precies één zijn.
cli-duplicate-key = { $name } in de kluis heeft dezelfde key.
cli-duplicate-name = { $name } staat al in de kluis, met een andere key.
cli-duplicate-next = Met --replace komt het nieuwe ervoor in de plaats (het oude gaat naar de prullenbak), met --keep-both houd je ze allebei; er is niets veranderd.
cli-duplicate-ask = 1 = vervangen (het gaat naar de prullenbak), 2 = allebei houden, Enter = niets veranderen:
cli-duplicate-several = In de kluis lijken { $count } accounts op het nieuwe; het is niet duidelijk welk moet worden vervangen.
cli-duplicate-several-next = Verwijder eerst de oude, of gebruik --keep-both; er is niets veranderd.
cli-duplicate-same = Meerdere gelezen accounts zouden hetzelfde vervangen: { $name }.
cli-duplicate-same-next = Voeg ze een voor een toe, of gebruik --keep-both; er is niets veranderd.
cli-added = Toegevoegd: { $name }.
cli-replaced = Toegevoegd: { $name }. Het vorige staat in de prullenbak.
cli-removed = { $name } staat in de prullenbak tot je het definitief verwijdert. Bij { $service } blijft 2FA ingeschakeld: schakel het daar uit, of zorg dat je je anders kunt aanmelden.
cli-renamed = { $old } heet nu { $new }.
cli-rename-same = { $name } heet al zo; er is niets veranderd.
cli-status-file = Bestand
cli-status-id = Identiteit
cli-status-made = Gemaakt
cli-status-ways = Gaat open met
cli-status-saves = Keer opgeslagen
cli-status-bytes = Bytes
cli-status-unchecked = De inhoud is niet geopend en niet gecontroleerd; dat doet vault verify.
cli-status-copies = Oudere kopieën
cli-verified = { $file }: heel, nummer { $save }, { $accounts ->
    [one] één account
   *[other] { $accounts } accounts
}, { $trash } in de prullenbak
cli-way-keyring = sleutelbos
cli-way-passphrase = wachtwoordzin
cli-way-keyring-passphrase = sleutelbos samen met een wachtwoordzin
cli-way-recovery = herstelzin
cli-way-unknown = { $name } (onbekend in deze versie)
cli-wait = Na meerdere mislukte pogingen wacht de volgende { $seconds } s.
cli-failed-before = { $count ->
    [one] Eén mislukte poging om te openen sinds de laatste keer dat het lukte, op { $last }.
   *[other] { $count } mislukte pogingen om te openen sinds de laatste keer dat het lukte, de laatste op { $last }.
}
cli-hint-passphrase = De kluis gaat ook open met een wachtwoordzin (--passphrase-file FILE).
cli-hint-recovery = De kluis gaat ook open met de herstelzin (--recovery-file FILE).
cli-hint-copies = Is het kluisbestand niet meer wat het was, ga dan terug naar de nieuwste kopie die opengaat, met: injixo-authenticator vault restore
cli-damaged-next = Het bestand is gelaten zoals het was; ga terug naar de nieuwste kopie die opengaat, met: injixo-authenticator vault restore
cli-passphrase-new-needed = Er is een nieuwe wachtwoordzin nodig, en er is geen terminal om ernaar te vragen.
cli-passphrase-new-needed-next = Noem een bestand waar die in staat: --new-passphrase-file FILE
cli-passphrase-stays = Wachtwoordzin (die blijft):
cli-passphrase-keyring-stays = Wachtwoordzin die bij de sleutelbos hoort (die blijft):
cli-passphrase-stays-needed = Een wachtwoordzin die blijft moet bekend zijn, en er is geen terminal om ernaar te vragen.
cli-phrase-prompt = De 12 woorden (niet zichtbaar):
cli-phrase-argument = De woorden van een herstelzin worden niet als argument aangenomen: andere programma's kunnen het zien, en de shell onthoudt het.
cli-phrase-argument-next = Gebruik - (standaardinvoer), of een bestand dat alleen jij kunt lezen.
cli-phrase-write-down = Deze 12 woorden openen de kluis zonder iets anders. Schrijf ze op papier, in deze volgorde; ze worden niet nog eens getoond.
cli-phrase-ask = Woord { $number } op je papier (Enter = stoppen):
cli-phrase-wrong-word = Dat is niet woord { $number }.
cli-phrase-given-up = Er is niets veranderd; de getoonde woorden openen niets.
cli-phrase-void = De getoonde woorden openen niets.
cli-phrase-counts = De herstelzin geldt nu. Bewaar de 12 woorden op papier, niet bij deze computer.
cli-phrase-new-counts = De nieuwe herstelzin geldt nu; een eerdere opent niets meer.
cli-yes-needed = Er is geen terminal om te vragen of het door mag gaan; voeg --yes toe.
cli-yes-ask = 1 = ja, Enter = niets veranderen:
cli-way-would-go = De kluis gaat open op een manier die deze versie niet kent ({ $name }), en die zou niet meer werken.
cli-way-would-go-next = Er is niets veranderd; gebruik de nieuwere versie van dit programma.
cli-way-added = De kluis gaat nu ook open met: { $way }.
cli-way-changed = Gewijzigd: { $way }. Wat de kluis daarvoor opende, opent niets meer.
cli-way-removed = De kluis gaat niet meer open met: { $way }.
cli-way-change-ask = Deze manier wijzigen: { $way }? De vorige opent niets meer.
cli-way-remove-ask = Deze manier verwijderen: { $way }? Die opent niets meer.
cli-copies-sealed = De kluis heeft een nieuwe sleutel, en de oudere kopieën die bereikbaar waren, zijn er opnieuw mee verzegeld.
cli-copies-deleted = De kluis heeft een nieuwe sleutel, en de oudere kopieën zijn verwijderd.
cli-copies-unreached = Deze kopieën waren niet bereikbaar. Ze gaan alleen open zoals eerst, en met niets meer als dat met de sleutelbos was; verwijder ze als ze niet open mogen gaan:
cli-entries-left = { $count ->
    [one] Eén item kon niet uit de sleutelbos worden verwijderd.
   *[other] { $count } items konden niet uit de sleutelbos worden verwijderd.
}
cli-recover-needs = vault recover opent de kluis met de herstelzin: voeg --recovery-file FILE toe
cli-recovered-keyring = De kluis gaat nu open met de sleutelbos van je gebruikersaccount en de nieuwe herstelzin, en met niets anders.
cli-recovered-passphrase = De kluis gaat nu open met de nieuwe wachtwoordzin en de nieuwe herstelzin, en met niets anders.
cli-no-copies = Er zijn nog geen oudere kopieën.
cli-copy-accounts = { $count ->
    [one] één account
   *[other] { $count } accounts
}
cli-copy-newer = van een nieuwere versie
cli-copy-unreadable = kan niet worden gelezen
cli-copy-damaged = beschadigd
cli-copy-other-key = gaat alleen open met een eerdere sleutel
cli-copy-not-ours = Dat bestand is van een andere kluis, of gaat alleen open met een eerdere sleutel.
cli-copy-holds = { $file } bevat { $count ->
    [0] geen accounts.
    [one] één account:
   *[other] { $count } accounts:
}
cli-and-more = … en nog { $count }
cli-restore-which = De kluis gaat open; zeg naar welke kopie je terug wilt.
cli-restore-which-next = Ze staan in: injixo-authenticator vault generations
cli-restore-none = Er is geen kopie { $copy }.
cli-restore-ask = Terug naar deze kopie?
cli-restored-copy = De kopie is teruggezet; de kluis bevat { $count ->
    [one] één account.
   *[other] { $count } accounts.
}
cli-rescue-none = Ook geen van de kopieën is te lezen; er is niets veranderd.
cli-damaged-aside = Het eerdere bestand is bewaard: { $file }
cli-trash-empty = De prullenbak is leeg.
cli-trash-no-match = Geen account in de prullenbak past bij ‘{ $query }’.
cli-trash-restored = { $name } staat weer in de lijst.
cli-trash-delete-ask = { $name } definitief verwijderen, ook uit elke oudere kopie?
cli-trash-deleted = { $name } is definitief verwijderd. Bij de diensten zelf blijft 2FA ingeschakeld.
cli-trash-unreached = Deze kopieën waren niet bereikbaar en hebben het nog:
cli-archive-empty = Het archief is leeg.
cli-archive-no-match = Geen account in het archief past bij ‘{ $query }’.
cli-archive-ask = Is 2FA bij { $service } uitgeschakeld voor { $name }? Dan stoppen hier zijn codes.
cli-archive-put = { $name } staat in het archief.
cli-archive-void = De back-upcodes gelden niet meer.
cli-archive-restored = { $name } staat weer in de lijst. De codes werken alleen als 2FA met deze key ingeschakeld is.
cli-archive-removed = { $name } staat in de prullenbak tot je het definitief verwijdert.
cli-trash-restored-archive = { $name } staat weer in het archief.
cli-no-events = Er is nog niets genoteerd.
cli-event-opened = geopend
cli-event-added = toegevoegd
cli-event-changed = gewijzigd
cli-event-removed = verwijderd
cli-event-archived = gearchiveerd
cli-event-unarchived = uit het archief gehaald
cli-event-restored = uit de prullenbak gehaald
cli-event-deleted = definitief verwijderd
cli-event-exported = geëxporteerd
cli-event-copy-restored = kopie teruggezet
cli-event-way-added = manier om te openen toegevoegd
cli-event-way-removed = manier om te openen verwijderd
cli-event-key-changed = nieuwe sleutel
cli-event-backup-failed = back-up mislukt
cli-event-backup-codes-added = back-upcodes toegevoegd
cli-event-backup-code-used = back-upcode gebruikt
cli-event-backup-code-unmarked = back-upcode toch niet gebruikt
cli-event-backup-codes-exported = back-upcodes geëxporteerd
cli-backup-folder-none = Er is geen map voor back-ups gekozen; er gaat geen kopie ergens anders heen.
cli-backup-folder-name = De naam van deze map is geen gewone tekst (UTF-8) en kan niet worden onthouden; kies een map met een andere naam.
cli-backup-folder-set = Een eerste kopie is geschreven en weer geopend: { $file }. Vanaf nu komt er daar bij elke keer opslaan een bij.
cli-backup-folder-former = Deze mappen waren eerder de map voor back-ups; er kunnen nog kopieën in staan:
cli-backup-folder-not-former = Er is geen eerdere map met die naam onthouden.
cli-backup-folder-forgotten = Die map wordt niet meer onthouden; wat erin staat, blijft.
cli-settings-not-saved = De instellingen konden niet worden opgeslagen.
cli-forget-needs = vault forget haalt de kluis van deze computer, en moet eerst weten dat je hem ergens anders kunt openen.
cli-forget-needs-next = Toon de herstelzin met --recovery-file FILE, of sla een kopie op met --copy-to FILE.
cli-forget-stays = De kopieën in deze mappen blijven:
cli-forget-ask = { $file } met { $count ->
    [one] één account
   *[other] { $count } accounts
} verwijderen, met de oudere kopieën, de items in de sleutelbos en de instellingen? Er is geen weg terug.
cli-forget-keyring-only = De kopie zou alleen met de sleutelbos opengaan, en die items worden ook verwijderd.
cli-forget-keyring-only-next = Voeg eerst een manier toe die ergens anders werkt: injixo-authenticator vault slots add recovery
cli-forget-left = Deze bestanden konden niet worden verwijderd:
cli-forgotten = De kluis staat niet meer op deze computer. Kopieën ergens anders blijven, en 2FA blijft bij elke dienst ingeschakeld.
cli-copy-saved = Een kopie is opgeslagen: { $file }
cli-create-file = Of noem een wachtwoordzin: --passphrase-file FILE
cli-created-both = De kluis is gemaakt: { $file }. Hij gaat alleen open met de sleutelbos van je gebruikersaccount en je wachtwoordzin samen.
cli-created-next = Voeg een herstelzin toe, zodat hij ook opengaat als niets anders werkt: injixo-authenticator vault slots add recovery
cli-policy-create = Neem --passphrase of --keyring-and-passphrase.
cli-policy-slots = Voeg er eerst een toe met ‘vault slots add passphrase’ en haal dan de sleutelbos weg met ‘vault slots remove keyring’.
cli-policy-clock = Je organisatie heeft het adres vastgelegd waarmee de klok wordt gecontroleerd: { $address }
cli-copy-there = Er is al een bestand met die naam; er is niets veranderd.
cli-copy-no-folder = De map voor de kopie is er niet; er is niets veranderd.
cli-locks-refused = Dit bestandssysteem weigert vergrendelingen: verander de kluis niet met twee programma's tegelijk.
cli-doctor-keyring = Sleutelbos
cli-doctor-window = Venster
cli-doctor-clipboard = Klembord
cli-doctor-capture = Scherm lezen
cli-doctor-capture-portal = via het bureaublad, portal versie { $version }
cli-doctor-capture-x11 = via de X-server
cli-doctor-capture-none = hier niet: maak een schermafbeelding en gebruik --image of --clipboard
cli-doctor-vault = Kluis
cli-doctor-data = Map met gegevens
cli-doctor-config = Map met instellingen
cli-doctor-state = Statusmap
cli-doctor-memory = Geheugen
cli-doctor-works = werkt
cli-doctor-no-answer = antwoordt niet
cli-doctor-no-display = geen beeldscherm
cli-doctor-no-window = niet in deze uitvoering
cli-doctor-unknown = onbekend
cli-doctor-vault-ready = is er en gaat open met: { $ways }
cli-doctor-folder-none = { $path }: nog niet gemaakt
cli-doctor-folder-open = { $path }: andere gebruikers kunnen erin kijken; sluit hem af met chmod 700
cli-doctor-folder-private = { $path }: van jou alleen
cli-doctor-folder-there = { $path }: is er; wie er verder in kan kijken, is niet bekend
cli-doctor-memory-closed = gesloten voor debuggers en geheugendumps
cli-doctor-memory-open = open voor debuggers en geheugendumps
cli-doctor-key = Kluissleutel
cli-doctor-key-held = het geheugen ervan wordt nooit naar wisselruimte geschreven
cli-doctor-key-not-held = het geheugen ervan kan naar wisselruimte worden geschreven: het systeem weigert het vast te houden (zie ulimit -l)
cli-doctor-screen = Vergrendelt met het scherm
cli-doctor-sleep = Vergrendelt vóór de slaapstand
cli-doctor-not-heard = nee: dat wordt hier niet gemeld
cli-doctor-policy = Beleid
cli-doctor-policy-none = geen: er staat niets in { $place }
cli-doctor-policy-there = van kracht: { $place }
cli-doctor-policy-not-owned = genegeerd, want anderen dan root kunnen erin of in de map schrijven: { $place }
cli-doctor-policy-lock = { $minutes ->
    [one] de kluis vergrendelt uiterlijk na 1 minuut
   *[other] de kluis vergrendelt uiterlijk na { $minutes } minuten
}
cli-doctor-policy-passphrase = een wachtwoordzin is verplicht
cli-doctor-policy-export = sleutels blijven hier: geen QR-code en geen sleutel wordt getoond
cli-doctor-policy-clock = de klok wordt gecontroleerd met { $address }
cli-doctor-policy-unknown = onbekend in deze versie en genegeerd: { $name }
# Names and words used everywhere
back = Terug
cancel = Annuleren
close = Sluiten
undo = Ongedaan maken
done = Klaar

# The form of an account's names and code settings
form-issuer = Dienst
form-issuer-hint = Bijvoorbeeld injixo
form-account = Account
form-account-hint = E-mailadres of gebruikersnaam daar
form-steam = Steam-codes hebben vijf letters en gelden 30 seconden.
form-settings = Code-instellingen
form-settings-hide = Instellingen verbergen
form-summary = { $digits } cijfers, elke { $period } s, { $algorithm }
form-summary-counter = { $digits } cijfers, teller { $counter }, { $algorithm }
form-digits = Cijfers
form-digits-error = Tussen 5 en 10
form-period = Seconden
form-period-error = Tussen 1 en 86.400
form-algorithm = Algoritme
form-settings-warning = Wijzig dit alleen als de dienst dat zegt: met andere instellingen weigert de dienst je codes.

# The list
accounts-lock = Op slot
accounts-add = Toevoegen
accounts-empty-title = Voeg je eerste account toe
accounts-empty-body = Stap voor stap, naast de browser waarin je injixo gebruikt.
accounts-search = Zoeken
accounts-search-clear = Zoekopdracht wissen
accounts-no-hit = Geen account gevonden voor ‘{ $query }’
accounts-no-hit-body = Met Escape zie je ze allemaal.
accounts-next = straks
accounts-next-code = Volgende code
accounts-details = Openen
accounts-unnamed = Account zonder naam
accounts-set-aside = { $count } items worden door deze versie niet begrepen.
accounts-set-aside-body = Ze blijven bewaard zoals ze zijn; een nieuwere versie kan ze misschien tonen.

# A vault that is not open
unlock-opening = Je kluis wordt geopend…
unlock-locked-title = Je kluis is vergrendeld
unlock-locked-keyring = Je codes zijn verborgen en de sleutels zijn uit het geheugen. De sleutelbos van deze computer opent de kluis weer, dus dat kan iedereen die als jou is aangemeld.
unlock-button = Ontgrendelen
unlock-passphrase = Wachtwoordzin
unlock-passphrase-both = Wachtwoordzin (bij de sleutelbos)
unlock-wrong = Dat is niet de wachtwoordzin van deze kluis.
unlock-use-keyring = Openen met de sleutelbos
unlock-keyring = Sleutelbos ontgrendelen
unlock-use-passphrase = Wachtwoordzin gebruiken
unlock-retry = Opnieuw proberen
unlock-nothing-changed = Aan de kluis is niets veranderd.
unlock-use-both = De sleutelbos en de wachtwoordzin gebruiken
unlock-use-phrase = De herstelzin gebruiken
unlock-phrase-count = { $count } van 12 woorden
unlock-wait = Het is een paar keer niet gelukt. Probeer het over { $seconds } s opnieuw.
unlock-no-phrase = Er is geen herstelzin voor. Is de kluis ergens anders gemaakt, open hem dan daar en kies bij Instellingen een wachtwoordzin of een herstelzin.
unlock-copy-title = De nieuwste kopie
unlock-copy-offer = Er zijn kopieën met hun datum. Bekijk eerst de nieuwste die opengaat.
unlock-copy-none = Er is geen kopie met datum die gelezen kan worden. Heb je er ergens anders een, zet die dan op zijn plaats onder de naam vault.ixv.
unlock-copy-look = De kopie bekijken
unlock-copy-keyring = Bekijken met de sleutelbos
unlock-copy-passphrase = Bekijken met de wachtwoordzin
unlock-copy-both = Bekijken met sleutelbos en wachtwoordzin
unlock-copy-phrase = Bekijken met de herstelzin
unlock-copy-made = Hij is gemaakt op { $made }. Wat daarna is veranderd, zit er niet in.
unlock-copy-accounts = { $count ->
    [0] Er zit geen account in.
    [one] Er zit één account in:
   *[other] Er zitten { $count } accounts in:
}
unlock-copy-aside = Een bestand dat er nu staat, blijft ernaast staan onder een andere naam; er wordt niets verwijderd.
unlock-copy-newest = De nieuwste kopie bekijken
copy-offer-newer = Misschien is het bestand van een nieuwere versie; werk dan het programma bij en bewaar het bestand.
unlock-copy-restore = Deze kopie terugzetten
toast-copy-restored = De kopie is nu je kluis.
toast-copy-restored-aside = De kopie is nu je kluis. Het eerdere bestand blijft bewaard als { $file }.
toast-failed-unlocks = { $count ->
    [one] Eén poging om te ontgrendelen is hiervoor mislukt, op { $last }.
   *[other] { $count } pogingen om te ontgrendelen zijn hiervoor mislukt, de laatste op { $last }.
}

# The first start
welcome-title = Codes voor injixo, op je laptop
welcome-subtitle = Aanmelden met twee-factor-authenticatie, zonder telefoon.
welcome-codes = Neemt de key over uit een QR-code
welcome-codes-body = Uit een schermafbeelding, het klembord of getypt.
welcome-vault = Bewaart hem in een versleutelde kluis
welcome-vault-body = Een bestand op deze computer. De sleutel ligt in de sleutelbos van het systeem of wordt gemaakt uit je wachtwoordzin.
welcome-honest = Zwakker dan een tweede apparaat
welcome-honest-body = Codes naast de browser beschermen tegen een gestolen wachtwoord, niet tegen een gestolen laptop die open staat.
welcome-make = Een kluis maken
welcome-open = Een bestaande kluis openen
welcome-independent = Onafhankelijk van injixo gemaakt.
welcome-working = Je kluis wordt gemaakt…
welcome-passphrase-title = Kies een wachtwoordzin
welcome-passphrase-why = Daarom beschermt een wachtwoordzin de kluis.
welcome-passphrase = Nieuwe wachtwoordzin
welcome-passphrase-again = Nog een keer
welcome-passphrase-differs = Ze zijn niet gelijk.
welcome-passphrase-weak-take = Toch gebruiken
welcome-choose = Hoe moet de kluis opengaan?
welcome-keyring = Sleutelbos (aanbevolen)
welcome-keyring-body = Je hoeft niets te typen: hij gaat open als je op deze computer bent aangemeld.
welcome-both-body = Een wachtwoordzin, alleen op deze computer. Voor een plek die anderen ook gebruiken.
welcome-passphrase-body = Opent hem op elke computer. Raak je hem kwijt, dan kan niemand hem je vertellen.
welcome-open-how = Waarmee gaat deze kluis open? Zodra hij opengaat, wordt hij hierheen gekopieerd.
strength-weak = Zwak: binnen minuten geraden. Vier of vijf losse woorden zijn beter.
strength-fair = Matig: met een of twee woorden meer is hij goed.
strength-good = Goed
strength-strong = Sterk

# Adding an account
leftover-clipboard = De key staat nog op het klembord
leftover-file = In { $file } is de key nog te zien
leftover-files = Op { $count } plekken zijn de keys nog te zien
leftover-body = Wordt definitief verwijderd: in de prullenbak zou de key nog te lezen zijn.
leftover-delete = Verwijderen
leftover-clear = Klembord wissen
leftover-keep = Bewaren
add-title = Account toevoegen
add-other = Een ander account
add-intro = Waar is de QR-code of de key?
add-paste = Plakken (Ctrl+V)
add-paste-body = Een schermafbeelding, een otpauth-link of de key van het klembord
add-picture = Een afbeelding kiezen
add-picture-body = PNG, JPEG, WebP, GIF of BMP met de QR-code
add-unread-place = Dit is de code die niet kon worden gelezen.
add-unread-beside = Er staat nog een QR-code die niet te lezen was. Zoom in op de pagina en maak nog een schermafbeelding.
add-screen = Van het scherm
add-screen-body = Vindt de QR-code in elk open venster
drop-here = Laat de afbeelding hier los: de QR-codes erin worden gelezen.
drop-not-here = Op deze pagina kun je geen afbeelding loslaten.
add-watch = Kijken tot hij er is
add-choose = Een deel van het scherm kiezen
add-watching = Het scherm wordt bekeken
add-watching-body = Open nu de pagina met de QR-code. De key wordt gelezen zodra de hele code te zien is.
add-watching-stop = Stoppen
add-type = De key typen
add-type-body = De letters en cijfers naast de QR-code
add-reading = Bezig met lezen…
add-type-intro = Spaties, streepjes en kleine letters maken niet uit.
add-key = Key
add-continue = Verder
add-several = { $count ->
    [one] Er is één account gevonden.
   *[other] Er zijn { $count } accounts gevonden.
}
add-none = Niets van wat is gevonden, kan worden toegevoegd.
add-tick-all = Allemaal
add-kept-already = Deze heb je al.
add-refused = { $count ->
    [one] Eén kan niet worden toegevoegd:
   *[other] { $count } kunnen niet worden toegevoegd:
}
add-all = { $count ->
    [one] Eén account toevoegen
   *[other] { $count } accounts toevoegen
}
add-without-the-rest = { $count ->
    [one] Eén toevoegen zonder de rest
   *[other] { $count } toevoegen zonder de rest
}
add-parts = { $read } van { $size } codes van de export gelezen
add-parts-body = Nog niet gelezen: { $missing }. Voeg van elk een afbeelding toe, in willekeurige volgorde, of ga zonder verder.
add-parts-apart = Deze codes komen uit verschillende exports.
add-drop-title = Gelezen codes weggooien?
add-drop-body = Er is nog niets van toegevoegd. Om dat later te doen, moet elke code opnieuw worden gelezen.
add-drop-yes = Weggooien
add-more = Meer lezen
add-unread = { $file } bevat geen account
add-doubles-title = { $count ->
    [one] Eén ervan heb je al
   *[other] { $count } ervan heb je al
}
add-doubles-body = Dezelfde key of dezelfde namen. Wat wordt vervangen, gaat naar de prullenbak.
add-doubles-replace = De oude vervangen
add-doubles-leave = Deze overslaan
add-check = Controleer wat er is gelezen. De code hieronder werkt al.
add-no-code = Met deze instellingen is er geen code.
add-counter = De eerste code komt met ‘Volgende code’ zodra het account is bewaard.
add-saving = Opslaan…
add-button = Toevoegen
add-duplicate-title = Deze heb je al
add-duplicate-body = Vervang het als je 2FA opnieuw hebt ingeschakeld: dan werkt alleen de nieuwe key. De oude gaat naar de prullenbak.
add-keep-both = Beide houden
add-replace = Deze vervangen

# Het injixo-account toevoegen, stap voor stap
enroll-start = Mijn injixo-account toevoegen
enroll-progress = { $step } van { $steps }
enroll-unfinished = niet klaar, stap { $step }
enroll-on-top = Dit venster bovenop houden
enroll-prepare-title = Open de QR-code bij injixo
enroll-prepare-sign-in = Meld je aan bij injixo en klik rechtsboven op je gebruikersnaam.
enroll-prepare-tab = Klik op het tabblad ‘Beveiliging’. Bovenaan staat of 2FA aan is.
enroll-prepare-enable = Klik op ‘2FA inschakelen’.
enroll-prepare-password = Voer je wachtwoord in en klik op ‘Verder’. De pagina ‘Twee-factor authenticatie inschakelen’ opent, met een QR-code.
enroll-prepare-done = Ik zie de QR-code
enroll-open = injixo openen in de browser
enroll-address = Adres van je injixo
enroll-address-hint = Zoals het in je browser staat
enroll-address-wrong = Dit is geen adres dat met https:// begint
enroll-address-keep = Adres bewaren
enroll-address-set = Het adres van mijn injixo instellen
enroll-address-change = Adres wijzigen
enroll-address-why = Daarmee opent een knop hier injixo.
enroll-key-title = Lees de QR-code
enroll-key-body = Laat de pagina van injixo met de QR-code open naast dit venster.
enroll-key-again = Lees de nieuwe QR-code
enroll-key-again-body = De nieuwe key komt in de plaats van de vorige; die gaat naar de prullenbak.
enroll-key-which = Welke is je injixo-account?
enroll-check-title = Is dit je account?
enroll-check-same = Het is dezelfde key als eerst.
enroll-check-known = Deze key stond hier al; je gaat verder met dat account.
enroll-try-title = Vul deze code in bij injixo
enroll-try-body = Vul hem in bij ‘Eenmalig wachtwoord’ en klik daar op ‘Verder’.
enroll-try-copy = Code kopiëren
enroll-try-accepted = injixo heeft hem geaccepteerd
enroll-try-refused = Hij is geweigerd
enroll-expired-title = Was de code nog geldig?
enroll-expired-body = Een code is 30 seconden geldig. Was de tijd bijna om? Probeer het dan nog eens met een die net is begonnen.
enroll-expired-yes = Misschien niet: opnieuw proberen
enroll-expired-no = Hij was nog geldig
enroll-clock-title = Loopt de klok van deze computer goed?
enroll-clock-body = Codes worden uit de tijd gemaakt: loopt de klok verkeerd, dan weigert injixo ze.
enroll-clock-right = De klok loopt goed
enroll-clock-again = Opnieuw een code proberen
enroll-page-title = Toont injixo nog dezelfde QR-code?
enroll-page-body = Een pagina die opnieuw is geladen, heeft een nieuwe QR-code, en alleen de nieuwste telt.
enroll-page-same = Ja, dezelfde
enroll-page-new = Nee: de nieuwe lezen
enroll-reread-title = Lees de key nog een keer
enroll-reread-body = Tijd, klok en pagina kloppen. Dan is misschien niet de key gelezen waarop injixo wacht.
enroll-reread-yes = Nog een keer lezen
enroll-reread-no = Een andere code proberen
enroll-codes-title = Neem de back-upcodes over
enroll-codes-body = injixo toont nu tien back-upcodes. Klik daar op ‘Kopiëren’ of ‘Downloaden’.
enroll-codes-off = Mijn bedrijf heeft ze uitgeschakeld
enroll-enable-title = Schakel 2FA in bij injixo
enroll-enable-kept = De back-upcodes staan hier veilig.
enroll-enable-off = Er zijn geen back-upcodes om te bewaren.
enroll-enable-tick = Vink ‘Ik heb mijn back-upcodes veilig opgeborgen’ aan.
enroll-enable-button = Klik op ‘2FA inschakelen’.
enroll-enable-mail = injixo stuurt je een e-mail die het bevestigt.
enroll-enable-done = 2FA is ingeschakeld
enroll-enable-other = Andere codes overnemen
enroll-enable-there = Er zijn toch back-upcodes
enroll-copy-title = Bewaar een kopie buiten deze computer
enroll-copy-body = Druk het blad af, of sla het op en neem het mee. Bewaar het waar alleen jij erbij kunt.
enroll-copy-elsewhere = Ik heb ergens anders een kopie
enroll-copy-none-title = Als deze computer er niet meer is
enroll-copy-none = Zonder back-upcodes kan alleen iemand met adminrechten in je bedrijf 2FA voor je uitschakelen. Weet wie dat is.
enroll-copy-none-done = Ik weet wie dat is
enroll-left-title = Verwijder wat de key nog toont
enroll-left-body = Wie de QR-code heeft, kan ook jouw codes maken.
enroll-ready-title = Alles is klaar
enroll-ready-body = Vanaf nu vraagt injixo bij het aanmelden om een code van hier.
enroll-finish = Afronden
enroll-cancel-title = Hier stoppen?
enroll-stays-nothing = Hier is niets bewaard, en bij injixo is niets veranderd.
enroll-stays-key = Het account staat in je lijst. Bij injixo is 2FA nog uit en wordt niet naar de codes gevraagd.
enroll-stays-perhaps = Het account blijft in je lijst. Of 2FA aan is, staat bij injixo bovenaan het tabblad ‘Beveiliging’. Is het aan, dan heb je dit account nodig om je aan te melden.
enroll-stays-on = 2FA is bij injixo ingeschakeld. Het account blijft in je lijst: je hebt het nodig om je aan te melden.
enroll-later = Later verdergaan
enroll-stop = Stoppen
enroll-stop-keep = Stoppen en het account houden
enroll-stop-remove = Stoppen en het account verwijderen
enroll-stay = Niet stoppen
toast-enrolled = 2FA is bij injixo ingeschakeld en je account is klaar.
toast-enroll-stopped = Gestopt. Het account is bewaard.
error-browser-address = Dit adres kan niet worden geopend.
error-browser-address-next = Stel een adres in dat met https:// begint.
error-browser-none = Niets op deze computer opent een browser.
error-browser-failed = De browser is niet opengegaan.
error-browser-next = Open injixo daar zelf en ga dan hier verder.

# An account's page
account-copy = Kopiëren
account-up = Omhoog
account-down = Omlaag
account-show-key = Key tonen
account-hide-key = Key verbergen
account-key = Key
account-show-symbol = QR-code tonen
account-hide-symbol = QR-code verbergen
account-symbol-title = De QR-code tonen?
account-symbol-body = Wie de code ziet of fotografeert, kan de codes van dit account maken. Gebruik die om het account op een telefoon te zetten. De code blijft 30 seconden staan.
symbol-scan = Scan de code met de app op de telefoon.
account-remove = Verwijderen
account-save = Opslaan
account-key-title = De key tonen?
account-key-body = Wie hem ziet of fotografeert, kan jouw codes maken. Kijk wie er in de buurt is en of je je scherm deelt.
account-remove-title = { $name } verwijderen?
account-remove-body = Het gaat naar de prullenbak en blijft daar tot je het definitief verwijdert.
account-remove-2fa = 2FA blijft bij { $service } ingeschakeld: zonder dit account of een back-upcode kun je je daar niet aanmelden.
account-remove-yes = Naar de prullenbak
account-leave-title = Wijzigingen opslaan?
account-leave-body = Je hebt dit account gewijzigd, maar nog niet opgeslagen.
account-leave-discard = Niet opslaan

# The settings: a list of pages, each with one line
move-intro = QR-codes die Google Authenticator en de meeste andere apps lezen, met in elk een paar accounts.
move-show = { $count ->
    [one] Eén account tonen
   *[other] { $count } accounts tonen
}
move-show-yes = Tonen
move-title = { $count ->
    [one] De key van één account tonen?
   *[other] De keys van { $count } accounts tonen?
}
move-body = Wie deze QR-codes ziet of fotografeert, kan de codes van deze accounts maken. Elke QR-code blijft 30 seconden staan.
move-hidden = De code is weer verborgen.
move-again = Nog eens tonen
move-number = Code { $number } van { $size }
move-previous = Vorige
move-next = Volgende
move-too-many = Deze accounts vragen { $size } codes; een telefoon neemt er hoogstens { $most } tegelijk
move-too-many-next = Laat een deel weg en zet dat daarna over.
move-unfit = { $count ->
    [one] Eén account past niet in dit soort code
   *[other] { $count } accounts passen niet in dit soort code
}
move-unfit-next = Toon daarvan de QR-code op de pagina van het account.
settings-title = Instellingen
settings-look = Weergave
settings-look-line = Taal, kleuren, tekstgrootte
settings-codes = Codes tonen en kopiëren
settings-codes-shown = Codes staan er meteen
settings-codes-hidden = Codes verschijnen na een klik
settings-help = Hulp bij het aanmelden
settings-help-line = Wat je bij injixo en hier doet
settings-ways = Hoe de kluis opengaat
settings-recovery = Herstelzin
settings-recovery-there = Opent de kluis
settings-recovery-none = Nog niet gemaakt
settings-lock = Vergrendelen
settings-staying = Systeemvak en starten
settings-staying-tray = Sluiten verbergt het in het systeemvak
settings-staying-ends = Sluiten beëindigt het programma
settings-backups = Back-ups
settings-backups-line = { $count ->
    [0] Nog geen
    [one] Eén kopie op deze computer
   *[other] { $count } kopieën op deze computer
}
settings-move = Naar een telefoon
settings-move-line = QR-codes van je accounts
settings-archive = Archief
settings-archive-line = { $count ->
    [0] Leeg
    [one] Eén account zonder 2FA
   *[other] { $count } accounts zonder 2FA
}
settings-trash = Verwijderde accounts
settings-trash-line = { $count ->
    [0] Geen
    [one] Eén in de prullenbak
   *[other] { $count } in de prullenbak
}
settings-events = Geschiedenis
settings-events-line = Elke wijziging van de kluis
settings-leave = Deze computer verlaten
settings-leave-line = De kluis en de sleutel hier verwijderen
policy-set-by = Ingesteld door { $organisation }
policy-set = Ingesteld door je organisatie
policy-off = Je organisatie heeft dit uitgezet.
policy-longest = { $minutes ->
    [one] Hoogstens 1 minuut
   *[other] Hoogstens { $minutes } minuten
}
policy-passphrase = Je organisatie wil een wachtwoordzin: de sleutelbos alleen mag de kluis niet openen.
policy-broken = Het beleid van je organisatie kan niet worden gelezen.
policy-broken-line = Het beleid van je organisatie heeft een fout in regel { $line }.
policy-broken-value = Het beleid van je organisatie heeft een verkeerde waarde: { $name }.
policy-broken-value-line = Het beleid van je organisatie heeft een verkeerde waarde in regel { $line }: { $name }.
policy-broken-next = Tot dat is hersteld, geldt het strengste. Zeg het tegen wie deze computer beheert.

# How things look
look-language = Taal
look-language-help = Alle woorden in het venster veranderen meteen.
look-system = Systeem
look-theme = Kleuren
look-light = Licht
look-dark = Donker
look-contrast = Hoog contrast
look-theme-help = ‘Systeem’ volgt je bureaublad, ook als dat 's avonds donker wordt.
look-text = Tekstgrootte
look-percent = { $percent } %
look-text-help = Woorden, codes en knoppen groeien samen. Ctrl+plus, Ctrl+min en Ctrl+0 werken overal.
look-motion = Minder beweging
look-motion-help = De ring om de seconden staat stil; het getal telt wel.
showing-hide = Codes verbergen tot je klikt
showing-hide-help = Een klik toont één code een halve minuut. Handig waar anderen meekijken.
showing-next = De volgende code tonen
showing-next-help = In de laatste tien seconden van een code staat de volgende ernaast.
showing-copy = Kopiëren bij klik
showing-copy-help = Een klik op een account kopieert de code. Uit: een klik selecteert en Enter kopieert.
showing-sort = Volgorde van de accounts
showing-sort-own = Je eigen
showing-sort-name = Op naam
showing-sort-use = Op gebruik
showing-sort-own-help = Alt+Omhoog en Alt+Omlaag verplaatsen het gekozen account.
showing-sort-name-help = Eerst op naam van de dienst, dan op die van het account.
showing-sort-use-help = Het account waarvan je het laatst de code kopieerde, staat bovenaan.
showing-clipboard = Seconden tot een gekopieerde code van het klembord gaat
showing-clipboard-help = Alleen wat hier is gekopieerd, wordt gewist; vergrendelen en sluiten wissen meteen.
staying-tray = Doorgaan in het systeemvak
staying-tray-help = Sluiten verbergt het venster; het pictogram in het systeemvak toont het weer. De kluis vergrendelt zoals je koos.
staying-tray-missing = Dit bureaublad heeft geen systeemvak: sluit je het venster, dan stopt het programma.
staying-minimise = Minimaliseren na kopiëren
staying-minimise-help = Zodra een code is gekopieerd, gaat het venster uit de weg.
staying-start = Starten met de sessie
staying-start-help = Begint zodra je je bij deze computer aanmeldt.
staying-start-elsewhere = Wil je het met de sessie starten, voeg het dan toe in de instellingen van je bureaublad: vanuit zijn sandbox kan het dat zelf niet.
staying-start-failed = Het systeem nam dat niet aan.
staying-hidden = Verborgen starten
staying-hidden-help = Alleen het pictogram in het systeemvak is te zien; zonder systeemvak start het venster geminimaliseerd.
tray-open = Kluis open
tray-locked = Kluis vergrendeld
tray-show = Venster tonen
tray-quit = Afsluiten
account-show-code = De code tonen
tags-title = Labels
tags-new = Een nieuw label
tags-add = Label toevoegen
tags-all = Alle

# Keys
keys-title = Toetsen
keys-help = Deze lijst
keys-search = Zoeken
keys-select = Account selecteren
keys-copy = De code kopiëren
keys-open = De pagina openen
keys-move = Omhoog of omlaag zetten
keys-remove = Naar de prullenbak
keys-undo = Ongedaan maken
keys-add = Account toevoegen
keys-paste = Afbeelding, link of key plakken
keys-veil = Codes en keys zwart maken of tonen
keys-lock = Vergrendelen
keys-settings = Instellingen
keys-text = Tekstgrootte
keys-back = Eén stap terug
keys-tab = Volgend veld of volgende knop
key-command = Ctrl+{ $key }
key-alt = Alt+{ $key }
key-shift = Shift+{ $key }
key-or = { $one }, { $other }
key-letters = Letters
key-plus = Plus
key-minus = Min
key-up = Omhoog
key-down = Omlaag
key-page-up = Page Up
key-page-down = Page Down
key-home = Home
key-end = End
key-enter = Enter
key-delete = Delete
key-escape = Esc
key-tab = Tab

# The ways into the vault
way-keyring = Sleutelbos
way-passphrase = Wachtwoordzin
way-keyring-passphrase = Sleutelbos en wachtwoordzin
way-recovery = Herstelzin
way-unknown = Een andere manier
ways-intro = Elk hiervan opent de kluis, ook zonder de andere.
ways-keyring = Gaat vanzelf open voor wie op deze computer als jou is aangemeld.
ways-passphrase = Getypt, op elke computer.
ways-both = Getypt, alleen op deze computer.
ways-phrase = Twaalf woorden op papier, voor als niets anders hem opent.
ways-unknown = Van een nieuwere versie. Hij verdwijnt als je een andere manier wijzigt of verwijdert.
ways-add-keyring-button = Sleutelbos toevoegen
ways-add-passphrase-button = Wachtwoordzin toevoegen
ways-add-both-button = Sleutelbos en wachtwoordzin toevoegen
ways-add = Toevoegen
ways-change = Wijzigen
ways-remove = Verwijderen
ways-renew = Vernieuwen
ways-go-on = Verder
ways-add-keyring = De kluis gaat dan ook open met de sleutelbos van deze computer, zonder dat je iets typt.
ways-add-passphrase = De kluis gaat dan ook open met deze wachtwoordzin, op elke computer.
ways-add-both = De kluis gaat dan ook open met deze wachtwoordzin, alleen op deze computer. Dat beschermt pas meer als je de sleutelbos alleen verwijdert.
ways-change-keyring = De sleutelbos krijgt een nieuw geheim; het vorige opent niets meer.
ways-change-passphrase = Kies een nieuwe wachtwoordzin. De vorige opent niets meer.
ways-remove-body = De kluis gaat hier niet meer mee open.
ways-new-key = De kluis krijgt een nieuwe sleutel. Hij wordt op elke manier geopend voordat de oude verdwijnt.
ways-fresh = Op deze computer
ways-fresh-body = De herstelzin heeft je kluis geopend. Kies hoe hij hier voortaan opengaat. Daarna schrijf je een nieuwe zin op; de gebruikte en alle andere manieren vervallen.
ways-phrase-body = Je schrijft twaalf nieuwe woorden op; de vorige openen niets meer.
ways-required = Wachtwoordzin nodig
ways-required-new = Je organisatie wil een wachtwoordzin. Kies er een; de sleutelbos alleen opent je kluis dan niet meer. Je accounts blijven.
ways-required-remove = Je organisatie wil een wachtwoordzin, en die heb je. Typ hem; de sleutelbos alleen opent je kluis dan niet meer.
ways-stays-passphrase = Deze wachtwoordzin blijft. Typ hem, zodat hij bij de nieuwe sleutel hoort.
ways-stays-both = De wachtwoordzin bij de sleutelbos blijft. Typ hem.
ways-folder-away = De tweede map is er niet
ways-folder-away-body = De kopieën in { $folder } zouden alleen nog opengaan zoals eerst, en met niets meer als dat met de sleutelbos was. Sluit hem eerst aan.
ways-stays-phrase = Typ hem en hij blijft. Laat je dit leeg, dan opent hij niets meer en kun je daarna een nieuwe maken.
ways-delete = De back-ups verwijderen
ways-delete-body = Alleen de kluis zelf blijft over; oudere toestanden zijn weg.
ways-seal-body = Anders worden ze opnieuw verzegeld met de nieuwe sleutel.
ways-working = Wijzigen hoe de kluis opengaat…
ways-takes-a-moment = Sleutels maken duurt even, met opzet.
ways-done = De kluis gaat open zoals je koos
ways-done-body = Voor de zekerheid is hij op elk van deze manieren geopend: { $ways }.
ways-copies-follow = De kopieën in je tweede map volgen nog.
ways-unreached = { $count ->
    [one] Eén kopie was niet bereikbaar. Ze gaat alleen open zoals eerst, en met niets meer als dat met de sleutelbos was:
   *[other] { $count } kopieën waren niet bereikbaar. Ze gaan alleen open zoals eerst, en met niets meer als dat met de sleutelbos was:
}
ways-entries-left = { $count ->
    [one] Eén oud item bleef in de sleutelbos; het opent niets meer.
   *[other] { $count } oude items bleven in de sleutelbos; ze openen niets meer.
}
ways-copies-followed = De kopieën hebben de nieuwe sleutel.
rekey-finished = De onderbroken wijziging van hoe de kluis opengaat, is nu afgemaakt.
rekey-finished-left = Kopieën in { $folders } gaan alleen nog op de oude manier open.
ways-phrase-gone = De vorige herstelzin opent niets meer
ways-phrase-gone-body = Verscheur dat papier en maak een nieuwe.

# The recovery phrase
recovery-title = Herstelzin
recovery-what = Twaalf woorden die je kluis openen als de sleutelbos of de wachtwoordzin weg is: na een nieuw wachtwoord van IT, op een nieuwe laptop.
recovery-paper = Wie de woorden en het bestand heeft, heeft je codes. Ze horen dus op papier en niet op deze computer.
recovery-there = Een herstelzin opent je kluis
recovery-there-body = Hij kan niet nog eens worden getoond. Heb je het papier niet meer, maak dan een nieuwe.
recovery-renew = De kluis krijgt zijn nieuwe sleutel zodra je hebt laten zien dat de woorden opgeschreven zijn.
recovery-make = Herstelzin maken
recovery-replace = Een nieuwe maken
recovery-later = Niet nu
recovery-write = Schrijf deze woorden op met hun nummers. Je ziet ze maar één keer.
recovery-print = Afdrukken
recovery-print-advice = Een gedeelde printer of zijn server kan een kopie bewaren. Met de hand schrijven doet dat niet.
recovery-save = Als bestand opslaan
recovery-save-advice = Op deze computer drukt niets af. Een bestand is alleen veilig op een stick die je bewaart als papier.
recovery-printed = Naar de printer gestuurd.
recovery-saved = Opgeslagen als { $file }
recovery-saved-body = Wie dat bestand kan lezen, kan je kluis openen. Druk het af en verwijder het hier.
recovery-written = Ik heb hem opgeschreven
recovery-check = Typ deze drie woorden van je papier.
recovery-word = Woord { $number }
recovery-wrong-word = Dat is niet woord { $number }.
recovery-show-again = De woorden nog eens tonen
recovery-check-button = Controleren
recovery-saving = Herstelzin wordt toegevoegd…
recovery-done = Je herstelzin opent de kluis
recovery-done-body = Bewaar het papier bij andere belangrijke papieren, niet naast deze computer.
recovery-page-title = Herstelzin van Authenticator for injixo
recovery-page-note = Deze twaalf woorden openen de kluis. Bewaar deze bladzijde als een sleutel.
accounts-recovery = Schrijf een herstelzin op
accounts-recovery-body = Zonder kan een nieuw wachtwoord van IT je voorgoed buitensluiten.
error-demo = Deze accounts zijn verzonnen: er is geen kluis om te bewaken.
error-demo-next = Start het programma zonder --demo.
error-not-printed = De bladzijde is niet afgedrukt.
error-not-printed-next = Kijk of er een printer is ingesteld, of schrijf de woorden met de hand.
error-not-saved-page = Het bestand kon niet worden geschreven.
error-not-saved-page-next = Kies een andere map, of schrijf de woorden met de hand.

# Notices
toast-cannot-move = Accounts kun je verplaatsen als ze allemaal in je eigen volgorde worden getoond (Instellingen, { $page }).
toast-copied = Gekopieerd. Nog { $seconds } seconden geldig.
toast-copied-short = Gekopieerd, maar nog maar { $seconds } s geldig.
toast-copied-counter = Gekopieerd. Eén keer te gebruiken.
toast-copy-next = Volgende kopiëren
toast-next-coming = De volgende code wordt gekopieerd zodra hij ingaat, over { $seconds } s.
toast-leftover-removed = Verwijderd.
toast-added = Toegevoegd.
toast-added-many = { $count ->
    [one] Eén account toegevoegd.
   *[other] { $count } accounts toegevoegd.
}
toast-saved = Opgeslagen.
toast-removed = Naar de prullenbak. 2FA blijft bij { $service } ingeschakeld.
toast-archived = In het archief. Het maakt hier geen codes meer.
toast-unarchived = Terug in de lijst. De codes werken alleen als 2FA met deze key ingeschakeld is.
toast-archived-removed = Naar de prullenbak.
toast-text-copied = Gekopieerd.
toast-restored = Teruggezet.
toast-reloaded = Een ander programma wijzigde de kluis; die is opnieuw gelezen.
toast-call-waits = Maak dit eerst af; daarna komt het nieuwe account.

# What went wrong while taking something in
error-file = Het bestand kan niet worden geopend.
error-file-next = Kies een ander bestand, of kopieer de afbeelding en druk op Ctrl+V.
error-chooser = Dit bureaublad toont geen bestandskiezer.
error-chooser-next = Kopieer de afbeelding en druk op Ctrl+V, of sleep het bestand naar dit venster.
error-paste-nothing = Op het klembord staat geen afbeelding, link of key.
error-paste-nothing-next = Maak eerst een schermafbeelding van de QR-code en druk dan op Ctrl+V.
error-adopt-disk = Het kluisbestand kon niet worden gekopieerd.
error-adopt-disk-next = Controleer of er ruimte op de schijf is en of je in je thuismap mag schrijven.
error-inside = Er ging iets mis in het programma.
error-inside-next = Probeer het opnieuw; er is niets veranderd.
error-rollback-next = Was jij dat niet? Zet eerst het nieuwste bestand of een back-up terug.

# When the vault locks by itself
lock-minutes = Minuten zonder invoer tot de kluis vergrendelt
lock-off = Uit
lock-after = { $minutes ->
    [one] Na één minuut zonder invoer
   *[other] Na { $minutes } minuten zonder invoer
}
lock-never = Niet vanzelf
lock-after-line = { $minutes ->
    [one] De kluis vergrendelt als muis, toetsenbord en aanraking in dit venster één minuut lang niet zijn gebruikt.
   *[other] De kluis vergrendelt als muis, toetsenbord en aanraking in dit venster { $minutes } minuten lang niet zijn gebruikt.
}
lock-never-line = De kluis blijft open tot je hem vergrendelt, het venster sluit of de computer verlaat zoals hieronder.
lock-also = Als je de computer verlaat
lock-screen = De kluis vergrendelt als het scherm vergrendelt.
lock-screen-not = Als het scherm vergrendelt, blijft de kluis open: dit bureaublad meldt dat niet.
lock-sleep = De kluis vergrendelt voordat de computer in slaap gaat.
lock-sleep-not = Als de computer slaapt, vergrendelt de kluis pas bij het wakker worden: dit systeem meldt het niet vooraf.
lock-keyring-alone = De sleutelbos alleen opent deze kluis: wie als jou is aangemeld, opent hem met één klik weer. Met ook een wachtwoordzin kun alleen jij dat.
error-preferences = Je keuze kon niet worden opgeslagen.
error-preferences-next = Ze geldt tot het venster sluit; kijk of er ruimte op de schijf is en of je in je thuismap mag schrijven.
# Moments (src/screen/when.rs)
date-month = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
date-day = { $day } { $month } { $year }
date-moment = { $day }, { $time }
date-utc = { $time } UTC
ago-now = zojuist
ago-minutes = { $count ->
    [one] een minuut geleden
   *[other] { $count } minuten geleden
}
ago-hours = { $count ->
    [one] een uur geleden
   *[other] { $count } uur geleden
}
ago-days = { $count ->
    [one] een dag geleden
   *[other] { $count } dagen geleden
}
and-more = en nog { $count }

# Back-ups
backups-folder = Tweede map
backups-folder-why = Elke wijziging kan ook naar een map gaan die je zelf kiest, zoals een stick of een netwerkschijf.
backups-folder-choose = Map kiezen
backups-folder-change = Andere map
backups-folder-remove = Niet meer kopiëren
backups-folder-path = Pad van de map
backups-folder-hint = Begint met een schuine streep, zoals /media/stick
backups-folder-use = Deze map gebruiken
backups-former = Eerdere mappen
backups-former-why = Er kunnen nog kopieën in staan. Ook die krijgen nieuwe sleutels en verwijderingen mee.
backups-former-forget = Vergeten
backups-written = De laatste kopie is { $ago } geschreven.
backups-writing = Kopie wordt geschreven…
backups-nothing-there = Daar is geen kopie van deze kluis gevonden.
backups-now = Nu een kopie schrijven
backups-retry = Opnieuw proberen
backups-here = Op deze computer
backups-outside = In de tweede map
backups-in-former = In eerdere mappen
backups-none = Er zijn er nog geen. Voor elke wijziging wordt de kluis zoals hij was een kopie.
backups-reading = Kopieën bekijken…
backups-row = { $accounts ->
    [one] Eén account, nummer { $revision }
   *[other] { $accounts } accounts, nummer { $revision }
}
backups-look = Er verandert niets terwijl je kijkt. Codes worden niet getoond.
backups-look-reading = Kopie wordt geopend…
backups-look-empty = Er zijn geen accounts in deze kopie.
backups-look-trash = { $count ->
    [one] Er staat er nog één in de prullenbak.
   *[other] Er staan er nog { $count } in de prullenbak.
}
backups-look-archive = { $count ->
    [one] Er staat er nog één in het archief.
   *[other] Er staan er nog { $count } in het archief.
}
backups-restore = Deze kopie terugzetten
backups-restore-title = Deze kopie terugzetten?
backups-restore-kept = De kluis zoals hij nu is wordt eerst een kopie, dus je kunt ernaar terug.
backups-restore-comes = Komt terug
backups-restore-goes = Niet in deze kopie, gaat naar de prullenbak
backups-restore-changes = Krijgt de namen en instellingen van de kopie
backups-restore-same = Er staan dezelfde accounts in als nu in de kluis.
backups-restore-yes = Terugzetten
backups-restored = De kopie is teruggezet. Wat er eerst stond is nu een kopie.

# De prullenbak
trash-why = Niets gaat hier vanzelf weg. 2FA blijft ingeschakeld: wie zo'n account nodig heeft, heeft nog steeds de codes of een back-upcode nodig.
trash-empty = Geen verwijderde accounts
trash-empty-body = Een account dat je verwijdert, blijft hier tot je het definitief verwijdert.
trash-removed = { $days ->
    [0] Vandaag verwijderd
    [1] Gisteren verwijderd
   *[other] { $days } dagen geleden verwijderd
}
trash-restore = Terugzetten
trash-delete = Definitief verwijderen
trash-old-title = { $count ->
    [one] Eén is langer dan 30 dagen geleden verwijderd.
   *[other] { $count } zijn langer dan 30 dagen geleden verwijderd.
}
trash-old-delete = Deze definitief verwijderen
trash-delete-title = { $name } definitief verwijderen?
trash-delete-old-title = { $count ->
    [one] Eén account definitief verwijderen?
   *[other] { $count } accounts definitief verwijderen?
}
trash-delete-body = De key gaat ook uit elke kopie van de kluis. Daarna kan niemand hem terughalen.
trash-delete-unreached = Een kopie die niet bereikbaar is, zoals op een stick die er niet in zit, houdt hem.
trash-delete-2fa = 2FA blijft bij { $service } ingeschakeld. Schakel het daar eerst uit, of bewaar een back-upcode.
trash-deleted = Definitief verwijderd.
trash-unreached = Deze kopieën waren niet bereikbaar en hebben de key nog:
accounts-trash-title = Alle accounts staan in de prullenbak
accounts-trash-body = Daar worden ze bewaard en kun je ze terugzetten.
# Het archief
archive-why = Voor deze accounts is 2FA uitgeschakeld. Ze maken geen codes en hun back-upcodes gelden niet meer.
archive-empty = Niets in het archief
archive-empty-body = Een account komt hier zodra 2FA bij injixo is uitgeschakeld.
archive-since = In het archief sinds { $date }
archive-take-back = Terughalen
archive-remove = Verwijderen
# Hulp bij het aanmelden
guide-code = Aanmelden met een code
guide-code-line = De gewone manier
guide-refused = De code wordt geweigerd
guide-refused-line = Nog geldig? Loopt de klok goed?
guide-backup-code = Aanmelden met een back-upcode
guide-backup-code-line = In geval van nood, elke code één keer
guide-no-codes = Geen apparaat en geen back-upcodes
guide-no-codes-line = Een gebruiker met adminrechten helpt
guide-new-laptop = Een nieuwe laptop
guide-new-laptop-line = De kluis meenemen of opnieuw beginnen
guide-switch-off = 2FA uitschakelen
guide-switch-off-line = Niet aanbevolen
guide-unexpected = 2FA is uit, en dat was ik niet
guide-unexpected-line = Je kreeg een onverwachte e-mail
guide-sign-in = Vul op de aanmeldpagina van injixo je e-mailadres en wachtwoord in en klik op ‘Aanmelden’.
guide-enter-code = Vul deze code in bij ‘Eenmalig wachtwoord’.
guide-press-check = Klik op ‘Controleer’.
guide-still-valid = Een code is { $seconds } seconden geldig. Vul de code in die er nu staat.
guide-clock = Loopt de klok van deze computer goed?
guide-clock-unknown = Dat is nog niet gecontroleerd.
guide-clock-mend = Wat je eraan doet
guide-newest-key = Is 2FA intussen opnieuw ingeschakeld? Dan werkt alleen de laatste QR-code: voeg die hier toe.
guide-else-backup = Nog steeds geweigerd? Neem een back-upcode.
guide-emergency = Alleen in geval van nood: met elke back-upcode kun je je één keer aanmelden.
guide-backup-link = Klik op de link ‘backup-code’ onder het veld ‘Eenmalig wachtwoord’.
guide-backup-enter = Vul bij ‘Back-upcode’ een code in die nog niet gebruikt is, en markeer die hier.
guide-backup-open = Back-upcodes openen
guide-backup-none = Hier zijn geen back-upcodes meer over.
guide-ask-admin = Vraag een gebruiker met adminrechten bij je bedrijf om 2FA voor je account uit te schakelen.
guide-without-code = Meld je daarna aan met je e-mailadres en wachtwoord: er wordt geen code gevraagd.
guide-on-again = Schakel 2FA bij injixo weer in en voeg de nieuwe QR-code hier toe.
guide-move-take = De kluis meenemen
guide-move-copy = Zet een kopie van de kluis op een stick.
guide-move-phrase = Zorg dat je herstelzin op papier staat: die opent de kopie.
guide-move-open = Start dit programma op de nieuwe laptop, kies ‘Een bestaande kluis openen’ en voer de woorden in.
guide-move-anew = Of opnieuw beginnen
guide-move-anew-body = Schakel 2FA bij injixo uit, en op de nieuwe laptop weer in. Kun je dat niet, dan kan een gebruiker met adminrechten het.
guide-off-unwise = Niet aanbevolen
guide-off-required = Dan is je wachtwoord alleen genoeg. Is 2FA verplicht gesteld, dan kun je het niet uitschakelen.
guide-open-security = Meld je aan bij injixo, klik rechtsboven op je naam en dan op het tabblad ‘Beveiliging’.
guide-press-off = Klik op ‘2FA uitschakelen’, voer je wachtwoord in en klik op ‘Verder’.
guide-off-mail = injixo bevestigt het met een e-mail.
guide-off-archive = Zet het account pas daarna in het archief. Tot dan blijft het in de lijst.
guide-off-done = Het is uitgeschakeld
guide-off-ask = Zegt injixo dat 2FA is uitgeschakeld?
guide-off-ask-body = Dan gaat { $name } naar het archief: het maakt geen codes meer, en de back-upcodes gelden niet meer.
guide-off-ask-back = Je kunt het daar weer terughalen.
guide-off-not-yet = Nog niet
guide-off-yes = Ja, archiveren
guide-no-links = Klik op geen link in de e-mail. Open injixo zelf, klik rechtsboven op je naam en kijk op het tabblad ‘Beveiliging’.
guide-change-password = Wijzig je wachtwoord.
guide-check-with-admin = Controleer je account samen met een admin van je bedrijf.
guide-open-account = Account openen
guide-another = Ander account
guide-whose = Welk account?
guide-whose-rest = Andere: open hun pagina en kies daar hulp.
guide-no-account = Hier staat geen account.
guide-mail-copy = Deze tekst kopiëren
guide-mail-text =
    Hallo,

    Ik kan me niet meer aanmelden bij injixo: ik heb geen authenticator en geen back-upcode meer.

    Wil je twee-factor-authenticatie (2FA) voor mijn account { $account } uitschakelen? Ik schakel het daarna meteen weer in.

    Bedankt!

# Wat er gebeurd is
events-empty = Nog niets
events-empty-body = Wat vanaf nu wordt toegevoegd, verwijderd, geëxporteerd of gewijzigd, staat hier.
events-failed = { $count ->
    [one] Eén mislukte poging om de kluis te openen
   *[other] { $count } mislukte pogingen om de kluis te openen
}
events-failed-last = De laatste: { $when }. Was jij dat niet, dan heeft iemand anders achter deze computer gezeten.
events-opened = Kluis geopend
events-added = Toegevoegd: { $about }
events-changed = Gewijzigd: { $about }
events-removed = Naar de prullenbak: { $about }
events-archived = Naar het archief: { $about }
events-unarchived = Terug uit het archief: { $about }
events-restored = Terug uit de prullenbak: { $about }
events-deleted = Definitief verwijderd: { $about }
events-exported = Geëxporteerd: { $about }
events-copy-restored = Er is een kopie teruggezet
events-way-added = Nieuwe manier om de kluis te openen: { $about }
events-way-removed = Manier om de kluis te openen verwijderd: { $about }
events-key-changed = De kluis kreeg een nieuwe sleutel
events-backup-failed = Kopie mislukt: { $about }
events-backup-codes-added = Back-upcodes toegevoegd: { $about }
events-backup-code-used = Back-upcode gebruikt: { $about }
events-backup-code-unmarked = Back-upcode toch niet gebruikt: { $about }
events-backup-codes-exported = Blad met back-upcodes gemaakt: { $about }
events-unknown = Onbekend in deze versie: { $name }

# Deze computer verlaten
forget-goes = Wat verdwijnt
forget-goes-body = De kluis, de kopieën op deze computer, wat in de sleutelbos staat en de instellingen.
forget-stays = Wat blijft
forget-stays-folder = De kopieën in { $folder }.
forget-stays-none = Dit programma kent geen kopie buiten deze computer.
forget-stays-2fa = 2FA blijft bij injixo ingeschakeld.
forget-first = Eerst een van deze twee
forget-copy-first = Eerst een kopie opslaan
forget-phrase = Herstelzin
forget-phrase-hint = Alle twaalf woorden, van je papier
forget-phrase-check = Woorden controleren
forget-phrase-right = Dit is de herstelzin van deze kluis.
forget-phrase-warning = De zin opent alleen kopieën. Zonder kopie ergens anders ben je je accounts kwijt.
forget-copy = Een kopie ergens anders opslaan
forget-copy-choose = Plaats kiezen
forget-copy-path = Pad van de kopie
forget-copy-hint = Een nieuw bestand, zoals /media/stick/vault.ixv
forget-copy-save = Kopie opslaan
forget-copy-saved = Opgeslagen: { $file }
forget-copy-opens-passphrase = Die gaat open met je wachtwoordzin.
forget-copy-opens-phrase = Die gaat open met je herstelzin.
forget-copy-inside = Die map verdwijnt ook.
forget-copy-inside-next = Kies er een daarbuiten, zoals op een stick.
forget-keyring-only = Alleen de sleutelbos van deze computer opent deze kluis.
forget-keyring-only-next = Een kopie zou nooit meer opengaan. Voeg eerst een wachtwoordzin of een herstelzin toe.
forget-ways = Manieren om te openen
forget-nothing = De kluis is leeg, dus je hoeft eerst niets op te slaan.
forget-button = Alles hier vergeten
forget-ask-title = Alles hier vergeten?
forget-ask-body = De kluis en de kopieën op deze computer worden verwijderd. Dat kun je niet ongedaan maken.
forget-yes = Alles verwijderen
forget-working = Verwijderen…
forget-done = Deze computer is alles vergeten
forget-done-body = Van de kluis is hier niets meer over.
forget-left = Bijna alles is verwijderd
forget-left-entries = { $count ->
    [one] Eén item kon niet uit de sleutelbos. Verwijder het met het programma van de sleutelbos; de naam begint met injixo-authenticator.
   *[other] { $count } items konden niet uit de sleutelbos. Verwijder ze met het programma van de sleutelbos; hun naam begint met injixo-authenticator.
}
forget-left-files = Deze bestanden konden niet worden verwijderd:
forget-to-start = Naar het begin

# Een ander programma heeft de kluis gewijzigd
conflict-title = Een ander programma heeft de kluis gewijzigd
conflict-body = Wat nu in het bestand staat, is niet wat dit venster heeft geopend. Er is niets overschreven.
conflict-gone = Er is geen kluisbestand meer
conflict-gone-body = Het bestand dat dit venster heeft geopend, is weg. Wat hier open is, is misschien alles wat er nog is: sla het op als kopie.
conflict-load-ask = Op de plaats van de kluis staat niets wat opengaat. Als je doorgaat, is wat hier open is weg.
conflict-load-anyway = Loslaten en doorgaan
conflict-waiting = Nog niet opgeslagen
conflict-add = { $name } toevoegen
conflict-edit = Wijzigingen van { $name }
conflict-remove = { $name } verwijderen
conflict-archive = { $name } archiveren
conflict-restore = { $name } terugzetten
conflict-other = Een wijziging
conflict-keeps = Na het laden wordt het je opnieuw gevraagd.
conflict-loses = Met laden geef je die op; doe het daarna nog eens.
conflict-load = Laden wat er nu staat
conflict-go-on = Verdergaan zonder opslaan
conflict-save = Wat hier open is als kopie opslaan
conflict-saved = Wat hier open is, is opgeslagen: { $file }

# Kopieën en wat ermee misging (src/words/copies.rs)
error-changed-meanwhile = De kluis is intussen veranderd; er is niets verwijderd.
error-changed-meanwhile-next = Sla een kopie op van wat er nu in staat en probeer het opnieuw.
error-copy-there = Er is al een bestand met die naam.
error-copy-there-next = Kies een andere naam; er is niets overschreven.
error-copy-no-folder = Die map is er niet.
error-copy-no-folder-next = Kies een andere plaats; er is niets geschreven.
error-copies-unreadable = De map met de gedateerde kopieën kan niet worden gelezen.
error-copies-unreadable-next = Kijk naar de rechten van de map ‘generations’ naast de kluis; de kopieën kunnen er allemaal nog zijn.
error-path-not-whole = Dit is geen heel pad.
error-path-not-whole-next = Schrijf het vanaf de hoofdmap, met een schuine streep vooraan.

# De klok (src/words/clock.rs, src/screen/clock.rs, src/cli/clock.rs)
settings-clock = Klok
settings-clock-unchecked = Codes hangen ervan af
clock-span-seconds = { $seconds } s
clock-span-minutes = { $seconds ->
    [0] { $minutes } min
   *[other] { $minutes } min { $seconds } s
}
clock-span-hours = { $hours } u { $minutes } min
clock-span-days = { $days ->
    [one] één dag
   *[other] { $days } dagen
}
clock-fine = De klok van deze computer loopt goed, op { $error } s na.
clock-behind-drifting = Deze computer loopt { $span } achter, op { $error } s na: codes wisselen hier te laat, maar werken meestal.
clock-ahead-drifting = Deze computer loopt { $span } voor, op { $error } s na: codes wisselen hier te vroeg, maar werken meestal.
clock-behind-refused = Deze computer loopt { $span } achter, op { $error } s na: injixo zal de codes weigeren.
clock-ahead-refused = Deze computer loopt { $span } voor, op { $error } s na: injixo zal de codes weigeren.
clock-wrong-next = Zet de klok gelijk in de systeeminstellingen, of laat de codes tot dan corrigeren.
clock-corrected-behind = Codes zijn gecorrigeerd: deze computer loopt { $span } achter.
clock-corrected-ahead = Codes zijn gecorrigeerd: deze computer loopt { $span } voor.
clock-short-behind = Deze computer loopt { $span } achter: codes worden geweigerd.
clock-short-ahead = Deze computer loopt { $span } voor: codes worden geweigerd.
clock-dropped = De klok is verzet of de controle geldt niet meer: codes worden niet meer gecorrigeerd.
clock-dropped-next = Controleer de klok opnieuw als codes worden geweigerd.
clock-over = De klok staat weer goed: codes worden niet meer gecorrigeerd.
clock-sync-yes = Het systeem houdt de klok via het netwerk gelijk.
clock-sync-waiting = Het systeem moet de klok gelijk houden, maar er heeft nog geen tijdserver geantwoord.
clock-sync-off = Niets houdt de klok van deze computer gelijk: zet automatische tijd aan in de systeeminstellingen.
clock-sync-unknown = Het systeem meldt niet of het de klok gelijk houdt.
clock-system = Het systeem
clock-check-title = Vergelijken met een server
clock-check-why = Vraagt dit adres hoe laat het is, alleen als je op de knop drukt. Er wordt niets over jou of je accounts verstuurd.
clock-address = Adres
clock-address-hint = Het begint met https://
clock-check = Klok controleren
clock-checking = De tijd wordt opgevraagd…
clock-never = Niet gecontroleerd sinds de computer is gestart of de klok is verzet.
clock-checked = Gecontroleerd: { $ago }.
clock-correct = Codes corrigeren
clock-correct-why = Codes worden voor de juiste tijd gemaakt, tot de klok wordt verzet, de computer opnieuw start of er een dag voorbij is. Verder verandert er niets.
clock-stop = Niet meer corrigeren
clock-no-marks = Dit systeem meldt niet wanneer de klok wordt verzet; codes kunnen daarom niet veilig worden gecorrigeerd. Zet in plaats daarvan de klok gelijk.
error-clock-address = Met dit adres kan de klok niet worden gecontroleerd.
error-clock-address-next = Het begint met https:// en noemt een server, zonder gebruikersnaam of wachtwoord.
error-clock-no-host = Er is geen server met die naam gevonden.
error-clock-no-host-next = Controleer het netwerk en het adres.
error-clock-not-reached = De server is niet bereikbaar.
error-clock-not-reached-next = Controleer het netwerk of gebruik een ander adres.
error-clock-timed-out = De server antwoordde niet op tijd.
error-clock-timed-out-next = Probeer het opnieuw of gebruik een ander adres.
error-clock-certificate = Het certificaat van de server wordt hier niet vertrouwd.
error-clock-certificate-next = Misschien moet je je op dit netwerk eerst aanmelden, of kijkt het mee; open het adres in een browser om dat te zien.
error-clock-certificate-date = Het certificaat van de server is niet geldig op het tijdstip dat deze computer aangeeft.
error-clock-certificate-date-next = De klok staat waarschijnlijk dagen verkeerd: vergelijk datum en tijd met een andere klok en zet ze goed.
error-clock-not-https = Wat daar antwoordde, spreekt geen HTTPS.
error-clock-not-https-next = Controleer het adres en de poort.
error-clock-no-date = De server antwoordde zonder de tijd te noemen.
error-clock-no-date-next = Gebruik een ander adres.
error-clock-unsure = De antwoorden van de server zeggen niet hoe laat het is: ze spreken elkaar tegen of kwamen te langzaam.
error-clock-unsure-next = Controleer opnieuw of gebruik een ander adres.
error-clock-no-trust = De vertrouwde certificaten van deze computer kunnen niet worden gelezen.
error-clock-no-trust-next = Installeer de certificaten van het systeem (pakket ca-certificates) en probeer het opnieuw.
error-clock-moved = De klok is verzet terwijl die werd gecontroleerd.
error-clock-moved-next = Controleer de klok opnieuw.
error-clock-not-kept = Het resultaat kon niet worden opgeslagen.
error-clock-not-kept-next = Kijk of er ruimte op de schijf is en van wie de statusmap is.
error-clock-no-check = Er is geen controle die nog geldt.
error-clock-no-check-next = Controleer eerst de klok: clock --check --correct.
cli-clock-sync = Systeem
cli-clock-last = Laatste controle
cli-clock-codes = Codes
cli-clock-uncorrected = volgen de klok van deze computer
cli-doctor-clock = Klok
backup-codes-found = { $found } gevonden, { $expected } verwacht.
codes-odd-duplicate = Regel { $line }: dezelfde code als in regel { $before }; die telt één keer.
codes-odd-shape = Vanaf regel { $line }: codes van { $length } tekens; die van injixo hebben 10 cijfers.
codes-odd-shape-letters = Vanaf regel { $line }: codes met letters; die van injixo hebben 10 cijfers.
codes-odd-length = Regel { $line }: een code van { $length } tekens, anders dan de andere.
codes-odd-letters = Regel { $line }: in deze code staan letters.
codes-odd-words-beside = Regel { $line }: naast de code staan woorden; is het er wel een?
codes-odd-too-short = Regel { $line }: { $length ->
    [one] één teken
    *[other] { $length } tekens
    } is te weinig voor een code; overgeslagen.
codes-odd-too-long = Regel { $line }: { $length } tekens is te veel voor een code; overgeslagen.
codes-odd-ambiguous = Regel { $line }: kan op twee manieren worden gelezen; overgeslagen. Zet elke code op een eigen regel.
codes-odd-unclear = Regel { $line }: cijfers die geen code vormen; overgeslagen.
codes-odd-words = Regel { $line }: woorden zonder code; overgeslagen.
error-codes-too-long = Dat is te veel tekst voor back-upcodes.
error-codes-not-text = Dat is geen tekstbestand.
error-codes-next = Gebruik het bestand dat je bij injixo downloadt, of kopieer de codes van de pagina.
backup-codes-left = Nog { $left } van { $all } codes
backup-codes-few = { $count ->
    [0] Er is geen back-upcode meer over.
    [one] Er is nog maar één back-upcode over.
    *[other] Er zijn nog maar { $count } back-upcodes over.
    }
backup-codes-few-injixo = Voor een nieuwe set schakel je 2FA bij injixo uit en weer in (je gebruikersnaam, tabblad Beveiliging) en scan je de nieuwe QR-code. Is 2FA verplicht bij je bedrijf, vraag het dan een gebruiker met adminrechten.
backup-codes-few-other = Vraag { $service } om een nieuwe set en voeg die hier toe.
backup-codes-pasted = geplakt
backup-codes-from-file = uit een bestand
backup-codes-typed = getypt
backup-codes-same = Deze codes staan er al; er is niets veranderd.
backup-codes-voided = { $count ->
    [0] De vorige set geldt niet meer.
    [one] De vorige set, met nog één code, geldt niet meer.
    *[other] De vorige set, met nog { $count } codes, geldt niet meer.
    }
backup-codes-sheet-saved = Het blad staat in { $folder }; alleen jij kunt het lezen.
backup-codes-sheet-placed = Het blad staat in { $folder }.
backup-codes-sheet-delete = Druk het af, bewaar het niet bij deze computer, en verwijder daarna het bestand.
backup-codes-sheet-printed = Het blad is naar de printer gestuurd. Bewaar het niet bij deze computer.
error-sheet-exists = Er is al een bestand met die naam.
error-sheet-exists-next = Er is niets geschreven; kies een andere naam.
error-sheet-next = Kies een andere map.
error-sheet-not-printed-next = Kijk of er een printer is ingesteld, of sla het blad op als bestand.
cli-backup-codes-none = Er zijn geen back-upcodes van { $name }.
cli-backup-codes-none-next = Voeg ze toe met: injixo-authenticator backup-codes add
cli-backup-codes-nothing = Er is geen back-upcode gevonden; er is niets veranderd.
cli-backup-codes-ask = Deze codes toch bewaren?
cli-backup-codes-added = Back-upcodes van { $name } toegevoegd: { $count }.
cli-backup-codes-prompt = Plak of typ de codes, en dan een lege regel:
cli-backup-codes-void = Set van { $made }, ongeldig sinds { $voided }:
cli-backup-codes-used-on = gebruikt op { $date }
cli-backup-codes-made = Toegevoegd op { $date }, { $source }.
cli-backup-codes-void-sets = { $count ->
    [one] Eén oudere set geldt niet meer.
    *[other] { $count } oudere sets gelden niet meer.
    }
cli-backup-codes-no-such = { $name } heeft die back-upcode niet.
cli-backup-codes-all-used = Alle back-upcodes van { $name } zijn gebruikt.
cli-backup-code-used = Code { $number } van { $name } is als gebruikt gemarkeerd.
sheet-title = Noodblad: back-upcodes
sheet-dates = Codes toegevoegd op { $made }. Dit blad is van { $today }.
sheet-used = { $count ->
    [one] Eén code van deze set is al gebruikt en staat niet op het blad.
    *[other] { $count } codes van deze set zijn al gebruikt en staan niet op het blad.
    }
sheet-tick = Vink elke code af die je gebruikt: je kunt er maar één keer mee aanmelden.
sheet-how = Aanmelden met een back-upcode
sheet-step-sign-in = Voer op de aanmeldpagina van injixo je e-mailadres en wachtwoord in en klik op Aanmelden.
sheet-step-link = Klik op de link backup-code onder het veld Eenmalig wachtwoord.
sheet-step-code = Voer in het veld Back-upcode een van deze codes in.
sheet-step-check = Klik op Controleer om het aanmelden af te ronden, en vink de code hier af.
sheet-step-other-sign-in = Meld je zoals altijd aan bij { $service }, tot er om een eenmalige code wordt gevraagd.
sheet-step-other-code = Kies daar voor een back-upcode, voer een van deze in en vink hem hier af.
sheet-rules = Goed om te weten
sheet-rule-emergency = Gebruik deze codes alleen in geval van nood. Meld je verder aan met de code uit de app.
sheet-rule-place = Bewaar dit blad waar alleen jij erbij kunt, en niet bij de laptop.
sheet-rule-new = Zodra je van { $service } nieuwe codes krijgt, werken deze niet meer: druk dan een nieuw blad af en vernietig dit.
sheet-rule-none = Heb je geen app en geen code meer, vraag dan een gebruiker met adminrechten om 2FA voor je account uit te schakelen; stel het daarna opnieuw in.

error-codes-paste = Er staat geen tekst op het klembord.
account-codes = Back-upcodes
account-codes-left = Back-upcodes: nog { $left } van { $all }
codes-title = Back-upcodes
codes-made = Toegevoegd op { $date }, { $source }
codes-emergency = Alleen voor noodgevallen: met elke code kun je één keer aanmelden. Gebruik verder de code uit deze app.
codes-number = Code { $number }
codes-used-on = gebruikt op { $date }
codes-show = Tonen
codes-hide = Verbergen
codes-copy = Kopiëren
codes-used = Gebruikt
codes-used-question = Heb je hem gebruikt?
codes-used-yes = Ja, gebruikt
codes-used-no = Nee
codes-unmark = Toch niet gebruikt
codes-new-set = Nieuwe set toevoegen
codes-void = Set van { $count } codes van { $made }: ongeldig sinds { $voided }.
codes-sheet-why = Met een blad papier dat je ergens anders bewaart, kun je je aanmelden als deze laptop er niet is.
codes-sheet-save = Opslaan als PDF
codes-sheet-print = Afdrukken
codes-will-void = { $count ->
    [0] De huidige set vervalt.
    [one] De huidige set, met nog één code, vervalt.
    *[other] De huidige set, met nog { $count } codes, vervalt.
    }
codes-keep = Deze codes bewaren
codes-keep-all-the-same = Toch bewaren
codes-discard = Deze niet
codes-add-first = Bij het inschakelen van 2FA krijg je van injixo tien back-upcodes. Kopieer ze daar of download het bestand, en voeg ze hier toe.
codes-add-new = Voeg alleen een set toe als je van injixo nieuwe codes hebt gekregen: de huidige vervallen.
codes-paste = Plakken
codes-open-file = Gedownload bestand openen
codes-type = Of typ ze
codes-type-hint = Met een spatie tussen twee codes
codes-read-typed = Getypte codes controleren
codes-odd-words-many = { $count } regels met woorden zonder code; overgeslagen.
toast-code-used = Als gebruikt gemarkeerd; nog { $left } over.
toast-codes-added = Back-upcodes toegevoegd.
