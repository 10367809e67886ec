class BalancedTree:
    """A sorted set of integers: a search tree that stays balanced."""

    def insert(self, value: int) -> bool:
        """Insert value; return False when it is there already."""

    def remove(self, value: int) -> bool:
        """Remove value; return False when it is not there."""

    def contains(self, value: int) -> bool:
        """Return whether value is there."""

    def rank(self, value: int) -> int:
        """Return how many values are smaller than value, which need not be there."""

    def select(self, index: int) -> int:
        """Return the value at the index in ascending order; raise IndexError when there is none."""

    def height(self) -> int:
        """Return the number of nodes on the longest path from the root down."""
