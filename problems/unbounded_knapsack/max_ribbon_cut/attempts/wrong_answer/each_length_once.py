"""Goes down through the ribbons, so that each length is cut at most once."""


def max_ribbon_cut(lengths, total):
    most = [0] + [-total - 1] * total
    for length in lengths:
        for ribbon in range(total, length - 1, -1):
            most[ribbon] = max(most[ribbon], most[ribbon - length] + 1)
    return most[total] if most[total] > 0 else -1
