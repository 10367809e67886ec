"""Starts again at every index and continues until nothing is missing."""


def min_window_substring(text, pattern):
    need = {}
    for character in pattern:
        need[character] = need.get(character, 0) + 1
    best = ""
    for start in range(len(text)):
        left = dict(need)
        missing = len(pattern)
        for end in range(start, len(text)):
            if left.get(text[end], 0) > 0:
                left[text[end]] -= 1
                missing -= 1
                if missing == 0:
                    if not best or end - start + 1 < len(best):
                        best = text[start : end + 1]
                    break
    return best
