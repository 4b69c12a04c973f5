"""What a Linux desktop is given: it agrees with the program, with itself, and with the translations."""

import configparser
import gzip
import re
import struct
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from inglenook import __main__ as program
from inglenook.core.language import LANGUAGES
from tests.packaging.scripts import FOLDER, script

desktop_files: Any = script("linux.desktop_files")
LINUX = FOLDER / "linux"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
TRANSLATED = set(LANGUAGES) - {"en"}
DAY = 1795358400  # 2026-11-22


@pytest.fixture(autouse=True)
def day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(DAY))


@pytest.fixture
def share(tmp_path: Path) -> Path:
    desktop_files.install(tmp_path)
    return tmp_path


def entry() -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "inglenook.desktop", "utf-8")
    return parser


def metainfo(share: Path) -> ET.Element:
    return ET.parse(share / "metainfo" / "inglenook.metainfo.xml").getroot()


def text(element: ET.Element, path: str) -> str:
    return (element.findtext(path) or "").strip()


# The entry in the menu ------------------------------------------------------------------------------


def test_every_command_of_the_entry_is_one_that_the_program_understands() -> None:
    parser = entry()
    commands = [parser[section]["Exec"].split() for section in parser.sections()]
    for name, *options in commands:
        assert name == "inglenook"
        assert program._parse([option for option in options if option != "%F"])


def test_every_action_of_the_entry_is_described() -> None:
    parser = entry()
    actions = parser["Desktop Entry"]["Actions"].strip(";").split(";")
    assert {f"Desktop Action {action}" for action in actions} == set(parser.sections()) - {"Desktop Entry"}


def test_what_a_person_reads_of_the_entry_is_there_in_every_language() -> None:
    parser = entry()
    read = [("Desktop Entry", key) for key in ("Name", "GenericName", "Comment", "Keywords")]
    read += [(section, "Name") for section in parser.sections() if section != "Desktop Entry"]
    for section, key in read:
        found = set(re.findall(rf"{key}\[(\w+)\]", " ".join(parser[section])))
        assert found == TRANSLATED, (section, key)


def test_the_actions_are_called_as_in_the_window() -> None:
    parser = entry()
    for code in TRANSLATED:
        file = FOLDER.parent / "resources" / "translations" / f"inglenook_{code}.ts"
        messages = {text(message, "source"): message for message in ET.parse(file).iter("message")}
        for action in ("NewChat", "QuickChat"):
            section = parser[f"Desktop Action {action}"]
            assert section[f"Name[{code}]"] == text(messages[section["Name"]], "translation"), code


def test_the_window_is_known_to_belong_to_the_entry() -> None:
    app = (FOLDER.parent / "app" / "inglenook" / "ui" / "app.py").read_text("utf-8")
    assert re.search(r'setDesktopFileName\(.*"inglenook"\)', app)
    assert entry()["Desktop Entry"]["StartupWMClass"] == "inglenook"


# The software centre --------------------------------------------------------------------------------


def test_the_metainfo_tells_the_same_as_the_entry(share: Path) -> None:
    component, menu = metainfo(share), entry()["Desktop Entry"]
    assert text(component, "launchable") == "inglenook.desktop"
    assert text(component, "name") == menu["Name"]
    assert text(component, "provides/mediatype") == menu["MimeType"].strip(";")
    summaries = {each.get(XML_LANG): each.text for each in component.findall("summary")}
    assert summaries == {None: menu["Comment"]} | {code: menu[f"Comment[{code}]"] for code in TRANSLATED}


def test_every_paragraph_of_the_description_is_there_in_every_language(share: Path) -> None:
    description = metainfo(share).find("description")
    assert description is not None
    for kind in ("p", "li"):
        codes = [each.get(XML_LANG, "en") for each in description.iter(kind)]
        assert {code: codes.count(code) for code in LANGUAGES} == dict.fromkeys(LANGUAGES, codes.count("en"))


def test_a_version_that_is_still_being_worked_on_is_listed_as_such(share: Path) -> None:
    newest = metainfo(share).find("releases/release")
    assert newest is not None
    assert newest.get("version") == desktop_files.version()
    if not desktop_files.is_released():
        assert (newest.get("type"), newest.get("date")) == ("development", "2026-11-22")


def test_released_versions_come_from_the_change_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = tmp_path / "CHANGELOG.md"
    log.write_text("## [Unreleased]\n\n## [0.1.0] - 2026-12-01\n\n## [0.0.9] - 2026-11-01\n")
    monkeypatch.setattr(desktop_files, "CHANGELOG", log)
    monkeypatch.setattr(desktop_files, "version", lambda: "0.1.0")
    written = ET.fromstring(desktop_files.with_releases("<component>\n</component>\n"))
    listed = [(each.get("version"), each.get("date"), each.get("type")) for each in written.iter("release")]
    assert listed == [("0.1.0", "2026-12-01", "stable"), ("0.0.9", "2026-11-01", "stable")]


# Files ----------------------------------------------------------------------------------------------


def test_a_model_file_is_known_by_its_name_and_by_its_first_bytes(share: Path) -> None:
    root = ET.parse(share / "mime" / "packages" / "inglenook.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind, glob, match = (root.find(path, space) for path in ("m:mime-type", ".//m:glob", ".//m:match"))
    assert kind is not None and glob is not None and match is not None
    assert kind.get("type") == entry()["Desktop Entry"]["MimeType"].strip(";")
    assert (glob.get("pattern"), match.get("value"), match.get("offset")) == ("*.gguf", "GGUF", "0")
    assert {each.get(XML_LANG) for each in root.iter(f"{{{space['m']}}}comment")} == {None, *TRANSLATED}


def test_icons_have_the_size_that_their_folder_says(share: Path) -> None:
    icons = sorted((share / "icons" / "hicolor").rglob("inglenook.png"))
    assert len(icons) == 8
    for icon in icons:
        width, height = struct.unpack(">II", icon.read_bytes()[16:24])
        assert icon.parts[-3] == f"{width}x{height}"


def test_the_manual_names_every_option(share: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        program._parse(["--help"])
    options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out))
    page = gzip.decompress((share / "man" / "man1" / "inglenook.1.gz").read_bytes()).decode()
    assert options <= set(re.findall(r"--[a-z-]+", page.replace("\\-", "-")))


def test_it_is_the_same_whenever_it_is_made(share: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    desktop_files.install(again)
    files = [path.relative_to(again) for path in again.rglob("*") if path.is_file()]
    assert files and all((again / file).read_bytes() == (share / file).read_bytes() for file in files)
