"""The scripts in `packaging/`, which is no package: they find each other as programs beside each other do."""

import importlib
import sys
from pathlib import Path
from types import ModuleType

FOLDER = Path(__file__).resolve().parents[2] / "packaging"


def script(name: str) -> ModuleType:
    """One of them, imported."""
    sys.path.insert(0, str(FOLDER))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(FOLDER))
