"""Compares polynomial hashes that wrap at 32 bits, which collide on a well-known string."""

BASE, WRAP = 1_000_003, 2**32 - 1


def longest_palindromic_substring(text):
    def prefixes(characters):
        hashes = [0]
        for character in characters:
            hashes.append((hashes[-1] * BASE + ord(character)) & WRAP)
        return hashes

    n = len(text)
    forwards, backwards, powers = prefixes(text), prefixes(reversed(text)), [1]
    for _ in text:
        powers.append(powers[-1] * BASE & WRAP)

    def value(hashes, start, end):
        return (hashes[end] - hashes[start] * powers[end - start]) & WRAP

    best = ""
    for left in range(n):
        for right in range(left + len(best) + 1, n + 1):
            if value(forwards, left, right) == value(backwards, n - right, n - left):
                best = text[left:right]
    return best
