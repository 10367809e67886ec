from collections import Counter


def longest_k_distinct(text, k):
    window = Counter()
    start = 0
    for character in text:
        window[character] += 1
        if len(window) > k:
            window[text[start]] -= 1
            if not window[text[start]]:
                del window[text[start]]
            start += 1
    return len(text) - start
