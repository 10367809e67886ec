"""Reports each pair twice, once from each side."""


def conflicting_pairs(appointments):
    starts = sorted(range(len(appointments)), key=lambda i: appointments[i])
    pairs = []
    for i, (start, end) in enumerate(appointments):
        for j in starts:
            if appointments[j][0] >= end:
                break
            if j != i and appointments[j][1] > start:
                pairs.append(sorted([i, j]))
    return pairs
