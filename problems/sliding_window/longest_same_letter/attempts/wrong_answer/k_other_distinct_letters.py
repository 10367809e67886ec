"""Allows k other distinct letters in the window, each any number of times."""


def longest_same_letter(text, k):
    counts = {}
    start = best = 0
    for end, letter in enumerate(text):
        counts[letter] = counts.get(letter, 0) + 1
        while len(counts) > k + 1:
            counts[text[start]] -= 1
            if not counts[text[start]]:
                del counts[text[start]]
            start += 1
        best = max(best, end - start + 1)
    return best
