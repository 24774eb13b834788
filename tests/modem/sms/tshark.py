"""What Wireshark's SMS dissector makes of TPDUs."""
import json
import pathlib
import subprocess
import tempfile

DLT = 'uat:user_dlts:"User 0 (DLT=147)","gsm_sms","0","","0",""'


def flatten(tree, into):
    """Field names to their first value, however deep; subtrees also under their own name."""
    for key, value in tree.items():
        into.setdefault(key, value)
        if isinstance(value, dict):
            flatten(value, into)
    return into


def dissect(tpdus, preference="gsm_sms.reassemble:FALSE"):
    """[(True if a phone wrote it, bytes)] -> a dictionary of fields for each."""
    lines = [f"{'I' if from_mobile else 'O'}\n0000 {tpdu.hex(' ')}\n" for from_mobile, tpdu in tpdus]
    with tempfile.TemporaryDirectory() as folder:
        text, capture = pathlib.Path(folder, "pdus.txt"), pathlib.Path(folder, "pdus.pcapng")
        text.write_text("".join(lines))
        subprocess.run(["text2pcap", "-q", "-D", "-l", "147", text, capture], check=True, capture_output=True)
        shown = subprocess.run(["tshark", "-r", capture, "-o", preference, "-o", DLT, "-T", "json"],
                               check=True, capture_output=True)
    packets = [flatten(packet["_source"]["layers"], {}) for packet in json.loads(shown.stdout)]
    if len(packets) != len(tpdus):
        raise RuntimeError(f"tshark shows {len(packets)} packets of {len(tpdus)}")
    return packets
