"""SMS-DELIVER and SMS-STATUS-REPORT written from 3GPP TS 23.040 alone: shares nothing with modem/sms."""
import math

DEFAULT = ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
           "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà")
EXTENSION = {"\f": 10, "^": 20, "{": 40, "}": 41, "\\": 47, "[": 60, "~": 61, "]": 62, "|": 64, "€": 101}


def septets(text):
    """None: a character is not in the GSM 7-bit alphabet."""
    codes = []
    for c in text:
        if c in EXTENSION:
            codes += [27, EXTENSION[c]]
        elif c in DEFAULT and c != "\x1b":
            codes.append(DEFAULT.index(c))
        else:
            return None
    return codes


def pack(codes, skipped_bits=0):
    bits = sum(code << (skipped_bits + 7 * i) for i, code in enumerate(codes))
    return bits.to_bytes(math.ceil((skipped_bits + 7 * len(codes)) / 8), "little")


def digits(text):
    text += "F" * (len(text) % 2)
    return bytes(int(text[i + 1] + text[i], 16) for i in range(0, len(text), 2))


def address(text):
    if text.lstrip("+").isdigit():
        number = text.lstrip("+")
        return bytes([len(number), 0x91 if text.startswith("+") else 0x81]) + digits(number)
    codes = septets(text)
    return bytes([math.ceil(len(codes) * 7 / 4), 0xD0]) + pack(codes)


def time_stamp(local, quarters):
    """A naive datetime, and the quarter hours that it is ahead of UTC."""
    zone = digits(f"{abs(quarters):02}")[0] | (8 if quarters < 0 else 0)
    return digits(local.strftime("%y%m%d%H%M%S")) + bytes([zone])


def units_of(text):
    """(is GSM 7-bit, units): septets or UTF-16 units, cut nowhere yet."""
    codes = septets(text)
    if codes is not None:
        return True, codes
    raw = text.encode("utf-16-be")
    return False, [raw[i] << 8 | raw[i + 1] for i in range(0, len(raw), 2)]


def user_data(gsm7, units, elements):
    header = bytes([len(elements)]) + elements if elements else b""
    if not gsm7:
        body = b"".join(unit.to_bytes(2, "big") for unit in units)
        return bytes([len(header) + len(body)]) + header + body
    filled = math.ceil(len(header) * 8 / 7)
    fill_bits = filled * 7 - len(header) * 8
    return bytes([filled + len(units)]) + header + pack(units, fill_bits)


def deliver(sender, pid, dcs, stamp, data, has_header):
    first = 0x04 | (0x40 if has_header else 0)
    return bytes([first]) + address(sender) + bytes([pid, dcs]) + stamp + data


def status_report(recipient, reference, stamp, discharge, status, tail=b""):
    return bytes([0x06, reference]) + address(recipient) + stamp + discharge + bytes([status]) + tail
