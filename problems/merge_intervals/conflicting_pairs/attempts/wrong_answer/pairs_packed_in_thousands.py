"""Encodes each pair as one number in thousands, which mixes up indices above 999."""


def conflicting_pairs(appointments):
    order = sorted(range(len(appointments)), key=lambda i: appointments[i])
    keys = []
    for position, i in enumerate(order):
        later = position + 1
        while later < len(order) and appointments[order[later]][0] < appointments[i][1]:
            keys.append(min(i, order[later]) * 1000 + max(i, order[later]))
            later += 1
    return [list(divmod(key, 1000)) for key in keys]
