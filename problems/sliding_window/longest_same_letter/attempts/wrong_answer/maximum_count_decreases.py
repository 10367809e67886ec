"""Keeps the maximum count of the past and lowers it by one for each letter that leaves."""


def longest_same_letter(text, k):
    counts = {}
    start = most = best = 0
    for end, letter in enumerate(text):
        counts[letter] = counts.get(letter, 0) + 1
        most = max(most, counts[letter])
        while end - start + 1 - most > k:
            counts[text[start]] -= 1
            most -= 1
            start += 1
            most = max(most, counts[letter])
        best = max(best, end - start + 1)
    return best
