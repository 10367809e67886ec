class MinHeap:
    """A min-heap of integers in an array: no element is less than its parent."""

    def __init__(self, values: list[int]) -> None:
        """Build a heap of the values."""

    def push(self, value: int) -> None:
        """Add value."""

    def pop(self) -> int:
        """Remove and return the smallest value; IndexError if the heap is empty."""

    def replace(self, value: int) -> int:
        """Remove and return the smallest value, then add value; IndexError if the heap is empty."""

    def items(self) -> list[int]:
        """Return the array: the children of index i are at 2 * i + 1 and 2 * i + 2."""
