"""What a Linux desktop reads of a program: its entry in the menu, icons, file type, page of the manual."""

import gzip
import os
import re
import shutil
import subprocess
import time
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CHANGELOG = ROOT / "CHANGELOG.md"
_HERE = Path(__file__).parent
_PICTURES = ROOT / "resources" / "app-icon"
_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def install(share: Path) -> None:
    """Put everything below a folder such as /usr/share."""
    _copy(_HERE / "inglenook.desktop", share / "applications")
    _copy(_HERE / "inglenook-mime.xml", share / "mime" / "packages", "inglenook.xml")
    for size in _SIZES:
        folder = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        _copy(_PICTURES / f"inglenook-{size}.png", folder, "inglenook.png")
    _copy(_PICTURES / "inglenook.svg", share / "icons" / "hicolor" / "scalable" / "apps")
    _copy(_PICTURES / "inglenook-symbolic.svg", share / "icons" / "hicolor" / "symbolic" / "apps")
    metainfo = share / "metainfo" / "inglenook.metainfo.xml"
    metainfo.parent.mkdir(parents=True, exist_ok=True)
    metainfo.write_text(with_releases((_HERE / "inglenook.metainfo.xml").read_text("utf-8")), "utf-8")
    compress((_HERE / "inglenook.1").read_bytes(), share / "man" / "man1" / "inglenook.1.gz")


def compress(data: bytes, file: Path) -> None:
    """Write a .gz file that is the same whenever it is made."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as out, gzip.GzipFile(filename="", fileobj=out, mode="wb", mtime=0) as zipped:
        zipped.write(data)


def _copy(file: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / (name or file.name))


# Versions -------------------------------------------------------------------------------------------


def version() -> str:
    """Of the program in this checkout."""
    text = (ROOT / "app" / "inglenook" / "__init__.py").read_text("utf-8")
    return re.findall(r'^__version__ = "(.+)"$', text, re.MULTILINE)[0]


def releases() -> list[tuple[str, str]]:
    """Version and day (2026-11-22) of every release in the change log, the newest first."""
    found = re.findall(r"^## \[(\d[^\]]*)\] - (\d{4}-\d\d-\d\d)$", CHANGELOG.read_text("utf-8"), re.MULTILINE)
    return [(version, day) for version, day in found]


def is_released() -> bool:
    """Whether the change log has a day for this version; until then it is still being worked on."""
    return version() in dict(releases())


def with_releases(metainfo: str) -> str:
    """The metainfo with the releases of the change log, and with this version, before its last line."""
    listed = [(version, day, "stable") for version, day in releases()]
    if not is_released():
        today = datetime.fromtimestamp(date(), UTC).strftime("%Y-%m-%d")
        listed.insert(0, (version(), today, "development"))
    element = ET.Element("releases")
    for version_, day, kind in listed:
        ET.SubElement(element, "release", version=version_, date=day, type=kind)
    ET.indent(element, level=1)
    body, end, _ = metainfo.rpartition("</component>")
    return f"{body}  {ET.tostring(element, 'unicode')}\n{end}\n"


def date() -> int:
    """When this was made, in seconds since 1970: SOURCE_DATE_EPOCH, else the last commit, else now."""
    if said := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(said)
    command = ["git", "log", "-1", "--format=%ct"]
    committed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    return int(committed or time.time())
