"""The dependency rule, proven: `ui -> jobs -> (engine, models, core)`, never back.

Every import of the program is looked at, also those inside functions.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "app" / "inglenook"
MODULES = sorted(PACKAGE.rglob("*.py"))

MAY_IMPORT = {
    "core": {"core"},
    "models": {"models", "core"},
    "engine": {"engine", "core"},
    "jobs": {"jobs", "engine", "models", "core"},
    "ui": {"ui", "jobs", "engine", "models", "core"},
}

# The only doors to what must not spread.
ONLY_IN = {
    "llama_cpp": {"engine/llama.py"},
    "sqlite_utils": {"core/store.py", "core/migrations.py"},
    "sqlite3": {
        f"core/{name}.py"
        for name in (
            "store",
            "migrations",
            "database",
            "sql",
            "checksums",
            "rows",
            "tree",
            "trash",
            "backup",
            "erase",
            "restore",
            "salvage",
            "recovery",
            "mending",
            "search",
        )
    }
    | {"core/importers/foreign_database.py"},
    **{
        package: {"core/network.py", "core/sockets.py"}
        for package in ("socket", "ssl", "http", "urllib", "asyncio", "ftplib", "smtplib", "xmlrpc")
    },
    # These speak over Unix sockets only: to the bus of the system, the display, and the first window.
    "socket": {"core/network.py", "core/sockets.py", "jobs/power.py", "preflight.py", "ui/instance.py"},
    "requests": {"core/network.py"},
    **{
        package: {"core/network.py", "core/sockets.py"}
        for package in ("httpx", "httpx2", "httpcore2", "truststore")
    },
}


def name_of(module: Path) -> str:
    return module.relative_to(PACKAGE).as_posix()


@cache
def tree_of(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"), filename=str(module))


@cache
def imports(module: Path) -> tuple[str, ...]:
    """Full names of what a module imports: `a.b.c` for `from a.b import c`."""
    return tuple(_imports(module))


def _imports(module: Path) -> Iterator[str]:
    parts = ("inglenook", *module.relative_to(PACKAGE).with_suffix("").parts)
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = ".".join(parts[: len(parts) - node.level]) if node.level else ""
            start = ".".join(part for part in (above, node.module) if part)
            yield from (f"{start}.{alias.name}" for alias in node.names)


def is_in(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


def users_of(package: str) -> set[str]:
    return {name_of(module) for module in MODULES if any(is_in(name, package) for name in imports(module))}


@pytest.mark.parametrize("layer", MAY_IMPORT)
def test_a_layer_imports_only_what_lies_below_it(layer: str) -> None:
    wrong = [
        f"{name_of(module)} imports {name}"
        for module in (PACKAGE / layer).rglob("*.py")
        for name in imports(module)
        if is_in(name, "inglenook")
        and name.split(".")[1:2] not in ([], ["__version__"])
        and name.split(".")[1] not in MAY_IMPORT[layer]
    ]
    assert wrong == []


def test_every_module_belongs_to_a_layer() -> None:
    loose = {name_of(module) for module in MODULES if name_of(module).split("/")[0] not in MAY_IMPORT}
    assert loose <= {"__init__.py", "__main__.py", "preflight.py"}


def test_qt_stays_in_its_layers() -> None:
    # QtDBus is no part of a window either: the system tells of sleep over it.
    allowed = {"jobs": {"PySide6.QtCore", "PySide6.QtDBus"}, "core": set(), "models": set(), "engine": set()}
    wrong = [
        f"{name_of(module)} imports {name}"
        for layer, packages in allowed.items()
        for module in (PACKAGE / layer).rglob("*.py")
        for name in imports(module)
        if (is_in(name, "PySide6") or is_in(name, "shiboken6"))
        and not any(is_in(name, package) for package in packages)
    ]
    assert wrong == []


@pytest.mark.parametrize("package", ONLY_IN)
def test_what_must_not_spread_is_imported_in_its_place_only(package: str) -> None:
    users = {
        name_of(module)
        for module in MODULES
        # Taking an address apart opens no connection.
        if any(is_in(name, package) and not is_in(name, "urllib.parse") for name in imports(module))
    }
    assert users <= ONLY_IN[package]


def test_the_hub_has_one_door() -> None:
    assert len(users_of("huggingface_hub")) <= 1


def test_qt_s_network_is_one_local_socket_in_one_window_module() -> None:
    used = {
        (name_of(module), name)
        for module in MODULES
        for name in imports(module)
        if is_in(name, "PySide6.QtNetwork")
    }
    assert {name for _, name in used} <= {
        "PySide6.QtNetwork.QLocalServer",
        "PySide6.QtNetwork.QLocalSocket",
    }
    assert len({module for module, _ in used}) <= 1
    assert all(module.startswith("ui/") for module, _ in used)


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_no_error_is_swallowed_whole(module: Path) -> None:
    def catches_everything(kind: ast.expr | None) -> bool:
        return kind is None or any(
            isinstance(node, ast.Name) and node.id in ("Exception", "BaseException")
            for node in ast.walk(kind)
        )

    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.ExceptHandler) and catches_everything(node.type):
            says_nothing = all(
                isinstance(line, ast.Pass | ast.Continue)
                or (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))
                for line in node.body
            )
            assert not says_nothing, f"line {node.lineno} swallows every error"
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "suppress":
            assert not any(catches_everything(kind) for kind in node.args), f"line {node.lineno}"


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_every_module_says_what_it_is_for(module: Path) -> None:
    tree = tree_of(module)
    empty_package = module.name == "__init__.py" and not tree.body
    assert empty_package or ast.get_docstring(tree)
