# What the program is called, everywhere
app-name = Authenticator for injixo

# Names and words used everywhere
back = Back
cancel = Cancel
close = Close
undo = Undo
done = Done

# The form of an account's names and code settings
form-issuer = Service
form-issuer-hint = For example injixo
form-account = Account
form-account-hint = Your email address or user name there
form-steam = Steam codes have five letters and last 30 seconds.
form-settings = Code settings
form-settings-hide = Hide settings
form-summary = { $digits } digits, every { $period } s, { $algorithm }
form-summary-counter = { $digits } digits, counter { $counter }, { $algorithm }
form-digits = Digits
form-digits-error = Between 5 and 10
form-period = Seconds
form-period-error = Between 1 and 86,400
form-algorithm = Algorithm
form-settings-warning = Change these only when the service says so: other settings give codes that it refuses.

# The list
accounts-lock = Lock
accounts-add = Add
accounts-empty-title = Add your first account
accounts-empty-body = Step by step, beside the browser in which you use injixo.
accounts-search = Search
accounts-search-clear = Clear the search
accounts-no-hit = No account matches “{ $query }”
accounts-no-hit-body = Escape shows them all.
accounts-next = next
accounts-next-code = Next code
accounts-details = Open
accounts-unnamed = Unnamed account
accounts-set-aside = { $count } entries are not understood by this version.
accounts-set-aside-body = They are kept as they are; a newer version may show them.

# A vault that is not open
unlock-opening = Opening your vault…
unlock-locked-title = Your vault is locked
unlock-locked-keyring = Your codes are hidden and their keys are out of memory. This computer's keyring opens the vault again, so anyone who is signed in as you can do so.
unlock-button = Unlock
unlock-passphrase = Passphrase
unlock-passphrase-both = Passphrase (with the keyring)
unlock-wrong = That is not the passphrase of this vault.
unlock-use-keyring = Open with the keyring
unlock-keyring = Unlock the keyring
unlock-use-passphrase = Use the passphrase
unlock-retry = Try again
unlock-nothing-changed = Nothing was changed in the vault.
unlock-use-both = Use the keyring and the passphrase
unlock-use-phrase = Use the recovery phrase
unlock-phrase-count = { $count } of 12 words
unlock-wait = Several attempts failed. Try again in { $seconds } s.
unlock-no-phrase = There is no recovery phrase for it. If the vault was made elsewhere, open it there and choose a passphrase or a recovery phrase under Settings.
unlock-copy-title = The newest copy
unlock-copy-offer = There are dated copies of it. Look at the newest one that opens before you decide.
unlock-copy-none = There is no dated copy of it that can be read. If you have one elsewhere, put it in its place under the name vault.ixv.
unlock-copy-look = Look at the copy
unlock-copy-keyring = Look at it with the keyring
unlock-copy-passphrase = Look at it with the passphrase
unlock-copy-both = Look at it with keyring and passphrase
unlock-copy-phrase = Look at it with the recovery phrase
unlock-copy-made = It was made on { $made }. What was changed after that is not in it.
unlock-copy-accounts = { $count ->
    [0] No account is in it.
    [one] One account is in it:
   *[other] { $count } accounts are in it:
}
unlock-copy-aside = A file that is there now stays beside it under another name; nothing is deleted.
unlock-copy-newest = Look at the newest copy
copy-offer-newer = The file may come from a newer version: if so, update the program and keep the file.
unlock-copy-restore = Restore this copy
toast-copy-restored = The copy is your vault now.
toast-copy-restored-aside = The copy is your vault now. The earlier file is kept as { $file }.
toast-failed-unlocks = { $count ->
    [one] One attempt to unlock failed before this, on { $last }.
   *[other] { $count } attempts to unlock failed before this, the last one on { $last }.
}

# The first start
welcome-title = Codes for injixo, on your laptop
welcome-subtitle = For sign-ins with two-factor authentication, without a phone.
welcome-codes = Takes the key from a QR code
welcome-codes-body = From a screenshot, the clipboard, or typed.
welcome-vault = Keeps it in an encrypted vault
welcome-vault-body = A file on this computer. Its key lives in the system's keyring, or is made from your passphrase.
welcome-honest = Weaker than a second device
welcome-honest-body = Codes made beside the browser protect against a stolen password, not against a stolen, open laptop.
welcome-make = Make a vault
welcome-open = Open an existing vault
welcome-independent = Made independently of injixo.
welcome-working = Making your vault…
welcome-passphrase-title = Choose a passphrase
welcome-passphrase-why = So a passphrase will guard the vault.
welcome-passphrase = New passphrase
welcome-passphrase-again = The same once more
welcome-passphrase-differs = The two are not the same.
welcome-passphrase-weak-take = Use it all the same
welcome-choose = How should the vault open?
welcome-keyring = Keyring (recommended)
welcome-keyring-body = Nothing to type: it opens when you are signed in to this computer.
welcome-both-body = A passphrase, on this computer only. For a seat that others use too.
welcome-passphrase-body = Opens it on any computer. If you lose it, nobody can tell it to you.
welcome-open-how = What opens this vault? It is copied here once it has opened.
strength-weak = Weak: guessed within minutes. Four or five unrelated words are better.
strength-fair = Fair: one or two more words make it good.
strength-good = Good
strength-strong = Strong

# Adding an account
leftover-clipboard = The clipboard still holds the key
leftover-file = { $file } still shows the key
leftover-files = { $count } places still show the keys
leftover-body = It is deleted for good: in the trash the key could still be read.
leftover-delete = Delete
leftover-clear = Clear the clipboard
leftover-keep = Keep
add-title = Add an account
add-other = Another account
add-intro = Where is the QR code or the key?
add-paste = Paste (Ctrl+V)
add-paste-body = A screenshot, an otpauth link or the key from the clipboard
add-picture = Choose a picture
add-picture-body = PNG, JPEG, WebP, GIF or BMP with the QR code
add-unread-place = This is the code that could not be read.
add-unread-beside = There is another QR code that could not be read. Zoom in on the page and take another screenshot.
add-screen = From the screen
add-screen-body = Finds the QR code in any open window
drop-here = Drop the picture here: the QR codes in it are read.
drop-not-here = Pictures cannot be dropped on this page.
add-watch = Look until you see it
add-choose = Choose a part of the screen
add-watching = Watching the screen
add-watching-body = Open the page with the QR code now. The key is read as soon as the whole code shows.
add-watching-stop = Stop
add-type = Type the key
add-type-body = The letters and digits shown beside the QR code
add-reading = Reading…
add-type-intro = Spaces, dashes and lower case do not matter.
add-key = Key
add-continue = Continue
add-several = { $count ->
    [one] One account was found.
   *[other] { $count } accounts were found.
}
add-none = None of what was found can be added.
add-tick-all = All of them
add-kept-already = You already have this one.
add-refused = { $count ->
    [one] One cannot be added:
   *[other] { $count } cannot be added:
}
add-all = { $count ->
    [one] Add one account
   *[other] Add { $count } accounts
}
add-without-the-rest = { $count ->
    [one] Add one without the rest
   *[other] Add { $count } without the rest
}
add-parts = { $read } of { $size } codes of the export read
add-parts-body = Still missing: { $missing }. Add a picture of each, in any order, or go on without them.
add-parts-apart = These codes come from different exports.
add-drop-title = Drop what was read?
add-drop-body = None of it was added yet. To add it later, every code has to be read again.
add-drop-yes = Drop it
add-more = Read more
add-unread = { $file } gave no account
add-doubles-title = { $count ->
    [one] You already have one of them
   *[other] You already have { $count } of them
}
add-doubles-body = The same key, or the same names. Those that are replaced go to the trash.
add-doubles-replace = Replace the old ones
add-doubles-leave = Leave them out
add-check = Check what was read. The code below already works.
add-no-code = With these settings there is no code.
add-counter = The first code comes with “Next code” once the account is kept.
add-saving = Saving…
add-button = Add
add-duplicate-title = You already have this one
add-duplicate-body = Replace it if you switched 2FA on again: then only the new key works. The old one goes to the trash.
add-keep-both = Keep both
add-replace = Replace this one

