"""Packs all counts into one number, one byte each, where a count of 256 overflows into the next."""


def contains_permutation(text, pattern):
    one = {character: 1 << 8 * i for i, character in enumerate(dict.fromkeys(pattern))}
    target, size = sum(one[character] for character in pattern), len(pattern)
    now = start = 0
    for end, character in enumerate(text):
        if character not in one:
            now, start = 0, end + 1
            continue
        now += one[character]
        if end - start == size:
            now -= one[text[start]]
            start += 1
        if now == target and end - start == size - 1:
            return True
    return False
