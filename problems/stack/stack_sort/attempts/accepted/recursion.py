import sys

sys.setrecursionlimit(20_000)


def sort_stack(stack):
    copy = list(stack)
    sort(copy)
    return copy


def sort(stack):
    if len(stack) > 1:
        top = stack.pop()
        sort(stack)
        insert(stack, top)


def insert(stack, value):
    if not stack or stack[-1] >= value:
        stack.append(value)
    else:
        top = stack.pop()
        insert(stack, value)
        stack.append(top)
