"""Checksums of messages: SQLite notices few of the single bits that a bad disk flips.

A CRC-32 of what was thought and said, kept beside it. It is there from the moment a message is
final; a message that is being written has none.
"""

import sqlite3
import zlib

# For a statement that changes messages; works only on connections that `register` has seen.
SEAL = "checksum = checksum_of(CAST(reasoning AS BLOB), CAST(text AS BLOB))"

DAMAGED = """
    SELECT id, chat_id FROM messages
    WHERE checksum IS NOT NULL AND checksum <> checksum_of(CAST(reasoning AS BLOB), CAST(text AS BLOB))
"""


def checksum(reasoning: bytes | None, text: bytes | None) -> int:
    """CRC-32 of both, with a byte between them that text seldom holds."""
    return zlib.crc32(text or b"", zlib.crc32((reasoning or b"") + b"\0"))


def register(connection: sqlite3.Connection) -> None:
    """Teach SQLite on this connection to compute it."""
    connection.create_function("checksum_of", 2, checksum, deterministic=True)
