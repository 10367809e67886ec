from collections import Counter


def min_window_substring(text, pattern):
    need = Counter(pattern)
    window = Counter()
    complete = 0
    start = 0
    best = None
    for end, character in enumerate(text):
        window[character] += 1
        if window[character] == need[character]:
            complete += 1
        while complete == len(need):
            if best is None or end - start + 1 < len(best):
                best = text[start : end + 1]
            gone = text[start]
            if gone in need and window[gone] == need[gone]:
                complete -= 1
            window[gone] -= 1
            start += 1
    return best or ""
