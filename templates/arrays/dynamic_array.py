class DynamicArray:
    """An array that grows and shrinks, in a block of fixed length: capacity() is the length of the block."""

    def append(self, value: int) -> None:
        """Add value after the last one; double the capacity first if the block is full."""

    def get(self, index: int) -> int:
        """Return the value at index; IndexError unless 0 <= index < size()."""

    def set(self, index: int, value: int) -> None:
        """Replace the value at index; IndexError unless 0 <= index < size()."""

    def insert(self, index: int, value: int) -> None:
        """Insert value at index, doubling first if the block is full; IndexError unless 0 <= index <= size()."""

    def pop(self) -> int:
        """Remove and return the last value; halve the capacity, to no less than 1, if at most a quarter is in use."""

    def size(self) -> int:
        """Return the number of values."""

    def capacity(self) -> int:
        """Return the length of the block, 1 at first."""
