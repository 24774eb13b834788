#!/usr/bin/env python3
"""Which serial ports tools/run.sh takes for a modem."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[3] / "tools" / "demo"))
from appliance_run import attached_modems  # noqa: E402


class AttachedModems(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.system = pathlib.Path(folder.name)
        self.ports = self.system / "class" / "tty"
        self.ports.mkdir(parents=True)

    def plug_in(self, name, vendor, *below):
        """As the kernel shows it: class/tty/NAME is a link to the port, whose `device` is a link upwards."""
        usb = self.system / "devices" / "usb1" / ("1-" + name)
        interface = usb.joinpath("1-1:1.0", *below)
        port = interface / "tty" / name
        port.mkdir(parents=True)
        (port / "device").symlink_to(interface)
        if vendor:
            (usb / "idVendor").write_text(vendor + "\n")
        (self.ports / name).symlink_to(port)

    def test_a_modem_is_known_by_its_vendor(self):
        self.plug_in("ttyUSB1", "2c7c", "ttyUSB1")
        self.plug_in("ttyACM0", "12d1")
        self.assertEqual(list(attached_modems(self.ports)), ["/dev/ttyACM0", "/dev/ttyUSB1"])

    def test_other_devices_are_none(self):
        self.plug_in("ttyACM0", "2341")  # an Arduino
        self.plug_in("ttyUSB0", None, "ttyUSB0")
        self.plug_in("ttyS0", "2c7c")
        self.assertEqual(list(attached_modems(self.ports)), [])


if __name__ == "__main__":
    unittest.main()
