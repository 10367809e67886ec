class CircularBuffer:
    """A first-in-first-out queue that holds at most `capacity` values."""

    def __init__(self, capacity: int) -> None:
        """Make an empty buffer."""

    def write(self, value: int) -> bool:
        """Add value as the newest one and return True; if the buffer is full, change nothing and return False."""

    def overwrite(self, value: int) -> None:
        """Add value as the newest one; if the buffer is full, remove the oldest one first."""

    def read(self) -> int | None:
        """Remove and return the oldest value, or return None if the buffer is empty."""

    def size(self) -> int:
        """Return the number of values in the buffer."""
