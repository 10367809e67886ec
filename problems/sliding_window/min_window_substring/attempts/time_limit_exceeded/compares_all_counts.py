"""Slides the window correctly, but compares all counts at each step."""

from collections import Counter


def min_window_substring(text, pattern):
    need, window = Counter(pattern), Counter()
    start, best = 0, ""
    for end, character in enumerate(text):
        window[character] += 1
        while all(window[wanted] >= count for wanted, count in need.items()):
            if not best or end - start + 1 < len(best):
                best = text[start : end + 1]
            window[text[start]] -= 1
            start += 1
    return best
