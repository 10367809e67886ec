class OrderedMap:
    """A map from strings to integers that keeps its keys in the order in which they were added or moved."""

    def put(self, key: str, value: int) -> None:
        """Store the value under the key; a new key goes to the end."""

    def get(self, key: str) -> int | None:
        """Return the value of the key, or None if the key is not in the map."""

    def remove(self, key: str) -> bool:
        """Remove the key, and return whether it was in the map."""

    def move_to_end(self, key: str) -> bool:
        """Make the key the last one, and return whether it is in the map."""

    def items(self) -> list[tuple[str, int]]:
        """Return all pairs of key and value in order."""
