"""Takes a value 0 on top for an empty stack."""


def sort_stack(stack):
    waiting = stack[:]
    ordered = []
    while waiting:
        value = waiting.pop()
        while ordered and ordered[-1] and ordered[-1] < value:
            waiting.append(ordered.pop())
        ordered.append(value)
    return ordered
