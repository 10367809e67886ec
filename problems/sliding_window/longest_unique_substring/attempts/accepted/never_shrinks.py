from collections import defaultdict


def longest_unique_substring(text):
    counts = defaultdict(int)
    start = duplicates = 0
    for character in text:
        counts[character] += 1
        duplicates += counts[character] == 2
        if duplicates:
            counts[text[start]] -= 1
            duplicates -= counts[text[start]] == 1
            start += 1
    return len(text) - start
