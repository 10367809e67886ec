class DisjointSets:
    """The items 0 to size - 1, each in a set of its own at first; sets are joined and never separated."""

    def __init__(self, size: int) -> None:
        """Make a set for each item."""

    def union(self, first: int, second: int) -> bool:
        """Join the sets of the two items; return False if they are in the same set already."""

    def connected(self, first: int, second: int) -> bool:
        """Return whether the two items are in the same set."""

    def size_of(self, item: int) -> int:
        """Return the number of items in the set of this item."""

    def count(self) -> int:
        """Return the number of sets."""
