"""Counts in a table of 65,536 entries, which some characters have to share."""


def min_window_substring(text, pattern):
    missing, total = [0] * 65536, len(pattern)
    for character in pattern:
        missing[ord(character) & 0xFFFF] += 1
    start, best = 0, None
    for end, character in enumerate(text):
        slot = ord(character) & 0xFFFF
        total -= missing[slot] > 0
        missing[slot] -= 1
        while total == 0:
            if best is None or end - start < best[1] - best[0]:
                best = start, end
            slot = ord(text[start]) & 0xFFFF
            missing[slot] += 1
            total += missing[slot] > 0
            start += 1
    return text[best[0] : best[1] + 1] if best else ""
