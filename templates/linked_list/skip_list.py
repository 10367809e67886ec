from collections.abc import Callable


class SkipList:
    """A sorted set of integers, linked on several levels whose heights are drawn with a coin."""

    def __init__(self, coin: Callable[[], float]) -> None:
        """Make an empty skip list; each call of coin() returns a random float from [0, 1)."""

    def insert(self, value: int) -> bool:
        """Insert value; return False when it is there already."""

    def remove(self, value: int) -> bool:
        """Remove value; return False when it is not there."""

    def contains(self, value: int) -> bool:
        """Return whether value is there."""

    def range(self, low: int, high: int) -> list[int]:
        """Return all values from low to high, both included, in ascending order."""
