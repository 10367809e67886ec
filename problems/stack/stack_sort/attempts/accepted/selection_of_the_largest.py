def sort_stack(stack):
    left = stack.copy()
    ordered = []
    while left:
        largest = max(left)
        other = []
        found = False
        while left:
            value = left.pop()
            if value == largest and not found:
                found = True
            else:
                other.append(value)
        ordered.append(largest)
        left = other
    return ordered
