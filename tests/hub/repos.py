"""What the stand-in publishes, and how the Hub's API puts it."""

import base64
import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from tests.hub.content import Content, Held

Parameters = dict[str, list[str]]  # of a query

LFS = (".gguf", ".safetensors", ".bin", ".part1of2", ".part2of2")
TREE_PAGE, EXPANDED_TREE_PAGE = 1000, 50  # entries


@dataclass
class Repo:
    """One repository. Every change of it is a new commit."""

    id: str  # "owner/name"
    files: dict[str, Content] = field(default_factory=dict)  # of the newest commit
    card: str = ""  # text of README.md, below what is generated from the facts
    licence: str = ""
    licence_name: str = ""  # with the licence "other"
    licence_link: str = ""
    base_model: str = ""
    tags: tuple[str, ...] = ()
    pipeline_tag: str = "text-generation"
    downloads: int = 0
    likes: int = 0
    trending: int = 0
    created: str = "2025-01-01T00:00:00.000Z"
    modified: str = "2025-06-01T00:00:00.000Z"
    gated: str = ""  # "auto" or "manual"
    gguf: dict[str, Any] = field(default_factory=dict)  # what the Hub read in the header of a GGUF file
    unsafe: dict[str, str] = field(
        default_factory=dict
    )  # what scanners found: file -> "unsafe", "suspicious"
    commits: dict[str, dict[str, Content]] = field(default_factory=dict)  # id -> files, oldest first

    def __post_init__(self) -> None:
        self.files.setdefault("README.md", Held(self._readme().encode()))
        self.commit()

    @property
    def author(self) -> str:
        return self.id.split("/")[0]

    @property
    def sha(self) -> str:
        """The newest commit."""
        return next(reversed(self.commits))

    def commit(self, changes: dict[str, Content] | None = None) -> str:
        """Publish changed or further files; gives the id of the commit."""
        self.files = self.files | (changes or {})
        sha = hashlib.sha1(f"{self.id} {len(self.commits)}".encode()).hexdigest()
        self.commits[sha] = self.files
        return sha

    def resolve(self, revision: str) -> str | None:
        """The commit of a revision."""
        if revision in ("main", "HEAD"):
            return self.sha
        return revision if revision in self.commits else None

    def all_tags(self) -> list[str]:
        tags = [*self.tags]
        if any(name.endswith(".gguf") for name in self.files):
            tags.append("gguf")
        if self.base_model:
            tags += [f"base_model:{self.base_model}", f"base_model:quantized:{self.base_model}"]
        if self.licence:
            tags.append(f"license:{self.licence}")
        return [*tags, "region:us"]

    def card_data(self) -> dict[str, Any]:
        data: dict[str, Any] = {"pipeline_tag": self.pipeline_tag}
        if self.licence:
            data["license"] = self.licence
        if self.licence_name:
            data["license_name"] = self.licence_name
        if self.licence_link:
            data["license_link"] = self.licence_link
        if self.base_model:
            data["base_model"] = self.base_model
        if self.tags:
            data["tags"] = [*self.tags]
        return data

    def _readme(self) -> str:
        facts = "".join(f"{name}: {json.dumps(value)}\n" for name, value in self.card_data().items())
        text = self.card or f"# {self.id.split('/')[1]}\n\nA model for tests.\n"
        return f"---\n{facts}---\n{text}"


def is_lfs(name: str, content: Content) -> bool:
    """Whether the Hub keeps a file outside of git, so that its sha256 is known."""
    return any(ending in name.lower() for ending in LFS) or content.size > 10_000_000


# A list ---------------------------------------------------------------------------------------


def search(repos: Iterable[Repo], parameters: Parameters) -> list[Repo]:
    """Those that a query asks for, in the order it asks for; as GET /api/models does."""
    found = [repo for repo in repos if _matches(repo, parameters)]
    order = {
        "downloads": lambda repo: repo.downloads,
        "likes": lambda repo: repo.likes,
        "trendingScore": lambda repo: repo.trending,
        "createdAt": lambda repo: repo.created,
        "lastModified": lambda repo: repo.modified,
    }[_one(parameters, "sort") or "trendingScore"]
    return sorted(found, key=order, reverse=True)


def _matches(repo: Repo, parameters: Parameters) -> bool:
    words = (_one(parameters, "search") or "").casefold().split()
    if not all(word in repo.id.casefold() for word in words):
        return False
    tags = repo.all_tags()
    for wanted in _all(parameters, "filter"):
        if not all(tag in tags or tag == repo.pipeline_tag for tag in wanted.split(",")):
            return False
    if (author := _one(parameters, "author")) and author.casefold() != repo.author.casefold():
        return False
    if (tag := _one(parameters, "pipeline_tag")) and tag != repo.pipeline_tag:
        return False
    if (gated := _one(parameters, "gated")) and (gated.lower() == "true") is not bool(repo.gated):
        return False
    if any("gguf" not in tags for _ in _all(parameters, "apps")):
        return False
    return _has_size(repo, _one(parameters, "num_parameters") or "")


def _has_size(repo: Repo, bounds: str) -> bool:
    weights = repo.gguf.get("total", 0)
    for bound, number, unit in re.findall(r"(min|max):([\d.]+)([KMBT]?)", bounds):
        limit = float(number) * {"": 1, "K": 1e3, "M": 1e6, "B": 1e9, "T": 1e12}[unit]
        if not weights or (weights < limit if bound == "min" else weights > limit):
            return False
    return True


