"""Accepts only anagrams that one swap of two letters produces."""


def find_anagrams(text, pattern):
    size, indices = len(pattern), []
    for start in range(len(text) - size + 1):
        part = text[start : start + size]
        differ = [i for i in range(size) if part[i] != pattern[i]]
        if not differ or (
            len(differ) == 2 and sorted(part[i] for i in differ) == sorted(pattern[i] for i in differ)
        ):
            indices.append(start)
    return indices
