def sort_stack(stack):
    return sorted(stack, reverse=True)
