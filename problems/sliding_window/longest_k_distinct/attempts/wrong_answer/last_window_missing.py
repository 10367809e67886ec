"""Measures a window only when a character is one too many, so never the last window."""


def longest_k_distinct(text, k):
    if len(set(text)) <= k:
        return len(text)
    counts = {}
    start = best = 0
    for end, character in enumerate(text):
        counts[character] = counts.get(character, 0) + 1
        if len(counts) > k:
            best = max(best, end - start)
        while len(counts) > k:
            counts[text[start]] -= 1
            if not counts[text[start]]:
                del counts[text[start]]
            start += 1
    return best
