def max_ribbon_cut(lengths, total):
    # a multiple of a shorter length can always be cut into more pieces
    kept = []
    for length in sorted(lengths):
        if length <= total and all(length % shorter for shorter in kept):
            kept.append(length)
    pieces = [0]
    for ribbon in range(1, total + 1):
        best = -1
        for length in kept:
            if length > ribbon:
                break
            if pieces[ribbon - length] >= 0:
                best = max(best, pieces[ribbon - length] + 1)
        pieces.append(best)
    return pieces[total]
