"""Whether a window can be opened here at all, asked before Qt is loaded.

Qt aborts the process where it finds no display and says "could not be loaded" where a
system library is missing. This module says the same in one sentence and names the package
to install. Only Linux is like that; elsewhere Qt brings along all it needs.

It never opens a network socket: a display on another computer is left to Qt.
"""

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from inglenook.core.language import mark, tr

# Library -> its package in Debian and Ubuntu, and in Fedora. From the NEEDED entries of the
# libraries and platform plug-ins inside PySide6-Essentials 6.11 (objdump -p).
_EVERYWHERE = {
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libzstd.so.1": ("libzstd1", "libzstd"),
}
_X11 = {
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}
_WAYLAND = {
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
}
_NO_DISPLAY = mark(
    "There is no display to open a window on. "
    "Start Inglenook from a graphical desktop, or set DISPLAY or WAYLAND_DISPLAY."
)
_PATIENCE_S = 2.0  # for a display server to take a connection

# Ends the connection that proved the X server. A server whose last client leaves starts anew,
# which takes it 20 to 40 ms: so this one stays until Qt has its own.
_held: list[Callable[[], None]] = []


def check(environment: Mapping[str, str] = os.environ) -> str | None:
    """One sentence that says why no window can be opened and what to do; None where one can."""
    if not sys.platform.startswith("linux"):
        return None
    if sentence := _missing(_EVERYWHERE):
        return sentence
    platforms = _platforms(environment)
    problems = [_problem(platform, environment) for platform in platforms]
    if not problems:
        return tr(_NO_DISPLAY)
    # Qt tries them in turn: one that works is enough.
    return None if None in problems else problems[0]


def release() -> None:
    """Let go of the display. To be called once the QApplication is made."""
    while _held:
        _held.pop()()


def _platforms(environment: Mapping[str, str]) -> list[str]:
    """The platform plug-ins that Qt would try, without what may follow a colon."""
    if asked := environment.get("QT_QPA_PLATFORM"):
        return [name.partition(":")[0] for name in asked.split(";")]
    found = []
    if _wayland_name(environment):
        found.append("wayland")
    if environment.get("DISPLAY"):
        found.append("xcb")
    return found


def _problem(platform: str, environment: Mapping[str, str]) -> str | None:
    if platform == "xcb":
        return _missing(_X11) or _x11_problem(environment.get("DISPLAY", ""))
    if platform.startswith("wayland"):
        return _missing(_WAYLAND) or _wayland_problem(environment)
    return None  # offscreen and the like need no display


def _missing(libraries: Mapping[str, tuple[str, str]]) -> str | None:
    packages = [names for library, names in libraries.items() if not _is_there(library)]
    if not packages:
        return None
    debian, fedora = (" ".join(dict.fromkeys(names)) for names in zip(*packages, strict=True))
    return tr(
        "System libraries that the window needs are missing. Install {debian} (Debian, Ubuntu) "
        "or {fedora} (Fedora), then start again.",
        debian=debian,
        fedora=fedora,
    )


def _is_there(library: str) -> bool:
    """Looking is a hundred times cheaper than loading, so load only what is in no usual place."""
    machine = os.uname().machine
    folders = (f"/usr/lib/{machine}-linux-gnu", f"/lib/{machine}-linux-gnu", "/usr/lib64", "/lib64")
    if any(os.path.exists(f"{folder}/{library}") for folder in folders):
        return True
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _x11_problem(display: str) -> str | None:
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not display:
        return tr(_NO_DISPLAY)
    if not number.isdigit():
        return tr(
            "DISPLAY is “{display}”, which names no display. Set it to one, for example :0.", display=display
        )
    if host not in ("", "unix"):
        return None  # on another computer, or a way to connect that only Qt knows
    if _connects_to_x11(number):
        return None
    path = f"/tmp/.X11-unix/X{number}"
    if _answers("\0" + path) or _answers(path):
        return tr(
            "The display server on {display} does not let this user in. "
            "Start Inglenook as the user who is logged in to the desktop.",
            display=display,
        )
    return _no_answer(display)


def _connects_to_x11(number: str) -> bool:
    """Whether the local X server of this number takes us, cookie and all, exactly as Qt will ask it to."""
    import ctypes

    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    # With "unix" said aloud libxcb does not turn to the network where no local server answers. As a
    # protocol, with a slash: what follows "unix:" is a path for libxcb 1.16 and later.
    connection = xcb.xcb_connect(f"unix/:{number}".encode(), None)
    taken = int(xcb.xcb_connection_has_error(connection)) == 0
    if taken:
        _held.append(lambda: xcb.xcb_disconnect(connection))
    else:
        xcb.xcb_disconnect(connection)
    return taken


def _wayland_name(environment: Mapping[str, str]) -> str:
    default = "wayland-0" if environment.get("XDG_SESSION_TYPE") == "wayland" else ""
    return environment.get("WAYLAND_DISPLAY") or default


def _wayland_problem(environment: Mapping[str, str]) -> str | None:
    if environment.get("WAYLAND_SOCKET"):
        return None  # the connection was made for us already
    name = _wayland_name(environment) or "wayland-0"
    path = Path(environment.get("XDG_RUNTIME_DIR", "/"), name)
    if _answers(str(path)):
        return None
    return _no_answer(str(path))


def _no_answer(address: str) -> str:
    return tr(
        "No display server answers on {display}. Start Inglenook from a graphical desktop.", display=address
    )


def _answers(address: str) -> bool:
    """Whether someone takes connections on this Unix socket; a leading NUL is Linux's abstract kind."""
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        probe.settimeout(_PATIENCE_S)
        try:
            probe.connect(address)
        except (OSError, ValueError):  # ValueError: an address with a NUL inside
            return False
    return True
