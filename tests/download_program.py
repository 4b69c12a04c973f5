"""A program that fetches one file and ends; a test kills it before.

python download_program.py ENDPOINT REPO COMMIT NAME SHA256 SIZE FOLDER
"""

import sys
import threading
from pathlib import Path

from inglenook.core.connections import ConnectionLog
from inglenook.core.network import Network, Permission, Purpose
from inglenook.models.download import Order, RateLimit, fetch
from inglenook.models.hub import Hub, HubFile


def main(endpoint: str, repo: str, commit: str, name: str, sha256: str, size: str, folder: str) -> None:
    network = Network(ConnectionLog(Path(folder, "connections.jsonl")))
    network.trust("127.0.0.1")
    network.set_offline(False)
    network.set_permission(Purpose.DOWNLOAD, Permission.ALLOW)
    file = HubFile(name, int(size), sha256)
    fetch(
        Hub(network, Path(folder, "home"), endpoint),
        network,
        Order(repo, commit, (file,), "Model", "Q4_0"),
        file,
        Path(folder, "models"),
        stop=threading.Event(),
        limit=RateLimit(),
        on_progress=lambda progress: None,
    )
    network.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
