"""Never cuts inside a run of equal characters."""


def palindromic_partitioning(text):
    n = len(text)
    cuts = {0: -1}
    for end in range(1, n + 1):
        if end < n and text[end] == text[end - 1]:
            continue
        starts = [start for start in cuts if text[start:end] == text[start:end][::-1]]
        cuts[end] = 1 + min(cuts[start] for start in starts)
    return cuts[n]
