"""Uses only the longest palindrome that ends at each index."""


def palindromic_partitioning(text):
    cuts = [-1]
    for end in range(1, len(text) + 1):
        start = next(start for start in range(end) if text[start:end] == text[start:end][::-1])
        cuts.append(cuts[start] + 1)
    return cuts[-1]
