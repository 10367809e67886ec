class LFUCache:
    """A cache for up to `capacity` keys that evicts the least frequently used one; ties go by least recent use."""

    def __init__(self, capacity: int) -> None:
        """Start empty."""

    def get(self, key: int) -> int | None:
        """Return the value of the key, or None if the key is not in the cache."""

    def put(self, key: int, value: int) -> None:
        """Store the value under the key, and evict the least frequently used key first if there is no room."""
