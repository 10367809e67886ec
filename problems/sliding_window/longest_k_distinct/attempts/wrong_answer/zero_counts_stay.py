"""Keeps keys with a count of zero in the dictionary and uses its size."""


def longest_k_distinct(text, k):
    counts = {}
    start = best = 0
    for end, character in enumerate(text):
        counts[character] = counts.get(character, 0) + 1
        while len(counts) > k and start <= end:
            counts[text[start]] -= 1
            start += 1
        best = max(best, end - start + 1)
    return best
