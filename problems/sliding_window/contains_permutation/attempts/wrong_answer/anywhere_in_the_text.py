"""Is content when the text has all characters often enough, wherever they stand."""

from collections import Counter


def contains_permutation(text, pattern):
    return not Counter(pattern) - Counter(text)
