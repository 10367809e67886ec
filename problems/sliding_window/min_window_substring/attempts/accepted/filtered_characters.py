from collections import Counter


def min_window_substring(text, pattern):
    need = Counter(pattern)
    filtered = [(index, character) for index, character in enumerate(text) if character in need]
    missing = len(pattern)
    best_length, best_start = len(text) + 1, 0
    left = 0
    for index, character in filtered:
        need[character] -= 1
        if need[character] >= 0:
            missing -= 1
        while missing == 0:
            first, gone = filtered[left]
            if index - first + 1 < best_length:
                best_length, best_start = index - first + 1, first
            need[gone] += 1
            if need[gone] > 0:
                missing += 1
            left += 1
    return text[best_start : best_start + best_length] if best_length <= len(text) else ""
