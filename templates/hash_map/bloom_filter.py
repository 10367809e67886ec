class BloomFilter:
    """A set of strings in an array of bits: it answers 'maybe', or 'certainly not'."""

    def __init__(self, bits: int, hashes: int) -> None:
        """Start empty, with so many bits and so many hashes for each string."""

    def add(self, item: str) -> None:
        """Set the bits of the string."""

    def may_contain(self, item: str) -> bool:
        """Return False if the string was certainly not added, else True."""

    def ones(self) -> int:
        """Return how many bits are 1."""
