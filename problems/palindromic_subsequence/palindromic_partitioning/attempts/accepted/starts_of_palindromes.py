def palindromic_partitioning(text):
    cuts = [-1]
    starts = []
    for end, character in enumerate(text):
        starts = [
            start - 1 for start in [*starts, end, end + 1] if start > 0 and text[start - 1] == character
        ]
        cuts.append(1 + min(cuts[start] for start in starts))
    return cuts[-1]
