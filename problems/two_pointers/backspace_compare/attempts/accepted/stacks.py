def typed(keys):
    stack = []
    for key in keys:
        if key != "#":
            stack.append(key)
        elif stack:
            stack.pop()
    return stack


def backspace_compare(first, second):
    return typed(first) == typed(second)
