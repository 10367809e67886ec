class StackQueue:
    """A first-in-first-out queue that keeps its values on two stacks."""

    def enqueue(self, value: int) -> None:
        """Add value at the back."""

    def dequeue(self) -> int:
        """Remove and return the value at the front; IndexError if the queue is empty."""

    def front(self) -> int:
        """Return the value at the front; IndexError if the queue is empty."""

    def size(self) -> int:
        """Return the number of values."""
