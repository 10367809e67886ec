from judge.kit import INFINITY, ArrayReader


def search_infinite_array(reader: ArrayReader, key: int) -> int:
    """Give the position of `key`, or -1; `reader.get(i)` gives the item at `i`, INFINITY past the end."""
