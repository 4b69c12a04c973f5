"""Where the bundled program begins.

PyInstaller's loader told the system's linker where the libraries of the bundle are, by LD_LIBRARY_PATH.
That has been read; what is started from here on must not get it: programs such as a browser find their own
libraries, and the bundled program itself, as engine, is to be loaded afresh and told again.
"""

import os

if "LD_LIBRARY_PATH_ORIG" in os.environ:  # the loader's note of what was set before
    os.environ["LD_LIBRARY_PATH"] = os.environ.pop("LD_LIBRARY_PATH_ORIG")
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"  # for the loader

from inglenook.__main__ import run

run()
