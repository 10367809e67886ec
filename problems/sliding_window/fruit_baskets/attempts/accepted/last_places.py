def fruit_baskets(trees):
    last = {}
    start = best = 0
    for place, kind in enumerate(trees):
        last[kind] = place
        if len(last) == 3:
            gone = min(last, key=last.get)
            start = last.pop(gone) + 1
        if place - start + 1 > best:
            best = place - start + 1
    return best
