"""Takes the first element for the top."""


def sort_stack(stack):
    return sorted(stack)
