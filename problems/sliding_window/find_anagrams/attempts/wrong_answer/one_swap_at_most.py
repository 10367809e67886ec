"""Takes for anagrams only those that one swap of two letters makes."""


def find_anagrams(text, pattern):
    size, indices = len(pattern), []
    for start in range(len(text) - size + 1):
        piece = text[start : start + size]
        differ = [i for i in range(size) if piece[i] != pattern[i]]
        if not differ or (
            len(differ) == 2 and sorted(piece[i] for i in differ) == sorted(pattern[i] for i in differ)
        ):
            indices.append(start)
    return indices
