"""Compares polynomial hashes that wrap at 64 bits, which collide on a well-known string."""

BASE, WRAP = 911_382_323, 2**64 - 1


def count_palindromic_substrings(text):
    def prefixes(characters):
        hashes = [0]
        for character in characters:
            hashes.append((hashes[-1] * BASE + ord(character)) & WRAP)
        return hashes

    n = len(text)
    forwards, backwards, powers = prefixes(text), prefixes(reversed(text)), [1]
    for _ in text:
        powers.append(powers[-1] * BASE & WRAP)

    def equal(before, after, length):
        first = forwards[after + length] - forwards[after] * powers[length]
        second = backwards[n - before + length] - backwards[n - before] * powers[length]
        return not (first - second) & WRAP

    count = 0
    for center in range(2 * n):
        before, after = (center + 1) // 2, center // 2 + 1 if center % 2 else center // 2
        low, high = 0, min(before, n - after)
        while low < high:
            middle = (low + high + 1) // 2
            if equal(before, after, middle):
                low = middle
            else:
                high = middle - 1
        count += low
    return count
