"""A tiny implementation of three operations on users. Params and answers are what the contract says of them."""
import datetime
import itertools
import json
import pathlib
import re
import time

CONTRACT = json.loads((pathlib.Path(__file__).parents[3] / "generated/contract.json").read_text("utf-8"))
PERFORMED = ["backend.createUser", "backend.getUser", "backend.updateUserMetadata"]
OPERATIONS = {f"{one['surface']}.{one['name']}": one for one in CONTRACT["operations"]}
WORDS = {one["name"]: [word["value"] for word in one["values"]] for one in CONTRACT["enums"]}
FORMATS = {
    "email": r"[\w!#$%&'*+/=?^`{|}~.-]+@[\w-]+(\.[\w-]+)+",
    "username": r"(?=.*[^\d])[\w-]+",
    "e164": r"\+[1-9]\d{6,14}",
    "web3-wallet": r"0x[\da-fA-F]{40}|[1-9A-HJ-NP-Za-km-z]{32,44}",
    "base32": r"[A-Z2-7]+",
    "language-tag": r"([A-Za-z]{2,3}|[A-Za-z]{5,8})(-[A-Za-z\d]{1,8})*",
    "rfc3339": r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)",
}
TYPES = {"boolean": bool, "integer": int, "metadata": dict}
COMPACT = {"ensure_ascii": False, "separators": (",", ":")}
UNPERFORMED = ["phone_number", "web3_wallet", "password", "password_digest", "totp_secret", "backup_codes"]
users, taken, numbers = {}, set(), itertools.count(1)


class Refused(Exception):
    """A refusal, by the name that the contract gives it."""

    def __init__(self, error, param=None):
        self.status, code, message = (CONTRACT["errors"][error][part] for part in ("status", "code", "message"))
        meta = {"param_name": param} if param else {}
        self.body = {"errors": [{"message": message, "long_message": message, "code": code, "meta": meta}]}


class Unperformed(Exception):
    """A param asks for something that is not done here."""


def fault(what, param=None):
    return Refused(CONTRACT["decoding"][what], param)


def merged(stored, patch):
    """JSON Merge Patch, RFC 7396: a null removes, objects merge, everything else replaces."""
    if not isinstance(patch, dict):
        return patch
    result = dict(stored) if isinstance(stored, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result


def checked(param, value):
    """One value of a param, as it is stored."""
    name, (sort, more) = param["wire"], sort_of(param["type"])
    if type(value) is not TYPES.get(sort, str):
        raise fault("value" if sort == "metadata" else "wrong_type", name)
    if sort == "enum" and value not in WORDS[more] or sort == "integer" and value < (more["min"] or 0):
        raise fault("value", name)
    if sort == "string":
        if more["format"] and not re.fullmatch(FORMATS[more["format"]], value, re.ASCII):
            raise fault("format", name)
        if len(value) < (more["min_length"] or 0):
            raise fault("too_short", name)
    if sort == "rfc3339":
        try:
            if not re.fullmatch(FORMATS[sort], value, re.ASCII):
                raise ValueError
            return round(datetime.datetime.fromisoformat(value.upper()).timestamp() * 1000)
        except ValueError:
            raise fault("time", name) from None
    return value


def decoded(operation, params):
    """The params of a request, as they are stored."""
    known, result = {param["wire"]: param for param in operation["params"]}, {}
    for name, value in params.items():
        if name not in known:
            raise fault("unknown", name)
        param = known[name]
        if value is None and not param["nullable"]:
            raise fault("null", name)
        if param["list"] and not isinstance(value, list):
            raise fault("wrong_type", name)
        if param["list"]:
            result[name] = [checked(param, item) for item in value]
        else:
            result[name] = None if value is None else checked(param, value)
    for name, param in known.items():
        if param["required"] and name not in params:
            raise fault("missing", name)
        if name in params and any(needed not in params for needed in param["requires"]):
            raise fault("dependency", name)
    return result


def sort_of(form):
    """What sort of value a type is, and what more is said of it."""
    return (form, None) if isinstance(form, str) else next(iter(form.items()))


def blank(resource):
    """A resource with all that must be there: nothing, in the form that each property has it."""
    result = {}
    for one in next(one for one in CONTRACT["resources"] if one["name"] == resource)["properties"]:
        if one["wire"] and not one["backend"]["optional"]:
            sort, more = sort_of(one["type"])
            empty = [] if one["list"] else {"boolean": False, "metadata": {}, "literal": more}.get(sort)
            result[one["wire"]] = empty
    return result


def write(user, operation, params, write_metadata):
    """A copy of the user with the properties that params set."""
    user = dict(user)
    for param in operation["params"]:
        name, where = param["wire"], param.get("property")
        if where is None or params.get(name) is None:
            continue
        sort, more = sort_of(param["type"])
        user[where] = write_metadata(user.get(where), params[name]) if sort == "metadata" else params[name]
        if sort == "metadata" and len(json.dumps(user[where], **COMPACT).encode()) > more["max_bytes"]:
            raise fault("too_large", name)
    return user


def address(text, status, now):
    """An e-mail address that a user is created with."""
    verification = {"object": "verification_admin", "status": "verified", "strategy": "admin"}
    return blank("EmailAddress") | {
        "id": f"idn_{next(numbers):08}",
        "email_address": text,
        "reserved": status == "reserved",
        "verification": None if status == "reserved" else verification | {"attempts": None, "expire_at": None},
        "created_at": now,
        "updated_at": now,
    }


def created(operation, params):
    for name in UNPERFORMED:
        if params.get(name):
            raise Unperformed(name)
    now, texts = time.time_ns() // 1_000_000, params.get("email_address", [])
    statuses = params.get("email_address_identification_status", ["verified"] * len(texts))
    if len(statuses) != len(texts):
        raise fault("value", "email_address_identification_status")
    emails = [address(text, status, now) for text, status in zip(texts, statuses)]
    user = blank("User") | {
        "id": f"user_{next(numbers):08}",
        "delete_self_enabled": True,
        "create_organization_enabled": True,
        "email_addresses": emails,
        "primary_email_address_id": emails[0]["id"] if emails else None,
        "created_at": now,
        "updated_at": now,
    }
    user = write(user, operation, params, lambda _, value: value)
    claims = [("username", user["username"]), ("external_id", user["external_id"])]
    claims += [("email_address", text.lower()) for text in texts]
    for name, value in claims:
        if value is not None and ((name, value) in taken or claims.count((name, value)) > 1):
            raise Refused("form-identifier-exists", name)
    taken.update(claims)
    return user


def is_date(text):
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def perform(name, actor, version, params):
    """Carries out a request, and shows the user."""
    versions = CONTRACT["api_versions"]
    if version not in [None, *versions] and not (is_date(version) and version > versions[-1]):
        raise fault("version")
    if actor != "secret-key":
        raise fault("unauthenticated")
    operation = OPERATIONS[name]
    params = decoded(operation, params)
    if name == "backend.createUser":
        user = created(operation, params)
    elif params["user_id"] not in users:
        raise Refused("resource-not-found", "user_id")
    else:
        user = users[params["user_id"]]
        if name == "backend.updateUserMetadata":
            user = write(user, operation, params, merged)
            user["updated_at"] = max(time.time_ns() // 1_000_000, user["updated_at"] + 1)
    users[user["id"]] = user
    return user
