from collections import Counter


def contains_permutation(text, pattern):
    need = Counter(pattern)
    window = Counter()
    matched = 0
    for end, character in enumerate(text):
        if character in need:
            window[character] += 1
            if window[character] <= need[character]:
                matched += 1
        if end >= len(pattern):
            gone = text[end - len(pattern)]
            if gone in need:
                if window[gone] <= need[gone]:
                    matched -= 1
                window[gone] -= 1
        if matched == len(pattern):
            return True
    return False
