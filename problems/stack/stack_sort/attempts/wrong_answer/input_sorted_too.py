"""Sorts the given list itself and returns a copy."""


def sort_stack(stack):
    other = []
    while stack:
        value = stack.pop()
        while other and other[-1] > value:
            stack.append(other.pop())
        other.append(value)
    while other:
        stack.append(other.pop())
    return stack[:]
