"""What every child process of the engine does first."""

import ctypes
import os
import signal
import sys
from contextlib import suppress


def set_up() -> None:
    """Die with the program, first when memory is short, last in line for the processor, no traces."""
    os.environ.setdefault("GGML_NO_BACKTRACE", "1")  # else a failed assertion starts a debugger
    # By default libgomp's threads spin for so long that one busy program beside them makes a token
    # take seconds; not spinning at all costs small models two thirds of their speed.
    os.environ.setdefault("GOMP_SPINCOUNT", "2000")
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the program
    os.umask(0o077)
    if sys.platform == "win32":
        below_normal = 0x4000
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core file would hold the conversation
    with suppress(OSError):
        os.nice(5)
    if sys.platform == "linux":
        parent = os.getppid()
        set_parent_death_signal = 1  # PR_SET_PDEATHSIG, linux/prctl.h
        ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:  # it died just before
            os._exit(0)
        with suppress(OSError), open("/proc/self/oom_score_adj", "w") as file:
            file.write("500")


def take_stdout() -> int:
    """A private descriptor of the pipe to the program; what else is printed goes to stderr."""
    private = os.dup(1)
    os.dup2(2, 1)
    if sys.platform == "win32":
        import msvcrt

        msvcrt.setmode(private, os.O_BINARY)
    return private
