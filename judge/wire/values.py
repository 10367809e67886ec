"""Values that mean something else on the two sides of the wire."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Final

SCALARS: Final = frozenset((int, float, str, bool, type(None)))
"""Types of values that nothing can change."""
NUMBERS: Final = SCALARS - {str}
"""Types of values that are never long on the wire."""


@dataclass(frozen=True, slots=True, eq=False)
class Opaque:
    """Stands for a value that is no plain data: only the name of its type crossed the wire."""

    type_name: str

    def __repr__(self) -> str:
        return f"<{self.type_name}>"


@dataclass(frozen=True, slots=True)
class Stream:
    """Arrives in the candidate as an iterator over the items, good for one pass."""

    items: list[Any]

    def __repr__(self) -> str:
        return f"iter({self.items!r})"


@dataclass(frozen=True, slots=True)
class Rolls:
    """Arrives in the candidate as a callable that gives floats from [0, 1), the same for the same seed."""

    seed: int

    def __repr__(self) -> str:
        return f"random.Random({self.seed}).random"


class Refused(Exception):
    """Raised by a remote object when the attempt asks for more than it may; the text says what."""


class Remote:
    """Arrives in the candidate as a stand-in whose calls come back to this object."""

    kind: ClassVar[str]

    def state(self) -> list[Any]:
        """Return the plain data that `kind` is made from again; it never leaves the examiner."""
        raise NotImplementedError

    def serve(self, method: str, arguments: list[Any]) -> Any:
        """Answer one call of the stand-in with plain data; an exception is raised in the candidate."""
        raise NotImplementedError


_BASES: Final[tuple[tuple[type, Callable[[Any], Any]], ...]] = (
    (list, lambda value: [*list.__iter__(value)]),
    (tuple, lambda value: (*tuple.__iter__(value),)),
    (dict, lambda value: {**dict(dict.items(value))}),
    (set, lambda value: {*set.__iter__(value)}),
    (frozenset, lambda value: frozenset({*frozenset.__iter__(value)})),
    (str, str.__str__),
    (int, int.__int__),
    (float, float.__float__),
    (bytes, lambda value: bytes.__getitem__(value, slice(None))),
)


def plain(value: Any) -> Any:
    """Return the value of a built-in type or of a subclass as the built-in type, by that type's own methods."""
    for base, read in _BASES:
        if issubclass(type(value), base):
            return read(value)
    raise AssertionError(type(value))
