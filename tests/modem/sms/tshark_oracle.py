#!/usr/bin/env python3
"""Holds modem/sms against Wireshark's SMS dissector, both ways, over generated messages.

usage: tshark_oracle.py PEER [messages a direction]      PEER: the program made of oracle_peer.cpp
"""
import datetime
import random
import sys

from network_pdus import deliver, septets, status_report, time_stamp, user_data
from oracle import (PORTS, RECIPIENTS, SEED, ask, deliveries, expect, octets_of, submissions, verdict)
from tshark import dissect


PORTS_HEADER = bytes([len(PORTS)]) + PORTS


def shown_number(fields, name):
    """tshark leaves out the '+' of an international number."""
    return ("+" if fields["gsm_sms.dis_field_addr.num_type"] == "1" else "") + fields[name]


def shown_concat(fields):
    if "gsm_sms.udh.mm.msg_id" not in fields:
        return None
    keys = {"ref": "msg_id", "total": "msg_parts", "seq": "msg_part"}
    return {key: int(fields["gsm_sms.udh.mm." + name]) for key, name in keys.items()}


def shown_time(stamp):
    """Local time; tshark drops the sign of the zone."""
    names = ["year", "month", "day", "hour", "minutes", "seconds"]
    return datetime.datetime(*(int(stamp["gsm_sms.scts." + n]) + (2000 if n == "year" else 0) for n in names))


def seconds_of(octet):
    """3GPP TS 23.040 9.2.3.12.1"""
    if octet <= 143:
        return (octet + 1) * 300
    if octet <= 167:
        return 43200 + (octet - 143) * 1800
    return (octet - 166) * 86400 if octet <= 196 else (octet - 192) * 604800


# --- what we send, read by tshark ----------------------------------------------------------------------------

