"""Requires each distinct character of the pattern only once."""


def min_window_substring(text, pattern):
    last, best = {}, ""
    for end, character in enumerate(text):
        if character in pattern:
            last[character] = end
            if len(last) == len(set(pattern)):
                start = min(last.values())
                if not best or end - start + 1 < len(best):
                    best = text[start : end + 1]
    return best
