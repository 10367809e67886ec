from collections import Counter


def find_anagrams(text, pattern):
    wanted, size = Counter(pattern), len(pattern)
    window = Counter(text[: size - 1])
    indices = []
    for start in range(len(text) - size + 1):
        window[text[start + size - 1]] += 1
        if window == wanted:
            indices.append(start)
        window[text[start]] -= 1
    return indices