# Adding the injixo account, step by step
enroll-start = Add my injixo account
enroll-progress = { $step } of { $steps }
enroll-unfinished = not finished, step { $step }
enroll-on-top = Keep this window on top
enroll-prepare-title = Open the QR code at injixo
enroll-prepare-sign-in = Sign in at injixo and click your user name at the top right.
enroll-prepare-tab = Open the tab about security. At the top it says whether 2FA is on.
enroll-prepare-enable = Click the button there that enables 2FA.
enroll-prepare-password = Enter your password and continue. A page with a QR code opens.
enroll-prepare-done = I see the QR code
enroll-open = Open injixo in the browser
enroll-address = Address of your injixo
enroll-address-hint = As it stands in your browser
enroll-address-wrong = This is no address that begins with https://
enroll-address-keep = Keep the address
enroll-address-set = Set the address of my injixo
enroll-address-change = Change the address
enroll-address-why = With it, a button here opens injixo.
enroll-key-title = Read the QR code
enroll-key-body = Leave injixo's page with the QR code open beside this window.
enroll-key-again = Read the new QR code
enroll-key-again-body = The new key takes the place of the one read before, which goes to the trash.
enroll-key-which = Which one is your injixo account?
enroll-check-title = Is this your account?
enroll-check-same = It is the same key as before.
enroll-check-known = This key was kept here already; its account goes on.
enroll-try-title = Type this code at injixo
enroll-try-body = Type it into the field for the one-time password, below the QR code, and continue there.
enroll-try-copy = Copy the code
enroll-try-accepted = injixo accepted it
enroll-try-refused = It was refused
enroll-expired-title = Was the code still valid?
enroll-expired-body = A code lasts 30 seconds. If its time was nearly up, try again with one that has just begun.
enroll-expired-yes = Perhaps not: try again
enroll-expired-no = It was still valid
enroll-clock-title = Is this computer's clock right?
enroll-clock-body = Codes are made from the time: with a wrong clock, injixo refuses them.
enroll-clock-right = The clock is right
enroll-clock-again = Try a code again
enroll-page-title = Does injixo still show the same QR code?
enroll-page-body = A page that was loaded again has a new QR code, and only the newest one counts.
enroll-page-same = Yes, the same one
enroll-page-new = No: read the new one
enroll-reread-title = Read the key once more
enroll-reread-body = Time, clock and page are right. Then what was read may not be the key that injixo waits for.
enroll-reread-yes = Read it once more
enroll-reread-no = Try another code
enroll-codes-title = Take in the backup codes
enroll-codes-body = injixo shows ten backup codes now. Copy them there, or download them as a file.
enroll-codes-off = My company has switched them off
enroll-enable-title = Switch 2FA on at injixo
enroll-enable-kept = The backup codes are kept here.
enroll-enable-off = There are no backup codes to keep.
enroll-enable-tick = Tick the box that says that your backup codes are in a safe place.
enroll-enable-button = Click the button below it that enables 2FA.
enroll-enable-mail = injixo sends you an email that confirms it.
enroll-enable-done = 2FA is on
enroll-enable-other = Take in other codes
enroll-enable-there = There are backup codes after all
enroll-copy-title = Keep a copy outside this computer
enroll-copy-body = Print the sheet, or save it and carry it elsewhere. Keep it where only you can get at it.
enroll-copy-elsewhere = I have a copy elsewhere
enroll-copy-none-title = If this computer is gone
enroll-copy-none = Without backup codes only somebody with administrator rights at your company can switch 2FA off for you. Know whom to ask.
enroll-copy-none-done = I know whom to ask
enroll-left-title = Remove what still shows the key
enroll-left-body = Whoever has the QR code can make your codes too.
enroll-ready-title = Everything is done
enroll-ready-body = From now on injixo asks for a code from here when you sign in.
enroll-finish = Finish
enroll-cancel-title = Stop here?
enroll-stays-nothing = Nothing was kept here, and at injixo nothing has changed.
enroll-stays-key = The account is in your list. At injixo 2FA is still off, and nobody there asks for its codes.
enroll-stays-perhaps = The account stays in your list. Whether 2FA is on, injixo says at the top of the tab about security. If it is on, you need this account to sign in.
enroll-stays-on = 2FA is on at injixo. The account stays in your list: you need it to sign in.
enroll-later = Go on later
enroll-stop = Stop
enroll-stop-keep = Stop and keep the account
enroll-stop-remove = Stop and remove the account
enroll-stay = Do not stop
toast-enrolled = 2FA is on at injixo, and your account is ready.
toast-enroll-stopped = Stopped. The account is kept.
error-browser-address = This is no address that can be opened.
error-browser-address-next = Set one that begins with https://.
error-browser-none = Nothing on this computer opens a browser.
error-browser-failed = The browser did not open.
error-browser-next = Open injixo there yourself, then go on here.

# An account's page
account-copy = Copy
account-up = Move up
account-down = Move down
account-show-key = Show the key
account-hide-key = Hide the key
account-key = Key
account-show-symbol = Show the QR code
account-hide-symbol = Hide the QR code
account-symbol-title = Show the QR code?
account-symbol-body = Whoever sees or photographs it can make the codes of this account. Use it to move the account to a phone. It shows for 30 seconds.
symbol-scan = Scan it with the app on the phone.
account-remove = Remove
account-save = Save
account-key-title = Show the key?
account-key-body = Whoever sees or photographs it can make your codes. Look who is near, and whether you share your screen.
account-remove-title = Remove { $name }?
account-remove-body = It goes to the trash and stays there until you delete it for good.
account-remove-2fa = 2FA stays on at { $service }: without this account or a backup code you cannot sign in there.
account-remove-yes = Move to the trash
account-leave-title = Save your changes?
account-leave-body = You changed this account and did not save it.
account-leave-discard = Do not save

# The settings: a list of pages, each with one line
move-intro = QR codes that Google Authenticator and most other apps read, a few accounts in each.
move-show = { $count ->
    [one] Show one account
   *[other] Show { $count } accounts
}
move-show-yes = Show
move-title = { $count ->
    [one] Show the key of one account?
   *[other] Show the keys of { $count } accounts?
}
move-body = Whoever sees or photographs these QR codes can make the codes of these accounts. Each shows for 30 seconds.
move-hidden = The code is hidden again.
move-again = Show it again
move-number = Code { $number } of { $size }
move-previous = Previous
move-next = Next
move-too-many = These accounts need { $size } codes; no phone takes more than { $most } at once
move-too-many-next = Leave some accounts out, and move those afterwards.
move-unfit = { $count ->
    [one] One account does not fit this kind of code
   *[other] { $count } accounts do not fit this kind of code
}
move-unfit-next = Show the QR code on the page of the account instead.
settings-title = Settings
settings-look = Appearance
settings-look-line = Language, colours, size of text
settings-codes = Showing and copying codes
settings-codes-shown = Codes show at once
settings-codes-hidden = Codes show when clicked
settings-help = Help with signing in
settings-help-line = What to do at injixo and here
settings-ways = How the vault opens
settings-recovery = Recovery phrase
settings-recovery-there = It opens the vault
settings-recovery-none = Not made yet
settings-lock = Lock
settings-staying = Tray and start
settings-staying-tray = Closing hides it in the tray
settings-staying-ends = Closing ends the program
settings-backups = Backups
settings-backups-line = { $count ->
    [0] None yet
    [one] One copy on this computer
   *[other] { $count } copies on this computer
}
settings-move = Move to a phone
settings-move-line = QR codes of your accounts
settings-archive = Archive
settings-archive-line = { $count ->
    [0] Empty
    [one] One account without 2FA
   *[other] { $count } accounts without 2FA
}
settings-trash = Removed accounts
settings-trash-line = { $count ->
    [0] None
    [one] One in the trash
   *[other] { $count } in the trash
}
settings-events = What happened
settings-events-line = Every change of the vault
settings-leave = Leave this computer
settings-leave-line = Delete the vault and its key here
policy-set-by = Set by { $organisation }
policy-set = Set by your organisation
policy-off = Your organisation has switched this off.
policy-longest = { $minutes ->
    [one] At most 1 minute
   *[other] At most { $minutes } minutes
}
policy-passphrase = Your organisation asks for a passphrase: the keyring alone may not open the vault.
policy-broken = Your organisation's policy cannot be read.
policy-broken-line = Your organisation's policy has a mistake in line { $line }.
policy-broken-value = Your organisation's policy has a wrong value: { $name }.
policy-broken-value-line = Your organisation's policy has a wrong value in line { $line }: { $name }.
policy-broken-next = Until it is put right, the strictest applies. Tell whoever looks after this computer.

# How things look
look-language = Language
look-language-help = All words of the window change at once.
look-system = System
look-theme = Colours
look-light = Light
look-dark = Dark
look-contrast = High contrast
look-theme-help = “System” follows your desktop, also when it turns dark in the evening.
look-text = Size of text
look-percent = { $percent } %
look-text-help = Words, codes and buttons grow together. Ctrl+plus, Ctrl+minus and Ctrl+0 change it anywhere.
look-motion = Reduced motion
look-motion-help = The ring around the seconds stands still; the number still counts.
showing-hide = Hide codes until clicked
showing-hide-help = A click shows one code for half a minute. Good where others see your screen.
showing-next = Show the next code
showing-next-help = In the last ten seconds of a code the next one stands beside it.
showing-copy = Copy on click
showing-copy-help = A click on an account copies its code. When off, a click selects and Enter copies.
showing-sort = Order of the accounts
showing-sort-own = Your own
showing-sort-name = By name
showing-sort-use = By use
showing-sort-own-help = Alt+Up and Alt+Down move the selected account.
showing-sort-name-help = By the name of the service, then by that of the account.
showing-sort-use-help = The account whose code you copied last comes first.
showing-clipboard = Seconds until a copied code leaves the clipboard
showing-clipboard-help = Only what was copied here is cleared; locking and closing clear it at once.
staying-tray = Keep running in the tray
staying-tray-help = Closing the window hides it; the icon in the tray shows it again. The vault locks as you chose.
staying-tray-missing = This desktop shows no tray: closing the window ends the program.
staying-minimise = Minimise after copying
staying-minimise-help = Once a code is copied, the window gets out of your way.
staying-start = Start with the session
staying-start-help = Begins when you sign in to this computer.
staying-start-elsewhere = To start it with the session, add it in your desktop's settings: from its sandbox it cannot do so itself.
staying-start-failed = The system did not take that.
staying-hidden = Start hidden
staying-hidden-help = Only the icon in the tray shows; without one, the window starts minimised.
tray-open = Vault open
tray-locked = Vault locked
tray-show = Show the window
tray-quit = Quit
account-show-code = Show the code
tags-title = Tags
tags-new = A new tag
tags-add = Add the tag
tags-all = All

# Keys
keys-title = Keys
keys-help = This list
keys-search = Search
keys-select = Select an account
keys-copy = Copy its code
keys-open = Open its page
keys-move = Move it up or down
keys-remove = Move it to the trash
keys-undo = Undo
keys-add = Add an account
keys-paste = Paste a picture, link or key
keys-veil = Black out codes and keys, or show them
keys-lock = Lock
keys-settings = Settings
keys-text = Size of text
keys-back = One step back
keys-tab = The next field or button
key-command = Ctrl+{ $key }
key-alt = Alt+{ $key }
key-shift = Shift+{ $key }
key-or = { $one }, { $other }
key-letters = Letters
key-plus = Plus
key-minus = Minus
key-up = Up
key-down = Down
key-page-up = Page up
key-page-down = Page down
key-home = Home
key-end = End
key-enter = Enter
key-delete = Delete
key-escape = Esc
key-tab = Tab

