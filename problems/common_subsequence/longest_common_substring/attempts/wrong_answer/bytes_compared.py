"""Compares the bytes of UTF-8, of which a character may have several."""


def longest_common_substring(first, second):
    first, second = first.encode("utf-8", "surrogatepass"), second.encode("utf-8", "surrogatepass")
    ending = [0] * (len(second) + 1)
    best = 0
    for byte in first:
        for j in range(len(second), 0, -1):
            ending[j] = ending[j - 1] + 1 if byte == second[j - 1] else 0
            best = max(best, ending[j])
    return best
