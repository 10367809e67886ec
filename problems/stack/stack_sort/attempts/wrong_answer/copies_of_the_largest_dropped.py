"""Takes out the largest value in each pass, and drops its other copies."""


def sort_stack(stack):
    ordered = []
    while stack:
        largest = max(stack)
        ordered.append(largest)
        stack = [value for value in stack if value != largest]
    return ordered
