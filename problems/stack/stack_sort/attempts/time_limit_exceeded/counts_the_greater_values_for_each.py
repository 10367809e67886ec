"""For each value of the result, counts for each value left how many are greater, in O(n^3)."""


def sort_stack(stack):
    left = stack[:]
    ordered = []
    while left:
        for index, value in enumerate(left):
            if sum(other > value for other in left) == 0:
                break
        ordered.append(left.pop(index))
    return ordered
