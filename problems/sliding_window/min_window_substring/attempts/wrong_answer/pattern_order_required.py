"""Requires the characters in the order of the pattern."""


def min_window_substring(text, pattern):
    best = ""
    for start in range(len(text)):
        wanted = 0
        for end in range(start, len(text)):
            wanted += text[end] == pattern[wanted]
            if wanted == len(pattern):
                if not best or end - start + 1 < len(best):
                    best = text[start : end + 1]
                break
    return best
