"""Keeps all counts in one number, a byte for each, where 256 of a character become one of the next."""


def contains_permutation(text, pattern):
    one = {character: 1 << 8 * i for i, character in enumerate(dict.fromkeys(pattern))}
    goal, size = sum(one[character] for character in pattern), len(pattern)
    now = start = 0
    for end, character in enumerate(text):
        if character not in one:
            now, start = 0, end + 1
            continue
        now += one[character]
        if end - start == size:
            now -= one[text[start]]
            start += 1
        if now == goal and end - start == size - 1:
            return True
    return False
