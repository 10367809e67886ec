from collections import Counter


def min_window_substring(text, pattern):
    need = Counter(pattern)
    spots = [(place, character) for place, character in enumerate(text) if character in need]
    missing = len(pattern)
    best_length, best_start = len(text) + 1, 0
    left = 0
    for place, character in spots:
        need[character] -= 1
        if need[character] >= 0:
            missing -= 1
        while missing == 0:
            first, gone = spots[left]
            if place - first + 1 < best_length:
                best_length, best_start = place - first + 1, first
            need[gone] += 1
            if need[gone] > 0:
                missing += 1
            left += 1
    return text[best_start : best_start + best_length] if best_length <= len(text) else ""