# The ways into the vault
way-keyring = Keyring
way-passphrase = Passphrase
way-keyring-passphrase = Keyring and passphrase
way-recovery = Recovery phrase
way-unknown = Another way
ways-intro = Each of these opens the vault by itself.
ways-keyring = Opens by itself for whoever is signed in as you on this computer.
ways-passphrase = Typed, on any computer.
ways-both = Typed, on this computer only.
ways-phrase = Twelve words on paper, for when nothing else opens it.
ways-unknown = From a newer version. It goes when another way is changed or removed.
ways-add-keyring-button = Add the keyring
ways-add-passphrase-button = Add a passphrase
ways-add-both-button = Add keyring and passphrase
ways-add = Add
ways-change = Change
ways-remove = Remove
ways-renew = Renew
ways-go-on = Continue
ways-add-keyring = The vault will also open through this computer's keyring, with nothing to type.
ways-add-passphrase = The vault will also open with this passphrase, on any computer.
ways-add-both = The vault will also open with this passphrase, on this computer only. It protects more once the keyring alone is removed.
ways-change-keyring = The keyring gets a new secret; the one of before opens nothing any more.
ways-change-passphrase = Choose a new passphrase. The one of before opens nothing any more.
ways-remove-body = It will not open the vault any more.
ways-new-key = The vault gets a new key. It is opened in each of its ways before the old one goes.
ways-fresh = A way in for this computer
ways-fresh-body = The recovery phrase has opened your vault. Choose how it opens here from now on. Then you write down a new phrase; the used one and all other ways end.
ways-phrase-body = You write down twelve new words; the ones of before open nothing any more.
ways-required = Passphrase needed
ways-required-new = Your organisation asks for a passphrase. Choose one, and the keyring alone no longer opens your vault. Your accounts stay.
ways-required-remove = Your organisation asks for a passphrase, and you have one. Type it, and the keyring alone no longer opens your vault.
ways-stays-passphrase = This passphrase stays. Type it, so that it goes with the new key.
ways-stays-both = The passphrase that goes with the keyring stays. Type it.
ways-folder-away = The second folder is not there
ways-folder-away-body = The copies in { $folder } would open only in the ways of before, and with nothing any more where that was the keyring. Connect it first.
ways-stays-phrase = Type it and it stays. Left empty, it opens nothing any more, and you can make a new one afterwards.
ways-delete = Delete the backups
ways-delete-body = Only the vault itself is left; older states are gone.
ways-seal-body = Otherwise they are sealed again with the new key.
ways-working = Changing how the vault opens…
ways-takes-a-moment = Making keys takes a moment, on purpose.
ways-done = The vault opens as you chose
ways-done-body = It was opened in each of these ways to make sure: { $ways }.
ways-copies-follow = The copies in your second folder are still following.
ways-unreached = { $count ->
    [one] One copy was not reached. It opens only the earlier way, and with nothing any more where that was the keyring:
   *[other] { $count } copies were not reached. They open only the earlier way, and with nothing any more where that was the keyring:
}
ways-entries-left = { $count ->
    [one] One old entry stayed in the keyring; it opens nothing any more.
   *[other] { $count } old entries stayed in the keyring; they open nothing any more.
}
ways-copies-followed = The copies have the new key now.
rekey-finished = The interrupted change of how the vault opens is finished now.
rekey-finished-left = Copies in { $folders } still open only the way they did before.
ways-phrase-gone = The recovery phrase of before opens nothing any more
ways-phrase-gone-body = Tear up that paper, and make a new one.

# The recovery phrase
recovery-title = Recovery phrase
recovery-what = Twelve words that open your vault when the keyring or the passphrase is gone: after a new password from IT, on a new laptop.
recovery-paper = Whoever has the words and the file has your codes, so they belong on paper, not on this computer.
recovery-there = A recovery phrase opens your vault
recovery-there-body = It cannot be shown again. If you no longer have the paper, make a new one.
recovery-renew = The vault gets its new key once you have shown that the words are written down.
recovery-make = Make a recovery phrase
recovery-replace = Make a new one
recovery-later = Not now
recovery-write = Write these words down with their numbers. They are shown this once.
recovery-print = Print
recovery-print-advice = A shared printer or its server may keep a copy. Writing by hand leaves none.
recovery-save = Save as a file
recovery-save-advice = Nothing on this computer prints. A file is only safe on a stick that you keep like paper.
recovery-printed = Given to the printer.
recovery-saved = Saved as { $file }
recovery-saved-body = Whoever can read that file can open your vault. Print it, then delete it here.
recovery-written = I have written it down
recovery-check = Type these three words from your paper.
recovery-word = Word { $number }
recovery-wrong-word = That is not word { $number }.
recovery-show-again = Show the words again
recovery-check-button = Check
recovery-saving = Making it a way in…
recovery-done = Your recovery phrase opens the vault
recovery-done-body = Keep the paper where you keep other papers that matter, not beside this computer.
recovery-page-title = Recovery phrase of Authenticator for injixo
recovery-page-note = These twelve words open the vault. Keep this page like a key.
accounts-recovery = Write down a recovery phrase
accounts-recovery-body = Without one, a new password from IT can lock you out for good.
error-demo = These accounts are made up: there is no vault to guard.
error-demo-next = Start the program without --demo.
error-not-printed = The page was not printed.
error-not-printed-next = Check that a printer is set up, or write the words by hand.
error-not-saved-page = The file could not be written.
error-not-saved-page-next = Choose another folder, or write the words by hand.

# Notices
toast-cannot-move = Accounts can be moved where all of them show in your own order (Settings, { $page }).
toast-copied = Copied. Works for { $seconds } more seconds.
toast-copied-short = Copied, but it works for { $seconds } s only.
toast-copied-counter = Copied. It works once.
toast-copy-next = Copy the next one
toast-next-coming = The next code is copied when it begins, in { $seconds } s.
toast-leftover-removed = Removed.
toast-added = Added.
toast-added-many = { $count ->
    [one] One account added.
   *[other] { $count } accounts added.
}
toast-saved = Saved.
toast-removed = Moved to the trash. 2FA stays on at { $service }.
toast-archived = In the archive. It makes no codes here any more.
toast-unarchived = Back in the list. Its codes work only if 2FA is on with this key.
toast-archived-removed = Moved to the trash.
toast-text-copied = Copied.
toast-restored = Restored.
toast-reloaded = Another program changed the vault; it was read again.
toast-call-waits = Finish here first; then the new account comes.

## What went wrong, and what to do about it (src/words.rs)

error-vault-missing = There is no vault yet.
error-vault-missing-next = Make one first, or open one that you already have.
error-vault-not-permitted = The vault cannot be read: this user may not read the file.
error-vault-not-permitted-next = Check who owns the file and its folder, and their permissions.
error-vault-is-folder = The vault cannot be read: a folder stands where the vault file should be.
error-vault-is-folder-next = Move that folder away, or name another place.
error-home-is-file = A file stands where the folder of the vault would be.
error-home-is-file-next = Name another folder with --home.
error-vault-unreadable = The vault file cannot be read from the disk.
error-vault-unreadable-next = Check the disk, then try again; nothing was changed.
error-vault-too-large = The vault file is larger than 256 MiB, more than this program ever writes.
error-vault-too-large-next = It was left as it is; put a copy that is a vault in its place.
error-vault-damaged = The vault file is damaged: it is empty, cut short or was changed.
error-vault-damaged-next = It was left as it is; dated older copies lie in the folder “generations” beside it.
error-vault-gone = The vault file is gone, but dated copies of it are in the folder “generations” beside its place.
error-vault-gone-next = Copy the newest of them back under the name vault.ixv; nothing was changed.
error-vault-newer = The vault was written by a newer version of this program (format { $format }).
error-vault-newer-next = Update the program.
error-no-such-way = This vault does not open that way.
error-no-such-way-next = Use the way it was made with: the keyring or a passphrase.
error-wrong-passphrase = That is not the passphrase of this vault.
error-wrong-passphrase-next = Check Caps Lock and the keyboard layout, then try again.
error-wrong-phrase = That is not the recovery phrase of this vault.
error-wrong-phrase-next = Compare each word with your paper; an earlier phrase no longer opens it.
error-phrase-count = A recovery phrase has 12 words; { $count ->
        [one] this is one word
       *[other] these are { $count }
    }.
