def sort_stack(stack):
    first = stack[:]
    other = []
    for _ in range(len(stack)):
        swapped = False
        while first:
            value = first.pop()
            if other and other[-1] > value:
                value, other[-1] = other[-1], value
                swapped = True
            other.append(value)
        while other:
            first.append(other.pop())
        if not swapped:
            break
    return first
