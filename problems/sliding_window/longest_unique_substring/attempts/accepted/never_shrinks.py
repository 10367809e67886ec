from collections import defaultdict


def longest_unique_substring(text):
    counts = defaultdict(int)
    start = repeats = 0
    for character in text:
        counts[character] += 1
        repeats += counts[character] == 2
        if repeats:
            counts[text[start]] -= 1
            repeats -= counts[text[start]] == 1
            start += 1
    return len(text) - start
