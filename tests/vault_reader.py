#!/usr/bin/python3
"""Opens a vault file and prints what it holds: a second reader, written from src/vault/FORMAT.md alone.

usage: vault_reader.py [--keyring FILE] [--passphrase FILE] [--recovery FILE] [--steps] [--codes] VAULT

--keyring FILE     a JSON object: the names of keyring entries and what they hold
--passphrase FILE  the passphrase, every byte of the file
--recovery FILE    the twelve words, between any blanks
--steps            print the value of every step, in hex, before the contents
--codes            instead of the contents, print the backup codes of every account that has some, one JSON object a line:
                   the account's id, its sets, how many codes of each still sign in, and how much in the list is no set

Which way in is taken is what was given: the keyring, a passphrase, both, or the recovery phrase.
Needs cryptography, argon2-cffi, pynacl and, for a recovery phrase, mnemonic (Debian: python3-cryptography python3-argon2
python3-nacl python3-mnemonic). Exits with 1, and one sentence, where the file does not open.
"""

import argparse
import base64
import binascii
import json
import struct
import sys
import unicodedata
import uuid

import nacl.bindings
import nacl.exceptions
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC = b"IXVAULT\0"
LABEL = "injixo-authenticator vault 1 "


class Refused(Exception):
    """The file does not open; the text says why."""


def read(path):
    with open(path, "rb") as file:
        return file.read()


def taken_apart(file):
    """Gives the header, the associated data, the nonce and what is sealed."""
    if len(file) > 256 * 1024 * 1024:
        raise Refused("the file is too large")
    if not file.startswith(MAGIC) or len(file) < 14:
        raise Refused("not a vault file")
    version, length = struct.unpack_from("<HI", file, 8)
    if version > 1:
        raise Refused(f"format {version} is newer")
    if version == 0 or length > 65536 or len(file) < 14 + length + 24 + 16:
        raise Refused("damaged")
    end = 14 + length
    try:
        header = json.loads(file[14:end].decode("utf-8"))
        vault_id = uuid.UUID(header["vault_id"])
        slots = header["slots"]
    except (ValueError, KeyError, TypeError) as error:
        raise Refused("damaged: the header") from error
    if not isinstance(slots, list) or len(slots) > 16:
        raise Refused("damaged: the slots")
    return str(vault_id), slots, file[:end], file[end : end + 24], file[end + 24 :]


def parts(*texts):
    """Each text behind its length."""
    encoded = [text.encode("utf-8") for text in texts]
    return b"".join(struct.pack("<I", len(text)) + text for text in encoded)


def hkdf(material, salt, info, length):
    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=info).derive(material)


def unsealed(key, nonce, associated, sealed):
    """The plaintext, or nothing."""
    try:
        return nacl.bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, associated, nonce, key)
    except nacl.exceptions.CryptoError:
        return None


def field(slot, name, length=None):
    """The bytes of a Base64 field."""
    try:
        value = base64.b64decode(slot[name], validate=True)
    except (KeyError, TypeError, binascii.Error) as error:
        raise Refused(f"damaged: {name} of a slot") from error
    if length is not None and len(value) != length:
        raise Refused(f"damaged: {name} of a slot")
    return value


def entry_of(keyring, vault_id, slot):
    name = f"{vault_id}/{slot['id']}"
    if name not in keyring:
        raise Refused("the keyring has no entry")
    line = keyring[name].removesuffix("\n").removesuffix("\r")
    if len(line) != 44:
        raise Refused("the keyring's entry is not one of a vault")
    return field({"entry": line}, "entry", 32)


def argon2id(passphrase, slot):
    cost = slot.get("argon2id") or {}
    try:
        memory, iterations, lanes = (int(cost[name]) for name in ("memory_kib", "iterations", "lanes"))
    except (KeyError, TypeError, ValueError) as error:
        raise Refused("damaged: argon2id of a slot") from error
    if memory > 1048576 or iterations > 10 or lanes > 16:
        raise Refused("too costly")
    if memory < 19456 or iterations < 1 or lanes < 1:
        raise Refused("damaged: argon2id of a slot")
    try:
        passphrase = unicodedata.normalize("NFC", passphrase.decode("utf-8")).encode("utf-8")
    except UnicodeDecodeError:
        pass  # bytes that are no UTF-8 count as they are
    return hash_secret_raw(passphrase, field(slot, "salt", 16), iterations, memory, lanes, 32, Type.ID, 0x13)


def phrase_bytes(words):
    import mnemonic  # only needed here

    try:
        return bytes(mnemonic.Mnemonic("english").to_entropy(words.decode("utf-8").lower().split()))
    except (LookupError, ValueError) as error:
        raise Refused("not a recovery phrase") from error


