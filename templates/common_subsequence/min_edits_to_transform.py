def min_edits_to_transform(first: str, second: str) -> list[int]:
    """Return the fewest deletions and insertions of single characters that turn `first` into `second`."""
