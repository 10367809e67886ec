"""Takes back to back for a conflict."""


def conflicting_pairs(appointments):
    order = sorted(range(len(appointments)), key=lambda i: appointments[i])
    pairs = []
    for place, i in enumerate(order):
        for later in range(place + 1, len(order)):
            j = order[later]
            if appointments[j][0] > appointments[i][1]:
                break
            pairs.append([min(i, j), max(i, j)])
    return pairs
