from judge.kit import INFINITY, ArrayReader


def search_infinite_array(reader: ArrayReader, key: int) -> int:
    """Return the index of `key` or -1; `reader.get(i)` returns the element at `i`, INFINITY past the end."""
