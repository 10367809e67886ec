class MinStack:
    """A stack that also returns the minimum of its values."""

    def push(self, value: int) -> None:
        """Add value on top."""

    def pop(self) -> int:
        """Remove and return the top value; IndexError if the stack is empty."""

    def top(self) -> int:
        """Return the top value; IndexError if the stack is empty."""

    def minimum(self) -> int:
        """Return the smallest value on the stack; IndexError if the stack is empty."""
