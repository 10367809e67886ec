"""Counts a cut before the first character, except for the whole string."""


def palindromic_partitioning(text):
    if text == text[::-1]:
        return 0
    cuts = [0]
    for end in range(1, len(text) + 1):
        starts = [start for start in range(end) if text[start:end] == text[start:end][::-1]]
        cuts.append(1 + min(cuts[start] for start in starts))
    return cuts[-1]
