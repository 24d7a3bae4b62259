# Names and words used everywhere
app-name = Authenticator for injixo
back = Back
cancel = Cancel
close = Close
undo = Undo

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
accounts-title = Codes
accounts-lock = Lock
accounts-add = Add
accounts-empty-title = Add your first account
accounts-empty-body = At injixo, open your user name, Security, Enable 2FA. Then take the QR code from that page with Ctrl+V, a picture, or the key.
accounts-search = Search
accounts-search-clear = Clear the search
accounts-no-hit = No account matches “{ $query }”
accounts-no-hit-body = Escape shows them all.
accounts-next = next { $code }
accounts-next-code = Next code
accounts-details = Open
accounts-unnamed = Unnamed account

# A vault that is not open
unlock-opening = Opening your vault…
unlock-locked-title = Your vault is locked
unlock-locked-keyring = Your codes are hidden and their keys are out of memory. This computer's keyring opens the vault again, so anyone who is signed in as you can do so.
unlock-button = Unlock
unlock-passphrase = Passphrase
unlock-wrong = That is not the passphrase of this vault.
unlock-use-keyring = Open with the keyring
unlock-keyring = Unlock the keyring
unlock-use-passphrase = Use the passphrase
unlock-retry = Try again
unlock-nothing-changed = Nothing was changed in the vault.

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
welcome-passphrase = Passphrase
welcome-passphrase-again = The same once more
welcome-passphrase-differs = The two are not the same.
welcome-passphrase-weak-take = Use it all the same
strength-weak = Weak: guessed within minutes. Four or five unrelated words are better.
strength-fair = Fair: one or two more words make it good.
strength-good = Good
strength-strong = Strong

# Adding an account
add-title = Add an account
add-intro = Where is the QR code or the key?
add-paste = Paste (Ctrl+V)
add-paste-body = A screenshot, an otpauth link or the key from the clipboard
add-picture = Choose a picture
add-picture-body = PNG, JPEG, WebP, GIF or BMP with the QR code
add-type = Type the key
add-type-body = The letters and digits shown beside the QR code
add-reading = Reading…
add-type-intro = Blanks, dashes and lower case do not matter.
add-key = Key
add-continue = Continue
add-several = { $count } codes were found. Which one do you want to add?
add-check = Check what was read. The code below already works.
add-no-code = With these settings there is no code.
add-saving = Saving…
add-button = Add
add-duplicate-title = You already have this one
add-duplicate-body = Replace it if you switched 2FA on again at injixo: then only the new key works. The old one goes to the trash.
add-keep-both = Keep both
add-replace = Replace this one

# An account's page
account-copy = Copy
account-up = Move up
account-down = Move down
account-show-key = Show the key
account-hide-key = Hide the key
account-key = Key
account-remove = Remove
account-save = Save
account-key-title = Show the key?
account-key-body = Whoever sees or photographs it can make your codes. Look who is near, and whether you share your screen.
account-remove-title = Remove { $name }?
account-remove-body = It goes to the trash and is kept there for 30 days.
account-remove-2fa = 2FA stays on at injixo: without this account or a backup code you cannot sign in there.
account-remove-yes = Move to the trash

# Notices
toast-copied = Copied. Works for { $seconds } more seconds.
toast-copied-short = Copied, but it works for { $seconds } s only.
toast-copied-counter = Copied. It works once.
toast-copy-next = Copy the next one
toast-next-coming = The next code is copied when it begins, in { $seconds } s.
toast-added = Added.
toast-saved = Saved.
toast-removed = Moved to the trash. 2FA stays on at injixo.
toast-restored = Restored.
toast-reloaded = Another program changed the vault; it was read again.
error-paste-nothing = There is no picture, link or key on the clipboard. Take a screenshot of the QR code first.
