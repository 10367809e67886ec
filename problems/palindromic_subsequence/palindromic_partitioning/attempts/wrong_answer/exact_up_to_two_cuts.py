"""Finds 0, 1 and 2 cuts exactly, and guesses beyond by taking the longest palindromes at the start."""


def palindromic_partitioning(text):
    cuts = 0
    while True:
        n = len(text)
        first = [i for i in range(1, n + 1) if text[:i] == text[:i][::-1]]
        if first[-1] == n:
            return cuts
        last = {i for i in range(1, n) if text[i:] == text[i:][::-1]}
        if last.intersection(first):
            return cuts + 1
        for start in first:
            for end in last:
                if start < end and text[start] == text[end - 1] and text[start:end] == text[start:end][::-1]:
                    return cuts + 2
        text = text[first[-1] :]
        cuts += 1