def page(found: list[Any], parameters: Parameters, most: int = 1000) -> tuple[list[Any], str]:
    """One page, and the cursor of the next; empty where there is none."""
    size = min(int(_one(parameters, "limit") or most), most)
    cursor = _one(parameters, "cursor")
    start = int(base64.urlsafe_b64decode(cursor)) if cursor else 0
    more = start + size < len(found)
    return found[start : start + size], base64.urlsafe_b64encode(
        b"%d" % (start + size)
    ).decode() if more else ""


# One repository -------------------------------------------------------------------------------


def listed(repo: Repo, parameters: Parameters) -> dict[str, Any]:
    """One entry of a list."""
    expand = _all(parameters, "expand")
    facts = _facts(repo, repo.sha, blobs=False)
    if expand:
        return _chosen(facts, expand)
    names = [
        "likes",
        "private",
        "downloads",
        "tags",
        "pipeline_tag",
        "library_name",
        "createdAt",
        "trendingScore",
    ]
    if _one(parameters, "full"):
        names += ["author", "sha", "lastModified", "gated", "disabled", "siblings"]
    if _one(parameters, "cardData"):
        names.append("cardData")
    return {**_chosen(facts, names), "modelId": repo.id}


def described(repo: Repo, commit: str, parameters: Parameters) -> dict[str, Any]:
    """All facts of a repository at a commit."""
    blobs = bool(_one(parameters, "blobs"))
    facts = _facts(repo, commit, blobs=blobs)
    scans = {}
    if _one(parameters, "securityStatus"):
        issues = [{"path": name, "level": level} for name, level in repo.unsafe.items()]
        scans = {"securityRepoStatus": {"scansDone": True, "filesWithIssues": issues}}
    if expand := _all(parameters, "expand"):
        return {**_chosen(facts, expand), **scans}
    del facts["trendingScore"]
    return {**facts, **scans, "modelId": repo.id}


def tree(
    repo: Repo, commit: str, under: str, parameters: Parameters, *, always: bool = False
) -> list[dict[str, Any]]:
    """The files and folders of a commit. `always`: with what scanners found."""
    files = repo.commits[commit]
    prefix = f"{under}/" if under else ""
    recursive = (_one(parameters, "recursive") or "").lower() in ("true", "1")
    expand = always or (_one(parameters, "expand") or "").lower() in ("true", "1")
    entries: dict[str, dict[str, Any]] = {}
    for name, content in sorted(files.items()):
        if not name.startswith(prefix):
            continue
        folder, _, _ = name.removeprefix(prefix).partition("/")
        is_inside = "/" in name.removeprefix(prefix)
        if is_inside:
            path = prefix + folder
            oid = hashlib.sha1(path.encode()).hexdigest()
            entries[path] = {"type": "directory", "oid": oid, "size": 0, "path": path}
        if recursive or not is_inside:
            entries[name] = _entry(repo, name, content, expand=expand)
    return list(entries.values())


def _entry(repo: Repo, name: str, content: Content, *, expand: bool) -> dict[str, Any]:
    entry: dict[str, Any] = {"type": "file", "oid": content.blob, "size": content.size, "path": name}
    if is_lfs(name, content):
        entry["lfs"] = {"oid": content.sha256, "size": content.size, "pointerSize": 135}
    if expand:
        level = repo.unsafe.get(name, "safe")
        entry["lastCommit"] = {"id": repo.sha, "title": "Upload files", "date": repo.modified}
        entry["securityFileStatus"] = {
            "status": level,
            "avScan": {"status": level, "message": "" if level == "safe" else "A virus was found."},
            "pickleImportScan": {"status": "safe", "pickleImports": []},
        }
    return entry


def _facts(repo: Repo, commit: str, *, blobs: bool) -> dict[str, Any]:
    files = repo.commits[commit]
    siblings = [_sibling(name, content, blobs=blobs) for name, content in files.items()]
    facts = {
        "_id": hashlib.sha1(repo.id.encode()).hexdigest()[:24],
        "id": repo.id,
        "author": repo.author,
        "sha": commit,
        "private": False,
        "gated": repo.gated or False,
        "disabled": False,
        "downloads": repo.downloads,
        "downloadsAllTime": repo.downloads * 5,
        "likes": repo.likes,
        "trendingScore": repo.trending,
        "tags": repo.all_tags(),
        "pipeline_tag": repo.pipeline_tag,
        "library_name": "gguf",
        "createdAt": repo.created,
        "lastModified": repo.modified,
        "cardData": repo.card_data(),
        "siblings": siblings,
        "usedStorage": sum(content.size for content in files.values()),
        "spaces": [],
    }
    if repo.gguf:
        total = sum(content.size for name, content in files.items() if name.endswith(".gguf"))
        facts["gguf"] = {"totalFileSize": total, **repo.gguf}
    return facts


def _sibling(name: str, content: Content, *, blobs: bool) -> dict[str, Any]:
    sibling: dict[str, Any] = {"rfilename": name}
    if blobs:
        sibling |= {"blobId": content.blob, "size": content.size}
        if is_lfs(name, content):
            sibling["lfs"] = {"sha256": content.sha256, "size": content.size, "pointerSize": 135}
    return sibling


def _chosen(facts: dict[str, Any], names: list[str]) -> dict[str, Any]:
    return {name: facts[name] for name in ("_id", "id", *names) if name in facts}


def _one(parameters: Parameters, name: str) -> str | None:
    values = _all(parameters, name)
    return values[0] if values else None


def _all(parameters: Parameters, name: str) -> list[str]:
    return [*parameters.get(name, []), *parameters.get(f"{name}[]", [])]