error-phrase-count-next = Type all of them in the order on your paper.
error-phrase-word = Word { $number } is not one that a recovery phrase can have.
error-phrase-word-next = Compare it letter by letter with your paper.
error-phrase-checksum = These words do not belong together.
error-phrase-checksum-next = One of them is another word on your paper, or two have changed places.
error-phrase-no-text = That is not text.
error-phrase-no-text-next = A recovery phrase is 12 English words in a plain text file.
error-way-there = The vault already opens that way.
error-way-there-next = Nothing was changed; to replace it, choose to change it.
error-way-last = The vault needs at least one way to open it.
error-way-last-next = Add another one first.
error-way-too-many = The vault has as many ways to open it as it can have.
error-way-too-many-next = Remove one first.
error-way-not-proven = The vault did not open through the new way.
error-way-not-proven-next = Nothing was changed; the ways that opened it until now still do.
error-way-not-finished = The copies are still following an earlier change.
error-way-not-finished-next = Nothing was changed. Connect the folder they lie in, and try again in a moment.
error-entry-missing = The keyring answers, but has no entry for this vault.
error-entry-missing-next = Sign in as the user, on the computer, that made the vault.
error-entry-wrong = The keyring's entry does not open this vault.
error-entry-wrong-next = It belongs to another vault or was changed.
error-too-costly = The vault asks for more memory or time to open than is allowed.
error-too-costly-next = This program did not make it so; use another copy of the vault.
error-vault-exists = There is a vault here already.
error-vault-exists-next = It was left as it is; open it, or name another place.
error-empty-passphrase = The passphrase is empty.
error-empty-passphrase-next = Choose one of several words.
error-busy = Another program has been saving the vault for more than 10 seconds.
error-busy-next = Nothing was changed; try again in a moment.
error-entropy = The operating system gives no random bytes.
error-entropy-next = Nothing was changed; restart the computer and try again.
error-account-gone = That account is no longer in the vault.
error-account-gone-next = Another program removed it; nothing was changed.
error-account-there = That account is in the vault already.
error-account-there-next = Nothing was changed.
error-no-counter = That account has no further counter.
error-later-tags = The tags of this vault were written by a later version.
error-later-tags-next = Update this program to change them; nothing was changed.
error-backup-code-gone = That backup code is no longer in the vault.
error-backup-code-used = That backup code was used before.
error-backup-code-used-next = Each one signs in only once; take the next.
error-backup-code-void = That backup code belongs to an older set and no longer works.
error-backup-code-void-next = Take one of the newest set.
error-conflict = Another program has changed the vault file meanwhile.
error-conflict-next = Your change was not saved; open the vault again and repeat it.
error-save-verify = What was written could not be read back.
error-save-verify-next = The vault is as it was; check the disk.
error-save-too-large = The vault would grow beyond 256 MiB.
error-save-too-large-next = Your change was not saved.
error-disk-not-permitted = The vault could not be saved: this user may not write in its folder.
error-disk-not-permitted-next = The vault is as it was; check the folder's permissions.
error-disk-full = The vault could not be saved: the disk is full.
error-disk-full-next = The vault is as it was; make room and try again.
error-disk = The vault could not be saved to the disk.
error-disk-next = The vault is as it was; check the disk, then try again.
error-backup-no-folder = The folder for backups is not there.
error-backup-no-folder-next = Plug in the stick or connect the drive; the next save goes there again.
error-preferences-damaged = Your settings could not be read, so the usual ones hold; the old file is now { $file }.
error-preferences-damaged-next = Choose them again, the backup folder too.
error-backup-inside = That folder is one of the vault's own, so a copy there would be lost with it.
error-backup-name = The name of this folder is not plain text (UTF-8), so the settings cannot remember it.
error-backup-name-next = Choose a folder with another name.
error-backup-not-folder = What was chosen for backups is not a folder.
error-backup-not-permitted = No backup was written: this user may not write in that folder.
error-backup-choose-next = Your vault is saved; choose another folder for the backups.
error-backup-full = No backup was written: there is no room left in that folder.
error-backup-full-next = Your vault is saved; make room there or choose another folder.
error-backup-hangs = The folder for backups does not answer.
error-backup-disk = No backup could be written to that folder.
error-backup-disk-next = Your vault is saved; check that drive, or choose another folder.
error-backup-not-proven = The backup did not open again after it was written, so it does not count.
error-restore-missing = This backup is no longer there.
error-restore-damaged = This backup is damaged.
error-restore-other-next = Nothing was changed; choose another one.
error-restore-other-key = This backup is from before the ways to open the vault were changed.
error-restore-other-key-next = It opens only with what opened the vault back then; nothing was changed.
error-copies-folder = The vault could not be saved: something else stands where the folder of its copies belongs.
error-copies-folder-next = The vault is as it was; move away what is called “generations” in its folder, then try again.
error-disk-exists = There is a file of that name already.
error-disk-exists-next = It was left as it is; choose another name.
error-keyring-none = No keyring answers on this computer.
error-keyring-none-next = Start the keyring (on Linux for instance gnome-keyring or KWallet) and try again.
error-keyring-locked = The keyring is locked.
error-keyring-locked-next = Unlock it, then try again.
error-keyring-slow = The keyring did not answer in time.
error-keyring-slow-next = It may be waiting for you in another window; then try again.
error-keyring-ambiguous = The keyring holds several entries of the same name for this vault.
error-keyring-ambiguous-next = Remove the wrong one with the keyring's own program.
error-keyring-unreliable = The keyring does not give back what was stored in it.
error-keyring-unreliable-next = Use a passphrase instead.
error-keyring-failed = The keyring failed.
error-keyring-failed-next = Restart it or sign in again, then try once more.
error-uri-not-otpauth = This is not a link for an authenticator app.
error-uri-not-otpauth-next = Such a link begins with otpauth://.
error-uri-too-long = The link is longer than 8 KiB.
error-uri-ask-again-next = Ask the service for a new QR code or key.
error-uri-type = The link asks for codes of the type “{ $name }”, which this program cannot make.
error-uri-type-next = It makes totp, hotp and steam codes.
error-uri-algorithm = The link asks for the algorithm “{ $name }”, which this program cannot use.
error-uri-algorithm-next = It uses SHA1, SHA256 and SHA512.
error-uri-ambiguous = The link gives “{ $name }” twice, with different values.
error-uri-not-a-number = In the link, “{ $name }” is not a plain number.
error-key-empty = There is no key.
error-key-too-long = The key is too long: over 8 KiB.
error-key-too-short = The key is too short: one letter is not enough.
error-key-padding = The key has an equals sign before its end.
error-key-again-next = Copy the key again; it has only the letters A to Z and the digits 2 to 7.
error-key-letter = The key has a wrong letter: “{ $letter }” at position { $position }.
error-key-letter-instead = It is probably “{ $instead }”; a key has only the letters A to Z and the digits 2 to 7.
error-otp-digits = A code of { $digits } digits cannot be made.
error-otp-digits-next = 5 to 10 digits are possible.
error-otp-period = A period of { $period } seconds cannot be used.
error-otp-period-next = 1 to 86400 seconds are possible.
error-picture-none = This is no picture that can be read.
error-picture-none-next = Use a whole PNG, JPEG, WebP, GIF or BMP file.
error-picture-too-large = The picture is too large: more than 64 megapixels or 512 MiB.
error-picture-too-large-next = Cut out the part with the QR code, or take a screenshot of that part only.
error-picture-no-code = There is no QR code in the picture.
error-picture-no-code-next = Take a screenshot that shows the whole code with some space around it.
error-picture-unreadable = There is a QR code in the picture, but it cannot be read.
error-picture-unreadable-next = Zoom in on the page, keep the mouse pointer off the code, and take another screenshot.
error-picture-unreadable-place = It stands { $left } pixels from the left and { $top } from the top, and is about { $width } wide.
error-screen-denied = The desktop does not allow a look at the screen.
error-screen-denied-next = Allow screenshots in the system settings, or take a screenshot yourself and paste it with Ctrl+V.
error-screen-cancelled = The look at the screen was cancelled.
error-screen-none = Nothing on this desktop takes pictures of the screen for other programs.
error-screen-slow = The desktop did not answer in time.
error-screen-failed = The desktop could not take a picture of the screen.
error-screen-next = Take a screenshot yourself and paste it with Ctrl+V.
error-screen-no-code = There is no QR code on the screen.
error-screen-no-code-next = Show the whole code, with nothing in front of it, or paste a screenshot with Ctrl+V.
error-watch-over = No QR code for signing in came to the screen within a minute.
error-watch-over-next = Show the whole code with some space around it, or paste a screenshot with Ctrl+V.
error-export-damaged = The export of Google Authenticator is incomplete or damaged.
error-export-damaged-next = Show the code on the phone once more and take another picture of it.
error-export-large = The export holds more than any QR code can.
error-export-empty = There is no account in this export.
error-export-empty-next = Choose the accounts in Google Authenticator once more.
error-entry-no-key = It has no key.
error-entry-md5 = It uses MD5, which is not supported.
error-entry-unknown = It uses settings that are not known here.
error-entry-counter = Its counter is below zero.
error-entry-damaged = It is damaged.
error-remove-other = The picture was not deleted: another file has its name now.
error-remove-file = The picture could not be deleted.
error-remove-next = Delete it in your file manager, and empty the trash.
error-symbol = This account does not fit into a QR code.
error-symbol-next = Type its key on the other device instead.
unfit-steam = Steam codes
unfit-digits = digits other than 6 or 8
unfit-period = a period other than 30 seconds
unfit-counter = the counter is too large
unfit-too-long = the key or the names are too long
error-qr-link = The QR code holds a web link, not an account for an authenticator app.
error-qr-link-next = Such a code often only opens the service's own app. Look on its page for another authenticator app, or for a key to type.
error-qr-wifi = The QR code holds a Wi-Fi network, not an account for an authenticator app.
error-qr-contact = The QR code holds a contact, not an account for an authenticator app.
error-qr-microsoft = The QR code works with Microsoft Authenticator only.
error-qr-microsoft-next = At Microsoft, choose to use a different authenticator app; then a usual QR code appears.
error-qr-passkey = The QR code is for a passkey, not for an authenticator app.
error-qr-passkey-next = At the service, choose an authenticator app instead of a passkey.
error-qr-text = The QR code holds a text, not an account for an authenticator app.
error-qr-next = Look for the QR code on the page where you turn on two-factor sign-in.
error-clipboard = The clipboard does not answer.
error-clipboard-next = Save the picture as a file and choose that.
error-no-home = This system names no home folder.
error-no-home-next = Name one with --home or the variable INJIXO_AUTHENTICATOR_HOME.
error-private-missing = There is no file { $file }.
error-private-missing-next = Check its name.
error-private-others = Other users can read the file { $file }.
error-private-others-next = Make it yours alone first, with chmod 600.
error-private-not-file = The file { $file } is no regular file.
error-private-too-large = The file { $file } is larger than 4 KiB.
error-private-not-permitted = The file { $file } cannot be read: this user may not read it.
error-private-not-permitted-next = Check who owns it and its permissions.
error-private-unreadable = The file { $file } cannot be read.
error-private-not-text = The file { $file } is not UTF-8 text.
error-private-empty = The file { $file } is empty.
error-private-next = Name a file that holds it and nothing else.

## What a person should know about an account that works all the same (src/words.rs)

flag-no-issuer = No service is named.
flag-issuer-mismatch = The link names two different services; the one in its “issuer” field is used.
flag-secret-below-80-bits = The key is very short (under 80 bits), so its codes are easy to guess.
flag-secret-below-128-bits = The key is short (under 128 bits); many services use such keys.
flag-noncanonical-secret-length = The key ends in an incomplete letter group; a letter may be missing.
flag-nonzero-trailing-bits = The last letter of the key is unusual; check that the key was copied right.
flag-unusual-digits = The number of digits is unusual.
flag-unusual-period = The codes last for an unusual time.
flag-hotp-without-counter = The link gives no counter; 0 is used.
flag-control-characters = Invisible or direction-changing characters were taken out of the names.
flag-period-not-exported = Google's export does not say how long a code lasts: 30 seconds are taken. If a code is refused, look up its period at the service.

