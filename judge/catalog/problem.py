"""One problem: its folder, read and checked."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from judge.catalog.signature import Signature, parse_signature
from judge.errors import JudgeError

DIFFICULTIES = ("easy", "medium", "hard")
_NEEDED = {"format": int, "title": str, "tracks": list, "patterns": list, "difficulty": str,
           "signature": str, "time": str, "source": str, "limits": dict}  # fmt: skip
_KEYS = {**_NEEDED, "aliases": list, "space": str, "stretch": str, "no_slow_attempt": str,
         "ruled_out": list, "relay": str}  # fmt: skip
_LIMITS: dict[str, tuple[type, ...]] = {"size": (int,), "factor": (int, float), "memory_mib": (int,)}


class BrokenProblem(JudgeError):
    """A problem folder that cannot be used; the message names the file."""


class Limits(NamedTuple):
    """What an attempt may use."""

    size: int
    """n of `workload(n)`, the largest input of the spec."""
    factor: float = 10.0
    """The time limit over the model solution's CPU time on this machine."""
    memory_mib: int = 256


@dataclass(frozen=True)
class Problem:
    """A problem as problem.toml describes it, and where its files are."""

    slug: str
    title: str
    tracks: tuple[str, ...]
    """The courses that it belongs to."""
    patterns: tuple[str, ...]
    difficulty: str
    signature_text: str
    time: str
    space: str | None
    source: str
    limits: Limits
    folder: Path
    stub: Path
    aliases: tuple[str, ...] = ()
    """What else people call it: its usual title, its number on a site."""
    stretch: str | None = None
    """A better complexity than the usual one, worth knowing; told after acceptance."""
    no_slow_attempt: str | None = None
    """Why no slow attempt can be told from a quick one; None where there are slow attempts."""
    ruled_out: tuple[str, ...] = ()
    """What attempts may not import, such as heapq or collections.OrderedDict: it would do the work."""
    relay: str | None = None
    """The method that gets, at the end of a script and in another process, what the step before it returned."""

    @cached_property
    def signature(self) -> Signature:
        return parse_signature(self.signature_text)

    @property
    def uses_numpy(self) -> bool:
        """Whether attempts work with arrays."""
        return "np." in self.signature_text

    @property
    def summary(self) -> dict[str, Any]:
        """What it is, as plain data with the keys that `judge list --json` and `judge show --json` promise."""
        return {
            "slug": self.slug,
            "title": self.title,
            "aliases": self.aliases,
            "patterns": self.patterns,
            "track": self.tracks[0],
            "tracks": self.tracks,
            "difficulty": self.difficulty,
            "signature": self.signature_text,
            "target": self.target,
        }

    @property
    def target(self) -> str:
        """The complexity to aim for, as one text."""
        parts = [f"{self.time} time"] if self.time else []
        return ", ".join([*parts, f"{self.space} space"] if self.space else parts)

    def read(self, name: str) -> str:
        """Return the text of one of the problem's files, such as spec.md."""
        return (self.folder / name).read_text(encoding="utf-8")

    def attempts(self, verdict: str) -> list[Path]:
        """Return the files of the attempts that must get the verdict, such as wrong_answer."""
        return sorted((self.folder / "attempts" / verdict).glob("*.py"))


def load_problem(folder: Path, templates: Path) -> Problem:
    """Read and check `folder`/problem.toml; BrokenProblem names the file and what is wrong with it."""
    return made_of(read_checked(folder), folder, templates)


def read_checked(folder: Path) -> dict[str, Any]:
    """Return what `folder`/problem.toml says; BrokenProblem names the file and what is wrong with it."""
    path = folder / "problem.toml"
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BrokenProblem(f"{path}: {error}", "fix the file, or remove the folder") from error
    complaint = next(_complaints(data, folder), None)
    if complaint:
        raise BrokenProblem(f"{path}: {complaint}", "CONTRIBUTING.md lists the keys")
    return data


def made_of(data: dict[str, Any], folder: Path, templates: Path) -> Problem:
    """Return the problem that a problem.toml describes."""
    return Problem(
        slug=folder.name,
        title=data["title"],
        tracks=tuple(data["tracks"]),
        patterns=tuple(data["patterns"]),
        difficulty=data["difficulty"],
        signature_text=data["signature"],
        time=data["time"],
        space=data.get("space"),
        source=data["source"],
        limits=Limits(**data["limits"]),
        folder=folder,
        stub=templates / folder.parent.name / f"{folder.name}.py",
        aliases=tuple(data.get("aliases", ())),
        stretch=data.get("stretch"),
        no_slow_attempt=data.get("no_slow_attempt"),
        ruled_out=tuple(data.get("ruled_out", ())),
        relay=data.get("relay"),
    )


def _complaints(data: dict[str, Any], folder: Path) -> Any:
    """Yield what is wrong with the content of a problem.toml."""
    for key in data.keys() - _KEYS.keys():
        yield f"unknown key {key!r}"
    for key in _NEEDED:
        if key not in data:
            yield f"{key!r} is missing"
    for key, value in data.items():
        if type(value) is not _KEYS[key]:
            yield f"{key!r} must be of type {_KEYS[key].__name__}"
        if type(value) is str and not value.strip():
            yield f"{key!r} is empty"
    if data["format"] != 1:
        yield f"format {data['format']} is newer than this judge"
    if data["difficulty"] not in DIFFICULTIES:
        yield f"difficulty must be one of {', '.join(DIFFICULTIES)}"
    if not data["tracks"] or not all(type(t) is str and t.isidentifier() for t in data["tracks"]):
        yield "tracks must be names such as grokking, at least one"
    patterns = data["patterns"]
    if not patterns or not all(type(p) is str and p.isidentifier() for p in patterns):
        yield "patterns must be names such as sliding_window, at least one"
    elif patterns[0] != folder.parent.name:
        yield f"the first pattern is {patterns[0]!r} but the folder is {folder.parent.name!r}"
    if not all(type(alias) is str and alias.strip() for alias in data.get("aliases", ())):
        yield "aliases must be titles such as '3Sum' and numbers such as 'LeetCode 15'"
    if not all(type(name) is str and name for name in data.get("ruled_out", ())):
        yield "ruled_out must be modules, such as 'heapq', and names in them, such as 'collections.OrderedDict'"
    limits = data["limits"]
    for key in limits.keys() - _LIMITS.keys():
        yield f"unknown key {key!r} in [limits]"
    if "size" not in limits:
        yield "'size' is missing in [limits]"
    for key, value in limits.items():
        if type(value) not in _LIMITS[key] or value <= 0:
            yield f"{key!r} in [limits] must be a number above zero"
    try:
        signature = parse_signature(data["signature"])
    except JudgeError as error:
        yield f"signature: {error}"
    else:
        if "relay" in data and data["relay"] not in signature.methods:
            yield f"relay is {data['relay']!r}, which is no method"
