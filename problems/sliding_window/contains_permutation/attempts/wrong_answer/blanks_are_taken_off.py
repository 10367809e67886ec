"""Takes blanks off the ends of both texts first."""


def contains_permutation(text, pattern):
    text, pattern = text.strip(), pattern.strip()
    size = len(pattern)
    return any(sorted(text[i : i + size]) == sorted(pattern) for i in range(len(text) - size + 1))
