"""Uses the empty string as the sign for 'no kind yet'."""


def fruit_baskets(trees):
    best = 0
    for start in range(len(trees)):
        if trees[start - 1 : start] == trees[start : start + 1]:
            continue
        one = other = ""
        length = 0
        for kind in trees[start:]:
            if one in ("", kind):
                one = kind
            elif other in ("", kind):
                other = kind
            else:
                break
            length += 1
        best = max(best, length)
    return best
