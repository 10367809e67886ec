"""Puts the appointment that starts first at the front of the pair, not the smaller index."""


def conflicting_pairs(appointments):
    order = sorted(range(len(appointments)), key=lambda i: appointments[i])
    pairs = []
    for position, i in enumerate(order):
        for j in order[position + 1 :]:
            if appointments[j][0] >= appointments[i][1]:
                break
            pairs.append([i, j])
    return pairs
