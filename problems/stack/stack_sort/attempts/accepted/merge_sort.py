def sort_stack(stack):
    if len(stack) < 2:
        return list(stack)
    half = len(stack) // 2
    low, high = sort_stack(stack[:half]), sort_stack(stack[half:])
    merged = []
    while low or high:
        if not high or (low and low[-1] <= high[-1]):
            merged.append(low.pop())
        else:
            merged.append(high.pop())
    return merged[::-1]
