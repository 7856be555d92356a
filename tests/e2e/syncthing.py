"""Two Syncthings that know each other and nobody else: on loopback, without discovery, relays, web page."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

from tests.e2e.waiting import PATIENCE

PROGRAM = shutil.which("syncthing")

QUIET = {
    "globalAnnounceEnabled": "false",
    "localAnnounceEnabled": "false",
    "relaysEnabled": "false",
    "natEnabled": "false",
    "stunKeepaliveStartS": "0",
    "announceLANAddresses": "false",
    "crashReportingEnabled": "false",
    "urAccepted": "-1",
    "autoUpgradeIntervalH": "0",
    "startBrowser": "false",
    "reconnectionIntervalS": "1",
}
"""What keeps it from speaking to anybody but the other one."""


class Syncthing:
    """One of the two: its own settings and the folder that it keeps equal."""

    def __init__(self, home: Path, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self._home = home
        self._config = home / "config.xml"
        self.address = f"tcp://127.0.0.1:{_free_port()}"
        self._run("generate", "--no-default-folder", f"--home={home}")
        device = ET.parse(self._config).getroot().find("device")
        assert device is not None
        self.id = device.attrib["id"]
        self._process: subprocess.Popen[bytes] | None = None

    def meet(self, other: Syncthing) -> None:
        """Know the other one, and share the folder with it."""
        tree = ET.parse(self._config)
        root, options = tree.getroot(), tree.getroot().find("options")
        assert options is not None
        for own in root.findall("device"):
            root.remove(own)
        for one in (self, other):
            ET.SubElement(ET.SubElement(root, "device", id=one.id), "address").text = one.address
        for name, value in {**QUIET, "listenAddress": self.address}.items():
            option = options.find(name)
            assert option is not None, name
            option.text = value
        page = root.find("gui")
        assert page is not None
        page.set("enabled", "false")
        folder = ET.SubElement(root, "folder", id="mat", path=str(self.folder), type="sendreceive")
        folder.attrib.update(rescanIntervalS="2", fsWatcherEnabled="true", fsWatcherDelayS="1")
        for one in (self, other):
            ET.SubElement(folder, "device", id=one.id)
        (self.folder / ".stfolder").mkdir()
        tree.write(self._config)

    def start(self) -> None:
        """Begin to keep the folder equal."""
        assert PROGRAM is not None
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [PROGRAM, "serve", f"--home={self._home}", "--no-browser", "--no-restart", "--no-upgrade"],
                env=self._environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def stop(self) -> None:
        """End it."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(PATIENCE)

    def said(self) -> str:
        """What it wrote so far, for a failure to be understood."""
        return self._log.read_text(errors="replace")

    @property
    def _log(self) -> Path:
        return self._home / "syncthing.log"

    def _run(self, *words: str) -> None:
        assert PROGRAM is not None
        done = subprocess.run(
            [PROGRAM, *words], env=self._environment(), capture_output=True, text=True, timeout=PATIENCE
        )
        assert done.returncode == 0, done.stdout + done.stderr

    def _environment(self) -> dict[str, str]:
        return {**os.environ, "HOME": str(self._home), "STNOUPGRADE": "1"}


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
