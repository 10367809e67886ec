class FrequencyStack:
    """A stack that removes the most frequent number first; break ties by the most recent push."""

    def push(self, num: int) -> None:
        """Push num."""

    def pop(self) -> int:
        """Remove and return the most frequent number; break ties by the most recent push."""
