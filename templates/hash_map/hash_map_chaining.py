class ChainedMap:
    """A map from integers to integers: a hash table with chaining."""

    def put(self, key: int, value: int) -> None:
        """Store the value under the key."""

    def get(self, key: int) -> int | None:
        """Return the value of the key, or None if the key is not in the map."""

    def remove(self, key: int) -> bool:
        """Remove the key, and return whether it was in the map."""

    def size(self) -> int:
        """Return the number of keys."""

    def buckets(self) -> int:
        """Return the number of buckets."""
