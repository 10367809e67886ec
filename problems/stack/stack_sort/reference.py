def sort_stack(stack: list[int]) -> list[int]:
    waiting = stack[:]
    ordered: list[int] = []  # the smallest on top
    while waiting:
        value = waiting.pop()
        while ordered and ordered[-1] < value:
            waiting.append(ordered.pop())
        ordered.append(value)
    return ordered
