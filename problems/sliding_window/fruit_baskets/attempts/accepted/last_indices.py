def fruit_baskets(trees):
    last = {}
    start = best = 0
    for index, kind in enumerate(trees):
        last[kind] = index
        if len(last) == 3:
            gone = min(last, key=last.get)
            start = last.pop(gone) + 1
        if index - start + 1 > best:
            best = index - start + 1
    return best
