"""Puts the one that starts first to the front of the pair, though it may have called later."""


def conflicting_pairs(appointments):
    order = sorted(range(len(appointments)), key=lambda i: appointments[i])
    pairs = []
    for place, i in enumerate(order):
        for j in order[place + 1 :]:
            if appointments[j][0] >= appointments[i][1]:
                break
            pairs.append([i, j])
    return pairs
