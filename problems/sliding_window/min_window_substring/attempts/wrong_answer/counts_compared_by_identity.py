"""Compares counts with `is`, which works only up to 256."""


def min_window_substring(text, pattern):
    need, have = {}, {}
    for character in pattern:
        need[character] = need.get(character, 0) + 1
    complete = start = 0
    best = ""
    for end, character in enumerate(text):
        have[character] = have.get(character, 0) + 1
        if character in need and have[character] is need[character]:
            complete += 1
        while complete == len(need):
            if not best or end - start + 1 < len(best):
                best = text[start : end + 1]
            gone = text[start]
            if gone in need and have[gone] is need[gone]:
                complete -= 1
            have[gone] -= 1
            start += 1
    return best
