class MicroBatcher:
    """Collect requests into batches that close when they are full or when their oldest request waited enough."""

    def __init__(self, max_size: int, max_wait: float) -> None:
        """Start without waiting requests."""

    def submit(self, request_id: int, now: float) -> list[list[int]]:
        """Add a request at time now, and return the batches that are due."""

    def flush(self, now: float) -> list[list[int]]:
        """Return the batches that are due at time now."""
