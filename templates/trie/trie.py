class Trie:
    """A collection of words that answers questions about prefixes."""

    def insert(self, word: str) -> None:
        """Insert one copy of word."""

    def remove(self, word: str) -> bool:
        """Remove one copy of word; return False when there is none."""

    def count(self, word: str) -> int:
        """Return the number of copies of word."""

    def count_prefix(self, prefix: str) -> int:
        """Return the number of words that start with prefix, where each copy counts."""

    def starting_with(self, prefix: str, limit: int) -> list[str]:
        """Return the first limit distinct words that start with prefix, in alphabetical order."""
