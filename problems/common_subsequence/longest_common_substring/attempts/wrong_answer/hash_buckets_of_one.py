"""Keeps one start for each hash value and compares only that one."""


def longest_common_substring(first, second):
    prime, base = 1_000_000_007, 131

    def starts(text, size):
        top = pow(base, size - 1, prime)
        value = 0
        for end, char in enumerate(text, 1):
            value = (value * base + ord(char)) % prime
            if end >= size:
                yield value, end - size
                value = (value - ord(text[end - size]) * top) % prime

    low, high = 0, min(len(first), len(second))
    while low < high:
        middle = (low + high + 1) // 2
        bucket = dict(starts(first, middle))
        if any(
            value in bucket
            and first[bucket[value] : bucket[value] + middle] == second[start : start + middle]
            for value, start in starts(second, middle)
        ):
            low = middle
        else:
            high = middle - 1
    return low
