def backspace_compare(first: str, second: str) -> bool:
    i, j = len(first), len(second)
    while True:
        i = _previous(first, i)
        j = _previous(second, j)
        if i < 0 or j < 0:
            return i == j
        if first[i] != second[j]:
            return False


def _previous(text: str, end: int) -> int:
    """Return the index of the last remaining character before `end`, or -1 if there is none."""
    rubbed_out = 0
    for i in range(end - 1, -1, -1):
        if text[i] == "#":
            rubbed_out += 1
        elif rubbed_out:
            rubbed_out -= 1
        else:
            return i
    return -1
