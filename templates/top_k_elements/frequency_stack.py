class FrequencyStack:
    """A stack that gives the most frequent number first, of equally frequent ones the one pushed last."""

    def push(self, num: int) -> None:
        """Put a number onto the stack."""

    def pop(self) -> int:
        """Take off the most frequent number, the one pushed most recently of several, and give it."""
