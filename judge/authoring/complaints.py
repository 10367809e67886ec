"""What is wrong with a problem, and where."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with a problem, and the file where it can be fixed."""

    file: Path
    text: str


@dataclass(frozen=True, slots=True)
class Check:
    """One promise of a problem; it is kept when there is no complaint."""

    name: str
    complaints: tuple[Complaint, ...] = ()

    @property
    def ok(self) -> bool:
        return not self.complaints


class Unreadable(Exception):
    """A file is missing or does not parse, so that nothing more can be said of it."""

    def __init__(self, file: Path, text: str) -> None:
        super().__init__(text)
        self.complaint = Complaint(file, text)


def read_file(file: Path) -> str:
    """Return the text of a file of a problem."""
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise Unreadable(file, "is missing") from error
    except UnicodeDecodeError as error:
        raise Unreadable(file, f"is not UTF-8: {error.reason}") from error
