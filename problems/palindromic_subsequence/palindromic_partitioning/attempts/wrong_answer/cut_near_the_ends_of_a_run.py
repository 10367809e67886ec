"""Tries only the six longest and the six shortest palindromes that end at each index."""


def palindromic_partitioning(text):
    cuts = [-1]
    for end in range(1, len(text) + 1):
        starts = [start for start in range(end) if text[start:end] == text[start:end][::-1]]
        cuts.append(1 + min(cuts[start] for start in starts[:6] + starts[-6:]))
    return cuts[-1]