def check_submitted(wanted, part, number, total, fields):
    context = part["pdu"]
    expect("service centre", part["pdu"][:2], "00", context)
    expect("length", part["length"], len(part["pdu"]) // 2 - 1, context)
    expect("type", fields.get("gsm_sms.tp-mti"), "1", context)
    expect("text", fields.get("gsm_sms.sms_text", ""), part["text"], context)
    expect("number", shown_number(fields, "gsm_sms.tp-da"), wanted["to"], context)
    expect("reference", int(fields["gsm_sms.tp-mr"]), wanted["reference"], context)
    expect("report", fields["gsm_sms.tp-srr"] == "1", wanted["report"], context)
    expect("reject duplicates", fields["gsm_sms.tp-rd"] == "1", wanted["reject_duplicates"], context)
    reference = wanted["concat"] if wanted["wide"] else wanted["concat"] & 0xFF
    concat = {"ref": reference, "total": total, "seq": number} if total > 1 else None
    expect("concat", shown_concat(fields), concat, context)
    shown_class = int(fields["gsm_sms.dcs.message_class"], 16) if int(fields["gsm_sms.tp-dcs"]) & 0x10 else None
    expect("class", shown_class, wanted["class"], context)
    check_validity(wanted["validity"], fields, context)
    expect("malformed", "_ws.malformed" in fields, False, context)


def check_validity(wanted, fields, context):
    expect("validity form", fields["gsm_sms.tp-vpf"], "0" if wanted is None else "2", context)
    if wanted is not None:
        octet = int(fields["gsm_sms.vp.validity_period"])
        tightest = octet in (0, 255) or seconds_of(octet - 1) < wanted
        expect("validity", (octet == 255 or seconds_of(octet) >= wanted) and tightest, True, f"{wanted} {context}")


def check_submissions(peer, rng, count):
    requests = list(submissions(rng, count))
    encoded = ask(peer, requests)
    parts = [(request["encode"], part, i + 1, len(answer["parts"]))
             for request, answer in zip(requests, encoded) for i, part in enumerate(answer["parts"])]
    shown = dissect([(True, bytes.fromhex(part["pdu"])[1:]) for _, part, _, _ in parts])
    for arguments, fields in zip(parts, shown):
        check_submitted(*arguments, fields)
    at = 0
    for request, answer in zip(requests, encoded):
        text = request["encode"]["text"]
        expect("alphabet", answer["alphabet"], "ucs2" if septets(text) is None else "gsm7", text)
        whole = "".join(fields.get("gsm_sms.sms_text", "") for fields in shown[at:at + len(answer["parts"])])
        expect("whole text", whole, text, text)
        at += len(answer["parts"])
    return len(requests), len(parts)


# --- what a network sends, read by us and by tshark ----------------------------------------------------------

def check_delivered(part, decoded, fields):
    context = part["pdu"].hex()
    expect("type", decoded.get("type"), "deliver", f"{decoded} {context}")
    expect("sender", decoded.get("from"), part["sender"], context)
    expect("sender in tshark", shown_number(fields, "gsm_sms.tp-oa"), part["sender"], context)
    zone = datetime.timezone(datetime.timedelta(minutes=15 * part["quarters"]))
    expect("time", datetime.datetime.fromisoformat(decoded["timestamp"]), part["local"].replace(tzinfo=zone), context)
    expect("time in tshark", shown_time(fields["TP-Service-Centre-Time-Stamp"]), part["local"], context)
    expect("dcs", decoded["dcs"], part["dcs"], context)
    expect("concat", decoded.get("concat"), part["concat"], context)
    expect("concat in tshark", shown_concat(fields), part["concat"], context)
    if part["ports"]:
        # 9.2.3.24.4: it is for the program at that port. tshark shows the text in it all the same.
        expect("ports", decoded.get("ports"), part["ports"], context)
        expect("data", decoded.get("data"), octets_of(part).hex().upper(), context)
        expect("text", decoded["text"], "", context)
    elif not part["halved"]:
        expect("text against tshark", decoded["text"], fields.get("gsm_sms.sms_text", ""), context)
    expect("malformed", "_ws.malformed" in fields, False, context)


def check_deliveries(peer, rng, count):
    messages = list(deliveries(rng, count))
    parts = [part for _, pieces in messages for part in pieces]
    decoded = ask(peer, [{"decode": "00" + part["pdu"].hex()} for part in parts])
    for part, ours, fields in zip(parts, decoded, dissect([(False, part["pdu"]) for part in parts])):
        check_delivered(part, ours, fields)
    shuffled = [rng.sample(pieces, len(pieces)) for _, pieces in messages]
    joined = ask(peer, [{"join": ["00" + part["pdu"].hex() for part in pieces]} for pieces in shuffled])
    for (text, pieces), whole in zip(messages, joined):
        if any(part["ports"] for part in pieces):
            expect("joined data", whole.get("data"), b"".join(map(octets_of, pieces)).hex().upper(), text)
        else:
            expect("joined text", whole.get("text"), text, text)
    return len(messages), len(parts)


def check_reports(peer, rng, count):
    reports = []
    for _ in range(count):
        local = datetime.datetime(2026, 1, 1) + datetime.timedelta(seconds=rng.randrange(86400 * 300))
        done = local + datetime.timedelta(seconds=rng.randrange(86400))
        to, reference, status = rng.choice(RECIPIENTS), rng.randrange(256), rng.choice([0, 1, 2, 0x20, 0x30, 0x41, 0x62])
        tail = rng.choice([b"", b"\x00", b"\x01\x00", b"\x03\x00\x00", b"\x07\x00\x00\x02\xc1\x14"])
        pdu = status_report(to, reference, time_stamp(local, 16), time_stamp(done, 16), status, tail)
        reports.append((to, reference, status, local, done, pdu))
    decoded = ask(peer, [{"decode": "00" + report[-1].hex()} for report in reports])
    for (to, reference, status, local, done, pdu), ours, fields in zip(
            reports, decoded, dissect([(False, report[-1]) for report in reports])):
        context = pdu.hex()
        shown = (shown_number(fields, "gsm_sms.tp-ra"), int(fields["gsm_sms.tp-mr"]),
                 int(fields["gsm_sms.dis_field.st_error"]) << 5 | int(fields["gsm_sms.dis.field_st_reason"]),
                 shown_time(fields["TP-Service-Centre-Time-Stamp"]), shown_time(fields["TP-Discharge-Time"]))
        expect("report in tshark", shown, (to, reference, status, local, done), context)
        times = [datetime.datetime.fromisoformat(ours[key]).replace(tzinfo=None) for key in ("timestamp", "discharge")]
        expect("report", (ours["type"], ours["to"], ours["reference"], ours["status"], *times),
               ("status_report", *shown), context)
    return count, count


def check_pushes(peer, _rng, _count):
    """Every content type of a WAP push that we know: its code is tshark's."""
    pushes = [bytes([1, 6, 1, 0x80 | code, 0x8c, 0x82]) for code in range(0x80)]
    types = [answer["type"] for answer in ask(peer, [{"push": push.hex()} for push in pushes])]
    known = [(name, PORTS_HEADER + push) for name, push in zip(types, pushes) if name]
    stamp = time_stamp(datetime.datetime(2026, 1, 1), 16)
    tpdus = [(False, deliver("5550", 0, 0xF5, stamp, bytes([len(data)]) + data, True)) for _, data in known]
    for (name, data), fields in zip(known, dissect(tpdus, "gsm_sms_ud.port_number_udh_means_wsp:TRUE")):
        expect("content type", name, fields["wsp.header.content_type"], data.hex())
    expect("known content types", len(known), 22, "modem/sms/wap_push.cpp")
    return len(known), len(known)


def main(peer, count):
    for check in (check_submissions, check_deliveries, check_reports, check_pushes):
        messages, parts = check(peer, random.Random(SEED), count)
        print(f"{check.__name__}: {messages} messages in {parts} PDUs")
    return verdict("tshark")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 250))