## The command line (src/cli); commands and options stay as they are in every language

cli-no-display = There is no display, so the window cannot open.
cli-not-locked = The program that is open does not answer, so it may not be locked. End it.
cli-no-window = This build has no window.
cli-commands = These commands work without one: scan, code, list, add, remove, rename, backup-codes, clock, vault and doctor (see --help).
cli-not-written = The result could not be written.
cli-unchanged = Nothing was changed.
cli-nameless = an account without a name
cli-service = the service itself
cli-vault-missing-next = Make one with: injixo-authenticator vault create
cli-rollback = An older vault file stands in the place of the newest one: it is save { $file }, and this computer has seen save { $seen }.
cli-rollback-twin = Another vault file with the number of the newest one stands in its place: two different files are save { $seen }, and this one is not the one that this computer has seen.
cli-set-aside = { $count ->
    [one] One entry was not understood; it is kept as it is.
   *[other] { $count } entries were not understood; they are kept as they are.
}
cli-passphrase = Passphrase:
cli-passphrase-needed = This vault opens with a passphrase, and there is no terminal to ask for it.
cli-passphrase-needed-next = Name a file that holds it: --passphrase-file FILE
cli-passphrase-instead = The vault will open with a passphrase instead.
cli-passphrase-new = New passphrase:
cli-passphrase-again = The same once more:
cli-passphrase-differ = The two are not the same; start again.
cli-passphrase-weak = This passphrase is easy to guess; several unusual words are better.
cli-passphrase-weak-ask = Use it all the same? 1 = yes, Enter = choose another one:
cli-passphrase-weak-file = Warning: the passphrase in the file is easy to guess; several unusual words are better.
cli-created-keyring = The vault was made: { $file }. Its key lies in the keyring of your user account.
cli-created-passphrase = The vault was made: { $file }. It opens with your passphrase only; nobody can tell it to you if you lose it.
cli-no-accounts = There are no accounts in the vault yet.
cli-no-match = No account matches “{ $query }”.
cli-in-archive = { $name } is in the archive.
cli-in-archive-next = Take it back with vault archive restore.
cli-several = “{ $query }” matches { $count } accounts; name one by more of its words or by its id:
cli-several-all = The vault holds { $count } accounts; name one by its words or by its id:
cli-code-left = { $seconds } s left
cli-code-next = next { $code }
cli-counter-stays = Counter-based codes are shown without moving their counter on; name one account to use its code up.
cli-copy-no-display = There is no display, so there is no clipboard to copy to.
cli-copy-one = There are codes of { $count } accounts; --copy needs exactly one.
cli-copied = The code of { $name } is on the clipboard for up to 30 seconds, or until you copy something else; it works for another { $seconds } s.
cli-copied-counter = The code of { $name } is on the clipboard for up to 30 seconds, or until you copy something else.
cli-link-prompt = Link (not shown):
cli-key-prompt = Key (not shown):
cli-nothing-read = There is nothing to read: no link and no key came in.
cli-secret-argument = Warning: other programs can see what is given as an argument, and the shell remembers it; use - (standard input) or a file.
cli-clipboard-empty = There is neither a picture nor a text on the clipboard.
cli-leftover = The picture still shows the key: delete it, or add --remove-picture next time.
cli-leftover-removed = Removed: { $what }
cli-leftover-kept = Not removed: { $what }. Not everything in it was added.
cli-leftover-clipboard = what was on the clipboard
cli-parts-missing = { $read } of { $size } codes of this export were read; still missing: { $missing }. Add their pictures as well.
cli-file-missing = There is no file { $file }.
cli-file-not-permitted = { $file } cannot be opened: this user may not read it.
cli-file-is-folder = { $file } is a folder, not a file.
cli-file-unreadable = { $file } cannot be read.
cli-name-one = { $count } accounts were read; --issuer and --account need exactly one.
cli-duplicate-key = { $name } in the vault has the same key.
cli-duplicate-name = { $name } is in the vault already, with another key.
cli-duplicate-next = Add --replace to put the new one in its place (the old one goes to the trash), or --keep-both to have both; nothing was changed.
cli-duplicate-ask = 1 = replace it (it goes to the trash), 2 = keep both, Enter = change nothing:
cli-duplicate-several = { $count } accounts in the vault look like the new one, so it is not clear which one to replace.
cli-duplicate-several-next = Remove the old ones first, or use --keep-both; nothing was changed.
cli-duplicate-same = Several of the accounts that were read would replace the same one, { $name }.
cli-duplicate-same-next = Add them one by one, or use --keep-both; nothing was changed.
cli-added = Added: { $name }.
cli-replaced = Added: { $name }. The one before it is in the trash.
cli-removed = { $name } is in the trash until you delete it for good. Two-factor sign-in stays on at { $service }: turn it off there, or keep another way to sign in.
cli-renamed = { $old } is now { $new }.
cli-rename-same = { $name } has that name already; nothing was changed.
cli-status-file = File
cli-status-id = Identity
cli-status-made = Made
cli-status-ways = Opens with
cli-status-saves = Saves
cli-status-bytes = Bytes
cli-status-unchecked = The contents were not opened or checked; vault verify does that.
cli-status-copies = Older copies
cli-verified = { $file }: whole, save { $save }, { $accounts ->
    [one] one account
   *[other] { $accounts } accounts
}, { $trash } in the trash
cli-way-keyring = keyring
cli-way-passphrase = passphrase
cli-way-keyring-passphrase = keyring together with a passphrase
cli-way-recovery = recovery phrase
cli-way-unknown = { $name } (unknown to this version)
cli-wait = After several failed attempts the next one waits { $seconds } s.
cli-failed-before = { $count ->
    [one] One failed attempt to open it since it was last opened, on { $last }.
   *[other] { $count } failed attempts to open it since it was last opened, the last on { $last }.
}
cli-hint-passphrase = It also opens with a passphrase (--passphrase-file FILE).
cli-hint-recovery = It also opens with its recovery phrase (--recovery-file FILE).
cli-hint-copies = If the vault file is no longer what it was, go back to the newest copy that opens with: injixo-authenticator vault restore
cli-damaged-next = The file was left as it is; go back to the newest copy that opens with: injixo-authenticator vault restore
cli-passphrase-new-needed = A new passphrase is needed, and there is no terminal to ask for it.
cli-passphrase-new-needed-next = Name a file that holds it: --new-passphrase-file FILE
cli-passphrase-stays = Passphrase (it stays):
cli-passphrase-keyring-stays = Passphrase that goes with the keyring (it stays):
cli-passphrase-stays-needed = A passphrase that stays has to be known, and there is no terminal to ask for it.
cli-phrase-prompt = The 12 words (not shown):
cli-phrase-argument = The words of a recovery phrase are not taken as an argument: other programs can see it, and the shell remembers it.
cli-phrase-argument-next = Use - (standard input), or a file that only you can read.
cli-phrase-write-down = These 12 words open the vault without anything else. Write them on paper, in this order; they are not shown again.
cli-phrase-ask = Word { $number } on your paper (Enter = give up):
cli-phrase-wrong-word = That is not word { $number }.
cli-phrase-given-up = Nothing was changed; the words that were shown open nothing.
cli-phrase-void = The words that were printed open nothing.
cli-phrase-counts = The recovery phrase counts now. Keep the 12 words on paper, away from this computer.
cli-phrase-new-counts = The new recovery phrase counts now; an earlier one opens nothing any more.
cli-yes-needed = There is no terminal to ask whether to go on; add --yes.
cli-yes-ask = 1 = yes, Enter = change nothing:
cli-way-would-go = The vault has a way in that this version does not know ({ $name }), and it would stop working.
cli-way-would-go-next = Nothing was changed; use the newer version of this program.
cli-way-added = The vault now also opens with: { $way }.
cli-way-changed = Changed: { $way }. What opened the vault before the change opens nothing any more.
cli-way-removed = The vault no longer opens with: { $way }.
cli-way-change-ask = Change this way in: { $way }? What it was opens nothing any more.
cli-way-remove-ask = Remove this way in: { $way }? It opens nothing any more.
cli-copies-sealed = The vault has a new key, and the older copies within reach were sealed again with it.
cli-copies-deleted = The vault has a new key, and its older copies were deleted.
cli-copies-unreached = These copies could not be reached. They open only the old way, and with nothing any more where that was the keyring; delete them if they must not open:
cli-entries-left = { $count ->
    [one] One entry could not be deleted from the keyring.
   *[other] { $count } entries could not be deleted from the keyring.
}
cli-recover-needs = vault recover opens the vault by its recovery phrase: add --recovery-file FILE
cli-recovered-keyring = The vault now opens with the keyring of your user account and the new recovery phrase, and with nothing else.
cli-recovered-passphrase = The vault now opens with the new passphrase and the new recovery phrase, and with nothing else.
cli-no-copies = There are no older copies yet.
cli-copy-accounts = { $count ->
    [one] one account
   *[other] { $count } accounts
}
cli-copy-newer = of a newer version
cli-copy-unreadable = cannot be read
cli-copy-damaged = damaged
cli-copy-other-key = opens only with an earlier key
cli-copy-not-ours = That file is of another vault, or opens only with an earlier key.
cli-copy-holds = { $file } holds { $count ->
    [0] no accounts.
    [one] one account:
   *[other] { $count } accounts:
}
cli-and-more = … and { $count } more
cli-restore-which = The vault opens; say which copy to go back to.
cli-restore-which-next = They are listed by: injixo-authenticator vault generations
cli-restore-none = There is no copy { $copy }.
cli-restore-ask = Go back to this copy?
cli-restored-copy = The copy was restored; the vault holds { $count ->
    [one] one account.
   *[other] { $count } accounts.
}
cli-rescue-none = None of the copies can be read either; nothing was changed.
cli-damaged-aside = The earlier file was kept: { $file }
cli-trash-empty = The trash is empty.
cli-trash-no-match = No account in the trash matches “{ $query }”.
cli-trash-restored = { $name } is back in the list.
cli-trash-delete-ask = Delete { $name } for good, from every older copy too?
cli-trash-deleted = { $name } was deleted for good. Two-factor sign-in stays on where it is on.
cli-trash-unreached = These copies could not be reached and still hold it:
cli-archive-empty = The archive is empty.
cli-archive-no-match = No account in the archive matches “{ $query }”.
cli-archive-ask = Is two-factor sign-in switched off at { $service } for { $name }? Its codes stop here then.
cli-archive-put = { $name } is in the archive.
cli-archive-void = Its backup codes are void.
cli-archive-restored = { $name } is back in the list. Its codes work only where two-factor sign-in is on with this key.
cli-archive-removed = { $name } is in the trash until you delete it for good.
cli-trash-restored-archive = { $name } is back in the archive.
cli-no-events = Nothing has been noted yet.
cli-event-opened = opened
cli-event-added = added
cli-event-changed = changed
cli-event-removed = removed
cli-event-archived = archived
cli-event-unarchived = taken out of the archive
cli-event-restored = taken out of the trash
cli-event-deleted = deleted for good
cli-event-exported = exported
cli-event-copy-restored = copy restored
cli-event-way-added = way in added
cli-event-way-removed = way in removed
cli-event-key-changed = new key
cli-event-backup-failed = backup failed
cli-event-backup-codes-added = backup codes added
cli-event-backup-code-used = backup code used
cli-event-backup-code-unmarked = backup code not used after all
cli-event-backup-codes-exported = backup codes exported
cli-backup-folder-none = No backup folder is chosen; saves write no copy elsewhere.
cli-backup-folder-name = The name of this folder is not plain text (UTF-8) and cannot be remembered; choose a folder with another name.
cli-backup-folder-set = A first copy was written and opened again: { $file }. From now on each save writes one there too.
cli-backup-folder-former = These were the backup folder before, and copies may be left in them:
cli-backup-folder-not-former = No former backup folder of that name is remembered.
cli-backup-folder-forgotten = That folder is remembered no longer; what lies in it stays.
cli-settings-not-saved = The settings could not be saved.
cli-forget-needs = vault forget takes the vault off this computer, and first has to know that you can open it elsewhere.
cli-forget-needs-next = Show the recovery phrase with --recovery-file FILE, or save a copy with --copy-to FILE.
cli-forget-stays = Copies in these folders stay:
cli-forget-ask = Delete { $file } with { $count ->
    [one] one account
   *[other] { $count } accounts
}, its older copies, its keyring entries and the settings? There is no way back.
cli-forget-keyring-only = The copy would open only with the keyring, and its entries are deleted too.
cli-forget-keyring-only-next = Add a way in that works elsewhere first: injixo-authenticator vault slots add recovery
cli-forget-left = These files could not be deleted:
cli-forgotten = The vault is gone from this computer. Copies elsewhere stay, and so does two-factor sign-in at every service.
cli-copy-saved = A copy was saved: { $file }
cli-create-file = Or name a passphrase: --passphrase-file FILE
cli-created-both = The vault was made: { $file }. It opens only with the keyring of your user account and your passphrase together.
cli-created-next = Add a recovery phrase, so that it opens when nothing else does: injixo-authenticator vault slots add recovery
cli-policy-create = Take --passphrase or --keyring-and-passphrase.
cli-policy-slots = First add one with “vault slots add passphrase”, then take the keyring away with “vault slots remove keyring”.
cli-policy-clock = Your organisation has set the address that the clock is checked with: { $address }
cli-copy-there = There is a file of that name already; nothing was changed.
cli-copy-no-folder = The folder for the copy is not there; nothing was changed.
cli-locks-refused = This file system refuses locks: do not change the vault from two programs at once.
cli-doctor-keyring = Keyring
cli-doctor-window = Window
cli-doctor-clipboard = Clipboard
cli-doctor-capture = Screen capture
cli-doctor-capture-portal = through the desktop, portal version { $version }
cli-doctor-capture-x11 = through the X server
cli-doctor-capture-none = not here: take a screenshot and use --image or --clipboard
cli-doctor-vault = Vault
cli-doctor-data = Data folder
cli-doctor-config = Settings folder
cli-doctor-state = State folder
cli-doctor-memory = Memory
cli-doctor-works = works
cli-doctor-no-answer = does not answer
cli-doctor-no-display = no display
cli-doctor-no-window = not in this build
cli-doctor-unknown = unknown
cli-doctor-vault-ready = is there and opens with: { $ways }
cli-doctor-folder-none = { $path }: not made yet
cli-doctor-folder-open = { $path }: other users can look into it; close it with chmod 700
cli-doctor-folder-private = { $path }: yours alone
cli-doctor-folder-there = { $path }: is there; who else can look into it is not known
cli-doctor-memory-closed = closed to debuggers and core dumps
cli-doctor-memory-open = open to debuggers and core dumps
cli-doctor-key = Vault key
cli-doctor-key-held = its memory is never written to swap space
cli-doctor-key-not-held = its memory may be written to swap space: the system refuses to hold it (see ulimit -l)
cli-doctor-screen = Locks with the screen
cli-doctor-sleep = Locks before sleep
cli-doctor-not-heard = no: nothing tells of it here
cli-doctor-policy = Policy
cli-doctor-policy-none = none: nothing stands in { $place }
cli-doctor-policy-there = in force: { $place }
cli-doctor-policy-not-owned = ignored, for others than root can write to it or to its folder: { $place }
cli-doctor-policy-lock = { $minutes ->
    [one] the vault locks after 1 minute at the latest
   *[other] the vault locks after { $minutes } minutes at the latest
}
cli-doctor-policy-passphrase = a passphrase is required
cli-doctor-policy-export = keys stay here: no QR code and no key is shown
cli-doctor-policy-clock = the clock is checked with { $address }
cli-doctor-policy-unknown = not known to this version, and ignored: { $name }

