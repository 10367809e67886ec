"""Compares hash values modulo a large prime, with a base that is smaller than many character codes."""


def longest_common_substring(first, second):
    prime, base = (1 << 61) - 1, 131

    def values(text, size):
        found, value, top = set(), 0, pow(base, size - 1, prime)
        for end, char in enumerate(text, 1):
            value = (value * base + ord(char)) % prime
            if end >= size:
                found.add(value)
                value = (value - ord(text[end - size]) * top) % prime
        return found

    low, high = 0, min(len(first), len(second))
    while low < high:
        middle = (low + high + 1) // 2
        if values(first, middle) & values(second, middle):
            low = middle
        else:
            high = middle - 1
    return low
