"""Errors that are nobody's bug.

UserError            something the person can act on; its text is a whole sentence for the window
+-- NewerDataError   the data folder was written by a newer version
+-- InUseError       another copy of the program holds the data folder
+-- DamagedError     the file with the chats is damaged
+-- SaveError        words could not be written to the disk (full, read-only, gone)
+-- ModelError       a model file cannot be used
+-- EngineError      the engine process could not do what was asked
+-- NetworkRefusedError   nothing was sent: Offline is on, or it is not allowed
+-- NetworkFailedError    the other side could not be reached, or broke off

Everything else that is raised is a bug and ends in the crash window.
"""


class UserError(Exception):
    """`str(error)` says what happened and what to do; `details` is technical and may be empty."""

    def __init__(self, sentence: str, details: str = "") -> None:
        super().__init__(sentence)
        self.details = details


class NewerDataError(UserError):
    """The data folder was written by a newer version; it was not touched."""


class InUseError(UserError):
    """Another copy of the program holds the data folder."""


class DamagedError(UserError):
    """The file with the chats, or a backup of it, is damaged; it was left as it is."""


class SaveError(UserError):
    """Words could not be written to the disk; they are still in the window."""


class ModelError(UserError):
    """A model file is missing, damaged, or of a kind this engine does not know."""


class EngineError(UserError):
    """The engine process died or refused; what was already written is kept."""


class NetworkRefusedError(UserError):
    """Not allowed: Offline is on, this purpose may not, or the host is one we must not reach."""


class NetworkFailedError(UserError):
    """The other side could not be reached, or broke off. Trying again later may help."""

    def __init__(self, sentence: str, details: str = "", *, happened: str = "") -> None:
        super().__init__(sentence, details)
        self.happened = happened or sentence  # the sentence without its advice to try again
