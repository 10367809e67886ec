"""Compare sums of logarithms within a tolerance."""

from math import log

PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101]
LOG = {chr(97 + i): log(p) for i, p in enumerate(PRIMES)}


def find_anagrams(text: str, pattern: str) -> list[int]:
    """A product of primes is unique; its logarithm does not grow as fast."""
    m = len(pattern)
    if m > len(text):
        return []
    target = sum(LOG[c] for c in pattern)
    value = sum(LOG[c] for c in text[:m])
    out = [0] if abs(value - target) < 1e-6 else []
    for i in range(m, len(text)):
        value += LOG[text[i]] - LOG[text[i - m]]
        if abs(value - target) < 1e-6:
            out.append(i - m + 1)
    return out