# What went wrong while taking something in
error-file = The file cannot be opened.
error-file-next = Choose another one, or copy the picture and press Ctrl+V.
error-chooser = This desktop shows no file chooser.
error-chooser-next = Copy the picture and press Ctrl+V, or drop the file on this window.
error-paste-nothing = There is no picture, link or key on the clipboard.
error-paste-nothing-next = Take a screenshot of the QR code first, then press Ctrl+V.
error-adopt-disk = The vault file could not be copied.
error-adopt-disk-next = Check that the disk has room and that you may write to your home folder.
error-inside = Something went wrong inside the program.
error-inside-next = Try again; nothing was changed.
error-rollback-next = If that was not you, put the newest file back or restore a backup before you change anything.

# When the vault locks by itself
lock-minutes = Minutes without input until the vault locks
lock-off = Off
lock-after = { $minutes ->
    [one] After one minute without input
   *[other] After { $minutes } minutes without input
}
lock-never = Not by itself
lock-after-line = { $minutes ->
    [one] The vault locks when nobody has used mouse, keyboard or touch in this window for one minute.
   *[other] The vault locks when nobody has used mouse, keyboard or touch in this window for { $minutes } minutes.
}
lock-never-line = The vault stays open until you lock it, close the window or leave the computer as below.
lock-also = When you leave the computer
lock-screen = The vault locks when the screen locks.
lock-screen-not = When the screen locks, the vault stays open: this desktop does not tell.
lock-sleep = The vault locks before the computer sleeps.
lock-sleep-not = When the computer sleeps, the vault locks only on waking up: this system does not tell before.
lock-keyring-alone = The keyring alone opens this vault: whoever is signed in as you opens it again with one click. With a passphrase as well, only you do.
error-preferences = What you chose could not be saved.
error-preferences-next = It holds until the window closes; check that the disk has room and that you may write to your home folder.

# Moments (src/screen/when.rs)
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-day = { $day } { $month } { $year }
date-moment = { $day }, { $time }
date-utc = { $time } UTC
ago-now = just now
ago-minutes = { $count ->
    [one] one minute ago
   *[other] { $count } minutes ago
}
ago-hours = { $count ->
    [one] one hour ago
   *[other] { $count } hours ago
}
ago-days = { $count ->
    [one] one day ago
   *[other] { $count } days ago
}
and-more = and { $count } more

# Backups
backups-folder = Second folder
backups-folder-why = Each save can also go to a folder that you choose, such as a stick or a network drive.
backups-folder-choose = Choose a folder
backups-folder-change = Another folder
backups-folder-remove = Stop copying
backups-folder-path = Path of the folder
backups-folder-hint = It begins with a slash, such as /media/stick
backups-folder-use = Use this folder
backups-former = Earlier folders
backups-former-why = Copies may be left there. New keys and deletions reach them too.
backups-former-forget = Forget
backups-written = The last copy was written { $ago }.
backups-writing = Writing a copy…
backups-nothing-there = No copy of this vault was found there.
backups-now = Write a copy now
backups-retry = Try again
backups-here = On this computer
backups-outside = In the second folder
backups-in-former = In earlier folders
backups-none = There are none yet. Before each change the vault as it was becomes one.
backups-reading = Looking at the copies…
backups-row = { $accounts ->
    [one] One account, save { $revision }
   *[other] { $accounts } accounts, save { $revision }
}
backups-look = Nothing changes while you look. Codes are not shown.
backups-look-reading = Opening the copy…
backups-look-empty = There are no accounts in this copy.
backups-look-trash = { $count ->
    [one] One more is in its trash.
   *[other] { $count } more are in its trash.
}
backups-look-archive = { $count ->
    [one] One more is in its archive.
   *[other] { $count } more are in its archive.
}
backups-restore = Restore this copy
backups-restore-title = Restore this copy?
backups-restore-kept = The vault as it is now becomes a copy first, so you can come back to it.
backups-restore-comes = Comes back
backups-restore-goes = Not in this copy, goes to the trash
backups-restore-changes = Gets the names and settings of the copy
backups-restore-same = It holds the same accounts as the vault does now.
backups-restore-yes = Restore
backups-restored = The copy was restored. What was there before is a copy now.

