"""A piece of code as a file of its own: what it would be called, and writing it."""

import os
from contextlib import suppress
from pathlib import Path

from inglenook.core.errors import UserError
from inglenook.core.language import tr
from inglenook.core.text import one_line, well_formed

_ENDINGS = {
    "bash": "sh", "batch": "bat", "c": "c", "c#": "cs", "c++": "cpp", "clojure": "clj", "cmake": "cmake",
    "cpp": "cpp", "cs": "cs", "csharp": "cs", "css": "css", "csv": "csv", "dart": "dart", "diff": "diff",
    "elixir": "ex", "erlang": "erl", "f#": "fs", "fsharp": "fs", "go": "go", "graphql": "graphql",
    "groovy": "groovy", "haskell": "hs", "html": "html", "ini": "ini", "java": "java", "javascript": "js",
    "js": "js", "json": "json", "jsx": "jsx", "julia": "jl", "kotlin": "kt", "latex": "tex", "less": "less",
    "lua": "lua", "markdown": "md", "md": "md", "mysql": "sql", "nim": "nim", "objective-c": "m",
    "ocaml": "ml", "patch": "diff", "perl": "pl", "php": "php", "postgresql": "sql", "powershell": "ps1",
    "protobuf": "proto", "ps1": "ps1", "py": "py", "python": "py", "python3": "py", "r": "r", "rb": "rb",
    "rs": "rs", "ruby": "rb", "rust": "rs", "scala": "scala", "scss": "scss", "sh": "sh", "shell": "sh",
    "sql": "sql", "svg": "svg", "swift": "swift", "tex": "tex", "toml": "toml", "ts": "ts", "tsx": "tsx",
    "typescript": "ts", "vim": "vim", "xml": "xml", "yaml": "yaml", "yml": "yml", "zig": "zig", "zsh": "zsh",
}  # fmt: skip
_WHOLE = {"dockerfile": "Dockerfile", "docker": "Dockerfile", "makefile": "Makefile", "make": "Makefile"}


def suggested_name(language: str) -> str:
    """A name for code of this language, as it stands behind the fence; untrusted."""
    words = language.split()
    name = words[0].lower() if words else ""
    return _WHOLE.get(name) or f"code.{_ENDINGS.get(name, 'txt')}"


def save(code: str, path: Path) -> None:
    """Write the file whole, or leave what was there. Any thread. Raises UserError."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(well_formed(code if code.endswith("\n") else code + "\n").encode())
        os.replace(part, path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        sentence = tr("{name} could not be saved. Choose another folder.", name=one_line(path.name, 80))
        raise UserError(sentence, str(error)) from error
