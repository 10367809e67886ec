def edit_distance(first: str, second: str) -> int:
    """Return the smallest number of insertions, deletions and replacements that turn `first` into `second`."""
