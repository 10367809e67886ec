class LRUCache:
    """A cache for up to `capacity` keys that evicts the least recently used one."""

    def __init__(self, capacity: int) -> None:
        """Start empty."""

    def get(self, key: int) -> int | None:
        """Return the value of the key, or None if the key is not in the cache."""

    def put(self, key: int, value: int) -> None:
        """Store the value under the key, and evict the least recently used key if there is no room."""

    def keys(self) -> list[int]:
        """Return all keys from the least to the most recently used."""
