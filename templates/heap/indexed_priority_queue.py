class IndexedQueue:
    """A queue of keys with priorities that can change; the smallest priority comes first, ties go by key."""

    def push(self, key: str, priority: int) -> None:
        """Add the key with this priority; ValueError if the key is in the queue."""

    def change(self, key: str, priority: int) -> None:
        """Give the key this priority; KeyError if the key is not in the queue."""

    def remove(self, key: str) -> bool:
        """Remove the key, and return whether it was in the queue."""

    def pop(self) -> tuple[str, int]:
        """Remove and return the key with the smallest priority, and the priority; IndexError if the queue is empty."""

    def size(self) -> int:
        """Return the number of keys in the queue."""
