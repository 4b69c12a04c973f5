"""The recipes for Flatpak, Windows and macOS, as far as they can be checked anywhere."""

import plistlib
import re
import shutil
import subprocess
from typing import Any

import pytest
import yaml

from inglenook import __version__
from inglenook.core.language import LANGUAGES
from tests.packaging.scripts import FOLDER

MANIFEST = FOLDER / "flatpak" / "local.inglenook.Inglenook.yml"
SECTIONS = {
    *("Setup", "Languages", "CustomMessages", "Tasks", "InstallDelete", "Files", "Icons", "Registry", "Run"),
    "Code",
}


def sections() -> dict[str, list[str]]:
    """The lines of the installer's script by their section, without comments."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in (FOLDER / "windows" / "inglenook.iss").read_text("utf-8-sig").splitlines():
        if header := re.fullmatch(r"\[(\w+)\]", line):
            name = header[1]
            found[name] = []
        elif name and line.strip() and not line.startswith(";"):
            found[name].append(line)
    return found


def parameters(line: str) -> dict[str, str]:
    """Name: value; Name: value. A value may be quoted, and a quote in it is written twice."""
    found = re.findall(r'(\w+): ((?:"(?:[^"]|"")*")|[^;]*)(?:; |$)', line)
    assert "; ".join(f"{name}: {value}" for name, value in found) == line, line
    return dict(found)


# Flatpak ----------------------------------------------------------------------------------------------


def manifest() -> dict[str, Any]:
    read = yaml.safe_load(MANIFEST.read_text("utf-8"))
    assert isinstance(read, dict)
    return read


def test_the_flatpak_is_called_as_its_file_and_starts_the_program() -> None:
    assert MANIFEST.stem == manifest()["id"] and manifest()["id"].count(".") >= 2
    assert manifest()["command"] == "inglenook"


def test_the_flatpak_fetches_nothing_while_it_is_built() -> None:
    sources = [source for module in manifest()["modules"] for source in module["sources"]]
    assert [source["type"] for source in sources] == ["dir"]


def test_the_flatpak_may_change_no_file_outside_and_see_no_whole_home() -> None:
    places = [each.partition("=")[2] for each in manifest()["finish-args"] if "filesystem" in each]
    assert places and all(place.startswith("~/") and place.endswith(":ro") for place in places)


def test_the_flatpak_leaves_the_program_file_whole() -> None:
    assert manifest()["build-options"]["strip"] is False
    assert manifest()["build-options"]["no-debuginfo"] is True


# Windows ----------------------------------------------------------------------------------------------


def test_the_installer_has_all_its_sections_and_every_line_of_them_can_be_read() -> None:
    assert set(sections()) == SECTIONS
    for name in SECTIONS - {"Setup", "CustomMessages", "Code"}:
        for line in sections()[name]:
            parameters(line)
    for name in ("Setup", "CustomMessages"):
        assert all(re.fullmatch(r"[\w.]+=.*", line) for line in sections()[name])


def test_the_installer_says_everything_in_each_of_its_languages() -> None:
    codes = {parameters(line)["Name"].strip('"') for line in sections()["Languages"]}
    assert {"en", "de", "fr", "es"} == codes
    said = [line.partition("=")[0].split(".") for line in sections()["CustomMessages"]]
    texts = {text for _code, text in said}
    assert sorted(said) == sorted([code, text] for code in codes for text in texts)
    lines = [line for each in sections().values() for line in each]
    used = set(re.findall(r"\{cm:(\w+)[,}]", "\n".join(lines)))
    assert used - {"CreateDesktopIcon", "LaunchProgram"} <= texts


def test_the_installer_needs_no_administrator_and_touches_no_data() -> None:
    setup = dict(line.split("=", 1) for line in sections()["Setup"])
    assert setup["PrivilegesRequired"] == "lowest"
    assert all(line.startswith("Root: HKA;") for line in sections()["Registry"])
    removed = [parameters(line)["Name"] for line in sections()["InstallDelete"]]
    assert removed and all(name.startswith('"{app}\\') and len(name) > len('"{app}\\"') for name in removed)
    assert "UninstallDelete" not in sections()


def test_the_code_of_the_installer_is_closed_where_it_is_opened() -> None:
    code = "\n".join(sections()["Code"])
    assert code.count("(") == code.count(")")
    assert len(re.findall(r"\bbegin\b", code)) == len(re.findall(r"\bend;", code))


# macOS ------------------------------------------------------------------------------------------------


def test_the_app_has_the_version_and_the_languages_of_the_program() -> None:
    facts = plistlib.loads((FOLDER / "macos" / "Info.plist").read_bytes())
    assert facts["CFBundleShortVersionString"] == facts["CFBundleVersion"] == __version__
    assert set(facts["CFBundleLocalizations"]) == {code.replace("zh_CN", "zh-Hans") for code in LANGUAGES}


def test_the_app_opens_the_kind_of_file_that_it_declares() -> None:
    facts = plistlib.loads((FOLDER / "macos" / "Info.plist").read_bytes())
    (opened,), (declared,) = facts["CFBundleDocumentTypes"], facts["UTImportedTypeDeclarations"]
    assert opened["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["gguf"]


def test_the_app_asks_for_one_exception_only_and_says_why_elsewhere() -> None:
    file = (FOLDER / "macos" / "entitlements.plist").read_bytes()
    assert plistlib.loads(file) == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
    assert b"<!--" not in file  # codesign has refused such files


# Scripts ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["linux/check.sh", "linux/prove_clean.sh", "macos/notarise.sh"])
def test_a_script_can_be_read_by_its_shell(name: str) -> None:
    shell = shutil.which("bash")
    if shell is None:
        pytest.skip("no bash")
    assert subprocess.run([shell, "-n", FOLDER / name], check=False).returncode == 0
    assert (FOLDER / name).stat().st_mode & 0o111
