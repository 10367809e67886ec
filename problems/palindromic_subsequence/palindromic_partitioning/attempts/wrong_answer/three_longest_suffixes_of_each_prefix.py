"""Uses only the three longest palindromes that end at each index, and the single character."""


def palindromic_partitioning(text):
    cuts = [-1]
    for end in range(1, len(text) + 1):
        starts = [start for start in range(end) if text[start:end] == text[start:end][::-1]]
        cuts.append(1 + min(cuts[start] for start in [*starts[:3], end - 1]))
    return cuts[-1]
