"""Treats a best start of 0 as 'no window yet'."""


def min_window_substring(text, pattern):
    missing = {}
    for character in pattern:
        missing[character] = missing.get(character, 0) + 1
    still_missing, start = len(pattern), 0
    best_start = best_end = 0
    for end, character in enumerate(text, 1):
        if character in missing:
            still_missing -= missing[character] > 0
            missing[character] -= 1
        while still_missing == 0:
            if not best_start or end - start < best_end - best_start:
                best_start, best_end = start, end
            if text[start] in missing:
                missing[text[start]] += 1
                still_missing += missing[text[start]] > 0
            start += 1
    return text[best_start:best_end]