class Reader:
    """Opens a vault through one way in."""

    def __init__(self, keyring=None, passphrase=None, words=None):
        self.keyring = keyring
        self.passphrase = passphrase
        self.words = words
        self.steps = []

    def kind(self):
        if self.words is not None:
            return "recovery"
        if self.keyring is not None and self.passphrase is not None:
            return "keyring+passphrase"
        return "passphrase" if self.keyring is None else "keyring"

    def note(self, name, value):
        self.steps.append((name, value))
        return value

    def slot_key(self, vault_id, slot):
        kind = self.kind()
        if kind == "keyring":
            return entry_of(self.keyring, vault_id, slot)
        if kind == "passphrase":
            return argon2id(self.passphrase, slot)
        if kind == "keyring+passphrase":
            entry = self.note("keyring entry", entry_of(self.keyring, vault_id, slot))
            material = entry + self.note("Argon2id", argon2id(self.passphrase, slot))
        else:
            material = self.note("bytes of the phrase", phrase_bytes(self.words))
        info = self.note("info", parts(LABEL + kind, vault_id, slot["id"]))
        return hkdf(material, field(slot, "salt", 16), info, 32)

    def vault_key(self, vault_id, slots):
        reason = Refused(f"there is no slot of the kind {self.kind()}")
        for slot in slots:
            if not isinstance(slot, dict) or slot.get("kind") != self.kind():
                continue
            try:
                return self.unwrapped(vault_id, slot)
            except Refused as refused:
                reason = refused
        raise reason

    def unwrapped(self, vault_id, slot):
        slot_key = self.note("slot key", self.slot_key(vault_id, slot))
        wrapping = self.note("wrapping key", hkdf(slot_key, None, (LABEL + "wrapping key").encode(), 32))
        check = self.note("check value", hkdf(slot_key, None, (LABEL + "check value").encode(), 8))
        associated = self.note("associated data of the slot", parts(vault_id, slot["id"], slot["kind"]))
        key = unsealed(wrapping, field(slot, "nonce", 24), associated, field(slot, "wrapped", 48))
        same = check == field(slot, "check", 8)
        if key is None:
            raise Refused("damaged: a slot" if same else "the wrong key")
        if not same:
            raise Refused("damaged: a slot")
        return self.note("vault key", key)

    def payload(self, file):
        """The contents, as the text that was sealed, without its padding."""
        vault_id, slots, associated, nonce, sealed = taken_apart(file)
        key = self.vault_key(vault_id, slots)
        plaintext = unsealed(key, nonce, associated, sealed)
        if plaintext is None:
            raise Refused("damaged: the contents do not open")
        text = plaintext.decode("utf-8").rstrip(" ")
        if not isinstance(json.loads(text).get("accounts"), list):
            raise Refused("damaged: no accounts")
        return text


def once_each(pairs):
    """A JSON object; nothing where a field stands twice in it."""
    fields = dict(pairs)
    return fields if len(fields) == len(pairs) else None


def is_moment(value):
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 64


def is_code(code):
    """Tells whether a value is a code of a set, by the page."""
    return (
        isinstance(code, dict)
        and isinstance(code.get("code"), str)
        and code["code"] != ""
        and ("used" not in code or is_moment(code["used"]))
    )


def is_set(value):
    """Tells whether a value is a set of backup codes, by the page."""
    try:
        uuid.UUID(value["id"])
    except (KeyError, TypeError, ValueError, AttributeError):
        return False
    return (
        is_moment(value.get("made"))
        and isinstance(value.get("source"), str)
        and isinstance(value.get("codes"), list)
        and all(is_code(code) for code in value["codes"])
        and ("voided" not in value or is_moment(value["voided"]))
    )


def named(fields, *names):
    """The fields that the page names."""
    return {name: fields[name] for name in names if name in fields}


def backup_codes(text):
    """The backup codes in a payload, account by account, those in the archive and the trash too."""
    payload = json.loads(text, object_pairs_hook=once_each)
    for account in payload["accounts"] + payload.get("archive", []) + payload.get("trash", []):
        if not isinstance(account, dict) or "backup_codes" not in account:
            continue
        values = account["backup_codes"]
        sets, others = [], 0
        for value in values if isinstance(values, list) else [values]:
            if is_set(value) and all(value["id"] != known["id"] for known in sets):
                codes = [named(code, "code", "used") for code in value["codes"]]
                left = 0 if "voided" in value else sum("used" not in code for code in codes)
                known = named(value, "id", "made", "source", "voided")
                sets.append({**known, "codes": codes, "left": left})
            else:
                others += 1
        yield {"account": account["id"], "sets": sets, "others": others}


def main():
    arguments = argparse.ArgumentParser(usage=__doc__.split("\n")[2].removeprefix("usage: "))
    for name in ("--keyring", "--passphrase", "--recovery"):
        arguments.add_argument(name)
    for name in ("--steps", "--codes"):
        arguments.add_argument(name, action="store_true")
    arguments.add_argument("vault")
    given = arguments.parse_args()
    if not (given.keyring or given.passphrase or given.recovery):
        arguments.error("no way in was given")
    reader = Reader(
        keyring=json.loads(read(given.keyring)) if given.keyring else None,
        passphrase=read(given.passphrase) if given.passphrase else None,
        words=read(given.recovery) if given.recovery else None,
    )
    try:
        text = reader.payload(read(given.vault))
    except Refused as refused:
        sys.exit(str(refused))
    if given.steps:
        for name, value in reader.steps:
            print(f"{name}: {value.hex()}")
    if given.codes:
        for account in backup_codes(text):
            print(json.dumps(account, ensure_ascii=False))
    else:
        print(text)


if __name__ == "__main__":
    main()
