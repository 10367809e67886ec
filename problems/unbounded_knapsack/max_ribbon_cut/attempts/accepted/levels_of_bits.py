def max_ribbon_cut(lengths, total):
    # bit r of `reached` says whether exactly `pieces` pieces have the total length r
    lengths = [length for length in lengths if length <= total]
    everything = (1 << total + 1) - 1
    reached, pieces, answer = 1, 0, -1
    while reached:
        if reached >> total & 1:
            answer = pieces
        following = 0
        for length in lengths:
            following |= reached << length
        reached = following & everything
        pieces += 1
    return answer
