"""Measures the window before it is valid again."""


def longest_k_distinct(text, k):
    counts = {}
    start = best = 0
    for end, character in enumerate(text):
        counts[character] = counts.get(character, 0) + 1
        if len(counts) <= k + 1:
            best = max(best, end - start + 1)
        while len(counts) > k:
            counts[text[start]] -= 1
            if not counts[text[start]]:
                del counts[text[start]]
            start += 1
    return best
