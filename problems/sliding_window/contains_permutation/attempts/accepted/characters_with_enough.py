from collections import Counter


def contains_permutation(text, pattern):
    need, size = Counter(pattern), len(pattern)
    enough = 0  # distinct characters of which the window has enough; its length leaves no room for a surplus
    for end, character in enumerate(text):
        if character in need:
            need[character] -= 1
            enough += need[character] == 0
        if end >= size and text[end - size] in need:
            enough -= need[text[end - size]] == 0
            need[text[end - size]] += 1
        if enough == len(need):
            return True
    return False