# The trash
trash-why = Nothing here leaves by itself. 2FA stays on: whoever needs such an account still needs its codes or a backup code.
trash-empty = No removed accounts
trash-empty-body = An account that you remove lies here until you delete it for good.
trash-removed = { $days ->
    [0] Removed today
    [1] Removed yesterday
   *[other] Removed { $days } days ago
}
trash-restore = Restore
trash-delete = Delete for good
trash-old-title = { $count ->
    [one] One was removed more than 30 days ago.
   *[other] { $count } were removed more than 30 days ago.
}
trash-old-delete = Delete these for good
trash-delete-title = Delete { $name } for good?
trash-delete-old-title = { $count ->
    [one] Delete one account for good?
   *[other] Delete { $count } accounts for good?
}
trash-delete-body = The key is also taken out of every copy of the vault. Nobody can bring it back then.
trash-delete-unreached = A copy that is out of reach, such as on a stick that is not plugged in, keeps it.
trash-delete-2fa = 2FA stays on at { $service }. Switch it off there first, or keep a backup code.
trash-deleted = Deleted for good.
trash-unreached = These copies could not be reached and still hold it:
accounts-trash-title = All accounts are in the trash
accounts-trash-body = They are kept there and can come back.
# The archive
archive-why = 2FA is off for these. They make no codes, and their backup codes are void.
archive-empty = Nothing in the archive
archive-empty-body = An account goes here once 2FA is switched off at injixo.
archive-since = In the archive since { $date }
archive-take-back = Take back
archive-remove = Remove
# Help with signing in
guide-code = Sign in with a code
guide-code-line = The usual way
guide-refused = The code is refused
guide-refused-line = Is it still valid? Is the clock right?
guide-backup-code = Sign in with a backup code
guide-backup-code-line = In an emergency, each code once
guide-no-codes = No device and no backup codes
guide-no-codes-line = An administrator can help
guide-new-laptop = A new laptop
guide-new-laptop-line = Take the vault with you, or start anew
guide-switch-off = Switch 2FA off
guide-switch-off-line = Not advised
guide-unexpected = 2FA is off, and it was not me
guide-unexpected-line = You got an email that you did not expect
guide-sign-in = On injixo's sign-in page, enter your email address and your password, and sign in.
guide-enter-code = Enter this code where injixo asks for the one-time password.
guide-press-check = Confirm with the button below the field.
guide-still-valid = A code works for { $seconds } seconds. Enter the one that shows now.
guide-clock = Is this computer's clock right?
guide-clock-unknown = It was not checked yet.
guide-clock-mend = What to do about it
guide-newest-key = Was 2FA switched on again since? Then only the last QR code works: add it here.
guide-else-backup = Still refused? Use a backup code.
guide-emergency = Only in an emergency: each backup code signs in once.
guide-backup-link = Below the field for the one-time password, choose the link to the backup code.
guide-backup-enter = Enter a backup code that is not used yet, and mark it here.
guide-backup-open = Open the backup codes
guide-backup-none = There are no backup codes left here.
guide-ask-admin = Ask somebody with administrator rights at your company to switch 2FA off for your account.
guide-without-code = Then sign in with your email address and password: no code is asked for.
guide-on-again = Switch 2FA on again at injixo, and add the new QR code here.
guide-move-take = Take the vault with you
guide-move-copy = Save a copy of the vault to a stick.
guide-move-phrase = Have your recovery phrase on paper: it opens the copy.
guide-move-open = On the new laptop, start this program, choose “Open an existing vault”, and enter the words.
guide-move-anew = Or start anew
guide-move-anew-body = Switch 2FA off at injixo, and on again on the new laptop. If you cannot, an administrator can.
guide-off-unwise = Not advised
guide-off-required = Your password alone is enough then. Where your company requires 2FA, it cannot be switched off.
guide-open-security = Sign in to injixo, choose your name at the top right, and then the tab about security.
guide-press-off = Choose the button that disables 2FA, enter your password and continue.
guide-off-mail = An email from injixo confirms it.
guide-off-archive = Only then put the account into the archive. Until then it stays in the list.
guide-off-done = It is switched off
guide-off-ask = Does injixo say that 2FA is off?
guide-off-ask-body = Then { $name } goes to the archive: it makes no codes any more, and its backup codes are void.
guide-off-ask-back = You can take it back from there.
guide-off-not-yet = Not yet
guide-off-yes = Yes, archive it
guide-no-links = Use no link in the email. Open injixo yourself, choose your name at the top right, and look at the tab about security.
guide-change-password = Change your password.
guide-check-with-admin = Check your account together with an administrator of your company.
guide-open-account = Open the account
guide-another = Another account
guide-whose = Which account?
guide-whose-rest = Others: open their page and choose help there.
guide-no-account = No account is kept here.
guide-mail-copy = Copy this text
guide-mail-text =
    Hello,

    I cannot sign in to injixo any more: I have neither my authenticator nor a backup code.

    Please switch off two-factor authentication (2FA) for my account { $account }. I will switch it on again at once.

    Thank you!

# What happened
events-empty = Nothing yet
events-empty-body = What is added, removed, exported or changed from now on stands here.
events-failed = { $count ->
    [one] One failed attempt to open the vault
   *[other] { $count } failed attempts to open the vault
}
events-failed-last = The last one: { $when }. If it was not you, somebody sat at this computer.
events-opened = Vault opened
events-added = Added: { $about }
events-changed = Changed: { $about }
events-removed = Moved to the trash: { $about }
events-archived = To the archive: { $about }
events-unarchived = Back from the archive: { $about }
events-restored = Back from the trash: { $about }
events-deleted = Deleted for good: { $about }
events-exported = Exported: { $about }
events-copy-restored = A copy was restored
events-way-added = New way to open the vault: { $about }
events-way-removed = Way to open the vault removed: { $about }
events-key-changed = The vault got a new key
events-backup-failed = Copy failed: { $about }
events-backup-codes-added = Backup codes added: { $about }
events-backup-code-used = Backup code used: { $about }
events-backup-code-unmarked = Backup code not used after all: { $about }
events-backup-codes-exported = Sheet with backup codes made: { $about }
events-unknown = Not known to this version: { $name }

# Leaving this computer
forget-goes = What goes
forget-goes-body = The vault, its copies on this computer, its entries in the keyring and the settings.
forget-stays = What stays
forget-stays-folder = The copies in { $folder }.
forget-stays-none = No copy outside this computer is known to this program.
forget-stays-2fa = 2FA stays on at injixo.
forget-first = First, one of these two
forget-copy-first = First, save a copy
forget-phrase = Recovery phrase
forget-phrase-hint = All twelve words, from your paper
forget-phrase-check = Check the words
forget-phrase-right = This is the recovery phrase of this vault.
forget-phrase-warning = The phrase opens copies only. Without a copy elsewhere your accounts are gone.
forget-copy = Save a copy elsewhere
forget-copy-choose = Choose where
forget-copy-path = Path of the copy
forget-copy-hint = A new file, such as /media/stick/vault.ixv
forget-copy-save = Save the copy
forget-copy-saved = Saved: { $file }
forget-copy-opens-passphrase = It opens with your passphrase.
forget-copy-opens-phrase = It opens with your recovery phrase.
forget-copy-inside = That folder goes too.
forget-copy-inside-next = Choose one outside, such as a stick.
forget-keyring-only = Only this computer's keyring opens this vault.
forget-keyring-only-next = A copy would never open again. Add a passphrase or a recovery phrase first.
forget-ways = Ways to open
forget-nothing = The vault is empty, so there is nothing to save first.
forget-button = Forget this computer
forget-ask-title = Forget everything here?
forget-ask-body = The vault and its copies on this computer are deleted. This cannot be undone.
forget-yes = Delete everything
forget-working = Deleting…
forget-done = This computer has forgotten
forget-done-body = Nothing of the vault is left here.
forget-left = Nearly everything is deleted
forget-left-entries = { $count ->
    [one] One entry could not be taken out of the keyring. Delete it with the keyring's own program; its name begins with injixo-authenticator.
   *[other] { $count } entries could not be taken out of the keyring. Delete them with the keyring's own program; their names begin with injixo-authenticator.
}
forget-left-files = These files could not be deleted:
forget-to-start = To the start

# Another program changed the vault
conflict-title = Another program changed the vault
conflict-body = What stands in the file now is not what this window has opened. Nothing was overwritten.
conflict-gone = There is no vault file any more
conflict-gone-body = The file that this window opened is gone. What is open here may be all there is: save it as a copy.
conflict-load-ask = Nothing that opens is in the vault's place. If you go on, what is open here is gone.
conflict-load-anyway = Let go of it and go on
conflict-waiting = Not saved yet
conflict-add = Adding { $name }
conflict-edit = Changes to { $name }
conflict-remove = Removing { $name }
conflict-archive = Archiving { $name }
conflict-restore = Bringing { $name } back
conflict-other = A change
conflict-keeps = After loading you are asked about it again.
conflict-loses = Loading gives it up; then make it once more.
conflict-load = Load what is there now
conflict-go-on = Go on without saving
conflict-save = Save mine as a copy
conflict-saved = Your state is saved: { $file }

# Copies and what went wrong with them (src/words/copies.rs)
error-changed-meanwhile = The vault changed meanwhile; nothing was deleted.
error-changed-meanwhile-next = Save a copy of what it holds now, then try again.
error-copy-there = There is a file of that name already.
error-copy-there-next = Choose another name; nothing was overwritten.
error-copy-no-folder = That folder is not there.
error-copy-no-folder-next = Choose another place; nothing was written.
error-copies-unreadable = The folder of the dated copies cannot be read.
error-copies-unreadable-next = Look at the rights of the folder generations beside the vault; the copies may all be there.
error-path-not-whole = This is not a whole path.
error-path-not-whole-next = Write it from the root on, beginning with a slash.

