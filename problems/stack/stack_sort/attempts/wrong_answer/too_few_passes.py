"""Makes half as many passes as there are values."""


def sort_stack(stack):
    first = stack[:]
    other = []
    for _ in range(len(stack) // 2 + 1):
        while first:
            value = first.pop()
            if other and other[-1] > value:
                value, other[-1] = other[-1], value
            other.append(value)
        while other:
            first.append(other.pop())
    return first
