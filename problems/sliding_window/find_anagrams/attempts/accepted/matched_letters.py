from collections import Counter


def find_anagrams(text, pattern):
    need = Counter(pattern)
    distinct = len(need)
    matched = 0
    indices = []
    for end, letter in enumerate(text):
        if letter in need:
            need[letter] -= 1
            if need[letter] == 0:
                matched += 1
        start = end - len(pattern) + 1
        if start > 0 and text[start - 1] in need:
            if need[text[start - 1]] == 0:
                matched -= 1
            need[text[start - 1]] += 1
        if matched == distinct:
            indices.append(start)
    return indices
