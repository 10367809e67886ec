"""Updates the maximum count only when a letter leaves, so it misses letters that have entered since."""


def longest_same_letter(text, k):
    counts, most, start, best = {}, 1, 0, 0
    for end, letter in enumerate(text):
        counts[letter] = counts.get(letter, 0) + 1
        while end - start + 1 - most > k:
            counts[text[start]] -= 1
            start += 1
            most = max(counts.values())
        best = max(best, end - start + 1)
    return best
