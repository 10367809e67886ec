def strings_interleaving(first: str, second: str, merged: str) -> bool:
    """Return whether `merged` is an interleaving of `first` and `second`."""
