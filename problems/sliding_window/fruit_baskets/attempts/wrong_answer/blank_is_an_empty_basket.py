"""Takes a blank label for the sign of an empty basket."""


def fruit_baskets(trees):
    best = 0
    for first in range(len(trees)):
        if trees[first - 1 : first] == trees[first : first + 1]:
            continue
        one = other = ""
        fruits = 0
        for kind in trees[first:]:
            if one in ("", kind):
                one = kind
            elif other in ("", kind):
                other = kind
            else:
                break
            fruits += 1
        best = max(best, fruits)
    return best
