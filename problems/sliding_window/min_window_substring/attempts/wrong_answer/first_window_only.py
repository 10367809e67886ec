"""Returns the first complete window, shrunk but not compared with later ones."""

from collections import Counter


def min_window_substring(text, pattern):
    need = Counter(pattern)
    for end in range(1, len(text) + 1):
        if need <= Counter(text[:end]):
            start = 0
            while need <= Counter(text[start + 1 : end]):
                start += 1
            return text[start:end]
    return ""
