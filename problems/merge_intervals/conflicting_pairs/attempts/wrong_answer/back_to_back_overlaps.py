"""Treats back-to-back appointments as a conflict."""


def conflicting_pairs(appointments):
    order = sorted(range(len(appointments)), key=lambda i: appointments[i])
    pairs = []
    for position, i in enumerate(order):
        for later in range(position + 1, len(order)):
            j = order[later]
            if appointments[j][0] > appointments[i][1]:
                break
            pairs.append([min(i, j), max(i, j)])
    return pairs
