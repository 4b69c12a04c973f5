"""The prompt library: instructions to choose from, each one file.

Shipped ones lie in `resources/prompts/`, the person's own in `<data>/prompts/`. A file is Markdown:

    ---
    name: Plain words
    description: Says it more simply
    ---
    Rewrite what I give you ...

An own prompt with the name of a shipped one stands in its place. To ship another one, add a file.
Shipped ones speak the language of the window: their files hold the English, and the translations the rest.
"""

import contextlib
import logging
import os
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from inglenook.core.errors import SaveError, UserError
from inglenook.core.files import make_private_folder, reason
from inglenook.core.language import to_be_stored, tr
from inglenook.core.paths import Paths, resource
from inglenook.core.text import one_line, well_formed

log = logging.getLogger(__name__)

MOST_BYTES = 100_000  # of one file
LONGEST_NAME = 60  # characters
LONGEST_DESCRIPTION = 200
_MOST_FILES = 1_000

_FRONT = re.compile(r"---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.DOTALL)
# Windows has no files of these names, whatever their ending.
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Prompt:
    """Instructions with a name."""

    name: str
    text: str
    description: str = ""
    path: Path | None = None  # None: not stored yet
    is_shipped: bool = False


class Prompts:
    """The library of one data folder. Blocking, but for small files; any thread."""

    def __init__(self, paths: Paths) -> None:
        self._own = paths.root / "prompts"

    def all(self) -> list[Prompt]:
        """All prompts by name; what cannot be read is left out."""
        found = {prompt.name.casefold(): prompt for prompt in _in_folder(resource("prompts"), shipped=True)}
        found |= {prompt.name.casefold(): prompt for prompt in _in_folder(self._own, shipped=False)}
        return sorted(found.values(), key=lambda prompt: prompt.name.casefold())

    def find(self, name: str) -> Prompt | None:
        return next((prompt for prompt in self.all() if prompt.name.casefold() == name.casefold()), None)

    def save(self, prompt: Prompt, replacing: Prompt | None = None) -> Prompt:
        """Store it among the person's own; answers it as stored.

        `replacing`: the one that is edited, which goes where it is an own one under another name.
        Raises UserError for a prompt without a name or words or with the name of another own one,
        SaveError when it cannot be written.
        """
        wanted = _checked(prompt)
        same = self.find(wanted.name)
        is_edited = (
            same is not None and replacing is not None and same.name.casefold() == replacing.name.casefold()
        )
        if same and not same.is_shipped and not is_edited:
            sentence = tr(
                "There is a prompt named {name} already. Choose another name.", name=one_line(wanted.name)
            )
            raise UserError(sentence)
        old = replacing.path if replacing and not replacing.is_shipped else None
        path = old if old and is_edited else self._free_path(wanted.name)
        self._write(path, wanted)
        if old and old != path:
            with contextlib.suppress(FileNotFoundError):
                old.unlink()
        return Prompt(wanted.name, wanted.text, wanted.description, path)

    def duplicate(self, prompt: Prompt) -> Prompt:
        """A copy among the person's own, under a name that is free."""
        names = {each.name.casefold() for each in self.all()}
        stem = prompt.name[: LONGEST_NAME - 12]
        name, number = to_be_stored(tr("{name} (copy)", name=stem)), 2
        while name.casefold() in names:
            copy = tr("{name} (copy {number})", name=stem, number=number)
            name, number = to_be_stored(copy), number + 1
        return self.save(Prompt(name, prompt.text, prompt.description))

    def delete(self, prompt: Prompt) -> None:
        """Remove one of the person's own; a shipped one that it stood for comes back.

        `save` of the same prompt undoes it.
        """
        if prompt.is_shipped or prompt.path is None or prompt.path.parent != self._own:
            raise ValueError(f"{prompt.name} is not one of the person's own")
        try:
            prompt.path.unlink(missing_ok=True)
        except OSError as error:
            sentence = tr("The prompt cannot be deleted: {reason}.", reason=reason(error))
            raise SaveError(sentence, str(error)) from error

    def import_file(self, path: Path) -> Prompt:
        """Add a prompt that somebody shared, under a name that is free. Raises UserError."""
        found = read_prompt(path)
        same = self.find(found.name)
        if same and (same.text, same.description) == (found.text, found.description):
            return same
        return self.duplicate(found) if same else self.save(found)

    def export_file(self, prompt: Prompt, path: Path) -> None:
        """Write it where the person wants it. Raises SaveError."""
        try:
            path.write_text(_as_file(prompt), encoding="utf-8", newline="\n")
        except OSError as error:
            sentence = tr("The file {file} cannot be written: {reason}.", file=path, reason=reason(error))
            raise SaveError(sentence, str(error)) from error

    def _free_path(self, name: str) -> Path:
        stem = safe_file_name(name)
        path, number = self._own / f"{stem}.md", 2
        while path.exists():
            path, number = self._own / f"{stem}-{number}.md", number + 1
        return path

    def _write(self, path: Path, prompt: Prompt) -> None:
        """All or nothing."""
        make_private_folder(self._own)
        beside = path.with_name(path.name + ".part")
        try:
            with open(os.open(beside, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb") as file:
                file.write(_as_file(prompt).encode())
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, path)
        except OSError as error:
            with contextlib.suppress(OSError):
                beside.unlink()
            sentence = tr("The prompt cannot be saved: {reason}.", reason=reason(error))
            raise SaveError(sentence, str(error)) from error


def read_prompt(path: Path) -> Prompt:
    """One prompt file. One without front matter is named after its file. Raises UserError."""
    shown = one_line(path.name, 120)
    try:
        if not path.is_file():
            raise UserError(tr("{file} is not a file.", file=shown))
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        sentence = tr("{file} cannot be read: {reason}.", file=shown, reason=reason(error))
        raise UserError(sentence, str(error)) from error
    if len(data) > MOST_BYTES:
        raise UserError(tr("{file} is larger than 100 KB, which is too much for a prompt.", file=shown))
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise UserError(tr("{file} is not a text file.", file=shown), str(error)) from error
    front, body = _parted(text)
    name = front.get("name") or path.stem
    return _checked(Prompt(name, body, front.get("description", ""), path))


def safe_file_name(name: str) -> str:
    """What a prompt's file is called, without its ending: letters, digits and hyphens of any script."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    words = re.sub(r"[^\w]+", "-", plain).strip("-_")[:60].strip("-_")
    return f"prompt-{words}".rstrip("-") if not words or _RESERVED.fullmatch(words) else words


def _in_folder(folder: Path, *, shipped: bool) -> list[Prompt]:
    prompts = []
    try:
        paths = sorted(path for path in folder.glob("*.md") if not path.name.startswith("."))
    except OSError as error:
        log.warning("the prompts cannot be listed: %s", error)
        return []
    for path in paths[:_MOST_FILES]:
        try:
            found = read_prompt(path)
        except UserError as error:
            log.warning("a prompt is left out: %s", error)
            continue
        name, said, description = found.name, found.text, found.description
        if shipped:
            name, said, description = tr(name), tr(said), tr(description)
        prompts.append(Prompt(name, said, description, path, shipped))
    return prompts


def _parted(text: str) -> tuple[dict[str, str], str]:
    """The front matter, of which only `key: value` lines count, and what follows."""
    match = _FRONT.match(text)
    if not match:
        return {}, text.strip()
    front = {}
    for line in match.group(1).splitlines():
        key, colon, value = line.partition(":")
        if colon:
            front[key.strip().lower()] = _unquoted(value.strip())
    return front, text[match.end() :].strip()


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value


def _checked(prompt: Prompt) -> Prompt:
    """With a name and a description in one line each, and some words."""
    name = one_line(prompt.name, LONGEST_NAME).strip()
    if not name:
        raise UserError(tr("The prompt has no name. Give it one."))
    if not prompt.text.strip():
        sentence = tr("The prompt {name} says nothing. Write what the model is to do.", name=name)
        raise UserError(sentence)
    if len(well_formed(prompt.text).encode()) > MOST_BYTES - 1_000:
        raise UserError(tr("The prompt is larger than 100 KB. Make it shorter."))
    description = one_line(prompt.description, LONGEST_DESCRIPTION).strip()
    return Prompt(name, prompt.text.strip(), description, prompt.path, prompt.is_shipped)


def _as_file(prompt: Prompt) -> str:
    head = f"---\nname: {prompt.name}\n"
    if prompt.description:
        head += f"description: {prompt.description}\n"
    return f"{head}---\n{well_formed(prompt.text)}\n"
