"""Where everything is kept: the data folder, and the resources that come with the program."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from inglenook.core.errors import UserError
from inglenook.core.files import make_private_folder
from inglenook.core.language import tr


@dataclass(frozen=True, slots=True)
class Paths:
    """The data folder and what lies in it. Nothing is made before `create()`."""

    root: Path

    @classmethod
    def default(cls) -> "Paths":
        """The place this operating system has for a user's data."""
        import platformdirs

        return cls(platformdirs.user_data_path("inglenook", appauthor=False).absolute())

    @classmethod
    def under(cls, folder: Path | str) -> "Paths":
        """Everything under a folder of the person's choice (`--data-dir`), relative to where we run.

        Raises UserError where the path leads nowhere: a user who does not exist, links in a circle.
        """
        try:
            return cls(Path(folder).expanduser().resolve())
        except (OSError, RuntimeError) as error:
            sentence = tr("The folder {folder} cannot be found. Choose another one.", folder=folder)
            raise UserError(sentence, str(error)) from error

    @property
    def database(self) -> Path:
        return self.root / "inglenook.db"

    @property
    def settings(self) -> Path:
        return self.root / "settings.json"

    @property
    def window(self) -> Path:
        return self.root / "window.json"

    @property
    def models(self) -> Path:
        return self.root / "models"

    @property
    def model_facts(self) -> Path:
        """What is known of each model file: its own settings, and how much memory it took."""
        return self.root / "models.json"

    @property
    def model_headers(self) -> Path:
        """What the headers of model files said; may be lost."""
        return self.root / "model-headers.jsonl"

    @property
    def kv(self) -> Path:
        """What the engine remembers of long prompts."""
        return self.root / "kv"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def connections(self) -> Path:
        """The connection log: every request that was made or refused."""
        return self.root / "connections.jsonl"

    @property
    def downloads(self) -> Path:
        """What is still to be downloaded."""
        return self.root / "downloads.json"

    @property
    def hub(self) -> Path:
        """The home that the hub's library is given, so that it leaves nothing elsewhere."""
        return self.root / "hub"

    @property
    def hub_token(self) -> Path:
        """The access token of the hub, where one was given."""
        return self.root / "hub-token"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def lock(self) -> Path:
        return self.root / "lock"

    def create(self) -> None:
        """Make the folders, for their owner only (0700) whatever the umask.

        Raises UserError when one cannot be made or cannot be written to.
        """
        for folder in (self.root, self.models, self.kv, self.backups, self.logs):
            make_private_folder(folder)


def resource(*parts: str) -> Path:
    """A file or folder that comes with the program, for example `resource("icons", "app.svg")`.

    An installed program (wheel or bundle) carries them inside the package; in a checkout they
    lie beside `app/`.
    """
    return _resources().joinpath(*parts)


@cache
def _resources() -> Path:
    package = Path(__file__).resolve().parents[1]
    packaged = package / "resources"
    return packaged if packaged.is_dir() else package.parents[1] / "resources"