# The clock (src/words/clock.rs, src/screen/clock.rs, src/cli/clock.rs)
settings-clock = Clock
settings-clock-unchecked = Codes depend on it
clock-span-seconds = { $seconds } s
clock-span-minutes = { $seconds ->
    [0] { $minutes } min
   *[other] { $minutes } min { $seconds } s
}
clock-span-hours = { $hours } h { $minutes } min
clock-span-days = { $days ->
    [one] one day
   *[other] { $days } days
}
clock-fine = This computer's clock is right, give or take { $error } s.
clock-behind-drifting = This computer is { $span } behind, give or take { $error } s: codes change too late here, but mostly work.
clock-ahead-drifting = This computer is { $span } ahead, give or take { $error } s: codes change too early here, but mostly work.
clock-behind-refused = This computer is { $span } behind, give or take { $error } s: injixo will refuse its codes.
clock-ahead-refused = This computer is { $span } ahead, give or take { $error } s: injixo will refuse its codes.
clock-wrong-next = Set the clock in the system's settings, or have the codes corrected until then.
clock-corrected-behind = Codes are corrected: this computer is { $span } behind.
clock-corrected-ahead = Codes are corrected: this computer is { $span } ahead.
clock-short-behind = This computer is { $span } behind: codes will be refused.
clock-short-ahead = This computer is { $span } ahead: codes will be refused.
clock-dropped = The clock was set, or its check is no longer good: codes are no longer corrected.
clock-dropped-next = Check the clock again if codes are refused.
clock-over = The clock is right again: codes are no longer corrected.
clock-sync-yes = The system keeps its clock right over the network.
clock-sync-waiting = The system is to keep its clock right, but no time server has answered yet.
clock-sync-off = Nothing keeps this computer's clock right: switch on automatic time in the system's settings.
clock-sync-unknown = The system does not tell whether it keeps its clock right.
clock-system = The system
clock-check-title = Check against a server
clock-check-why = Asks this address for the time, only when you press the button. Nothing about you or your accounts is sent.
clock-address = Address
clock-address-hint = It begins with https://
clock-check = Check the clock
clock-checking = Asking for the time…
clock-never = Not checked since the computer was started or its clock was set.
clock-checked = Checked { $ago }.
clock-correct = Correct the codes
clock-correct-why = Codes are made for the right time until the clock is set, the computer starts anew or a day has passed. Nothing else changes.
clock-stop = Stop correcting
clock-no-marks = This system does not tell when its clock is set, so codes cannot be corrected safely. Set the clock instead.
error-clock-address = This is no address that the clock can be checked with.
error-clock-address-next = It begins with https:// and names a server, without a user name or password.
error-clock-no-host = No server of that name was found.
error-clock-no-host-next = Check the network and the address.
error-clock-not-reached = The server cannot be reached.
error-clock-not-reached-next = Check the network, or ask another address.
error-clock-timed-out = The server took too long to answer.
error-clock-timed-out-next = Try again, or ask another address.
error-clock-certificate = The server's certificate is not trusted here.
error-clock-certificate-next = Perhaps this network wants you to sign in first, or looks into connections; open the address in a browser to see.
error-clock-certificate-date = The server's certificate is not valid at the time that this computer shows.
error-clock-certificate-date-next = Its clock is probably wrong by days: compare date and time with another clock and set them.
error-clock-not-https = What answered does not speak HTTPS.
error-clock-not-https-next = Check the address and its port.
error-clock-no-date = The server answered without saying the time.
error-clock-no-date-next = Ask another address.
error-clock-unsure = The server's answers do not tell what time it is: they contradict each other or came too slowly.
error-clock-unsure-next = Check again, or ask another address.
error-clock-no-trust = This computer's trusted certificates cannot be read.
error-clock-no-trust-next = Install the system's certificates (package ca-certificates) and try again.
error-clock-moved = The clock was set while it was being checked.
error-clock-moved-next = Check it again.
error-clock-not-kept = The result could not be kept.
error-clock-not-kept-next = Check whether there is room on the disk and whose the state folder is.
error-clock-no-check = There is no check that still holds.
error-clock-no-check-next = Check the clock first: clock --check --correct.
cli-clock-sync = System
cli-clock-last = Last check
cli-clock-codes = Codes
cli-clock-uncorrected = go by this computer's clock
cli-doctor-clock = Clock
backup-codes-found = { $found } found, { $expected } expected.
codes-odd-duplicate = Line { $line }: the same code as in line { $before }; it counts once.
codes-odd-shape = From line { $line }: codes of { $length } characters; those of injixo have 10 digits.
codes-odd-shape-letters = From line { $line }: codes with letters; those of injixo have 10 digits.
codes-odd-length = Line { $line }: a code of { $length } characters, unlike the others.
codes-odd-letters = Line { $line }: there are letters in this code.
codes-odd-words-beside = Line { $line }: there are words beside the code; is it one?
codes-odd-too-short = Line { $line }: { $length ->
    [one] a single character
    *[other] { $length } characters
    } are too few for a code; left out.
codes-odd-too-long = Line { $line }: { $length } characters are too many for a code; left out.
codes-odd-ambiguous = Line { $line }: can be read in two ways; left out. Put each code on a line of its own.
codes-odd-unclear = Line { $line }: digits that make no code; left out.
codes-odd-words = Line { $line }: words without a code; left out.
error-codes-too-long = That is too much text for backup codes.
error-codes-not-text = That is no text file.
error-codes-next = Use the file that injixo downloads, or copy the codes from its page.
backup-codes-left = { $left } of { $all } codes left
backup-codes-few = { $count ->
    [0] No backup code is left.
    [one] Only one backup code is left.
    *[other] Only { $count } backup codes are left.
    }
backup-codes-few-injixo = For a new set, switch 2FA off and on again at injixo (your user name, tab Security) and scan the new QR code. If your company requires 2FA, ask an administrator.
backup-codes-few-other = Ask { $service } for a new set and add it here.
backup-codes-pasted = pasted
backup-codes-from-file = from a file
backup-codes-typed = typed
backup-codes-same = These codes are kept already; nothing was changed.
backup-codes-voided = { $count ->
    [0] The set before it is void.
    [one] The set before it, with one code left, is void.
    *[other] The set before it, with { $count } codes left, is void.
    }
backup-codes-sheet-saved = The sheet is in { $folder }; only you can read it.
backup-codes-sheet-placed = The sheet is in { $folder }.
backup-codes-sheet-delete = Print it, keep it apart from this computer, and then delete the file.
backup-codes-sheet-printed = The sheet went to the printer. Keep it apart from this computer.
error-sheet-exists = There is a file of that name already.
error-sheet-exists-next = Nothing was written; choose another name.
error-sheet-next = Choose another folder.
error-sheet-not-printed-next = Check that a printer is set up, or save the sheet as a file.
cli-backup-codes-none = There are no backup codes of { $name }.
cli-backup-codes-none-next = Take them in with: injixo-authenticator backup-codes add
cli-backup-codes-nothing = No backup code was found; nothing was changed.
cli-backup-codes-ask = Keep these codes all the same?
cli-backup-codes-added = Backup codes of { $name } added: { $count }.
cli-backup-codes-prompt = Paste or type the codes, then an empty line:
cli-backup-codes-void = Set of { $made }, void since { $voided }:
cli-backup-codes-used-on = used { $date }
cli-backup-codes-made = Added on { $date }, { $source }.
cli-backup-codes-void-sets = { $count ->
    [one] One older set is void.
    *[other] { $count } older sets are void.
    }
cli-backup-codes-no-such = { $name } has no such backup code.
cli-backup-codes-all-used = Every backup code of { $name } is used.
cli-backup-code-used = Code { $number } of { $name } is marked as used.
sheet-title = Emergency sheet: backup codes
sheet-dates = Codes added on { $made }. This sheet is of { $today }.
sheet-used = { $count ->
    [one] One code of this set was used before and is not on the sheet.
    *[other] { $count } codes of this set were used before and are not on the sheet.
    }
sheet-tick = Tick off each code that you use: it signs in only once.
sheet-how = Sign in with a backup code
sheet-step-sign-in = On the sign-in page of injixo, enter your email address and password and sign in.
sheet-step-link = Click the link for a backup code below the field for the one-time password.
sheet-step-code = Enter one of these codes.
sheet-step-check = Click the button below it to finish signing in, and tick the code off here.
sheet-step-other-sign-in = Sign in at { $service } as usual, up to the question for a one-time code.
sheet-step-other-code = Choose to use a backup code there, enter one of these, and tick it off here.
sheet-rules = Good to know
sheet-rule-emergency = Use these codes only in an emergency. Otherwise sign in with the code from the app.
sheet-rule-place = Keep this sheet where only you can get at it, and not with the laptop.
sheet-rule-new = As soon as { $service } gives you new codes, these no longer work: print a new sheet and destroy this one.
sheet-rule-none = With neither the app nor a code, ask an administrator to switch two-factor sign-in off for your account; then set it up again.

error-codes-paste = There is no text on the clipboard.
account-codes = Backup codes
account-codes-left = Backup codes: { $left } of { $all } left
codes-title = Backup codes
codes-made = Added on { $date }, { $source }
codes-emergency = For emergencies only: each code signs in once. Otherwise use the code from this app.
codes-number = Code { $number }
codes-used-on = used on { $date }
codes-show = Show
codes-hide = Hide
codes-copy = Copy
codes-used = Used
codes-used-question = Did you use it?
codes-used-yes = Yes, used
codes-used-no = No
codes-unmark = Not used after all
codes-new-set = Add a new set
codes-void = Set of { $count } codes of { $made }: void since { $voided }.
codes-sheet-why = With a sheet of paper kept elsewhere you can sign in when this laptop is gone.
codes-sheet-save = Save as PDF
codes-sheet-print = Print
codes-will-void = { $count ->
    [0] The present set becomes void.
    [one] The present set, with one code left, becomes void.
    *[other] The present set, with { $count } codes left, becomes void.
    }
codes-keep = Keep these codes
codes-keep-all-the-same = Keep them all the same
codes-discard = Not these
codes-add-first = injixo gives you ten backup codes when you enable 2FA. Copy them there or download the file, and add them here.
codes-add-new = Add a set only when injixo has given you new codes: the present ones become void.
codes-paste = Paste
codes-open-file = Open the downloaded file
codes-type = Or type them
codes-type-hint = With a space between two codes
codes-read-typed = Check what was typed
codes-odd-words-many = { $count } lines of words without a code; left out.
toast-code-used = Marked as used; { $left } left.
toast-codes-added = Backup codes added.
