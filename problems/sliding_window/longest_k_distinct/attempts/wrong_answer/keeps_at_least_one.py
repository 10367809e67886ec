"""Always keeps the newest character, even for k = 0."""


def longest_k_distinct(text, k):
    counts = {}
    start = best = 0
    for end, character in enumerate(text):
        counts[character] = counts.get(character, 0) + 1
        while len(counts) > k and start < end:
            counts[text[start]] -= 1
            if not counts[text[start]]:
                del counts[text[start]]
            start += 1
        best = max(best, end - start + 1)
    return best
