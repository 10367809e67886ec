def conflicting_pairs(appointments: list[list[int]]) -> list[list[int]]:
    order = sorted(range(len(appointments)), key=lambda i: appointments[i])
    pairs = []
    for position, i in enumerate(order):
        later = position + 1
        while later < len(order) and appointments[order[later]][0] < appointments[i][1]:
            pairs.append(sorted([i, order[later]]))
            later += 1
    return pairs
